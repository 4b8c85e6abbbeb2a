"""Lines of a list of attendance that were the rows of a table before they became plain text: a name, what the person is, and whether they came.

"Jo Rivers Parent governor Present", "Dr Ann Hall Medical Director Apologies", "Cllr Sam Poole Elected Member": nothing parts the cells any more.
"""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.names.beside import initials_of
from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, MEMBERS, NOT_NAMES, PARTICLE, TITLE, is_initial
from extractors.names.mentions import Mention, posts_by_start, read_titled
from extractors.names.post_words import ALONE, HEADS, holds_head
from extractors.rosters.entries import Entry, capacity_of
from extractors.rosters.headings import Heading, State, Status
from extractors.rosters.names import read_untitled
from extractors.rosters.rows import role_and_body
from extractors.wordlists import words_of
from models import Block

_LONGEST_LINE = 110  # characters
_MOST_WORDS = 4  # of a name
_POSTS = ALONE | HEADS
_SURNAMES = words_of("not_names", "surname")
_WORD = re.compile(r"[^ ]+")
_NAME_WORD = re.compile(r"(?:[A-ZÀ-Þ][\w'’‑-]*\.?)+$")
_PARTICLE = re.compile(rf"{PARTICLE}$")
# "Parent governor", "Elected Member", "Co-opted", "Community": what begins a seat, and no surname
_SEAT = re.compile(
    r"(?:Independent|Lay|Co-?opted|Parent|Staff|Foundation|Community|Associate|Tenant|Public|Partner|Appointed|Elected|Church|Diocesan|Non-Executive|Student|Pupil|Teacher|LA|Local Authority|Voluntary|Trust|Trade Union|Youth|Resident|Patient|Volunteer|Ex[- ][Oo]fficio)"
    r"(?=$| \(| [–—-] |,| (?:Voting )?(?:[Mm]ember|[Gg]overnor|[Tt]rustee|[Rr]ep(?:resentative)?|[Dd]irector|[Cc]ouncillor|[Aa]ppointed|[Nn]ominated|[Ee]lected|[Ss]ector|[Oo]bserver)\b)"
)
_PHRASE = re.compile(r"[A-Z][a-z’'-]+ (?!(?:and|or|of|for|in|at|by|to|with|on)\b)[a-z]{3,}")  # "Minute taker", "Care leavers' forum"
_IN_SMALL_LETTERS = re.compile(
    r" (?:member|taker|clerk|rep|observer|nominee|worker|teacher|carer|volunteer|student|resident)$"
)  # of such a phrase
_TELLS = searched(
    r"(?<![\w-])(?:was|were|had|has|have|is|are|be|been|will|would|who|that|said|gave|left|took|spoke|(?!elected|appointed|nominated|co-opted|retired|shared|named|looked|protected|supported|learned)[a-z]{2,}ed)\b|[.?!;]$"
)
_POSTS_IN_CAPITALS = (" GP", " SRO", " SENCO", " DSL")
_INITIALS = re.compile(r" [(\[]([A-Z][A-Za-z'’]{1,5})[)\]] (?=[A-Z])")
_BARE_INITIALS = re.compile(r" ([A-Z]{2,4}[a-z]{0,2}|[A-Z][a-z]{1,2}[A-Z]{1,2}) (?=[A-Z])")  # "Jo Rivers JR Clinical Lead"
_PARTLY_THERE = searched(
    r" \((?:part|from|until|for|via|by|joined|left|items?|remotely|virtual(?:ly)?|online|minutes|observ\w+)\b[^()]{0,40}\)$"
)
_OTHERS = re.compile(r"[;(]| and (?:Mr|Mrs|Ms|Miss|Dr|Cll?r)\b|, [A-Z][a-z]+ [A-Z][a-z]+$")  # more people of the line, or a note
_STATUS = searched(
    r"[ ,–—-]+\(?(?:(?P<present>[Pp]resent|PRESENT|[Ii]n attendance|[Aa]ttended|Yes|Y|✓|✔|P)|(?P<apologies>[Aa]pologies|APOLOGIES|[Aa]pols\.?|[Aa]pology)|(?P<absent>[Aa]bsent|ABSENT|No|N|[Dd]id not attend|DNA))\)?"
    r"(?P<note> ?\([^()]{2,40}\)| (?:until|from|via|for|by|given|received|accepted|left|to) [^()|]{1,40})?$"
)
_OF_PEOPLE = frozenset(["Name", "Names", "Member", "Members", "Councillor", "Governor", "Governors", "Trustee", "Trustees", "Attendee", "Attendees", "Present"])  # fmt: skip
_OF_CELLS = frozenset(["role", "title", "job", "post", "position", "designation", "organisation", "representing", "capacity", "category", "type", "body", "agency", "attendance", "attended", "present", "apologies", "absent", "status", "initials", "in", "and", "/", "&", "of"])  # fmt: skip
_MOST_COLUMNS = 8  # words that head them


def run_on_head(text: str, block: Block) -> Heading | None:
    """What a line says that headed the columns of such a table ("Name Role Attendance"); None for any other line."""
    words = text[block.start : block.end].rstrip(":").split(" ")
    if not 1 < len(words) <= _MOST_COLUMNS or words[0] not in _OF_PEOPLE or not all(word.lower() in _OF_CELLS for word in words[1:]):
        return None
    if words[0] == "Present" and words[1].lower() not in ("role", "title", "post", "position", "organisation", "representing"):
        return None  # "Present and in attendance" heads no columns
    return Heading(block.end, "present", None, "attendance-without-heading", True, True)


