"""Who counts as an officer of an item, and where the mention begins and ends."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Officer
from tests.tagged import check, make_document

SENTENCES = {
    "title and surname": "<officer name='Webber' post='None'>Councillor Webber</officer> asked how many complaints there had been. Councillor Webber thanked officers.",
    "title, courtesy and initial": "<officer name='R Hall'>Cllr Mrs R Hall</officer> proposed, and <officer name='Poole'>Mr Poole</officer> seconded the motion.",
    "name, then post": "<officer name='Dana Godwin' post='Director of Children’s Services'>Dana Godwin, Director of Children’s Services</officer>, gave an update. Ms Godwin felt that it went well.",
    "post, then name": "<officer name='Nina Meeha' post='Director of Children’s Services'>The Director of Children’s Services, Nina Meeha,</officer> gave an update.".replace(
        ",</officer>", "</officer>,"
    ),
    "post in brackets": "<officer name='Joe McKee' post='Acting Chief Analyst'>Joe McKee (Acting Chief Analyst)</officer> presented the report.",
    "clerk and name": "<officer name='J Tod' post='Clerk'>Clerk J Tod</officer> read the letter.",
    "one title for several": "Councillors <officer name='Rivers'>Rivers</officer>, <officer name='Hall'>Hall</officer> and <officer name='Poole'>Poole</officer> attended the fair.",
    "two titles in a list": "Cllrs <officer name='Mendes'>Mrs Mendes</officer> and <officer name='Summers'>Summers</officer> attended the fair.",
    "post alone": "<officer name='None' post='Assistant Director Leisure and Libraries'>The Assistant Director Leisure and Libraries</officer> commented on the figures.",
    "post with a bracket of its own": "<officer post='Executive Director – Place (Deputy Town Clerk)'>The Executive Director – Place (Deputy Town Clerk)</officer> showed the plan of the depot.",
    "two fields and a list": "It was referred to <officer post='Deputy Leader and Cabinet Member for Housing, Planning and Trading Standards'>the Deputy Leader and Cabinet Member for Housing, Planning and Trading Standards</officer> for advice.",
    "posts one after the other": "<officer post='Cabinet Member for Highways and Transport'>The Cabinet Member for Highways and Transport</officer> and <officer post='Cabinet Member for Environment'>the Cabinet Member for Environment</officer> introduced the budget.",
    "the Chair once": "<officer post='Chair'>The Chair</officer> welcomed members. The Chair then moved the item. The Chairman closed it.",
    "the chair of a body": "<officer name='None' post='Chair of the Improvement Board'>The Chair of the Improvement Board</officer> and <officer post='Chair'>the Chair</officer> met in May.",
    "lower case": "<officer post='clerk'>The clerk</officer> would ask <officer post='internal auditor'>the internal auditor</officer> and <officer post='monitoring officer at the Borough Council'>the monitoring officer at the Borough Council</officer>.",
    "a representative": "It was raised with <officer post='Car Scheme co-ordinator'>the Car Scheme co-ordinator</officer>.",
    "ranks": "A letter from <officer name='Bates' post='Inspector'>Inspector Bates</officer> was read; <officer name='Clipper' post='PCSO'>PCSO Clipper</officer> agreed.",
    "honours": "<officer name='R C Love'>Mr R C Love, OBE</officer>, moved the motion and <officer name='Jim McMann' post='None'>Mr Jim McMann MP</officer> was thanked.",
    "apostrophes and particles": "<officer name='Niamh O’Dowd'>Ms Niamh O’Dowd</officer>, <officer name='P. van der Berg'>Dr P. van der Berg</officer> and <officer name='Ó Floinn'>Mr Ó Floinn</officer> spoke.",
    "given names of every origin": "<officer name='Agnieszka Nowak'>Agnieszka Nowak</officer> explained the form. <officer name='Gurpreet Singh Dhillon'>Gurpreet Singh Dhillon</officer> asked about fees. <officer name='Oluwaseun Adeyemi'>Oluwaseun Adeyemi</officer> replied.",
    "an unlisted name with a post": "<officer name='Xylia Qorraj' post='Head of Audit'>Xylia Qorraj, Head of Audit</officer>, answered.",
    "first name alone": "<officer name='Siobhan'>Siobhan</officer> reported that the fair went well.",
    "member of parliament": "A letter to <officer name='Katie Lambe' post='None'>Katie Lambe MP</officer> was agreed.",
    "the last words of a post": "<officer name='Jo Hall' post='Moorings Service Manager'>Jo Hall, Moorings Service Manager</officer>, gave the figures. The Service Manager agreed to return.",
    "another rank": "<officer name='Jo Hall' post='Deputy Service Manager'>Jo Hall, Deputy Service Manager</officer>, gave the figures. <officer name='None' post='Service Manager'>The Service Manager</officer> agreed.",
    "acronym of a post": "<officer name='None' post='DCS'>The DCS</officer> explained the plan.",
    "short form after the long one": "<officer post='Director of Public Health'>The Director of Public Health</officer> gave the figures. The Director agreed to return.",
    "mayor of a borough": "<officer post='Mayor of the Borough of Northbrook'>The Mayor of the Borough of Northbrook</officer> wrote to the council.",
    "a field behind a comma": "<officer post='Senior Executive Engineer, Roads and Transport'>The Senior Executive Engineer, Roads and Transport</officer>, said that it was late.",
    "fields in a list before the head": "<officer post='Parks, Trees and Cemeteries Officer'>The Parks, Trees and Cemeteries Officer</officer> said that it was late.",
    "whose post it is": "<officer name='Ivo Pell' post='Clerk of Works'>Ivo Pell</officer> met the Company's <officer post='Finance Director'>Finance Director</officer>.".replace(
        " post='Clerk of Works'", " post='None'"
    ),
    "a responsibility": "<officer post='Cabinet Member with Responsibility (CMR) for Housing and Homes'>The Cabinet Member with Responsibility (CMR) for Housing and Homes</officer> said that it was late.",
    "non-executive": "<officer name='Ann Hall' post='Non-Executive Director'>Ann Hall - Non-Executive Director</officer> and <officer name='Kit Marsh' post='Chief Nurse'>Kit Marsh -Chief Nurse</officer> spoke.",
    "a post by as": "It was agreed to welcome <officer name='Ida Quill' post='Early Years Adviser'>Mrs Ida Quill as Early Years Adviser</officer> in May.",
    "a short form of the document": "<officer post='Director of Housing Renewal'>The Director of Housing Renewal</officer> (DHR) spoke. The DHR replied.",
    "the chair of another body": "<officer post='chair of the improvement board'>The chair of the improvement board</officer> and <officer post='chair of the housing group'>the chair of the housing group</officer> wrote.",
    "a seat before the name": "<officer name='Tam Orr' post='church co-opted member'>The church co-opted member, Tam Orr</officer>, asked why.",
    "the chair of this body": "<officer post='Chair of the committee'>The Chair of the committee</officer> spoke. The Chair replied.",
    "the chair is asked": "A question from <officer post='Chair'>the Chair</officer> was sent to <officer post='Leader'>the Leader</officer>.",
    "the clerk without an article": "<officer post='Clerk'>Clerk</officer> noted that it was late. It is not settled, so <officer post='Town Clerk'>Town Clerk</officer> will ask.",
    "posts that report under letters": "a) <officer post='Chair'>Chair</officer>. The bin was full. b) <officer post='Treasurer'>Treasurer</officer> - accounts are in order.",
    "a manager of a place": "A letter went to <officer post='manager of The Swan'>the manager of The Swan</officer> and <officer post='Manager of Northbrook library'>the Manager of Northbrook library</officer>.",
    "posts in small letters": "<officer name='Tom Poole' post='contracts director'>Tom Poole, the contracts director</officer>, and <officer post='Bishop'>the Bishop</officer> came.",
    "a possessive before the post": "It was <officer name='Ivo Pell' post='Deputy Town Clerk'>Ivo Pell's, the Deputy Town Clerk</officer>'s, last day.",
    "an ampersand": "<officer name='Paul Moss'>Paul Moss</officer> & <officer name='Melanie Frost'>Melanie Frost</officer> would look at it.",
    "told apart by an initial": "Councillors <officer name='Hall (B)'>Hall (B)</officer>, <officer name='Hall (M)'>Hall (M)</officer> and <officer name='Poole'>Poole</officer> spoke. Councillor Hall (M) left.",
    "told apart by a letter": "<officer name='Mabel B'>Mabel B</officer> and <officer name='Mabel H'>Mabel H</officer> offered to help.",
    "surnames that are words": "The Council wrote to <officer name='Gareth Marsh'>Gareth Marsh</officer> and <officer name='Owain France'>Owain France</officer>.",
    "what follows a name": "It was sent to <officer name='Alex Fell'>Cllr Alex Fell</officer> Admin WhatsApp.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_sentence(case: str) -> None:
    check(SENTENCES[case], "officer")


NEAR_MISSES = {
    "a street": "The drain in Charlotte Street, Jo Hall Way and St John Road would be cleared.",
    "a school": "The James Bradfield School and the Alice Poole Academy had replied.",
    "a ward": "Residents of Victoria Ward and Albert Park had written.",
    "a trust": "A grant from the Jo Rivers Foundation was noted; Macmillan Cancer Support had closed.",
    "a heading": "## Getting To Good Plan\nWork went on.",
    "anybody": "A principal planner would be appointed. An officer would reply. Social workers and Team Managers were busy.",
    "a body": "The Committee thanked the Council, the Highways Team and Cabinet.",
    "no person": "Councillor Development Fund and Councillor Training were discussed. The Councillor Ward Funding was spent.",
    "a company": "Anglian Water advised that the pipe was mended. Severn Trent had written.",
    "the chair as a seat": "It was agreed to address questions through the chair.",
    "the hand that is to sign": "RESOLVED that the minutes be approved and signed as a true record by the Chairman.",
    "initials alone": "Cllr JB and Cllrs KD and MP declared an interest.",
    "roads called after posts": "The zone was taken on to Alderman Road, Minnow Lane and Canon Street.",
    "a road": "The drain in Father Pell Road and Hazelmere Dean Street was mended.",
    "a rank and a building": "The Garda Station would open; An Garda Síochána had written.",
    "a post that anybody can have": "He was a Member of Wrayford Town Council and the award was that of Commander of the Empire. The decision of Planning Officer was awaited.",
    "possessive short form": "The Panel read the PCC's Annual Report.",
    "an interim board": "The school was under an Interim Executive Board.",
    "a firm": "Pell & Sons and Marks & Spencer had closed.",
    "a chair in the air": "All remarks go through the Chair; nobody was in the Chair or moved to the Chair.",
    "elected to a post": "It was agreed that the next agenda include the election of Chair and Vice-Chair.",
}


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    check(NEAR_MISSES[case], "officer")


def test_first_mention_of_every_item() -> None:
    check(
        "## 5. Roads\n<officer name='Hall'>Cllr Hall</officer> spoke. Cllr Hall spoke again.\n## 6. Parks\n<officer name='Hall'>Cllr Hall</officer> spoke.",
        "officer",
    )


def test_votes_told_in_sentences_are_no_mention() -> None:
    check(
        "## 5. Minutes\nThere voted for the motion:\nCouncillors Hall, Poole and Rivers 3\nThere voted against the motion:\nCouncillor Lowe 1\n<officer post='Mayor'>The Mayor</officer> spoke.",
        "officer",
    )


def test_who_asks_is_named_in_the_title() -> None:
    check("## 7. Question submitted by <officer name='F. Moran'>Councillor F. Moran</officer>\nIt was noted.", "officer")
    check("## 8. Report from Councillor F. Moran\nIt was noted.", "officer")


def test_whoever_the_purpose_of_a_lone_item_introduces_in_the_same_words() -> None:
    check(
        "## Fostering\nTo receive an update from <officer name='Jo Hall' post='Head of Fostering'>Jo Hall, Head of Fostering</officer>.\n"
        "### Minutes:\nAn update was received from Jo Hall, Head of Fostering.",
        "officer",
    )
    check(
        "## 5. Fostering\nTo receive an update from Jo Hall, Head of Fostering.\n### Minutes:\nAn update was received from "
        "<officer name='Jo Hall' post='Head of Fostering'>Jo Hall, Head of Fostering</officer>.\n## 6. Adoption\nNothing was said.",
        "officer",
    )


def test_vote_lists_are_no_mention() -> None:
    check("## 5. Budget\nThe vote was as follows:\nFor (2)\nMr Hall, Mrs Poole\nAgainst (1)\nMs Rivers\nMotion carried.", "officer")


@pytest.mark.parametrize(
    "vote",
    [
        "On a roll call vote: for the motion 2 (Cllr Dunn, Dr Beck); for the amendment 1 (Mr Lowe).",
        "On a division, there voted for the motion - Bailie Dunn, Councillors Beck and Moss (3); and for the amendment - Bailie Lowe (1).",
    ],
)
def test_nobody_is_met_first_in_a_vote(vote: str) -> None:
    document = make_document(f"# Northbrook Council\n## 5. Boats\nMr Reed spoke.\n{vote}")
    assert [record.name for record in build_minutes(document).records if isinstance(record, Officer)] == ["Reed"]
