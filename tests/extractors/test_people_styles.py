"""People and posts as clerks write them without capitals, in apposition, by their first names: each class with what looks like it and is none."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "a field without of": "<officer post='cabinet member children and families'>The cabinet member children and families</officer> explained it.",
    "a field in small letters": "They asked <officer post='assistant director safeguarding'>the assistant director safeguarding</officer> to stay.",
    "several fields": "<officer post='executive director for children, families and learning'>The executive director for children, families and learning</officer> said so.",
    "a nurse": "<officer post='designated nurse'>The designated nurse</officer> was present.",
    "whoever is responsible": "That <officer post='responsible Director'>the responsible Director</officer> be invited.",
    "an independent visitor": "She said that <officer post='Regulation 44 visitor'>the Regulation 44 visitor</officer> had raised it.",
    "the district's head": "It came from the District's <officer name='Priya Lowe' post='Head of Development'>Head of Development, Priya Lowe</officer>, in May.",
    "an acting director": "<officer name='Rivers' post='A/Director, Planning and Environment'>Ms. Rivers, A/Director, Planning and Environment</officer>, agreed.",
    "a rank and a post": "<officer name='Jo Hall' post='Head of Crime'>Det Supt Jo Hall, Head of Crime</officer>, spoke.",
    "in apposition in small letters": "He had met <officer name='Jo Hall' post='chief executive of the water company'>Ms Jo Hall, chief executive of the water company</officer>, in May.",
    "an engineer from elsewhere": "We welcomed <officer name='T Poole' post='area engineer of the Rivers Agency'>Mr T Poole, area engineer of the Rivers Agency</officer>, who spoke.",
    "in which capacity": "<officer name='Hall' post='Chair of the Finance Committee'>Mr Hall, as Chair of the Finance Committee</officer>, said that it was late.",
    "by statute": "<officer name='Jo Hall' post='Director of Resources (s151)'>Jo Hall, Director of Resources (s151)</officer>, presented it.",
    "children in care": "<officer name='Jo Hall' post='Lead Nurse, Children in Care'>Jo Hall (Lead Nurse, Children in Care)</officer> said so.",
    "chair of another committee": "<officer name='Li Wei Chang' post='Non-Executive Member and Chair of the Audit Committee'>Li Wei Chang, Non-Executive Member and Chair of the Audit Committee</officer>, agreed.",
    "two first names": "<officer name='Kofi'>Kofi</officer> and <officer name='Ellie-Mae'>Ellie-Mae</officer> presented the film.",
    "a first name behind an abbreviation": "The price is £90 plus VAT. <officer name='Len'>Len</officer> said that it was dear.",
    "heard from somebody": "The Board heard from <officer name='Tyrone'>Tyrone</officer>, a trainee.",
    "told to report": "It belongs to the mill, <officer post='Clerk'>Clerk</officer> to report.",
    "a heading in capitals": "COUNTY COUNCILLOR. <officer name='Lamb'>Mr. Lamb</officer> said that the budget had been set.",
    "after the agenda's words": "Election of Chairman: <officer name='Hall'>Cllr Hall</officer> proposed that <officer name='Bell'>Cllr Bell</officer> continue.",
    "what a bracket tells": "The question of <officer name='L Forde'>Councillor L Forde</officer> (taken in the Councillor’s absence) was put.",
}
NEAR_MISSES = {
    "an inn": "The fair will be at the Nag's Head and then the King’s Head.",
    "a director's work": "It directs works and needs; the director works were late and head of the queue.",
    "places in pairs": "Northbrook and Wrayford asked for it. Housing and Planning presented it.",
    "payees": "Payee | For | £\nD Harmer | Salary | £412.30\nThe following were passed for payment: M. Yule salary £180.00.",
    "a church council": "The PCC has raised £1,700 for the churchyard.",
    "a place in another tongue": "The houses at Gort na Mara are done.",
    "signing the minutes": "They are a true record; Chair to sign.",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_person_or_post(case: str) -> None:
    check(SENTENCES[case], "officer")


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    check(NEAR_MISSES[case], "officer")
