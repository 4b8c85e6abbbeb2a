"""Actions: tagged sentences, each rule with a near miss."""

from __future__ import annotations

import pytest

from extractors.actions.tables import status_of
from extractors.build import build_minutes
from models import Action, Document
from tests.tagged import check, make_document
from tests.timing import check_linear

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. Repairs\n"

FOUND = {
    "undertaking by a post": "<action owner='Head of Audit' due='2026-06-12'>The Head of Audit undertook to circulate the note by 12 June 2026</action>.",
    "undertaking by a name": "<action owner='Ms Rivers' origin='undertaking'>Ms Rivers offered to share the survey with Members</action>.",
    "apart from its subject": "Ms Rivers thanked the volunteers and <action owner='Ms Rivers'>offered to bring the tallies to the Board in writing</action>.",
    "reported speech": "The Director of Services stated that <action owner='Director of Services'>he would look into the matter</action>.",
    "modal with a follow-up verb": "<action owner='Clerk'>The Clerk would write to the landlord</action>.",
    "modal passive": "<action owner='None' due='after the meeting'>The self-assessments would be circulated after the meeting</action>.",
    "officers": "A member doubted the pictures. <action owner='Officers'>Officers would review this</action>.",
    "meeting agreed": "It was agreed to <action owner='None' origin='resolution'>write to the Minister about the bus</action>.",
    "meeting agreed to ask": "It was agreed to <action owner='Lampworks'>ask Lampworks to check the lamps</action>.",
    "request for a paper": "<action origin='request' requested_by='Members' written_response='true'>Members requested a written update on repairs</action>.",
    "request in the passive": "<action owner='Clerk' origin='request'>The Clerk was asked to write to the bus company</action>.",
    "request in the subjunctive": "<action owner='Clerk'>Members requested that the Clerk write again</action>.",
    "request for circulation": "<action owner='None'>The Vice-Chair asked that the map be circulated</action>.",
    "who, to, what": "<action owner='Cllr Poole' due='next meeting'>Cllr Poole is to inspect the path and report back to the next meeting</action>.",
    "what is to be done": "There is a smell in Oak Lane. <action owner='None'>To be reported to the water company</action>.",
    "after a dash": "Loose kerb - still not mended. <action owner='Clerk'>The Clerk to chase Highways</action>.",
    "agent": "The plan was welcomed subject to <action owner='officers'>two points to be checked by officers</action>.",
    "agenda": "The inn had closed. <action due='next meeting'>It would be put on the agenda of the next meeting</action>.",
    "action line": "ACTION: <action owner='JR' origin='action_line'>JR to find a venue</action>",
    "action line with its owner first": "Action point 3: JR – <action owner='JR'>find a venue</action>",
    "owner alone": "<action owner='JR'>The rota needed a new keeper</action>.\nACTION: JR",
    "bracket": "<action owner='Clerk'>The hedge is to be cut by the owner</action> (Action: Clerk)",
    "two of a sentence": "<action owner='Ms Rivers'>Ms Rivers agreed to circulate the map</action> and <action owner='Mr Hall'>Mr Hall would contact the school</action>.",
    "resolved": "RESOLVED that <action owner='None' origin='resolution'>a report be brought back to the Panel in six months</action>.",
    "standing item": "RESOLVED that\n1. <action>The Flood Plan be a standing item of the Panel</action>\n2. the report be noted.",
    "table": "Action | Owner | Due | Status\n<action owner='JR' due='2026-03-20' status='done'>Book the hall</action> | JR | 20 March | Completed",
    "list": "Actions:\n• <action owner='JR' due='2026-05-30'>JR to publish the minutes by 30 May</action>",
    "reports to include more": "<action owner='None' requested_by='None'>It was requested that future reports include figures by ward</action>.",
    "to see for themselves": "<action owner='None' requested_by='Members'>Members asked to see the draft lease</action>.",
    "without its verb": "<action owner='Clerk' requested_by='None'>Clerk asked to chase the invoice</action>.",
    "asked before, done": "<action owner='Clerk' status='done'>The Clerk had been asked to report the leaning post</action>. This had been done.",
    "reply received": "<action owner='Clerk' status='done'>The Clerk was asked to write to the mill</action>. Reply received.",
    "staff have been asked": "<action owner='Staff at Northbrook' status='open'>Staff at Northbrook have been asked to suggest a date</action>.",
    "reminded by a date": "<action owner='Governors' due='2026-03-13'>Governors were reminded to return their forms by Friday</action>.",
    "wants a paper": "<action owner='None' requested_by='Panel'>The Panel would like to receive an update on the lease</action>.",
    "with an aside": "<action owner='Chair'>The Chair, on behalf of the Panel, undertook to write to the mill</action>.",
    "second verb": "The Warden had reported the lamp and <action owner='Warden'>would chase the repair</action>.",
    "short answer": "Cllr Poole asked for the list. <action owner='None'>This would be provided</action>.",
    "asked in future": "<action owner='Head of Audit'>The Head of Audit would be asked to attend the Panel</action>.",
    "presented to members": "<action owner='None'>A paper would be presented to the Panel on the new rota</action>.",
    "reply to a motion": "REPLY:\n<action owner='Council'>The Council will carry out an inspection of the bridge</action>.",
    "thing to be done": "<action owner='None'>The stile in Mill Lane to be reported again</action>.",
    "thing to come back": "<action owner='None' due='2026-06'>A plan for the hall to come back to the Panel in June</action>.",
    "speaker before a colon": "Treasurer: <action owner='Treasurer'>Agreed to circulate the accounts to members</action>.",
    "gerund": "<action owner='Officers'>Officers committed to reinstating the walks</action>.",
    "owner before the mark": "<action owner='Warden' origin='action_line'>Warden Action: to mend the stile</action>.",
    "list of one": "As Treasurer, Sam Poole will:\n• <action owner='Sam Poole' origin='undertaking'>Close the old account</action>\n• <action owner='Sam Poole'>Arrange a meeting with the bank</action>",
    "list of requests": "Members requested the following information:\n• <action owner='None' origin='request'>the cost of each lamp</action>\n• <action owner='None'>a map of the stiles</action>",
    "own subjects under an owner's line": "<action owner='Ms Rivers'>Ms Rivers will ring the school</action> and <action owner='Sam'>Sam will help</action>.\nACTION: AR/SP",
    "nobody under an owner's line": "<action owner='JR'>The map would be circulated to members</action>.\nACTION: JR",
    "owner to action": "It was agreed to <action owner='Clerk'>write to the mill</action>. Clerk to action.",
    "matters arising": "• <action status='done'>Map to be sent to all members</action>:\nMap sent\n• <action status='open'>Stile to be reported to the estate</action>:\nStill waiting",
    "stated in a clause": "AGREED: That <action owner='Vice-Chair'>the Vice-Chair reports to the Cabinet on the bridge</action>.",
    "letter to issue": "RESOLVED that <action owner='None'>a letter issue to the mill about the weir</action>.",
    "gerund in a clause": "The Council AGREED to <action owner='Clerk'>the Clerk ordering salt for the lane</action>.",
    "consideration": "RESOLVED that <action owner='None'>consideration be given to a crossing at the school</action>.",
    "to be asked": "<action owner='Warden'>The Warden to be asked to mend the stile</action>.",
    "letter of thanks": "<action owner='None' requested_by='Panel'>The Panel asked that a letter of thanks be sent to the volunteers</action>.",
    "verb of no list": "<action owner='All members'>All members to sell tickets for the raffle</action>.",
    "to have done": "The Engineer said that <action owner='Engineer'>he would have the drain inspected</action>.",
}

