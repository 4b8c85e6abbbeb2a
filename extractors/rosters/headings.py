"""What opens a list of attendance: "PRESENT:", "Officers in attendance", "Apologies for absence were received from"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractors.beginnings import searched
from extractors.names.forms import GIVEN_NAMES, TITLE
from extractors.vocabulary import load_patterns
from extractors.wordlists import words_of

Status = Literal["present", "apologies", "absent", "substitute"]
Capacity = Literal["member", "officer", "co-opted", "guest", "public"]


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says of those below it, and where its words end."""

    end: int
    status: Status
    capacity: Capacity | None
    rule: str
    alone: bool
    roles: bool = False  # the head of a table of names and roles


@dataclass
class State:
    """What a roster has said so far about those who follow: their status, their capacity, the title they share."""

    status: Status
    capacity: Capacity | None
    title: str | None = None
    roles: bool = False  # whether the second cell of a row is headed as the role
    posts_first: bool = False  # whether a post stood before a name: "Chair Jo Rivers (JR), Treasurer Ann Hall (AH)"


_WORD = re.compile(r"[A-Za-zÀ-ÿ'’-]+")
# the number of the item: "2.", "(a)", "2604.01", "NB26/03", "NB(26)4", "Item 3:"
_LABEL = re.compile(
    r"(?:(?:Item |Min(?:ute)?\.? )?(?=\S{0,12}\d)[\w#(][\w./():#-]{0,17}(?: +\d{1,3}[.):]?)?|[(][a-z]{1,4}[)]|[a-z][.)]|[•·*–—-]) +(?:[–—-] )?"
)
_BEFORE_NUMBER = ("item ", "items ", "item 1", "item 2", "minute ", "minutes ")  # "Also attending for item 12:"
_LONGEST_NUMBER = 19  # characters
_NUMBERED = ("Item ", "Minute ", "Min ", "Min. ")
_FILLERS = words_of("attendance_fillers")
_KEYS = {str(pattern.pattern): pattern for pattern in load_patterns("attendance") if pattern.label.startswith("attendance.key.")}
HEADING_WORDS = frozenset(_KEYS) | {"attend"}  # one of them stands in every heading but those in a clerk's own words
_CAPACITY_LABELS: dict[str, Capacity] = {
    "attendance.capacity.member": "member",
    "attendance.capacity.officer": "officer",
    "attendance.capacity.co-opted": "co-opted",
    "attendance.capacity.guest": "guest",
    "attendance.capacity.public": "public",
}
_CAPACITIES = {str(p.pattern): _CAPACITY_LABELS[p.label] for p in load_patterns("attendance") if p.label in _CAPACITY_LABELS}
_GROUPS = frozenset(
    [
        "conservative",
        "conservatives",
        "labour",
        "liberal",
        "democrat",
        "democrats",
        "independent",
        "independents",
        "green",
        "party",
        "group",
        "council",
        "district",
        "county",
        "borough",
        "town",
        "parish",
        "city",
        "community",
        "elected",
        "appointed",
        "role",
        "name",
        "title",
        "organisation",
        "ward",
        "division",
        "reform",
        "uk",
        "plaid",
        "cymru",
        "fine",
        "gael",
        "fianna",
        "fáil",
        "sinn",
        "féin",
        "other",
        "others",
    ]
)
# where they sat: "Members present (Chamber):", "Present (by video link) –"
_WHERE = re.compile(r"\([^()\d]{2,40}\)\s*(?=[:–—-]|$)")
# for whom or what: "In attendance for the appellant:", "Present at the request of the Panel:"
_FOR_WHOM = re.compile(r"(?!(?:a|an|no|each)\b)[a-z][\w'’-]*(?: (?:[a-z][\w'’-]*|[A-Z][a-z-]+|\d{1,2})){0,5} ?(?=:)")
# in a clerk's own words: "Who came: Jo, Ann", "Sorry they couldn't make it: Mr Hall", "No shows: Cllr Poole"
_IN_OWN_WORDS: tuple[tuple[Status, re.Pattern[str]], ...] = (
    ("apologies", re.compile(r"(?:those |people )?(?:who )?could(?:n['’]t| not)(?= ?[:–—]|$)|(?:(?:(?:sorry|sad)(?: that)?|who|those who|they|people who) ){0,2}(?:could(?:n['’]t| not)|can(?:['’]t|not)|(?:was|were) unable to|were(?:n['’]t| not) able to|unable to) (?:come|make it|be (?:here|there|with us)|join us)(?= ?[:–—]|$)|(?:sorry|sad) (?:not to (?:see|have)|to (?:miss|have missed))(?= ?:|$)|(?:sorry|sad) not to (?:be (?:here|there|with us)|come|make it)(?= ?[:–—-]|$)|(?:away|on holiday|missed)(?= ?:|$)|excused(?= ?:|$)|sent (?:their|his|her) (?:excuses|regrets)(?= ?:|$)", re.IGNORECASE)),
    ("absent", re.compile(r"(?:no[ -]shows?|did(?:n['’]t| not) (?:come|show|turn up)|not (?:here|there)|missing|without apolog(?:y|ies))(?= ?[:–—]|$)", re.IGNORECASE)),
    ("present", re.compile(r"(?:(?:(?:who|those|people)(?: who| (?:was|were|is|are)|['’]s)? |also |others (?:also )?|guests? )?(?:here|there|came|turned up|took part|joined us)(?: (?:today|tonight|on the night))?|(?:who|those) (?:who )?attended|in the room|on (?:the call|screen)|around the table|(?:also )?with us(?: today)?|taking part|roll[ -]?call|(?:hefyd / )?also(?: / hefyd)?|hefyd|plus)(?= ?:|$)", re.IGNORECASE)),
)  # fmt: skip
_FIRST_OF_OWN_WORDS = frozenset(["also", "around", "away", "came", "can", "can't", "cannot", "could", "couldn't", "did", "didn't", "excused", "hefyd", "here", "in", "joined", "missed", "missing", "no", "no-show", "no-shows", "not", "others", "guest", "guests", "on", "people", "plus", "roll", "roll-call", "sad", "sent", "sorry", "taking", "there", "they", "those", "took", "turned", "unable", "was", "were", "weren't", "who", "who's", "with", "without"])  # fmt: skip
_OPENINGS = _FIRST_OF_OWN_WORDS.union(_KEYS, _CAPACITIES, _FILLERS)
IN_OWN_WORDS = "attendance-in-own-words"
# "Jo Rivers (Clerk)", "Minutes: Ann Hall Clerk": what one person is
_OF_ONE = re.compile(r"\(|: (?=\S)|\S (?i:clerk|officer|member|councillor|cllr|guest|observer|resident|executive)$")
# "Jo Rivers, Secretariat": what one person belongs to
_OF_BODY = re.compile(r"[A-Z][\w’'-]+ [A-Z][\w’' -]+, (?:[A-Z]\w+ ){0,2}[A-Z]\w+$")
_NAMED_GROUP = re.compile(
    r"(?:[A-Z][\w'’]*(?: (?:and|of|the|&|for))* ){1,5}(?=(?:[Pp]resent|PRESENT|[Ii]n [Aa]ttendance|IN ATTENDANCE|[Aa]ttending|ATTENDING|[Aa]ttendees)\s*(?::|[–—-]|$|\n))"
)
INLINE_WORD = searched(
    r"[Aa]pologies|APOLOGIES|Apols|APOLS|[Pp]resent|PRESENT|[Aa]ttend(?:ance|ing|ees|ed)?|ATTENDANCE|[Aa]bsent|ABSENT|[Ss]ubstitutes?|SUBSTITUTES?|[Oo]bservers?",
)
_INLINE = re.compile(
    rf"(?=(?:(?:[A-Z][A-Za-z-]*|in|not|able|to) ){{0,3}}(?:{INLINE_WORD.pattern})\b[^:.\n]{{0,90}}?(?::|[–—-] | from | (?:was|were) (?:[a-z]+ ){{0,3}}(?=[A-Z])))"
    r"|(?=(?:Apologies|APOLOGIES|Apols)(?: for [Aa]bsence)? (?:(?:Cll?rs?|Councillors?|Mr|Mrs|Ms|Dr)\b|[A-Z][a-z]+ [A-Z][a-z]))"  # "... and the Clerk. Apologies Jo Rivers"
)


