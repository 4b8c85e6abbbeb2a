"""Markdown's marks, taken off: front matter, emphasis, links, headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from itertools import chain, pairwise, repeat

from extractors.calendar_words import MONTH

_FRONT_MATTER = re.compile(r"\A\ufeff?\s*---[ \t]*\n((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TITLE = re.compile(r"^title\s*:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_DATE = re.compile(r"^(?:meeting[ _-]?)?date\s*:[ \t]*(\S.*)$", re.IGNORECASE | re.MULTILINE)
_DAY = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? (?:19|20)\d\d\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OPENING = 400  # characters: the head of minutes
_QUOTES = " \"'"
_SIGNS = re.compile(r"^#{1,6}\s+\S|\*\*[^*\n]+\*\*|^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$|\[[^\[\]\n]+\]\([^()\s]+\)", re.MULTILINE)

_CHECKED = re.compile(r"^([ \t]*)[-*+][ \t]+\[[xX]\](?=[ \t])", re.MULTILINE)  # "- [x] Clerk to write"
_CHECKBOX = re.compile(r"^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[ xX]\][ \t]+", re.MULTILINE)  # "- [ ] Clerk to write"
_IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*\)")
_LINK = re.compile(r"\[([^\[\]\n]+)\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>|<!--[^>\n]{0,2000}-->")
_STRONG = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1)[^\n])+)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+)(?<=\S)\*(?![\w*])|(?<![\w_])_(?=[^\s_])([^_\n]+)(?<=\S)_(?![\w_])")
_CODE = re.compile(r"`+([^`\n]+)`+")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_QUOTE_MARKS = re.compile(r"^ {0,3}>(?: {0,3}>)*(?: |$)", re.MULTILINE)
_PAGE_RULE = re.compile(r"^[ \t]*-{3,}[ \t]*$", re.MULTILINE)
_FEWEST_PAGES = 3
_TOUCHING = 0.15  # of the lines of a text: so many stand right below another one where blank lines divide all lines

HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*")
UNDERLINE = re.compile(r"\s{0,3}(=+|-{3,})\s*")
RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|`{3,}\w*|~{3,}\w*)")
LINK_LINE = re.compile(r"\s*\[[^\[\]\n]+\]\([^()\s]*\)\s*")  # "[Original file](https://…)" stands above the title
TABLE_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*")
BOLD_LINE = re.compile(r"\s*(?:\*\*|__)([^*_\n]+)(?:\*\*|__)\s*:?\s*")
_STARRED = re.compile(  # html2text's headings, six stars for the first rank: "***** 3. Finance *****"
    r"^(\*{3,6}) (?=\S)([^*\n]{1,300}(?:\n[^*\n]{1,300}){0,2}) \1$", re.MULTILINE
)


def is_markdown(text: str) -> bool:
    """Whether a text uses Markdown's marks, more than by chance."""
    return bool(_FRONT_MATTER.match(text)) or _SIGNS.search(text) is not None


def split_front_matter(text: str) -> tuple[str | None, str]:
    """The title that the front matter names, if any, and the text after it, headed by the date of the meeting where only the front matter has it."""
    matter = _FRONT_MATTER.match(text)
    if not matter or (matter[1].strip() and ":" not in matter[1]):
        return None, text
    title, date = _TITLE.search(matter[1]), _DATE.search(matter[1])
    rest = text[matter.end() :]
    told = date[1] if date and any(c.isdigit() for c in date[1]) else None
    if told is None and title and (in_title := _DAY.search(title[1])):
        told = in_title[0]  # "title: Minutes, Monday 13 October 2025"
    if told and not _YEAR.search(rest, 0, _OPENING):  # a head of its own says when, and rather
        rest = f"Date: {told.strip(_QUOTES)}\n\n{rest}"
    return (title[1].strip(_QUOTES) or None) if title else None, rest


def with_headings(text: str) -> str:
    """The text with headings between stars written as Markdown's own."""
    return _STARRED.sub(lambda found: f"\n{'#' * (7 - len(found[1]))} {' '.join(found[2].split())}\n", text)


def without_quote_marks(text: str) -> str:
    """The text without the marks of quoted paragraphs, in which some converters write what stands indented below an item: "> Jo will write."."""
    return _QUOTE_MARKS.sub("", text)


def without_checkboxes(text: str) -> str:
    """The text without the boxes of a list of tasks; a bullet tells which of them were ticked."""
    return _CHECKBOX.sub(r"\1", _CHECKED.sub(r"\1☑", text))


def with_page_breaks(text: str) -> str:
    """The text with form feeds for its rules, where it was taken out of a PDF: blank lines divide all lines, rules divide pages."""
    if len(_PAGE_RULE.findall(text)) < _FEWEST_PAGES:
        return text
    filled = [bool(line.strip()) for line in _PAGE_RULE.sub("", text).splitlines()]
    touching = sum(line and above for above, line in pairwise(filled))
    return text if touching > _TOUCHING * sum(filled) else _PAGE_RULE.sub("\f", text)


def plain(line: str) -> str:
    """The words of a line as a reader of the rendered page sees them."""
    if not any(mark in line for mark in "*_`[<\\>"):
        return line
    line = _LINK.sub(r"\1", _IMAGE.sub("", line))
    line = _TAG.sub(" ", _ADDRESS.sub(r"\1", line))
    line = _CODE.sub(r"\1", line)
    line = _STRONG.sub(r"\2", line)
    line = _EMPHASIS.sub(lambda found: found[1] or found[2], line)
    return _ESCAPE.sub(r"\1", line).rstrip("\\")


def table_markup(lines: Sequence[str]) -> str:
    """The lines of a table, its heads first, as HTML. Their cells keep bold words and line breaks, since minutes are typed into tables as well."""
    rows = [
        "".join(f"<{tag}>{_cell_markup(cell)}</{tag}>" for cell in _cells(line))
        for line, tag in zip(lines, chain(("th",), repeat("td")), strict=False)
    ]
    return f"<table><tr>{'</tr><tr>'.join(rows)}</tr></table>"


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return re.split(r"(?<!\\)\|", inner)


def _cell_markup(cell: str) -> str:
    return "<br>".join(_line_markup(line.strip()) for line in _BREAK.split(cell))


def _line_markup(line: str) -> str:
    """A line with its bold words in tags; nothing else that it holds is markup any more."""
    pieces = _STRONG.split(line)  # plain words, then the marks and the words between them, and so on
    marked = [
        f"{escape(plain(before))}<b>{escape(plain(bold))}</b>"
        for before, _, bold in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=False)
    ]
    return "".join(marked) + escape(plain(pieces[-1]))
