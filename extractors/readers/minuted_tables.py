"""Tables that minutes are typed into: number | what was said | who acts."""

from __future__ import annotations

from collections.abc import Sequence

_FEWEST_ROWS = 6
_MOST_COLUMNS = 4
_SENTENCE_WORDS = 8
_LONGEST_NUMBER = 14  # characters: "ICB/2526/029"


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
