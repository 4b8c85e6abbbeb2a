"""A person or a post where the text names it, read from a given place on: title, name, honours, and the post or organisation beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from extractors.names import (
    BODY_WORDS,
    GIVEN_NAMES,
    LOWER,
    MEMBERS,
    NOT_NAMES,
    RANKS,
    UPPER,
    is_initial,
    read_honours,
    read_name_tokens,
    read_title,
)
from extractors.posts import ALONE, FIELDS, HEADS, Post, find_posts, holds_head
from extractors.wordlists import words_of

_TITLE_WORDS = words_of("titles") | RANKS
_SURNAMES = words_of("not_names", "surname")
PARTIES = frozenset("Labour Conservative Conservatives Independent Independents Lib Dem LD Con Lab Ind Green Liberal Democrat Democrats UKIP Reform Plaid Cymru SNP DUP UUP SDLP FF FG SF Fianna Fáil Fine Gael Sinn Féin NOC NP PC".split())  # fmt: skip
_NOTES = re.compile(
    r"(?:virtual|remote|online|via |by (?:phone|video|telephone|zoom)|in attendance|until|from |part |present|absent|arriv|left|late|items? |for |sub|observ|teams|zoom|apolog|joined|minutes? |proxy|non-voting|voting|\d|ex[ -]officio$)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r" ?[(\[]([^()\[\]]*(?:\([^()]*\)[^()]*)?)[)\]]")
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
    rank = next((rank for rank in sorted(RANKS, key=len, reverse=True) if words.rstrip(".") == rank), None)
    learned = (
        words.split()[-1].rstrip(".")
        in ("Councillor", "Cllr", "Deputy", "Commander", "Captain", "Judge", "Bishop", "Imam", "Pastor", "Father", "Lord", "Lady")
        or rank is not None
    )
    name = read_name(text, start, end, wary=learned)
    if name is None:
        return None
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
        if bare in _TITLE_WORDS or bare in MEMBERS or (bare in HEADS | ALONE and bare not in _SURNAMES):
            break
        if is_initial(token):
            if surnames and not (len(bare) == 1 and index + 1 < len(tokens)):
                break
            taken.append((start, stop))
            continue
        if (token in NOT_NAMES or (token.isupper() and token.title() in NOT_NAMES)) and not token.islower():
            first = not surnames
            last = index + 1 == len(tokens) or text[tokens[index + 1][0] : tokens[index + 1][1]] not in NOT_NAMES
            if not first and token.title() not in _SURNAMES:
                break
            if first and (token.title() not in _SURNAMES and (wary or token in BODY_WORDS) or not last):
                return None if not taken else _span(text, taken)
            if surnames and surnames >= 2:
                break
        taken.append((start, stop))
        surnames += not token.islower()
        if surnames >= 4:
            break
    return _span(text, taken) if taken else None


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


def with_post_after(text: str, mention: Mention, posts: dict[int, Post], end: int) -> Mention:
    """The mention with the post that stands in apposition behind the name ("Jo Hall, Head of Audit", "Jo Hall – Head of Audit")."""
    for mark, cautious in ((", the ", True), (", our ", False), (", ", False), (" – ", False), (" - ", False), (": ", False), (" ", False)):
        at = mention.end + len(mark)
        if text.startswith(mark, mention.end) and (post := posts.get(at)) and post.end <= end:
            if mark == " " and post.bare:
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
    for mark in (" of ", " from ", ", ", " – ", " - "):
        if not text.startswith(mark, mention.end):
            continue
        at = mention.end + len(mark)
        if found := _ORGANISATION.match(text, at, end):
            words = found.group(1).rstrip(",& ").split()
            while words and words[-1] in ("and", "of", "for", "in", "the", "&"):
                words.pop()
            if (
                not words
                or words[0] in GIVEN_NAMES
                or words[0].rstrip(".") in _TITLE_WORDS
                or words[0] in MEMBERS
                or len(words[0].rstrip(".")) == 1
            ):
                return mention
            for count, word in enumerate(words):
                bare = word.rstrip(".,")
                is_body = bare in (
                    "Team",
                    "Council",
                    "Police",
                    "Trust",
                    "Association",
                    "Group",
                    "Board",
                    "NHS",
                    "Society",
                    "Partnership",
                    "Service",
                    "Services",
                    "Department",
                    "Directorate",
                    "University",
                    "College",
                    "School",
                    "Forum",
                    "Authority",
                    "Federation",
                    "Union",
                    "Constabulary",
                    "Ltd",
                    "Limited",
                    "LLP",
                    "Agency",
                    "Committee",
                    "Foundation",
                    "Network",
                    "Church",
                    "Community",
                    "Academy",
                    "Hospital",
                    "Charity",
                    "Company",
                    "Centre",
                    "Alliance",
                    "Office",
                    "Ofsted",
                    "Healthwatch",
                    "Surgery",
                    "Practice",
                    "Club",
                )
                acronym = count == 0 and len(words) == 1 and bool(_ACRONYM.fullmatch(bare)) and sum(c.isupper() for c in bare) >= 2
                if is_body or (acronym and (listed or mark in (" of ", " from "))):
                    more = count
                    while more + 1 < len(words) and words[more + 1].rstrip(".,") in BODY_WORDS | {"Team", "Service", "Services"}:
                        more += 1
                    stop = _end_of_words(text, found.start(1), words[: more + 1])
                    return replace(mention, end=stop, organisation=text[found.start(1) : stop])
        return mention
    return mention


def _end_of_words(text: str, at: int, words: list[str]) -> int:
    position = at
    for word in words:
        position = text.index(word, position) + len(word)
    return position - (text[position - 1] in ".,")


def posts_by_start(text: str, start: int, end: int) -> dict[int, Post]:
    return {post.start: post for post in find_posts(text, start, end)}


__all__ = [
    "FIELDS",
    "LOWER",
    "Mention",
    "posts_by_start",
    "read_name",
    "read_titled",
    "split_organisation",
    "with_bracket",
    "with_organisation",
    "with_post_after",
]
