"""Who is named in the minutes: persons and posts, with everything that stands beside the name.

Every kind of record asks here for people: owners of actions, movers of motions, attendance, officers. A person is found by a title ("Cllr Mrs R
Hall"), by a post beside the name ("Jo Hall, Head of Audit"), in a list of those present, by a given name before a surname ("Jo Hall reported"), or
because the document named the same person so before. "Jo Hall Way" and "the James Poole Academy" are places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extractors.mentions import Mention, posts_by_start, read_name, read_titled, with_bracket, with_organisation, with_post_after
from extractors.names import (
    BODY_WORDS,
    GIVEN_NAMES,
    LOWER,
    MEMBERS_TITLE,
    NOT_NAMES,
    PLACE_WORDS,
    TITLE,
    UPPER,
    is_initial,
    name_key,
    read_honours,
    read_name_tokens,
    same_person,
)
from extractors.outline import outline_of
from extractors.posts import ACRONYMS, FIELDS, Post
from extractors.rosters import find_rosters
from extractors.wordlists import words_of

_PLACES = words_of("given_names", "place")
_AMBIGUOUS_ALONE = _PLACES | words_of("given_names", "word")
_SPEECH = words_of("speech")
_OF_PEOPLE = words_of("speech", "person")
_SURNAMES = words_of("not_names", "surname")
_RUN = re.compile(rf"(?<![\w’'&/.-])[{UPPER}](?:[{LOWER}{UPPER}][\w'’.-]*|\.?)(?= )")
_ALONE = re.compile(rf"(?<![\w’'&/.-])([{UPPER}][{LOWER}]+)(?:(?= ([a-z]+)\b)|(?=[.,;:)]|$))(?!['’]s)")
_CAPITAL_BEFORE = re.compile(rf"[{UPPER}][\w'’.-]*,? $")
_THANKED = re.compile(r"\b(?:thanked|thank|thanks to|asked|ask|welcomed|by|congratulated) $", re.IGNORECASE)
_NEXT_WORD = re.compile(r"(?:,? (?:also |then |further |subsequently |duly |again |formally |briefly |kindly |both )?)([a-z]+)\b")
_SEPARATOR = re.compile(r"(?:, and |, & |, | and | AND | & |; |/)")
_ACRONYM = re.compile(r"\b[Tt]he ([A-Z][A-Za-z]*(?:[&/][A-Z]+)?[A-Z])\b(?:(?: and the [A-Z&]+)? ([a-z]+))?")
_OF_POST_ONLY = frozenset(
    "explained introduced presented undertook summarised clarified outlined thanked apologised reassured responded added advised confirmed commented highlighted".split()
)
_BODY_ACRONYMS = frozenset(
    "DfE DFE DfT DFT DWP DHSC DLUHC DEFRA DCMS DVLA DBS DPP DHCW DCO DCN DNO DN DCLG DECC DESNZ DTI DVSA CE CEC EDC DC DCC ADCS ADASS".split()
)
_NOT_AFTER = re.compile(r"(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|House|Park|School|Academy|Trust|Foundation|Centre|Hall|Ward|Ltd|Limited|Gardens?|Place|Square|Terrace|Crescent|Bridge|Estate|Farm|Wood|Field|Fields|Memorial|Award|Awards|Fund|Act|Cup|Trophy|Library|Theatre|Hospital|Surgery|Primary|Church|College|University|Institute|Associates|Partnership|Group|Building|Suite|Room|Stadium|Arms|Inn|Green|Walk|Rise|Hill|Mews|Point|Quarter|Homes|Construction|Solicitors|LLP|plc|PLC|& )")  # fmt: skip


@Language.component("find_people")
def find_people(doc: Doc) -> Doc:
    """Puts every mention of a person or a post into `doc.user_data["people"]`, and the lists of attendance into `doc.user_data["rosters"]`."""
    outline = outline_of(doc)
    text = outline.text
    rosters = find_rosters(outline)
    doc.user_data["rosters"] = rosters
    listed = [entry.mention for roster in rosters for entry in roster.entries if entry.mention is not None]
    taken = [(roster.start, roster.end) for roster in rosters]
    found: list[Mention] = list(listed)
    spaces = list(_free(outline.document.blocks, taken))
    posts: dict[int, Post] = {}
    for start, end in spaces:
        posts.update(posts_by_start(text, start, end))
        found.extend(_titled(text, start, end, posts))
    known = _known_names(found)
    claimed = _Claimed(found)
    for start, end in spaces:
        for mention in _untitled(text, start, end, posts, known):
            if claimed.free(mention.start, mention.end):
                found.append(mention)
                claimed.add(mention)
    found = _with_posts_before(text, found, posts)
    claimed = _Claimed(found)
    found.extend(mention for mention in _posts_alone(text, posts) if claimed.free(mention.start, mention.end))
    given = frozenset(mention.name.split()[0] for mention in found if mention.kind == "person" and mention.name and mention.name.split()[0] in GIVEN_NAMES)
    for start, end in spaces:
        for mention in _given_names_alone(text, start, end, given):
            if claimed.free(mention.start, mention.end):
                found.append(mention)
                claimed.add(mention)
    doc.user_data["people"] = sorted(found, key=lambda mention: (mention.start, mention.end))
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


class _Claimed:
    """Which characters a mention already holds."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.taken = bytearray(max((mention.end for mention in mentions), default=0) + 1)
        for mention in mentions:
            self.add(mention)

    def add(self, mention: Mention) -> None:
        if mention.end > len(self.taken):
            self.taken.extend(bytes(mention.end - len(self.taken)))
        self.taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)

    def free(self, start: int, end: int) -> bool:
        return not any(self.taken[start:end])