NOT_FOUND = {
    "business as usual": "The team would continue to support schools.",
    "an effect": "This would reduce demand by a third.",
    "an event": "The fair would be held in June.",
    "a question": "Cllr Poole asked whether officers would contact the owner.",
    "a hope": "It was hoped that the owner would contact the Council.",
    "noting": "RESOLVED that the report be noted.",
    "approving": "RESOLVED that the Budget be approved.",
    "spending": "It was resolved to purchase two benches at a cost of £400.",
    "a delegation": "RESOLVED that authority be delegated to the Clerk.",
    "deferral": "RESOLVED to defer the application to the meeting in May.",
    "a recorded vote": "Councillor Hall requested a recorded vote.",
    "what others had agreed": "The brewery had agreed to mend the wall.",
    "answered at once": "Members requested clarification of the figures.",
    "no action": "ACTION: None",
    "a nominal infinitive": "Proposal to install two lamps.",
    "support": "The Leader would support the motion.",
    "minutes put right": "RESOLVED that the minutes be amended to include Councillor Hall's apologies.",
    "item of minutes put right": "RESOLVED to amend item 4 to show that the lamp was mended.",
    "action closed": "It was agreed that the item be removed from the action log.",
    "what a measure will hold": "They will include some new measures from the survey.",
    "thanks in the minutes": "The Panel asked that its thanks be recorded.",
    "presenting at the meeting": "The Chair asked the Head of Audit to present the report.",
    "asked to speak": "Cllr Poole asked to speak on the matter.",
    "asked before, no answer": "The Clerk had been asked to report the leaning post at some time.",
    "reminded without a date": "Governors were reminded to keep the gate shut.",
    "finite verb after the thing": "The works to be reported were listed in the appendix.",
    "amended thing": "Proposal to be submitted.",
    "what a motion wants": "We will move at the April meeting that the roads department would look into the bend.",
    "notice of motion": "I will move at the April meeting that the Council write to the bus company.",
    "decides, does not do": "It was agreed to purchase two benches.",
    "clauses of a decision": "The Cabinet agreed to:\n• Close the depot\n• Move the staff",
    "wants no paper": "Members would like to see more trees in the village.",
    "elsewhere": "The Forum would be consulted at a meeting in May.",
    "a range of numbers": "Actions 1-6 and 9 have now been completed.",
    "whereby": "There is a rule whereby the Warden would inform the owner.",
    "no verb after to": "Cllr Poole to Cllr Hall.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_somebody_is_to_do(tagged: str) -> None:
    check(HEAD + tagged, "action")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_action(sentence: str) -> None:
    check(HEAD + sentence, "action")


def test_purpose_text_gives_no_action() -> None:
    text = "# Elmshire\n## 4. Repairs\nTo ask the Clerk to write to the landlord.\n### Minutes:\nNothing was said."
    assert [record for record in build_minutes(make_document(text)).records if isinstance(record, Action)] == []


def test_parish_minutes_make_tasks_of_everyday_verbs() -> None:
    parish = HEAD + "Cllr Poole to mow the verge.\nThe Clerk to chase Highways.\n"
    sentence = "Cllr Hall asked about the bin and said she would attend the site."
    owners = [record.owner for record in build_minutes(make_document(parish + sentence)).records if isinstance(record, Action)]
    assert owners == ["Cllr Poole", "Clerk", "Cllr Hall"]
    assert [record for record in build_minutes(make_document(HEAD + sentence)).records if isinstance(record, Action)] == []


def test_due_keeps_words_and_day_apart() -> None:
    (action,) = (
        record
        for record in build_minutes(make_document(HEAD + "The Clerk to reply within two weeks.\nNext meeting: 14 April 2026")).records
        if isinstance(record, Action)
    )
    assert (action.due, action.due_phrase, action.due_date) == ("2026-03-24", "within two weeks", "2026-03-24")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Completed 3 May", "done"),
        ("Not yet complete", "open"),
        ("No longer required", "dropped"),
        ("Awaiting a reply", "open"),
        ("Closed", "done"),
    ],
)
def test_reads_the_status_column(words: str, status: str) -> None:
    assert status_of(words) == status


