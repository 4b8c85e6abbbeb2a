"""Cards of indicators: lines that name their own values ("Latest: 71% Target: 85% Previous: 68% (Red)"), and lines that end with a rating.

The measure of a card stands in the lines above it, its rating there too, as a word or as the colour of a cell.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from extractors.beginnings import searched
from extractors.indicators.figure import Figure
from extractors.indicators.measures import split_code, unit_of
from extractors.indicators.ratings import rag_named, rag_of_colour
from extractors.indicators.roles import group_quantities
from extractors.quantities.in_text import find_quantities
from extractors.quantities.quantity import Quantity
from models import Block
from models.records import Rag

CardRole = Literal["value", "target", "floor", "previous"]

_RAG_WORD = searched(r"\b(RED|AMBER|GREEN|Red|Amber|Green)\b")
_CARD_PART = searched(
    r"\b(?P<label>latest|current(?: (?:value|performance|result))?|actual|result|outturn|performance|value|target|floor(?: standard)?|minimum|previous(?: (?:value|result|quarter|year))?|last (?:quarter|year|month))(?:\s?[:=]\s?|\s)",
    re.IGNORECASE,
)
_CARD_BEGINS = re.compile(rf".{{0,3}}?{_CARD_PART.pattern}", re.IGNORECASE)
_LONGEST_LABEL = 40  # characters of a line in which the first label of a card ends
_CARD_ROLES: dict[str, CardRole] = {
    "latest": "value", "current": "value", "actual": "value", "result": "value", "outturn": "value", "performance": "value", "value": "value",
    "target": "target", "floor": "floor", "minimum": "floor", "previous": "previous", "last": "previous",
}  # fmt: skip
_CARD_RAG = searched(
    r"\b(?:b?rag|status|rating)(?: rating| status)?\s?[:=]\s(?P<rag>red|amber|green|[RAG])(?![\w’'])|\brag(?: rating| status)? (?P<said>red|amber|green)\b",
    re.IGNORECASE,
)
_RAG_BELOW = re.compile(
    r"(?:(?:b?rag|status|rating|rag rating|rag status)\s?[:=]\s)?(?P<rag>red|amber|green)\W*", re.IGNORECASE
)  # a line by itself
_RAG_ENDS = re.compile(r"\d%?[\s|–—-]+(?P<rag>RED|AMBER|GREEN|Red|Amber|Green)\W*$")  # "Previous: 68% RED"
_RATED_LINE = re.compile(r"^(?P<name>\S.{7,}?) (?P<rag>RED|AMBER|GREEN)(?: (?:RED|AMBER|GREEN))?$")
_RATINGS = ("RED", "AMBER", "GREEN")
# Ratings that stand by themselves between the two lines of a name: "Share of lamps mended" / "GREEN AMBER" / "within three days"
_RATINGS_ALONE = re.compile(r"(?P<rag>RED|AMBER|GREEN) (?:RED|AMBER|GREEN)")
_ONLY_RATINGS = re.compile(r"(?:(?:RED|AMBER|GREEN|Red|Amber|Green)\b\W*)+")
_LONGEST_HALF = 120  # characters of a line of a name
# "Workstream 2: Governance – Green", "KPI 21 Days lost to sickness 1.9 - Amber", "Priority 1. Overall RAG: Red"
_RATED_TITLE = re.compile(
    r"(?P<name>(?:Work ?stream|Priority|Theme|Objective|Outcome|Project|Programme|Domain|KPI|PI|LPI|NI|Indicator|Measure|Milestone|Goal|Pillar)\b.{3,110}?)"
    r"(?:(?: ?[:–—]| -)|[.,;:]? \(?(?:[Oo]verall |[Cc]urrent )?(?:B?RAG|[Rr]ating|[Ss]tatus)(?: rating| status)? ?[:–—-]?) ?\(?(?:rated )?(?P<rag>Red|Amber|Green|RED|AMBER|GREEN)\)?(?: \((?:[^()]{2,40})\))?\.?"
)
_RATED_ENDS = (*_RATINGS, "Red", "Amber", "Green", "Red.", "Amber.", "Green.", "Red)", "Amber)", "Green)")
_MANY = 4  # numbers of a line
_BARE = re.compile(r"\s?(\d{4})\s?$")


def line_figures(text: str, blocks: Sequence[Block], index: int) -> list[Figure]:
    """A card's line of values, or a line that ends with its rating, outside ruled tables."""
    block = blocks[index]
    if card := card_at(text, blocks, index):
        return [card]
    if _ONLY_RATINGS.fullmatch(text, block.start, block.end):
        return _between_halves(text, blocks, index)
    rated = _RATED_LINE.match(text[block.start : block.end]) if text.endswith(_RATINGS, block.start, block.end) else None
    rated = rated or _RATED_TITLE.fullmatch(text[block.start : block.end])
    if rated is None or (index + 1 < len(blocks) and card_at(text, blocks, index + 1)):
        return []
    code, measure = split_code(rated["name"])
    figure = Figure(block.start, block.end, "row-rated", measure=measure, code=code, unit=unit_of(measure), rag=rag_named(rated["rag"]))
    stop = block.start + rated.end("name")
    numbers = find_quantities(text, block.start, stop)
    stated = [quantity for quantity in numbers if quantity.unit == "percent"] or (
        [numbers[0]] if len(numbers) == 1 and numbers[0].plain else numbers if _sets_aim(text, block.start, stop, numbers) else []
    )
    for group in group_quantities(text, block.start, stop, stated)[:1]:
        if value := group.of("value"):
            figure.measure = measure[: max(value.start - stop, -len(measure))].strip(" :–—-|") or measure
            figure.value, figure.unit = value.value, (figure.unit or value.unit) if value.plain else value.unit
            figure.target, figure.previous = ((other.value if (other := group.of(role)) else None) for role in ("target", "previous"))
    return [figure]