def _free(blocks: object, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The blocks without the rosters in them."""
    for block in blocks:  # type: ignore[attr-defined]
        start = block.start
        for a, b in taken:
            if b <= start or a >= block.end:
                continue
            if a > start:
                yield start, a
            start = max(start, b)
        if start < block.end:
            yield start, block.end


def _titled(text: str, start: int, end: int, posts: dict[int, Post]) -> Iterator[Mention]:
    at = start
    while title := _first(TITLE.search(text, at, end), MEMBERS_TITLE.search(text, at, end)):
        if title.start() and (text[title.start() - 1].isalnum() or text[title.start() - 1] in "-/&"):
            at = title.end()
        elif title.re is MEMBERS_TITLE:
            at = title.end()
            for mention in _sharing(text, title.end(), end, title.group()):
                at = mention.end
                yield mention
        elif mention := read_titled(text, title.start(), end):
            mention = _complete(text, mention, end, posts)
            at = mention.end
            yield mention
        else:
            at = title.end()


def _first(*matches: re.Match[str] | None) -> re.Match[str] | None:
    there = [match for match in matches if match]
    return min(there, key=lambda match: (match.start(), -match.end())) if there else None


def _complete(text: str, mention: Mention, end: int, posts: dict[int, Post]) -> Mention:
    mention = with_bracket(text, mention, end)
    if mention.post is None:
        mention = with_post_after(text, mention, posts, end)
    if mention.post is None:
        mention = with_organisation(text, mention, end, listed=False)
    return mention


def _sharing(text: str, at: int, end: int, title: str) -> Iterator[Mention]:
    """The persons who share one title: "Councillors Rivers, Mrs R Hall (Chair) and Poole"."""
    while at < end:
        while at < end and text[at] in " :":
            at += 1
        if mention := read_titled(text, at, end):
            pass
        elif name := read_name(text, at, end, wary=True):
            mention = Mention(
                name[0], read_honours(text, name[1], end), "person", text[name[0] : name[1]], title.rstrip(":"), None, None, *name
            )
        else:
            return
        mention = with_bracket(text, mention, end)
        yield mention
        if not (separator := _SEPARATOR.match(text, mention.end, end)):
            return
        at = separator.end()


def _known_names(found: list[Mention]) -> dict[str, list[tuple[str, ...]]]:
    """Full names (given name and surname) by their first word."""
    known: dict[str, list[tuple[str, ...]]] = {}
    for mention in found:
        if mention.kind != "person" or not mention.name:
            continue
        words = tuple(mention.name.split())
        if len(words) > 1 and words not in known.setdefault(words[0], []):
            known[words[0]].append(words)
    return known


def _untitled(text: str, start: int, end: int, posts: dict[int, Post], known: dict[str, list[tuple[str, ...]]]) -> Iterator[Mention]:
    at = start
    while run := _RUN.search(text, at, end):
        tokens = read_name_tokens(text, run.start(), end)
        at = max(run.end(), tokens[-1][1] if tokens else 0)
        if len(tokens) < 2:
            continue
        for mention in _in_run(text, tokens, end, posts, known):
            at = max(at, mention.end)
            yield mention


def _in_run(
    text: str, tokens: list[tuple[int, int]], end: int, posts: dict[int, Post], known: dict[str, list[tuple[str, ...]]]
) -> Iterator[Mention]:
    words = [text[a:b] for a, b in tokens]
    index = 0
    while index < len(words) - 1:
        count = _known_length(words, index, known) or _name_length(text, tokens, words, index, end, posts)
        if not count:
            index += 1
            continue
        start, stop = tokens[index][0], tokens[index + count - 1][1]
        if text[stop - 1] == ".":
            stop -= 1
        mention = Mention(start, read_honours(text, stop, end), "person", text[start:stop], None, None, None, start, stop)
        yield _complete(text, mention, end, posts)
        index += count


def _known_length(words: list[str], index: int, known: dict[str, list[tuple[str, ...]]]) -> int:
    for name in sorted(known.get(words[index], ()), key=len, reverse=True):
        here = tuple(words[index : index + len(name)])
        if here == name and not (index + len(name) < len(words) and words[index + len(name)] in PLACE_WORDS | BODY_WORDS):
            return len(name)
    return 0


def _name_length(text: str, tokens: list[tuple[int, int]], words: list[str], index: int, end: int, posts: dict[int, Post]) -> int:
    """How many words from `index` make a person's name without a title before it; 0 where none does."""
    first = words[index]
    given = first in GIVEN_NAMES
    initials = is_initial(first) and "." in first or (is_initial(first) and len(first) == 1)
    if not given and not initials and (first in NOT_NAMES or first in FIELDS or first.isupper() or not first[0].isupper()):
        return 0
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
    if not surname[0].isupper() or surname.isupper() and len(surname) > 3 and not first.isupper():
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
    after = tokens[index + count - 1][1]
    rest = words[index + count :]
    if rest and (rest[0] in NOT_NAMES or _NOT_AFTER.match(rest[0])) or text.startswith((" & ", "'s Law", "’s Law", "-"), after):
        return 0
    if _NOT_AFTER.match(text[after + 1 : after + 14]) and text[after : after + 1] == " ":
        return 0
    beside = follows_post or _beside_post(text, after, posts)
    verb = _NEXT_WORD.match(text, after, end)
    speaks = bool(verb and verb.group(1) in _SPEECH)
    if surname in NOT_NAMES:
        # "Albert Park had flooded" is a place, "Jo Hall explained" a person
        told = beside or (verb is not None and verb.group(1) in _OF_PEOPLE | {"from"}) or _by_person(text, tokens[index][0])
        if surname not in _SURNAMES or not given or not told or (first in _PLACES and not beside):
            return 0
        return count
    if initials:
        return count if beside or speaks else 0
    if given and first not in _PLACES:
        return count
    if given:
        return count if beside or (speaks and surname not in FIELDS) or len(rest) == 0 and _by_person(text, tokens[index][0]) else 0
    if surname in FIELDS or words[index] in FIELDS:
        return 0
    return count if beside or (verb is not None and verb.group(1) in _OF_PEOPLE and len(rest) == 0) else 0


def _by_person(text: str, at: int) -> bool:
    return bool(re.search(r"\b(?:by|thanked|welcomed|congratulated|invited|the late|asked|proposed|with) $", text[max(0, at - 14) : at]))


def _beside_post(text: str, at: int, posts: dict[int, Post]) -> bool:
    if text.startswith(" (", at):
        close = text.find(")", at)
        return any(at < start < close for start in posts if start < close) if close > 0 and close - at < 120 else False
    return any(text.startswith(mark, at) and at + len(mark) in posts for mark in (", ", ", the ", " – ", " - "))


def _after_post(text: str, at: int, posts: dict[int, Post]) -> bool:
    """Whether a post ends right before the name ("Clerk J Rivers", "the Head of Audit, Jo Hall")."""
    before = text[max(0, at - 90) : at]
    for mark in (", ", " (", " – ", " "):
        if before.endswith(mark):
            stop = at - len(mark)
            return any(post is not None and post.end == stop for post in (posts.get(start) for start in range(max(0, stop - 90), stop)))
    return False


def _with_posts_before(text: str, found: list[Mention], posts: dict[int, Post]) -> list[Mention]:
    """Joins "the Head of Audit, Jo Hall" and "Clerk J Todd" into one mention."""
    ends = {post.end: post for post in posts.values()}
    joined: list[Mention] = []
    for mention in found:
        if mention.kind == "person" and mention.post is None:
            for mark in (", ", " (", " – ", " - ", ": ", " "):
                post = ends.get(mention.start - len(mark))
                if post is None or not text.startswith(mark, post.end):
                    continue
                if mark in (": ",) and not post.bare:
                    continue
                listed = text.startswith((" and ", " & "), mention.end) or (
                    text.startswith(", ", mention.end) and text[mention.end + 2 : mention.end + 3].isupper()
                )
                if mark in (", ", " – ", " - ") and listed and post.bare:
                    break
                start = _with_article(text, post)
                end = mention.end + (mark == " (" and text.startswith(")", mention.end))
                mention = replace(mention, start=start, end=end, post=text[post.start : post.end])
                break
        joined.append(mention)
    return joined


def _with_article(text: str, post: Post) -> int:
    return post.start - 4 if text[max(0, post.start - 4) : post.start].lower() == "the " else post.start


_INDEFINITE = re.compile(
    r"(?:\b(?:a|an|any|each|every|another|no|elected|appointed|[Aa]s|nominated|position of|role of|post of|office of|election of|appointment of|in the|took the|from the|through the|take the|vacated the|vacate the|[Nn]ominations? for|for|Election of|Appointment of|ELECTION OF|co-opted|becom\w+|being|be|ex-?officio|new|former|future|via the|re-elected|per the) )$"
)
_SEAT = re.compile(r"\b(?:in|took|from|through|take|taking|taken|vacated|vacate|vacating|to|resumed|assumed|occupied|leave|left) the $")
_BARE_AT_START = re.compile(r"(?: (?:to|will|would|has|had|is|was|also|then)\b| [a-z]+(?:ed|s)\b|,? (?:said|gave|read|told|spoke)\b)")


def _posts_alone(text: str, posts: dict[int, Post]) -> Iterator[Mention]:
    last_end = -1
    for start in sorted(posts):
        post = posts[start]
        words = text[post.start : post.end]
        before = text[max(0, post.start - 16) : post.start]
        if words.endswith("s") and words.split()[-1] in _PLURALS:
            continue
        if text.startswith(("'s ", "’s ", "' ", "’ ", "/"), post.end) and post.bare:
            continue
        if words.lower() in ("chair", "chairman") and (_SEAT.search(before) or before.endswith(("in the ", "In the "))):
            continue
        whole = _with_article(text, post)
        if not post.definite:
            joins = post.start == last_end + 5 and text[last_end : post.start] == " and "
            if _INDEFINITE.search(before):
                continue
            at_start = post.start == 0 or text[post.start - 1] == "\n" or before.endswith((". ", ": ", "– ", "• ", ") "))
            if post.bare and not joins and not (at_start and _BARE_AT_START.match(text, post.end)):
                continue
            if words[0].islower():
                continue
        elif re.search(r"\b(?:as|of) the $", before) and post.bare and before.endswith("as the "):
            continue
        last_end = post.end
        yield Mention(whole, post.end, "post", None, None, words, None, None, None)
    yield from _acronyms_alone(text)


def _acronyms_alone(text: str) -> Iterator[Mention]:
    """Posts by their short form: those of the sector, and those that this document lets explain or present something ("the ADS explained")."""
    known = set(ACRONYMS)
    found = list(_ACRONYM.finditer(text))
    for match in found:
        acronym, verb = match.groups()
        if acronym.startswith(("AD", "D", "CE", "HoS", "SD", "ED")) and verb in _OF_POST_ONLY and acronym not in _BODY_ACRONYMS:
            known.add(acronym)
    for match in found:
        if match.group(1) in known:
            yield Mention(match.start(), match.end(1), "post", None, None, match.group(1), None, None, None)


_PLURALS = frozenset("Officers Managers Directors Members Leaders Advisers Chairs Workers Representatives".split())


def _given_names_alone(text: str, start: int, end: int, known: frozenset[str]) -> Iterator[Mention]:
    """A first name alone where the document uses it for a person ("Jo reported that ...", "Thanks to Jo" where Jo Hall was present)."""
    for match in _ALONE.finditer(text, start, end):
        name = match.group(1)
        if name not in known and (name not in GIVEN_NAMES or name in NOT_NAMES):
            continue
        if name in _AMBIGUOUS_ALONE and name not in known or name in _PLACES:
            continue
        before = text[max(start, match.start() - 24) : match.start()]
        if before and (before[-1] not in " (“\"" or _CAPITAL_BEFORE.search(before)):
            continue
        verb = match.group(2)
        if name in known or verb in _SPEECH or _THANKED.search(before):
            yield Mention(match.start(1), match.end(1), "person", name, None, None, None, match.start(1), match.end(1))


__all__ = ["Mention", "find_people", "mentions_in", "name_key", "people_of", "same_person"]
