"""Officers, members, guests and posts: who is named in an item.

One record per person or post and top-level item, at its first mention: "Jo Hall, Head of Audit, presented the report. Ms Hall said ..." is one record.
Lists of attendance count; recorded votes, purpose lines ("To receive a report from the Head of Audit") and lists of papers do not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.identity import RecordFields
from extractors.names.forms import name_key, same_person
from extractors.names.posts import ACRONYMS
from extractors.outline import Outline, Sentence, outline_of
from extractors.people import Mention, people_of
from extractors.rosters.sentences import Roster
from extractors.votes.lists import vote_lists
from models import Officer

_MALE, _FEMALE = frozenset(("mr", "sir", "lord", "messrs")), frozenset(("mrs", "ms", "miss", "dame", "lady", "baroness"))
_SKIPPED_LINE = re.compile(
    r"(?:Contact(?: Officer)?s?\b|Report (?:of|by|author|to)\b|Author\b|Lead [Oo]fficer ?:|Contact [Oo]fficer|Enquiries|Signed\b|Tel\b|For further information)"
)
_CONTACT = ("Contact: ", "Contact Officer: ", "Contact officer: ")  # "Venue: Mill Hall. Contact: Jo Rivers"
# on a page about one decision this line says who took it
_DECIDES = re.compile(r"Decision [Mm]aker: |Decision (?:taken|made) by: ")
_PAID = re.compile(
    r"(?:(?! (?:to|had|has|was|is|would|will|said|reported|donated|gave|asked|agreed|offered)\b)[^.;|£\n]){0,60}(?: \| [^.;|£\n]{0,40})? ?(?:\| )?£ ?\d[\d,]*(?:\.\d\d)?(?= ?(?:[;|,(]|\.?$|\. ))"
)
_CIRCULATED = re.compile(r"Circulated,? (?:the |a )?[Rr]eports? (?:of|by|from) $")  # "Circulated, report of the Head of Housing dated"
_ACRONYM_INTRODUCED = re.compile(r" ?\(([A-Z][A-Za-z&/]{1,8})\)")
_SHORT_FORMS = frozenset(
    [
        "director",
        "commissioner",
        "manager",
        "minister",
        "secretary",
        "officer",
        "solicitor",
        "superintendent",
        "sergeant",
        "coordinator",
        "co-ordinator",
        "representative",
        "inspector",
    ]
)
_OF_THIS_BODY = searched(
    r"(?<=[Cc]hair) of (?:the|this) (?:committee|panel|board|council|meeting|sub-committee)$|(?<=[Ll]eader) of the [Cc]ouncil$|(?<=[Cc]hairman) of (?:the|this) (?:committee|panel|board|council|meeting|sub-committee)$"
)
# "Question submitted by Councillor Moran": the title of an item that says who asks
_ASKED = re.compile(r"(?:Questions?|(?:Notice of )?Motions?|Petitions?|Statements?)\b.{0,60}\b(?:by|from) ", re.IGNORECASE)
_NEW = re.compile(r"(?:new|newly appointed|newly-appointed) (?=\S)")
_NO_WORD = searched(r"[^\w' -]|-(?= )|(?<= )-")
_OF_THE_MOMENT = frozenset(["new", "newly", "appointed", "outgoing", "incoming", "current", "retiring", "then"])  # "the new Head of Audit"
_SMALL = _OF_THE_MOMENT | frozenset(["of", "for", "the", "and", "to", "at", "a", "an", "our"])


@dataclass(eq=False)
class _Group:
    """The mentions of one person or post in one item."""

    mentions: list[Mention] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    posts: set[tuple[str, ...]] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)

    def firsts(self) -> list[Mention]:
        """The first mention, and where that is a post alone the first full one: "the Head of Audit said ... Jo Hall, Head of Audit, replied"."""
        first = self.mentions[0]
        if first.name is not None:
            return [first]
        return [first, *[mention for mention in self.mentions if mention.name and mention.post][:1]]


@Language.component("find_officers")
def find_officers(doc: Doc) -> Doc:
    """Keeps the first mention of every person and post of an item in `doc.user_data["officer"]`."""
    doc.user_data["officer"] = _first_mentions(doc)
    return doc


def build_officers(doc: Doc) -> list[Officer]:
    """The officer records of a document, in the order of its text."""
    fields = RecordFields(doc, "officer")
    acronyms = _acronyms_of(doc)
    capacities = {entry.mention.start: entry.capacity for roster in doc.user_data["rosters"] for entry in roster.entries}
    return [
        Officer(
            **fields.at(mention.start, mention.end, f"officer-{mention.kind}"),
            name=mention.name,
            post=_NEW.sub("", mention.post) if mention.name and mention.post else mention.post,
            title=mention.title,
            capacity=capacities.get(mention.start) or _capacity(mention),
            organisation=mention.organisation,
            post_in_full=acronyms.get(mention.post) if mention.post else None,
        )
        for mention in doc.user_data["officer"]
    ]


_OF_MEMBERS = searched(r"councillor|cllr|\bchair|alderman|mayor|leader|cabinet member|portfolio holder|cmhlr")


def _capacity(mention: Mention) -> str | None:
    words = f"{mention.title or ''} {mention.post or ''}".lower()
    if len(words) > 1 and _OF_MEMBERS.search(words):
        return "member"
    return "officer" if mention.post else None


def _first_mentions(doc: Doc) -> list[Mention]:
    outline = outline_of(doc)
    rostered = {entry.mention.start: number for number, roster in enumerate(doc.user_data["rosters"]) for entry in roster.entries}
    votes = vote_lists(doc)
    sittings = _sittings(doc.user_data["rosters"])
    acronyms = _acronyms_of(doc)
    full = _full_names(people_of(doc))
    as_written: dict[int, Mention] = {}
    items: dict[tuple[int | None, int], _Item] = {}
    announced: dict[tuple[int | None, str], Mention] = {}
    for mention in people_of(doc):
        sentence = outline.sentence_at(mention.start)
        if mention.kind == "initials" or sentence is None:
            continue
        listed = mention.start in rostered
        if not listed and _passed_over(outline, sentence, mention, votes):
            if sentence.place == "purpose" and mention.post:
                announced.setdefault((sentence.item, _wording(outline, mention)), mention)
            continue
        place = (outline.top_item_of(sentence), bisect_right(sittings, mention.start))
        if (item := items.get(place)) is None:
            item = items[place] = _Item()
        whole = full.get(mention.name) if mention.name and mention.title is None else None
        if whole is not None:
            as_written[mention.start] = mention
        item.add(mention if whole is None else mention._replace(name=whole), acronyms)
    told = [mention for item in items.values() for group in item.groups for mention in group.firsts()]
    firsts = [as_written.get(mention.start, mention) for mention in told]
    if len(outline.items) == 1:
        firsts = [_as_announced(outline, mention, announced) for mention in firsts]
    return sorted(firsts, key=lambda mention: mention.start)


def _as_announced(outline: Outline, mention: Mention, announced: dict[tuple[int | None, str], Mention]) -> Mention:
    """On a page of one item, whoever its purpose text introduces in the very words of the minutes is met there first."""
    sentence = outline.sentence_at(mention.start)
    return announced.get((sentence.item if sentence else None, _wording(outline, mention)), mention)


def _wording(outline: Outline, mention: Mention) -> str:
    words = outline.text[mention.start : mention.end].lower().replace("–", "-").replace("—", "-").removeprefix("the ")
    return words.replace("’", "'")


def _full_names(people: list[Mention]) -> dict[str, str]:
    """The full names that first names alone stand for ("Jo" after "Jo Rivers"), where nobody else has the first name, or it for a surname."""
    full: dict[str, str] = {}
    shared: set[str] = set()
    for mention in people:
        if mention.kind != "person" or not mention.name:
            continue
        words = mention.name.split()
        shared.add(words[-1] if len(words) > 1 or mention.title else "")
        if len(words) > 1 and full.setdefault(words[0], mention.name).rpartition(" ")[2] != words[-1]:
            shared.add(words[0])
    return {first: name for first, name in full.items() if first not in shared}


def _sittings(rosters: list[Roster]) -> list[int]:
    """Where a second meeting of the same body begins in one document: those who were listed as present are listed again."""
    starts: list[int] = []
    seen: set[tuple[str, str]] = set()
    for roster in rosters:
        present = [name_key(entry.mention.name) for entry in roster.entries if entry.mention.name and entry.status == "present"]
        here = {(surname, given[0][:1] if given else "") for surname, given in present}
        if roster.rule.startswith("were-in-attendance") or len(here) < 2:
            continue
        if len(here & seen) > 1:
            starts.append(roster.start)
            seen = here
        else:
            seen |= here
    return starts


def _passed_over(outline: Outline, sentence: Sentence, mention: Mention, votes: list[tuple[int, int]]) -> bool:
    """Whether a mention stands where no first mention can stand: a purpose line, a list of papers, a title, a recorded vote, a contact line."""
    text, block = outline.text, outline.block_of(sentence)
    if sentence.place == "title" and mention.kind == "person" and _ASKED.match(text, sentence.start, mention.start):
        return False
    if sentence.place in ("purpose", "documents", "title") and not _DECIDES.match(text, block.start, block.end):
        return True
    if block.kind == "heading" and mention.kind == "post":
        return True
    if _SKIPPED_LINE.match(text, block.start, block.end) or text.endswith(_CONTACT, block.start, mention.start):
        return True
    if mention.kind == "post" and _CIRCULATED.match(text, block.start, mention.start):
        return True
    if mention.kind == "person" and _is_payee(text, block.start, block.end, mention):
        return True
    if not votes:
        return False
    index = bisect_right(votes, (mention.start, len(text))) - 1
    return index >= 0 and mention.start < votes[index][1]


def _is_payee(text: str, start: int, end: int, mention: Mention) -> bool:
    """Whether a payment is all that a line says of somebody: "J Hall, wages | £310.20", "passed for payment: J Hall mowing £95; ..."."""
    if mention.start > start and not text.startswith(("; ", ": "), mention.start - 2):
        return False
    return text.find("£", mention.end, mention.end + 80) >= 0 and _PAID.match(text, mention.end, end) is not None


class _Item:
    """The persons and posts of one item, found again by a word of their names: a long item must not cost the square of its length."""

    def __init__(self) -> None:
        self.groups: list[_Group] = []
        self.by_word: dict[tuple[str, str], list[_Group]] = {}

    def add(self, mention: Mention, acronyms: dict[str, str]) -> None:
        gender = _gender(mention.title) if mention.title else None
        post = _post_key(acronyms.get(mention.post, mention.post)) if mention.post else None
        keys = _keys_of(mention.name, post)
        for key in keys:
            for group in self.by_word.get(key, ()):
                if _is_in(mention, gender, post, group):
                    self._join(group, mention, gender, post, keys)
                    return
        group = _Group()
        self.groups.append(group)
        self._join(group, mention, gender, post, keys)

    def _join(
        self, group: _Group, mention: Mention, gender: str | None, post: tuple[str, ...] | None, keys: tuple[tuple[str, str], ...]
    ) -> None:
        _join(group, mention, gender, post)
        for key in keys:
            known = self.by_word.get(key)
            if known is None:
                self.by_word[key] = [group]
            elif group not in known:
                known.append(group)


@lru_cache(maxsize=4096)
def _keys_of(name: str | None, post: tuple[str, ...] | None) -> tuple[tuple[str, str], ...]:
    """Under which words a mention is looked for and remembered: surname, given name, first word of the post, a short form in it."""
    keys: list[tuple[str, str]] = []
    if name:
        surname, given = name_key(name)
        keys = [("name", surname), ("name", given[0])] if given else [("name", surname)]
    if post:
        keys += [("post", post[0]), *(("post", word) for word in post[1:] if word in _SHORT_FORMS)]
        if len(post) == 3:
            keys.append(("post", post[1]))  # "the Fostering Service Manager" is found again as "the Service Manager"
    return tuple(keys)


def _is_in(mention: Mention, gender: str | None, post: tuple[str, ...] | None, group: _Group) -> bool:
    if mention.name and group.names:
        if gender and group.genders and gender not in group.genders:
            return False
        for name in group.names:  # noqa: SIM110 - `all` with a generator takes three times as long
            if not same_person(mention.name, name):
                return False
        return True
    return post is not None and _known_post(post, group.posts)


def _join(group: _Group, mention: Mention, gender: str | None, post: tuple[str, ...] | None) -> None:
    group.mentions.append(mention)
    if mention.name and mention.name not in group.names:
        group.names.append(mention.name)
    if gender:
        group.genders.add(gender)
    if post:
        group.posts.add(post)


# What makes another post of the words behind it: "the Deputy Service Manager"
_RANKED = frozenset(["assistant", "deputy", "associate", "vice", "senior", "principal", "junior", "executive", "corporate", "strategic", "group", "chief", "lead", "managing"])  # fmt: skip


def _known_post(post: tuple[str, ...], known: set[tuple[str, ...]]) -> bool:
    if post in known:
        return True
    if len(post) == 1 and post[0] in _SHORT_FORMS:
        return any(post[0] in longer for longer in known)
    if len(post) == 2 and any(longer[1:] == post and longer[0] not in _RANKED for longer in known):
        return True
    return len(post) > 1 and any(longer[: len(post)] == post for longer in known)


@lru_cache(maxsize=4096)
def _post_key(post: str) -> tuple[str, ...]:
    post = _OF_THIS_BODY.sub("", post)
    words = _NO_WORD.sub(" ", post.replace("’", "'").casefold()).split()
    renamed = [
        "chair" if word in ("chairman", "chairwoman", "chairperson") else word.replace("vice-chairman", "vice-chair") for word in words
    ]
    return tuple(word for word in renamed if word not in _SMALL)


@lru_cache(maxsize=4096)
def _gender(title: str) -> str | None:
    words = title.lower().replace(".", "").split()
    if any(word in _MALE for word in words):
        return "m"
    return "f" if any(word in _FEMALE for word in words) else None


def _acronyms_of(doc: Doc) -> dict[str, str]:
    """What acronyms for posts stand for: as this document introduces them, else as the sector uses them."""
    known, text = dict(ACRONYMS), outline_of(doc).text
    known.update((short, post) for short, post in doc.user_data["short_posts"].items() if "-" not in short)
    for mention in people_of(doc):
        if mention.post and text.startswith((" (", "("), mention.end) and (found := _ACRONYM_INTRODUCED.match(text, mention.end)):
            initials = "".join(word[0] for word in re.findall(r"[A-Za-z]+", mention.post)).upper()
            short = found.group(1)
            if short[0].upper() == initials[0] and sum(char in initials for char in short.upper()) >= len(short) - 1:
                known[short] = mention.post
    return known


__all__ = ["build_officers", "find_officers", "name_key"]