def _sets_aim(text: str, start: int, stop: int, numbers: Sequence[Quantity]) -> bool:
    """Whether the first of two or three numbers stands beside its target or an earlier value: "12.1 days (target 9.0)"."""
    if not 1 < len(numbers) < _MANY:
        return False
    groups = group_quantities(text, start, stop, numbers)
    return len(groups) == 1 and groups[0].of("value") is not None and (groups[0].of("target") or groups[0].of("previous")) is not None


def _between_halves(text: str, blocks: Sequence[Block], index: int) -> list[Figure]:
    """What two ratings by themselves rate: the name that begins in the line above them and goes on below."""
    block = blocks[index]
    rated = _RATINGS_ALONE.fullmatch(text, block.start, block.end)
    if rated is None or not 0 < index < len(blocks) - 1:
        return []
    above, below = blocks[index - 1], blocks[index + 1]
    if any(
        half.kind == "table_row"
        or half.end - half.start > _LONGEST_HALF
        or text.endswith((".", ":", *_RATINGS), half.start, half.end)
        or begins_card(text, half.start, half.end)
        for half in (above, below)
    ):
        return []
    code, measure = split_code(f"{text[above.start : above.end]} {text[below.start : below.end]}")
    return [Figure(above.start, below.end, "row-rated", measure=measure, code=code, unit=unit_of(measure), rag=rag_named(rated["rag"]))]


def may_rate(text: str, start: int, end: int) -> bool:
    """Whether the line text[start:end] can be a card's or end with its rating: hardly any line does."""
    return text.endswith(_RATED_ENDS, start, end) or begins_card(text, start, end)


def begins_card(text: str, start: int, end: int) -> bool:
    """Whether the line text[start:end] opens with one of the labels of a card."""
    return _CARD_BEGINS.match(text, start, min(end, start + _LONGEST_LABEL)) is not None


