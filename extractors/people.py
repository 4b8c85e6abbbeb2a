"""Who is named in the minutes: persons and posts, with everything that stands beside the name.

Every kind of record asks here for people: owners of actions, movers of motions, attendance, officers. A person is found by a title ("Cllr Mrs R
Hall"), by a post beside the name ("Jo Hall, Head of Audit"), in a list of those present, by a given name before a surname ("Jo Hall reported"), or
because the document named the same person so before. "Jo Hall Way" and "the James Poole Academy" are places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import itemgetter

from spacy.language import Language
from spacy.tokens import Doc

from extractors.beginnings import searched
from extractors.marked_words import marked_places, matches_at
from extractors.names.beside import answers, with_bracket, with_everything_beside
from extractors.names.by_surname import MOVER_WORDS, find_by_surname
from extractors.names.forms import (
    GIVEN_NAMES,
    MEMBERS_TITLE,
    MEMBERS_WORDS,
    NOT_NAMES,
    RANKS,
    TITLE,
    TITLE_WORDS,
    is_initial,
    name_key,
    read_honours,
    same_person,
)
from extractors.names.given_names import GIVEN_WORDS, find_given_names
from extractors.names.lone_posts import SHORT_FORMS, find_lone_posts, with_article
from extractors.names.mentions import Mention, read_name, read_titled, with_title
from extractors.names.post_words import HEAD_WORDS
from extractors.names.posts import FIELDS, LOWER_POST_WORDS, Post, Posts, find_posts_by_stretch
from extractors.names.posts_in_cells import find_posts_in_cells
from extractors.names.short_posts import find_short_posts, short_posts, with_short_post
from extractors.names.untitled import find_untitled, known_names
from extractors.outline import outline_of
from extractors.readers.blocks import row_cells
from extractors.rosters.documents import find_rosters
from extractors.wordlists import words_of
from models import Block

_BY_PLACE = itemgetter(0, 1)  # of a mention: where it starts and ends
_AT_START = re.compile(r"(?:\A|^|\n|\. |\| |; )$")
_FIRM = re.compile(
    r"[^;:|\n]{2,50}? (?:and|&) (?:Sons?|Co|Company|Partners|Brothers|Bros|Associates)\b|[^,;:|\n]{2,50}? (?:Ltd|Limited|LLP|plc)\b"
)
# "The planning agent, Mr Hall", "An independent examiner, Ann Poole"
_ROLE_BEFORE = searched(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) |(?<=['’]s) )((?:[a-z][\w'’-]* ){0,3}?(?:agent|representative|examiner|applicant|advis[eo]r|consultant|architect|surveyor|supervisor|objector|ranger|warden|caretaker|spokesman|spokeswoman|spokesperson|co-?ordinator|inspector|manager|officer|director|solicitor|barrister|auditor|planner|engineer|treasurer|secretary|owner|tenant|landlord|contractor|curator|librarian|historian|chief executive|headteacher|head teacher|(?:co-opted|lay|ward|parent|student|tenant|staff|union|church|independent) (?:co-opted )?(?:member|governor))), $"
)
_WITHOUT = searched(
    r"\b(?:absence of|place of|behalf of|instead of|apart from) (?:the )?$"
)  # "In the absence of the Chairman, Cllr Hall was voted ..."
_NO_FIRST_NAMES = NOT_NAMES | FIELDS | frozenset(["The", "Will", "May", "June", "Chair", "Also", "Both", "Mark", "Bill", "Grant", "Rose", "Drew", "Art", "Hope", "Joy", "Grace", "Faith", "Dean", "Miles", "Penny", "Sandy", "Robin", "Rob", "Sue", "Frank", "Pat", "Ray", "Jack", "Guy", "Max", "Dale", "Glen", "Heather", "Iris", "Ivy", "Holly", "Summer", "April", "Autumn", "Dawn", "Eve"])  # fmt: skip
_CLERGY = words_of("titles", "clergy")
_FAMILY_FIRST = frozenset(["Chen", "Choi", "Guo", "Hu", "Huang", "Kim", "Li", "Lin", "Liu", "Luo", "Nguyen", "Pham", "Tran", "Wang", "Wu", "Xu", "Yang", "Zhang", "Zhao", "Zhou", "Zhu"])  # fmt: skip
_TRADE = re.compile(
    r"(?:[A-Z][a-z]+ )?(?:Accountants|Solicitors|Surveyors|Architects|Auditors|Engineers|Advocates|Valuers|Auctioneers|Planners|Consultants|Brewers|Builders|Contractors)\b"
)
_SEPARATOR = re.compile(r"(?:, and |, & |, | and | AND | & |; |/)")


@Language.component("find_people")
def find_people(doc: Doc) -> Doc:
    """Puts every mention of a person or a post into `doc.user_data["people"]`, and the lists of attendance into `doc.user_data["rosters"]`."""
    outline = outline_of(doc)
    text = outline.text
    rosters = find_rosters(doc)
    doc.user_data["rosters"] = rosters
    listed = [entry.mention for roster in rosters for entry in roster.entries if entry.mention is not None]
    taken = [(roster.start, roster.end) for roster in rosters]
    found: list[Mention] = list(listed)
    spaces = list(_free(outline.document.blocks, taken))
    posts = Posts()
    titles = _titles_of(text, marked_places(doc, MEMBERS_WORDS), marked_places(doc, TITLE_WORDS))
    starts, first = [*(title.start() for title in titles), len(text)], 0
    for post in find_posts_by_stretch(text, spaces, marked_places(doc, HEAD_WORDS), marked_places(doc, LOWER_POST_WORDS)):
        posts.add(post)
    for start, end in spaces:
        if starts[first] >= end:
            continue
        here = bisect_left(starts, start, first)
        first = bisect_left(starts, end, here)
        if here < first:
            found.extend(_titled(text, start, end, titles[here:first], posts))
    known = known_names(found)
    claimed = _Claimed(len(text), found)
    for mention in find_untitled(text, spaces, posts, known, claimed.taken):
        if claimed.free(mention.start, mention.end):
            found.append(mention)
            claimed.add(mention)
    alone = found
    shorts = doc.user_data["short_posts"] = short_posts(text, listed)
    found = _with_posts_before(text, [with_short_post(text, mention, shorts) for mention in alone] if shorts else alone, posts)
    for mention, joined in zip(alone, found, strict=True):
        if joined is not mention:
            claimed.add(joined)
    # "Dean asked", where Dean Hall was present
    listed_as = {mention.name.split()[0] for mention in listed if mention.name and " " in mention.name}
    headings = _column_headings(text, outline.document.blocks)
    for mention in chain(
        find_short_posts(text, spaces, shorts), find_lone_posts(text, posts, marked_places(doc, SHORT_FORMS)), find_posts_in_cells(text)
    ):
        if mention.post in listed_as and text[mention.start] == mention.post[0] and mention.post in GIVEN_NAMES:
            continue  # a first name, which is looked for below
        if mention.start not in headings and claimed.free(mention.start, mention.end):
            found.append(mention)
            claimed.add(mention)
    for mention in find_by_surname(text, marked_places(doc, MOVER_WORDS), spaces, listed):
        if claimed.free(mention.start, mention.end):
            found.append(mention)
            claimed.add(mention)
    first_names = {mention.name.partition(" ")[0] for mention in found if mention.name and mention.kind == "person"}
    given = GIVEN_NAMES.intersection(first_names).union(_called_by(listed))
    for mention in find_given_names(text, spaces, given, marked_places(doc, GIVEN_WORDS)):
        if claimed.free(mention.start, mention.end):
            found.append(mention)
            claimed.add(mention)
    doc.user_data["people"] = sorted(found, key=_BY_PLACE)
    return doc


def people_of(doc: Doc) -> list[Mention]:
    """All mentions of the document in the order of its text; none overlap."""
    mentions: list[Mention] = doc.user_data["people"]
    return mentions


def mentions_in(doc: Doc, start: int, end: int) -> list[Mention]:
    """The mentions that lie wholly in text[start:end]."""
    starts = _starts_of(doc)
    first, behind = bisect_left(starts, start), bisect_left(starts, end)
    return [mention for mention in people_of(doc)[first:behind] if mention.end <= end] if first < behind else []


def last_mention(doc: Doc, start: int, end: int) -> Mention | None:
    """The last mention that lies wholly in text[start:end]."""
    people, index = people_of(doc), bisect_left(_starts_of(doc), end) - 1
    if index >= 0 and people[index].end > end:  # it begins there and ends behind
        index -= 1
    return people[index] if index >= 0 and people[index].start >= start else None


def _starts_of(doc: Doc) -> list[int]:
    starts: list[int] | None = doc.user_data.get("people_starts")
    if starts is None:
        starts = doc.user_data["people_starts"] = [mention.start for mention in people_of(doc)]
    return starts


def _column_headings(text: str, blocks: Sequence[Block]) -> set[int]:
    """Where the headings of columns begin: "Lead Officer" heads a column and is nobody."""
    return {start for block in blocks if block.kind == "table_row" and block.header for start, _ in row_cells(text, block)}


def _called_by(listed: list[Mention]) -> set[str]:
    """The first names of those listed as present, whatever names they are: "Tia", "Xanthi Rivers"; a titled surname ("Cllrs Rivers and Hall") is none."""
    called = set()
    for mention in listed:
        if mention.kind != "person" or not mention.name or mention.title is not None:
            continue
        words = mention.name.split()
        if len(words) == 1 and not (mention.post or mention.organisation):
            continue
        first = words[1] if len(words) > 1 and words[0] in _FAMILY_FIRST else words[0]  # "Hu Meiling" is called Meiling
        if len(first) > 2 and first.istitle() and first not in _NO_FIRST_NAMES:
            called.add(first)
    return called


class _Claimed:
    """Which characters a mention already holds."""

    def __init__(self, length: int, mentions: list[Mention]) -> None:
        self.taken = bytearray(length)
        for mention in mentions:
            self.add(mention)

    def add(self, mention: Mention) -> None:
        start, end = mention.start, mention.end
        self.taken[start:end] = b"\x01" * (end - start)

    def free(self, start: int, end: int) -> bool:
        return self.taken.find(1, start, end) < 0


def _free(blocks: Sequence[Block], taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The blocks without the rosters in them; both are in the order of the text."""
    first, count = 0, len(taken)
    for block in blocks:
        start, stop = block.start, block.end
        while first < count and taken[first][1] <= start:
            first += 1
        if first < count and taken[first][0] < stop:
            for begin, end in taken[first:]:
                if begin >= stop:
                    break
                if begin > start:
                    yield start, begin
                start = max(start, end)
        if start < stop:
            yield start, stop


