"""A person or a post where the text names it, read from a given place on: title, name, honours. What stands beside the name is read in `beside`."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from extractors.names.forms import (
    BODY_WORDS,
    GIVEN_NAMES,
    LETTERS,
    MEMBERS,
    NOT_NAMES,
    PLACE_WORDS,
    RANKS,
    TITLE,
    is_initial,
    read_honours,
    read_name_words,
    spans_of,
)
from extractors.names.posts import ACRONYMS, ALONE, AREA, HEADS, Post, find_posts
from extractors.wordlists import alternation, words_of

_TITLE_WORDS = words_of("titles") | RANKS
_POST_WORDS = HEADS | ALONE
_SURNAMES = words_of("not_names", "surname")
_NO_SURNAMES = NOT_NAMES - _SURNAMES
_NO_NAMES = NOT_NAMES - {"Proposed", "Seconded"}  # "Proposed: Cllr Hall Seconded: Cllr Poole"
# words that may be no part of a name, or part it from what follows
_NOT_PLAIN = _TITLE_WORDS | MEMBERS | _POST_WORDS | NOT_NAMES | {"Esq", "Esqs", "Bart", "Sec", "Secs", "Prop", "Proposed", "Seconded"}
_MOST_WORDS = 4
_LONGEST_POST = 60  # characters
_MOST_TOKENS = 5  # initials and particles among them
_BEGINS_ANOTHER = GIVEN_NAMES - {"Nic", "Mac", "Van", "Ben", "Bin", "Al", "El", "Rua", "Mór"}  # "Ann Rua Nic Hall" is one
_HEADING = re.compile(r"[A-Z][A-Z ]{4,}\.? (?=[A-Z][a-z])")
_OF_AREAS = ("Manager", "Commander")
_COUNCIL_OF = "Cyngor "  # in Welsh "Cyngor Sir Ynys Môn" is a county council
_POST_BEHIND = re.compile(rf"(?:[A-Z][\w'’-]+ (?:(?:and|&) )?){{0,3}}(?:{alternation(HEADS)})(?![\w'’-])")
_ROAD_AFTER = re.compile(r" (?:Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Terrace|Square|School|Academy|Bridge)\b")
_OF_ROADS = frozenset(["Alderman", "Admiral", "Bishop", "Canon", "Captain", "Colonel", "Father", "General", "Lady", "Lord", "Major", "Pastor", "Provost", "Sergeant"])  # fmt: skip
_LEARNED = frozenset(
    ["Councillor", "Cllr", "Clr", "Deputy", "Commander", "Captain", "Judge", "Bishop", "Imam", "Pastor", "Father", "Lord", "Lady"]
)
# most of all titles: one word each, none of them a rank
_PLAIN_TITLES = frozenset(["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Revd", "Professor", "Cllr", "Clr", "Councillor"]) - RANKS
_PARTIES = frozenset(word.upper() for word in words_of("parties", "name"))
_VOWEL = re.compile("[AEIOUYÀ-ÖØ-Ý]")
_SHORT_SURNAME = re.compile(r"[AEIOU](.)\1")  # "Callum OGG", "Jo ORR"
_TELLING_APART = re.compile(r" \([A-Z]\.?\)")  # "Councillors Hall (B) and Hall (M)"


class Mention(NamedTuple):
    """A person or a post in the text.

    `start` and `end` hold the whole: title, name and the post or organisation beside it; `name_start` and `name_end` the bare name. All are offsets
    into the text. `name` is without title and honours, `post` without an article. `kind` is "initials" for "JB" alone.
    """

    start: int
    end: int
    kind: Literal["person", "post", "initials"]
    name: str | None
    title: str | None
    post: str | None
    organisation: str | None
    name_start: int | None
    name_end: int | None


def read_titled(text: str, at: int, end: int) -> Mention | None:
    """The person whose title stands at `at` ("Cllr Mrs R Hall"); None where no name follows ("Councillor Development Fund")."""
    title = TITLE.match(text, at, end)
    return _with_title(text, title, end) if title else None


def with_title(text: str, title: re.Match[str], end: int) -> Mention | None:
    """The person behind a title that was found in the whole text; its lookahead must not have seen what lies behind `end`."""
    behind = title.end() + 1
    if behind < end and text[behind - 1] == " " and text[behind].isupper():
        return _with_title(text, title, end)
    return read_titled(text, title.start(), end)


def _with_title(text: str, title: re.Match[str], end: int) -> Mention | None:
    at, start = title.span()
    words = title.group()
    if words in _PLAIN_TITLES:
        return _behind_title(text, words, None, start, end, at=at, learned=words in _LEARNED)
    if " " in words and (heading := _HEADING.match(words)):
        at, words = at + heading.end(), words[heading.end() :]  # "7. WARD COUNCILLOR. Mr. Poole said"
    if "(" in words and ")" not in words and (before := words.partition("(")[0].rstrip(" .")) in RANKS:
        inner = _with_title_inside(text, at + words.index("(") + 1, end)  # "the Chief Fire Officer (Mr K Lunn)"
        closed = inner is not None and text.startswith(")", inner.end)
        return inner._replace(start=at, end=inner.end + 1, post=before) if inner is not None and closed else None
    if "(" in words:
        words = words.replace("(", "").replace(")", "")
    bare = words.rstrip("0123456789 .")  # "PC 4471"
    rank = bare if bare in RANKS else None
    if words[-1] == "." and ((rank and len(rank.rpartition(" ")[2]) > 7) or bare == "councillor"):
        return None  # "It was put to the Inspector. JH replied": only short forms end with a full stop
    learned = rank is not None or words.split()[-1].rstrip(".") in _LEARNED
    return _behind_title(text, words, rank, start, end, at=at, learned=learned)


def _behind_title(text: str, words: str, rank: str | None, start: int, end: int, *, at: int, learned: bool) -> Mention | None:
    """The person whose name stands from `start` on behind the title at `at`; `learned` tells that it may be a word of the trade."""
    while start < end and text[start] == " ":
        start += 1
    name = read_name(text, start, end, wary=learned)
    if name is None or (rank and text[name[0] : name[1]].split(maxsplit=1)[0] in _NO_SURNAMES):
        return None  # "Garda Station"
    if rank and rank.endswith(_OF_AREAS) and AREA.match(text, name[0] - 1, end):
        return None  # "the Area Manager North"
    said = text[name[0] : name[1]]
    if words == "Deputy" and (
        said in ACRONYMS
        or (said.split(" ", 1)[0] not in GIVEN_NAMES and _POST_BEHIND.match(text, name[0], min(end, name[0] + _LONGEST_POST)))
    ):
        return None  # "the Deputy PCC", "the Deputy Head of Audit", "the Deputy Monitoring Officer"
    words_of_name = said.split()
    if words == "Major" and not (words_of_name[0] in GIVEN_NAMES or is_initial(words_of_name[0])):
        return None  # "Major Works"
    if words.title() == "Sir" and text[max(0, at - len(_COUNCIL_OF)) : at].title() == _COUNCIL_OF:
        return None
    if _ROAD_AFTER.match(text, name[1], end) or (words in _OF_ROADS and _ROAD_AFTER.fullmatch(f" {said}")):
        return None  # "Father Pell Road", "Alderman Road"
    if not rank and is_initial(words_of_name[0]) and all(is_initial(word) for word in words_of_name):
        return Mention(at, name[1], "initials", said, words, None, None, *name)
    whole = read_honours(text, *name, end)
    return Mention(at, whole, "person", " ".join(words_of_name), None if rank else words, rank, None, *name)


def _with_title_inside(text: str, at: int, end: int) -> Mention | None:
    """The person in the bracket behind a rank, who has a title of their own there."""
    title = TITLE.match(text, at, end)
    return _with_title(text, title, end) if title and "(" not in title.group() else None


# honours, their last full stop aside, and what motions write behind movers: "Prop Cllr Hall Sec Cllr Poole"
_BEHIND_NAMES = frozenset(
    [
        "Bt",
        "Bart",
        "Esq",
        "Esqs",
        "M.B.E",
        "O.B.E",
        "C.B.E",
        "K.B.E",
        "B.E.M",
        "J.P",
        "D.L",
        "D.F.C",
        "R.N",
        "Sec",
        "Secs",
        "Prop",
        "Proposed",
        "Seconded",
    ]
)


def read_name(text: str, at: int, end: int, *, wary: bool) -> tuple[int, int] | None:
    """The bare name after a title or in a list: initials and capitalised words up to the first that cannot belong to a name.

    `wary` asks that a word of the trade ("Ward", "Training") is no name unless it is known as a surname too.
    """
    words = read_name_words(text, at, end)
    if not words:
        return None
    if all(map(_is_plain, words)):
        return _plain_name(text, words[:_MOST_WORDS], at, end)
    tokens = spans_of(words, at)
    taken: list[tuple[int, int]] = []
    surnames = 0
    for index, (start, stop) in enumerate(tokens[:_MOST_TOKENS]):
        token = text[start:stop]
        bare = token.rstrip(".")
        # "Agnes Maj" has a rank for a surname
        is_last = surnames == 1 and index + 1 == len(tokens) and token == bare and text[slice(*taken[0])] in GIVEN_NAMES
        if (bare in _TITLE_WORDS or bare in MEMBERS) and (taken or index + 1 < len(tokens)) and not is_last:
            break
        # "Mabel Head (Head of Audit)": a surname like any other, unless more follows it
        if bare in _POST_WORDS and (bare not in _SURNAMES or surnames > 1 or (surnames and index + 1 < len(tokens))):
            break
        if surnames and bare in _BEHIND_NAMES:
            break
        # "Jo Rivers NCC": the body comes after the name; "Jo RIVERS" is one
        if (
            surnames
            and len(bare) > 2
            and token.isupper()
            and not text[taken[-1][0] : taken[-1][1]].isupper()
            and not (surnames == 1 and _is_surname_in_capitals(bare, text[slice(*taken[-1])]))
        ):
            break
        if is_initial(token):
            if surnames and not ((len(bare) == 1 or token in LETTERS) and index + 1 < len(tokens)):
                break
            taken.append((start, stop))
            continue
        if (token in NOT_NAMES or (token.isupper() and token.title() in NOT_NAMES)) and not token.islower():
            first = not surnames
            following = text[tokens[index + 1][0] : tokens[index + 1][1]] if index + 1 < len(tokens) else ""
            last = following not in _NO_NAMES or following in _SURNAMES or token in GIVEN_NAMES
            if not first and token.title() not in _SURNAMES:
                break
            # after initials any word is a surname ("C T Sands"); after a bare title a word of the trade is none ("Councillor Training")
            if (
                first
                and not taken
                and not (token in GIVEN_NAMES and _is_plain(following))  # "Will Steele", "June Tully"
                and ((token.title() not in _SURNAMES and ((wary and token not in PLACE_WORDS) or token in BODY_WORDS)) or not last)
            ):
                return None
            if surnames and surnames >= 2:
                break
        taken.append((start, stop))
        surnames += not token.islower()
        if surnames >= _MOST_WORDS:
            break
    if not taken:
        return None
    begin, stop = _span(text, taken)
    apart = _TELLING_APART.match(text, stop, end) if surnames == 1 and not is_initial(text[taken[0][0] : taken[0][1]]) else None
    return begin, apart.end() if apart else stop


def _is_surname_in_capitals(word: str, before: str) -> bool:
    """Whether a word in capitals behind one that is not is the surname of minutes that print all of them so: "Jo RIVERS", and not "Rivers UKIP"."""
    if word in ACRONYMS or word in _PARTIES or not (_VOWEL.search(word, 1) or _SHORT_SURNAME.fullmatch(word)):
        return False
    known = before in GIVEN_NAMES
    return (known and word.title() in _SURNAMES) or (word.title() not in _NOT_PLAIN and (known or len(word) > 3))


def _is_plain(word: str) -> bool:
    """Whether a word is a capital with small letters behind it, and nothing but a name."""
    return len(word) > 2 and word[1:].islower() and word[0].isupper() and word[-1] != "." and word not in _NOT_PLAIN


def _plain_name(text: str, words: list[str], at: int, end: int) -> tuple[int, int]:
    """The name of capitalised words that are nothing but names; what most names are."""
    if (
        len(words) == _MOST_WORDS
        and words[2] in _BEGINS_ANOTHER
        and words[0] in GIVEN_NAMES
        and GIVEN_NAMES.isdisjoint((words[1], words[3]))
    ):
        words = words[:2]  # "Inspector Ann Rivers Sam Poole": two persons on two lines
    stop = at + len(words[0] if len(words) == 1 else " ".join(words))
    apart = _TELLING_APART.match(text, stop, end) if len(words) == 1 else None
    return at, apart.end() if apart else stop


def _span(text: str, taken: list[tuple[int, int]]) -> tuple[int, int]:
    end = taken[-1][1]
    if text[end - 1] == "." and not (
        end - 2 >= 0 and len(taken) > 0 and text[taken[-1][0] : end].count(".") and len(text[taken[-1][0] : end]) <= 2 and len(taken) == 1
    ):
        end -= 1
    return taken[0][0], end


def posts_by_start(text: str, start: int, end: int) -> dict[int, Post]:
    return {post.start: post for post in find_posts(text, start, end)}
