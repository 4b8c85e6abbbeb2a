"""Names that only a list of attendance tells: without a title ("Rivers, Jo Hall and A Poole"), behind a place, run together with a post."""

from __future__ import annotations

import re

from extractors.beginnings import searched
from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, MEMBERS, NOT_NAMES, PLACE_WORDS, RANKS, TITLE, is_initial, read_honours
from extractors.names.mentions import Mention, read_name, read_titled
from extractors.names.posts import ACRONYMS, ALONE, FIELDS, HEADS, Post
from extractors.names.roles import SEATS
from extractors.rosters.headings import State
from extractors.rosters.surnames_first import read_surname_first
from extractors.wordlists import alternation, words_of

_BODY_NEXT = re.compile(rf" (?:{alternation(BODY_WORDS | PLACE_WORDS)})\b")
_SURNAMES = words_of("not_names", "surname")
_NO_SURNAMES = (FIELDS | NOT_NAMES | ALONE | HEADS | words_of("not_names", "role")) - _SURNAMES
_TITLE_WORDS = words_of("titles")
# What begins a person behind a comma and nothing else: no short post ("DCS", "D.O.S."), no seat ("Lay Member"), no article, no number of a house
_NO_PERSONS = frozenset(ACRONYMS).union(SEATS, ("An", "No"))
_BEGIN_PERSONS = GIVEN_NAMES - _NO_PERSONS
_TITLES_OF_NEXT = frozenset(word for word in (_TITLE_WORDS | RANKS | MEMBERS) - _NO_PERSONS if "." not in word)
_LETTER = re.compile(r" (?:O['’]|Ma?c)?[A-Z](?:\.(?=,| \(|$)|(?=[,;.|\n(]| and | & | \(|$))")
_PARTICLES = frozenset(["Nic", "Mac", "Ní", "Ó", "Uí", "Mhic", "De", "Van", "Von", "Le", "La", "Ap", "St"])


def _is_surname(text: str, start: int, begin: int, stop: int) -> bool:
    """Whether what could be a post ends a name as its surname: "John Bishop", "Ann Dean"."""
    return text[begin:stop] in _SURNAMES and text[start : begin - 1] in GIVEN_NAMES


def read_untitled(text: str, at: int, end: int, posts: dict[int, Post], state: State) -> Mention | None:
    if backwards := read_surname_first(text, at, end):
        return backwards._replace(title=backwards.title or state.title)
    name = read_name(text, at, end, wary=True)
    if name is None:
        return None
    start, stop = name
    if " " not in text[start:stop] and text[start:stop] in GIVEN_NAMES and (letter := _LETTER.match(text, stop, end)):
        stop = letter.end()  # "Jean A, Colin B., Mary O'N"
        return Mention(start, stop, "person", text[start:stop], state.title, None, None, start, stop)
    inside = [begin for begin in posts if start < begin < stop and text[begin - 1] == " " and not _is_surname(text, start, begin, stop)]
    if inside:
        stop = min(inside) - 1
    words = text[start:stop].split()
    if not words or words[0].rstrip(".") in _TITLE_WORDS or all(is_initial(word) for word in words):
        return None
    if len(words) == 1 and words[0].isupper() and (len(words[0]) < 5 or text[stop : stop + 1] in (".", "/")) and not state.title:
        return None  # "LSC.31 ELECTION OF CHAIR"
    if len(words) == 1 and words[0].isupper() and words[0].capitalize() in ALONE:
        return None  # "CATHAOIRLEACH", which heads what comes next
    if (
        len(words) == 1
        and not (state.title or words[0] in GIVEN_NAMES)
        and not (_ends_entry(text, stop, end) and words[0] not in _NO_SURNAMES and words[0] not in HEADS)
    ):
        return None
    if len(words) > 1 and words[0].title() in NOT_NAMES and words[0].title() not in GIVEN_NAMES:
        return None
    if (
        len(words) >= 4
        and words[2] in GIVEN_NAMES
        and words[2] not in _PARTICLES
        and words[0] in GIVEN_NAMES
        and words[1] not in GIVEN_NAMES
    ):
        stop = start + len(" ".join(words[:2]))  # two columns read as one line: "Jo Hall Ann Poole"
    elif (
        (initials := next((at for at, word in enumerate(words) if not is_initial(word)), 0))
        and len(words) >= initials + 2
        and is_initial(words[initials + 1])
        and len(words[0]) < 4
        and words[initials] not in _PARTICLES
    ):
        stop = start + len(" ".join(words[: initials + 1]))  # nothing parts the entries: "J Hall C. T. Poole P Oakes"
    elif (
        len(words) == 3
        and (words[0] in GIVEN_NAMES or is_initial(words[0]))
        and not (words[1] in GIVEN_NAMES or is_initial(words[1]))
        and _BODY_NEXT.match(text, stop, end)
    ):
        stop = start + len(" ".join(words[:2]))  # "Jo Rivers Northbrook Mill Users"
    return Mention(
        start, read_honours(text, start, stop, end), "person", " ".join(text[start:stop].split()), state.title, None, None, start, stop
    )


def _ends_entry(text: str, at: int, end: int) -> bool:
    """Whether a surname that stands alone is a whole entry: "Rivers, Hall (Chair) and Poole", "and Poole Apologies: Moss"."""
    return (
        at >= end or text[at] in ",;|\n" or text.startswith((" and ", " & ", " (", "."), at) or _LABEL_NEXT.match(text, at, end) is not None
    )


