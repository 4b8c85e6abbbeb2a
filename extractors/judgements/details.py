"""What is told in a list below the line that gives a grade.

Elm House – Good
• The inspection took place on 4 and 5 March
• It kept its grade
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter

from extractors.beginnings import searched
from extractors.judgements.earlier import earlier_grades
from extractors.judgements.found import Found
from extractors.judgements.grades import plain_grade
from extractors.outline import Outline

_LONGEST_LINE = 120  # characters of a line that names a place and its grade
_END = re.compile(r"[\s.;:)’”'\"]*")
_KEPT = searched(
    r"\b(?:kept|keeps|retain(?:s|ed)|maintain(?:s|ed)|held on to) (?:its|their|the) (?:(?:previous|overall|earlier) )?(?:grade|grading|rating|judge?ment|status)\b|\b(?:grade|grading|rating|judge?ment) (?:is |was |had been |remains? |remained )?(?:unchanged|the same)\b|\bno change (?:in|of|to) (?:its |the )?(?:grade|grading|rating|judge?ment)\b"
)


def details_below(outline: Outline, one: Found) -> tuple[int, int] | None:
    """Where the list below the line stands that gives a grade and no more; None where there is none."""
    blocks = outline.document.blocks
    number = bisect_right(blocks, one.start, key=attrgetter("start")) - 1
    line = blocks[number]
    if line.kind in ("list_item", "table_row") or one.start != line.start or line.end - line.start > _LONGEST_LINE:
        return None
    if not _END.fullmatch(outline.text, one.end, line.end):
        return None
    last = number
    while last + 1 < len(blocks) and blocks[last + 1].kind == "list_item":
        last += 1
    return (blocks[number + 1].start, blocks[last].end) if last > number else None


def previous_below(outline: Outline, one: Found, below: tuple[int, int]) -> str | None:
    """The grade before this one, as the list below it tells it."""
    if _KEPT.search(outline.text, *below):
        return one.grade
    olds = {plain_grade(old.words) for old in earlier_grades(outline.text, *below)}
    return olds.pop() if len(olds) == 1 else None
