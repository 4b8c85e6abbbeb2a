"""Who met, as the head of the minutes names them: the council, the committee or board, the one in the chair."""

from __future__ import annotations

import re
from itertools import chain

from extractors.beginnings import searched
from extractors.calendar_words import MONTH
from extractors.gates import holds
from extractors.letters import lowered
from extractors.names.forms import TITLE
from extractors.names.post_words import holds_head

_COUNCIL = searched(
    r"(?:[A-Z][\w’'&.-]*,? (?:(?:of|and|upon|on|the|with|in|cum|le|de|y|&) )*){0,6}?(?:(?:COUNTY|CITY|BOROUGH|DISTRICT|PARISH|TOWN|COMMUNITY|County|City|Borough|District|Parish|Town|Community) )*(?:COUNCIL|Council)\b|(?:London|Royal|Metropolitan) Borough of [A-Z]\w+(?: (?:and|upon) [A-Z]?\w+)*"
)
# "Ann Hall, Chairman of the Parish Council", "in the Wharf Room, Council Offices"
_POST_OF = searched(r"\b(?:chair(?:man|person|woman)?|clerk|leader|manager|officer|director|mayor|member|head)\b", re.IGNORECASE)
_ROOM_OF = re.compile(r" (?:Offices?|Chambers?|House|Tax|Hall)\b", re.IGNORECASE)
_COUNCIL_WORDS = ("Council", "COUNCIL", "Borough of ")  # each of them holds one
_NO_COUNCIL = re.compile(
    r"(?:the|of|full|virtual|hybrid|remote|online|county|parish|town|city|borough|district|community|ordinary|minutes|this|held|in|posted|welcome|above)(?: in| to| the)* (?:\w+ )?(?:council|meeting)$"
    r"|minutes\b|meeting\b|posted\b|welcome\b|held\b",
    re.IGNORECASE,
)
BODY = searched(
    r"\b(?:Committee|Cabinet|Board|Panel|Council|Forum|Group|Executive|Sub-Committee|Commission|Authority|Assembly|Trust|Partnership|Meeting|(?:Friends|Trustees|Governors) of|Governing Body|Society|Association)\b",
    re.IGNORECASE,
)
# "Cllr Jo Rivers (Chair)", "Mr P Hall in the Chair"
_CHAIR_AFTER = searched(
    r"(?<![a-z])(?P<name>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,5}),? ?[,–—(-]? ?\(?(?:(?<=\()[^()]{1,60}[,;/] ?|[A-Z][A-Za-z]{1,4}[,;/] ?)?(?:in the |the |acting )?chair(?:man|woman|person)?\b(?! of)",
    re.IGNORECASE,
)
_SPACES_TO_CHAIR = 9  # five within the name, one behind it, one behind a dash, two in "in the "
_CHAIR_AND_MORE = 16  # characters: "chairperson of", and what must not stand behind it
_CHAIR_BEFORE = searched(
    r"\bchair(?:man|person|woman)?(?: of the meeting)? ?[:–—-] (?P<name>\w[\w’'.-]*(?: [\w’'.-]+){1,4})", re.IGNORECASE
)
_NAME = searched(
    r"(?:(?:County |Town |Parish )?(?:Councillor|Cllr|Clr|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Professor|Prof|Rev|Revd|Lord|Lady|Alderman)\.? )*[A-Z][\w’'-]*\.?(?: [A-Z][\w’'-]*\.?)*$"
)
NEXT = searched(
    r"\b(?:next|following) (?:[\w-]+ ){0,4}meeting|\bdate (?:and time |and venue |, time and (?:place|venue) )?of (?:the )?next\b",
    re.IGNORECASE,
)
_TITLE_WORDS = re.compile(  # "minutes of proceedings at ordinary meeting of the"
    r"^(?:(?:draft|unconfirmed|confirmed|approved|printed|ordinary|agenda|decisions?|and|public|the|minutes?|notes|proceedings|at|of|an?|annual|monthly|quarterly|special|extraordinary|extra-ordinary|statutory|general|hybrid|virtual|remote|online|\d+(?:st|nd|rd|th))(?:[ ,]+|$))*(?:meeting (?:of|for) (?:the )?)?",
    re.IGNORECASE,
)


