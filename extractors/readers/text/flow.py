"""Lines of plain text put back into paragraphs.

Text that was saved from a page has a paragraph a line; text that was typed, or taken out of a PDF, is wrapped at some width, and sometimes each of its
lines stands alone between blank ones. Which of these a text is shows in its lines; where it is wrapped, a line goes on in the next one when the next
word would have found no room on it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.readers.blocks import UNFINISHED, split_label
from extractors.readers.text import markdown

_PAGE_NUMBER = re.compile(r"(?:page )?[-–—]? ?(\d{1,4}) ?[-–—]?(?: ?(?:of|/) ?\d{1,4})?", re.IGNORECASE)
_PAGE_OF = re.compile(
    r"page \d{1,4}(?: ?(?:of|/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]", re.IGNORECASE
)  # wherever it stands: "Page 2 of 3", "- 2 -"
# A title with the page's number behind it: "Panel - 3 May 2026      Page 1 of 2"
_NUMBERED_TITLE = re.compile(r"\S.*?(?:\s{2,}|\t| [|–—-] )page \d{1,4} of \d{1,4}", re.IGNORECASE)
_FEW_LINES = 10
_SOME_BROKEN, _MANY_BROKEN = 0.08, 0.3  # of the lines of a text that is wrapped begin in small letters; where some are set as typed
_FEW_TYPED = 0.05
_AS_TYPED = 1.3  # widths: a line so long was not wrapped with the others
_LONE_LABEL = re.compile(r"(?:[•·●▪■◦‣*\uf0b7-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)])")
# A saved page of a meeting heads its items so, and their numbers may stand without a full stop
_ITEMS_BELOW = re.compile(r"No\.?\s+Item")
_LONE_LABEL_OF_PAGE = re.compile(rf"{_LONE_LABEL.pattern}|\d{{1,3}}")
ENDS = re.compile(r"(?:[.!?:;][\"”’')\]]*|: ?[-–—])$")
_ENTRY = re.compile(  # "Present: …", "ACTION: …", "Apologies were received" open a line of their own
    r"[A-Z][\w ’'/&-]{0,40}:(?:\s|$)|(?:An apology|Apologies) (?:for|from|was|were|had)\b"
)
# what alone on its line heads a list of people
_HEADS_PEOPLE = re.compile(
    r"(?:(?:Members|Councillors|Trustees|Governors|Directors|Officers|Also|Those|Others|MEMBERS|COUNCILLORS|OFFICERS|ALSO) )?(?:[Pp]resent|PRESENT|[Ii]n [Aa]ttendance|IN ATTENDANCE|Attendees|ATTENDEES|Attendance|ATTENDANCE|Apologies(?: for [Aa]bsence)?|APOLOGIES(?: FOR ABSENCE)?)(?: ?\([^()]{2,30}\))?"
)
# A label of two words in a narrow column, of which each ended up before a line of what stands beside it: "In Jo Rivers, Ann" / "attendance: Hall"
_UPPER_WORD = re.compile(
    r"(?P<word>In|Also [Ii]n|(?:ALSO )?IN|Members|MEMBERS|Councillors|COUNCILLORS|Trustees|TRUSTEES|Governors|GOVERNORS|Directors|DIRECTORS|Officers|OFFICERS|Others|OTHERS|Apologies for|APOLOGIES FOR) (?P<beside>[A-Z0-9].*)"
)
_LOWER_WORD = re.compile(r"(?P<word>[Aa]ttendance|ATTENDANCE|[Pp]resent|PRESENT|[Aa]bsence|ABSENCE)(?P<colon> ?:)? (?P<beside>\S.*)")
_LABELS = frozenset(["attendance in", "present members", "present councillors", "present trustees", "present governors", "present directors", "present officers", "present others", "absence apologies for"])  # fmt: skip
_CAPITALS = re.compile(r"[^a-z]*[A-Z]{2}[^a-z]*")
_OPEN_BRACKET = re.compile(r"\([^()]{0,80}$")
_TITLED = re.compile(r"(?:[A-Z][\w ’'/&-]{0,40}:\s+)?(?:Councillor|Cll?r|Alderman|Mr|Mrs|Ms|Miss|Dr)\b")  # a name a line
_NUMBER = re.compile(r"(\d{1,3})\.")
_BOLD = ("**", "__")
_GUTTER = re.compile(r"(?<=\S)(?: {2,}|\t+)(?=\S)")
_FEWEST_GUTTERS = 3
_FAR_IN = 36  # blanks: what stands so much further in than the line before it is of another column, or a heading in the middle
_LINK_ENDS = re.compile(r"\]\([^()\s]*\)$")  # "[Original file](https://…)"
_OPENING_QUOTES = "‘“'\""
_LONG_LINE = 70  # characters: entries of a list that begin in small letters are shorter
_ALMOST_FULL = 0.8  # of the usual width


_RULE = re.compile(r"[-=_–—*~]{8,}")
_PARTED = re.compile(r"\S {3,}\S")
_BARS = "|│┃¦"


@dataclass(slots=True)
class TextLine:
    """A line as typed; `gap` counts the blank lines before it, `shown` is what a reader sees of it, `bold` tells that it begins with bold words."""

    raw: str
    gap: int
    shown: str
    bold: bool = False

    @property
    def text(self) -> str:
        return self.raw.strip()


def split_lines(text: str, *, is_markdown: bool) -> list[TextLine]:
    """The lines that hold something, without page numbers and the running headers that stand beside form feeds."""
    pages = [page.splitlines() for page in text.split("\f")]
    if len(pages) > 2:
        pages = _without_running_lines(pages)
    if len(pages) > 1:
        pages = _without_page_numbers(pages)
    titles = Counter(_shape(raw) for page in pages for raw in page if _NUMBERED_TITLE.fullmatch(raw.strip()))
    lines: list[TextLine] = []
    gap = 0
    for number, page in enumerate(pages):
        filled = [index for index, raw in enumerate(page) if raw.strip()]
        for index, raw in enumerate(page):
            words = " ".join(raw.split())
            if not words or _PAGE_OF.fullmatch(words) or titles.get(_shape(raw), 0) > 1:
                gap += not words
                continue
            if number and filled and index == filled[0]:
                gap = min(gap, 1)  # a page break is no paragraph break
            own = (raw.expandtabs(8) if "\t" not in raw.strip() else raw).rstrip()
            shown = markdown.plain(own) if is_markdown else own
            if not shown.strip():  # a comment, an image: "<!-- -->" parts two lists
                gap += 1
                continue
            lines.append(TextLine(own, gap, shown, is_markdown and own.lstrip().startswith(_BOLD)))
            gap = 0
    return _with_whole_labels(_with_labels(lines if is_markdown else _without_rules(lines)))


def _without_rules(lines: list[TextLine]) -> list[TextLine]:
    """Leaves out typed rules: one between two lines that wide gaps part rules off the heads of a table, any other parts what stands above and below it as a blank line does."""
    ruled = [number for number, line in enumerate(lines) if _RULE.fullmatch(line.text)]
    if not ruled:
        return lines
    dropped: set[int] = set()
    for number in ruled:
        above, below = lines[max(0, number - 1)], lines[min(number + 1, len(lines) - 1)]
        if any(bar in line.text for line in (above, below) for bar in _BARS):
            continue  # the edge of a table
        heads = lines[number].gap + below.gap < 2 and _PARTED.search(above.text) and _PARTED.search(below.text)
        below.gap += lines[number].gap if heads else max(1, lines[number].gap)
        dropped.add(number)
    return [line for number, line in enumerate(lines) if number not in dropped]


def _without_page_numbers(pages: list[list[str]]) -> list[list[str]]:
    """Leaves out the lone numbers at the edges of pages that count them. Any other number there is the first or last cell of a table.

    Pages are counted from as many numbers as papers were bound together; a number that counts no second page counts only where no other does.
    """
    edges: list[dict[int, int]] = []
    told: Counter[int] = Counter()
    for number, page in enumerate(pages):
        filled = [index for index, raw in enumerate(page) if raw.strip()]
        found = {index: _PAGE_NUMBER.fullmatch(" ".join(page[index].split())) for index in filled[:1] + filled[-1:]}
        edges.append({index: int(match[1]) - number for index, match in found.items() if match})
        told.update(set(edges[-1].values()))
    firsts = {first for first, count in told.items() if count > 1} or set(sorted(told, key=abs)[:1])
    return [[raw for index, raw in enumerate(page) if alone.get(index) not in firsts] for page, alone in zip(pages, edges, strict=True)]


def _without_running_lines(pages: list[list[str]]) -> list[list[str]]:
    """Leaves out the first and last lines that more than half of the pages share, their numbers aside."""
    counts: Counter[str] = Counter()
    edges = []
    for page in pages:
        filled = [index for index, raw in enumerate(page) if raw.strip()]
        edges.append(
            {
                index
                for index in filled[:2] + filled[-2:]
                if not (_stands_for_itself(page[index].strip()) or _heads_columns(page[index].strip()))
            }
        )
        counts.update({_shape(page[index]) for index in edges[-1]})
    return [
        [raw for index, raw in enumerate(page) if number == 0 or index not in edges[number] or counts[_shape(raw)] * 2 <= len(pages)]
        for number, page in enumerate(pages)
    ]


def _stands_for_itself(words: str) -> bool:
    """Whether a line at the edge of a page is the label of an entry, or a number: of the page, or in a table's cell."""
    return bool(_LONE_LABEL.fullmatch(words) or _PAGE_NUMBER.fullmatch(words))