def _titles_of(text: str, of_several: Sequence[int], of_one: Sequence[int]) -> list[re.Match[str]]:
    """The titles of one or of several, tried at these places, in the order of the text; where both can be read, the longer first."""
    titles = [*matches_at(MEMBERS_TITLE, text, _begin_words(text, of_several)), *matches_at(TITLE, text, _begin_words(text, of_one))]
    return sorted(titles, key=lambda match: (match.start(), -match.end())) if of_several else titles


def _begin_words(text: str, places: Sequence[int]) -> list[int]:
    """The places where a word begins: the end of the council in "NCC Cllr Hall" is no Chief Constable ("CC")."""
    return [at for at in places if not at or not (text[at - 1].isalnum() or text[at - 1] in "-/&")]


def _titled(text: str, start: int, end: int, titles: list[re.Match[str]], posts: dict[int, Post]) -> Iterator[Mention]:
    at = start
    for title in titles:
        if title.start() < at:
            continue
        if title.re is MEMBERS_TITLE:
            sharing = list(_sharing(text, title.end(), end, title.group()))
            at = sharing[-1].end if sharing else at
            if _FIRM.match(text, title.end(), end):
                continue
            if len(sharing) > 1 or not title.group().lower().startswith("messrs"):  # "Messrs Hall tendered": a firm
                yield from sharing
        elif titled := with_title(text, title, end):
            titled = with_everything_beside(text, titled, end, posts)
            at = titled.end
            yield titled


