"""Those who were not there because somebody stood in for them, where no list says so: "Cllr Hall (substitute for |Cllr Poole|)".

Near miss: who sent apologies in a list of their own is told there, and the bracket beside the substitute only says it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.names.forms import same_person
from extractors.names.mentions import Mention, read_titled
from extractors.rosters.entries import Entry, capacity_of
from extractors.rosters.headings import State
from extractors.rosters.names import read_untitled
from extractors.rosters.sentences import Roster

_FARTHEST = 120  # characters between a substitute and the name of the other


def with_those_stood_for(text: str, rosters: Sequence[Roster]) -> list[Roster]:
    """The rosters, with an entry of its own for each person who is named only beside their substitute."""
    if not any(entry.substitute_for for roster in rosters for entry in roster.entries):
        return list(rosters)
    named = [entry.mention.name for roster in rosters for entry in roster.entries if entry.mention.name]
    return [_with_stood_for(text, roster, named) for roster in rosters]


def _with_stood_for(text: str, roster: Roster, named: list[str]) -> Roster:
    entries: list[Entry] = []
    for entry in roster.entries:
        entries.append(entry)
        other = _named_behind(text, entry)
        if other is not None and other.name and not any(same_person(other.name, name) for name in named):
            named.append(other.name)
            entries.append(Entry(other, "apologies", capacity_of(other, State("apologies", entry.capacity))))
    if len(entries) == len(roster.entries):
        return roster
    return replace(roster, end=max(roster.end, *(entry.mention.end for entry in entries)), entries=tuple(entries))


def _named_behind(text: str, entry: Entry) -> Mention | None:
    """The person whose place somebody took, where the words behind the substitute name them."""
    if not entry.substitute_for:
        return None
    at = text.find(entry.substitute_for, entry.mention.end, entry.mention.end + _FARTHEST)
    if at < 0:
        return None
    end = at + len(entry.substitute_for)
    before = text.rfind(" ", 0, at - 1) + 1
    for begin in (before, at):  # "Cllr |Poole"
        other = read_titled(text, begin, end)
        if other is not None and other.kind == "person" and other.end == end:
            return other
    other = read_untitled(text, at, end, {}, State("apologies", None))
    return other if other is not None and other.end == end else None
