"""What stands at the end of a task or beside it: owners, "– done", and columns read for who and when; tagged sentences and near misses."""

from __future__ import annotations

import pytest

from extractors.build import build_minutes
from models import Action
from tests.tagged import check, make_document

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers (Chair), Sam Poole, Ann Hall\n## 4. Paths\n"

FOUND = {
    "initials at the end of the line": "<action owner='JR' due='2026-05-20'>Letter of thanks to be sent by 20 May</action> JR",
    "two initials": "<action owner='JR/SP'>Stile in Mill Lane to be reported again</action> JR/SP",
    "done, after a dash": "• <action owner='Ann Hall' status='done'>Ann Hall to find the key</action> – done, it was in the shed",
    "done with its day": "• <action owner='Ann Hall' status='done' due='None'>Ann Hall to find the key</action> - done 4 March",
    "done, in a sentence of its own": "<action owner='Ann Hall' status='done'>Ann Hall was to ask about the gate</action>. Done.",
    "not done yet": "<action owner='Ann Hall' status='open'>Ann Hall to send a note when the work is done</action>.",
    "By heads who": (
        "Action from May | By | Progress\n<action owner='JR' status='done'>Ask for a stile</action> | JR | Done, June\n"
        "<action owner='Clerk' status='dropped'>Visit the quarry</action> | Clerk | Dropped, no funds"
    ),
    "By heads when": "Action | By | Progress\n<action owner='None' due='2026-05'>Ask for a stile</action> | May | Under way",
    "months of a tracker": (
        "No | Action | Who | When | Status\n1 | <action owner='JR' due='2025-12' status='done'>Survey of lamps</action> | JR | Dec | Complete\n"
        "2 | <action owner='SP' due='2026-04'>Visit to the mill</action> | SP | April | Open\n"
        "3 | <action owner='SP' due='2025-11-20'>Walk the bank</action> | SP | 20 Nov | Overdue"
    ),
    "asked for at the end": "<action owner='Ann Hall' due='over the summer'>Ann Hall to get prices over the summer</action>.",
    "the rest": "Two had filled in the form. <action owner='rest' due='2026-04-30'>The rest to complete it by the end of April</action>.",
    "after an arrow": ">> <action owner='Sam Poole'>Sam Poole to ask for the plans</action>",
    "a known name in a later clause": "Green it is, <action owner='Sam'>Sam to get prices</action>.",
    "another who offers": "<action owner='Clerk'>Clerk to order the sign</action> and <action owner='Ann Hall'>Ann Hall kindly offered to put it up</action>.",
    "up it goes": "<action owner='None'>Notice to go up at the hall</action>.",
    "in answer to": "In answer to Councillor Poole, <action owner='Director of Parks'>the Director of Parks undertook to send her the map</action>.",
    "in response to": "In response to Mr Hall, <action owner='Treasurer'>the Treasurer agreed to circulate the accounts</action>.",
    "verb that no list knows": "<action owner='Ms Rivers'>Ms Rivers agreed to furnish a list of the stiles</action>.",
    "confirmed that it would": "<action owner='Head of Parks'>A copy would be sent to members by Friday</action>.",
    "by two doers": "RESOLVED that <action owner='Warden' due='2026-03-17'>the letter be drafted by the Warden and sent to the mill within seven days</action>.",
    "asked for something": "RESOLVED to <action owner='Ann Hall'>ask Ann Hall for a list of stiles by May</action>.",
    "requested from": "RESOLVED that <action owner='Head of Parks'>a map be requested from the Head of Parks</action>.",
    "invited to a meeting": "RESOLVED that <action owner='Head of Parks' due='2026-06'>the Head of Parks be invited to the June meeting to speak of the stiles</action>.",
    "session": "RESOLVED that <action owner='None'>a workshop on drains be held for members</action>.",
    "representations": "RESOLVED that <action owner='None'>representations be made to the bus company about the stop</action>.",
    "an object with to": "RESOLVED that <action owner='None' due='before the summer'>a visit to the quarry be arranged before the summer</action>.",
    "agreed that it would come": "It was agreed that <action due='2026-05'>the drainage plan would come to the May meeting</action>.",
    "assurance": "<action owner='Director of Parks'>A leaflet would be delivered before the works began</action>.",
    "which somebody will": "Members sought the figures by ward, which <action owner='Head of Parks'>the Head of Parks agreed to supply</action>.",
    "members receive": "<action owner='None'>Members would receive a written answer on the cost of lamps</action>.",
    "sight of": "<action owner='None' requested_by='Board' due='once finalised'>The Board requested sight of the review once finalised</action>.",
    "after an aside": "Ms Rivers had no list. <action owner='Ms Rivers'>She would, however, let the Clerk have the note</action>.",
    "a second verb after n't": "Ann wasn't sure of the cost - <action owner='Ann'>will ask the nursery</action>.",
    "answered by another": "<action owner='Clerk'>Cllr Poole asked that the list be sent to members</action>; the Clerk said she would do so.",
    "asked for in a resolution": "The Board NOTED the report and <action owner='None' due='2026-05'>REQUESTED a review of the lamps at the May meeting</action>.",
    "a list read on": "Actions\n1. <action owner='JR' due='2026-04-03'>JR order the post by 3 April</action>\n2. <action owner='Ann'>Write to the quarry</action> – Ann",
    "a wish taken up": "Members asked to see the draft lease. The Head of Parks said that <action owner='Head of Parks'>she would send it to them</action>.",
    "whose manager": "RESOLVED that <action owner='contractor’s Regional Manager' due='2026-06'>the contractor’s Regional Manager be invited to the June meeting</action>.",
    "at a briefing": "RESOLVED that <action owner='None' due='2026-06'>the film be shown to all members at the June Member briefing</action>.",
    "still going on": "<action owner='Director' status='open'>Director to write to the auditors</action> - ongoing",
    "numbered and done": "19/25 <action owner='Head of Audit' status='done'>Head of Audit to provide a list of stiles</action>. Completed February 2026.",
    "in consultation": "It was AGREED that <action owner='Head of Parks'>the Head of Parks, in consultation with the Chair, would finalise the reply by 31 March</action>.",
    "owners with a day": "<action owner='Jo Rivers / SP' due='2026-04-30'>The map of the stiles would be sent to members</action>.\nAction: Jo Rivers / SP by 30 April",
    "asked for later": "The Board noted the report and <action owner='None' due='2026-09'>asked for an update in six months' time</action>.",
    "the officer": "<action owner='officer'>The officer would feed this back to the service</action>.",
    "requested in a list": "Members requested that:\n(a) <action owner='None'>a list of lamps be circulated</action>; and\n(b) <action owner='Head of Parks'>the Head of Parks report back on the stiles</action>.",
    "ready": "<action owner='Ms Rivers' due='when it was available'>Ms Rivers undertook to share it when it was available</action>.",
    "term meeting": "<action due='summer term meeting'>A case study to come to the summer term meeting</action>.",
    "a committee of a month": "Action 4: <action owner='Head of Parks' due='2027-01'>Head of Parks to bring options to January Quality Committee</action>",
    "dropped": "## 5. Matters arising\n• <action status='dropped'>Item 8 (signs at the ford) had been overtaken by events and was struck off</action>.",
}

