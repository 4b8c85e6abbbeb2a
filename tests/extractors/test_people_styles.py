"""People and posts as clerks write them without capitals, in apposition, by their first names: each class with what looks like it and is none."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "a county councillor": "TCC <officer name='Rivers'>Cllr Rivers</officer> asked; WSCC <officer name='Ann Hall'>Cllr. Ann Hall</officer> and NFDC <officer name='Poole'>Councillor Poole</officer> replied.",
    "a field without of": "<officer post='cabinet member adults and health'>The cabinet member adults and health</officer> explained it.",
    "a field in small letters": "They asked <officer post='assistant director commissioning'>the assistant director commissioning</officer> to stay.",
    "several fields": "<officer post='executive director for children, families and learning'>The executive director for children, families and learning</officer> said so.",
    "a nurse": "<officer post='designated nurse'>The designated nurse</officer> was present.",
    "whoever is responsible": "That <officer post='responsible Director'>the responsible Director</officer> be invited.",
    "an independent visitor": "She said that <officer post='independent visitor'>the independent visitor</officer> had raised it.",
    "the district's head": "It came from the County's <officer name='Ann Lowe' post='Head of Fisheries'>Head of Fisheries, Ann Lowe</officer>, in May.",
    "a school named for a saint": "<officer name='Jo Hall' post='Headteacher of St Mary’s'>Mr Jo Hall, Headteacher of St Mary’s</officer>, said so.",
    "the Head": "The school is full. <officer post='Head'>The Head</officer> said that it was open.",
    "the Head by name": "The pupils sang. <officer name='Fay Poole' post='Head'>The Head, Miss Fay Poole</officer>, has a plan.",
    "no Head of a school": "The path runs below the Head of the loch and Malin Head, the Head is bare.",
    "who joins, in small letters": "<officer name='Tom Vane' post='project manager for drains'>Tom Vane, project manager for drains</officer>, joined the meeting for this item.",
    "an acting director": "<officer name='Rivers' post='A/Director, Planning and Environment'>Ms. Rivers, A/Director, Planning and Environment</officer>, agreed.",
    "a rank and a post": "<officer name='Jo Hall' post='Head of Crime'>Det Supt Jo Hall, Head of Crime</officer>, spoke.",
    "in apposition in small letters": "He had met <officer name='Jo Hall' post='chief executive of the water company'>Ms Jo Hall, chief executive of the water company</officer>, in May.",
    "an engineer from elsewhere": "We welcomed <officer name='T Poole' post='district surveyor of the Rivers Agency'>Mr T Poole, district surveyor of the Rivers Agency</officer>, who spoke.",
    "in which capacity": "<officer name='Hall' post='Chair of the Mill Trust'>Mr Hall, as Chair of the Mill Trust</officer>, said that it was late.",
    "by statute": "<officer name='Jo Hall' post='Director of Finance (s151)'>Jo Hall, Director of Finance (s151)</officer>, presented it.",
    "children in care": "<officer name='Jo Hall' post='Team Manager, Children in Need'>Jo Hall (Team Manager, Children in Need)</officer> said so.",
    "chair of another committee": "<officer name='Jo Hall' post='Non-Executive Director and Chair of the Estates Committee'>Jo Hall, Non-Executive Director and Chair of the Estates Committee</officer>, agreed.",
    "two first names": "<officer name='Gareth'>Gareth</officer> and <officer name='Lee-Ann'>Lee-Ann</officer> read out a poem.",
    "a first name behind an abbreviation": "It will cost £90 with VAT. <officer name='Ted'>Ted</officer> said that it was dear.",
    "heard from somebody": "We heard from <officer name='Alan'>Alan</officer>, who runs the stall.",
    "told to report": "The lamp is out again, <officer post='Clerk'>Clerk</officer> to ring.",
    "a heading in capitals": "WARD COUNCILLOR. <officer name='Lamb'>Mr. Lamb</officer> said that it was late.",
    "after the agenda's words": "Election of Chairman: <officer name='Hall'>Cllr Hall</officer> proposed that <officer name='Bell'>Cllr Bell</officer> continue.",
    "what a bracket tells": "The question of <officer name='A Bell'>Councillor A Bell</officer> (read by the Clerk’s deputy) was put.",
    "a small councillor": "It was moved by <officer name='Pell'>councillor Pell</officer> and seconded.",
    "a carer in apposition": "<officer name='Ida Quill' post='kinship carer representative'>Ida Quill, kinship carer representative</officer>, asked why.",
    "a member for the place": "Views came from <officer name='Orr' post='local Member'>the local Member, Ms Orr</officer>, by letter.",
    "a post before a rank": "He met <officer name='Ivo Pell' post='Rural Crime Officer'>the Rural Crime Officer, Sergeant Ivo Pell</officer>, in May.",
    "a rank on its own": "It was put to <officer post='Inspector'>the Inspector</officer>. RT agreed with <officer name='Pell' post='Sergeant'>Sergeant Pell</officer>.",
    "let somebody know": "JT to let <officer name='Wendy'>Wendy</officer> know. A card was received from <officer name='Derek'>Derek</officer>.",
    "from the shop": "<officer name='Wendy'>Wendy from the shop</officer> has asked for a poster.",
    "the leader of the council": "<officer name='Pell' post='Leader of the Council'>Councillor Pell, Leader of the Council</officer>, moved it. The Leader said that it was late.",
    "somebody new": "<officer name='Ida Quill' post='Head of Parks'>The new Head of Parks, Ida Quill</officer>, spoke. The current Head of Parks thanked her.",
    "has done it": "The lamp is out again, <officer post='Clerk'>Clerk</officer> has rung.",
    "two posts in a cell": "Task | Lead | By\nCount the swans | <officer post='Head of Ponds'>Head of Ponds</officer> and <officer post='Consultant in Public Health'>Consultant in Public Health</officer> | May",
    "whose officer in small letters": "RT to write to the ferry's <officer post='managing director'>managing director</officer> and <officer post='Mayor'>the Mayor</officer>.",
    "a body at the end of a sentence": "He thanked <officer name='Agnes' organisation='Ferry Trust'>Sister Agnes of Ferry Trust</officer>. Northbrook Ferry is late.",
    "somebody to ring": "RT to ring <officer name='Wendy'>Wendy</officer> about it.",
}
NEAR_MISSES = {
    "an inn": "The fair will be at the Boar's Head and then the King’s Head.",
    "a director's work": "It directs works and needs; the director works were late and head of the queue.",
    "places in pairs": "Northbrook and Wrayford asked for it. Housing and Planning presented it.",
    "payees": "Payee | For | £\nA Poole | Wages | £310.20\nThe following were passed for payment: J. Hall mowing £95.00.",
    "a church council": "The PCC has a plan for the churchyard.",
    "a place in another tongue": "The houses at Cnoc na Maura was to be done.",
    "what somebody is": "She had been a councillor. There were no others, said a parish councillor.",
    "a commissioner's office": "The Information Commissioner's Office has written.",
    "places with first names": "Applications were received from Clare, Northbrook and Wrayford.",
    "signing the minutes": "They were approved; Chair to sign.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_person_or_post(case: str) -> None:
    check(SENTENCES[case], "officer")


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    check(NEAR_MISSES[case], "officer")
