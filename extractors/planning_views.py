"""What a council that is only consulted says of a planning application: "no objection", "object: loss of trees", "The Council supports this"."""

from __future__ import annotations

import re
from typing import NamedTuple

from models.records import Verb

_GROUNDS = r"(?:(?:,? (?:on (?:the )?(?:[\w-]+ ){0,3}grounds?|due to|because|as|subject to|in view of|provided|but|owing to|until|till)\b| ?[:–—-])[^|]{0,200})?"
_VIEWS = (
    r"(?P<view>recommend(?:ed|s)? (?:approval|refusal)|(?:raises? |raised |has |have |had |offers? )?no (?:objections?|comments?|observations?)(?: (?:raised|made|to (?:make|raise|offer)))?"
    r"|(?:wish(?:es)? to |would like to )?(?:strongly )?(?:objects?|oppose[ds]?)(?: most)?(?: strongly)?|objections?|supports?|supported|neutral"
    r"|to (?:strongly )?(?:object|oppose|support|recommend (?:approval|refusal)|(?:make|offer|raise|submit) no (?:objections?|comments?)|comment)|(?:to )?leave (?:it )?to (?:the )?(?:discretion |judg\w+ |opinion )?[^|.]{3,80}|(?:to )?defer to [^|.]{3,80})"
)
_COUNCIL = r"(?:The )?(?:PC|TC|Parish Council|Town Council|Community Council|Council|Committee|Members|Councillors)"
_VIEW = re.compile(
    rf"(?:(?:^|[–—:.-] ?|\.{{2,}} ?))(?:{_COUNCIL}[’']s? ?(?:(?:view|comments?|recommendation|decision|response|observation)s? ?[:–-] ?)?)?(?P<said>(?:{_COUNCIL} )?{_VIEWS}{_GROUNDS})\.?$",
    re.IGNORECASE,
)
# "The Parish Council wish to object because of the traffic"
_VIEW_TOLD = re.compile(
    r"(?P<said>(?:The )?(?:Parish |Town |Community )?(?:Council|Members|Councillors|Committee) (?:wish(?:es|ed)? to |resolved to |agreed to |would like to )?(?:strongly )?(?P<view>(?i:objects?|objected|opposes?|opposed|supports?|supported|recommends?|recommended))\b.*)$"
)


class PlanningView(NamedTuple):
    """A view as offsets into the words it was found in, and the class of its verb."""

    start: int
    end: int
    verb: Verb


def find_planning_view(words: str) -> PlanningView | None:
    """What a council that is only consulted on a planning application says at the end of its line: "no objection" in "Porch at 9 Mill Lane: no objection"."""
    found = _VIEW.search(words) or _VIEW_TOLD.match(words)
    if found is None:
        return None
    return PlanningView(found.start("said"), found.end("said"), _class_of(found["view"].lower()))


def _class_of(view: str) -> Verb:
    if "recommend" in view:
        return "recommend"
    if "leave" in view or "defer" in view:
        return "refer"
    return "refuse" if ("object" in view or "oppose" in view) and "no " not in view else "agree"
