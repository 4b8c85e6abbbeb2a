"""Minutes as community councils write them: who lives nearby among those present, initials with small letters, minutes approved between two meetings."""

from __future__ import annotations

import pytest

from tests.extractors.test_attendance import HEAD, names_of
from tests.tagged import check

PRESENT = {
    "local residents behind a full stop": (
        "Members present were: Gail Horton (GH), Tara Bligh. Local residents Owen Slade (OS), Priya Nand. Apologies: Ian West",
        ["Gail Horton", "Tara Bligh", "Owen Slade", "Priya Nand", "Ian West"],
    ),
    "residents behind a colon": (
        "Present: Cllrs Hall and Poole. Residents: Owen Slade, Priya Nand",
        ["Hall", "Poole", "Owen Slade", "Priya Nand"],
    ),
    "visitors and an observer": (
        "Present: Gail Horton (Chair), Tara Bligh. Visitors Owen Slade and Rob Teale. Observer Priya Nand",
        ["Gail Horton", "Tara Bligh", "Owen Slade", "Rob Teale", "Priya Nand"],
    ),
    "residents who are only counted": ("Present: Gail Horton, Tara Bligh. 4 local residents", ["Gail Horton", "Tara Bligh"]),
}
POSTS = {
    "inner capitals": "Present: <officer name='Ewan McLeish' post='Secretary'>Ewan McLeish (EMcL, Secretary)</officer>",
    "a stroke": "Present: <officer name='Lorna McWhirr' post='Treasurer'>Lorna McWhirr (LMcW/Treasurer)</officer>",
    "behind the post": "Present: <officer name='Tara Bligh' post='Vice-Chair'>Tara Bligh (Vice-Chair, TB)</officer>",
    "who writes the minutes": "Present: <officer name='Beth Tulloch' post='Minute Secretary'>Beth Tulloch (BT, Minute Secretary)</officer>",
    "posts without marks": "## 4. Office Bearers' Reports\n(a) <officer post='Chair'>Chair</officer> No news this month.\n(b) <officer post='Treasurer'>Treasurer</officer> Nothing has changed.",
    "posts to be filled": "## 4. Vacancies\n(a) Chair Election put off.\n(b) Treasurer Vacant.",
}
MINUTES = {
    "online": "## 2. Minutes of Previous Meetings\n<resolution verb='confirm'>Approved online and now on the website</resolution>.",
    "in chat": "## 2. Minutes of the Last Meeting\n<resolution verb='confirm'>Agreed by WhatsApp</resolution>.",
    "of another thing": "## 3. Planning\nApproved online by the roads authority last week.",
}
UPDATES = {
    "volunteers to join": "<action owner='Gail Horton'>Gail Horton volunteered to join the steering group</action>.",
    "agrees to join": "Gail Horton agreed to join the Board.",
    "a search": "<action owner='None'>A search will be made in the register for the owner</action>.",
    "contact": "<action owner='None'>Contact would be made with the owner of the field</action>.",
    "several of them": "Gail Horton and Rob Teale had met the factor. <action owner='Gail Horton and Rob Teale' due='next meeting'>They will report to the next meeting</action>.",
    "what all are reminded of": "Residents were reminded that lost dogs should be reported to the warden.",
    "what is to be done if": "A reminder that if there is any fly-tipping, it should be reported to the council.",
}
HEADED = "# Glenmoss Community Council\nMinutes of the meeting held on 14 May 2025\nPresent: Gail Horton, Rob Teale\n## 6. Updates\n"


@pytest.mark.parametrize(("text", "names"), PRESENT.values(), ids=PRESENT)
def test_residents_present(text: str, names: list[str]) -> None:
    """Those who live nearby are listed among the others, under a word of their own."""
    assert [name for name, _ in names_of(HEAD + text)] == names


@pytest.mark.parametrize("tagged", POSTS.values(), ids=POSTS)
def test_posts_beside_initials(tagged: str) -> None:
    check(tagged, "officer")


@pytest.mark.parametrize("tagged", MINUTES.values(), ids=MINUTES)
def test_minutes_approved_between_meetings(tagged: str) -> None:
    check(tagged, "resolution")


@pytest.mark.parametrize("said", UPDATES.values(), ids=UPDATES)
def test_work_taken_on(said: str) -> None:
    check(HEADED + said, "action")


PLAIN_PROSE = {
    "we, behind a word of what led there": "After some debate we agreed to <resolution verb='approve'>buy two lanterns for the jetty</resolution>.",
    "we, in the end": "There was a long talk; following discussion we decided that <resolution verb='request'>the ferry company be asked for a lamp</resolution>.",
    "what is left for another day": "It was agreed to <resolution verb='defer'>leave discussion of the jetty until the June meeting</resolution>.",
    "sums beside those they go to": "## 6. Donations\nThe following were agreed: <resolution verb='approve'>Choir £40</resolution>, <resolution verb='approve'>Boat Club £1,250</resolution> and <resolution verb='approve'>Tots £60</resolution>.",
    "sums that were only noted": "## 6. Bank\n<resolution verb='note'>The following was noted</resolution>: Choir £40, Boat Club £60.",
    "an active proposer": "## 6. Election of Treasurer\nMrs Hall proposed Mr Poole, seconded by Mr Oakes. <resolution verb='appoint' mover='Mrs Hall' seconder='Mr Oakes'>Mr Poole was duly elected</resolution>.",
    "reports of office bearers in a row": "## 6. Reports\na) Chair. It was agreed to <resolution verb='approve'>buy a lantern</resolution>. b) Treasurer - The account stands at £80. c)Secretary. No letters.",
}  # fmt: skip


@pytest.mark.parametrize("tagged", PLAIN_PROSE.values(), ids=PLAIN_PROSE)
def test_decisions_in_plain_prose(tagged: str) -> None:
    check(tagged, "resolution")


def test_a_road_is_nobody() -> None:
    check("AM was asked about the lamp in Gordon Rd. The bin in Nelson Ave is full, and Morton Cres is icy.", "officer")


def test_apologies_received_from() -> None:
    assert names_of(HEAD + "Apologies for absence: Received from Cllr Horton and Cllr Teale and accepted.") == [
        ("Horton", "apologies"),
        ("Teale", "apologies"),
    ]


def test_two_balances_joined() -> None:
    check(
        "<indicator value='812.4'>Balance of Current A/C £812.40</indicator> and <indicator value='96'>Reserve A/C £96.00</indicator>.",
        "indicator",
    )