def _heads_columns(words: str) -> bool:
    """Whether a line holds four cells and more without a number: the heads of a table that every page begins anew."""
    return len(_GUTTER.findall(words)) >= _FEWEST_GUTTERS and not any(map(str.isdigit, words))


def _shape(raw: str) -> str:
    return re.sub(r"\d+", "#", raw.strip().casefold())


def _with_labels(lines: list[TextLine]) -> list[TextLine]:
    """A bullet or number alone on its line belongs to the words of the next line, unless it ends the sentence above: "a target of | 20."."""
    long = _ALMOST_FULL * _usual_width(lines) if lines else 0
    label = _LONE_LABEL_OF_PAGE if any(_ITEMS_BELOW.fullmatch(line.text) for line in lines) else _LONE_LABEL
    joined: list[TextLine] = []
    waiting: TextLine | None = None
    for own in lines:
        line = own if waiting is None else TextLine(f"{waiting.shown}   {own.text}", waiting.gap, f"{waiting.shown}   {own.shown.strip()}")
        waiting = None
        above = joined[-1].shown if joined else ""
        ends = _NUMBER.fullmatch(line.shown.strip()) and len(above) > long and not ENDS.search(above)
        if label.fullmatch(line.shown.strip()) and not ends:
            waiting = line
        else:
            joined.append(line)
    return joined if waiting is None else [*joined, waiting]