_NUMBER = re.compile(r"\d{1,3}[.)]? ")
_BOTH = re.compile(
    r"(?:(?:welcome|introductions?|opening)(?:,| and| &)(?: and)? ){0,2}(?:(?:attendance|attendees|present|roll call|register)(?: list)?(?: and|,| &| ?/) apologies(?: for absence)?|apologies(?: for absence)?(?: and| &| ?/) (?:attendance|attendees))",
    re.IGNORECASE,
)
# who is to go elsewhere, or what is measured: "The attendance of Cllrs Hall and Poole at the seminar was approved"
_AT_EVENT = re.compile(
    r"(?:The )?[Aa]ttendance (?:of|by) (?:[^.:;]|(?<=[Cc]llrs)[.]|(?<=[Cc]llr)[.]){3,120}? (?:at|on) (?:the|an?|its|this) (?!meeting\b)"
    r"|(?:The )?(?:[Aa]ttendance at|ATTENDANCE AT) (?![^:]{0,40}\b(?i:meetings?|committee|board|council|panel|forum|group|session)\b)"  # "Attendance at fires: 71 %"
)


def read_heading(text: str, start: int, end: int) -> Heading | None:
    """The heading that opens the block text[start:end]. A second one may follow the first: "Apologies: Apologies were received from Cllr Rivers"."""
    if _AT_EVENT.match(text, start, end):
        return None
    heading = read_one_heading(text, start, end)
    if (
        heading is None
        and _may_name_a_group(text, start, end)
        and (named := _NAMED_GROUP.match(text, start, end))
        and not (named.group().split(" ", 1)[0] in GIVEN_NAMES or TITLE.match(text, start, end))  # "Jo Rivers Treasurer Present"
    ):
        # "Trustees of the Mill Present:", "Friends in attendance"
        heading = read_one_heading(text, named.end(), end)
        if heading is not None and not (heading.alone or text[heading.end - 2 : heading.end].strip() in (":", "–", "—", "-")):
            heading = None
    if heading is not None and not heading.alone and (second := read_one_heading(text, heading.end, end)):
        return second  # "Attendance and apologies. Present: Cllr Rivers"
    return heading


