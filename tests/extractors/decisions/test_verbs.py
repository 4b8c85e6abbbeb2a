"""The class of a decision's verb: where it stands, which of two governs, what nouns and negations make of it."""

from __future__ import annotations

import pytest

from extractors.decisions.verbs.verb_class import classify_verb


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        # behind a subject that is no body
        ("the Lettings Officer issue a new form by Easter", "provide"),
        ("the Rector of Alder Parish report the fault to the county", "provide"),
        ("Cllr Hall join the Bypass Group", "appoint"),
        ("the Lettings Officer (Mrs Hall) inspect the loft", "review"),
        ("the Estates Working Group look again at the rents", "review"),
        ("County Council is asked to note the Ferry Review", "note"),
        ("the County Council is asked to mend the lamps", "request"),
        ("Ann Hall would check whether the maps might be sold", "review"),
        # that a vote was taken is no doing of its own
        ("A vote was taken and the application was approved unanimously", "approve"),
        ("a vote be taken", "other"),
        # how it is done is no doing: "as proposed"
        ("the items on the agenda be taken in public as proposed", "other"),
        ("the item on the agenda be taken in private as proposed", "exclude_public"),
        ("the formation of a Mooring Group to examine the rents", "appoint"),
        # behind "Election of Chairman:"
        ("Cllr Mrs Ann Hall", "appoint"),
        # what a post or a matter is called after is no doing
        ("the Letting Officers’ Annual Return be noted", "note"),
        ("The question of lighting was referred back to the Harbours Panel", "refer"),
        # sums are approved, days scheduled
        ("That the Town gives £60 to the choir", "approve"),
        ("That £60 is given to the choir", "approve"),
        ("the mooring fee be fixed at £30 a week", "approve"),
        ("the hearing be fixed for 3 May", "schedule"),
        # what is said of the thing does not govern, nor what the authority is for
        ("the tariff shown in Annex C be implemented", "other"),
        ("the rota circulated with the papers be progressed", "other"),
        ("the Local Plan be made with the corrections recommended by Ms Hall", "other"),
        ("authority to consider late bids be delegated to the Head of Parks", "delegate"),
        ("the decision to approve the final drawings be delegated to the Clerk", "delegate"),
        ("the Forum note the paper and ask stewards to bring keys to the depot", "note"),
        ("the Harbours Cabinet Committee endorses the bid and asks for costs", "endorse"),
        ("the minutes of both sittings were correctly recorded", "confirm"),
        ("the note of the meeting was recorded by the Warden", "note"),
        # behind a mark
        ("Gardening Club: defer to March", "defer"),
        ("Bowls Club – not supported, no accounts sent", "refuse"),
        ("the Head of Parks send Ward Members a list of lawns to receive a second mow", "provide"),
        # authority, however it is passed on
        ("the Harbour Master be given authority to correct slips", "delegate"),
        ("the Lettings Group have power to set the tariff", "delegate"),
        ("the wording be settled by the Chair", "delegate"),
        # sympathy, names of roads, rates, seats, hearings elsewhere
        ("a vote of sympathy be extended to the Oakes family", "note"),
        ("our good wishes be sent to Mr Breen", "note"),
        ("the new lane be named Weir Walk", "approve"),
        ("a rate of 9p in the pound be levied", "approve"),
        ("Cllr Hall replace Cllr Poole on the Bypass Panel", "appoint"),
        ("Ms Rivers, Mr Breen and Dr Oakes form the sub-group", "appoint"),
        ("the closure go forward to the Full Council", "refer"),
        ("representations be made to the bus company", "request"),
        ("add tree safety to the plan for March", "schedule"),
        ("the audit of rents be brought forward to Quarter 2", "schedule"),
        ("a steering group be set up, chaired by Ms Hall", "appoint"),
        ("Ms Hall and Mr Oakes form a working group", "appoint"),
        ("Mr Oakes be the Board's substitute on the Joint Committee", "appoint"),
        ("objection be raised unless the wall is kept", "refuse"),
        ("the option of a ferry not be pursued", "refuse"),
        ("write off the £90 owed and ask Mr Oakes for a plan", "approve"),
        ("limit the sum to £90", "approve"),
        ("recorded music be permitted until 23:00", "approve"),
        ("the Warden compare the dues and report in May", "review"),
        ("the Panel take the matter as a single item at its meeting in May", "schedule"),
        ("the decision stand but that Mr Oakes be asked to look again", "agree"),
        ("extend the contract for two years", "approve"),
        ("extend its thanks to Ms Hall", "note"),
        ("the staff be given an additional day's holiday", "approve"),
        ("accept the information", "receive"),
        ("apologies from Cllr Hall be accepted", "receive"),
        ("received the results and supported the aims", "receive"),
        ("Approval of the accounts was delegated to the Audit Committee", "delegate"),
        ("gave authority to the Director to sign", "delegate"),
        ("it be a recommendation to Council that Mr Oakes be appointed", "recommend"),
        ("the offer of the Weir Trust be not accepted", "refuse"),
        ("the budget be vetoed", "refuse"),
        ("the film be shown to new members", "provide"),
        ("the evaluation be brought to the May meeting", "provide"),
        ("the matter be brought to the May meeting", "defer"),
        ("hold the tender over to June", "defer"),
        # the first of two
        ("the petition be noted and that officers circulate the map", "note"),
        ("the item be postponed to the meeting to be held on 3 May", "defer"),
        # what is not done, or not yet
        ("not to trim the yews until the autumn", "defer"),
        ("a second lamp could not be funded", "refuse"),
        # authority passed on; authority alone
        ("the Treasurer be authorised, in consultation with the Chair, to sign the lease", "delegate"),
        ("the Treasurer be authorised to sign the lease", "approve"),
        # nouns that decide
        ("a paper on fees come to the June meeting", "provide"),
        ("the survey results come to the June meeting", "schedule"),
        ("the July meeting be brought forward by a fortnight", "schedule"),
        ("consideration be continued to the June cycle", "defer"),
        ("a survey of the roof be undertaken", "review"),
        ("Ms Hall and Mr Oakes be the members of the appeals group", "appoint"),
        ("a further condition be imposed requiring the gate to be shut at dusk", "approve"),
        ("have the gutters inspected before Easter", "other"),
        # minutes of a committee adopted, and the meeting's own
        ("the minutes of the Harbour and Markets Committee be approved and adopted", "adopt"),
        ("the minutes of the Committee held on 3 May be adopted", "confirm"),
        # nouns that only look like verbs
        ("the survey report be circulated", "provide"),
        ("the hedge beside the review board be left alone", "other"),
    ],
)
def test_clauses(clause: str, verb: str) -> None:
    assert classify_verb(clause) == verb