# The owner of what is promised stands before the task
LEADS = {"confirmed that it would": "The Head of Parks confirmed that ", "assurance": "The Director of Parks gave an assurance that "}

NOT_FOUND = {
    "capitals that are nobody": "The map was taken from the OS",
    "heading of a list": "ACTION LIST",
    "could not": "Cllr Poole said that he could not support this without the money.",
    "who sits where": "RESOLVED that Cllr Hall replace Cllr Poole on the Panel.",
    "a noun, not a verb": "RESOLVED that progress against the Action Plan and the remaining matters be noted.",
    "on record": "RESOLVED that the Board's thanks to Canon Hall be placed on record.",
    "asked to be on record": "The Chair asked that it be placed on record that the staff had been kind.",
    "authority": "RESOLVED to appoint the contractor and to give authority to the Chair to sign the lease.",
    "spending": "RESOLVED that a new gate be fitted at an estimated cost of £600.",
    "a condition": "DETERMINED that the licence be varied:\n1. No person shall enter after 11 pm.",
    "an event of a parish": "The parish met. The fence would be painted on 3 May.",
    "a report that others publish": "The parish met. The report would be published in April.",
    "volunteers counted": "## 5. Matters arising\n• Six volunteers have signed up.",
    "gone quiet": "## 5. Matters arising\n• The owner's agents had gone quiet.",
    "lost": "Cllr Hall moved, seconded by Cllr Poole, that the Clerk write to the mill. On a vote the motion was lost.",
    "held over": "It was agreed to hold over this item to the April meeting.",
    "approved for payment": "RESOLVED: Hire of £20 approved for payment.",
    "a condition of a licence": "RESOLVED to add a condition requiring a fence.",
    "asks for approval": "Ann asked for approval of £20 for a report on the lamps.",
    "an agreement": "It was agreed to enter into an agreement with the mill for the next meeting.",
    "answered at once": "Members asked for an update.",
    "agreed to be": "Ms Rivers agreed to be a trustee.",
}


