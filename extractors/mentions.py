"""A person or a post where the text names it, read from a given place on: title, name, honours, and the post or organisation beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from extractors.names import (
    BODY_WORDS,
    GIVEN_NAMES,
    MEMBERS,
    NOT_NAMES,
    PLACE_WORDS,
    RANKS,
    UPPER,
    is_initial,
    read_honours,
    read_name_tokens,
    read_title,
)
from extractors.posts import ALONE, HEADS, Post, find_posts, holds_head
from extractors.wordlists import words_of

_TITLE_WORDS = words_of("titles") | RANKS
_POST_WORDS = HEADS | ALONE
_SURNAMES = words_of("not_names", "surname")
PARTIES = frozenset(["Labour", "Conservative", "Conservatives", "Independent", "Independents", "Lib", "Dem", "LD", "Con", "Lab", "Ind", "Green", "Liberal", "Democrat", "Democrats", "UKIP", "Reform", "Plaid", "Cymru", "SNP", "DUP", "UUP", "SDLP", "FF", "FG", "SF", "Fianna", "Fáil", "Fine", "Gael", "Sinn", "Féin", "NOC", "NP", "PC"])  # fmt: skip
_NOTES = re.compile(
    r"(?:virtual|remote|online|via |by (?:phone|video|telephone|zoom)|in attendance|until|from |part |present|absent|arriv|left|late|items? |for |sub|observ|teams|zoom|apolog|joined|minutes? |proxy|non-voting|voting|presid|in the chair|chairing|\d|[A-Z]{1,2}$|ex[ -]officio$)",
    re.IGNORECASE,
)
_NO_SURNAMES = NOT_NAMES - _SURNAMES
_ORGANISATIONS = words_of("not_names", "organisation")
_ENDS_OF_ORGANISATIONS = BODY_WORDS | _ORGANISATIONS
_LISTED_ORGANISATIONS = BODY_WORDS | PLACE_WORDS
_BRACKET = re.compile(r" ?[(\[]([^()\[\]]*(?:\([^()]*\)[^()]*)?)[)\]]")
_ROAD_AFTER = re.compile(r" (?:Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Terrace|Square|School|Academy|Bridge)\b")
_TELLING_APART = re.compile(r" \([A-Z]\.?\)")  # "Councillors Hall (B) and Hall (M)"
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]{1,7}(?![\w])")
_ORGANISATION = re.compile(
    rf"(?:the )?((?:[{UPPER}][\w'’&.-]*|and|&|of|for|in|the|,(?= [{UPPER}]))(?: (?:[{UPPER}][\w'’&.-]*|and|&|of|for|in|the)|,(?= [{UPPER}])){{0,9}})"
)


@dataclass(frozen=True, slots=True)
class Mention:
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
    title = read_title(text, at, end)
    if title is None:
        return None
    words, stop = title
    start = stop
    while start < end and text[start] in " ":
        start += 1
    rank = words.rstrip(".") if words.rstrip(".") in RANKS else None
    learned = (
        words.split()[-1].rstrip(".")
        in ("Councillor", "Cllr", "Deputy", "Commander", "Captain", "Judge", "Bishop", "Imam", "Pastor", "Father", "Lord", "Lady")
        or rank is not None
    )
    name = read_name(text, start, end, wary=learned)
    if name is None or (rank and text[name[0] : name[1]].split(maxsplit=1)[0] in _NO_SURNAMES):
        return None  # "Garda Station"
    if _ROAD_AFTER.match(text, name[1], end):
        return None  # "Father Pell Road"
    if not rank and all(is_initial(word) for word in text[name[0] : name[1]].split()):
        return Mention(at, name[1], "initials", text[name[0] : name[1]], words, None, None, *name)
    mention = Mention(at, name[1], "person", _bare(text[name[0] : name[1]]), None if rank else words, words if rank else None, None, *name)
    return replace(mention, end=read_honours(text, mention.end, end))


def read_name(text: str, at: int, end: int, *, wary: bool, longest: int = 5) -> tuple[int, int] | None:
    """The bare name after a title or in a list: initials and capitalised words up to the first that cannot belong to a name.

    `wary` asks that a word of the trade ("Ward", "Training") is no name unless it is known as a surname too.
    """
    tokens = read_name_tokens(text, at, end)
    taken: list[tuple[int, int]] = []
    surnames = 0
    for index, (start, stop) in enumerate(tokens[:longest]):
        token = text[start:stop]
        bare = token.rstrip(".")
        if (bare in _TITLE_WORDS or bare in MEMBERS) and (taken or index + 1 < len(tokens)):
            break
        # "Mabel Head (Head of Audit)": a surname like any other, unless more follows it
        if bare in _POST_WORDS and (bare not in _SURNAMES or surnames > 1 or (surnames and index + 1 < len(tokens))):
            break
        # "Jo Rivers NCC": the body comes after the name
        if surnames and len(bare) > 2 and token.isupper() and not text[taken[-1][0] : taken[-1][1]].isupper():
            break
        if is_initial(token):
            if surnames and not (len(bare) == 1 and index + 1 < len(tokens)):
                break
            taken.append((start, stop))
            continue
        if (token in NOT_NAMES or (token.isupper() and token.title() in NOT_NAMES)) and not token.islower():
            first = not surnames
            following = text[tokens[index + 1][0] : tokens[index + 1][1]] if index + 1 < len(tokens) else ""
            last = following not in NOT_NAMES or following in _SURNAMES or token in GIVEN_NAMES
            if not first and token.title() not in _SURNAMES:
                break
            # after initials any word is a surname ("C T Sands"); after a bare title a word of the trade is none ("Councillor Training")
            if (
                first
                and not taken
                and ((token.title() not in _SURNAMES and ((wary and token not in PLACE_WORDS) or token in BODY_WORDS)) or not last)
            ):
                return None
            if surnames and surnames >= 2:
                break
        taken.append((start, stop))
        surnames += not token.islower()
        if surnames >= 4:
            break
    if not taken:
        return None
    begin, stop = _span(text, taken)
    apart = _TELLING_APART.match(text, stop, end) if surnames == 1 and not is_initial(text[taken[0][0] : taken[0][1]]) else None
    return begin, apart.end() if apart else stop


def _span(text: str, taken: list[tuple[int, int]]) -> tuple[int, int]:
    end = taken[-1][1]
    if text[end - 1] == "." and not (
        end - 2 >= 0 and len(taken) > 0 and text[taken[-1][0] : end].count(".") and len(text[taken[-1][0] : end]) <= 2 and len(taken) == 1
    ):
        end -= 1
    return taken[0][0], end


def _bare(name: str) -> str:
    return " ".join(name.split())


def with_bracket(text: str, mention: Mention, end: int) -> Mention:
    """The mention with the bracket behind it: a post, a party, an organisation, or a note such as "(virtual)", which stays outside."""
    found = _BRACKET.match(text, mention.end, end)
    if not found or len(found.group(1)) > 160:
        return mention
    inside = found.group(1).strip()
    if not inside:
        return mention
    if mention.name and _initials_of(mention.name, inside):
        # "Jo Rivers (JR) – Chair": the initials belong to the name only where more follows
        return mention
    if mention.post is None and holds_head(inside) and not _NOTES.match(inside):
        post, organisation = split_organisation(inside)
        return replace(mention, end=found.end(), post=post, organisation=organisation)
    words = inside.replace("/", " ").replace(",", " ").split()
    if _NOTES.match(inside):
        return mention
    if all(word.strip(".") in PARTIES or word in ("&", "and", "Party", "Group") for word in words):
        return replace(mention, end=found.end())
    if inside[0].isupper() and mention.organisation is None:
        return replace(mention, end=found.end(), organisation=inside)
    return mention


def _initials_of(name: str, inside: str) -> bool:
    initials = "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
    bare = inside.replace(".", "")
    return (
        1 < len(bare) <= 5
        and bare.isalpha()
        and bare.upper() == bare
        and (bare in initials or initials in bare or (bare[0] == initials[0] and bare[-1] == initials[-1]))
    )


def split_organisation(words: str) -> tuple[str, str | None]:
    """("Director of Public Health", "Elmshire Council") of "Director of Public Health, Elmshire Council"."""
    for mark in (", ", " – ", " - "):
        post, cut, rest = words.rpartition(mark)
        if (
            cut
            and rest
            and not holds_head(rest)
            and any(word in BODY_WORDS or (word.isupper() and len(word) > 2) for word in rest.split())
            and holds_head(post)
        ):
            return _article(post), rest
    return _article(words), None


def _article(words: str) -> str:
    for article in ("the ", "The "):
        words = words.removeprefix(article)
    return words


def with_post_after(text: str, mention: Mention, posts: dict[int, Post], end: int, *, listed: bool = False) -> Mention:
    """The mention with the post that stands in apposition behind the name ("Jo Hall, Head of Audit", "Jo Hall – Head of Audit")."""
    for mark, cautious in (
        (", the ", True),
        ("'s, the ", True),
        ("’s, the ", True),
        (", our ", False),
        (", An ", False),
        (", ", False),
        (" – ", False),
        (" - ", False),
        (" -", False),
        (" as ", False),
        (" / ", False),
        (": ", False),
        (" ", False),
    ):
        at = mention.end + len(mark)
        if text.startswith(mark, mention.end) and (post := posts.get(at)) and post.end <= end:
            if (mark == " " and post.bare and not listed) or (mark == " as " and post.bare) or text.startswith(":", post.end):
                return mention
            # "J Rivers Clerk A Hall": the post belongs to the next name
            if mark == " " and post.end < end and not re.match(r"[|;,.)]| [a-z]", text[post.end : post.end + 2]):
                return mention
            if (
                (cautious or post.bare)
                and text.startswith((" and ", ", the ", " & "), post.end)
                and not text.startswith(" and ", mention.start - 5)
            ):
                return mention
            return replace(mention, end=post.end, post=text[post.start : post.end])
    return mention


def with_organisation(text: str, mention: Mention, end: int, *, listed: bool) -> Mention:
    """The mention with the organisation beside it ("Jo Hall of NCC", "Jo Hall, Planning and Audit Team"); a bare acronym after a comma only in a list."""
    if mention.organisation is not None:
        return mention
    for mark in (" of ", " from ", ", ", " – ", " - ", *((" / ", " ") if listed else ())):
        if not text.startswith(mark, mention.end):
            continue
        at = mention.end + len(mark)
        if found := _ORGANISATION.match(text, at, end):
            words = found.group(1).rstrip(",& ").split()
            while words and words[-1] in ("and", "of", "for", "in", "the", "&"):
                words.pop()
            if not words or words[0] in GIVEN_NAMES or words[0][0].islower() or any(_begins_person(word) for word in words):
                return mention
            whole = _end_of_words(text, found.start(1), words)
            if listed and (whole >= end or text[whole] in "|;") and any(word.rstrip(".,") in _LISTED_ORGANISATIONS for word in words):
                return replace(mention, end=whole, organisation=text[found.start(1) : whole])
            if mark == " ":
                return mention
            acronym = len(words) == 1 and bool(_ACRONYM.fullmatch(words[0].rstrip(".,"))) and sum(char.isupper() for char in words[0]) >= 2
            for count, word in enumerate(words):
                if word.rstrip(".,") in _ORGANISATIONS or (acronym and (listed or mark in (" of ", " from "))):
                    more = count
                    while more + 1 < len(words) and words[more + 1].rstrip(".,") in _ENDS_OF_ORGANISATIONS:
                        more += 1
                    stop = _end_of_words(text, found.start(1), words[: more + 1])
                    return replace(mention, end=stop, organisation=text[found.start(1) : stop])
        return mention
    return mention


def with_everything_beside(text: str, mention: Mention, end: int, posts: dict[int, Post]) -> Mention:
    """The mention with what stands behind the name in running text: a bracket, a post, an organisation."""
    mention = with_bracket(text, mention, end)
    if mention.post is None:
        mention = with_post_after(text, mention, posts, end)
    if mention.post is None:
        mention = with_organisation(text, mention, end, listed=False)
    return mention


def _begins_person(word: str) -> bool:
    bare = word.rstrip(".,")
    return bare in _TITLE_WORDS or bare in MEMBERS or (len(bare) == 1 and bare.isalpha() and bare != "&")


def _end_of_words(text: str, at: int, words: list[str]) -> int:
    position = at
    for word in words:
        position = text.index(word, position) + len(word)
    return position - (text[position - 1] in ".,")


def posts_by_start(text: str, start: int, end: int) -> dict[int, Post]:
    return {post.start: post for post in find_posts(text, start, end)}
