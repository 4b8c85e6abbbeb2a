"""What lies ahead in the words of other clerks, where its statement begins and ends, and dates of other things: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. Projects\n"

FOUND = {
    "resume": "<milestone date='2026-03'>The hearings resume at the end of the month</milestone>.",
    "was changing": "<milestone date='2026-04-02'>The cleaning contract was changing on 2nd April</milestone>.",
    "were taking up": "It was said that <milestone date='2026-06'>two trainees were taking up posts in June</milestone>.",
    "moves to": "<milestone date='2026-11'>The surgery moves to Mill Lane in November</milestone>.",
    "a deadline in the past tense": "She confirmed that <milestone date='2026-04-04'>the deadline was 4 April</milestone>.",
    "a week after a weekday": "<milestone date='2026-03-20'>The crossing will be switched on on Friday week</milestone>.",
    "in hand": "Mr Hall said that <milestone date='2026-06-29'>everything was in hand for 29 June</milestone>.",
    "the last week of": "<milestone date='2026-06'>Publication was likely in the last week of June</milestone>.",
    "the last bus": "Route 37: <milestone date='2026-05-20'>from 20 May the last bus back will be at 17.45</milestone>.",
    "the date first": "Ms Rivers reminded the Panel that <milestone date='2026'>from the autumn trusts would have to publish the number</milestone>.",
    "what a talk is about": "<milestone date='2026-03-24'>There is to be a talk about the school on Tuesday March 24th</milestone> in the hall.",
    "whom a plan goes to": "<milestone date='2026-03-21'>The plan has to be with the Minister by 21st March</milestone> and three options were open.",
    "a year that is carried": "<milestone date='2027'>Works would begin in spring 2027</milestone> and <milestone date='2027-11'>the road should be open again by the end of November</milestone>.",
    "place and hour of a meeting": "<milestone date='2026-06-09'>The next meeting is on 9 June at Wray Hall, 5.30pm</milestone>; bring cake.",
    "another meeting": "## 2. Next meeting\n<milestone date='2026-04-14'>Tuesday 14 April</milestone>. <milestone date='2026-05-12'>Annual Town Meeting 12 May</milestone>.",
    "a rise that is to be effective": "<milestone date='2026-04-01'>The Panel heard of a higher mileage rate, to be effective from 1 April 2026</milestone>.",
    "still to be done by then": "All were told that <milestone date='2026-06'>the works were to be finished by the end of June</milestone>.",
    "a clause of its own": "The assessors visited in December; <milestone date='2026-04'>the report is expected in April</milestone>.",
}
NOT_FOUND = {
    "had come about by then": "It was highlighted that by the end of June, twelve of the indicators were rated as green.",
    "done by then": "By the end of October 92% of the programme had been completed.",
    "none of them": "Mr Hall was sorry that none of the boats would be mended before 2028.",
    "comments wanted": "Comments to Ms Hall by 20 March please.",
    "foot of a page": "Page last updated by Ada 22/03/26",
    "what others write about": "A letter from the Scouts asking to camp on the Green in September was read.",
    "an older figure": "The number in care was up to 640 children from 212 before April.",
    "how long it took": "The insurers took until April to decide.",
    "good until": "The huts had planning permission until 2031.",
    "nothing until": "There are newts, so nothing can be cleared until October.",
    "a price": "RESOLVED that fees be increased by 5% from 1 April 2026.",
    "a wage": "RESOLVED to move the Warden to SCP 14 with effect from April.",
    "said in another month": "The Ministry announced in December that ferries would be subsidised.",
    "fears": "It was feared that this would come through in the spring.",
    "doubts": "He wondered if anyone would believe April.",
    "a figure to come": "The roll would be 41 in September.",
    "asked what": "Councillor Hall asked what would be different in June.",
    "before a recess": "Ward members would be told before the August recess.",
    "items for an agenda": "## 2. Next meeting\nItems by 6 April please.",
    "came to nothing": "The fifth visit, planned for May, had not taken place.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_lies_ahead(tagged: str) -> None:
    check(HEAD + tagged, "milestone")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_milestone(sentence: str) -> None:
    check(HEAD + sentence, "milestone")


def test_capitals_that_open_the_page_are_no_item() -> None:
    lines = (
        "PENHALE COMMUNITY COUNCIL",
        "MINUTES of the meeting held at the School, Penhale on Monday March 9th 2026 at 7pm.",
        "PRESENT: Councillors A Hall (Chairman), B Poole.",
        "APOLOGIES: None were sent by anybody.",
        "WELCOME: The Chairman welcomed Councillor Poole back.",
        "MINUTES: The minutes were accepted by all.",
        "FINANCE: The balance was noted and the Clerk thanked.",
        "NEXT MEETING: April 6th.",
    )
    minutes = extract("\n\n".join(lines).encode(), "minutes.txt")
    assert str(minutes.meetings[0].date) == "2026-03-09"
    assert "MINUTES of" not in [item.title for item in minutes.items]


@pytest.mark.parametrize(
    "tagged",
    ["The inspectors had carried out a focused visit in May.", "<milestone>A focused visit was expected in May</milestone>."],
)
def test_a_visit_without_a_year(tagged: str) -> None:
    check("## Improvement plan\n" + tagged, "milestone")


def test_a_sentence_of_many_months_is_read_in_linear_time() -> None:
    check_linear(lambda times: f"{HEAD}{'Decision by the end of May, ' * times}".encode(), lambda data: extract(data, "minutes.txt"), 1600)
