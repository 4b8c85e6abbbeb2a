"""Actions as boards of many partners keep them: logs whose entries say how they stand, owners of several initials, organisations that report back."""

from __future__ import annotations

import pytest

from extractors import extract
from tests.tagged import check

HEAD = (
    "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers (JR, Chair), Sam Poole (SP), Ann Hall (AH)\n"
)

LOGS = {
    "has done": "Action 4 – <action owner='JR' status='done'>JR has circulated the map. Complete</action>.",
    "state behind": "Action 7 – <action owner='SP' status='done'>SP to confirm the lead. SP said that this was Ms Oakes</action>. Closed.",
    "state at the end": "Action 1: <action owner='Sam Poole' status='done'>Sam Poole to share the timetable</action> – Completed.",
    "under way, and how": "Action 3: <action owner='AH' status='open' due='None'>AH to meet the mill</action> – ongoing, meeting booked for 2 April.",
    "went live": "Action 8: <action owner='JR' status='done' due='None'>JR to see to the site – it went live on 19 January</action>. Closed.",
    "who says it will come": "Action 112: <action owner='Sam Poole' due='2026-08'>Sam Poole confirmed that a paper would come to the August meeting</action>.",
    "launch": "Action 9 - <action owner='None' status='open'>Ferry leaflet: deferred to the summer term</action>.",
}
SAID = {
    "three initials": "<action owner='JR, SP and AH'>JR, SP and AH to review the terms</action>.",
    "first names about a stroke": "ACTION: <action owner='Ivo / Sian' due='2026-03-31'>Ivo / Sian to count the boats by the end of March</action>",
    "initials about a stroke": "<action owner='SP / AH' due='next Board'>SP / AH to meet and feed back to next Board</action>.",
    "asked by initials": "In reply to JR, <action owner='SP'>SP would circulate the terms</action>.",
    "an organisation reports": "<action owner='Trust' due='next meeting'>The Trust will provide a report to the next meeting</action>.",
    "an organisation, back": "<action owner='Unit' due='2026-05'>The Unit will report back in May</action>.",
    "two decisions' worth": "The Board agreed to cut the list and <action owner='SP'>SP will re-draft it and send it out</action>.",
    "two in a line": "Actions agreed: (a) <action owner='Trust'>Trust to share its draft</action>; (b) <action owner='Healthwatch' due='2026-11'>Healthwatch to report on fares in November</action>.",
    "takes it on": "<action owner='Lead Officer'>Members asked that the fare be looked at again</action>. The Lead Officer undertook to do so.",
    "says one thing and undertakes another": "Ms Hall said that the Rose Unit would open soon, and <action owner='Ms Hall'>undertook to send members a note</action>.",
    "to request that": "The Board resolved:\n(i) <action owner='Chief Officer'>to request that the Chief Officer circulate a note</action>; and\n(ii) to note the planner.",
    "to request in capitals": "The Board resolved to:\n(i) <action owner='Head of Ferries' due='2027-05-03'>REQUEST that the Head of Ferries reports on the berths by 3 May 2027</action>; and\n(ii) NOTE the planner.",
    "what its own body requests": "RESOLVED: That <action owner='Clerk'>the Board request that the Clerk writes to the mill</action>.",
    "asked then and done": "<action owner='None' due='None' status='done'>At its May meeting the Board asked that the buoys be counted each quarter, and this has been added</action>.",
    "asked then": "<action owner='Clerk' due='None' status='open'>At its May meeting the Board asked the Clerk to write to the mill</action>.",
    "asked of a thing that was done": "<action owner='None' status='open'>Members asked that the map which has been circulated be put on the website</action>.",
    "glad to tell": "Ms Hall was glad to tell Members that the buoys had been rated as Good.",
    "glad to send": "<action owner='Ms Hall'>Ms Hall was glad to send the buoy count to members</action>.",
    "asked for a thing": "<action owner='None' due='next report'>The Board ASKED for a count to be included in the next report</action>.",
    "noted, and agreed that": "The Board noted the terms of the report, with the better grade, and agreed that <action owner='Chief Officer'>the Chief Officer write to staff</action>.",
    "post and name": "<action owner='Manager (Jo Rivers)'>The breach would be reported to the Regulator</action>.\nAction 2 – Manager (Jo Rivers)",
    "pulls together": "<action owner='Director of Tides'>The Director of Tides would pull together a list of the themes</action>.",
    "discusses with": "<action owner='Ms Hall'>Ms Hall would discuss this with the Harbour Master</action>.",
    "offline": "<action owner='None'>The buoy count would be taken offline</action>.",
    "a chart shows": "<action owner='None'>SP asked that the chart show the buoys lost</action>.",
    "considers, when asked": "<action owner='Tide Committee'>The Board asked that the Tide Committee consider the buoys and report back</action>.",
    "assurance by a day": "<action owner='None' due='next meeting'>The Board asked for further assurance on the buoys at the next meeting</action>.",
    "assurance now": "The Board asked for assurance that the buoys were safe.",
    "a form of declaration": "<action owner='Ann Hall and Sam Poole'>Ann Hall and Sam Poole were asked to complete a Declaration of Interest form</action>.",
    "declares here": "Members were asked to declare any interests.",
    "one of them": "<action owner='One member'>One member offered to bring the stands</action>.",
    "all should, by a day": "<action owner='Members' due='2026-04-30'>Members who stand again should send a note to the Clerk by 30 April</action>.",
    "all should": "Members should take care on the slip.",
    "a key": "<action owner='None'>The key of the barn to be given to Ann Hall</action>.",
    "to another committee": "RESOLVED that <action owner='None' due='2026-05'>a paper on the buoys be presented to the Tide Committee in May</action>.",
    "a team": "Action 2.2: <action owner='Tide team'>Tide team to add the year before</action>",
    "for whom": "Action for Ann Hall: <action owner='Ann Hall'>send round the list</action>",
    "a plan": "Action Plan: the Manager spoke of the plan.",
    "an action plan closed": "All agreed that the TIDE action plan could be closed.",
    "communicated": "Once received, <action owner='None'>this will be communicated to Trustees</action>.",
    "he, in answer": "Sam Poole gave a talk. In answer to a question from Ann Hall he said that <action owner='Sam Poole'>he would provide the tide tables</action>.",
    "the Clerk seek": "<action owner='Clerk' due='next Panel meeting'>Panel members asked that the Clerk seek clarity from the mill about the time taken to respond, and provide feedback at the next Panel meeting</action>.",
    "without that": "<action owner='Chief Executive'>Members requested the Chief Executive consider publishing the counts</action>.",
    "a report of one's own": "Members requested the Chief Executive's report.",
    "in writing": "<action owner='None'>A query about buoys would be answered in writing</action>.",
    "a written answer": "<action owner='None'>A written answer on the lamps would be supplied</action>.",
    "asked to be formed": "<action owner='None'>Members asked for a working group to be formed</action>.",
    "asked to be recorded": "SP asked for his vote to be recorded.",
    "takes the role": "Ms Hall agreed to take the role of Vice Chair for a year.",
    "a dash between two": "<action owner='SP' due='2026-04-30'>SP to submit it by 30 April</action> – <action owner='AH'>AH to sign as Chair</action>.",
    "what a force will do": "The Force would recruit a further 40 officers by March 2027.",
    "free to staff": "The Trust would provide free parking to members of staff.",
    "a thing begins": "Fieldwork would commence on 27 April.",
    "minutes signed": "The minutes were agreed and will be signed by the Chair.",
}


