"""The organisation beside a name: "Jo Hall of NCC", "Jo Hall, Planning and Audit Team", "Ms Hall, NHS England"."""

from __future__ import annotations

import re

from extractors.names.forms import BODY_WORDS, GIVEN_NAMES, MEMBERS, PLACE_WORDS, RANKS, UPPER
from extractors.names.mentions import Mention
from extractors.names.posts import ALONE
from extractors.wordlists import words_of

_TITLE_WORDS = words_of("titles") | RANKS
_ORGANISATIONS = words_of("not_names", "organisation")
_ENDS = BODY_WORDS | _ORGANISATIONS  # the words an organisation may end with
_SHORT_FOR_BODIES = frozenset(["BC", "CC", "CBC", "DC", "MBC", "MDC", "TC", "UA", "CIC", "ICB", "FRS", "LLP", "plc"])  # "Wrayford BC"
_LISTED = BODY_WORDS | PLACE_WORDS | _SHORT_FOR_BODIES  # one of which an organisation has that fills the rest of a list's line
_TEAMS = frozenset(
    ["Unit", "Team", "Service", "Services", "Department", "Section", "Office", "Division"]
)  # "Ann Hall of the Mill Licensing Unit"
# "Ms Hall, NHS England"
_NATIONAL = re.compile(
    r"(?:NHS|Sport|Natural|Historic|Public Health|Homes|Skills|National Highways|Healthwatch|Audit|Police|Citizens Advice|Arts Council|Active|Swim) (?:England|Wales|Scotland|Northern Ireland)(?![\w’'-])"
)
_PAPERS = frozenset(["Minutes", "Minute", "Report", "Notes", "Motion"])  # "seconded by Ms Hall, the Minutes of the Board were approved"
_TWO_PLACES = re.compile(r"[A-Z][a-z]+ and [A-Z][a-z]+\.?")  # "Cllr P Relf, Wrayford and Elmshire": the name of a council
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]{1,7}(?![\w])")
ORGANISATION_MARKS = (" of ", " from ", ", ", " – ", " — ", " - ")
_MARK = re.compile("|".join(ORGANISATION_MARKS))
_LISTED_MARK = re.compile(rf"{_MARK.pattern}| / | ")
_ORGANISATION = re.compile(
    rf"(?:the )?((?:[{UPPER}][\w'’&.-]*|and|&|of|for|in|the|,(?= [{UPPER}]))(?: (?:[{UPPER}][\w'’&.-]*|and|&|of|for|in|the)|,(?= [{UPPER}])){{0,9}})"
)


def with_organisation(text: str, mention: Mention, end: int, *, listed: bool) -> Mention:
    """The mention with the organisation beside it; a bare acronym after a comma only in a list."""
    parted = (_LISTED_MARK if listed else _MARK).match(text, mention.end) if mention.organisation is None else None
    if parted is None:
        return mention
    mark, start = parted.group(), parted.end()
    if text[start : start + 1].islower() and not text.startswith("the ", start):
        return mention
    if national := _NATIONAL.match(text, start, end):
        return mention._replace(end=national.end(), organisation=national.group())
    space = text.find(" ", start, end)
    opening = text[start : space if space >= 0 else end]
    comes_from = mark in (" of ", " from ")
    if (opening in GIVEN_NAMES and not comes_from) or opening in ("and", "&") or _begins_person(opening):
        return mention  # "Cllrs Poole, Jo Hall and Mr Moss", as are most
    found = _ORGANISATION.match(text, start, end)
    words = _without_person(found[1], after_comma=mark == ", ", comes_from=comes_from) if found else []
    if not found or not words or (len(words) == 1 and words[0] in BODY_WORDS and text.startswith(", the ", mention.end)):
        return mention
    if words[0] in _PAPERS:
        return mention
    start = found.start(1)
    whole = _end_of_words(text, start, words)
    if listed and " " not in (mention.name or "") and len(words) == 3 and words[1] in ("and", "&") and words[2] not in BODY_WORDS:
        return mention  # "Cllrs Rivers, Marsh and Hall"
    if _TWO_PLACES.fullmatch(text, start, end) and _is_one(mention) and words[2] not in GIVEN_NAMES and words[0] not in ALONE:
        stop: int | None = whole
    elif listed and len(words) > 1 and words[-1].rstrip(".,") not in _ENDS and "," in text[start:whole]:
        stop = None  # "Cllrs Rivers, Hall, Poole and Moss"
    elif (
        listed
        and len(words) > 1
        and (
            (comes_from and words[-1] in _TEAMS)
            or ((whole >= end or text[whole] in "|;") and any(word.rstrip(".,") in _LISTED for word in words))
        )
    ):
        stop = whole
    elif mark == " ":
        stop = None
    else:
        stop = _end_of_known(text, start, words, acronyms=listed or mark in (" of ", " from "))
    return mention if stop is None else mention._replace(end=stop, organisation=text[start:stop])


def _without_person(named: str, *, after_comma: bool, comes_from: bool) -> list[str]:
    """The words of what may be an organisation, up to the next person; none where it is a person itself."""
    words = named.rstrip(",& ").split()
    if ". " in named:
        words = words[: next((at + 1 for at, word in enumerate(words) if word[-1] == "." and len(word) > 4), len(words))]
    while words and words[-1] in ("and", "of", "for", "in", "the", "&"):
        words.pop()
    if (
        (after_comma or comes_from)
        and (person := next((at for at, word in enumerate(words) if _begins_person(word)), 0)) > 1
        and words[person - 1] in ("and", "&")
    ):
        words = words[: person - 1]  # "Ms Tess Hall, EPN and Mr Poole", "Ann Poole of the Mill Team and Mr Hall"
    if not words or (words[0] in GIVEN_NAMES and not comes_from) or words[0][0].islower() or any(_begins_person(word) for word in words):
        return []
    return words


def _end_of_known(text: str, start: int, words: list[str], *, acronyms: bool) -> int | None:
    """Where the organisation among words that begin at `start` ends: behind a word that only organisations have, or an acronym that may be one."""
    acronym = (
        acronyms and len(words) == 1 and bool(_ACRONYM.fullmatch(words[0].rstrip(".,"))) and sum(char.isupper() for char in words[0]) >= 2
    )
    for count, word in enumerate(words):
        if acronym or word.rstrip(".,") in _ORGANISATIONS:
            more = count + 1
            while more < len(words) and words[more].rstrip(".,") in _ENDS:
                more += 1
            return _end_of_words(text, start, words[:more])
    return None


def _is_one(mention: Mention) -> bool:
    """Whether the title is one person's alone, and the name more than a surname."""
    return mention.title is not None and not mention.title.endswith("s") and " " in (mention.name or "")


def _begins_person(word: str) -> bool:
    bare = word.rstrip(".,")
    return bare in _TITLE_WORDS or bare in MEMBERS or (len(bare) == 1 and bare.isalpha() and bare != "&")


def _end_of_words(text: str, at: int, words: list[str]) -> int:
    position = at
    for word in words:
        position = text.index(word, position) + len(word)
    return position - (text[position - 1] in ".,")
