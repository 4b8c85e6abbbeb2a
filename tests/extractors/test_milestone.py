"""Milestones: what has a date that lies ahead, and what only looks so."""

from __future__ import annotations

import pytest

from tests.tagged import check

HEAD = "# Elmshire Scrutiny Panel\nMinutes of the meeting held on 10 March 2026\n## 1. Projects\n"

FOUND = {
    "has until, as somebody wrote": "Ms Hall had e-mailed to say that the bid was lodged on 20 February and <milestone date='2026-06-18'>ECC has until 18 June to answer</milestone>.",
    "steps down as chair": "Mr Hall said that <milestone date='2026-12'>he will be standing down as chair in December</milestone>.",
    "volunteers for a day": "<milestone date='2026-04-18'>The Warden asked for volunteers for the hedge on Saturday 18th April</milestone>.",
    "comments by": "<milestone date='2026-05-14'>Canal Charter, comments by 14th May</milestone>",
    "no later than the end": "<milestone date='2026-06'>The lift was to be handed over no later than the end of June 2026</milestone>.",
    "goes live": "<milestone date='2026-05-03'>The booking system would go live on 3 May 2026</milestone>.",
    "week commencing": "<milestone date='2026-04-20'>The Peer Review was taking place w/c 20 April 2026</milestone>.",
    "without a year": "<milestone date='2026-06'>A focused visit was expected in June</milestone>.",
    "after a report": "The Director advised that <milestone date='2027-03'>the service would be fully staffed by March of next year</milestone>.",
    "season": "<milestone date='2026'>The bank will be repaired in the autumn</milestone>.",
    "year": "<milestone date='2028'>charging for bins as from 2028</milestone>.",
    "next meeting": "<milestone date='2026-04-14'>The next meeting would be held on Tuesday 14 April 2026</milestone>.",
    "list of meetings": "Dates of future meetings: <milestone date='2026-04-14'>14 April 2026</milestone>, <milestone date='2026-06-09'>9 June 2026</milestone>",
    "elections": "<milestone date='2027-05'>Elections are due in May 2027</milestone>.",
    "a range": "<milestone date='2026-04-26'>The course would run from 26 April to 16 July 2026</milestone>.",
    "month before a full stop": "<milestone date='2026-07'>The move was to be finished by July</milestone>. He thanked the staff.",
    "months ahead": "<milestone date='2027-09'>The scheme will go out to tender in 18 months’ time</milestone>.",
    "weekday": "<milestone date='2026-03-15'>The Mayor will be visiting next Sunday</milestone>.",
    "new year": "<milestone date='2027'>Work can commence in the New Year</milestone>.",
    "during a year": "<milestone date='2027'>The monitor would be installed during 2027</milestone>.",
    "time of day": "<milestone date='2026-04-14'>The next full meeting will be on 14 April 2026 at 7:20pm</milestone>.",
    "hours of the day": "<milestone date='2026-06-06'>The plant sale is to be held on 6 June 2026 from 10.30-4pm</milestone>, weather permitting.",
    "what an action waits for": "The Clerk to circulate the plan before <milestone date='2026-04'>the April liaison meeting</milestone>.",
    "is being held": "The Chair said that <milestone date='2026-06-06'>a sponsored walk is being held on 6 June 2026</milestone>.",
    "on track": "<milestone date='2026-06'>The new ward was on track to open in June</milestone>.",
    "told on a page dated later": "<milestone date='2025-06-02'>The audit was taking place w/c 2 June 2025</milestone> and looked at two services.",
    "slipped": "<milestone date='2026-07'>The resurfacing of Mill Lane had slipped to July</milestone>.",
    "next one": "Next one: <milestone date='2026-07-15'>15 July</milestone>, same place.",
    "going ahead": "<milestone date='2026-09'>The loan of the paintings was going ahead in September</milestone>.",
    "slipped from a month to another": "<milestone date='2026-11'>The second stage had slipped from May to November 2026</milestone>.",
    "put back from a day to another": "<milestone date='2026-07-06'>The opening of the pool had been put back from June to 6 July</milestone>.",
    "put back": "<milestone date='2026-05-11'>The opening of the baths had been put back to 11 May</milestone>.",
    "a person's date": "<milestone date='2026-04-13'>Ms Nunn was the new surveyor and would take up her post on 13 April</milestone>.",
    "before Christmas": "<milestone date='2026-12'>The pier was expected to be open before Christmas</milestone>.",
    "not until": "<milestone date='2026-09'>The auditors were not due to report until September</milestone>.",
    "progress in a row": "4 | Test the alarms | JR | 12/5/26 | <milestone date='2026-04'>Test booked for April</milestone>",
    "decided, with effect": "RESOLVED that <milestone date='2026-06-01'>the ferry fares be raised from 1 June 2026</milestone>.",
    "an event in a decision": "RESOLVED that <milestone date='2026-06-01'>a public meeting be held on 1 June</milestone>.",
    "the day of": "<milestone date='2026-06-20'>The regatta would be held on the 20th day of June 2026</milestone>.",
    "might": "<milestone date='2026-11'>Dredging might begin in November</milestone> if the licence comes.",
    "likely": "<milestone date='2026'>A second survey was likely in the autumn</milestone>.",
    "for the forthcoming": "The tent was used in May and will be used for <milestone date='2026-06-20'>the forthcoming regatta on 20 June</milestone>.",
    "opens with the date": "<milestone date='2026-06-20'>Sat 20 June</milestone>, on the slipway, ten till four.",
    "present tense": "<milestone date='2026-05'>The warden’s contract finishes at the end of May</milestone>.",
    "opened, and closes": "The survey, which had opened on 2 March, <milestone date='2026-03-27'>closes at noon on 27 March</milestone>.",
    "subject of two verbs": "Mr Orme said that <milestone date='2026-08'>the weir had been surveyed and would be rebuilt in August</milestone>.",
    "subject that opens the sentence": "<milestone date='2026-08'>The weir at Oakley had been surveyed by two firms and would be rebuilt in August</milestone>.",
    "subject behind a break": "The lock had been mended; <milestone date='2026-08'>the weir had not and will be rebuilt in August</milestone>.",
    "over a season": "<milestone date='2026'>The old lamps were to be replaced over the summer</milestone>.",
    "list of days of one year": "Dates of meetings: <milestone date='2026-05-12'>12 May</milestone>, <milestone date='2026-06-16'>16 June</milestone> and <milestone date='2026-09-08'>8 September 2026</milestone>",
    "is to": "<milestone date='2026-06'>The new warden is to start work in June</milestone>.",
    "were to": "<milestone date='2026-05-28'>The first boats were to be craned in on 28 May</milestone> if the quay was safe.",
    "ceases": "<milestone date='2026-07-01'>The Harbour Trust ceases to trade on 1 July</milestone>.",
    "moved to": "<milestone date='2026-06'>The annual dive survey had been moved to June</milestone> at the firm's request.",
    "promised": "<milestone date='2026-06'>New signs are promised for June</milestone>.",
    "be published on": "<milestone date='2026-05-21'>The audit letter would be published on 21 May</milestone>.",
    "in the week of": "<milestone date='2026-05-18'>The slipway was expected to re-open in the week of 18 May</milestone>.",
    "weeks from": "<milestone date='2026-05-04'>The bridge would be closed for two weeks from 4 May</milestone>.",
    "next summer": "It was hoped that <milestone date='2026'>the lock would be in use by next summer</milestone>.",
    "half of a year": "<milestone date='2027'>A full survey is expected in the first half of 2027</milestone>.",
    "asked and answered": "He was asked when the pool would open and answered that <milestone date='2026-07'>the pump was due in July</milestone>.",
    "annual meeting, shortly": "<milestone date='2026-06-03'>AGM 3 June</milestone>.",
    "last of a list of meetings": "Date of next meetings: <milestone date='2026-05-12'>12 May 2026</milestone> and <milestone date='2026-06-09'>9 June 2026</milestone>",
}

