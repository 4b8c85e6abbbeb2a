"""Those listed as present who are called by their surname alone: as movers ("prop. Rivers, sec. Hall"), and behind the letters of a rank ("GM Rivers").

Near misses: "Prop. Rivers Trust", "seconded Rivers" where no Rivers is listed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from extractors.marked_words import MARKED, matches_at
from extractors.names.forms import LOWER, RANKS, UPPER
from extractors.names.mentions import Mention

_LONG_RANKS = tuple(rank for rank in RANKS if " " in rank and rank.endswith((" Manager", " Commander")))
MOVER_WORDS = MARKED.add(r"(?<!\w)(?:[Pp]rop(?:osed|oser|)|[Ss]ec(?:onded|onder|)|[Mm]over|[Mm]oved)(?!\w)")
_MOVERS = re.compile(
    rf"(?:[Pp]rop(?:osed|oser|)|[Ss]ec(?:onded|onder|)|[Mm]over|[Mm]oved)(?:\.|:| ?[–—-])?(?: by:?)? (?P<first>[{UPPER}][\w’'-]*[{LOWER}])(?: (?:and|&) (?P<second>[{UPPER}][\w’'-]*[{LOWER}]))?(?![\w’'&/-]| [{UPPER}](?!econded|ec\b))"
)


def find_by_surname(text: str, movers: Sequence[int], spaces: Sequence[tuple[int, int]], listed: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions of listed persons by their surnames, as movers and seconders and behind the letters of their ranks; `movers` are the places of MOVER_WORDS."""
    surnames: set[str] = set()
    ranked: dict[str, str] = {}
    for mention in listed:
        if mention.kind != "person" or not mention.name:
            continue
        surname = mention.name.rpartition(" ")[2]
        surnames.add(surname)
        rank = next((rank for rank in _LONG_RANKS if mention.post is not None and mention.post.startswith(rank)), None)
        if rank:
            letters = "".join(word[0] for word in rank.split())
            ranked[f"{letters} {surname}"] = letters
    if not surnames:
        return
    starts = [start for start, _ in spaces]
    for found in matches_at(_MOVERS, text, movers):
        if (at := bisect_right(starts, found.start()) - 1) >= 0 and found.end() <= spaces[at][1]:
            for group in ("first", "second"):
                if (surname := found[group]) in surnames:
                    yield Mention(*found.span(group), "person", surname, None, None, None, *found.span(group))
    if ranked:
        letters_first = re.compile(rf"\b(?:{'|'.join(map(re.escape, ranked))})(?![\w’-])")
        for start, end in spaces:
            for found in letters_first.finditer(text, start, end):
                letters = ranked[found.group()]
                begin = found.start() + len(letters) + 1
                yield Mention(found.start(), found.end(), "person", text[begin : found.end()], None, letters, None, begin, found.end())
