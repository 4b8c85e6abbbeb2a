"""Where the names stand that only say how somebody voted: such a list is no first mention of anybody."""

from __future__ import annotations

import re
from bisect import bisect_right

from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.marked_words import MARKED, marked_places
from extractors.outline import outline_of

_VOTE_LIST = searched(
    r"(?:\b(?:There (?:voted|abstained)|Those (?:voting|who voted|abstaining)|(?:The following )?(?:[Mm]embers|[Cc]ouncillors) (?:voting|voted))\b[^:\n]{0,90}:)|[Tt]otal:? ?\(?\d+\)?$|(?:\b(?:Members |Councillors |Those |Voted |Voting |Vote |Votes )?(?:[Ff]or|FOR|[Aa]gainst|AGAINST|[Aa]bstain(?:ed|ing)?|ABSTAIN(?:ED|ING)?|[Aa]bstentions?|ABSTENTIONS?|[Ii]n favour|IN FAVOUR)(?: (?:the|THE) (?:motion|amendment|recommendation|proposal|MOTION|AMENDMENT|RECOMMENDATION|PROPOSAL))?) ?(?:\(\d+\)|: ?\d+\b|\d+ \((?=[A-Z])|(?<=(?:motion|MOTION) )[–—-] (?=[A-Z])|(?<=(?:amendment|AMENDMENT) )[–—-] (?=[A-Z])|[:–—-] ?(?:\| )?(?=(?:Cll?r|Councillor|Mr|Mrs|Ms|Miss|Dr|[A-Z][a-z]+,)))",
)
# What every list of votes holds but the last line of a count ("Total 9"): "For: 9", "Against (3)", "Abstained – Cllr Hall"
_LIST_MARK = re.compile(r"[:(–—-](?:(?<=:)| ?[\dA-Z])")
# a word that every one of them holds; "for" is everywhere, and must have the mark behind it
_VOTE_WORDS = MARKED.add("(?i:against|abstain|abstention|favour|voted|voting|total)")
_FOR = re.compile(r"for(?: the (?:motion|amendment|recommendation|proposal))? ?(?:[(:–—-]|\d{1,3} \()")
_BEFORE_WORD = len("The following councillors ")
_VOTE_COLUMNS = re.compile(
    r"(?:(?:Members? )?(?:[Vv]oting )?(?:For|FOR|Against|AGAINST|Abstain(?:ed|ing)?|ABSTAIN(?:ED|ING)?|Abstentions?|ABSTENTIONS?|Motion|Amendment|In favour|Not voting|Member|Name|Councillor|Absent)(?: \(?\d+\)?)?(?: \| |$)){2,5}"
)
_COLUMN_OF_VOTES = re.compile(r"For|FOR|Against|AGAINST|Abst|ABST|Amendment")  # one of the columns at least


def vote_lists(doc: Doc) -> list[tuple[int, int]]:
    """The lists of votes of a document as offsets into its text, in order."""
    found: list[tuple[int, int]] = []
    names_follow = False
    outline = outline_of(doc)
    text, blocks = outline.text, outline.document.blocks
    columns = False
    starts = [block.start for block in blocks]
    places = marked_places(doc, _VOTE_WORDS) + [word.start() for word in _FOR.finditer(outline.lower)]
    first_words = {bisect_right(starts, at) - 1: at for at in sorted(places, reverse=True)}
    for number, block in enumerate(blocks):
        if number not in first_words and not names_follow and block.kind != "table_row":
            columns = False
            continue
        if block.kind == "table_row" and (
            columns or (_VOTE_COLUMNS.fullmatch(text, block.start, block.end) and _COLUMN_OF_VOTES.search(text, block.start, block.end))
        ):
            # "For | Against | Abstained", and the names below
            found.append((block.start, block.end))
            columns = True
            continue
        columns = False
        last = text[block.end - 1 : block.end]
        may_list = number in first_words and (last == ")" or last.isdecimal() or _LIST_MARK.search(text, block.start, block.end))
        cue = _VOTE_LIST.search(text, max(block.start, first_words[number] - _BEFORE_WORD), block.end) if may_list else None
        if cue:
            found.append((cue.start(), block.end))
            # "For (14)" on a line of its own, the names on the next
            names_follow = not text[cue.end() : block.end].strip(" :–—-.")
        elif names_follow:
            found.append((block.start, block.end))
            names_follow = False
    return found
