"""The class of what somebody is set to do before anything that hangs on it, and of what a panel does itself below RECOMMENDED."""

from __future__ import annotations

import pytest

from extractors.decisions.verbs.verb_class import classify_verb
from tests.tagged import check


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        # somebody writes, whatever the letter says; a body that replies objecting objects
        ("the Secretary write to the County opposing the cut", "request"),
        ("the Clerk would respond objecting to the diversion", "request"),
        ("the Board respond to the County opposing the cut", "refuse"),
        # what is said of a paper does not govern
        ("the minutes of the Lands Committee held on 4 May 2011 be received", "receive"),
        ("the notes of the meeting sent on 6 June be noted", "note"),
        ("the working party to consider the replies and bring a new draft in May", "review"),
        ("the terms in the Surveyor's report be accepted", "agree"),
        ("the Surveyor's yearly report be accepted", "receive"),
        ("The reasons given by Cllr Poole were accepted", "receive"),
        ("To agree that the Order be made as advertised", "agree"),
        # sums made available, and things
        ("a sum of up to £400 be made available", "approve"),
        ("the plans be made available", "provide"),
        # whom the body sends, and who signs for it
        ("Mrs Poole would attend", "appoint"),
        ("JB to lay the wreath on behalf of the Council", "appoint"),
        ("Cllr Poole be added to the bank mandate in place of Mr Rudd", "appoint"),
        ("the bench be added to the asset register", "other"),
        # faults are reported to others, figures to one's own
        ("Clerk to report the broken stile to Northern Highways", "request"),
        ("report the tipping to the District Council", "request"),
        ("the Clerk report the outcome to the Finance Committee", "provide"),
        ("the Manager report the figures to the May meeting", "provide"),
        # other bodies
        ("To pass the Panel's worries about delays to Cabinet", "refer"),
        ("the tenants be given notice to clear the plot within a month", "request"),
        # behind closed doors
        ("the Council proceed to conduct the rest of its business 'In Committee'", "exclude_public"),
        ("the Board deal with the remaining items in private", "exclude_public"),
        ("the hall committee look at the cost in private houses", "review"),
    ],
)
def test_clauses(clause: str, verb: str) -> None:
    assert classify_verb(clause) == verb


@pytest.mark.parametrize(
    "tagged",
    [
        # nobody is recommended to confirm the panel's own minutes; what is another body's to approve is recommended
        "RECOMMENDED – T H A T <resolution verb='confirm'>the minutes of the meeting held on 4 May 2011 be approved as a correct record</resolution>.",
        "RECOMMENDED –\n(1) T H A T <resolution verb='note'>the figures for the harbour be noted</resolution>.\n(2) T H A T <resolution verb='request'>the Chair write to the ferry company</resolution>.",
        "RECOMMENDED – That <resolution verb='recommend'>the ferry fares be approved</resolution>.",
        "RECOMMENDED to Cabinet that <resolution verb='recommend'>the ferry report be noted</resolution>.",
        # decisions of several days on a page, each below the same headings
        "# Northbrook Council\n## Ferry fares\n### Decision:\nThat the Cabinet Member:\na) <resolution verb='approve'>Approve the fares in Annex 1</resolution>; and\nb) <resolution verb='note'>Note the replies</resolution>.\n### Reasons for the decision:\nTo pay for the new boat.\n### Decision:\nThat the Cabinet Member:\na) <resolution verb='refuse'>Refuse the petition</resolution>.\n### Reasons for the decision:\nNot to approve it would cost more.",
    ],
)
def test_sentences(tagged: str) -> None:
    check(tagged, "resolution")