@pytest.mark.parametrize("name", FOUND)
def test_finds_what_is_said_at_the_end(name: str) -> None:
    check(HEAD + LEADS.get(name, "") + FOUND[name], "action")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_only_looks_like_it(sentence: str) -> None:
    check(HEAD + sentence, "action")


def test_initials_that_the_document_does_not_know_stay_words() -> None:
    (action,) = (r for r in build_minutes(make_document(HEAD + "Letter to be sent to the BBC")).records if isinstance(r, Action))
    assert (action.owner, action.task) == (None, "Letter to be sent to the BBC")


LINES = {
    "initials first": "JR - <action owner='JR'>ask the nursery for a price</action>",
    "initials first, with a day": "AH – <action owner='AH' due='2026-04-30'>leaflets, end of April</action>",
    "a name last": "<action owner='Sam' due='before the fair'>New sign for the gate</action> - Sam, before the fair",
    "a verb and a name": "<action owner='Jo'>Draft wording for the poster</action> - Jo",
    "two at it": "Sam/Ann: <action owner='Sam/Ann' due='by Easter'>sort out the shed by Easter</action>",
    "initials last": "<action owner='JR' due='next meeting'>Third quote for next meeting</action> JR",
    "initials after a stop": "Two lamps are back. <action owner='AH'>Chase the other two</action>. AH",
    "a post behind": "The lamp is out. <action owner='Clerk'>To report it to the county</action>. Clerk",
    "a name behind": "<action owner='Ms Hall' due='2026-03-31'>To get a price for the gate by the end of the month</action>. Ms Hall",
    "letters with stops behind": "<action owner='S.P.'>Poster to go on the board</action>. S.P.",
    "letters with stops, no stop before": "<action owner='A.H.' due='2026-03-20'>To draft the reply by the 20th</action> A.H.",
    "a post in capitals": "<action owner='CLERK'>Write to the quarry again</action> CLERK",
    "decided, a post behind": "It was AGREED that <action owner='Chairman'>a card be sent to the miller</action>. Chairman",
    "a point of action": "AP2 <action owner='Sam'>Sam to book the hall</action>",
}

NO_LINES = {
    "a report": "Treasurer: report circulated",
    "a noun": "Clerk - update on the lamps",
    "an apology": "Ann - apologies for the last meeting",
    "what somebody said": "Jo: the budget will be set in May",
    "nobody known": "Opening hours - Monday, by appointment",
    "a mark alone": "The map was approved.\nACTION: JR",
    "initials of no one": "The grant came from the BBC",
    "a post that is told of": "The fence was mended. Clerk",
    "a name that nobody knows behind": "Poster to go on the board. Mr Vane",
    "no task before letters": "The hall was full. A.H.",
}


@pytest.mark.parametrize("tagged", LINES.values(), ids=LINES)
def test_reads_lines_of_an_owner_and_a_task(tagged: str) -> None:
    check(HEAD + tagged, "action")


@pytest.mark.parametrize("line", NO_LINES.values(), ids=NO_LINES)
def test_leaves_lines_that_only_name_somebody(line: str) -> None:
    found = [r.task for r in build_minutes(make_document(HEAD + line)).records if isinstance(r, Action) and r.rule == "action-owner-line"]
    assert found == []


def test_initials_beside_empty_cells_are_no_task() -> None:
    check(HEAD + "| | JR\n| JR\nThe quay was dry.", "action")