def ends_with_status(text: str, start: int, end: int) -> bool:
    """Whether the last words of a line say that somebody came or did not."""
    return _STATUS.search(text, start, end) is not None


def read_run_on(text: str, start: int, end: int, state: State) -> Entry | None:
    """The person of such a line; None for any other line."""
    if end - start > _LONGEST_LINE or text.find(" | ", start, end) >= 0:
        return None
    status, stop = _status(text, start, end, state)
    if _TELLS.search(text, start, stop):
        return None
    title = TITLE.match(text, start, stop)
    begin = title.end() + 1 if title else start
    words = [found.span() for found in _WORD.finditer(text, begin, stop)]
    cut = _role_at(text, words, stop, titled=title is not None)
    if cut is None:
        return None
    name_end, role_start = words[cut - 1][1], words[cut][0]
    name, role = text[begin:name_end].rstrip(","), text[role_start:stop]
    post, organisation = _what_they_are(role)
    shared = title.group() if title else state.title
    mention = Mention(start, stop, "person", name, shared, post, organisation, begin, begin + len(name))
    return Entry(mention, status, capacity_of(mention, state))


def read_known_by_initials(text: str, start: int, end: int, state: State) -> Entry | None:
    """The person of a line that says what they are behind their initials: "Dr Jo Rivers (JR) Clinical Lead – Mill Trust"; None for any other line."""
    if end - start > _LONGEST_LINE:
        return None
    if text.endswith(")", start, end) and (note := _PARTLY_THERE.search(text, start, end)):
        end = note.start()
    known = _INITIALS.search(text, start, end) or _BARE_INITIALS.search(text, start, end)
    if known is None or _OTHERS.search(text, known.end(), end):
        return None
    mention = read_titled(text, start, end) or read_untitled(text, start, end, {}, state)
    if mention is not None and known.re == _BARE_INITIALS and mention.name_start is not None:
        stop, name = known.start(), text[mention.name_start : known.start()]
        if all(map(_NAME_WORD.match, name.split(" "))):  # "Jo Chapel JR": of a word that is no surname elsewhere
            mention = mention._replace(name=name, name_end=stop, end=stop)
    if mention is None or mention.end != known.start() or not initials_of(mention.name or "", known[1]):
        return None
    role = text[known.end() : end].rstrip(" .,;")
    is_post = holds_head(role) or role.endswith(_POSTS_IN_CAPITALS)
    if _TELLS.search(role) or (known.re == _BARE_INITIALS and not is_post):
        return None
    post, organisation = role_and_body(role) if is_post else (None, role)
    mention = mention._replace(end=known.end() + len(role), post=post, organisation=organisation)
    return Entry(mention, state.status, capacity_of(mention, state))


def _what_they_are(role: str) -> tuple[str | None, str | None]:
    """The post and the body that a role names: "Parent governor", "Mill Users", "Trust appointed (Chair)"; a seat alone ("Co-opted") is neither."""
    seat, bracket, inside = role.partition(" (")
    if holds_head(seat) or _IN_SMALL_LETTERS.search(seat):
        return role, None
    if bracket and holds_head(inside):
        return inside.rstrip(")"), None
    return None, None if _SEAT.fullmatch(seat) else role


def _status(text: str, start: int, end: int, state: State) -> tuple[Status, int]:
    """Whether the person came, as the last words of the line say or else the list, and where those words begin."""
    told = _STATUS.search(text, start, end)
    if told is None:
        return state.status, end
    status: Status = "present" if told["present"] else "apologies" if told["apologies"] else "absent"
    return status, told.start()


def _role_at(text: str, words: list[tuple[int, int]], end: int, *, titled: bool) -> int | None:
    """The number of the word with which the role begins: the first behind a whole name that begins a post, a seat or a phrase of small letters."""
    said = [text[slice(*word)] for word in words]
    posts = posts_by_start(text, words[0][0], end) if words else {}
    for count in range(len(said)):
        if count and (count > 1 or titled) and not all(map(is_initial, said[:count])):
            at = words[count][0]
            if (
                at in posts
                or said[count] in _POSTS
                or _SEAT.match(text, at, end)
                or ((phrase := _PHRASE.match(text, at, end)) and not _PARTICLE.match(phrase.group().split(" ")[1]))
            ):
                return count if _names_person(said[:count], titled=titled) else None
        if count >= _MOST_WORDS or not (_NAME_WORD.match(said[count]) or (count and _PARTICLE.match(said[count]))):
            return None
    if len(said) > 2 and said[-1] in BODY_WORDS and (titled or said[0] in GIVEN_NAMES):
        return 2  # "Jo Rivers Northbrook Mill Users"
    return None


def _names_person(words: list[str], *, titled: bool) -> bool:
    """Whether these words can be a person's name: no word of the trade that is not known as a name too."""
    if words[0] in MEMBERS:
        return False
    return (
        titled or words[0] in GIVEN_NAMES or is_initial(words[0]) or not any(word in NOT_NAMES and word not in _SURNAMES for word in words)
    )