def _with_whole_labels(lines: list[TextLine]) -> list[TextLine]:
    """Puts the two words of a label together that stand one above the other: "In Jo Rivers, Ann" / "attendance: Hall" is "In attendance: Jo Rivers, Ann" / "Hall"."""
    for number, (line, below) in enumerate(pairwise(lines)):
        upper = _UPPER_WORD.fullmatch(line.shown.strip())
        lower = _LOWER_WORD.fullmatch(below.shown.strip()) if upper else None
        if upper is None or lower is None or not (lower["colon"] or (line.bold and below.bold)):
            continue
        if f"{lower['word']} {upper['word'].removeprefix('Also ').removeprefix('ALSO ')}".lower() in _LABELS:
            whole = f"{upper['word']} {lower['word']}: {upper['beside']}"
            lines[number] = TextLine(whole, line.gap, whole)
            lines[number + 1] = TextLine(lower["beside"], below.gap, lower["beside"])
    return lines


def _usual_width(lines: Sequence[TextLine]) -> int:
    """How long the longest lines are, those set as typed aside, in characters."""
    return sorted(len(line.shown) for line in lines)[int(len(lines) * 0.95)]


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text is broken into lines: at `width` characters (None: a line is a paragraph), and whether blank lines stand between all of them."""

    width: int | None
    double_spaced: bool = False


def measure_wrapping(lines: Sequence[TextLine]) -> Wrapping:
    """Finds out whether a text is wrapped: no line is much longer than the rest, and many lines begin in the middle of a sentence."""
    if len(lines) < 4:
        return Wrapping(None)
    own = [line for line in lines if not split_label(line.raw)[0]]  # a list may have been set as typed in a text that is wrapped
    measured = own if len(own) >= _FEW_LINES else lines
    width = _usual_width(measured)
    small = sum(1 for line in own if line.text[:1].islower())  # a label "a)" begins no line in the middle of a sentence
    typed = sum(1 for line in measured if len(line.shown) > width * 1.7 + 10)  # "Present: …", set as typed above text that is wrapped
    if width > 140 or small < len(lines) * (_MANY_BROKEN if typed else _SOME_BROKEN) or typed > len(measured) * _FEW_TYPED:
        return Wrapping(None)
    spaced = sum(1 for line in lines[1:] if line.gap >= 1)
    return Wrapping(width, double_spaced=spaced > len(lines) * 0.8)


def goes_on(last: TextLine, line: TextLine, wrapping: Wrapping) -> bool:
    """Whether a line belongs to the paragraph of the line before it. Labels are the caller's to see."""
    if wrapping.width is None and _breaks_sentence(last, line):
        return True
    if wrapping.width is None or len(last.shown) > wrapping.width * _AS_TYPED or _LINK_ENDS.search(last.raw):
        return False
    words = line.shown.lstrip()
    if _HEADS_PEOPLE.fullmatch(words) or abs(_indent(line) - _indent(last)) > _FAR_IN:
        return False
    is_whole = ENDS.search(last.shown) is not None
    if line.gap > (1 if wrapping.double_spaced else 0):
        return line.gap <= 2 and words[:1].islower() and not is_whole and is_full(last, line, wrapping)
    if words[:1].islower() and not is_whole:
        return True
    if _CAPITALS.fullmatch(last.shown):
        return last.bold and line.bold and words.isupper() and is_full(last, line, wrapping)
    if UNFINISHED.search(last.shown) or _OPEN_BRACKET.search(last.shown):
        return True
    if _ENTRY.match(words) or (line.bold and is_whole) or (not is_whole and _TITLED.match(words) and _TITLED.match(last.shown.lstrip())):
        return False
    return is_full(last, line, wrapping)


def _breaks_sentence(last: TextLine, line: TextLine) -> bool:
    """Whether a text that is not wrapped has a break in the middle of a sentence: a long line, and below it small letters, or "of" at its end."""
    words = line.shown.lstrip().lstrip(_OPENING_QUOTES)
    return (
        not line.gap
        and (words[:1].islower() or UNFINISHED.search(last.shown) is not None)
        and len(last.shown) > _LONG_LINE
        and ENDS.search(last.shown) is None
        and split_label(line.raw)[0] is None
        and _indent(line) == _indent(last)
        and not _PARTED.search(split_label(last.raw)[1].strip())
        and not _PARTED.search(line.text)
        and not _LINK_ENDS.search(last.raw)
    )


def _indent(line: TextLine) -> int:
    return len(line.raw) - len(line.raw.lstrip())


def is_full(last: TextLine, line: TextLine, wrapping: Wrapping) -> bool:
    """Whether the first word of `line` would have found no room on the line before it; letters differ in width, so an eighth is left open."""
    if wrapping.width is None:
        return False
    return len(last.shown) + 1 + len(line.shown.split(maxsplit=1)[0]) > wrapping.width * 0.875
