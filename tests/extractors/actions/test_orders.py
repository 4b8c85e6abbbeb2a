"""What resolutions order, what is asked in other words, and verbs that have their subject elsewhere: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\n## 4. Paths\n"

FOUND = {
    "received and ordered": "RESOLVED that the survey be received and <action owner='None' due='next meeting'>the map be submitted to the next meeting</action>.",
    "note and ask": "RESOLVED to note the figures and to <action owner='Warden'>ask the Warden to inspect the stiles</action>.",
    "note and refer": "RESOLVED to note the figures and to <action owner='None'>refer the question of lamps to the Parish Forum</action>.",
    "to be asked to attend": "RESOLVED that <action owner='Head of Parks' due='2026-04-14'>the Head of Parks be invited to attend on 14 April to speak to the plan</action>.",
    "required": "RESOLVED that <action owner='Head of Parks' due='next meeting'>the Head of Parks be required to attend the next meeting</action>.",
    "service as doer": "RESOLVED that <action owner='Property Services'>Property Services add the depot to the list of visits</action>.",
    "post in brackets": "RESOLVED that <action owner='Head of Parks (North)'>the Head of Parks (North) provide the Board with a list of stiles</action>.",
    "group as doer": "RESOLVED that <action owner='steering group'>the steering group look again at the signs</action>.",
    "paper comes": "RESOLVED that <action owner='None' due='2026-06'>a further paper come to the Board in June</action>.",
    "item of the agenda": "RESOLVED that <action owner='None' due='2026-06'>flooding be the subject of a themed item at the June meeting</action>.",
    "asked, in a list": "The Board:\n(a) NOTED the plan; and\n(b) <action owner='each member body' due='2026-04-30'>ASKED each member body to send its dates by the end of April</action>.",
    "but would": "Mr Hall did not have the figure to hand but <action owner='Mr Hall'>would e-mail it to members</action>.",
    "accepted and would": "The survey had been sent in May. Ms Rivers accepted the point and <action owner='Ms Rivers'>would look into it</action>.",
    "took a note and will": "<action owner='Cllr Poole'>Cllr Poole took down the number and will report it</action>.",
    "asked for a paper": "<action owner='None' requested_by='Board'>The Board asked for a short paper on lamps</action>.",
    "was asked for": "Ms Rivers spoke of her cases. <action owner='Ms Rivers'>She was asked for a summary of the cases</action>.",
    "was requested": "<action owner='None'>A chart of the posts was requested</action>.",
    "asked by": "<action owner='Warden'>The Warden was asked by the Board to obtain a date</action>.",
    "members were asked to let": "<action owner='All members'>All members were asked to let the Clerk have their dates</action>.",
    "answer to an asker": "The Treasurer spoke to the budget. Cllr Poole asked about the grant, and <action owner='Treasurer'>he would let her have a note</action>.",
    "in reply to": "The Head of Parks said that 40 lamps were out. In reply to Cllr Poole, <action owner='Head of Parks'>she agreed to bring a list to the Board</action>.",
    "asker who speaks on": "Cllr Poole asked about the bin and said <action owner='Cllr Poole'>she would contact the owner</action>.",
    "he is not Ms": "Mr Hall presented the plan. Ms Rivers welcomed it. <action owner='Mr Hall'>He undertook to send it to members</action>.",
    "initials that speak": "GH said that there were two lamps. <action owner='GH'>He agreed to share the list with members</action>.",
    "a post that no list knows": "The Lengthwoman said that two lamps were out. <action owner='Lengthwoman'>She agreed to share the list with members</action>.",
    "remitted": "The Board:-\n(1) noted the position; and\n(2) <action owner='Head of Parks'>remitted to the Head of Parks to review the signs</action>.",
    "within a clause": "It was noted that the Warden would be meeting the mill and <action owner='Warden'>would update the Board thereafter</action>.",
    "bracket with a date": "<action owner='JR' due='2026-05'>The Board asked that the stiles be mended</action> (Action 47/26 - JR, May 2026).",
    "they": "Officers took the point. <action owner='Officers'>They undertook to draft a new form</action>.",
    "see that": "Mr Hall thanked her and <action owner='Mr Hall'>would see that it was put right</action>.",
    "promised members a paper": "<action owner='Mr Hall' due='2026-05-31'>Mr Hall promised Members a written response by the end of May</action>.",
    "offered the panel one": "<action owner='Mr Hall'>Mr Hall offered the Panel a briefing on the lamps</action>.",
    "promised somebody a paper": "<action owner='Mr Hall'>Mr Hall promised Cllr Poole a note on the lamps</action>.",
    "a paper was promised": "<action owner='Head of Parks'>A written response was promised by the Head of Parks</action>.",
    "papers were promised": "<action owner='None'>Further figures were promised</action>.",
    "no paper was": "More lamps were promised. The Chair promised members a better year. The note had been promised.",
    "promised a paper": "Mr Hall had no figures and <action owner='Mr Hall'>promised a note on the lamps</action>.",
    "still to provide": "<action owner='Warden'>The Warden had still to provide the map</action>.",
    "owner in brackets": "RESOLVED to leave the gate as it is and to <action owner='Clerk'>obtain three quotes for a lock</action> (Clerk).",
    "owner after a dash": "<action owner='Clerk'>Map to go on the website</action> - Clerk.",
    "due apart": "ACTION 35/26: <action owner='JR' due='2026-04'>JR to share the figures with members</action>. Due: April 2026",
    "later clause": "The hedge still hangs over, so <action owner='GH'>GH to ring the owner</action>.",
    "two clauses": "<action owner='Mr Hall'>Mr Hall will collect the map</action>, <action owner='Clerk'>the Clerk to print it</action>.",
    "taken up": "It was suggested that <action owner='Chair'>the Chair write to the mill, and she agreed to do so</action>.",
    "have it done": "RESOLVED to <action owner='Warden'>have the stiles checked by the Warden</action>.",
    "letter to issue": "<action owner='None'>A letter is to issue to the mill</action>.",
    "the Panel receive": "<action owner='None'>Cllr Poole asked that the Board receive the draft earlier</action>.",
    "seconded by": "On the proposal of Cllr Poole, seconded by Cllr Hall, the Board agreed to <action owner='None'>write to the mill</action>.",
    "done in an action line": "Action: <action owner='JR' status='done'>JR has sent the map</action>.",
    "table with other heads": (
        "Ref | Minute / action | Lead officer | Deadline | Progress\n"
        "A1 | <action owner='Warden' due='2026-01-31' status='done'>Send the list to members</action> | Warden | 31 January 2026 | Complete, see item 7\n"
        "A2 | <action owner='Cllr Poole' due='None' status='dropped'>Visit the quarry</action> | Cllr Poole | - | No longer required"
    ),
}

NOT_FOUND = {
    "approved and published": "RESOLVED that the plan be approved and published.",
    "noted with a tail": "RESOLVED that the Board notes the joint work of the Council, Elmshire Trust and others to respond to the plan.",
    "public asked to leave": "RESOLVED that the public be asked to leave.",
    "an application refused": "RESOLVED that the application to remove condition 4 be refused.",
    "money set aside": "RESOLVED to set aside £400 for the lamps.",
    "a tax raised": "RESOLVED that a tax of £400 be raised from the districts.",
    "noted by the body": "RESOLVED: The report was noted by the Board.",
    "joins a group": "RESOLVED that Cllr Poole join the Steering Group.",
    "answered list": "Cllr Poole asked for the list.",
    "a vote was requested": "A recorded vote was requested.",
    "hoped of others": "Cllr Poole hoped the Government would provide more money.",
    "what a motion asks": "The motion asked the Cabinet to write to the Minister.",
    "what residents ask": "Residents requested that the road be closed.",
    "others return": "The Ofsted inspectors would return in May and would look at the files.",
    "a strategy of the body": "The Board was committed to providing safe paths.",
    "a motion's infinitive": "RESOLVED: A proposal to move the stile, as each path had different needs.",
    "takes up a post": "Mr Hall had been appointed and would take up his post on 6 May.",
    "takes up post": "The new Clerk would take up post on 6 May.",
    "measures": "Measure | Target | Actual | RAG\nReports of lamps out | 40 | 38 | RAG",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_is_ordered_or_asked(tagged: str) -> None:
    check(HEAD + tagged, "action")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_orders_no_work(sentence: str) -> None:
    check(HEAD + sentence, "action")
