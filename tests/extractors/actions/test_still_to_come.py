"""What was asked before and is still to come, what somebody is to have done by others, work with a day in a resolution; advice and inspectors, who have none."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Ann Poole (Chair), Raj Hall, Jo Rivers\n## 4. Paths\n"
HOMELY = (
    "# Wrayford Parish Council\nMinutes of the meeting held on 10 March 2026\nPresent: Cllr Ann Poole (Chair), Cllr Raj Hall\n## 3. Hall\n"
    "<action owner='Clerk'>Clerk to order a lock</action>. <action owner='Cllr Hall'>Cllr Hall to mend the gate</action>.\n## 4. Green\n"
)


@pytest.mark.parametrize(
    "tagged",
    [
        "<action owner='Head of Paths' due='before the summer recess'>The Head of Paths had been asked to find out what other boards paid and to let members have a note before the summer recess</action>.",
        "<action owner='Head of Paths' due='next meeting'>The Head of Paths had been asked to find a cheaper mason by the next meeting</action>.",
        "<action owner='None'>A table of tolls by gate had been asked for by Mr Hall and would follow by email</action>.",
        "<action owner='None'>The map of the stiles had been requested by members and was to be circulated</action>.",
        "The Warden confirmed that <action owner='Warden' status='done'>the letter to riders had gone, as asked in January</action>.",
        "<action owner='Ms Rivers' due='once the mill had seen it'>Ms Rivers undertook to bring the survey back to the Board once the mill had seen it</action>.",
        # a day makes work of any verb
        "RESOLVED that <action owner='None' due='2026-03-31'>the counter be moved to Mill Lane before the end of the month</action>.",
        "RESOLVED that <action owner='None' due='2026-05'>the ferry be taken as a single item in May</action>.",
        "RESOLVED that <action owner='None'>dogs have a meeting to themselves in the new year</action>.",
        "RESOLVED that <action owner='Clerk'>the Clerk have the roof looked at</action>.",
        # a list that goes on with what the Board will do
        "The Board agreed:\n(a) <action owner='Warden'>To ask the Warden for a map</action>.\n(b) <action owner='None' due='2026-06'>Will look at the tolls in June, and hear from riders</action>.",
        # near misses
        "The Head of Paths had been asked to find a cheaper mason.",
        "Mr Hall had been told to expect a visit by the summer.",
        "The grant had been asked for by the club and would help.",
        "The money had gone, as feared.",
        "RESOLVED that the fair be moved to the green.",
        "The Board:-\ni. AGREED the tolls at section 6; and\nii. DECLINED to agree the proposed cut in hours.",
        "It was RESOLVED, Mr Hall proposing, to RECOMMEND to Council a budget of £3,750.",
    ],
)
def test_on_a_board(tagged: str) -> None:
    check(HEAD + tagged, "action")


@pytest.mark.parametrize(
    "tagged",
    [
        "<action owner='Clerk' due='2026-05'>Clerk to have a count taken over a week in May</action>.",
        "<action owner='Cllr Hall' due='before the winter'>Cllr Hall to get the gate mended before the winter</action>.",
        "<action owner='None'>The potholes in Mill Lane should be reported online</action>.",
        # near misses
        "Clerk to have the keys.",
        "Tenants to have the upper floor.",
        "Bikes should be registered on the usual website.",
        "Dogs should be kept on a lead at all times.",
        "Potholes should be reported online.",
        "The Inspectorate was to look at the school again in April.",
        "Inspectors are to visit again in May.",
    ],
)
def test_in_a_parish(tagged: str) -> None:
    check(HOMELY + tagged, "action")


MATTERS = HEAD.partition("## 4.")[0]


@pytest.mark.parametrize(
    "tagged",
    [
        (
            "## 5. Outstanding matters\nMatter | Position | With\n"
            "<action owner='Clerk' status='done'>Letter to the mill about the weir</action> | Sent 21/2, acknowledged | Clerk\n"
            "<action owner='Jo Rivers' status='dropped'>Ask the riders about a seat</action> | No longer required | Jo Rivers\n"
            "<action owner='Raj Hall' due='2026-05' status='open'>Prices for the roof</action> | One in. For May | Raj Hall\n"
            "<action owner='Clerk' due='2026-05-31' status='open'>Answer the parking survey</action> | Closes 31/5/26 | Clerk"
        ),
        "## 5. Matters arising\nItem | Where we are | Who\n<action owner='Clerk' status='open'>Hedge at Mill Lane</action> | Waiting for the county | Clerk",
        "## 5. Follow-up\nRef | Topic | Lead | Latest\n4 | <action owner='RH' status='done'>Flood map</action> | RH | Complete",
        # no log: what is reported
        "## 5. Projects\nTopic | Latest | Lead\nFlood map | Drawn in ink | Raj Hall",
        "## 5. Outside bodies\nBody | Latest | Who\nVillage hall | New boiler in | Jo Rivers",
    ],
)
def test_logs_of_matters(tagged: str) -> None:
    check(MATTERS + tagged, "action", "milestone")


@pytest.mark.parametrize(
    "hostile",
    [
        "A map had been asked for by Mr Hall and. ",
        "Clerk to have the a the a the count a ",
        "the letter had gone and come and gone and ",
        "Dogs should be kept on the way and Dogs should be kept ",
        "RESOLVED that the sign be moved to the by the before the ",
        "once the mill had been through it once the ",
    ],
)
def test_in_linear_time(hostile: str) -> None:
    check_linear(lambda times: make_document(f"# Board\n## 4. Locks\n{(hostile * times).strip()}"), build_minutes, 40)
