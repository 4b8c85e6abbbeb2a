"""Whom the persons of a list speak for: "Jo Rivers, Mill Users; Ann Hall, Head of Audit, Northbrook NHS Trust"."""

from __future__ import annotations

import re

from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, MEMBERS, PLACE_WORDS
from extractors.names.mentions import Mention, read_titled
from extractors.names.posts import ACRONYMS, holds_head

BODY_BEHIND = re.compile(r" ([A-Z][A-Z&]{2,5})(?=[,;.|\n]| and | & |$)")  # "Jo Rivers NCC, Ann Hall"
# "Jo Rivers, Medical Director, Elmshire and Mill NHS Trust; Ann Hall, ...", "Jo Rivers (Chair) - Mill Valley District Council"
_BODY_BEHIND_POST = re.compile(r"(?:,| [–—-]) ((?:the )?[A-Z][\w'’&.-]*(?: (?:[A-Z][\w'’&.-]*|and|of|for|the|&)){1,8})(?= ?[;|\n]|$)")
_SHORT_BODY = re.compile(r", ([A-Z][A-Z&]{2,7})(?= ?(?:[;|\n(]|$)| [–—-] )")  # "Jo Rivers, Chief Executive, OPCC"
# in a list parted by semicolons: "Jo Rivers, Mill Users; Ann Hall, Northbrook Rowing"
_BODY_OF_SEGMENT = re.compile(r", ((?:the )?[A-Z][\w'’&.-]*(?: [\w'’&./-]+){0,7})(?= ?;|\.?$)")
# "Jo Rivers, Hanger Hill Wind Farm, 9 members of the public"
_SITE_BEHIND = re.compile(r", ((?:[A-Z][\w'’&-]+ ){2,5}([A-Z][\w'’-]+))(?=[,;.|\n]|$| and )")
_REST_OF_LINE = re.compile(r", ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})")  # a line for each: "Superintendent Jo Rivers, Northbrook"
_SITES = BODY_WORDS | PLACE_WORDS
_BEGIN_BODIES = frozenset(["LB", "RB", "RBC", "NHS", "University", "Royal", "HM"])  # "Ravi Hall, Planner, LB Northbrook"


def body_of_one(text: str, mention: Mention, end: int) -> re.Match[str] | None:
    """What stands behind the comma and whom somebody speaks for: one of a list parted by semicolons, or a site that no person is called after."""
    if " " not in (mention.name or "") or mention.title in MEMBERS:
        return None
    body = _SITE_BEHIND.match(text, mention.end, end)
    if body is not None and body[2] not in _SITES:
        body = None
    if body is None and (
        text.find(";", mention.end, min(end, mention.end + 90)) >= 0 or text.rfind(";", max(0, mention.start - 90), mention.start) >= 0
    ):
        body = _BODY_OF_SEGMENT.match(text, mention.end, end)
    if body is None and (mention.start == 0 or text[mention.start - 1] == "\n"):
        body = _REST_OF_LINE.fullmatch(text, mention.end, end)
    first = body[1].split(" ", 1)[0] if body else ""
    if not first or first in GIVEN_NAMES or first == "No" or len(first.rstrip(".")) == 1 or read_titled(text, mention.end + 2, end):
        return None
    return body


def body_behind_post(text: str, at: int, end: int) -> re.Match[str] | None:
    """The body behind a post: "Jo Rivers, Medical Director, Elmshire NHS Trust"."""
    if (short := _SHORT_BODY.match(text, at, end)) and short[1] not in ACRONYMS:
        return short
    body = _BODY_BEHIND_POST.match(text, at, end)
    if body is None:
        return None
    words = body[1].split()
    told = (words[-1] in BODY_WORDS or words[0] in _BEGIN_BODIES) and words[0] not in GIVEN_NAMES and not holds_head(body[1])
    return body if told else None
