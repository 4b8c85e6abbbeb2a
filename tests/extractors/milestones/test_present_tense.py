"""Months of the present tense, prepositions of other words, dates that are told again, and dates of papers: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. Projects\n"

FOUND = {
    "is up": "<milestone date='2026-06'>The lease of the scout hut is up in June</milestone>.",
    "no verb": "<milestone date='2026-05'>Decision on the footbridge by the end of May</milestone>.",
    "any verb": "<milestone date='2026-06'>The new warden takes over in June</milestone>.",
    "a plural verb": "<milestone date='2026-06'>They move into the new rooms at the end of June</milestone>.",
    "told in the past": "Mrs Hall told the Panel that <milestone date='2026-05'>her son is off to sea in May</milestone>.",
    "from next": "<milestone date='2026-04'>The shop is looking for somebody to run it from next April</milestone>.",
    "another meeting and a request": "He reminded members that <milestone date='2026-04-20'>the Annual Town Meeting would take place on 20 April</milestone> and asked that chairs let Ms Hall have their reports by the end of the month.",
    "a year behind a word that puts something in it": "<milestone date='2027'>The second part of the flood works was programmed for 2027/28</milestone>.",
    "due back": "<milestone date='2026-12'>The assessors are due back before the end of the year</milestone>.",
    "whom somebody is to meet": "<milestone date='2026-04-22'>The Chair is to meet the Minister on 22 April</milestone>.",
    "had been planned": "<milestone date='2026-05'>A visit had been planned for May</milestone>.",
    "the report of a year's end": "<milestone date='2026-05'>The year end report is expected in May</milestone>.",
}
NOT_FOUND = {
    "past": "The panel sat in June.",
    "past behind it": "In June the pond froze over.",
    "a count": "34 bookings in June, 29 so far for May.",
    "a share": "Sickness is 4.1% in April.",
    "agreed by": "The saving was part of the budget agreed by Council in April.",
    "each year": "The register has to be settled by 28 April each year.",
    "a purpose": "The purpose was to inform members of how schools did in the summer term.",
    "put off": "Standing orders – Tabled until May.",
    "an item that moves": "The item on mooring fees will move to May.",
    "a rent with pence": "AGREED: rents to rise to £6.50 a rod from 1 October 2026.",
    "hours": "RESOLVED that the warden's hours be raised from 8 to 10 from 1 June.",
    "which audit": "He undertook to bring the results of the April audit to the next meeting.",
    "which report": "AW to add a line on moorings to the table from the April report.",
    "told by email": "Ms Reed to update the Panel by email in May.",
    "results of": "Mr Hall undertook to bring the results from April to the next meeting.",
    "foot of a page": "Kept by Member Services. Last update 26/04/26",
    "had been due before": "The bridge had been due to open in February but was still shut.",
    "away until": "Ms Reed would be on holiday until 20 April.",
    "a cost that is likely": "The cost was likely to be £4m by 2028.",
    "a fault": "The ferry was late due to a fault in May.",
    "who signed": "Signed ………\nMayor, 26 October 2026",
    "when it was signed": "The meeting closed at 8.40 pm.\n8th April 2026\nCHAIRPERSON",
    "of a decision": "Made at meeting: 12/04/2026 - Cabinet Member for Bridges",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_the_present_puts_ahead(tagged: str) -> None:
    check(HEAD + tagged, "milestone")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_past_or_dated_otherwise(sentence: str) -> None:
    check(HEAD + sentence, "milestone")


def test_many_months_in_one_sentence() -> None:
    check_linear(lambda times: f"{HEAD}{'the hut is up in June and ' * times}".encode(), lambda data: extract(data, "minutes.txt"), 400)


def test_a_weekday_before_the_month() -> None:
    check(f"{HEAD}Noted.\n## 2. Next meeting\n<milestone date='2026-05-06'>Wednesday, May 6</milestone>, in the hall.", "milestone")


def test_dates_below_a_heading() -> None:
    lines = "<milestone date='2026-06-08'>Monday 8th June</milestone>\n<milestone date='2026-11-09'>Monday 9th November</milestone>\n<milestone date='2027-02-08'>Monday 8th February</milestone>"
    check(f"{HEAD}Noted.\n## 2. Dates for 2026/27\nThe following dates were agreed, all at 2.30pm:\n{lines}", "milestone")
