"""The form of posts: a head noun with what stands before it and the field or body after it.

"the Interim Corporate Director of Roads, Parks and Waste", "Executive Director – People (Deputy Chief Executive)", "the Chair of the Wrayford
Improvement Board", "the monitoring officer at the Borough Council". A post needs a definite article, a field or a name beside it: "a principal
planner" is anybody, "officers" are nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.gates import holds
from extractors.marked_words import MARKED, first_words, matches_at
from extractors.names.forms import GIVEN_NAMES, MEMBERS, PARTICLE, UPPER
from extractors.names.post_field import read_comma_field, read_field
from extractors.names.post_words import ACRONYMS, ALONE, BODIES, FIELDS, HEAD, HEAD_ANYWHERE, HEADS, TITLES, holds_head
from extractors.wordlists import alternation, words_of

_MODIFIERS = words_of("posts", "modifier")
_NEVER_ALONE = HEADS - ALONE
_SHORTENED = words_of("posts", "shortened")  # "Asst. Engineer", "Sen. Ex. Planner"

_NO_LOWER_FIELDS = frozenset(
    ["Active", "After", "Change", "Green", "Help", "Life", "Open", "Play", "Net", "Zero", "Leaving", "Looked", "Needs", "Work"]
)
# "the director of housing and planning", "the cabinet member adults and health"
_FIELD_WORD = rf"(?:{alternation(frozenset(word.lower() for word in FIELDS - _NO_LOWER_FIELDS))})(?![\w-])"
_OF_LOWER_FIELD = rf" (?:of|for) (?:the )?{_FIELD_WORD}(?:(?:,| and|, and| &)? {_FIELD_WORD}){{0,4}}"
_LOWER_FIELD_ALONE = rf" (?!(?:works|needs|rates|places|contracts|projects|markets|services|benefits|plans|open|change|support|work|after|training|and|in)\b){_FIELD_WORD}(?:(?:,| and|, and| &)? {_FIELD_WORD}){{0,4}}"
_LOWER_FIELD = re.compile(rf"{_OF_LOWER_FIELD}|(?<=director|..member|..holder){_LOWER_FIELD_ALONE}")
_LOWER = re.compile(  # begins with letters that the engine leaps to
    rf"he (?<=[Tt]he )(?<!\w[Tt]he )((?:(?:{alternation(_MODIFIERS)}) ){{0,2}}(?:{alternation(words_of('posts', 'lower'))})"
    rf"|[{UPPER}][\w'’-]* (?:(?:of (?:the )?)?[{UPPER}][\w'’-]* ){{0,3}}(?:{alternation(words_of('posts', 'lower_head'))})|(?:manager|editor|landlord|proprietor|director|president|co-?ordinator)(?= of (?:[Tt]he )?[{UPPER}])|(?:(?:{alternation(_MODIFIERS)}) ){{0,2}}(?:director|head)(?={_OF_LOWER_FIELD})|(?:(?:{alternation(_MODIFIERS)}) ){{0,2}}director(?={_LOWER_FIELD_ALONE}))(?![\w-])"
)
# The words with which each of them ends, with those that may stand before: "monitoring" and "finance" before "officer", "the" before "clerk"
_LAST_WORDS: dict[str, set[str]] = {word: {"the"} for word in ("manager", "editor", "landlord", "proprietor", "director", "president", "coordinator", "head")}  # fmt: skip
for _phrase in sorted(words_of("posts", "lower", "lower_head") | {"co-ordinator"}):
    *_, _before, _last = ("the", *re.split("[ -]", _phrase))
    _LAST_WORDS.setdefault(_last, set()).add(_before)
_MODIFIERS_END = {phrase.split(" ")[-1] for phrase in _MODIFIERS}
_LAST_WORD = re.compile(r"\w+")
LOWER_POST_WORDS = MARKED.add(r"(?<!\w)" + first_words(_LAST_WORDS))
# "the contractor's managing director"
_LOWER_OWNED = re.compile(rf"['’]s ((?:(?:{alternation(_MODIFIERS)}) ){{0,2}}(?:{alternation(words_of('posts', 'lower'))}))(?![\w-])")
_JOINED = re.compile(
    r"(?: and|,| &|/) ?(?=(?:Cabinet Member|Portfolio Holder|Lead Member|Executive Member|Responsible Financ|RFO\b|Monitoring Officer|Section 151|S151|Deputy Chief Executive|Deputy Monitoring|Head of Paid|Returning Officer|Proper Officer|Deputy Section|Senior Independent Director|Chief Social Work Officer|Chief Planning Officer|Chief Financ(?:e|ial) Officer|Chief Internal Auditor|Data Protection Officer|Electoral Registration|Senior Information Risk|Company Secretary|Caldicott|SIRO\b))"
)
# "the Director of Social Services |Annual Report|": what the holder of a post wrote, and nobody
_PAPER_OF = searched(
    r" (?:Annual|Quarterly|Monthly|Half[- ]Yearly|Mid[- ]Year|Progress|Interim) (?:Report|Update|Statement|Letter|Review)$"
)
# "Deputy Chief Executive and Director, Finance (Ms Hall)": one person's where a name stands beside both
_DEPUTY_AND = re.compile(r"(?<=(?:eputy|epute|stant) Chief Executive) (?:and|&) (?=(?:(?:Corporate|Executive|Strategic) )?Director\b)")
_NAME_IN_BRACKET = re.compile(rf" ?[(\[](?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b|[{UPPER}]\.)")
# "Trustee and Chair of the Finance Committee"
_SITS_ON_BOARD = ("Non-Executive Member", "Non-Executive Director", "Governor", "Trustee", "Lay Member", "Independent Member")
_ALSO_CHAIR = re.compile(r"(?: and|,| &) (?:(?:Deputy|Vice|Acting|Interim)[- ])?Chair(?:man|person|woman)?(?= of (?:the )?[A-Z])")
_STOP_LEFT = words_of("posts", "stop_left")
_COMMITTEE_MEMBER = re.compile(
    r"(?:Committee|Panel|Board|Council|Team|Forum|Group|Family|Staff|Community|Trust|Authority|Assembly|Band|Union|Crew|Public|Each|Founder|Founding|Voting|Non-Voting|Co-opted|Elected|Substitute) Members?$"
)


_OF_COUNCILLORS = ("Cabinet", "Executive", "Lead", "Ward", "Divisional", "Local", "Portfolio", "Presiding")  # "Cabinet Member"
_OWNERS = "(?:District|County|Parish|Region|Diocese|Centre|Police|Council|Committee|Board|Authority|Society|Trust|Panel|Borough|Company|Association|Group|Charity|School|Government|University|College|Department|Directorate|Cabinet|Forum|Partnership|Agency|Commission|Club|[A-Z]{2,}\\w*)['’]s"
_OWNER = re.compile(_OWNERS)
_GIVEN_ONLY = GIVEN_NAMES - FIELDS
_SEVERAL = searched(r"\b[Tt]he ((?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}, ){1,3}(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,? and )?)$")
_OWNED = searched(r"(?<!day)(?<!year)(?<!week)(?<!month)(?:[\w.]['’]s|s['’]) (?:new |interim |acting |former )?$")  # "the contractor's "
_OF_SAINT = searched(r"\bSt\.? [A-Z][a-z]+['’]s$")  # "the Headteacher of St Mary’s"
_HEAD_GOES_ON = re.compile(
    r"[.,;)]|$| (?:and|said|says|writes|wrote|has|had|was|is|will|would|thanked|reported|explained|told|asked|hopes?|felt|to)\b",
    re.MULTILINE,
)
_SCHOOL = searched(r"\b(?:[Ss]chool|[Pp]upils|[Nn]ursery|Ofsted|Estyn|[Gg]overnors)\b")
_NEAR_SCHOOL = 600  # characters
_INN = ("'s Head", "’s Head")
_AFTER_PARTICLE = searched(rf"(?<![\w’'-])(?!(?:y|e) ){PARTICLE} $")
# "Area Manager |North|", "Head of Service |South East|": nobody is called so
AREA = re.compile(r" (?:(?:North|South)(?:[- ](?:East|West))?|East|West)(?![\w'’-]| [A-Z])")
_OWNED_ENDS = ("'s ", "’s ", "s' ", "s’ ", "new ", "interim ", "acting ", "former ")
_OF_FIELD = searched(r"(?:(?:Public )?Rights? of Way|Freedom of Information)$")
_AFTER_INITIAL = searched(rf"(?<![\w'’])[{UPPER}]\.? $")


class Post(NamedTuple):
    """A post as it stands in the text. `definite` tells that an article stands before `start`; `bare` that it is the head alone ("the Chair")."""

    start: int
    end: int
    definite: bool
    bare: bool


class Posts(dict[int, Post]):
    """The posts of a text by where they start, and in `by_end` by where they end."""

    def __init__(self) -> None:
        super().__init__()
        self.by_end: dict[int, Post] = {}

    def add(self, post: Post) -> None:
        self[post.start] = self.by_end[post.end] = post


def find_posts_by_stretch(
    text: str, stretches: Iterable[tuple[int, int]], head_places: Sequence[int], lower_places: Sequence[int]
) -> Iterator[Post]:
    """The posts in stretches of a text that follow each other; the places are those of `HEAD_WORDS` and of `LOWER_POST_WORDS`."""
    heads = matches_at(HEAD_ANYWHERE, text, head_places)
    starts = [*(head.start() for head in heads), len(text)]
    lower_places = [*(at for at in lower_places if _may_end_post(text, at)), len(text)]
    behind = lower = 0
    for start, end in stretches:
        if starts[behind] >= end and lower_places[lower] >= end:
            continue
        first = bisect_left(starts, start, behind)
        behind = bisect_left(starts, end, first)
        posts = _headed(text, start, starts[first], heads[behind - 1].end(), end) if first < behind else []
        lower = bisect_left(lower_places, start, lower)
        yield from _with_lower(text, start, end, posts) if lower_places[lower] < end else posts


def _may_end_post(text: str, at: int) -> bool:
    """Whether the word at `at` may be the last of a post in small letters, as the word before it tells."""
    if text[at - 1 : at] != " " or (last := _LAST_WORD.match(text, at)) is None:
        return True
    before, known = text[text.rfind(" ", 0, at - 1) + 1 : at - 1], _LAST_WORDS[last.group()]
    return before in known or ("the" in known and (before in _MODIFIERS_END or not before.islower() or before.endswith(("'s", "’s"))))


def find_posts(text: str, start: int, end: int) -> list[Post]:
    """The posts in text[start:end], in order, none overlapping. Those without article, field or name beside them are among them."""
    return _with_lower(text, start, end, _headed(text, start, start, end, end))


def _headed(text: str, start: int, first: int, last: int, end: int) -> list[Post]:
    """The posts in text[start:end] with a head in capitals; these heads stand in text[first:last]."""
    found: list[Post] = []
    at = first
    while at < last and (head := _next_head(text, at, end)):
        post = _grow(text, head, found[-1].end if found else start, end)
        at = head.end() if post is None else max(post.end, head.end())
        if post:
            found.append(post)
    return found


def _lower_posts(text: str, start: int, end: int) -> list[re.Match[str]]:
    found = list(_LOWER.finditer(text, start, end)) if text.find("he ", start, end) >= 0 else []
    if text.find("'s ", start, end) >= 0 or text.find("’s ", start, end) >= 0:
        found.extend(_LOWER_OWNED.finditer(text, start, end))
        found.sort(key=re.Match.start)
    return found


def _with_lower(text: str, start: int, end: int, found: list[Post]) -> list[Post]:
    """The posts and those in small letters between them ("the monitoring officer")."""
    lower = _lower_posts(text, start, end)
    if not lower:
        return found
    taken = [(post.start, post.end) for post in found]
    for match in lower:
        if not any(a < match.end(1) and match.start(1) < b for a, b in taken):
            stop = read_field(text, match.end(1), end, linked=True)
            if stop == match.end(1) and (field := _LOWER_FIELD.match(text, stop, end)):
                stop = field.end()
            found.append(Post(match.start(1), stop, True, stop == match.end(1)))
    return sorted(found, key=lambda post: post.start)


def _next_head(text: str, at: int, end: int) -> re.Match[str] | None:
    """The first head from `at` on: a search that does not begin with a boundary leaps from capital to capital."""
    while head := HEAD_ANYWHERE.search(text, at, end):
        if not head.start() or not (text[head.start() - 1].isalnum() or text[head.start() - 1] == "_"):
            break
        at = head.start() + 1
    return head


def _grow(text: str, head: re.Match[str], floor: int, end: int) -> Post | None:
    """The post around a head, with the posts that are joined to it: "Head of Legal and Monitoring Officer"."""
    post = _grow_alone(text, head, floor, end)
    while (
        post and (joined := _JOINED.match(text, post.end, end)) and (second := HEAD.search(text, joined.end(), min(end, joined.end() + 40)))
    ):
        last = _grow_alone(text, second, joined.end(), end)
        if last is None or last.start > joined.end():
            break
        post = post._replace(end=last.end)
    if post and (joined := _DEPUTY_AND.match(text, post.end, end)) and (second := HEAD.match(text, joined.end(), end)):
        last = _grow_alone(text, second, joined.end(), end)
        if last and (_NAME_IN_BRACKET.match(text, last.end, end) or text.endswith((", ", " – ", " — ", " - "), floor, post.start)):
            post = post._replace(end=last.end, bare=False)
    return None if post and _PAPER_OF.search(text, post.start, post.end) else post


def _grow_alone(text: str, head: re.Match[str], floor: int, end: int) -> Post | None:
    start = _grow_left(text, head.start(), floor)
    stop = head.end()
    # "Executive Director", "Chief Executive Officer": the last head of a run is the head
    while (
        stop < end
        and text[stop] == " "
        and (following := HEAD.match(text, stop + 1, end))
        and text[following.start() : following.end()] not in MEMBERS
    ):
        if following.group() in TITLES:
            break
        stop = following.end()
    grown = read_field(text, stop, end, linked=False)
    # "Director Place Manager": a field may be followed by the true head
    while grown < end and text[grown] == " " and (following := HEAD.match(text, grown + 1, end)) and following.group() not in TITLES:
        grown = read_field(text, following.end(), end, linked=False)
    if grown > stop and text.startswith(("'s", "’s"), grown - 2) and not _OF_SAINT.search(text, stop, grown):
        grown -= 2  # "the Director of Place's report"
    if area := AREA.match(text, grown, end):
        grown = area.end()
    if text.startswith(", ", grown):
        grown = read_comma_field(text, text[max(start, grown - 14) : grown].rsplit(" ", 1)[-1], grown, end)
    if head.group() == "Councillor" and start == head.start():
        return None  # "Councillor Training"
    words = text[start:grown]
    alone = words in ALONE
    if (
        text[start:stop] in _NEVER_ALONE
        and (grown == stop or text.startswith((" (", "("), stop))
        and not _is_head_of_school(text, start, stop)
    ):
        return None
    if words.endswith(_INN) or (words == "Principal" and text[grown + 1 : grown + 2].isupper()):
        return None  # "the Boar's Head", "Principal Transport Planner"
    if words in TITLES and text[grown : grown + 1] == " " and text[grown + 1 : grown + 2].isupper():
        return None
    if words.endswith((" Member", " Members")) and (
        _COMMITTEE_MEMBER.search(words) or (words[-1] == "r" and not holds(words, _OF_COUNCILLORS))
    ):
        return None
    before = text[max(floor, start - 5) : start]
    definite = before.lower().endswith(("the ", "our ") if alone else ("the ", "our ", " his ", " her ", " its ")) or (
        text.endswith(_OWNED_ENDS, floor, start) and _OWNED.search(text, max(floor, start - 30), start) is not None
    )
    if words.endswith(_SITS_ON_BOARD) and (also := _ALSO_CHAIR.match(text, grown, end)):
        grown = read_field(text, also.end(), end, linked=True)
    return Post(start, grown, definite, alone)


def _is_head_of_school(text: str, start: int, end: int) -> bool:
    """Whether "the Head" is a school's: "The Head, Mrs Hall, said", where a school is spoken of."""
    return (
        text.endswith(("the Head", "The Head"), max(0, start - 4), end)
        and _HEAD_GOES_ON.match(text, end) is not None
        and _SCHOOL.search(text, max(0, start - _NEAR_SCHOOL), end + _NEAR_SCHOOL) is not None
    )


