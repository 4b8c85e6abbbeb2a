"""What was put off or taken off the agenda, what a tied vote leads to, and clauses behind "agreed" that small bodies write."""

from __future__ import annotations

import pytest

from tests.tagged import check

_HEAD = "# Northbrook Parish Council\n## 5. Quay\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "No view was reached and <resolution verb='defer'>it was left to the May meeting</resolution>.",
        "<resolution verb='defer'>Consideration of the Weir Plan was deferred to the May Meeting</resolution> at the request of Councillor Hall, as nobody had read it.",
        "<resolution verb='defer'>This sale was withdrawn from the agenda</resolution> at the request of the Director, pending a map.",
        "<resolution verb='defer'>Item 6 was taken off the agenda</resolution>.",
        "Agreed that <resolution verb='defer'>this be discussed in February</resolution>.",
        "<resolution verb='agree'>Members read the form and had no objections</resolution>.",
        "Agreed <resolution>there will be no meeting in August</resolution>.",
        "Next season, agreed to <resolution>keep to the first Monday</resolution>.",
        "Two for it and two against, so <resolution>no reply will be sent</resolution>.",
        "It was agreed to <resolution verb='schedule'>have a litter pick on Saturday 4 May at 10am</resolution>.",
        "It was agreed to <resolution verb='delegate'>leave this to the lock managers</resolution>.",
        "It was agreed that <resolution verb='request'>the Clerk should press Highways for a date</resolution>.",
        "RESOLVED that <resolution verb='schedule'>the log continue to be considered at every meeting</resolution>.",
        "RESOLVED that <resolution verb='adopt'>the Quay Bye-Laws be and are hereby made</resolution>.",
        "RESOLVED\nThat the Committee:\na) <resolution verb='note'>NOTED the log</resolution>.\nb) <resolution verb='request'>ASKED that the Director write to all users</resolution>.",
        "On the proposal of Councillor Hall, seconded by Councillor Poole, <resolution verb='approve'>the draft Order was varied by a lower limit in Quay Row</resolution>, and it was\nResolved: “<resolution>That the Order stand</resolution>.”",
        "Ms Hall proposed, by way of amendment, that <resolution outcome='lost'>the rent rise by 2% only</resolution>. The amendment was seconded by Mr Poole. The amendment was lost.",
        "The roof leaks. Mr Poole had had a look. <resolution verb='schedule'>To go on the July agenda</resolution>.",
        "<resolution verb='schedule'>To be on the agenda in May</resolution>.",
        "A second bench had been offered. <resolution verb='defer'>To be decided in the New Year</resolution>.",
        "RESOLVED that <resolution verb='schedule'>the matter be on the May agenda</resolution>.",
        "<resolution verb='defer'>The request from the rowing club was left until the May meeting</resolution> as its accounts were late.",
        "<resolution verb='defer'>The letter from Mr Vane was left over for the next meeting</resolution>.",
        # near misses
        "The lock gate was left until the spring.",
        "The Clerk said that the letter from Mr Vane was left for the next meeting.",
        "Ms Hall wished the matter to be on the agenda.",
        "There was much to be decided in the spring.",
        "The application was withdrawn by the applicant.",
        "Ann Hall, agreed to write.",
        "Ms Hall explained that the notes are drafts until agreed.",
        "Six were red, and for the first time since the plan was agreed none was late.",
        "There had been two cuts and Members were happy with the standard.",
    ],
)
def test_put_off_and_left(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


def test_changes_are_no_part() -> None:
    check(
        "# Northbrook Parish Council\n## 3. Minutes of the last meeting\n<resolution verb='confirm'>Signed as a true record</resolution> with one amendment, that “Hull” in minute 9 should read “Hall”."
    )
