"""What a council that is only consulted says of a planning application: "no objection", "object: loss of trees", "The Council supports this"."""

from __future__ import annotations

import re

_VIEWS = (
    r"(?P<view>recommend(?:ed|s)? (?:approval|refusal)|no (?:objections?|comments?)(?: (?:raised|made|to (?:make|raise)))?|(?:wish(?:es)? to |would like to )?(?:strongly )?objects?(?: most)?(?: strongly)?|objections?|supports?|supported|neutral)"
    r"(?:(?:,? (?:on (?:the )?(?:[\w-]+ ){0,3}grounds?|due to|because|as|subject to|in view of|provided|but|owing to)\b|:)[^|]{0,200})?"
)
_VIEW = re.compile(
    rf"(?:[–—:.-] ?|\.{{2,}} ?)(?:(?:The )?(?:PC|TC|Parish Council|Town Council|Community Council|Council|Committee|Members|Councillors)(?:[’']s)? ?(?:(?:view|comments?|recommendation|decision|response)s? ?[:–-] ?)?)?{_VIEWS}\.?$",
    re.IGNORECASE,
)
# "The Parish Council wish to object because of the traffic"
_VIEW_TOLD = re.compile(
    r"(?:The )?(?:Parish |Town |Community )?(?:Council|Members|Councillors|Committee) (?:wish(?:es|ed)? to |resolved to |agreed to |would like to )?(?:strongly )?(?P<view>(?i:objects?|objected|supports?|supported|recommends?|recommended))\b.*$"
)


def find_planning_view(words: str) -> str | None:
    """What a council that is only consulted on a planning application says at the end of its line: "Porch at 9 Mill Lane: no objection"."""
    found = _VIEW.search(words) or _VIEW_TOLD.match(words.lstrip(": "))
    return found["view"] if found else None
