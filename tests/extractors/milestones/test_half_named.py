"""Points in time that are half named, what is not to be then, and matters that only wait for a meeting: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from extractors import extract
from models import Milestone
from tests.tagged import check

HEAD = "# Elmshire Harbour Board\nMinutes of the meeting held on 10 March 2026\n## 1. Quays\n"

FOUND = {
    "the day alone": "<milestone date='2026-03-19'>The crane will be lifted in on the 19th</milestone>.",
    "the day of the month after": "<milestone date='2026-04-04'>The quay will be shut on the 4th</milestone>.",
    "a weekday and its day": "<milestone date='2026-03-22'>The blessing of the boats will be on Sunday 22nd</milestone>.",
    "a weekday that only a later month has": "<milestone date='2026-04-18'>The auction will be on Saturday 18th</milestone>.",
    "the year of a programme": "The pilot said that <milestone date='2027'>the breakwater would be in the 2027 repairs programme</milestone>.",
    "in a programme": "<milestone date='2026'>The east steps stood in the programme for autumn 2026</milestone>.",
    "in the diary": "<milestone date='2026-04-02'>A dive at the lock gate is in the diary for 2 April</milestone>.",
    "on a list of a year": "<milestone date='2027'>Cooper’s slip is on the list for 2027</milestone>.",
    "who start": "<milestone date='2026-05'>He had taken on two deckhands who start in May</milestone>.",
    "will have": "<milestone date='2026-09'>We will have moved every mooring by September</milestone>.",
    "as the day": "<milestone date='2026-06-05'>All were happy with 5 June as the opening day</milestone>.",
    "an oath": "<milestone date='2026-04-17'>Mr Orme will take the oath before the sheriff on 17 April</milestone>.",
    "what comes into force": "RESOLVED that the byelaws on nets be made, <milestone date='2026-07-01'>to come into force on 1 July 2026</milestone>.",
    "said without that": "Ada Nunn said <milestone date='2026-04-28'>the survey had been checked and would be printed on 28 April</milestone>.",
    "what somebody was told": "The Mate had been instructed to write to the yard and was informed by it that <milestone date='2026-06'>the mast would be stepped in June</milestone>.",
    "a feast": "<milestone date='2026-04'>The second pilot retires at Easter</milestone> and the first stays.",
    "what will be at a feast": "<milestone date='2026-12'>The new ferry will open at Christmas</milestone>.",
    "before the holidays": "<milestone date='2026-07'>He was hopeful of opening the chandlery before the July holidays</milestone>.",
}
NOT_FOUND = {
    "a feast that was": "The slip was full at Easter.",
    "a habit at a feast": "The slip is always cold at Easter.",
    "a day that was": "The winch failed on the 4th.",
    "a hole": "The 9th berth will be dredged.",
    "a programme that was": "The north pier was in the 2019 repairs programme.",
    "a programme of a year": "The programme for 2027 was read.",
    "not then": "The pilots would not meet in August.",
    "not thought likely": "A second survey was not thought likely before the autumn.",
    "might not be": "Four crews said that some might not be at sea in a year’s time.",
    "a sum that was held": "The Board had £41,200 in its reserve at the year end.",
    "found to be": "The pontoon had been found to be sound last February.",
    "an agenda": "The Chair said that the matter will go on the agenda for July.",
    "each meeting": "RESOLVED that the log of faults be read at each meeting from June.",
    "a licence": "RESOLVED that a mooring licence be granted to Pat Lane for berth 7 from 1 May 2026 to 30 April 2027.",
    "enough until": "There was enough chain until the summer.",
    "minutes of a month": "February’s minutes will be signed.",
    "from before": "The oldest of the 31 claims that will be heard is from before Christmas.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_lies_ahead(tagged: str) -> None:
    check(HEAD + tagged, "milestone")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_milestone(sentence: str) -> None:
    check(HEAD + sentence, "milestone")


def milestones(words: str) -> list[tuple[str, str | None]]:
    return [(record.quote, record.date) for record in extract(words.encode(), "board.md").records if isinstance(record, Milestone)]


def test_meetings_of_a_list_are_all_to_come() -> None:
    dates = [date for _, date in milestones(f"{HEAD}Next meetings: 9 June; 8 September; 8 December. All at noon.")]
    assert dates == ["2026-06-09", "2026-09-08", "2026-12-08"]


@pytest.mark.parametrize("title", ["9. Date of next meeting", "9. Next meeting"])
def test_the_title_of_an_item_holds_for_its_numbered_lines(title: str) -> None:
    text = f"Minutes of the Harbour Board held on 10 March 2026\n\n1. Quays\n\n1.1 Mr Orme said that the crane was shut.\n\n1.2 It rained.\n\n{title}\n\n9.1 Tuesday 9 June 2026 at noon, Net Loft, Elm Quay.\n"
    assert [(r.quote, r.date) for r in extract(text.encode(), "board.txt").records if isinstance(r, Milestone)] == [
        ("Tuesday 9 June 2026", "2026-06-09")
    ]


def test_a_programme_of_work_moves_papers() -> None:
    work = HEAD.replace("1. Quays", "1. Work programme")
    assert milestones(f"{work}Dredging report to be brought forward to August.") == []
    assert milestones(f"{HEAD}The dredging will be brought forward to August.") == [
        ("The dredging will be brought forward to August", "2026-08")
    ]


def test_what_stands_below_milestone_in_a_table() -> None:
    table = "| Project | RAG | Next milestone |\n| --- | --- | --- |\n| Slip | Green | {what} |\n"
    assert milestones(f"{HEAD}\n{table.format(what='New rails laid May 2027')}") == [("New rails laid May 2027", "2027-05")]
    assert milestones(f"{HEAD}\n{table.format(what='Rails laid January 2026')}") == []
    beside = "| Milestone | Target date | Status |\n| --- | --- | --- |\n| Tender let for the rails | May 2026 | {status} |\n"
    assert milestones(f"{HEAD}\n{beside.format(status='On track')}") == [("Tender let for the rails", "2026-05")]
    assert milestones(f"{HEAD}\n{beside.format(status='Done')}") != milestones(f"{HEAD}\n{beside.format(status='On track')}")
