"""Who takes work on, was asked for it, or is told to have done it, in the ways that clerks tell of people. Tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = (
    "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\n"
    "Present: Ann Poole (AP, Chair), Raj Hall (RH), Jo Rivers (JR), Nora Ash (NA)\n## 4. Paths\n"
)

FOUND = {
    # undertakings
    "about what, she": "Ms Rivers had no news of the weir. On the bridge <action owner='Ms Rivers'>she undertook to ring the mason</action>.",
    "content to": "<action owner='Chair'>The Chair is content to sign a card</action>.",
    "happy to do that": "Raj wondered who would fetch the key. <action owner='JR'>JR happy to do that</action>.",
    "undertook that somebody else": "He undertook that <action owner='Ms Rivers'>Ms Rivers would discuss with the farms where cows might drink</action>.",
    "undertook that it would be": "The Warden said that the vote bound nobody but undertook that <action owner='Warden' due='2026-06'>it would be put on the agenda for June</action>.",
    "discuss with": "<action owner='Ms Rivers'>Ms Rivers would discuss with the Ranger how best to say so</action>.",
    "members would have it": "Mr Hall said that <action owner='Mr Hall' due='2026-03-17'>members would have the map within a week</action>.",
    # requests
    "somebody asked for a paper": "<action owner='Warden' due='2026-05'>The PATH BOARD asked the Warden for another report on the weir in May</action>.",
    "a member asked for a paper": "<action owner='Ms Rivers'>Mr Hall asked Ms Rivers for a note on the tolls</action>.",
    "officers asked for a paper": "<action owner='officers'>Members asked officers for a breakdown of the tolls by gate</action>.",
    "a body to watch": "RESOLVED that <action owner='Weir Sub-Committee'>the Weir Sub-Committee monitor the mending every fortnight or so</action>.",
    "a board to see to it": "RESOLVED that <action owner='Tolls and Gates Group'>the Tolls and Gates Group oversee the new locks</action>.",
    "remitted": "<action owner='Mr Hall' due='after the thaw'>Mr Hall was remitted to redraft the leaflet and report after the thaw</action>.",
    "instructed and told": "<action owner='Warden' status='done'>The Warden had been instructed to ask about the hinges and was told by the smith that they were cast</action>.",
    "asked; this took place": "<action owner='Warden' status='done'>The Warden had been asked to arrange a walk to the weir</action>; this took place on 1 March.",
    "a trajectory": "Members noted the report and <action owner='None'>requested a forecast of the tolls</action>.",
    "a seminar": "<action owner='None' due='2026-05'>Members requested a seminar on flooding in May</action>.",
    "with an aside": "RESOLVED that <action owner='Warden' due='2026-05-08'>the Warden, in consultation with the Chair, write to the riders by 8 May</action>.",
    "comes to a meeting": "RESOLVED that <action owner='None' due='2026-05'>a short sketch of the bridge come to the May meeting</action>.",
    "received again and again": "RESOLVED that <action owner='None' due='each meeting'>the Board receive the toll figures at each meeting</action>.",
    "a quarterly item": "RESOLVED that <action owner='None' due='quarterly'>flooding be a quarterly item on the agenda</action>.",
    "a clause of a motion": "Proposed by Raj Hall, seconded by Jo Rivers\n“That this Board regrets the loss of the ford; <action owner='this Board'>writes to the Minister about a footbridge</action>; and <action owner='officers' due='2026-05'>tasks officers to bring a sketch to the May meeting</action>.”\nThe motion was put to the vote and carried.",
    "told within": "Mr Hall said that <action owner='Mr Hall' due='2026-03-24'>the riders would be notified within two weeks</action>.",
    "added for a meeting": "<action owner='None' due='None'>An item on the weir was added for the May meeting</action>.",
    "a second speaker": "<action owner='Ms Rivers' due='next meeting'>Ms Rivers to provide a sketch for the next meeting</action>, and the Chair said <action owner='Chair'>she would be taking it up with the mill</action>.",
    "will, by itself": "Jo Rivers has the slides. <action owner='Jo Rivers' due='afterwards'>Will put them on the website afterwards</action>.",
    "a paper to come": "It is one way of doing it. <action owner='JR' due='2026-05'>Costs paper to the May Board</action> – JR",
    "names to somebody": "<action owner='None' due='2026-03-31'>Names of marshals to the Clerk by the end of the month</action>.",
    "a motion with commas": "RESOLVED That this Board notes that cows foul the ford, <action owner='Warden'>instructs the Warden to write to the farms</action>, and <action owner='this Board'>resolves to examine the case for a second gate</action>.",
    "it was requested that": "<action owner='None' requested_by='None'>It was requested that tolls be broken down by gate</action>.",
    "promised the": "The map is late and <action owner='Head of Parks' due='by the end of the week'>the Head of Parks promised the data by the end of the week</action>.",
    "a monthly dashboard": "RESOLVED that <action owner='None'>the Board receive a monthly dashboard of tolls</action>.",
    "he's stuck and will": "Jo Rivers has the map. She's lost on one name and <action owner='Jo Rivers'>will ask at the mill</action>.",
    "tasked with": "The gate is worn. <action owner='Warden'>The Warden has been tasked with finding a smith</action>.",
    "would like the": "<action owner='Head of Parks' due='2026-05'>The Board would like the Head of Parks to bring a map to its May meeting</action>.",
    "subject to an addition": "RESOLVED that the programme be agreed, subject to <action owner='None' due='2026-06'>an item on cows being added for June</action>.",
    "tasks of several": "Actions: JR – <action owner='JR'>letter to the mill</action>; RH – <action owner='RH' due='2026-06-30'>price of a gate (by end June)</action>; NA – <action owner='NA'>diary of walks</action>.",
    # done
    "as asked by": "Mr Hall said that <action owner='Mr Hall' status='done'>the culvert had been rodded as requested by members in May</action> and ran well.",
    "as she was asked": "<action owner='Ms Rivers' status='done'>Ms Rivers had spoken to the miller, as she was asked to do in May</action>, about the geese.",
    "actions from that meeting": "Actions from that meeting: <action owner='JR' status='done'>JR has sent round the rota</action>. <action owner='RH' status='done'>RH has met the smith about the hinges</action>.",
    # lines
    "a numbered line": "Action 4.1 <action owner='Jo Rivers'>Jo Rivers to commission a plaque</action>",
    "a chair that is no verb": "Agreed:\n- <action owner='Chair'>Chair to write to every rider</action>",
    # by when
    "before anything": "<action owner='Ms Rivers' due='before anything was built'>Ms Rivers would check the deed before anything was built</action>.",
    "when it came": "<action owner='Ms Rivers' due='when it came'>Ms Rivers would circulate the price when it came</action>.",
    "one month or another": "<action owner='JR' due='April or May'>JR to find a mason, April or May</action>.",
    "in three months": "<action owner='Warden' due='in three months'>The Warden was asked to count the stiles again in three months</action>.",
    "not a season's visit": "<action owner='JR' due='None'>JR to ask for the map to be read in the summer visit</action>.",
}

NOT_FOUND = {
    "a matter for others": "Mr Hall asked that the sign be moved to the mill; the Chair said that this was a matter for the county.",
    "shown as having left": "Mr Hall asked that he be shown as having left at noon.",
    "speaks and withdraws": "Mr Hall had fished there. He would speak and then withdraw from the meeting.",
    "a true record": "It was AGREED to confirm as a true record the minutes of the Board of 3 February 2026.",
    "when it meets": "It was AGREED to hold the May meeting on Friday 15 May in place of the 8th.",
    "a warning": "It was AGREED to issue a final warning to the tenant.",
    "a debt": "RESOLVED to write off the toll of £20.",
    "what was spent": "RESOLVED to reimburse Jo Rivers for the paint (£12).",
    "glad to see": "Mr Hall was glad to see fewer cows.",
    "happy as told": "It was said that Ms Rivers happy to do that was wrong.",
    "added today": "An extra item was added to the agenda.",
    "referred": "Referred, with the map, to the May meeting.",
    "a date": "Date for the May meeting",
    "in private": "AGREED – that the Board move ‘Into Private’.",
    "what members would like": "Members would like the path to stay as it is.",
    "a condition": "RESOLVED that a condition on hours be attached",
    "an oath": "Mr Hall will take the oath on 3 May.",
}

TABLES = {
    "a log without headings": "ACTION LOG\n26-1 | <action owner='JR' status='done'>Map of the stiles to be printed</action> | JR | Complete\n"
    "26-2 | <action owner='RH' status='open'>Counts to be shown by farm</action> | RH | Ongoing\n26-3 | <action owner='NA' status='dropped'>Walk to the weir</action> | NA | Withdrawn, weir shut",
    "initials that say nothing elsewhere": "Action | Who | State\n<action owner='NA' status='open'>Ask the farms for dates</action> | NA | Two came\n<action owner='JR' status='done'>Find a smith</action> | JR | done, see map",
}


@pytest.mark.parametrize("line", FOUND.values(), ids=FOUND.keys())
def test_found(line: str) -> None:
    check(HEAD + line, "action")


NOT_FOUND |= {
    "asked for the time": "Mr Hall asked Ms Rivers for the time.",
    "asked for silence": "Mr Hall asked the Board for a moment's silence.",
    "asked for an update that came": "Mr Hall asked Ms Rivers for an update. She said that every gate was shut.",
    "the body itself": "RESOLVED that the Board monitor the weir.",
}


@pytest.mark.parametrize("line", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_not_found(line: str) -> None:
    check(HEAD + line, "action")


@pytest.mark.parametrize("rows", TABLES.values(), ids=TABLES.keys())
def test_rows(rows: str) -> None:
    check(HEAD + rows, "action")


def test_rows_that_are_no_log() -> None:
    check(HEAD + "Rides in the valley.\nA1 | Ford by the old mill | JR | Open\nA2 | Bridge below the weir | RH | Closed", "action")
