"""Due phrases that a clerk reads as they stand ("that day", "within the week"), and those that point at a day told before ("by the closing date")."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = (
    "# Elmshire Council\nMinutes of the meeting held on Monday 9 March 2026\nPresent: Ada Hall (Chair), Tom Lowe, the Clerk\n## 4. Fair\n"
)

AS_WRITTEN = {
    "by the end of the week": "by the end of the week",
    "before the end of the day": "before the end of the day",
    "by the end of next week": "2026-03-20",
    "by the end of the month": "2026-03-31",
    "that day": "that day",
    "on the day": "on the day",
    "within the week": "within the week",
    "within 48 hours": "within 48 hours",
    "the following week": "the following week",
    "by the AGM": "by the AGM",
    "to the following meeting": "following meeting",
    "over the holidays": "over the holidays",
    "during the summer holidays": "during the summer holidays",
    "before the 16th": "2026-03-16",
    "on the day of the fair": "None",
    "of that day": "None",
    "by then": "by then",
}
POINTED_AT = {
    "closing date": "The County consults on fares until 14 May. <action owner='Clerk' due='2026-05-14'>The Clerk to draft a reply before the closing date</action>.",
    "deadline": "Comments on the plan are wanted by 3 April. <action owner='Tom Lowe' due='2026-04-03'>Tom Lowe to draft a reply by the deadline</action>.",
    "a day that closes nothing": "The fair is on 3 April. <action owner='Tom Lowe' due='by the deadline'>Tom Lowe to draft a reply by the deadline</action>.",
    "before then": "The fair is on 21 May. <action owner='Tom Lowe' due='2026-05-21'>Tom Lowe to ring the band before then</action>.",
    "a day that is past": "The fair was on 3 March. <action owner='Tom Lowe' due='before then'>Tom Lowe to ring the band before then</action>.",
    "no day": "<action owner='Tom Lowe' due='before then'>Tom Lowe to ring the band before then</action>.",
    "being": "<action owner='Tom Lowe' due='2026-04-21'>Tom Lowe would draft a reply, the closing date being 21 April</action>.",
    "quarterly": "<action owner='Clerk' due='quarterly'>The Clerk to refresh the list of stalls quarterly</action>.",
}


@pytest.mark.parametrize(("phrase", "due"), AS_WRITTEN.items(), ids=AS_WRITTEN)
def test_words_that_bound(phrase: str, due: str) -> None:
    quote = "'" if "'" not in due else '"'
    check(f"{HEAD}<action owner='Clerk' due={quote}{due}{quote}>The Clerk to send a note on the tolls {phrase}</action>.", "action")


@pytest.mark.parametrize("tagged", POINTED_AT.values(), ids=POINTED_AT)
def test_days_told_before(tagged: str) -> None:
    check(f"{HEAD}{tagged}", "action")


def test_another_item_tells_no_day() -> None:
    check(
        f"{HEAD}The fair is on 21 May.\n## 5. Band\n<action owner='Tom Lowe' due='before then'>Tom Lowe to ring the band before then</action>.",
        "action",
    )


def test_in_linear_time() -> None:
    endless = "The consultation ends on 3 May. The Clerk to ring the mill before then and by the closing date "
    check_linear(lambda times: make_document(HEAD + (endless * times).strip()), build_minutes, 20)
