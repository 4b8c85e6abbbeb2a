"""The field of work or the body that stands behind the head of a post: "of Finance and Policy", "– People", ", Roads and Waste"."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.names.forms import GIVEN_NAMES, UPPER
from extractors.names.post_words import ALONE, BODIES, CAPITAL, FIELDS, HEAD, TITLES, WORD, holds_head

_LINK = re.compile(
    r" (?:of|for|at) (?:the |our )?| in (?=[A-Z])| [–—-] |: | [Ww]ith [Rr]esponsibility(?: \([A-Z]{2,4}\))? [Ff]or (?:the )?"
)
# "Clerk to the Authority", "Legal Adviser to the Licensing Panel"
_SERVES = searched(r"\b(?:Clerk|Secretary|Advis[eo]r|Treasurer|Solicitor|Chaplain)$")
_SERVED = re.compile(
    r" to (?:the |our )?(?:[A-Z][\w'’-]+ (?:(?:and|of|&) )?){0,4}(?:Council|Authority|Board|Committee|Panel|Trust|Trustees|Governors|Body|Corporation|Commissioners|Forum|Partnership|Mayor|Conservators|Justices)\b"
)
_MONTHS = frozenset(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"])  # fmt: skip
_AND = re.compile(r",? (?:and|&) ")
_CAPITAL_NEXT = re.compile(rf" [{UPPER}]")
_BRACKET = re.compile(r" ?\(([^()]{2,60})\)")
_STATUTORY = frozenset(["s151", "S151", "s.151", "Section 151", "s151 Officer", "S151 Officer", "Section 151 Officer", "SIRO", "RFO", "SRO", "Monitoring Officer", "Returning Officer"])  # fmt: skip
_LIST = re.compile(rf"(?:, {WORD}(?: {WORD}){{0,3}}){{1,5}}(?=,? (?:and|&) {WORD})")
_INSTITUTION = re.compile(r" (?:library|school|museum|surgery|church|hall|centre)\b")  # "the Manager of Northbrook library"
# heads that a field may follow behind a comma: "Assistant Director, Roads and Waste"
_TAKES_FIELD = frozenset(["Director", "Manager", "Leader", "Service", "Head", "Officer", "Engineer", "Lead", "Accountant", "Planner", "Adviser", "Advisor", "Specialist", "Surveyor", "Partner", "Coordinator", "Co-ordinator", "Nurse", "Doctor", "Practitioner", "Headteacher", "Principal", "Vice Principal", "Headmaster"])  # fmt: skip
_BODY_OR_FIELD = re.compile(
    r" of (?:the |this )?(?:[a-z-]+ ){0,2}(?:committee|panel|board|council|sub-committee|group|forum|partnership|governors|trustees)\b| of (?:service|finance|legal services|public health|children['’]s services|planning|housing|audit|paid service|adult services|education|nursing|governance)(?: and [a-z]+)?\b"
)
_AFTER_FIELD = re.compile(r"[);|.:\n]|$| \(| \||, (?:Mr|Mrs|Ms|Miss|Dr|Prof|Cll?r|Councillor)\b|,? [a-z]|,? (?:and|&) ")


def read_field(text: str, at: int, end: int, *, linked: bool) -> int:
    """Where the field or body after a head ends ("of Finance, Policy and Planning"); `at` where none follows. `linked` asks for a word like "of"."""
    if text.startswith(" to ", at) and (served := _SERVED.match(text, at, end)) and _SERVES.search(text, max(0, at - 12), at):
        return served.end()
    stop = at
    link = _LINK.match(text, at, end)
    if link:
        position = _units(text, link.end(), end, known=link.group().strip() in ("–", "—", "-", ":", "in"))
        if position == link.end():
            return _lower_field(text, at, link, end)
        stop = position
        if institution := _INSTITUTION.match(text, stop, end):
            stop = institution.end()
    elif not linked and at < end and text[at] == " ":
        position = _units(text, at + 1, end, known=True)
        if position == at + 1:
            return _bracket(text, at, end)
        stop = position
    else:
        return at if linked else _bracket(text, at, end)
    for _ in range(8):
        if (more := _LINK.match(text, stop, end)) and more.group() != ": ":
            position = _units(text, more.end(), end, known=more.group().strip() in ("–", "—", "-", "in"))
            if position == more.end():
                break
        elif more := _AND.match(text, stop, end):
            position = _units(text, more.end(), end, known=False, second=True)
            if position == more.end():
                break
        elif more := _LIST.match(text, stop, end):
            if not all(unit.split()[0] in FIELDS for unit in more.group().split(", ") if unit):
                break
            position = more.end()
        else:
            break
        stop = position
    if text.startswith((" in Care", " in Need"), stop) and stop > at:
        stop += 8  # "Designated Doctor for Children in Care"
    return _bracket(text, stop, end)


def _lower_field(text: str, at: int, link: re.Match[str], end: int) -> int:
    # "Head of service", "Director of finance and resources", "Vice-Chair of the committee"
    found = _BODY_OR_FIELD.match(text, at, end)
    return found.end() if found and link.group().startswith(" of") else at


def _bracket(text: str, at: int, end: int) -> int:
    found = _BRACKET.match(text, at, end)
    if not found:
        return at
    inside = found.group(1)
    words = inside.split()
    if inside in _STATUTORY and not _is_short_for(inside, text[max(0, at - 60) : at]):
        return found.end()  # "Director of Finance (s151)"
    if (
        inside[0].isupper()
        and len(words) <= 6
        and not inside.isupper()
        and words[0] not in GIVEN_NAMES
        and (words[0] not in TITLES or words[0] == "Deputy")
        and (holds_head(inside) or all(w in FIELDS or w in ("and", "&") for w in words))
    ):
        return found.end()
    return at


def _is_short_for(short: str, words: str) -> bool:
    """Whether these letters are the initials of the words before them: "the Responsible Finance Officer (RFO)"."""
    return short.isupper() and "".join(word[0] for word in words.split()[-len(short) :]).upper() == short


def _units(text: str, at: int, end: int, *, known: bool, second: bool = False) -> int:
    """Reads capitalised words from `at`; `known` asks that the first is a field of work, `second` that no new post or person begins here."""
    position, count = at, 0
    while count < 9 and (word := CAPITAL.match(text, position, end)):
        found = word.group()
        if (found in TITLES and found not in ("Deputy",)) or found in _MONTHS:
            break
        if found == "I" or (count == 0 and known and found not in FIELDS):
            break
        if count == 0 and second and (HEAD.match(text, position, end) or found in BODIES or found in ("Members", "Officers")):
            break
        if second and count == 0 and found in GIVEN_NAMES and found not in FIELDS:
            break
        if count and found in GIVEN_NAMES and found not in FIELDS and _CAPITAL_NEXT.match(text, word.end(), end):
            break
        if count and HEAD.match(text, position, end) and found in ALONE:
            break
        count += 1
        position = word.end()
        if position < end and text[position] == " " and position + 1 < end and CAPITAL.match(text, position + 1, end):
            position += 1
            continue
        return position
    return position - 1 if position > at and text[position - 1] == " " else position


def read_comma_field(text: str, head: str, at: int, end: int) -> int:
    """Where the field behind a comma ends ("Director, Housing (Mr Hall)"); `at` where what follows is no field or belongs to something else."""
    if head.removeprefix("A/") not in _TAKES_FIELD and not (head == "Services" and text.endswith("Director of Services", 0, at)):
        return at
    position, last = at + 2, at
    while (word := CAPITAL.match(text, position, end)) and word.group() in FIELDS and (last == at or word.group() not in GIVEN_NAMES):
        last = word.end()
        if joined := _AND.match(text, last, end):
            position = joined.end()
        elif text.startswith(", ", last):
            position = last + 2
        else:
            position = last + 1
    if last == at:
        return at
    if text.startswith((" in Care", " in Need"), last):
        last += len(" in Care")  # "Team Manager, Children in Care"
    beyond = text[last + 1 : last + 24].split(" ", 1)[0] if text[last : last + 1] == " " else ""
    return last if beyond in GIVEN_NAMES or _AFTER_FIELD.match(text, last, end) else at