def test_long_and_hostile_lines_take_linear_time() -> None:
    def line(times: int) -> Document:
        return make_document(HEAD + "The " + "Clerk and the " * times + "Clerk to " + "would be to be asked that " * times + "write.")

    check_linear(line, build_minutes, 100)


@pytest.mark.parametrize(
    ("sentence", "recipient", "written"),
    [
        ("The Head of Audit undertook to send the map to Councillor Poole.", "Councillor Poole", False),
        ("The Head of Audit agreed to provide a written answer to Members.", "Members", True),
        ("The Head of Audit agreed to reply in writing.", None, True),
        ("The owner of the mill would be written to.", None, False),
    ],
)
def test_tells_whom_the_answer_is_for(sentence: str, recipient: str | None, written: bool) -> None:
    (action,) = (record for record in build_minutes(make_document(HEAD + sentence)).records if isinstance(record, Action))
    assert (action.recipient, action.written_response) == (recipient, written)


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("The Clerk to circulate the plan well before the April meeting.", "well before the April meeting"),
        ("The Clerk to chase the invoice this week.", "this week"),
        ("Members requested a further talk in about six months time.", "2026-09"),
        ("The Clerk to reply at the earliest opportunity.", "at the earliest opportunity"),
        ("The Clerk to ring the miller, inviting her to the next meeting.", None),
        ("The Clerk to ask the owner when the wall will be mended.", None),
        ("The Clerk to include this in the next newsletter.", "next newsletter"),
        ("The Clerk to add a line on lamps for the Q4 return.", "Q4 return"),
        ("The Clerk to put in the form by the 14th.", "2026-03-14"),
        ("The Clerk to send the list by half term.", "by half term"),
        ("The Clerk to send the list for the report (20 March).", "2026-03-20"),
        ("The Clerk to write about the Sunday services.", None),
        ("The Clerk to circulate the map once more.", None),
        ("The Clerk to share the plan after the meeting - the map is there.", "after the meeting"),
        ("The Clerk to report back in six months' time.", "2026-09"),
    ],
)
def test_due_words_that_name_no_day(sentence: str, due: str | None) -> None:
    (action,) = (record for record in build_minutes(make_document(HEAD + sentence)).records if isinstance(record, Action))
    assert action.due == due