@pytest.mark.parametrize("tagged", LOGS.values(), ids=LOGS)
def test_logs(tagged: str) -> None:
    check(f"{HEAD}## 2. Minutes\nThe minutes were agreed.\nActions:\n{tagged}", "action")


@pytest.mark.parametrize("tagged", SAID.values(), ids=SAID)
def test_said(tagged: str) -> None:
    check(f"{HEAD}## 4. Paths\nThe Manager spoke of the year.\n{tagged}", "action")


@pytest.mark.parametrize(
    "row",
    [
        "4 | <action owner='SP' due='2026-05'>The Board asked for a map of the lamps to be provided</action> | SP by May",
        "5 | The lamps were spoken of. <action owner='AH' due='2026-04-30'>Ms Hall to count them</action>. | AH 30/04/26",
        "6 | Members spoke of the lamps at length. | –",
    ],
)
def test_who_and_when_in_one_cell(row: str) -> None:
    check(f"{HEAD}## 4. Paths\nItem | Minute | Action\n{row}", "action")


def test_an_entry_that_remains_open() -> None:
    check(
        f"{HEAD}## 2. Matters arising\n"
        "26/03: <action status='done' due='None'>The leaflet had been read by the ferry in January</action>. Action closed.\n"
        "26/04: <action status='open' due='2026-07'>Ms Hall confirmed that the count would come to the July Board</action>. Action to remain open.",
        "action",
    )


def test_numbered_sentences_are_no_titles() -> None:
    check(
        f"{HEAD}1. Welcome\nThe Chair opened the meeting.\n2. Buoys\n2.1 The buoys were spoken of.\n2.2 <action owner='Sam Poole'>Sam Poole to ring the mill about the buoys</action>.\n"
        "3. <action owner='Chair'>Chair to follow up the lack of lamps</action>.\n4. Date of next meeting\n9 May 2026",
        "action",
    )


