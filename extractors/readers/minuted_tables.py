"""Tables that minutes are typed into: number | what was said | who acts."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FEWEST_ROWS = 6
_MOST_COLUMNS = 4
_SENTENCE_WORDS = 8
_LONGEST_NUMBER = 14  # characters: "ICB/2526/029"
# What the column is called that minutes are typed into, those before it, and those of who acts and by when
MINUTED = re.compile(
    r"(?:(?:summary|record|notes?|details?) of (?:the )?)?(?:minutes?|discussions?|notes?|proceedings|business|matters?(?: discussed)?|(?:key )?points?(?: raised| discussed)?|issues?(?: raised| discussed)?|comments)(?: (?:and|&|/) (?:decisions?|outcomes?|agreements?|agreed|resolutions?))?(?: of (?:the )?meeting)?",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:(?:agenda|minute) )?(?:items?|subjects?|topics?|headings?|titles?|numbers?|nos?|ref(?:erence)?s?)?\W{0,3}(?:nos?|numbers?|refs?)?\W*",
    re.IGNORECASE,
)
_WHO_OR_WHEN = re.compile(
    r"(?:action )?(?:by )?(?:who(?:m)?|when|responsib(?:le|ility)(?: (?:person|officer))?|owners?|leads?(?: officer)?|timescales?|time ?frames?|deadlines?|due(?: (?:date|by))?|target date|by(?: when)?|dates?)\W*",
    re.IGNORECASE,
)
_FEWEST_WORDS = 15  # a row, on average, of what was said


def main_column(rows: Sequence[Sequence[str]]) -> int | None:
    """The column of a table that minutes are typed into, with numbers before it and who acts behind it; None where rows are rows of values.

    Such a table has many rows and two to four columns, one of them holds nearly all words, in sentences, and those behind it are empty in most rows.
    A row that holds nothing but one cell heads those below it.
    """
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    width = max(map(len, filled), default=0)
    if len(filled) < _FEWEST_ROWS or not 2 <= width <= _MOST_COLUMNS:
        return None
    words = [[len(row[column].split()) if column < len(row) else 0 for row in filled] for column in range(width)]
    main = max(range(width), key=lambda column: sum(words[column]))
    sentences = sum(1 for count, row in zip(words[main], filled, strict=True) if count > _SENTENCE_WORDS and "." in row[main])
    if sum(words[main]) < 0.75 * sum(map(sum, words)) or sentences * 3 < len(filled):
        return None
    behind = [sum(map(bool, words[column])) for column in range(main + 1, width)]
    numbers = [cell for row in filled[1:] if sum(map(bool, row)) > 1 for cell in row[:main]]
    if any(count * 2 > len(filled) for count in behind) or not all(len(cell.strip()) <= _LONGEST_NUMBER for cell in numbers):
        return None
    return main


def passage_column(rows: Sequence[Sequence[str]]) -> int | None:
    """The column of a table whose headings say that minutes are typed into it: "Item | Discussion and outcome | Who | By when".

    Before it stand nothing but numbers and titles, behind it who acts and by when. Near miss: a log of issues, a line each.
    """
    if len(rows) < 2:
        return None
    heads = [" ".join(cell.split()) for cell in rows[0]]
    told = next((at for at, head in enumerate(heads) if MINUTED.fullmatch(head)), None)
    if told is None or told + 1 == len(heads) or not all(map(_TITLE.fullmatch, heads[:told])):
        return None
    if not all(_WHO_OR_WHEN.fullmatch(head) or _WHO_OR_WHEN.fullmatch(head.replace(" ", "")) for head in heads[told + 1 :]):
        return None  # "Responsibl e": a narrow column breaks its heading anywhere
    words = sum(len(row[told].split()) for row in rows[1:] if told < len(row))
    return told if words >= _FEWEST_WORDS * (len(rows) - 1) else None
