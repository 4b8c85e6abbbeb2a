"""Work that is told in passing: agents, second verbs, relative clauses, what is left to somebody, and by when. Tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Ann Poole (Chair), Raj Hall, Jo Rivers\n## 4. Paths\n"
# Two tasks in the parish manner make the minutes homely
HOMELY = (
    "# Wrayford Parish Council\nMinutes of the meeting held on 10 March 2026\nPresent: Cllr Ann Poole (Chair), Cllr Raj Hall\n## 3. Hall\n"
    "<action owner='Clerk'>Clerk to order a lock</action>. <action owner='Cllr Hall'>Cllr Hall to mend the gate</action>.\n## 4. Green\n"
)

FOUND = {
    "an aside in what is ordered": "RESOLVED that <action>a report on the lamps, including a plan to mend the oldest, be brought to the next meeting</action>.",
    # an agent makes a passive somebody's task
    "an update owed": "<action owner='None'>An update will be provided to the Municipal District on completion of the weir</action>.",
    "an update in a resolution": "RESOLVED that <action due='in six months'>members receive a further update on the weir in six months</action>.",
    "answered by": "<action owner='Warden'>The second question would be answered by the Warden</action>.",
    "checked by": "<action owner='Ms Rivers'>The counts will be checked by Ms Rivers</action>.",
    "should be, by": "<action owner='Clerk'>The deeds should be looked into by the Clerk</action>.",
    "by him": "The Warden said that <action owner='Warden'>the map would be sent out by him</action>.",
    "to the one who asked": "<action owner='None'>The count was not to hand and would be e-mailed to her</action>.",
    "emailed to Cllr": "<action owner='None'>The counts would be emailed to Cllr Poole</action>.",
    # relative clauses
    "a draft of which": "The plan was too long, <action owner='None' due='next meeting'>a draft of which would be brought to the next meeting</action>.",
    "results of which": "There is a survey of stiles, <action owner='None' due='2026-06'>the results of which will be reported in June</action>.",
    "some of which": "Ms Rivers said that <action owner='Ms Rivers'>she would send the Chair the deeds</action>, some of which were torn.",
    "subject of an audit": "<action owner='None'>The ferry contract will be the subject of an internal audit</action>.",
    "results come": "<action owner='None' due='2026-05'>The findings for each stile will come to the May Board</action>.",
    "letter will go": "<action owner='None' due='2026-03-13'>A letter will go to the riders by Friday</action>.",
    "which was lost": "Matters arising: <action owner='None' status='done'>the card to the farms which were left out had been posted</action>.",
    # second verbs
    "knows and will": "<action owner='Mr Hall'>Mr Hall knows the miller and will ask him</action>.",
    "did not have it, will": "Mr Hall could not say, <action owner='Mr Hall'>will ask the mill</action>.",
    "and X said she would": "<action owner='None' requested_by='Ms Rivers'>Ms Rivers asked that the lamps be checked</action> and the Warden said <action owner='Warden' due='2026-06'>she would look into it in June</action>.",
    "is going to": "Mr Hall spoke of the stiles. <action owner='Mr Hall'>He is going to ring the farms</action>.",
    "is to get": "Mr Hall knows of a mason. <action owner='Mr Hall' due='2026-05'>He is to ask for a price by May</action>.",
    "have this for": "Ms Rivers said that <action owner='Ms Rivers' due='2026-05'>she would have these for the May Board</action>.",
    "do this for": "Mr Hall asked for a split by parish. <action owner='Staff' due='2026-05'>Staff agreed to do so for the May Board</action>.",
    # what is left to somebody
    "fell to": "It fell to <action owner='Secretary'>the Secretary to reply to the mill</action>.",
    "left to": "It was left to <action owner='Mr Hall'>Mr Hall to find a band</action>.",
    "left with": "It was left with <action owner='Ms Rivers'>Ms Rivers to ring the school</action>.",
    "left it to": "Members left it to <action owner='Clerk'>the Clerk to choose a printer</action>.",
    "volunteered": "The Clerk wanted a judge; <action owner='Mr Hall'>Mr Hall volunteered</action>.",
    "please": "<action owner='all members' due='2026-04-09'>Could all members please send the Clerk their dates by 9 April</action>.",
    "also asked": "<action owner='Mr Hall'>Mr Hall was also asked to count the stiles</action>.",
    "asked to come": "<action owner='Head of Parks' due='2026-05'>The Head of Parks was asked to come to the May meeting with a plan</action>.",
    "asked in January": "<action owner='Warden' status='done'>The Warden had been asked in January to measure the gate</action>. It was a yard too wide.",
    "as promised": "<action owner='Ms Rivers' status='done'>Ms Rivers had painted the stile as promised</action>.",
    # resolutions
    "we apply": "Agreed that <action owner='None' due='2026-04-30'>we write to the mill by 30 April</action>.",
    "be told to": "RESOLVED that <action owner='tenant'>the tenant be told to keep the gate shut</action>.",
    "leaflet should go out": "Agreed that <action owner='None'>a flyer should go out in the magazine</action>.",
    "theme of a meeting": "RESOLVED that <action owner='None'>flooding be the theme of the next workshop</action>.",
    "noted and that": "RESOLVED that the count be noted and that <action owner='Warden' due='next meeting'>the Warden report again to the next meeting</action>.",
    "and the other to": "RESOLVED that the count be noted, <action owner='Head of Parks'>the Head of Parks to write to the riders</action>.",
    "two members": "RESOLVED that <action owner='two Members'>two Members visit the depot and report back</action>.",
    "is provided": "RESOLVED that <action owner='None' due='2026-04-10'>a map of stiles is sent to the Board within a month</action>.",
    # action lines
    "two doers": "ACTION: <action owner='Jo'>Jo to book the pitch</action>; <action owner='Raj'>Raj to print the posters</action>",
    "a promise in between": "<action owner='Ms Rivers'>Ms Rivers would draft a reply</action> and RESOLVED that the plan be noted.",
    # by when
    "till the end": "<action owner='Ms Rivers' due='2026-03-31'>Ms Rivers will chase the mason till the end of the month</action>.",
    "deadline": "<action owner='Ms Rivers' due='2026-03-20'>Ms Rivers will write to the mill, deadline 20th</action>.",
    "month at the end": "ACTION: <action owner='Jo' due='2026-07'>Jo to run a count of riders, July 2026</action>",
    "her March report": "<action owner='Head of Parks' due='2026-06'>The Chair asked the Head of Parks to include a map in her June report</action>.",
    "not a budget's year": "RESOLVED that <action owner='None' due='None'>a draft of the 2027-28 budget be circulated to members</action>.",
    "not what was done then": "<action owner='Ms Rivers' due='None'>Ms Rivers would collect the signs that had been ordered in July</action>.",
    "until is no bound": "<action owner='Ms Rivers' due='None'>Ms Rivers will report the lamp until it is mended</action>.",
    "before it": "<action owner='Ms Rivers' due='before it is signed'>Ms Rivers would check the deed before it is signed</action>.",
    "close of play": "<action owner='Ms Rivers' due='2026-03-13'>Ms Rivers will send the count by close of play Friday</action>.",
    "the coming week": "<action owner='Ms Rivers' due='in the coming week'>Ms Rivers undertook to write to the farms in the coming week</action>.",
    "due without a colon": "Action 26/14: <action owner='Jo' due='2026-04-30'>Jo to confirm the date of the audit</action>. Due 30 April 2026.",
    "doer in brackets": "ACTION (JR): <action owner='JR'>Include the stiles in the count</action>",
    "an action that is done": "Action 25/88: <action owner='None' status='done'>the count had been completed</action>",
    "known initials, any verb": "<action owner='JR'>JR to reflect the Board's comments in the plan</action>.",
    "this could be": "The Warden agreed that <action owner='Warden' due='next report'>this could be included in the next report</action>.",
    "an action for": "This was an action for <action owner='Warden'>the Warden to follow up</action>.",
    "a session set up": "<action owner='None'>A meeting will be set up between the farms and the riders</action>.",
    "asked for sight of": "<action owner='None'>The Board asked for sight of the draft plan</action>.",
    "said in a relative clause": "The Chair welcomed Mr Hall, who explained that the bank was sound. <action owner='Mr Hall'>He promised to let the Clerk have a plan</action>.",
    "clerk and another": "RESOLVED that <action owner='Clerk'>the Clerk be asked to seek advice and that Mr Hall attend the hearing</action>.",
    "new Head": "RESOLVED that <action owner='Head of Parks' due='next meeting'>the new Head of Parks be invited to the next meeting</action>.",
    "broken down by": "<action owner='None'>Members asked that the counts be broken down by Parish</action>.",
}

IN_SMALL_BODIES = {
    "an initial and a surname": "The grant has not come, <action owner='S Geddes'>S Geddes to chase</action>. Mr S Geddes was thanked.",
    "see to it": "<action owner='Secretary'>The Secretary would see to it</action>.",
    "drain": "<action owner='Cllr Poole' due='before Easter'>Cllr Poole will bail out the pond before Easter</action>.",
    "keep an eye": "<action owner='Cllr Hall'>Cllr Hall would keep an eye on the bank</action>.",
    "sound out": "<action owner='Cllr Hall'>Cllr Hall will sound out the brewery</action>.",
    "will do this": "The rail is loose. <action owner='Cllr Hall'>Cllr Hall will do this</action>.",
    "offered": "Somebody should ring the mill. <action owner='Cllr Hall'>Cllr Hall offered</action>.",
    "plain but by somebody": "<action owner='Cllr Hall'>Forms to be completed by Cllr Hall</action>.",
    "a thing with a place, by somebody": "<action owner='Path Services'>A visit for members to the quay to be arranged by Path Services</action>.",
    "an item for May": "The lease is up, <action owner='None' due='2026-05'>to be an agenda item for May</action>.",
    "put on the agenda": "The lease is up, <action owner='None' due='next agenda'>to be put on the next agenda</action>.",
    "row of a table": "24/0157 | Sycamore, churchyard | No objection. <action owner='Clerk'>Clerk to contact the officer</action>.",
}

OTHERS_IN_THEIR_TIME = (
    "The lamps will be changed in the next financial year.",
    "The cycle lane would be painted in October.",
    "The kerb will be lowered in the summer.",
)

NOT_FOUND = {
    "a noun that opens": "Dredging would begin in July.",
    "another noun": "Demolition would take a year.",
    "agreed by": "The level was to be as agreed by the Warden.",
    "whether to go": "Some talk of whether to go out to tender.",
    "venue": "Next meeting: 4 June, place to be agreed.",
    "a date to be fixed": "The fair will be held on a date to be fixed.",
    "tax to go up": "The rent is to go up by 3%.",
    "to receive": "To receive information to be considered at the next meeting.",
    "recommended": "RESOLVED that the Fire Authority be recommended to extend the pilot.",
    "moved": "RESOLVED to move the Clerk to point 14 of the scale.",
    "a committee that resolved": "The Board RESOLVED to send the following wishes:",
    "left": "Mr Hall left to catch a train.",
    "no news": "(a) Treasurer No News to report\n(b) Warden: nothing to add.",
    "volunteers": "Twelve people had volunteered in the woods.",
    "please note": "Please note that the path is shut.",
    "could it": "Could the Board please explain why?",
    "a plan out to consultation": "The transport plan would go out to consultation in May.",
    "an action closed": "It was agreed that action 12 could be closed.",
    "done at once": "Ms Rivers was asked to let the Clerk have a list, and did so.",
    "the public urged": "Mr Hall urged residents to reply.",
    "a view": "Mr Hall would prefer the green one.",
    "asked by whom": "It fell to 40 per cent.",
    "seeing why": "Ms Rivers said that she could see how that would go down.",
    "assent of all": "Members were happy to support this.",
    "a sum put aside": "RESOLVED to put £90 aside for the fair.",
}


@pytest.mark.parametrize("line", FOUND.values(), ids=FOUND.keys())
def test_found(line: str) -> None:
    check(HEAD + line, "action")


@pytest.mark.parametrize("line", IN_SMALL_BODIES.values(), ids=IN_SMALL_BODIES.keys())
def test_found_in_small_bodies(line: str) -> None:
    check(HOMELY + line, "action")


@pytest.mark.parametrize("line", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_not_found(line: str) -> None:
    check(HEAD + line, "action")


@pytest.mark.parametrize("line", OTHERS_IN_THEIR_TIME)
def test_what_others_do_in_their_time_is_no_task_of_a_small_body(line: str) -> None:
    check(HOMELY + line, "action")