def _sharing(text: str, at: int, end: int, title: str) -> Iterator[Mention]:
    """The persons who share one title: "Councillors Rivers, Mrs R Hall (Chair) and Poole"."""
    while at < end:
        while at < end and text[at] in " :–—-":
            at += 1
        mention = read_titled(text, at, end)
        if mention is None and _TRADE.match(text, at, end):
            return  # "Messrs Hall Poole, Accountants"
        if mention is None and (name := read_name(text, at, end, wary=True)):
            mention = Mention(
                name[0], read_honours(text, *name, end), "person", text[name[0] : name[1]], title.rstrip(" :–—-"), None, None, *name
            )
        if mention is None:
            return
        mention = with_bracket(text, mention, end)
        alone = mention.name is not None and all(is_initial(word) for word in mention.name.split())
        yield mention._replace(kind="initials") if alone else mention
        if not (separator := _SEPARATOR.match(text, mention.end, end)):
            return
        at = separator.end()


def _is_row(text: str, start: int, end: int) -> bool:
    """Whether these two cells are the whole of a row: "Cabinet Member | Jo Hall"."""
    return (start == 0 or text[start - 1] == "\n") and (end == len(text) or text[end] == "\n")


def _with_posts_before(text: str, found: list[Mention], posts: Posts) -> list[Mention]:
    """Joins "the Head of Audit, Jo Hall" and "Clerk J Todd" into one mention."""
    joined: list[Mention] = []
    held = {mention.end for mention in found if mention.post is not None}
    for mention in found:
        whole = mention
        begin = mention.start
        ranked = mention.post is not None and mention.post in RANKS and mention.title is None and text.startswith(mention.post, begin)
        if mention.kind == "person" and (ranked or mention.post is None):
            # a mark has one to three characters
            the_reverend = begin - 6 in posts.by_end and mention.title in _CLERGY  # "the Mayor's Chaplain, the Reverend Jo Hall"
            behind_post = the_reverend or begin - 1 in posts.by_end or begin - 2 in posts.by_end or begin - 3 in posts.by_end
            for mark in (", the ",) if the_reverend else (", ", " (", " [", " – ", " — ", " - ", ": ", " | ", " ") if behind_post else ():
                post = posts.by_end.get(mention.start - len(mark))
                if post is None or post.end in held or not text.startswith(mark, post.end):
                    continue
                if ranked and (mark not in (", ", " (") or not post.definite):
                    continue  # "the Community Officer, Sergeant Hall"
                if mark == ": " and not post.bare and not _AT_START.search(text, max(0, post.start - 3), post.start):
                    continue
                if mark == " | " and not _is_row(text, post.start, mention.end):
                    continue
                if mark == ": " and text.endswith(" of ", 0, post.start):
                    break  # "Election of Chairman: Cllr Hall proposed"
                if mark == ", " and post.bare and _WITHOUT.search(text, max(0, post.start - 24), post.start):
                    break
                listed = text.startswith((" and ", " & "), mention.end) or (
                    text.startswith(", ", mention.end) and text[mention.end + 2 : mention.end + 3].isupper()
                )
                if mark in (", ", " – ", " — ", " - ") and listed and post.bare:
                    break
                start = with_article(text, post)
                if mark == ", " and answers(text, start, mention.end):
                    break
                end = mention.end + (mark in (" (", " [") and text.startswith((")", "]"), mention.end))
                whole = mention._replace(
                    start=start, end=end, post=text[post.start : post.end], title=mention.post if ranked else mention.title
                )
                break
            else:
                if (
                    not ranked
                    and text.endswith(", ", 0, mention.start)
                    and text[text.rfind(" ", max(0, mention.start - 70), mention.start - 2) + 1].islower()  # as all roles are
                    and (role := _ROLE_BEFORE.search(text, max(0, mention.start - 70), mention.start))
                    and not text.startswith((" and ", " & "), mention.end)
                ):
                    start = role.start(1) if role[0][0] == " " else role.start()
                    whole = mention._replace(start=start, post=role[1])
        joined.append(whole)
    return joined


__all__ = ["Mention", "find_people", "mentions_in", "name_key", "people_of", "same_person"]