def card_at(text: str, blocks: Sequence[Block], index: int) -> Figure | None:
    """A line that names its own values ("Latest: 71% Target: 85% …"); the measure and its rating stand above it."""
    block = blocks[index]
    if not begins_card(text, block.start, block.end):
        return None
    line = text[block.start : block.end]
    parts = list(_CARD_PART.finditer(line))
    if len(parts) < 2:
        return None
    figure = Figure(block.start, block.end, "card")
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        role = _CARD_ROLES[part["label"].split()[0].lower()]
        stop = following.start() if following else len(line)
        numbers = cell_quantities(line[part.end() : stop], 0, stop - part.end())  # "Target:85%"
        if numbers and numbers[0].start > 3:
            return None  # a sentence, not a card: "Performance against the four hour target was 84%"
        if numbers and getattr(figure, role) is None:
            setattr(figure, role, numbers[0].value)
            if role == "value" or figure.unit is None:
                figure.unit = numbers[0].unit
            figure.end = block.start + stop
    if figure.value is None:
        return None
    figure.end = block.start + len(line[: figure.end - block.start].rstrip(" ,;|"))
    above = _title_above(text, blocks, index)
    figure.code, figure.measure = split_code(" ".join(_RAG_WORD.sub("", above[0]).split()).strip(" |:-")) if above[0] else (None, None)
    if figure.unit == "count" and figure.measure:
        figure.unit = unit_of(figure.measure) or "count"  # "Average days to let a home" above "Latest: 17"
    if stated := _CARD_RAG.search(line):
        figure.rag = rag_named(stated["rag"] or stated["said"])
    else:
        figure.rag = above[1] or next((rag for fill in block.fills or () if (rag := rag_of_colour(fill))), None)
        if figure.rag is None and (rated := _RAG_ENDS.search(line)):
            figure.rag = rag_named(rated["rag"])
        if figure.rag is None and index + 1 < len(blocks):
            below = _RAG_BELOW.fullmatch(text, blocks[index + 1].start, blocks[index + 1].end)
            figure.rag = rag_named(below["rag"]) if below else None
    return figure


def _title_above(text: str, blocks: Sequence[Block], index: int) -> tuple[str, Rag | None]:
    """The name of a card's measure from the lines right above it, and the rating that stands with it as a word or a colour."""
    words: list[str] = []
    rag: Rag | None = None
    for back in range(1, 4):
        if index < back:
            break
        block = blocks[index - back]
        line = text[block.start : block.end]
        if _CARD_PART.match(line) or block.end - block.start > 250 or (block.kind == "heading" and words):
            break
        rated = _RAG_WORD.search(line)
        rag = rag or (rag_named(rated[1]) if rated else next((found for fill in block.fills or () if (found := rag_of_colour(fill))), None))
        words.insert(0, line)
        if _RAG_WORD.sub("", line).strip(" |") and (line[0].isupper() or line[0] in "%£"):
            alone = blocks[index - back - 1] if rag is None and index > back else None
            if alone and (over := _RAG_BELOW.fullmatch(text, alone.start, alone.end)):
                rag = rag_named(over["rag"])  # the rating of a cell stands higher than the words beside it
            break
    return " ".join(words), rag


def titles_of_cards(text: str, blocks: Sequence[Block], figures: Sequence[Figure]) -> set[int]:
    """Where the lines above the cards among these figures begin, which name what they measure: "Share of lamps mended in 30 RED days"."""
    cards = [figure.start for figure in figures if figure.rule == "card"]
    if not cards:
        return set()
    starts = [block.start for block in blocks]
    above = [blocks[at - 1] for at in (bisect_left(starts, card) for card in cards) if at]
    return {block.start for block in above if not text.endswith(".", block.start, block.end)}


def cell_quantities(text: str, start: int, end: int) -> list[Quantity]:
    """The numbers of a cell; "2,024" and "1998" are values there, not years."""
    found = find_quantities(text, start, end)
    if not found and (bare := _BARE.match(text, start, end)):
        return [Quantity(bare.start(1), bare.end(1), float(bare[1]), "count")]
    return found