NOT_FOUND = {
    "what is left until then": "There is £900 left in the small grants pot until June.",
    "what is wanted by then": "Comments by 14th May please.",
    "past": "The bridge was opened on 3 May 2024.",
    "publication": "Publication date: 12/05/2026",
    "held before": "The review was held on 3 May 2024.",
    "deadline of an action": "The Clerk undertook to circulate the map by 12 June 2026.",
    "budget of a year": "The Panel considered the budget for 2026/27.",
    "period": "The grant covers the period April 2026 to March 2027.",
    "put off": "RESOLVED to defer the application to the meeting in May 2026.",
    "minutes": "The minutes of the meeting held on 13 January 2026 were confirmed.",
    "strategy": "The Panel considered the Waste Strategy to 2030.",
    "amendment": "The minutes were in error: the date should read 12 May 2026.",
    "this month": "There was a small underspend this month due to vacancies, and more was expected.",
    "due date of a request": "Members requested a similar talk in six months’ time.",
    "forecast figure": "The overspend was forecast to reach £3.2m by the end of June.",
    "forecast number": "The roll was projected to fall to 31 by 2029.",
    "figure of then": "There were 41 boats at the quay, down from 52 at the end of September.",
    "began": "Pat Lund had started as Head of Parks, Streets and Squares, on 3 February, and was welcomed.",
    "nothing before": "Nothing else was expected before Christmas.",
    "would not wish": "She would not wish to be asked again in October.",
    "enough until": "The balances were adequate until the autumn.",
    "item put back": "RESOLVED that the ferry item be put back to May.",
    "left": "The hedge was left until November when the birds had gone.",
    "to be decided": "Three colours were suggested. To be decided in the New Year.",
    "no meeting": "The Clerk reminded members that there was no meeting in August.",
    "whether": "Members argued about whether the gates should be shut at six in winter.",
    "brought to a meeting": "The Head of Parks undertook to bring a report to the meeting on 12 May 2026.",
    "decided work": "RESOLVED that the Head of Parks be invited to attend on 12 May 2026.",
    "asked for": "Members asked for the berths to be shown by length in the next report (12 May).",
    "log": "- 12/26 Berth plan: now due June 2026. OPEN",
    "term of office": "RESOLVED that Cllr Lund be appointed to the Harbour Board until May 2027.",
    "reference": "The berths were counted (Action 12/26 - PL, June 2026).",
    "lights": "It was hoped that money would be found for Christmas lights.",
    "lost": "Cllr Lund moved that the slipway be shut from 1 June 2026. Seconded by Cllr Reed. The motion was lost by 3 votes to 5.",
    "told to": "No sandbags were left. Joan Tully to order thirty more by 2 November.",
    "agreed to": "Mr Orme had volunteered to oil the lock gates before 30 April.",
    "before a meeting": "The Head of Parks to let members have the figures before the May meeting.",
    "moved to a colour": "Boat checks had moved to Green at 91% (88% in May).",
    "come in the season": "Visitors come in the winter too.",
    "signature": "P.L., 20 May 2026",
    "after a month": "Members worried about the grant after March 2027.",
    "at new year": "The Mayor spoke of the floods at new year, from which most had recovered.",
    "results reported": "There will be an audit, the results of which will be reported in May.",
    "not until": "The owner offered to come but not until May.",
    "all been issued": "All the berth letters had all been issued by 31 March, he would add.",
    "which meeting": "Ms Nunn will bring a sketch to the May meeting.",
    "asked if": "A member asked if the slipway could be opened in May.",
    "owing": "The Clerk was to write to those with rents outstanding at 30 June.",
    "of a record": "The minutes were signed as a correct record, with Cllr Lund added to those present on 12 May.",
    "decision page": "Effective from: 12/05/2026",
    "item moved": "The programme was approved, with the ferry item moved from April to June.",
    "number aimed at": "The target was 400 trees by December 2026, and 260 had been planted.",
    "initials": "PL 12/5/26",
    "header": "Measure | Dec | Target | Nov | RAG",
    "due cell": "4 | Test the alarms | JR | June 2026",
    "in a table": "JR to mend the gate | JR | 12/5/26",
    "a target before": "Calls were at 66% (target 95%); late boats 204 v 211 in May.",
    "figures of a month": "The 90 actions highlighted for June were on target.",
    "level of pupils": "Reading was 68% at expected in 2027.",
    "where a figure stood": "Calls were within target and at the end of August were 96%.",
}


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_finds_what_lies_ahead(tagged: str) -> None:
    check(HEAD + tagged, "milestone")


@pytest.mark.parametrize("sentence", NOT_FOUND.values(), ids=NOT_FOUND)
def test_leaves_what_is_no_milestone(sentence: str) -> None:
    check(HEAD + sentence, "milestone")


def test_counts_once_an_item() -> None:
    again = "<milestone date='2027-05'>The county elections are due in May 2027</milestone>.\nA member said that the county elections were due in May 2027."
    check(HEAD + again, "milestone")
    check(HEAD + again.split("\n", maxsplit=1)[0] + "\n## 2. Other business\n" + again.split("\n", maxsplit=1)[0], "milestone")