def test_a_column_of_who_completes_it() -> None:
    check(
        f"{HEAD}## 4. Paths\nAction No. | Action: | To be completed by:\n"
        "1 | <action owner='Ms Oakes' due='None'>Map of the lamps to go on the register</action> | Ms Oakes\n"
        "2 | <action owner='None' due='2026-05-12'>Ring the mill</action> | 12 May",
        "action",
    )


@pytest.mark.parametrize(
    "tagged",
    [
        "<action owner='SP'>SP will place a map in the porch</action>.",
        "SP will be away in May.",
        "XY will place a map in the porch.",  # nobody's initials
        "The mill will place a map in the porch.",
    ],
)
def test_what_initials_will_do(tagged: str) -> None:
    check(f"{HEAD}## 4. Paths\nThe Manager spoke of the year.\n{tagged}", "action")


def test_a_paper_that_is_named_orders_nothing() -> None:
    check(f"{HEAD}## 4. Papers\nThe Board noted the following reports:\n• Report from the ferry\n• Audit Group, 3 March", "action")


def test_minutes_whose_only_heading_closes_them() -> None:
    text = (
        "Friends of Mill Park\nExtracts from the meeting held on 12 October 2026\n\n"
        "A letter has come from the brewery in which it asks whether the Friends would like to have the old tables from its yard.\n\n"
        "Secretary to thank the brewery.\n\nTreasurer to buy gloves.\n\nNext meeting Wed 16th November, 7.30 at the mill."
    )
    found = [record.quote for record in extract(text.encode(), "minutes.txt").records if record.kind == "action"]
    assert found == ["Secretary to thank the brewery", "Treasurer to buy gloves"]


@pytest.mark.parametrize(
    "tagged",
    [
        "<action owner='All directors'>All directors to look into the lamps</action>.",
        "<action owner='All partners'>All partners to look into the lamps</action>.",
        "<action owner='Ferry sub-committee'>Ferry sub-committee to look into the lamps</action>.",
        "<action owner='sub-group'>The sub-group to look into the lamps</action>.",
        "<action owner='Voluntary sector reps'>Voluntary sector reps to look into the lamps</action>.",
        "<action owner='Minutes secretary'>Minutes secretary to look into the lamps</action>.",
        "<action owner='Local authority'>Local authority to look into the lamps</action>.",
        "<action owner='Sam/Ann'>Sam/Ann to look into the lamps</action>.",
        "Action: <action owner='Ferry sub-committee'>Ferry sub-committee to review the lamps</action>.",
        "Action: <action owner='Link governors'>Link governors to review the lamps</action>.",
        "<action owner='ferry sub-committee'>The draft will be circulated by the ferry sub-committee</action>.",
        "<action owner='Sam Poole and Ann Hall'>The lamps to be looked into by Sam Poole and Ann Hall</action>.",
        "<action owner='Members wishing to attend' due='2026-06-08'>Members wishing to attend were asked to ring Sam Poole by 8 June</action>.",
        "It was agreed that <action owner='None'>the Chair’s report would be circulated</action>.",
        # near misses
        "The lamps were looked into by the ferry sub-committee.",
        "Local authority funding to schools fell.",
    ],
)
def test_groups_and_posts_that_have_work_to_do(tagged: str) -> None:
    check(f"{HEAD}## 4. Paths\nThe Manager spoke of the year.\n{tagged}", "action")


def test_a_list_of_actions_before_the_minutes() -> None:
    check(
        f"{HEAD}Summary of actions decided at the meeting.\n"
        "1. <action owner='Members'>Members email their comments to Ms Hall</action>.\n"
        "2. <action owner='SP'>SP to check the lamps</action>.\n3. Next meeting 23 April, the mill.\n## 1. Welcome\nThe Chair spoke.",
        "action",
    )


def test_initials_beside_a_decision_go_with_the_task() -> None:
    check(
        f"{HEAD}## 4. Paths\nItem | Minute | Action\n"
        "6 | It was agreed that <action owner='AH'>she would ring the ferry about the lamps</action>. The Board DEFERRED the plan to the June meeting. | AH\n"
        "7 | <action owner='Chair'>The Chair to ring the mill</action>. | The Chair",
        "action",
    )


@pytest.mark.parametrize("head", ["Actions from that meeting", "Actions from last time:", "### Actions from the previous meeting"])
def test_a_list_of_earlier_actions(head: str) -> None:
    check(
        f"{HEAD}## 2. Last meeting\nThe minutes were agreed.\n{head}\n"
        "- <action owner='Sam Poole' status='done'>share the map</action> – Sam Poole (closed)\n"
        "- <action owner='Jo Rivers' status='open'>ask for a price for the gate</action> – Jo Rivers (still open, the firm is away)\n"
        "- Bin at the weir. The firm will not empty it, or so they say in their last letter. Siting agreed\n"
        "## 3. Weir\nThe weir was seen.",
        "action",
    )
