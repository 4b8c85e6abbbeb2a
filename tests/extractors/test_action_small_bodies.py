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
    "have a chat": "<action owner='Priya'>Priya will have a quick chat with the brewery</action>.",
    "have a word": "<action owner='Mr Moss'>Mr Moss would have a quiet word with the tenants</action>.",
    "get it done": "<action owner='Tom'>Tom will get the blade sharpened</action>.",
    "meanwhile": "<action owner='Gwen'>Gwen would meanwhile call on the miller</action>.",
    "a group of their own": "<action owner='working party'>The working party will plant the bank</action>.",
    "somebody's team": "<action owner='Priya’s team'>Priya’s team will replace the two willows</action>.",
}

NOT_FOUND = {
    "a view": "Tom would have a different colour.",
    "a state": "Gwen will have a knee operation in May.",
    "another body": "The bus company will replace the shelter.",
}


@pytest.mark.parametrize("line", FOUND.values(), ids=FOUND.keys())
def test_found(line: str) -> None:
    check(HEAD + line, "action")


@pytest.mark.parametrize("line", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_not_found(line: str) -> None:
    check(HEAD + line, "action")
