"""Whose a task is where the doer stands apart from it: he and she, posts with "and" in them, brackets behind a line, initials beside it."""

from __future__ import annotations

import pytest

from tests.tagged import check

BOARD = "# Elmshire Path Board\nMinutes of the meeting held on 10 March 2026\nPresent: Jo Rivers, Ada Hall.\n## 4. Paths\n"

FOUND = {
    "asked for and promised": "Ms Poole asked for the maps to be set out by path and <action owner='Director' due='2026-05'>the Director agreed to publish such maps by May</action>.",
    "asked for, and another thing promised": "<action owner='None'>Ms Poole asked for the maps to be set out by path</action> and <action owner='Director'>the Director agreed to ring the mill</action>.",
    "a clause behind a month": "<action due='2026-11-30'>A count of boats will be carried out before the end of November</action> and <action owner='None'>the results will be brought to the January meeting</action>.",
    "replying to another": "<action owner='Director of Works'>The Director of Works, replying to Councillor Poole, undertook to establish from the water board when the pipe would be mended</action>.",
    "in response to another": "<action owner='Chief Ranger'>The Chief Ranger, in response to Cllr Poole, agreed to check how many stiles were loose</action>.",
    "a line that tells who she is": "The mill was asked about the sluice. <action owner='AH'>She will ring the mill next week</action>.\nACTION: AH",
    "a line beside one who is named": "<action owner='Jo'>Jo offered to paint the gate</action>.\nACTION: JR/AH",
    "behind a colon": "<action owner='JR' due='2026-04-30'>Agree a new lease with the mill</action>: JR, end April\n<action owner='AH'>Advertise the post</action>: AH",
    "initials beside a row": "| | Action\n<action owner='JR' due='2026-05-19'>The Board agreed to submit a bid for the weir, to be with the Ministry by 19 May</action> | JR".replace(
        "<action owner='JR' due='2026-05-19'>The Board agreed to submit", "The Board agreed to <action owner='JR' due='2026-05-19'>submit"
    ),
    "a post with a comma behind it": "<action owner='Senior Executive Engineer, Roads and Transport'>The Senior Executive Engineer, Roads and Transport, to circulate the berths still free</action>.",
    "a plan requested": "RESOLVED <action owner='None' due='2026-04-24'>to request an action plan for the weir for the meeting on 24 April 2026</action>.".replace(
        "<action owner='None' due='2026-04-24'>to request", "to <action owner='None' due='2026-04-24'>request"
    ),
    "requested that somebody would": "<action owner='Inspector'>Members requested that the Inspector would hold a surgery in the hall</action>.",
    "have been told to": "<action owner='Wardens' due='2026-06'>Wardens have been told to finish the count by the June committee</action>.",
    "asked, with a bracket": "<action owner='Mr Lowe' status='done'>Mr Lowe had been asked (minute 14) to find three masons</action>; their prices were tabled.",
    "and that a map issue": "It was agreed that the sale stand deferred and that <action due='2026-05-08'>a corrected map issue to the members by 8 May</action>.",
    "early in a season": "<action due='early in the New Year'>It was agreed that a workshop on stiles be held for all members early in the New Year</action>.".replace(
        "<action due='early in the New Year'>It was agreed that a workshop",
        "It was agreed that <action due='early in the New Year'>a workshop",
    ),
    "initials in small letters too": "GLl said that she had not seen it. She said <action owner='GLl'>she would speak to the harbour office</action>.",
    "initials behind a dash": "Roads. - GP said he had a list of the lamps behind Tarn House. <action owner='GP'>He would find out why the kerb had been moved</action>.",
    "met on site": "Ditch – A site meeting was held with Nia Probert of the Drainage Office. The pipe is blocked. <action owner='Nia Probert' due='2026-04-16'>She agreed to have it cleared by 16 April</action>.",
    "pointed out": "Councillor Poole asked about the quay. The Director of Works pointed out that there was no money. <action owner='Director of Works'>He would raise it with the Minister and come back to the Board</action>.",
    "whose thing it is": "The Clerk’s printer was very slow and it was agreed that <action owner='Clerk'>she should get three quotes for another</action>.",
    "by her": "The Senior Engineer, Harbour Services, spoke about the rules. <action owner='Senior Engineer, Harbour Services' due='next meeting'>A first draft would be submitted by her to the next meeting</action>.",
    "he and another": "Mr Hall said the gate was broken. <action owner='Mr Hall and Ms Poole'>He and Ms Poole will mend it</action>.",
    "a post with two fields": "Guests were welcome to walk the path and the <action owner='Footpaths and Trees Officer'>Footpaths and Trees Officer was asked to arrange this</action>.",
    "two behind a clause": "There are too many tins in the hall and <action owner='AH and JR'>AH and JR agreed to take them to the food bank</action>.",
    "another clause before": "It was agreed that the Board supports the appeal and <action owner='JR'>JR will write to say so</action>.",
    "initials behind an infinitive": "Agreed to object on the grounds of noise and <action owner='AH' due='2026-04-24'>AH will put this in by 24 April</action>.",
    "who has done another thing": "Mr Hall has made a list of the lamps and <action owner='Mr Hall'>was asked to email it to the Clerk</action>.",
    "she has offered": "Ms Poole, the Head, was there. <action owner='Ms Poole'>She has offered to come to a meeting and go through it</action>.",
    "a visit to be arranged": "RESOLVED that <action owner='Path Services'>a visit for members to the quay be arranged by Path Services</action>.",
    "asked for, and another deed next": "The Board was pleased and <action owner='None'>asked for the wardens’ numbers to be put on the notice board</action>. <action owner='Ms Poole'>Ms Poole would also find out when the gate could be opened</action>.",
    "a question for others": "It was agreed to <action owner='None'>ask the school if the pupils would like to paint a wall</action>.",
    "in brackets behind": "The report was noted.\nActions arising\nStiles – reply to Mr Hall (Ms Poole)\n<action owner='Mr Lowe' due='2026-04-11'>Map to show the stiles</action> (Mr Lowe, by 11 April 2026)".replace(
        "Stiles – reply to Mr Hall", "<action owner='Ms Poole'>Stiles – reply to Mr Hall</action>"
    ),
    "had been asked, and sent": "Action 12 – <action owner='HR' status='done'>HR had been asked to provide a table of vacancies</action>. This had been sent with the papers.",
    "had been requested, and sent": "<action status='done' owner='None'>It had been requested at the May meeting that Members be given a map</action>. This had been e-mailed to all Members.",
    "beside a clause with but": "It was resolved to pay in full <action owner='None'>but the Clerk to tell the mower</action>.".replace(
        "<action owner='None'>but the", "but <action owner='Clerk'>the"
    ),
    "all agreed": "Sam Lowe wanted a crossing on Mill Road. All agreed and <action owner='JR'>JR to write to Roads</action>.",
    "agreed that it would be given": "<action owner='None'>x</action>".replace(
        "<action owner='None'>x</action>",
        "The Chief Ranger agreed that <action owner='Chief Ranger'>farmers would be given sight of the map</action>.",
    ),
    "members by way of and": "Ms Hall said that the warden had been invited and <action owner='members'>members should send him questions beforehand</action>.",
    "let him have": "He had £90 left and <action owner='Members' due='2026-03-31'>asked Members to let him have suggestions by the end of the month</action>.",
    "to encourage": "Ada Hall had nine names and <action owner='Trustees'>asked all Trustees to encourage others to sign</action>.".replace(
        "owner='Trustees'", "owner='all Trustees'"
    ),
    "however": "<action owner='Head of Parks' due='next Path Forum'>The Head of Parks would however raise the matter at the next Path Forum</action>.",
    "try again": "The Head of Parks said that the mill had refused but <action owner='Head of Parks' due='after the harvest'>she would try again after the harvest</action>.",
    "short of a but": "<action owner='Head of Parks'>The Head of Parks would be happy to share it</action> but members should know that it was long.",
    "an assessment again": "There were no objections. <action owner='None' due='before tenders are sought'>The equality assessment will be updated before tenders are sought</action>.",
    "slides from which": "Ms Hall gave a talk, <action owner='None' due='after the meeting'>the slides from which would be circulated after the meeting</action>.",
    "answers received": "<action owner='None'>The questioners who were absent would receive written answers</action>.",
    "the plan would come": "The Path Plan was not ready and <action owner='None' due='next meeting'>would come to the next meeting</action>.",
    "at every meeting": "RESOLVED that <action owner='None' due='every meeting'>the Plan continue to be considered at every meeting of the Board</action>.",
    "furnishes": "The Senior Engineer, Roads, replied that it was on the list. <action owner='Senior Engineer, Roads'>He would furnish the Councillor with a date</action>.",
    "and reminded": "It was agreed that <action owner='Director of Works'>the Director of Works would write to the owner</action> and reminded members that money was short.".replace(
        "It was agreed that ", ""
    ),
    "promised by then": "<action owner='Mr Hall' due='before the fair'>Mr Hall promised a new rope before the fair</action>.",
    "goes through": "<action owner='JR'>JR to go through the rules of the club</action>.",
    "a shorter one": "Members felt that it was too long and <action owner='None'>asked for a shorter version</action>.",
    "each quarter": "<action owner='None' due='each quarter'>The Board asked that the figures be brought to it each quarter</action>.",
    "initials beside a wish": "It was suggested that <action owner='AH' due='before it goes to print'>the form is tried with two groups before it goes to print</action>. | AH",
}

