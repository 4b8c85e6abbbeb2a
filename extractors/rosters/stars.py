"""Lists of members where a star before or behind the name says who came: "* J Rivers, A Hall, * T Poole", and below it "* denotes present"."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.names.beside import with_bracket
from extractors.rosters.entries import Entry
from extractors.rosters.headings import State, Status, read_heading
from extractors.rosters.lists import read_list
from models import Block

STARRED = "attendance-starred"
_CAME = r"(?P<{}>present|in attendance|attend(?:ed|ance|ing)|(?:sent |gave )?apolog(?:ies|y)|absent)\b"
_LEGEND = searched(
    rf"(?<![\w*])\(?\*\)? ?(?:[=:–—-]|denotes|indicates|signifies|means|against a name (?:denotes|indicates))? ?(?:(?:the |those |a )?(?:members?|councillors?|persons?|name)? ?(?:who )?(?:was |were |are |is )?){_CAME.format('first')}(?! ?: ?(?-i:[A-Z]))"  # "* Apologies: Jo Rivers" is a point of a list
    rf"|(?:marked|shown|indicated|denoted) (?:with |by |thus )?(?:an |a )?(?:asterisk|star|\(?\*\)?) (?:(?:was|were|are|is) )?{_CAME.format('second')}"
    rf"|\b(?:those |members )?{_CAME.format('third')} (?:(?:are|is|were|was) )?(?:marked|shown|indicated|denoted) (?:with |by |thus:? )?(?:an |a )?(?:asterisk|star|\(?\*\)?)",
    re.IGNORECASE,
)


_LONGEST_LINE = 60  # characters: "Cllr Mrs J Rivers-Hall (Vice-Chairman)"


class Legend(NamedTuple):
    """What a star means, and where the text says so."""

    start: int
    end: int
    status: Status


def star_legend(text: str, end: int) -> Legend | None:
    """What the head of the minutes, text[:end], says of a star beside a name; None where it says nothing."""
    if text.find("*", 0, end) < 0 or (found := _LEGEND.search(text, 0, end)) is None:
        return None
    said = (found["first"] or found["second"] or found["third"]).lower()
    return Legend(found.start(), found.end(), "apologies" if "apolog" in said else "absent" if said == "absent" else "present")


def is_starred(text: str, block: Block, legend: Legend, *, before: bool) -> bool:
    """Whether a block holds a star, or is a row, a point or a line of the list below one that does (`before`)."""
    if text.find("*", _with_label(text, block), block.end) >= 0:
        return True
    return before and (block.kind in ("table_row", "list_item") or (block.end <= legend.start and block.end - block.start < _LONGEST_LINE))


def _with_label(text: str, block: Block) -> int:
    """Where a block begins with the star that a reader took for the label of a list, "* "; a star that ends the line above is not its own."""
    begin = max(0, block.start - 2)
    return begin if text.startswith("* ", begin) else block.start


def read_starred(text: str, block: Block, legend: Legend) -> list[Entry]:
    """The persons of a line or row of such a list; those without a star were absent where it stands for "present"."""
    heading = read_heading(text, block.start, block.end)
    if heading is not None and "*" not in text[_with_label(text, block) : block.end]:
        return []  # "In attendance: Jo Rivers"
    entries, _, covered = read_list(text, heading.end if heading else block.start, block.end, State("present", None), prose=False)
    if block.start <= legend.start + 2 and legend.end <= block.end and "*" not in text[legend.end : block.end]:
        return []  # "* Present"
    named = [entry for entry in entries if entry.mention.name]
    if not named or (len(named) < 2 and covered < 0.5 and text[_with_label(text, block) : block.start + 1].find("*") < 0):
        return []
    told: list[Entry] = []
    at = _with_label(text, block)
    for entry in named:
        begin, end = entry.mention.start, entry.mention.end
        # "*Cllr Hall*Cllr Poole": a star right before a name is the name's own
        behind = text.startswith(("*", "(*)", " (*)"), end) and not (text[end] == "*" and text[end + 1 : end + 2].isalpha())
        marked = behind or "*" in text[at:begin]
        other: Status = "absent" if legend.status == "present" else "present"
        at = text.index("*", end) + 1 if behind else end
        # "Jo Rivers* (Chair)"
        grown = with_bracket(text, entry.mention._replace(end=at), block.end) if behind else entry.mention
        mention = grown if grown.end > at else entry.mention
        told.append(entry._replace(mention=mention, status=legend.status if marked else other))
    return told
