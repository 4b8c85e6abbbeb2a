"""Roll calls that tell the side behind each name: "Cllr Hall – For, Cllr Poole – Against", or a member a line or a row below "Member | Vote".

The sides are counted. Near misses: fewer than three names, names of which nobody is against, "Budget – For" (no name of a person before it).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.beginnings import searched
from extractors.votes.ballots import Side, side_of
from extractors.votes.counts import Count

_NAME = r"(?:(?:The )?(?:Councillor|Cllr|Clr|COUNCILLOR|CLLR|Alderman|Bailie|Provost|Mayor|Mrs?|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Rev|Prof)\.? )?[A-ZÀ-Þ][\w’'.-]*(?: (?:de |van |von |ap |ab )?[A-ZÀ-Þ][\w’'.-]*){0,4}(?: \([\w /]{1,30}\))?"
# "|Cllr Hall – For", "|Ann Poole | Against |"
_ENTRY = searched(
    rf"(?:^(?:[-•*] )?|(?<=[,;.:|] ))(?P<name>{_NAME})(?: ?[|:–—-] ?| (?:voted )?)(?P<side>(?i:for|in favou?r|against|abst[a-z]*|did not vote|not voting))(?= ?(?:[,;.|\n]|$))",
    re.MULTILINE,
)
_JOINT = re.compile(r"[\s,;.|]{0,6}(?:and )?")
_REACH = 4000  # characters of the names of the largest councils, on either side of the first who is against
_ONE = 90  # characters: a name with its side
_FEWEST = 3


def find_roll_calls(text: str, opposed: Sequence[int]) -> list[Count]:
    """The roll calls around the places of the word "against", in the order of the text."""
    found: list[Count] = []
    done = 0
    for at in opposed:
        if at < done or not text.startswith(("gainst", "GAINST"), at + 1) or not _names_one(text, at):
            continue
        low, high = max(done, at - _REACH), at + _REACH
        chain: list[re.Match[str]] = []
        for entry in _ENTRY.finditer(text, low, high):
            if chain and not _JOINT.fullmatch(text, chain[-1].end(), entry.start()):
                _keep(chain, found)
                chain = []
            chain.append(entry)
        _keep(chain, found)
        done = high
    return found


def _names_one(text: str, at: int) -> bool:
    return any(entry.end() > at for entry in _ENTRY.finditer(text, max(0, at - _ONE), at + 8))


def _keep(chain: list[re.Match[str]], found: list[Count]) -> None:
    names: dict[Side, list[str]] = {"for": [], "against": [], "abstained": []}
    for entry in chain:
        names[side_of(entry["side"])].append(entry["name"])
    if len(chain) < _FEWEST or not names["against"]:
        return
    numbers = {side: len(named) for side, named in names.items()}
    found.append(
        Count(
            chain[0].start(),
            chain[-1].end(),
            "vote-roll-call",
            numbers["for"],
            numbers["against"],
            numbers["abstained"] or None,
            names["for"],
            names["against"],
            names["abstained"],
        )
    )
