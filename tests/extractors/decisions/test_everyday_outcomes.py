"""What was chosen, set or settled after talk, as small bodies tell it, and lists that open behind a count's brackets."""

from __future__ import annotations

import pytest

from tests.tagged import check

_HEAD = "# Northbrook Parish Council\n## 5. Quay\n"


@pytest.mark.parametrize(
    "tagged",
    [
        "Having heard from the Director, the Council decided to <resolution verb='agree'>go ahead with the lease</resolution>.",
        "RESOLVED (1) <resolution verb='approve'>To approve the draft budget</resolution>; (2) <resolution verb='delegate'>To delegate authority to the Clerk to make small changes</resolution>.",
        "RESOLVED (6 votes to 2) to <resolution verb='approve'>approve the draft budget</resolution>.",
        "Cllr Oakes proposed <resolution verb='request'>a letter be sent to Highways</resolution>; all in favour.",
        "It was decided <resolution verb='refuse'>against having a stall this year</resolution>.",
        "The Clerk read out three quotes. <resolution verb='agree'>Oakes Tree Care at £420 was chosen</resolution>.",
        "Mr Dunn offered the loan of a pump. <resolution>The Council gratefully accepted the offer</resolution>.",
        "<resolution verb='approve'>The rent was set at £55 a quarter</resolution>.",
        "<resolution verb='approve'>The draft standard was approved for publication, with three changes</resolution>.",
        "Two were wanted for the crew. <resolution verb='appoint'>DP and NQ were appointed</resolution>.",
        "A new van was asked for. <resolution verb='approve'>After questions this was approved</resolution>.",
        "A new site costs £300. <resolution verb='agree'>The Council agreed to this</resolution> and the Clerk will arrange it.",
        "<resolution verb='appoint'>Cllr Hall agreed to stand again and was elected unanimously</resolution>.",
        "<resolution verb='agree'>The budget was gone through line by line and agreed at £14,200</resolution>.",
        "Ann offered to be the tree warden and <resolution verb='agree'>this was accepted with thanks</resolution>.",
        "<resolution verb='approve'>A request from the Brownies for £60 was agreed</resolution>.",
        "<resolution verb='agree'>Quote of £340 from Oakes accepted</resolution>.",
        "RD proposed that <resolution>the two rotas be put up</resolution>. The Council agreed and SO will do this.",
        "Tenders were opened. <resolution verb='agree'>The lowest, from Oakes at £4,100, was accepted</resolution>.",
        # near misses
        "The winner was chosen by the Mayor.",
        "The precept was set at £9,400 last year.",
        "The Clerk was appointed in 2019.",
    ],
)
def test_everyday_outcomes(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


@pytest.mark.parametrize(
    "tagged",
    [
        "26/0104 – Weir Farm. Some worry about the track but <resolution verb='agree'>Councillors were content to support it</resolution>.\n25/0891 – Old Hut. No progress.",
        "26/0113 – Porch at 4 Mill Row\n<resolution verb='refuse'>Councillors felt the porch too big and objected</resolution>.",
        "Application 26/0113, porch at 4 Mill Row. <resolution verb='recommend'>Recommended for approval</resolution>.",
        "Objected to by Parish\nTwo houses behind the Anchor",
    ],
)
def test_views_of_plans(tagged: str) -> None:
    check("# Northbrook Parish Council\n## 6. Planning\n" + tagged, "resolution")


def test_minutes_moved_and_no_more() -> None:
    check(
        "# Northbrook Parish Council\n## 2. Minutes\nThese had been circulated. There were no changes. <resolution verb='confirm'>Proposed: AH, Seconded: JP</resolution>.\n## 3. Quay\nDry.",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "There were two names. <resolution verb='defer'>The Council put this off until the May meeting and asked the school what it thought</resolution>.",
        "<resolution verb='defer'>The Council held the item over until June</resolution>.",
        "The Council put the lamp off to the side.",
        "Mr. Hall was of the view that it should say more on ice and <resolution verb='approve'>the Plan was approved, subject to this being added</resolution>.",
        "Mr Poole reported that the mill had agreed and the plan was approved, subject to checks.",
        "<resolution verb='adopt'>Ms Hall introduced the policy and this was adopted with one change</resolution>.",
        "Proposed by SN that <resolution verb='approve' votes_for='5' votes_against='2'>the first prize goes up to £30 from May</resolution>, 5 for and 2 against.",
        "Proposed by SN that the prize go up, which nobody was against.",
        "An amendment by Councillor Hall, seconded by Councillor Lowe, that <resolution outcome='lost'>the toll be cut to £1</resolution>, was put to a roll call vote, resulting as follows:\nFor: Councillors Hall, Lowe. (2)\nAgainst: Councillors Rivers, Moss, Dell. (3)\nThe Mayor declared the amendment lost.",
    ],
)
def test_put_off_or_taken_on_terms(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")


def test_minutes_agreed_once_they_were_put_right() -> None:
    check(
        "# Northbrook Parish Council\n## 2. Minutes of the last meeting\n"
        "<resolution verb='confirm'>These were agreed as a true record once the sum in 6.1 had been corrected to £14</resolution>.\n"
        "## 3. Notes\nThe minutes would be agreed as a true record once they had been typed.",
        "resolution",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "SN to ensure approved minutes are uploaded to the website.",
        "It was noted that approved minutes are published each month.",
        "The Clerk confirmed that signed minutes were on the website.",
        "<resolution verb='confirm'>The Committee approved the minutes of 3 May and they were signed by the Chair</resolution>.",
        "<resolution verb='note'>The Committee were content to note the tide report</resolution>.",
    ],
)
def test_minutes_spoken_of_and_what_a_body_is_content_to_do(tagged: str) -> None:
    check(_HEAD + tagged, "resolution")