def _grow_left(text: str, at: int, floor: int) -> int:
    start = at
    for _ in range(8):
        if start - 1 < floor or text[start - 1] != " ":
            break
        begin = max(
            text.rfind(" ", floor, start - 1) + 1, text.rfind("\n", floor, start - 1) + 1, text.rfind("(", floor, start - 1) + 1, floor
        )
        word = text[begin : start - 1]
        if word in ("Way", "Information") and (of := _OF_FIELD.search(text, max(floor, begin - 14), start - 1)):
            start = of.start()  # "the Rights of Way Officer"
            continue
        if not word or word in _STOP_LEFT or word in TITLES:
            break
        if word in ("and", "&"):
            earlier = text[max(floor, begin - 30) : begin - 1].rsplit(" ", 1)[-1].rsplit("\n", 1)[-1].lstrip("(")
            if earlier not in FIELDS or earlier in BODIES:
                break
        elif word in ("–", "—", "-"):
            break
        elif word[0].isupper():
            # "the Company's new Secretary", "NCC's Head of Audit": whose post it is
            if _OWNER.fullmatch(word):
                break
            if (word[-1] in ".,;:)?!" and word not in _SHORTENED) or (word in GIVEN_NAMES and word not in FIELDS):
                break
            # "J Rivers Clerk": an initial and a surname are no part of the post
            if len(word) == 1 or _AFTER_INITIAL.search(text, max(floor, begin - 4), begin):
                break
            # "T van Dale Vice Chairman"
            if _AFTER_PARTICLE.search(text, max(floor, begin - 8), begin):
                break
            # "Jo Rivers Chairman"
            if (
                word not in FIELDS
                and text[max(floor, begin - 20) : max(floor, begin - 1)].rsplit(" ", 1)[-1].rsplit("\n", 1)[-1] in _GIVEN_ONLY
            ):
                break
            # "Mrs Rivers Clerk"
            if text[max(floor, begin - 14) : max(floor, begin - 1)].rsplit(" ", 1)[-1].rstrip(".") in TITLES:
                break
        elif word not in _MODIFIERS and word not in ("s151", "s.151"):
            break
        start = begin
    # "and Audit Manager": a connective is no beginning
    while text.startswith(("and ", "& "), start):
        start = text.index(" ", start) + 1
    if text.endswith(("-", "/"), floor, start):
        for before in ("Non-", "non-", "A/"):
            if text.endswith(before, floor, start):
                start -= len(before)
    # "the Parks, Trees and Cemeteries Officer"
    if (
        (" and " in text[start:at] or text.endswith(" and ", floor, start))
        and (several := _SEVERAL.search(text, max(floor, start - 70), start))
        and not HEAD.search(several.group(1))
    ):
        start = several.start(1)
    return start


__all__ = ["ACRONYMS", "ALONE", "FIELDS", "HEADS", "Post", "Posts", "find_posts", "holds_head"]
