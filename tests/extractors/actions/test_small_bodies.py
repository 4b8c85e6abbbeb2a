"""How small bodies tell tasks: first names and initials, everyday verbs, cells with several tasks. Tagged sentences and near misses."""

from __future__ import annotations

import pytest

from tests.tagged import check

# Two tasks in the parish manner make the minutes homely
HEAD = (
    "# Wrayford Mill Friends\nMinutes of the meeting held on 10 March 2026\nPresent: Gwen Hale (chair), Tom Dunn, Priya Rao (treasurer), Len Moss.\n"
    "## 1. Sluice\n<action owner='Gwen'>Gwen to grease the sluice</action>. <action owner='Tom'>Tom to paint the rail</action>.\n## 4. Garden\n"
)

FOUND = {
    "every councillor": "<action owner='Every councillor' due='2026-05'>Every councillor to walk the bank and report by the May meeting</action>.",
    "each councillor": "<action owner='Each councillor'>Each councillor to check a lamp</action>.",
    "whose it is": "Resolved – to <action owner='LM'>mow the bank – LM to action</action>",
    "in a week": "<action owner='Tom' due='2026-05-11'>Tom to strim the bank w/c 11th May</action>.",
    "have a chat": "<action owner='Priya'>Priya will have a quick chat with the brewery</action>.",
    "have a word": "<action owner='Mr Moss'>Mr Moss would have a quiet word with the tenants</action>.",
    "get it done": "<action owner='Tom'>Tom will get the blade sharpened</action>.",
    "meanwhile": "<action owner='Gwen'>Gwen would meanwhile look in on the miller</action>.",
    "a group of their own": "<action owner='working party'>The working party will mow the bank</action>.",
    "cells": (
        "No | Item | Action\n"
        "5 | Rail. Loose again, it was said. | <action owner='LM'>LM to tighten rail</action> <action owner='GH'>GH to tell the school</action>\n"
        "6 | Quiz. A date is wanted. | <action owner='TD' due='2026-05-20'>Date to shops by 20/5</action> TD\n"
        "7 | Paint. None is left. | <action owner='PR'>PR order</action>\n"
        "8 | Tea urn. It leaks. | <action owner='TD' due='2026-05'>TD to take to repair café in May</action> <action owner='GH'>Thanks to the lenders</action> GH\n"
        "9 | Bank. The form is here. | <action owner='Priya/Len'>Signed form</action> - Priya/Len"
    ),
    "jobs": "Job | Who | When\n<action owner='Tom' due='2026-04-04'>Gutters</action> | Tom | 4 April\n<action owner='All'>Bonfire</action> | All | autumn",
    "items with who and when": "Item | Who | By when\n<action owner='Gwen' due='2026-05'>Hedge by the gate</action> | Gwen | May",
    "asked before and told": "<action owner='Len' status='done'>Len had been asked to ring round and tabled three prices</action>.",
    "asked before, the price behind": "<action owner='Tom' status='done'>Tom had been asked to find out what a skip would cost: £90 a week</action>.",
    "asked before, a reply": "<action owner='Priya' status='done'>Priya had been asked to chase the mill</action>; reply received.",
    "who undertook": "The letter was passed to Mr Moss <action owner='Mr Moss'>who undertook to answer the brewery</action>.",
    "two, the second with who": "<action owner='Gwen'>Gwen will send the map to Tom</action>, <action owner='Tom'>who will reply to the mill</action>.",
    "short will": "Priya had no float. <action owner='Priya'>She’ll fetch the change</action>.",
    "doing": "<action owner='Len'>Len bringing the urn</action>, <action owner='Gwen'>Gwen doing the posters</action>.",
    "is doing": "<action owner='Tom'>Tom is looking into it</action>.",
    "left to": "It was <action owner='Tom'>left to Tom to find a date</action>.",
    "over to": "<action owner='Priya'>Over to Priya to get the forms</action>.",
    "all to be told": "<action owner='Gwen'>Gwen will ring the mill</action>; <action owner='None'>all helpers to be told the code</action>.",
    "to come back": "The bridge was talked over. <action owner='None' due='next meeting'>To report back with two prices at the next meeting</action>.",
    "asked and said to be done": "<action owner='Gwen' due='2026-03-11'>Len asked that the owner be told, and Gwen said this would be done tomorrow</action>.",
    "he is asked, another asks": "<action owner='Tom Dunn'>The Vicar will be asked to open it</action> (Tom Dunn).",
    "in favour of asking": "RESOLVED <action owner='brewery' due='2026-05'>asking the brewery for a date in May</action>.",
    "beside a decision": "RESOLVED to <action owner='None'>report the matter to the mill</action>, and <action owner='Mr Hale'>Mr Hale would meanwhile ring the tenant</action>.",
    "nouns and names": "<action owner='Gwen'>Posters – Gwen</action>. <action owner='Len and Priya'>Tombola (Len and Priya)</action>.",
    "a noun beside a task": "<action owner='Tom'>Tom to ring the band</action>. <action owner='Len'>Gazebo poles Len</action>.",
    "happy to": "<action owner='Gwen'>Gwen happy to do that</action>.",
    "'s going to": "<action owner='Tom'>Tom’s going to print the maps</action>.",
    "anyone": "<action owner='None'>Anyone with a spare ladder to let Tom know</action>.",
    "so will": "Gwen heard nothing so <action owner='Gwen'>will try again</action>.",
    "in brackets": "A rack by the gate (<action owner='Tom'>Tom to price</action>).",
    "letter to": "<action owner='Tom'>Tom to ring the band</action>. <action owner='Gwen'>Letter to parents - Gwen</action>.",
    "entry that is done": "Priya - <action owner='Priya' status='done'>card to the lock keeper</action> - sent",
    "entry carried over": "Tom: <action owner='Tom' status='open'>quote for the steps</action> - carried over",
    "he would do this": "<action owner='Len'>Gwen asked that the map be put on the website and Len said that he would do this</action>.",
    "had, as requested": "<action owner='Mr Moss' status='done'>Mr Moss had, as requested, seen the mill</action>.",
    "left to two": "It was <action owner='Mr Moss and the Chair'>left to Mr Moss and the Chair to agree the price</action>.",
    "the order": "RESOLVED that the lower be accepted, <action owner='Mrs Hale'>Mrs Hale to place the order</action>.",
    "a name behind": "RESOLVED to <action owner='Len'>write to the mill</action>. Len.",
    "it was": "<action owner='Mr Moss'>Mr Moss will chase the council</action>, it was to be done in June.",
    "somebody's kin": "<action owner='Priya’s husband'>Priya’s husband will have a look at the pump</action>.",
    "a note with a day": "The draw is made. <action owner='Tom' due='2026-03-20'>Cards to the printer by 20 March</action> - Tom.",
    "an order with a name": "Battery flat again: <action owner='Len'>buy a new one</action> (Len).",
    "three doers": "It was agreed to hold a tea; <action owner='Len, Tom and Gwen'>Len, Tom and Gwen to plan it</action>.",
    "somebody's team": "<action owner='Priya’s team'>Priya’s team will paint the two huts</action>.",
}

