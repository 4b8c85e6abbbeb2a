"""Constructions of boards and small councils: powers named before the clause, lists in a sentence, two proposers before a name, two meetings' minutes."""

from __future__ import annotations

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # what is agreed besides may lie ahead
        "After discussion <resolution verb='approve'>the Council approved the fees for the year and agreed that the new ones would apply from May</resolution>.",
        "<resolution verb='note'>The Council noted the Workplan and agreed that ferries be added for May</resolution>.",
        # the power behind a decision is no part of it
        "UNANIMOUSLY RESOLVED, pursuant to the Act of 1960, as amended by the Order of 1985, that <resolution verb='exclude_public'>the public be excluded</resolution>.",
        "RESOLVED, on the advice of the Surveyor, to <resolution verb='approve'>sell the land</resolution>.",
        # of one mind
        "Members were unanimous that <resolution verb='refuse'>the offer be refused</resolution>.",
        # lists in a sentence and below one
        "The following were approved: <resolution verb='approve'>Complaints, Lettings and Whistle-blowing</resolution>.",
        "The minutes of the following committees were received:\na) <resolution verb='receive'>Harbour Committee, 3 May</resolution>\nb) <resolution verb='receive'>Lands Committee, 9 May</resolution>",
        # posts
        "Cllr Frow proposed and Cllr Poole seconded <resolution verb='appoint'>Cllr Hall as Chair</resolution>. This was approved.",
        # days and short doings
        "Picnic - agreed <resolution verb='schedule'>Sunday 22 June, 12 till 4</resolution>.",
        "Invoice of the alarm company. Agreed to <resolution verb='approve'>pay</resolution>.",
        "Agreed in principle that <resolution verb='approve'>we sign the lease</resolution>.",
        # minutes of two meetings
        "<resolution verb='confirm'>The minutes of the meeting of 4 May were approved</resolution>.\n<resolution verb='confirm'>The minutes of the special meeting of 9 May were approved</resolution>.",
    ],
)
def test_found(tagged: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + tagged, "resolution")


@pytest.mark.parametrize(
    "sentence",
    [
        "The County Council approved the plan and agreed that work would start in May.",
        "The Council said it was unanimous that summer in its praise.",
        "Last year the Council approved the plan and hoped that it would be built.",
        "Mr Frow proposed and Mr Hall seconded the motion as Chair of the Panel.",
        "The following points were agreed: better signs, and earlier notice.",
        "Mrs Hall agreed Sunday to Wednesday was too long.",
    ],
)
def test_near_misses(sentence: str) -> None:
    check("# Northbrook Council\n## 5. Business\n" + sentence, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        # the result of an amendment is not the motion's
        "Cllr Penry proposed and Cllr Yorath seconded that <resolution outcome='carried'>a grant of £90 be made</resolution>. An amendment by Cllr Hall, seconded by Cllr Poole, that <resolution outcome='lost'>the sum be £50</resolution> was put to the meeting and lost. The proposal was then carried.",
        "Cllr Penry proposed and Cllr Yorath seconded that <resolution outcome='lost'>a grant of £90 be made</resolution>. The proposal was lost.",
    ],
)
def test_amendments_beside_their_motion(tagged: str) -> None:
    check("# Northbrook Council\n## 5. Grants\n" + tagged, "resolution")
