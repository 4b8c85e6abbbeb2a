"""Dates that lie behind though a sign of the future stands by them, dates of work, and what is said to happen then: tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. Projects\n"

FOUND = {
    "have to": "<milestone date='2026-05-25'>The new tolls come in on 25th May</milestone> and we have to have a sign by the bridge.",
    "was commencing": "She added that <milestone date='2026-05-01'>the ice campaign was commencing on 1st May</milestone>.",
    "a feast of a year": "<milestone date='2027-03'>Its plan was to have the slip at the expected standard by Easter 2027</milestone>.",
    "is forecast": "<milestone date='2027'>The bridge is forecast to open when it is painted, probably in 2027</milestone>.",
    "was not expected": "<milestone date='2026-12-12'>The lease was not expected until 12 December</milestone>.",
    "opened by what it comes to": "<milestone date='2026-06'>By the end of June, nine of the ferries would have been painted</milestone>.",
    "go up from": "Mr Orme reported that <milestone date='2026-06-01'>mooring fees would go up from 1st June</milestone> and that the slip was shut.",
    "a position": "<milestone date='2026-06-01'>Ada Nunn would take up her position on 1 June</milestone>.",
    "this weekday": "All were told that <milestone date='2026-03-13'>the lantern walk is this Friday</milestone>.",
    "decided elsewhere": "The trust had eleven bids. <milestone date='2026-04'>A decision will be made at the April meeting</milestone>.",
    "on a list": "<milestone date='2027'>The county has put Quay Lane on the list for patching next year</milestone>.",
    "goes on behind a year": "<milestone date='2026-06-26'>Proposals for the fleet of 2027/28 go to Cabinet on 26 June</milestone>.",
    "in relation to": "In relation to <milestone date='2026-12-31'>the target of 31 December 2026 for the locks</milestone>, the Harbour Master said that ten were mended.",
    "a long clause that a year opens": "<milestone date='2030'>By 2030, the share of ferry passengers from the outer islands who wait for more than a quarter of an hour at the main landing stage will have halved</milestone>.",
    "a day that is decided": "RESOLVED that <milestone date='2026-05-06'>the survey of the weir take place on 6 May</milestone>.",
    "what stops from a day": "<milestone date='2026-09-07'>The ferry will stop at the Old Quay from 7 September</milestone>.",
    "what re-opens": "Mr Orme said that <milestone date='2026-05-03'>the slipway had been shut for repairs and would reopen on 3 May</milestone>.",
    "called for": "<milestone date='2026-04-22'>A meeting of boatmen has been called for Wednesday 22 April</milestone> in the loft.",
    "promised for Christmas": "<milestone date='2026-12'>The new crane was promised for Christmas</milestone>.",
    "is on": "<milestone date='2026-06-30'>The pilot’s last trip is on 30 June</milestone>.",
    "for some months from": "<milestone date='2026-10'>The trial would run for six months from October</milestone>.",
    "two who come and go": "<milestone date='2026-05'>The Harbour Master leaves at the end of May</milestone> <milestone date='2026-06-01'>and his successor, Ms Poole, joins on 1 June</milestone>.",
    "talks with somebody": "<milestone date='2026-09'>Formal talks with the ferry crews will begin in September 2026</milestone>.",
    "a contract with somebody": "It was noted that <milestone date='2026-05-03'>the contract with the mill ends on 3 May 2026</milestone>.",
    "met with somebody": "Members met with officers and <milestone date='2026-05'>the works will begin in May 2026</milestone>.",
    "arranged for": "She said that <milestone date='2026-05'>the dive survey which had been arranged for May 2026</milestone> would show it.",
    "a weekday to come": "<milestone date='2026-06-06'>His last race was on Saturday 6th June</milestone> and boats were wanted.",
    "a heading in capitals": "NEXT MEETING: <milestone date='2026-05-12'>Tuesday 12 May 2026</milestone>, at the slip.",
    "now then and not then": "She said that <milestone date='2026-06'>the mooring plan would now come in June</milestone> and not May.",
    "an item moved since something is due": "Members noted that the item on tolls had moved, <milestone date='2026-05-15'>the Pilots’ Board being due to publish its survey on 15 May</milestone>.",
    "by then it will be": "<milestone date='2026-05'>By May the crane would be back</milestone>, and it was wanted.",
    "promised, and not what else was": "<milestone date='2026-06'>The buoy was promised for June</milestone>, not the bell.",
}
NOT_FOUND = {
    "moved from a grade": "Quay House had moved from Good to Outstanding in June, but the ferry, seen in July, was still Requires Improvement.",
    "periods over a table": "Apr-Aug 26 | Apr-Aug 25 | Target\nFerries ran | yes | -",
    "had been done by a day long gone": "Statements had gone to 812 of the 840 boatmen by 31 January.",
    "a clause that a date opens": "By Easter week the queue was down to 14, so the year as a whole is no guide.",
    "promised and not there": "A lamp at the weir was promised for January, not up.",
    "promised and has not come": "The new ropes were promised for the end of May but have not come.",
    "to be working but are not": "The lights were to be working by May but are not.",
    "none then": "The loft is let on Mondays. There is none in August.",
    "the day of a decision": "Taken by Councillor Ada Nunn, Cabinet Member, on 17 March 2026 in the presence of the Clerk.",
    "did not until": "The report did not come out until 7 November.",
    "were done by": "71% of reviews were done by 31st December, the target being 90%.",
    "a visit to": "The first of those visits, unannounced, was to the depot at the quay on 24 and 25 June.",
    "at the expected standard": "The nursery had its report card on 24 November: expected standard across the board.",
    "before a feast that was": "The home had moved from Good to Excellent at the inspection before Christmas.",
    "had been done by then": "By the end of February 19% of the locks had been surveyed against a target of 25%.",
    "where a figure stood": "Ferries on time within five minutes stood at 58% in September, the target is 90%.",
    "had been due": "He was glad that all of the repairs which had been due by the end of April had been made.",
    "has still not come": "The grant that was promised for the autumn has still not come.",
    "a sum at the year end": "Harbour reserves were expected to stand at £3.2m at the year end.",
    "not expected that": "It was not expected that the lamps would be lit before the end of the year.",
    "if it has not": "The Harbour Master may refuse the licence if the fee has not been paid by 30 September 2026.",
    "away": "The Chair said he would be away for the whole of May.",
    "unable to come": "Mr Orme said that he would be unable to come in July.",
    "put forward": "Ada will suggest June.",
    "looked at again": "She said that the Trust would be looking at this again in June.",
    "slipped from": "The dredging was late, having slipped from June.",
    "months from": "The accounts of the six months from April were read.",
    "stays until": "It was decided that the buoy stays where it is until May.",
    "could not then": "The other quays could not take the boats in spring.",
    "a session that is ordered": "RESOLVED that a workshop on moorings be held in May.",
    "a paper that is ordered": "RESOLVED to endorse the aims, and that the draft Harbour Plan be brought to the Panel on 27 May 2026.",
    "a closing date of work": "RESOLVED that the Clerk put in a bid before the closing date of 12 May.",
}
UNDATED_FOUND = {
    "not until early in": "<milestone date='2031'>A full survey is not likely until early in 2031</milestone>.",
    "visits to come": "<milestone date='2031-05'>The next monitoring visit was planned for May 2031</milestone>.",
}
UNDATED_NOT_FOUND = {
    "there was": "There was a pilots’ conference at the Custom House in May 2025 and all came.",
    "judged good": "The plan took the place of the old one when the inspectors judged the ferries to be ‘good’ overall in March 2025.",
    "the visit was": "The monitoring visit was over two days in May 2025 and looked at rotas.",
    "following a visit": "Members considered the improvement plan, following the monitoring visit of 16 May 2025.",
    "approved by": "The budget approved by Elmshire Council on 15 May 2025 requires a saving.",
    "a body considered": "The Harbour Committee considered the proposed fares on 14 May 2025.",
    "found to be": "This was the fourth visit since the ferries were found to be unsafe in May 2025.",
    "than expected": "The harbour grant was announced in December and is higher than expected.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_lies_ahead(tagged: str) -> None:
    check(HEAD + tagged, "milestone")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_milestone(sentence: str) -> None:
    check(HEAD + sentence, "milestone")


@pytest.mark.parametrize("tagged", [*UNDATED_FOUND.values(), *UNDATED_NOT_FOUND.values()], ids=[*UNDATED_FOUND, *UNDATED_NOT_FOUND])
def test_a_page_without_a_date(tagged: str) -> None:
    check(tagged, "milestone")
