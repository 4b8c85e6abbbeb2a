"""Which entries of a list are clauses, and which only open a list of their own, or name what their clause is about.

(1) that the following actions be agreed:      no clause: each of them is
    (a) to close the pier;                     a clause
(2) that the trustees listed here be appointed:    a clause
    • Jo Rivers                                    no clause
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.decisions.clauses.enumeration import Clause, is_clause_like
from extractors.decisions.clauses.numbering import read_label
from extractors.decisions.clauses.terms import clauses_on_terms, decides_on_terms
from extractors.decisions.verbs.first_verbs import starts_with_verb

# "the trustees listed here be appointed:"
_IS_WHOLE = searched(
    r"\bbe (?:\w+ly )?(?:made|appointed|elected|nominated|co-opted|approved|agreed|adopted|paid|noted|accepted|awarded|granted)\b"
)
# "may vote on any decision, subject to the following exceptions:"
_ON_TERMS = searched(
    r"\bsubject to (?:the )?(?:following )?(?:\w+ )?[a-z]+s ?:[-–—]*$|\bwith (?:the )?(?:following )?exceptions?(?: of)? ?:[-–—]*$"
)
# "Noted the rise in the demand for places in:", and the places below
_NOTES = re.compile(r"(?:[Tt]hat )?(?:(?:[Tt]he )?[A-Z]\w+ )?(?:[Nn]ote[sd]?|[Ww]elcome[sd]?|[Aa]cknowledge[sd]?|NOTE[SD]?)\b")
_FOLLOWING_BELOW = searched(
    r"\bthe following (?:[\w-]+ )?(?:actions?|recommendations?|resolutions?|decisions?|proposals?|requests?|points?|steps)\b"
)


class ListedClause(NamedTuple):
    """A clause of a list, as offsets into the text, with the words that open its part of the list ("make the following grants:")."""

    start: int
    end: int
    label: str | None
    opening: str | None


def listed_clauses(text: str, entries: list[Clause], opening: str | None) -> Iterator[ListedClause]:
    """The clauses among the entries of a list, which the words `opening` lead to."""
    whole: str | None = None  # the label of a clause that its own list only names things for
    outer: tuple[str, str] | None = None  # the clause, with its label, that opens the list in which a clause stands
    terms: re.Match[str] | None = None  # the clause, where its own list gives its conditions or reasons
    for number, entry in enumerate(entries):
        words = text[entry.start : entry.end]
        if whole is not None and _is_nested(whole, entry.label):
            if terms and not clauses_on_terms(text, terms, [entry]):
                continue
            if not terms and not is_clause_like(words, past=True):
                continue  # "(a) the trustees listed here be appointed:", and below it their names
        else:
            terms = None
        whole = whole if terms else None
        if outer is None or _same_style(outer[0], entry.label):
            outer = (entry.label or "", words) if words.rstrip(" -–—").endswith(":") else None
        if words[-1] in ":-–—" and _FOLLOWING_BELOW.search(words) and _lists_clauses(text, entries[number + 1 :], entry.label):
            continue  # "that the following actions be agreed:", and below it each of them
        end = entry.end
        if terms is None and (terms := decides_on_terms(words)):
            whole, end = entry.label or "", entry.start + terms.end("clause")
        elif words[-1] in ":-–—" and _ON_TERMS.search(words):
            whole, end = entry.label or "", entry.start + len(words.rstrip(" :-–—"))
        elif words.endswith(":"):
            if _IS_WHOLE.search(words) or (len(words.split()) >= 8 and _NOTES.match(words)):
                whole = entry.label or ""
            elif len(words.split()) < 8 or not starts_with_verb(words, past=True):
                continue  # "That the Committee:" only opens the sub-clauses
        if entry.label is None and words.startswith("That ") and any(other.label for other in entries[:number]):
            yield ListedClause(entry.start, end, None, None)  # behind a list, and no part of it
            continue
        yield ListedClause(entry.start, end, entry.label, outer[1] if outer and outer[1] != words else entry.intro or opening)


def _same_style(label: str, other: str | None) -> bool:
    """Whether two labels can stand in one list: "(1)" and "(2)", not "(1)" and a bullet."""
    return bool({name for name, _ in read_label(label)} & {name for name, _ in read_label(other or "")})


def _lists_clauses(text: str, below: list[Clause], label: str | None) -> bool:
    """Whether the entries right below a clause are a list of its own, of clauses."""
    own = below[:2]
    return bool(own) and all(_is_nested(label or "", entry.label) and is_clause_like(text[entry.start : entry.end]) for entry in own)


def _is_nested(label: str, other: str | None) -> bool:
    """Whether an entry with the label `other` stands in a list of the one before it: "(1)" and a bullet, "(i)" and "(a)"."""
    outer, inner = dict(read_label(label)), dict(read_label(other or ""))
    return not any(0 < inner[name] - value <= 3 or name == "bullet" for name, value in outer.items() if name in inner)