def _may_name_a_group(text: str, start: int, end: int) -> bool:
    """Whether a key of `_NAMED_GROUP` stands in the block at all: most blocks are passed over so."""
    find = text.find
    return (
        find("ttend", start, end) >= 0
        or find("resent", start, end) >= 0
        or find("TTEND", start, end) >= 0
        or find("RESENT", start, end) >= 0
    )


def begins_in_own_words(text: str, start: int, end: int) -> bool:
    """Whether the block text[start:end] begins with a word that may open a heading in a clerk's own words."""
    return _opening(text, _past_label(text, start, end), end) in _FIRST_OF_OWN_WORDS


def read_one_heading(text: str, at: int, end: int) -> Heading | None:
    """Words of the closed vocabulary from `at` on, at least one of them a key ("present"), up to a colon, a name or the end of the block."""
    at = _past_label(text, at, end)
    opening = _opening(text, at, end)
    if opening and opening not in _OPENINGS:
        return None
    if opening in _FIRST_OF_OWN_WORDS:
        for status, words in _IN_OWN_WORDS:
            if told := words.match(text, at, end):
                rest = text[told.end() : end].lstrip(" :–—-")
                return Heading(end - len(rest), status, None, IN_OWN_WORDS, not rest)
    begin = at
    keys: list[str] = []
    capacity: Capacity | None = None
    plural_at: int | None = None
    seen: set[str] = set()
    while at < end:
        if keys and text[at] == "(" and (where := _WHERE.match(text, at, end)):
            at = where.end()
            continue
        if (text[at] in " /,&-()–" or (text[at].isdigit() and (text[at - 1] == "(" or text.endswith(_BEFORE_NUMBER, begin, at)))) and not (
            text[at] in "-–" and text[at + 1 : at + 2] == " "
        ):
            at += 1
            continue
        word = _WORD.match(text, at, end)
        if not word:
            break
        lowered = word.group().lower().replace("’", "'")
        seen.add(lowered)
        if lowered in _KEYS:
            if (
                lowered == "present"
                and word.group().islower()
                and text[max(begin, word.start() - 4) : word.start()].lower().endswith(("at ", "the "))
            ):
                return None  # "At present the Team", "The present Clerk"
            keys.append(lowered)
        elif lowered in _CAPACITIES:
            capacity = _CAPACITIES[lowered]
            if lowered in ("councillors", "councillor", "cllrs", "cllr"):
                plural_at = word.start()
        elif lowered not in _FILLERS or (len(lowered) == 1 and plural_at is not None):
            break  # an initial: "PRESENT Cllr A Rivers"
        else:
            plural_at = None if lowered not in ("the", "and") else plural_at
        at = word.end()
    if not keys and "attend" in seen and {"not", "unable"} & seen:
        if "able" in seen:
            seen.add("unable")  # "Not able to attend: Jo Rivers"
        keys.append("attending")  # "Did not attend:", "Unable to attend: Cllr Rivers"
    if not keys or at - begin > 140 or ({"late", "lateness"} & seen and "absence" not in seen):
        return None
    if (toward := _FOR_WHOM.match(text, at, min(end, at + 60))) and text[at - 1] == " ":
        at = toward.end()
    rest = text[at:end]
    if not rest.strip(" :.–—|-"):
        stop, alone = end, True
    elif rest.lstrip().startswith((":", ";", "–", "- ", "— ", ". ", "|", "-")):
        stop, alone = at + len(rest) - len(rest.lstrip(" :;–-—.|")), False
    elif rest[:1].isupper() or plural_at is not None or rest[:1].isdigit():
        # "Present Councillors J Rivers", "Apologies were received from Cllr Hall"
        stop, alone = (plural_at if plural_at is not None and text[plural_at].isupper() else at), False
        first = text[begin:at].split(maxsplit=1)[0] if text[begin:at].split() else ""
        if not first[:1].isupper():
            return None
    else:
        return None
    status, rule = _status_of(keys, seen)
    if alone and _BOTH.fullmatch(text, begin, at):
        return Heading(stop, "present", capacity, _KEYS[keys[0]].id, True)  # each group below says of itself who sent apologies
    return Heading(stop, status, capacity, rule, alone)


