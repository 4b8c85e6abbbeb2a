"""Names without a title: "Jo Hall reported", "Xanthe Poole, Head of Audit".

A given name before a surname, a post or a verb of saying beside it, or the same full name elsewhere in the document makes a person; "Charlotte
Street", "the Alice Poole Academy" and "Anglian Water advised" are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from extractors.beginnings import searched
from extractors.names.beside import with_everything_beside
from extractors.names.forms import (
    BODY_WORDS,
    GIVEN_NAMES,
    LOWER,
    NAME_WORDS,
    NOT_NAMES,
    PARTICLE,
    PLACE_WORDS,
    UPPER,
    is_initial,
    name_words,
    read_honours,
    spans_of,
)
from extractors.names.mentions import Mention
from extractors.names.posts import ALONE, FIELDS, HEADS, Post, Posts
from extractors.wordlists import words_of

_PLACES = words_of("given_names", "place")
_AMBIGUOUS_ALONE = _PLACES | words_of("given_names", "word")
_MONTHS = frozenset(["April", "May", "June", "August"])
_SPEECH = words_of("speech")
_OF_PEOPLE = words_of("speech", "person")
_PERSON_BEFORE = _OF_PEOPLE | {"from"}
_NOT_BEHIND = PLACE_WORDS | BODY_WORDS
_SURNAMES = words_of("not_names", "surname")
_NO_BEGINNING = frozenset(  # what begins no name unless it is a given name too
    word
    for word in NOT_NAMES | HEADS | ALONE | FIELDS
    if word not in GIVEN_NAMES and not (("." in word or len(word) == 1) and is_initial(word))
)
_NO_SURNAMES = frozenset(  # no surnames behind a word that is no given name
    word for word in NOT_NAMES - GIVEN_NAMES if not (word.islower() or is_initial(word))
)
_WEAK_SURNAMES = words_of("not_names", "weak_surname")
# What may not stand before is asked behind the first letter: a search then leaps from capital to capital.
# A capitalised word with more of a name behind it. Where nothing but plain words follow, up to where no name can go on, it is the whole run of them
# (group 1): most are, and there is no need to read them one by one.
_PLAIN = rf"(?:[{LOWER}]++|[{UPPER}]++)"
_NAME_NEXT = rf" (?:[{UPPER}]|{PARTICLE} [{UPPER}])"
_RUN = re.compile(
    rf"[{UPPER}](?<![\w’'&/.-].)(?=[\w'’.-]*+ (?:[{UPPER}]|{PARTICLE} ))(?:{_PLAIN}((?>(?: [{UPPER}]{_PLAIN}){{1,5}}))(?![\w'’‑–&/-]|\.(?:\w| [{UPPER}])|{_NAME_NEXT})"
    rf"|(?:[{LOWER}{UPPER}][\w'’.-]*+|\.?+)(?={_NAME_NEXT}))"
)
_TWO_PERSONS = re.compile(rf" & [{UPPER}][{LOWER}]+ [{UPPER}]")
_NEXT_WORD = re.compile(r"(?:,? (?:also |then |further |subsequently |duly |again |formally |briefly |kindly |both )?)([a-z]+)\b")
# what only a person does or has done to them: "Xolani Mbeki had been appointed", "Zofia Król, formerly of the Trust, would act as"
_OF_CAREERS = re.compile(
    r"(?:, formerly [^,.]{3,40},)? (?:(?:had|has|have) (?:been (?:appointed|elected|re-elected|nominated|seconded|promoted|recruited)|joined|resigned|retired|stepped down|started as|taken up|agreed to)"
    r"|(?:was|were|is) (?:welcomed|appointed|elected|re-elected|thanked|congratulated|nominated|co-opted|introduced to)|(?:would|will) (?:act|serve|join|start|take up|succeed|replace|chair)|(?:retires|starts|joins|succeeds|stood down|stepped down|retired|resigned))\b"
)
_NAMES_ONE = searched(r"\b(?:by|thanked|welcomed|congratulated|invited|the late|asked|proposed|with) $")
_DOES = re.compile(r" (?:had|has|to|will|would|is|was|reported|advised|confirmed)\b")
_NOT_AFTER = re.compile(r"(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|House|Park|School|Academy|Trust|Foundation|Centre|Hall|Ward|Ltd|Limited|Gardens?|Place|Square|Terrace|Crescent|Bridge|Estate|Farm|Wood|Field|Fields|Memorial|Award|Awards|Fund|Act|Cup|Trophy|Library|Theatre|Hospital|Surgery|Primary|Church|College|University|Institute|Associates|Partnership|Group|Building|Suite|Room|Stadium|Arms|Inn|Green|Walk|Rise|Hill|Mews|Point|Quarter|Homes|Construction|Solicitors|LLP|plc|PLC)")  # fmt: skip


class _Run(NamedTuple):
    """Capitalised words that follow each other: where they stand and what they are."""

    tokens: list[tuple[int, int]]
    words: list[str]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Whom a document names elsewhere: full names by their first word, and by surname the letters their given names begin with."""

    full: dict[str, list[tuple[str, ...]]]
    letters: dict[str, str]


