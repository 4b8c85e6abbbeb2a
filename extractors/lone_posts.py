"""Posts without a name: "the Director of Finance", "the Clerk", "the DCS"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.mentions import Mention
from extractors.posts import ACRONYMS, Post

_ACRONYM = re.compile(r"\b[Tt]he ([A-Z][A-Za-z]*(?:[&/][A-Z]+)?[A-Z])\b(?:(?: and the [A-Z&]+)? ([a-z]+))?")
_OF_POST_ONLY = frozenset(
    [
        "explained",
        "introduced",
        "presented",
        "undertook",
        "summarised",
        "clarified",
        "outlined",
        "thanked",
        "apologised",
        "reassured",
        "responded",
        "added",
        "advised",
        "confirmed",
        "commented",
        "highlighted",
    ]
)
_BODY_ACRONYMS = frozenset(
    [
        "DfE",
        "DFE",
        "DfT",
        "DFT",
        "DWP",
        "DHSC",
        "DLUHC",
        "DEFRA",
        "DCMS",
        "DVLA",
        "DBS",
        "DPP",
        "DHCW",
        "DCO",
        "DCN",
        "DNO",
        "DN",
        "DCLG",
        "DECC",
        "DESNZ",
        "DTI",
        "DVSA",
        "CE",
        "CEC",
        "EDC",
        "DC",
        "DCC",
        "ADCS",
        "ADASS",
    ]
)
_INDEFINITE = re.compile(
    r"(?:\b(?:a|an|any|each|every|another|no|elected|appointed|[Aa]s|nominated|position of|role of|post of|office of|election of|appointment of|in the|took the|from the|through the|take the|vacated the|vacate the|[Nn]ominations? for|for|Election of|Appointment of|ELECTION OF|co-opted|becom\w+|being|be|ex-?officio|new|former|future|via the|re-elected|per the) )$"
)
_SEAT = re.compile(r"\b(?:in|took|from|through|take|taking|taken|vacated|vacate|vacating|to|resumed|assumed|occupied|leave|left) the $")
_BARE_AT_START = re.compile(r"(?: (?:to|will|would|has|had|is|was|also|then)\b| [a-z]+(?:ed|s)\b|,? (?:said|gave|read|told|spoke)\b)")
_PLURALS = frozenset(["Officers", "Managers", "Directors", "Members", "Leaders", "Advisers", "Chairs", "Workers", "Representatives"])


def with_article(text: str, post: Post) -> int:
    return post.start - 4 if text[max(0, post.start - 4) : post.start].lower() == "the " else post.start


def find_lone_posts(text: str, posts: dict[int, Post]) -> Iterator[Mention]:
    last_end = -1
    for start in sorted(posts):
        post = posts[start]
        words = text[post.start : post.end]
        before = text[max(0, post.start - 16) : post.start]
        if words.endswith("s") and words.split()[-1] in _PLURALS:
            continue
        if text.startswith(("'s ", "’s ", "' ", "’ ", "/"), post.end) and post.bare:
            continue
        if words.lower() in ("chair", "chairman") and (_SEAT.search(before) or before.endswith(("in the ", "In the "))):
            continue
        whole = with_article(text, post)
        if not post.definite:
            joins = post.start == last_end + 5 and text[last_end : post.start] == " and "
            if _INDEFINITE.search(before):
                continue
            at_start = post.start == 0 or text[post.start - 1] == "\n" or before.endswith((". ", ": ", "– ", "• ", ") "))
            if post.bare and not joins and not (at_start and _BARE_AT_START.match(text, post.end)):
                continue
            if words[0].islower():
                continue
        elif re.search(r"\b(?:as|of) the $", before) and post.bare and before.endswith("as the "):
            continue
        last_end = post.end
        yield Mention(whole, post.end, "post", None, None, words, None, None, None)
    yield from _acronyms_alone(text)


def _acronyms_alone(text: str) -> Iterator[Mention]:
    """Posts by their short form: those of the sector, and those that this document lets explain or present something ("the ADS explained")."""
    known = set(ACRONYMS)
    found = list(_ACRONYM.finditer(text))
    for match in found:
        acronym, verb = match.groups()
        if acronym.startswith(("AD", "D", "CE", "HoS", "SD", "ED")) and verb in _OF_POST_ONLY and acronym not in _BODY_ACRONYMS:
            known.add(acronym)
    for match in found:
        if match.group(1) in known:
            yield Mention(match.start(), match.end(1), "post", None, None, match.group(1), None, None, None)