_LABEL_NEXT = re.compile(
    r" (?:Also )?(?:[A-Z][a-z]+ |In )?(?:[Aa]pologies|APOLOGIES|[Aa]bsent|ABSENT|[Pp]resent|PRESENT|[Aa]ttendance|ATTENDANCE|[Cc]lerk|CLERK|[Pp]ublic|PUBLIC|[Oo]bservers|[Oo]fficers|[Mm]inutes)\b[a-z ]{0,20}:"
)
# "North Wold Cllr Jo Hall": whom a councillor sits for
_PLACE_BEFORE = re.compile(
    r"(?:[A-Z][a-z'’-]+ ){1,3}(?=(?:County |District |Borough |Ward |City |Town |Unitary )?(?:Cll?r|Councillor)\.? [A-Z])"
)


def read_behind_place(text: str, at: int, end: int) -> Mention | None:
    """The councillor whose place stands before the title."""
    place = _PLACE_BEFORE.match(text, at, end)
    titled = read_titled(text, place.end(), end) if place else None
    return titled._replace(start=at) if titled else None


_SEAT_BEFORE = re.compile(
    r"(?P<seat>(?:Independent|Lay|Co-?opted|Parent|Staff|Foundation|Community|Associate|Tenant|Public|Partner|Appointed|Elected|Church|Diocesan|Non-Executive) (?:Co-?opted )?(?:Member|Governor|Trustee|Representative|Director)) (?=[A-Z])"
)


_POST_IN_CAPITALS = re.compile(
    r"(?:THE )?(?P<seat>(?:[A-Z]{2,20} ){0,2}(?:MAYOR|CHAIRMAN|CHAIRWOMAN|CHAIR|PROVOST|CONVENER|PRESIDENT))[,:]? (?=[A-Z])"
)


def read_behind_seat(text: str, at: int, end: int) -> Mention | None:
    """The person whose seat stands before the title: "Independent Member Mrs Hall", "THE TOWN MAYOR, COUNCILLOR A HALL"."""
    seat = _SEAT_BEFORE.match(text, at, end) or _POST_IN_CAPITALS.match(text, at, end)
    titled = read_titled(text, seat.end(), end) if seat else None
    return titled._replace(start=at, post=seat["seat"]) if seat and titled and titled.kind == "person" else None


def cut_before_post(text: str, mention: Mention, posts: dict[int, Post]) -> Mention:
    """The mention without a post that follows the name and begins with a word that could belong to it: "N Hall Tree Warden"."""
    start, stop = mention.name_start or 0, mention.name_end or 0
    inside = [
        begin for begin in range(start + 1, stop) if begin in posts and text[begin - 1] == " " and not _is_surname(text, start, begin, stop)
    ]
    if not inside or mention.end != stop or all(is_initial(word) for word in text[start : inside[0] - 1].split()):
        return mention
    cut = inside[0] - 1
    return mention._replace(end=cut, name=text[start:cut], name_end=cut)


def next_follows(text: str, at: int, end: int, posts: dict[int, Post]) -> bool:
    """Whether a comma at `at` parts a person from the next of the list, so that no more is said of the first: "Jo Rivers, Cllr Hall"."""
    if not text.startswith(", ", at):
        return False
    space = text.find(" ", at + 2, end)
    opening = text[at + 2 : space if space >= 0 else end]
    if at + 2 in posts:
        return is_named_as_post(text, posts[at + 2])
    if opening == "the" and TITLE.match(text, at + len(", the "), end):
        return True  # "Mrs Hall, the Revd. J Poole"
    return opening in _BEGIN_PERSONS or opening.removesuffix(".") in _TITLES_OF_NEXT


def is_named_as_post(text: str, post: Post) -> bool:
    """Whether a post is a given name with a surname behind it: "Dean Lowe"."""
    return (
        text[post.start : post.end] in GIVEN_NAMES and text[post.end : post.end + 1] == " " and text[post.end + 1 : post.end + 2].isupper()
    )


_CLERK = searched(r"\b(?:Clerk|Secretary|Engineer|Treasurer|Chief Executive|Manager|Registrar|Solicitor|Headteacher)$")
_POST_ENDS = re.compile(r": ?| [–—-] |, | \(| ")
_OWN_INITIALS = re.compile(r" [(\[][A-Z][A-Za-z]{1,3}[)\]](?=[,;.|\n]|$| and )")  # "Chairman: Jo Rivers |(JR)|"
_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr)\b")


def person_after_post(text: str, post: Post, end: int, posts: dict[int, Post], state: State, *, definite: bool) -> Mention | None:
    """The person whose post stands before the name: "Town Clerk: Jo Rivers", "the Clerk, Mrs Hall"."""
    separator = _POST_ENDS.match(text, post.end, end)
    if not separator:
        return None
    at = separator.end()
    mention = read_titled(text, at, end) or read_untitled(text, at, end, posts, State(state.status, state.capacity))
    if mention is None or (
        separator.group() == ", "
        and (mention.title is None or post.bare)
        and not _only_one(text, mention.end, end)
        and not (definite and _CLERK.search(text, post.start, post.end) and _COURTESY.match(mention.title or ""))
    ):
        return None
    stop = mention.end + (separator.group() == " (" and text.startswith(")", mention.end))
    if known := _OWN_INITIALS.match(text, stop, end):
        stop = known.end()
    return mention._replace(start=post.start, end=stop, post=text[post.start : post.end])


def _only_one(text: str, at: int, end: int) -> bool:
    return (
        at >= end
        or text[at] in "\n|;.)"
        or text.startswith((", presid", " presid", ", in the chair", ", in the Chair", ", took the", ", was in the", " was in the"), at)
    )