def known_names(found: list[Mention]) -> KnownNames:
    """The full names (given name and surname) among these mentions."""
    known = KnownNames({}, {})
    for mention in found:
        if mention.kind != "person" or not mention.name:
            continue
        words = tuple(mention.name.split())
        if len(words) > 1:
            letters = known.letters.get(words[-1], "")
            known.letters[words[-1]] = letters if words[0][0] in letters else letters + words[0][0]
            if words not in known.full.setdefault(words[0], []):
                known.full[words[0]].append(words)
    return known


def find_untitled(text: str, stretches: Sequence[tuple[int, int]], posts: Posts, known: KnownNames, taken: bytearray) -> Iterator[Mention]:
    """The names without a title in stretches of a text that follow each other.

    Args:
        taken: 1 for each character that a mention holds already; what lies wholly in one is passed over.
    """
    at = start = end = number = 0
    ends = posts.by_end
    while found := _RUN.search(text, at):
        begin = found.start()
        while begin >= end:
            if number == len(stretches):
                return
            start, end = stretches[number]
            number += 1
        if begin < start:
            at = start
            continue
        at = found.end()
        plain = found[1] is not None and at <= end
        if plain:
            if taken[begin] and taken.find(0, begin, at) < 0:
                continue
            words = found.group().split(" ")
        else:
            row = NAME_WORDS.match(text, begin, end)
            if row is None or " " not in (said := row.group()):
                continue
            at = max(at, row.end()) if found[1] is None else row.end()
            words = name_words(said)
        first = words[0]
        if (
            (first in _NO_BEGINNING or (words[1] in _NO_SURNAMES and first not in GIVEN_NAMES))
            and first not in known.full
            and (plain or ("." not in said and len(min(words, key=len)) > 1))  # no initials
            and begin + len(first) not in ends  # of posts, behind which a name may begin
            and (len(words) == 2 or _no_name_within(words[1:-1], begin + len(first), known, ends))
        ):
            continue  # most runs: "Elmshire Council", "The Planning Committee"
        for mention in _in_run(text, _Run(spans_of(words, begin), words), end, posts, known):
            at = max(at, mention.end)
            yield mention


def _no_name_within(between: list[str], at: int, known: KnownNames, ends: dict[int, Post]) -> bool:
    """Whether none of these words, which follow a word that ends at `at`, can begin a name, and none ends a post."""
    if not (GIVEN_NAMES.isdisjoint(between) and known.full.keys().isdisjoint(between)):
        return False
    for word in between:
        at += len(word) + 1
        if at in ends:
            return False
    return True


def _in_run(text: str, run: _Run, end: int, posts: Posts, known: KnownNames) -> Iterator[Mention]:
    tokens, words = run
    index = 0
    while index < len(words) - 1:
        first = words[index]
        count = (
            (_known_length(words, index, known.full) if first in known.full else 0)
            or (_initial_and_surname(words, index, known.letters) if len(first) < 3 else 0)
            or (0 if first in _NO_BEGINNING else _name_length(text, run, index, end, posts))
        )
        if not count:
            index += 1
            continue
        start, stop = tokens[index][0], tokens[index + count - 1][1]
        if text[stop - 1] == ".":
            stop -= 1
        mention = Mention(start, read_honours(text, start, stop, end), "person", text[start:stop], None, None, None, start, stop)
        yield with_everything_beside(text, mention, end, posts)
        index += count


def _known_length(words: list[str], index: int, known: dict[str, list[tuple[str, ...]]]) -> int:
    for name in sorted(known[words[index]], key=len, reverse=True):
        here = tuple(words[index : index + len(name)])
        if here == name and not (index + len(name) < len(words) and words[index + len(name)] in _NOT_BEHIND):
            return len(name)
    return 0


def _initial_and_surname(words: list[str], index: int, letters: dict[str, str]) -> int:
    """How many words make initials and the surname of somebody in the document here: "seconded R Hall" where Ruth Hall was present."""
    at = index
    while at < len(words) and len(words[at].rstrip(".")) == 1:
        at += 1
    return at + 1 - index if index < at < len(words) and words[index][0] in letters.get(words[at].rstrip("."), "") else 0