# "Meeting held in the Old Mill, Elmbridge", "Assembly of the Parish duly convened"
_HELD = searched(r"(?: ?\bmeeting)? (?:duly )?(?:convened|held) (?:and held )?(?:in|at|on|via|by)\b.*$| duly$", re.IGNORECASE)

# "Executive Summary", "Wrayford Council Contribution to the Strategy": parts of a report
_OF_A_REPORT = searched(r"\b(?:Summary|Contribution|Strategy|Priorities|Commentary|Dashboard|Scorecard)\b", re.IGNORECASE)
# "PRESENT IN THE CHAIR:", a line above the name
_BEHIND_NAME = re.compile(r"[,;(]| (?=[A-Z][a-z]+(?: [a-z]+)?: )")  # "Chair: Jo Rivers (Leader)", "Chair: Jo Rivers  Clerk: Ann Hall"
_IN_THE_CHAIR = re.compile(r"(?:present )?in the chair ?:?", re.IGNORECASE)


# "Council – Village Hall & Zoom", "Joint Board - 27th October 2021", "Select Committee – minutes", "Committee on 3 October 2023"
_BEHIND_BODY = searched(
    rf"(?: [-–—] |, | )(?:(?:on |of |for )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH}\b.*|at \d.*)$"
    r"|(?: [-–—] |, )(?:draft|unconfirmed|approved|confirmed|final|(?:draft |approved )?(?:minutes|notes|agenda|decisions))\b[^,]{0,20}$"
    r"|(?: [-–—] |,? (?:at|in) )(?:the )?(?:[\w'’&.-]+ ){0,4}(?:hall|room|chamber|house|centre|neuadd|zoom|teams|online|terrace|street|road|lane|avenue|hotel|library|pavilion)\b.*$"
    r"|(?: [-–—] |, )neuadd\b.*$| (?:to be approved|for approval)\b.*$"
    r"|(?<=\w) (?:meeting )?(?:\(?(?:held )?in (?:public|private|open session)\)?)$",
    re.IGNORECASE,
)
_ABOVE_BODY = searched(
    r"^(?:for approval|for information|draft minutes for approval|report of .{3,90}? to the|minute of (?:the )?meeting of(?: the)?) ",
    re.IGNORECASE,
)


def clean_body(words: str) -> str | None:
    name = _BEHIND_BODY.sub("", _HELD.sub("", _ABOVE_BODY.sub("", words.strip(" ,-–—:"))))
    name = _TITLE_WORDS.sub("", name).strip(" ,-–—:")
    name = re.sub(r",? \(Item [^)]*\)$|,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$", "", name)
    name = re.sub(
        r"^.*\bminutes? of (?:the |an? )?(?:[\w-]+ ){0,3}?meeting of (?:the )?", "", name, flags=re.IGNORECASE
    )  # a menu stands before it
    name = re.sub(r" (?:took place|at an?)\b.*$|^hearing of (?:the )?", "", name, flags=re.IGNORECASE)
    if ":" in name or re.match(r"meeting no\b|cofnodion\b|(?:the )?(?:above|above-named|said|aforementioned)\b", name, re.IGNORECASE):
        return None
    name = re.sub(r"^the ", "", name, flags=re.IGNORECASE)
    name = re.sub(r"(?<=\w) (?:minutes(?: of)?|meeting|agenda)$", "", name, flags=re.IGNORECASE)
    name = re.sub(r" [-–—] ?record of decision.*$|[,:]? (?:scheduled|which)\b.*$", "", name, flags=re.IGNORECASE)
    return name if 2 < len(name) <= 120 and name.lower() not in ("meeting", "the", "council meeting", "previous") else None


_TELLS_WHEN = searched(r"\b(?:held|took place|convened|minutes|notes|meeting|cofnodion|gyfarfod)\b", re.IGNORECASE)


def body_line(lines: list[str]) -> str | None:
    """The line that is nothing but the name of a body: "COUNTY COUNCIL" below "NORTHSHIRE COUNTY COUNCIL"."""
    bodies = [
        line
        for whole in lines[:10]
        if len((line := _BEHIND_BODY.sub("", whole)).split()) <= 12
        and not _OF_A_REPORT.search(line)
        and BODY.search(line)
        and not re.search(r"\d|[.;]|: ", f"{line} ")
        and (line == whole or not _TELLS_WHEN.search(line))
        and not NEXT.search(line)
        and not ("," in line and _POST_OF.search(line))
    ]
    return clean_body(bodies[-1]) if bodies else None