def _past_label(text: str, at: int, end: int) -> int:
    """Past the number of an item or the mark of a list."""
    # a label's first letter is followed by a digit, a mark or another capital
    first = text[at : at + 2]
    if (not first.isalpha() or first.isupper() or text.startswith(_NUMBERED, at) or _ends_in_digit(text, at)) and (
        label := _LABEL.match(text, at, end)
    ):
        return label.end()
    return at


def _opening(text: str, at: int, end: int) -> str:
    """The word at `at` in small letters; empty where none stands there."""
    word = _WORD.match(text, at, end)
    return word.group().lower().replace("’", "'") if word else ""


def _ends_in_digit(text: str, at: int) -> bool:
    """Whether the first word is a number with a body before it: "Cou/312/08-09 Present"."""
    space = text.find(" ", at, at + _LONGEST_NUMBER)
    return space > at and text[space - 1].isdigit()


def _status_of(keys: list[str], seen: set[str]) -> tuple[Status, str]:
    labels = {_KEYS[key].label.rsplit(".", 1)[1]: _KEYS[key].id for key in keys}
    if set(labels) == {"present"} and "unable" in seen:
        return "apologies", labels["present"]
    if "absent" in labels and "without" in seen:
        return "absent", labels["absent"]  # "Absent without apologies:"
    if set(labels) == {"present"} and ("not" in seen or ("as" in seen and "láthair" in keys)):
        return "absent", labels["present"]  # "Members not present:"
    for status in ("apologies", "absent", "substitute", "present"):
        if status in labels:
            return status, labels[status]
    return "present", next(iter(labels.values()))


# "Part of meeting", "Whole of the meeting"
_OF_A_PART = re.compile(
    r"(?:for )?(?:the )?(?:whole|part|all|most|remainder|rest|(?:first|second) (?:part|half)) of (?:the )?meeting(?: only)?"
)


_BETWEEN_WORDS = re.compile(r"(?:[ ,/&()|]|(?<!\bco)-)+")  # "Co-opted" is one word


def sub_heading(words: str, state: State) -> bool:
    """Whether this line only says who comes next: "Officers:", "Conservative Group", "Members of the Panel"."""
    bare = words.strip(" :–—-|").lower().replace("’", "'")
    if not bare or len(bare) > 70:
        return not bare
    tokens = [token for token in _BETWEEN_WORDS.split(bare) if token]
    named = [token for token in tokens if token in _CAPACITIES]
    if named and (
        (
            len(tokens) <= 4
            and tokens[-1] in _CAPACITIES
            and tokens[-1] != "co-opted"
            and not _OF_ONE.search(words)
            and not _OF_BODY.match(words)
        )  # "Jo Rivers Co-opted"
        or all(token in _CAPACITIES or token in _FILLERS or token in _GROUPS for token in tokens)
    ):
        state.capacity = _CAPACITIES[named[0]]
        state.title = None
        return True
    if _OF_A_PART.fullmatch(bare):
        return True
    # "Item 6 only:"
    return all(token in _GROUPS or token in _FILLERS for token in tokens) or (words.endswith(":") and len(tokens) <= 5)


def inline_heading(text: str, at: int, end: int) -> Heading | None:
    """A heading in the middle of a run: "Present: Cllrs Rivers and Hall Apologies: Cllr Poole"."""
    if not _INLINE.match(text, at, end):
        return None
    heading = read_one_heading(text, at, end)
    return heading if heading is not None and not heading.alone else None


def past_number(text: str, at: int, end: int) -> int:
    """Past the number of an item ("2. Apologies: ...")."""
    number = _NUMBER.match(text, at, end)
    return number.end() if number else end
