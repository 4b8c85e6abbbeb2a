"""People whom the sentences of the head list, where nothing else says who was there.

    Around the table were Jo Rivers (chair), Ann Hall and Sam Poole.
    The following members answered to their names: Councillors Rivers, Hall and Poole.

Nobody could list the ways in which clerks say so. What tells is the place: three people one after the other above the first item.
Near miss: "Circulated to Jo Rivers, Ann Hall and Sam Poole", and the like, says something else of them.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import takewhile

from extractors.beginnings import searched
from extractors.outline import Outline, Sentence
from extractors.rosters.entries import Entry
from extractors.rosters.head_labels import NOT_THERE, OTHERWISE
from extractors.rosters.headings import State
from extractors.rosters.lists import read_list
from extractors.rosters.sentences import OPENED, Roster
from extractors.rosters.unheaded import in_head

_RULE = "attendance-told-in-head"
_LED = searched(
    r"(?:: ?[–—-]?|\b(?:were|was|are|is|being|by|with|welcomed|greeted|including|included|joined)(?: also)?:?) (?=(?:the )?[A-ZÀ-Þ])"
)
_FEWEST = 3
_NAME_NEAR = 14  # characters from the beginning of a sentence to the first name


def rosters_told_in_head(outline: Outline, found: Sequence[Roster], until: int) -> list[Roster]:
    """The rosters in sentences that stand in the head before offset `until`, in the order of the text; none where a list says who was present."""
    if any(sum(entry.status == "present" for entry in roster.entries) >= _FEWEST for roster in found if roster.start < until):
        return []
    rosters: list[Roster] = []
    told = iter(sorted((roster.start, roster.end) for roster in found if roster.rule != OPENED))
    known = {entry.mention.start for roster in found for entry in roster.entries}
    begins, ends = next(told, (until, until))
    for sentence in takewhile(lambda sentence: sentence.start < until, outline.sentences):
        while ends <= sentence.start and ends < until:
            begins, ends = next(told, (until, until))
        block = outline.block_of(sentence)
        if (
            begins >= sentence.end
            and block.kind != "table_row"
            and in_head(outline, block)
            and (roster := _told_in(outline.text, sentence, known))
        ):
            rosters.append(roster)
    return rosters


def _told_in(text: str, sentence: Sentence, known: Set[int]) -> Roster | None:
    """The roster of a sentence: the list behind its lead-in, and who stands before that and is not `known` by where the name begins."""
    for lead in _LED.finditer(text, sentence.start, sentence.end):
        listed = _people(text, lead.end(), sentence.end)
        if len(listed) < _FEWEST:
            continue
        if NOT_THERE.search(text, sentence.start, lead.end()) or OTHERWISE.search(text, sentence.start, lead.end()):
            return None
        before = _people(text, sentence.start, lead.start())[:1]
        if before and before[0].mention.start - sentence.start < _NAME_NEAR and before[0].mention.start not in known:
            listed = before + listed
        return Roster(listed[0].mention.start, listed[-1].mention.end, _RULE, tuple(listed))
    return None


def _people(text: str, start: int, end: int) -> list[Entry]:
    """The people who are listed from `start` on, each with a name."""
    entries, _, _ = read_list(text, start, end, State("present", None), prose=True)
    return [entry for entry in entries if entry.mention.name]