def council_in(lines: list[str], title: str | None) -> str | None:
    for line in [*lines[:12], title or ""]:
        if not holds(line, _COUNCIL_WORDS):
            continue
        for found in _COUNCIL.finditer(line):
            name = re.sub(
                r"^.*\b(?:meeting|proceedings|minutes) (?:of|at|for) (?:the )?", "", found.group().strip(" ,"), flags=re.IGNORECASE
            )
            beside = line[: found.start()].rstrip()
            if _POST_OF.search(name) or _ROOM_OF.match(line, found.end()):
                continue
            if len(name.split()) >= 2 and not _NO_COUNCIL.match(name) and not beside.endswith((" by", " for", " with", " to", " from")):
                return re.sub(
                    r"^(?:(?:MINUTES|PROCEEDINGS|ORDINARY|ANNUAL|SPECIAL|MONTHLY|MEETING|OF|AT|THE|The|Minutes|Meeting|of) )+", "", name
                )
    return None


def _about_chair(lower: str) -> tuple[int, int]:
    """The stretch of a line in small letters in which a name may stand before "chair": at most nine spaces part its first word from the first one."""
    low = lower.find("chair")
    for _ in range(_SPACES_TO_CHAIR + 1):
        low = lower.rfind(" ", 0, max(low, 0))
    return low + 1, lower.rfind("chair") + _CHAIR_AND_MORE


def chair_in(facts: dict[str, str], lines: list[str]) -> str | None:
    for post in ("chair", "chairman", "chairperson", "chairwoman"):
        if post in facts:
            return _BEHIND_NAME.split(facts[post])[0].strip() or None
    for number, line in enumerate(lines):
        if _IN_THE_CHAIR.fullmatch(line) and number + 1 < len(lines):
            return re.split(r"[,;(]", lines[number + 1])[0].strip(" .") or None
        lower = lowered(line, 0, len(line))
        if "chair" not in lower:
            continue
        low, high = _about_chair(lower)
        for named in chain(_CHAIR_AFTER.finditer(line, low, high), _CHAIR_BEFORE.finditer(line)):
            if line.rfind("(", 0, named.start()) > line.rfind(")", 0, named.start()):
                continue  # "Ann Hall (Elm Trust, chair)": the trust
            words = re.sub(
                r"^(?:Present|PRESENT|Attendance|ATTENDANCE|Sederunt|SEDERUNT|Councillors|Cll?rs|Members|COUNCILLORS|Also)\b[:.]? ?",
                "",
                named["name"],
            ).strip(" ,.")
            name = _NAME.search(words)
            if name and _names_body(line, named, name):
                name = _NAME.search(re.sub(r"^[^:,]{2,30}: ?", "", line).replace(" - ", ",").replace(" – ", ",").split(",", 1)[0])
                name = None if name and BODY.search(name.group()) else name
            if name and _is_post(name.group()):  # "Ann Hall, Director of Finance (Chair)"
                name = _NAME.search(re.sub(r"(?:,| [–—-]| \||:) (?:[Tt]he )?(?:[\w&-]+ )*$", "", line[: named.start()]))
            if (
                name
                and not _is_post(name.group())
                and " " in name.group()
                and not re.search(
                    r"\b(?:Vice|Deputy|Clerk|Members|Present|In|The|Apologies|Election|Appointment|Of|CBE|OBE|MBE|JP|DL)\b",
                    name.group(),
                    re.IGNORECASE,
                )
            ):
                return name.group()
    return None


def _names_body(line: str, named: re.Match[str], name: re.Match[str]) -> bool:
    """Whether what stands before "Chairman" is the body, and the person before its comma: "Dr Jo Rivers, Mill Partnership Chairman"."""
    behind_post = line.endswith((" for ", " of "), 0, line.find(name.group()))
    return (behind_post or BODY.search(name.group()) is not None) and re.search(r",| [–—-] ", line[: named.end()]) is not None


def _is_post(name: str) -> bool:
    """Whether words with capitals name a post: "Town Mayor", not "Councillor Ann Hall"."""
    return TITLE.match(name) is None and holds_head(name)