NOT_FOUND = {
    "a view": "Tom would have a different colour.",
    "a state": "Gwen will have a knee operation in May.",
    "a cell without work": "No | Item | Action\n5 | Rail. Mended. | -\n6 | Quiz. On 4 May. | Noted",
    "events": "Event | Venue | When\nFete | Green | 4 July\nQuiz | Mill | 5 May",
    "asked before and no word of it": "Priya had been asked to write to the mill that owned and ran the sluice.",
    "thought needed": "The insurers would need to be asked.",
    "again and again": "The bins will be emptied twice a week from May.",
    "who will, asked": "The meeting asked who will pay.",
    "who had": "Thanks went to Len who had painted the gate.",
    "heard doing": "The dog was heard by Gwen looking after the geese.",
    "strangers are doing": "Highways are looking into it.",
    "takes place": "Tom taking part, the race was run.",
    "a purpose": "To report on the state of the path.",
    "a speaker is wanted": "Talk in May, speaker to be found.",
    "accounts": "Accounts. All to be paid.",
    "passed for payment": "RESOLVED that the accounts be passed for payment.",
    "buying": "RESOLVED buying a new gate for £90.",
    "who was elected": "Treasurer – Priya. Publicity – Tom.",
    "plots": "Plot 4 – Len. Plot 5 – Tom.",
    "a name by itself": "The bank is dry. Badgers again - Len.",
    "happy, told": "Everybody was told that Gwen happy to do that was wrong.",
    "anyone else": "Anyone who came to the fair was given tea.",
    "who stays in a post": "Len Moss to continue as Tree Warden.",
    "a request refused": "It was resolved that the request be refused as the mill is let.",
    "a reserve": "Len was elected, Mr Moss to act as reserve.",
    "who was there": "The walk was led by three (Gwen).",
    "what was sent": "Thanks received by 3 March - Gwen.",
    "no part in a vote": "Three were in favour, Len taking no part.",
    "who is in the chair": "The walk was spoken of, Len taking the chair.",
    "another body": "The bus company will replace the shelter.",
}


@pytest.mark.parametrize("line", FOUND.values(), ids=FOUND.keys())
def test_found(line: str) -> None:
    check(HEAD + line, "action")


@pytest.mark.parametrize("line", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_not_found(line: str) -> None:
    check(HEAD + line, "action")


@pytest.mark.parametrize(
    "name",
    [
        "Wrayford Tenants and Residents Association",
        "Friends of Mill Park",
        "Harbour Users’ Group",
        "Elmshire Village Hall",
        "Mill Lane Surgery Patient Participation Group",
    ],
)
def test_a_small_body_is_homely(name: str) -> None:
    head = f"# {name}\nMinutes of the meeting held on 10 March 2026\nPresent: Gwen Hale, Tom Dunn.\n## 4. Garden\n"
    check(head + "<action owner='Tom'>Tom will do the tombola</action>.", "action")


def test_a_board_is_not_homely() -> None:
    head = "# Elmshire Audit Board\nMinutes of the meeting held on 10 March 2026\nPresent: Gwen Hale, Tom Dunn.\n## 4. Residents\n"
    check(head + "Tom would do the same as the rest.", "action")
