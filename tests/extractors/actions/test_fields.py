"""Who is to do it, by when and how far it has come, as clerks of every kind put them: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from extractors.actions.tables import status_of
from tests.tagged import check

BOARD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers, Ada Hall.\n## 4. Paths\n"
PARISH = (
    "# Wrayford Parish Council\nMinutes of the meeting held on 10 March 2026\n"
    "Present: Cllr J Hall, Cllr Ann Poole, Cllr Mrs Lowe, Dora Quince and the Clerk.\n## 4. Paths\n"
)

IN_A_BOARD = {
    "required of a post": "RESOLVED that the Board\n1) notes the report; and\n2) <action owner='Head of Audit' due='quarterly'>asks the Head of Audit to bring a quarterly report to the Board</action>.",
    "holders": "Decision:\n1. That the report be noted.\n2. <action owner='portfolio holders'>That portfolio holders bring savings to the next meeting</action>.",
    "noun that is a verb": "RESOLVED that <action owner='None' due='every meeting'>progress be reported to every meeting of the Board</action>.",
    "outsiders asked": "RESOLVED that <action owner='None'>the District Council be asked to check the culvert</action>.",
    "own post asked": "RESOLVED that <action owner='Head of Audit'>the Head of Audit be asked to check the figures</action>.",
    "outsiders invited": "RESOLVED that <action owner='None'>representatives of the mill be invited to attend in May</action>.",
    "a road authority called on": "RESOLVED that <action owner='None'>this Council calls on Transport Infrastructure Elmshire to survey the bridge</action>.",
    "a Minister called on": "RESOLVED that <action owner='None'>this Council calls on the Minister for Paths to mend the towpath</action>.",
    "officers called on": "RESOLVED that <action owner='Head of Audit'>this Council calls on the Head of Audit to check the figures</action>.",
    "a contractor told": "RESOLVED that <action owner='None'>the contractor be told to leave the verge</action>.",
    "a guest invited by us": "RESOLVED to <action owner='None' due='2026-06'>invite the Chair of Trustees to attend the June meeting</action>.",
    "the next title below a list": "Actions from last time\n1. <action owner='JR'>JR to book the hall</action>\n2. <action owner='Clerk'>Clerk to order a lock</action>\n3. TREASURER'S REPORT:\nThe balance was told.",
    "a list within one line": "Actions: 1. <action owner='Clerk'>Write to the mill</action> (Clerk). 2. <action owner='Ada Hall'>Order two stiles</action> (Ada Hall).",
    "lettered within one line": "ACTION: a) <action owner='JR'>JR to write to the mill</action>; b) <action owner='AH' due='2026-05'>AH to order two stiles by May</action>",
    "dashes behind the owners": "Actions arising: JR – <action owner='JR'>write to the mill</action>; Ms Hall – <action owner='Ms Hall'>order two stiles</action>",
    "asked for earlier": "<action owner='JR'>The figures asked for in January were still wanted from the mill</action>.\nACTION: JR",
    "with an aside before the doer": "RESOLVED that\n1. the report be noted\n2. <action owner='working group'>in discussion with the mill, the working group report back to the Board</action>",
    "an objection": "RESOLVED: That <action owner='Clerk'>the Clerk lodge an objection to the drain</action>.",
    "an office of somebody's": "RESOLVED that\n1. the report be noted\n2. <action owner='Office of the Commissioner'>the Office of the Commissioner send members the map</action>",
    "a service with initials": "ACTION: <action owner='Path Operations'>Path Operations (KS) to provide members with the tallies</action>.",
    "somebody invited to report": "<action owner='Head of Audit' due='2026-06'>The Head of Audit would be invited to report to the Board in June</action>.",
    "confirmed in a review": "## 5. Matters arising\nAda Hall confirmed <action owner='Ada Hall' status='done'>the map was circulated to members</action>.",
    "a log's entry below its name": "## 5. Outstanding actions\nThe list was gone through.\n9/26 : <action owner='JR' status='done'>Stiles - JR had sent the map to all</action>. Action closed.",
    "a group that is formed": "It was agreed that <action owner='working group'>a working group of Ms Rivers and Mr Dunn look at this and report in May</action>.",
    "asked too": "The Board agreed to <action owner='Jo and Ada'>repair the rail and asked Jo and Ada to bring a plan to the next meeting</action>.",
    "subjunctive with a day": "<action owner='Head of Audit' due='2026-05'>The Board requested that the Head of Audit return in May to report on this</action>.",
    "object of a verb": "Ms Rivers spoke to the paper. She expected the external auditor to comment. <action owner='Ms Rivers'>She offered to send members a note</action>.",
    "done in a list": "Actions:\n• <action owner='Scrutiny Officer' status='done'>Letter to the mill - sent by Scrutiny Officer 19/2/26</action>\n• <action owner='JR' status='open'>JR to book the hall</action>",
    "dropped in a list": "Actions:\n• <action owner='None' status='dropped'>Visit to the weir - had been asked for; overtaken by the flood</action>\n• <action owner='JR'>JR to book the hall</action>",
    "an update says when": "Ref | Action | Owner | Update\n7 | <action owner='Ann Dunn' due='2026-04-30'>Confirm the grant</action> | Ann Dunn | In progress, by 30 April\n8 | <action owner='All' due='2026-12'>Send the returns</action> | All | Due December 2026",
    "a tracker's month and year": "Action | Owner | Due\n<action owner='Warden' due='2026-06'>Paint the rail</action> | Warden | June 26",
    "noun before its aim": "RESOLVED that <action owner='None'>progress against the measures be reported to the Board in May</action>.",
    "the second of two": "RESOLVED that the Board take this as a single item and that <action owner='None'>the owner of the mill be invited</action>.",
    "she'd": "Ms Rivers said <action owner='Ms Rivers' due='after tonight'>she'd forward the guidance to all members after tonight</action>.",
    "give somebody": "The Treasurer confirmed the sum; <action owner='Treasurer'>he would give Councillor Hall the costs</action>.",
    "have rewritten": "Ms Rivers accepted this and said <action owner='Ms Rivers'>she would have it rewritten</action>.",
    "an estimate is no hope": "It was an estimated reading and <action owner='Warden'>the Warden would submit a proper one</action>.",
    "a group by a day": "<action owner='Working Group' due='2026-03-31'>The Working Group would produce a leaflet by the end of March</action>.",
    "a name with an initial": "In reply to a question from Councillor P. Hall, the Warden accepted this and <action owner='Warden'>undertook to supply the figures</action>.",
    "actions reviewed": "## 5. Minutes\nActions were reviewed:\n• <action owner='None' status='done'>Form to be reissued: reissued to all on 8 January</action>",
    "members by a day": "RESOLVED that <action owner='Members' due='2026-04-26'>Members submit items to the Clerk by 26 April</action>.",
    "sent out with the minutes": "Officers confirmed it could and that <action owner='Officers'>it would be sent out with the minutes</action>.",
    "requested that somebody does": "<action owner='Head of Audit'>Members requested that the Head of Audit develops a plan</action>.",
    "a state in a review": "## 5. Minutes\nThe action log was updated:\n• <action owner='None' status='done'>Survey of the stiles - closed, on the agenda</action>",
    "items with who and status": "Item | Who | Status\n<action owner='JR' status='done'>Letter to the mill about the weir</action> | JR | Sent 2/3, no reply\n<action owner='AH' status='open'>Change of mandate</action> | AH | Outstanding - forms lost",
}
NOT_IN_A_BOARD = {
    "not pursued": "RESOLVED that the option of a footbridge not be pursued.",
    "an objection by all": "It was agreed to lodge an objection.",
    "what was gone through": "## 5. Action Tracker\n5.1 Members went through the tracker.",
    "what a regulator will do": "It was a long report. The Regulator would publish its new framework in May.",
    "a limit": "RESOLVED that the limit for deposits be raised from £3m to £5m.",
    "a precept": "RESOLVED to request a precept of £9,400.",
    "money moved": "RESOLVED to move £500 from the path reserve to the tree reserve.",
    "thanks asked for": "Councillor Hall asked that staff be thanked. Ms Rivers asked that her name be added to the list of those present.",
    "a request that was approved": "The Friends' request for a stall was approved.",
}
IN_A_PARISH = {
    "also to": "<action owner='Cllr Hall'>Cllr Hall is to oil the gate</action>. <action owner='Cllr Hall'>He is also to ask about the stile</action>.",
    "with a hyphen": "The wall is still down. <action owner='Cllr Poole'>Cllr Poole is to follow-up</action>.",
    "a body that is told": "The grips are full. <action owner='None'>Highways will be notified</action>. <action owner='None'>The District Council will be informed</action>.",
    "whose report it is": "4.2 Footpath Officer: the paths were clear apart from mud. <action owner='Footpath Officer'>He would strim the steps</action>.",
    "initials that are a word": "Costs are wanted. <action owner='AS'>AS will ring the joiner</action>. <action owner='AS'>AS to buy paint</action>.",
    "what is asked about has its own time": "<action owner='Cllr Poole' due='None'>Cllr Poole offered to find out if the bin could be filled before winter</action>.",
    "what is asked about, and a day": "<action owner='Clerk' due='2026-05-03'>Clerk to ask whether the lamp is theirs by 3 May</action>.",
    "three of a sentence": "Fair: <action owner='Clerk'>Clerk to book the band</action>, <action owner='JH'>JH to print the posters</action>, <action owner='Dora'>Dora to check the tent</action>.",
    "all with a small letter": "Potholes – <action owner='all'>all to report on the website</action>.",
    "the council with a small letter": "<action owner='council'>The council will write to the mill</action>. The council would like more help.",
    "two first names": "Action: <action owner='Dora/Ann'>Dora/Ann to issue an invitation</action>.",
    "one who agreed in a decision": "It was agreed that <action owner='Clerk'>the Clerk agreed to mend the gate and to send the bill to the mill</action>.",
    "officers consider": "RESOLVED:\n1. That, the report be noted and,\n2. <action owner='Officers'>That, Officers consider a second bench</action>.",
    "a short task with Action": "A resident wrote about the bins. <action owner='AP'>AP to reply</action>. AP Action.",
    "an officer with Action": "<action owner='PC Fry'>She asked for the matter to be passed to the force</action>. PC Fry Action.",
    "three who meet": "It was agreed that <action owner='Councillors Hall, Poole and Lowe'>Councillors Hall, Poole and Lowe meet with the clerk to look at hours</action>.",
    "what had been reported, and he": "The Clerk replied that it had been reported twice and <action owner='Clerk'>he would chase it up again</action>.",
    "the next agenda": "<action owner='None' due='next agenda'>Dog bins to be put on the next agenda</action>.",
    "two doers": "<action owner='JH'>JH to clear the grid</action> and <action owner='Clerk'>Clerk to tell the agency</action>.",
    "behind what was put off": "Held over to May and <action owner='AP'>AP to ask the joiner</action>.",
    "a deed of every day": "<action owner='JH'>JH to open the gate</action> and <action owner='Clerk'>Clerk to have the signs printed</action>.",
    "to go": "Path forum, 11 July; <action owner='Cllrs Hall and Poole'>Cllrs Hall and Poole to go</action>.",
    "a bracket": "The bench is loose. [<action owner='Clerk'>Clerk to tell the District</action>]",
    "a bracket behind its task": "<action owner='Clerk'>Garden club to be thanked (Clerk to write)</action>.",
    "an agenda": "Nobody knew. <action owner='None'>To go on the May agenda</action>.",
    "behind a semicolon": "The fees are low; <action owner='None' due='next meeting'>to be reviewed at the next meeting</action>.",
    "an order": "The stile is loose. <action owner='None'>Ask the warden to mend it</action>.",
    "initials before he": "AP has been round the stiles and says three are rotten. <action owner='AP'>She will send pictures to the warden</action>.",
    "mixed initials": "JdVP would like a bin there. <action owner='JdVP'>He will ask the District</action>.",
    "initials and Action": "<action owner='AP'>Bins not emptied - report to the District</action>. AP Action.",
    "no space before Action": "<action owner='AP'>AP to send a poster to the school</action>.Action 2.01: AP",
    "is to be placed": "<action owner='None'>An advert is to be placed on the board</action>.",
    "nominate": "<action owner='Members'>Members were asked to nominate somebody for the group</action>.",
    "a speaker before a colon": "JH: the hut has no lock. <action owner='JH'>He has one and will put it up</action>.",
    "behind and": "The stones are flat, and the <action owner='Clerk'>Clerk is writing to the families</action>.",
    "a rank": "<action owner='Sgt. Fry'>Sgt. Fry would arrange extra patrols</action>.",
    "is writing": "<action owner='Clerk'>The Clerk is writing to the plot holders</action>.",
    "she is querying": "The bill came to the Clerk. <action owner='Clerk'>She is querying it</action>.",
    "will be claiming": "<action owner='Clerk'>The Clerk will be claiming for the pump</action>.",
    "present before": "Cllr Poole meets the agent on Monday and <action owner='Cllr Poole'>will mention it to him</action>.",
    "a noun before a first name": "Raffle <action owner='Dora'>Dora to buy the prizes</action>.",
    "may be taken off": "<action owner='Clerk' status='done'>Clerk to put the map on the website</action>. Can be removed from action list.",
    "no longer": "<action owner='Clerk' status='dropped'>Clerk to price paint</action> - no longer needed.",
    "sent": "<action owner='Clerk' status='done'>Clerk to write to the brewery - sent 3 March</action>.",
}
NOT_IN_A_PARISH = {
    "a line of the minutes": "Paragraph 3, comment from AP to be amended to read: 'the stile'.",
    "two who meet": "It was left until the agent and Clerk to the trust were there.",
    "an action of somebody's": "The Police Action. Nothing was said.",
    "a vote": "A longer lease was wanted. Put to the vote and lost.",
    "an item left for another day": "RESOLVED: Carried forward to the next agenda.",
    "somebody visits": "The Bishop will be visiting next Sunday.",
    "others' work in its time": "The dips will be patched before the end of the financial year.",
    "thanks": "The bench is mended. Thank you to the Scouts.",
    "news below matters arising": "The bin was full.\n## 5. Matters arising\nThe sign has been taken down for painting. Cllr Poole has spoken to the farmer.",
}


@pytest.mark.parametrize("line", IN_A_BOARD.values(), ids=IN_A_BOARD)
def test_in_a_board(line: str) -> None:
    check(BOARD + line, "action")


@pytest.mark.parametrize("line", NOT_IN_A_BOARD.values(), ids=NOT_IN_A_BOARD)
def test_not_in_a_board(line: str) -> None:
    check(BOARD + line, "action")


@pytest.mark.parametrize("line", IN_A_PARISH.values(), ids=IN_A_PARISH)
def test_in_a_parish(line: str) -> None:
    check(PARISH + line, "action")


@pytest.mark.parametrize("line", NOT_IN_A_PARISH.values(), ids=NOT_IN_A_PARISH)
def test_not_in_a_parish(line: str) -> None:
    check(PARISH + line, "action")


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Sent 22/9, no reply", "done"),
        ("Ordered", "done"),
        ("Outstanding - forms lost", "open"),
        ("With the mill", "open"),
        ("To be sent", "open"),
    ],
)
def test_a_status_is_read_from_its_first_word(cell: str, status: str) -> None:
    assert status_of(cell) == status