def _name_length(text: str, run: _Run, index: int, end: int, posts: Posts) -> int:
    """How many words from `index` make a person's name without a title before it; 0 where none does."""
    tokens, words = run
    first = words[index]
    given = first in GIVEN_NAMES and not (first in _MONTHS and words[index + 1].isupper() and len(words[index + 1]) > 1)  # "May FGB"
    initials = ("." in first or len(first) == 1) and is_initial(first)
    if not given:
        if not initials and (first.isupper() or not first[0].isupper()):
            return 0
        if tokens[index][0] in posts:
            return 0  # "The Harbour Master reported"
    follows_post = _after_post(text, tokens[index][0], posts)
    if index and not follows_post and (not given or (words[index - 1] not in NOT_NAMES and words[index - 1] not in GIVEN_NAMES)):
        return 0
    count = 1
    while index + count < len(words) and (is_initial(words[index + count]) or words[index + count].islower()):
        count += 1
    if index + count >= len(words):
        return 0
    surname = words[index + count]
    count += 1
    if not surname[0].isupper() or (surname.isupper() and len(surname) > 3 and not first.isupper()):
        return 0
    # "Anne Marie Hall": another given name before the surname
    if (
        surname in GIVEN_NAMES
        and index + count < len(words)
        and words[index + count] not in NOT_NAMES
        and not is_initial(words[index + count])
    ):
        surname = words[index + count]
        count += 1
    # "Gurpreet Singh Dhillon": a third name at the end of the run
    elif given and first not in _PLACES and index + count + 1 == len(words) and surname not in NOT_NAMES:
        last = words[index + count]
        if last[0].isupper() and not last.isupper() and last not in NOT_NAMES and last not in FIELDS:
            count += 1
    elif (
        not (given or initials)
        and index + count + 1 == len(words)
        and words[-1][0].isupper()
        and not words[-1].isupper()
        and words[-1] not in NOT_NAMES
        and words[-1] not in FIELDS
        and _beside_post(text, tokens[-1][1], posts)
    ):
        count += 1  # "Tegwen Mair Rolant, Head of Audit"
    after = tokens[index + count - 1][1]
    rest = words[index + count :]
    if (rest and (rest[0] in NOT_NAMES or _NOT_AFTER.match(rest[0]))) or text.startswith(("'s Law", "’s Law", "-"), after):
        return 0
    # "Hall & Sons" is a firm, "Kit Moss & Ann Hall" are two persons
    if text.startswith(" & ", after) and (_TWO_PERSONS.match(text, after) or [""])[0][3:].split(" ")[0] not in GIVEN_NAMES:
        return 0
    if _NOT_AFTER.match(text[after + 1 : after + 14]) and text[after : after + 1] == " ":
        return 0
    beside = follows_post or _beside_post(text, after, posts)
    verb = _NEXT_WORD.match(text, after, end)
    speaks = bool(verb and verb.group(1) in _SPEECH)
    if surname in NOT_NAMES:
        # "Albert Park had flooded" is a place, "Jo Hall explained" a person, "Gareth Marsh" is nothing else
        plain = surname not in _WEAK_SURNAMES and first not in _AMBIGUOUS_ALONE and not text.endswith("St ", 0, tokens[index][0])
        told = plain or beside or (verb is not None and verb.group(1) in _PERSON_BEFORE) or _by_person(text, tokens[index][0])
        if surname not in _SURNAMES or not given or not told or (first in _PLACES and not beside):
            return 0
        return count
    if initials:
        return count if beside or speaks else 0
    if given and first not in _PLACES:
        return count
    if given:
        return count if beside or (speaks and surname not in FIELDS) or (len(rest) == 0 and _by_person(text, tokens[index][0])) else 0
    if surname in FIELDS or words[index] in FIELDS or text.endswith((" of ", " in ", " at ", " near "), 0, tokens[index][0]):
        return 0
    told = beside or (
        verb is not None and len(rest) == 0 and (verb.group(1) in _OF_PEOPLE or _OF_CAREERS.match(text, after, end) is not None)
    )
    return count if told else 0


def _by_person(text: str, at: int) -> bool:
    return _NAMES_ONE.search(text[max(0, at - 14) : at]) is not None


def _beside_post(text: str, at: int, posts: Posts) -> bool:
    if text.startswith(" (", at):
        close = text.find(")", at)
        return 0 < close - at < 120 and any(start in posts for start in range(at, close))
    marks = _BESIDE.get(text[at : at + 2], ())
    return any(text.startswith(mark, at) and _in_apposition(text, posts.get(at + len(mark))) for mark in marks)


_BESIDE = {", ": (", ", ", the ", ", the newly appointed ", ", the new "), " –": (" – ",), " —": (" — ",), " -": (" - ",)}


def _in_apposition(text: str, post: Post | None) -> bool:
    """Whether a post belongs to the name before it: it does not in "Mill Lane - Clerk had spoken to the owner"."""
    return post is not None and not (post.bare and _DOES.match(text, post.end))


def _after_post(text: str, at: int, posts: Posts) -> bool:
    """Whether a post ends right before the name ("Clerk J Rivers", "the Head of Audit, Jo Hall", "Cabinet Member | Jo Hall" in a row)."""
    ends = posts.by_end
    if at - 1 not in ends and at - 2 not in ends and at - 3 not in ends:
        return False  # a mark has one to three characters
    for mark in (", ", " (", " – ", " — ", " | ", " "):
        if text.endswith(mark, 0, at):
            break
    else:
        return False
    post = ends.get(at - len(mark))
    if post is not None and mark == " | " and post.start and text[post.start - 1] != "\n":
        return False
    return post is not None and post.end - post.start <= 90
