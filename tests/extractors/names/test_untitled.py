"""Names without a title."""

from __future__ import annotations

import pytest

from tests.tagged import check

SENTENCES = {
    "what was done to them": "<officer name='Xolani Mbeld'>Xolani Mbeld</officer> had been appointed. <officer name='Yevgo Prokh'>Yevgo Prokh</officer> was welcomed to the panel.",
    "what they will do": "<officer name='Zusk Lindq'>Zusk Lindq</officer>, formerly of the Trust, would act as lead until May.",
    "a rank for a surname": "<officer name='Agnieszka Maj'>Agnieszka Maj</officer> asked why.",
    "a civic office": "<officer name='Wish' post='Provost'>Provost Wish</officer> moved the report.",
    "a rank of the fire service": "<officer name='Tindle' post='Group Manager'>Group Manager Tindle</officer> replied.",
    "a number of the police": "<officer name='J Lamb' post='PC'>PC 4471 J Lamb</officer> gave the figures.",
    "Irish letters before the capital": "<officer name='Eoin Ó hUiginn'>Cllr Eoin Ó hUiginn</officer> and <officer name='Mac an tSionnaigh'>Cllr Mac an tSionnaigh</officer> spoke.",
    "a particle": "<officer name='Gethin ap Huwel'>Gethin ap Huwel</officer> spoke. Mr ap Huwel said that it was late.",
    "a post that acts": "Oak seat, Lon Uchaf - <officer name='None' post='Clerk'>Clerk</officer> had asked for a price.",
    "a post of two words": "<officer name='None' post='Harbour Master'>The Harbour Master</officer> reported that it was late.",
    "an initial for somebody present": "<officer name='Ruthven Stang'>Cllr Ruthven Stang</officer> spoke.\n## 6. Minutes\nProposed by <officer name='R Stang'>R Stang</officer>.",
    "two initials": "<officer name='Idris Wyn Hop'>Mr Idris Wyn Hop</officer> spoke.\n## 6. Thanks\nSeconded <officer name='I W Hop'>I W Hop</officer>.",
    "a first name with a post": "<officer name='Gwen' post='Virtual School Head'>Gwen (Virtual School Head)</officer> added that it was late.",
    "behind a month": "Present: <officer name='Bronwen Jeavs'>Bronwen Jeavs</officer>, <officer name='Adazi Lau'>Adazi Lau</officer>\n## 6. Lifts\nIt will come by 15 May. <officer name='Bronwen'>Bronwen</officer> and <officer name='Adazi'>Adazi</officer> will wait.",
    "a couple": "<officer name='Pham'>Mr and Mrs Pham</officer> objected.",
}
NEAR_MISSES = {
    "what is done to a place": "Northbrook Quay was reopened. Harbour Lights had been repaired. Mill Pool retains its flag.",
    "a valley": "Residents from Glen Orrin came, and 8 more by Ebenezer Granary.",
    "a village": "A resident, of Buckland Parva, asked why.",
    "a year behind a title of office": "The Deputy 2024 Plan was late.",
    "a table of votes": "Motion | Amendment | Abstained\nCllr Hall Cllr Poole | Cllr Rivers | Mr Lowe\n2 | 1 | 1",
}


@pytest.mark.parametrize("case", SENTENCES)
def test_name(case: str) -> None:
    check(SENTENCES[case], "officer")


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_near_miss(case: str) -> None:
    check(NEAR_MISSES[case], "officer")