NOT_FOUND = {
    "what inspectors do": "Mill School. To be reviewed by Ofsted; seen in May.",
    "a title before a colon": "Report on stiles: AH\nChair: JR\nAction 4/26 closed: JR",
    "what others await": "The ferry company expects to be inspected again by spring 2028.",
    "a form of words": "In order, to quote the auditor, that books balance, vouchers are kept.",
    "that a thing would": "The Board asked that each theme should open with a picture.",
    "cadets who offered": "Litter – The Sea Cadets have offered to do a beach clean.",
    "a council's news": "Councillor Poole reported that WDC would be putting up the charges.",
    "who listens": "The Leader thought the plan right but she would listen to other views.",
    "who withdraws": "Councillor Poole stated that he would withdraw from the room for that item.",
    "may be asked": "The Board may be asked to meet the auditors.",
    "a vote": "Opinions differed. Put to a vote, two for and two against, so no comment will be made.",
    "felt, and that": "Councillor Poole felt that cars would move elsewhere and that the Board would be asked to look at it again.",
    "a condition": "RESOLVED that condition 9 be amended to require a plan before any digging takes place.",
    "an update, and told": "Councillor Poole requested an update. The ferry had run for a year and forty people had used it.",
    "a question whether": "Ms Poole asked the school whether it would like a tree.",
    "map with no doer": "The report was noted.\nActions arising\nA map of the stiles was shown (copies at the back)",
}


@pytest.mark.parametrize("line", FOUND.values(), ids=FOUND)
def test_owner(line: str) -> None:
    check(BOARD + line, "action")


@pytest.mark.parametrize("line", NOT_FOUND.values(), ids=NOT_FOUND)
def test_no_task(line: str) -> None:
    check(BOARD + line, "action")
