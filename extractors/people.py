"""Who is named in the minutes: persons and posts, with everything that stands beside the name.

Every kind of record asks here for people: owners of actions, movers of motions, attendance, officers.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from spacy.language import Language
from spacy.tokens import Doc


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


@Language.component("find_people")
def find_people(doc: Doc) -> Doc:
    doc.user_data["people"] = []
    return doc


def people_of(doc: Doc) -> list[Mention]:
    """All mentions of the document in the order of its text; none overlap."""
    mentions: list[Mention] = doc.user_data["people"]
    return mentions


def mentions_in(doc: Doc, start: int, end: int) -> list[Mention]:
    """The mentions that lie wholly in text[start:end]."""
    mentions = people_of(doc)
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    found: list[Mention] = []
    for mention in mentions[first:]:
        if mention.start >= end:
            break
        if mention.end <= end:
            found.append(mention)
    return found


def same_person(name_a: str, name_b: str) -> bool:
    """Whether two names can be one person's: "Ms Rivers", "Jo Rivers" and "Cllr J. Rivers" can, "Jo Rivers" and "Ann Rivers" cannot."""
    surname_a, surname_b = name_a.rsplit(maxsplit=1)[-1], name_b.rsplit(maxsplit=1)[-1]
    return surname_a.casefold() == surname_b.casefold()