@pytest.mark.parametrize(
    ("lead_in", "opening", "clause", "verb"),
    [
        ("AGREED to", None, "have the gutters inspected before Easter", "review"),
        ("RESOLVED that", None, "Brass Band £200", "approve"),
        ("RESOLVED", "to make the following donations:", "Friends of the Weir", "approve"),
        ("RESOLVED", "That the following be appointed to the Drainage Board:", "Mr Oakes and Ms Hall", "appoint"),
        ("RESOLVED to", None, "take up the cheaper", "agree"),
        ("AGREED that", None, "the gate stay shut", "agree"),
        ("RECOMMENDED that", None, "the gate stay shut", "recommend"),
    ],
)
def test_what_stands_before_decides_where_the_clause_does_not(lead_in: str, opening: str | None, clause: str, verb: str) -> None:
    assert classify_verb(clause, lead_in=lead_in, opening=opening) == verb


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("leave the question of moorings until the May meeting", "defer"),
        ("do nothing until the County replies", "defer"),
        ("this go to the Harbour Committee", "refer"),
        ("leave it to the Clerk to settle", "delegate"),
        ("Messrs Oakes be instructed to act", "appoint"),
        ("Mr Oakes be asked to act as auditor", "appoint"),
        ("confirm the appointment of the warden", "appoint"),
        ("hold mooring fees at the present rate", "approve"),
        ("get two more bins", "approve"),
        ("get three prices", "request"),
        ("ring the County", "request"),
        ("find out what it would cost", "review"),
        ("say no to the circus", "refuse"),
        ("otherwise note the plan", "note"),
        ("Report noted", "note"),
        ("report approved projects to the Board", "provide"),
        ("Members be updated in March", "provide"),
        ("ask the Warden, in consultation with the Chair, to bring prices", "request"),
        ("the words “in May” be deleted", "approve"),
        ("an Enforcement Notice be served on the owner", "approve"),
        ("acquire the meadow", "approve"),
        ("the Council go into committee", "exclude_public"),
        ("the Council expresses its sincere sympathy to the Oakes family", "note"),
        ("the Panel commends the plan to Cabinet", "recommend"),
        ("a letter issue to the bus company", "request"),
        ("the underspend on grants be carried forward for the warden", "agree"),
        ("£400 be carried over to next year", "agree"),
        ("the lease be carried forward to May", "defer"),
        ("the costs be met from the Harbour Reserve", "approve"),
    ],
)
def test_idioms_of_deciding(clause: str, verb: str) -> None:
    assert classify_verb(clause, lead_in="agreed to") == verb


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("leave the gate open", "agree"),
        ("move into Committee Room 2 next year", "agree"),
        ("the Clerk settle the wording in consultation with the Chair", "delegate"),
        ("ask the Clerk to act on the letter", "request"),
    ],
)
def test_what_is_no_idiom(clause: str, verb: str) -> None:
    assert classify_verb(clause, lead_in="agreed to") == verb


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("that the Head of Audit bring a recovery plan to the May meeting", "request"),
        ("That portfolio holders bring proposals to the June meeting", "request"),
        ("the Harbour Master report quarterly on the dues", "request"),
        ("Jo Hall to redraft the mooring policy", "request"),
        ("the Treasurer and the Warden should speak to the mill", "request"),
        ("the Mooring Order be confirmed without change", "approve"),
        # near misses
        ("the Board speak to the Estate", "agree"),
        ("the minutes of 4 May be confirmed as a correct record", "confirm"),
        ("the Clerk circulate the plan", "provide"),
    ],
)
def test_what_somebody_is_to_do(clause: str, verb: str) -> None:
    assert classify_verb(clause, lead_in="agreed that") == verb
