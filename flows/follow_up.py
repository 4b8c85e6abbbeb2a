"""Across meetings: what became of an action, and which names, posts and measures are one.

A document is read by itself; what only several of them tell together is worked out here, anew for every committee that has a changed document. The same
documents give the same answers, in whatever order they came.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from extractors.sentences import split_sentences
from flows.joining import join_measures, join_people, join_plans, join_posts
from flows.rows import Row
from flows.store import transaction

Became = Literal["done", "dropped", "open", "mentioned"]

_WITHIN_DAYS = 500  # an action that nobody comes back to in a year and a half is not meant by words that happen to be like it
_ENOUGH = 0.6
_LEAST_WORDS = 3
# Items that go through what was asked before: "Matters arising", "Action tracker", "Minutes of the last meeting".
_LOOKS_BACK = re.compile(
    r"matters? arising|action|tracker|follow[- ]?up|outstanding|previous (?:meeting|minutes)|last meeting|minutes|update", re.IGNORECASE
)
_DONE = re.compile(
    r"\b(?:complete|completed|closed|discharged|actioned|done|resolved"
    r"|(?:has|have|had|was|were) (?:now |since |already |also |all )?(?:been )?(?:circulated|sent|provided|shared|issued|published|received|arranged|added|updated"
    r"|included|submitted|written|reported|made|installed|repaired|replaced|removed|delivered|implemented|reviewed|contacted|obtained|paid|ordered|agreed))\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(?:not|never|no longer|yet to|outstanding|ongoing|in progress|awaited|still|pending|incomplete)\b", re.IGNORECASE
)
_DROPPED = re.compile(
    r"\b(?:no longer (?:required|needed|necessary)|withdrawn|abandoned|superseded|not be (?:pursued|taken forward))\b", re.IGNORECASE
)
_EMPTY = frozenset(
    [
        "about",
        "after",
        "again",
        "agreed",
        "also",
        "and",
        "any",
        "are",
        "ask",
        "asked",
        "back",
        "been",
        "before",
        "being",
        "board",
        "bring",
        "but",
        "cabinet",
        "chair",
        "chairman",
        "circulate",
        "circulated",
        "clerk",
        "committee",
        "contact",
        "council",
        "councillor",
        "councillors",
        "could",
        "from",
        "further",
        "give",
        "given",
        "had",
        "has",
        "have",
        "her",
        "him",
        "his",
        "information",
        "into",
        "its",
        "item",
        "look",
        "matter",
        "meeting",
        "meetings",
        "member",
        "members",
        "minutes",
        "more",
        "most",
        "next",
        "note",
        "noted",
        "officer",
        "officers",
        "off",
        "one",
        "our",
        "out",
        "panel",
        "provide",
        "provided",
        "regarding",
        "report",
        "reported",
        "request",
        "requested",
        "said",
        "send",
        "sent",
        "share",
        "should",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "through",
        "undertook",
        "update",
        "was",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "will",
        "with",
        "would",
        "write",
        "written",
    ]
)


def follow_up(db: Database) -> None:
    """Works out anew what the documents that changed, and the other meetings of their committees and councils, tell together.

    Which ones changed is written down with them, so that a run that is killed before this is made good by the next.
    """
    documents = [key for (key,) in db.execute("select id from documents where to_follow_up = 1 order by id")]
    committees: set[tuple[str | None, str | None]] = set()
    bodies: set[str] = set()
    for document in documents:
        sql = "select committee, council from items where document = ? union select m.committee, m.council from documents d join meetings m on m.id = d.meeting where d.id = ?"
        for committee, council in db.execute(sql, (document, document)):
            committees.add((committee, council))
            bodies.add(council or committee or document)
    for body in sorted(bodies):
        with transaction(db):
            db.execute("pragma defer_foreign_keys = on")
            join_people(db, body)
            join_posts(db, body)
            join_measures(db, body)
            join_plans(db, body)
    for committee, council in sorted(committees, key=repr):
        if committee or council:
            with transaction(db):
                _follow_actions(db, committee, council)
    with transaction(db):
        db.conn.executemany("update documents set to_follow_up = 0 where id = ?", [(key,) for key in documents])


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a later meeting that can be about an earlier action."""

    document: str
    item: str | None
    meeting: str | None
    date: str
    start: int
    end: int
    page: int | None
    quote: str
    words: frozenset[str]
    became: Became


def telling_words(text: str) -> frozenset[str]:
    """The words that tell one task from another, without endings: "circulating the safeguarding notes" gives safeguard and note."""
    return frozenset(_stem(word) for word in re.findall(r"[a-z0-9]{3,}", text.lower()) if word not in _EMPTY)


def _stem(word: str) -> str:
    for ending in ("ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _follow_actions(db: Database, committee: str | None, council: str | None) -> None:
    """Looks in a committee's later meetings for what became of the actions of its earlier ones."""
    where = "committee = :committee" if committee else "committee is null and council = :council"
    among = {"committee": committee, "council": council}
    actions = list(db.query(f"select * from actions where {where}", among))
    mentions = [*_tasks_again(actions), *_passages_looking_back(db, where, among)]
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, mention in enumerate(mentions):
        for word in mention.words:
            by_word[word].append(number)
    wanted: dict[str, Row] = {}
    for action in actions:
        if not action["superseded"] and action["meeting_date"]:
            for row in _updates(action, mentions, by_word):
                wanted[row["id"]] = row
    known = {
        row["id"]: row for row in db.query(f"select * from action_updates where action in (select id from actions where {where})", among)
    }
    for key in known.keys() - wanted.keys():
        db.execute("delete from action_updates where id = ?", (key,))
    changed = [row for key, row in sorted(wanted.items()) if known.get(key) != row]
    db.table("action_updates").upsert_all(changed, pk="id")


def _updates(action: Row, mentions: list[Mention], by_word: dict[str, list[int]]) -> Iterator[Row]:
    """The later mentions that are about this action: the best of each meeting."""
    words = telling_words(action["task"])
    shared = Counter(number for word in words for number in by_word.get(word, ()))
    best: dict[str, tuple[tuple[float, bool, int], Mention]] = {}
    for number, count in shared.items():
        mention, likeness = mentions[number], count / len(words)
        if count >= _LEAST_WORDS and likeness >= _ENOUGH and 0 < _days_between(action["meeting_date"], mention.date) <= _WITHIN_DAYS:
            key, rank = mention.meeting or mention.document, (likeness, mention.became in ("done", "dropped"), -mention.start)
            if key not in best or rank > best[key][0]:
                best[key] = (rank, mention)
    for (likeness, _, _), mention in best.values():
        yield {
            "id": hashlib.sha256(f"{action['id']}\x1f{mention.document}\x1f{mention.start}".encode()).hexdigest()[:16],
            "action": action["id"],
            "document": mention.document,
            "item": mention.item,
            "meeting": mention.meeting,
            "meeting_date": mention.date,
            "status": mention.became,
            "start_char": mention.start,
            "end_char": mention.end,
            "page": mention.page,
            "quote": mention.quote,
            "likeness": round(likeness, 2),
        }


def _days_between(earlier: str, later: str) -> int:
    return (dt.date.fromisoformat(later) - dt.date.fromisoformat(earlier)).days


def _tasks_again(actions: list[Row]) -> Iterator[Mention]:
    """Actions that are put again or reported as done: their own words say which."""
    for row in actions:
        if not row["superseded"] and row["meeting_date"]:
            yield _mention(
                row, row["start_char"], row["end_char"], quote=row["quote"], words=telling_words(row["task"]), became=row["status"]
            )


def _passages_looking_back(db: Database, where: str, among: dict[str, str | None]) -> Iterator[Mention]:
    """The sentences of items that go through what was asked before."""
    for item in db.query(f"select * from items where superseded = 0 and meeting_date is not null and {where}", among):
        if _LOOKS_BACK.search(item["title"]):
            text, offset = item["text"], item["start_char"]
            for line in re.finditer(r"[^\n]+", text):
                for start, end in split_sentences(text, line.start(), line.end()):
                    quote = text[start:end]
                    yield _mention(item, offset + start, offset + end, quote=quote, words=telling_words(quote), became=what_became(quote))


def what_became(sentence: str) -> Became:
    """What a sentence about an action says of it: "The notes had been circulated" is done, "This was still awaited" only mentions it."""
    if _DROPPED.search(sentence):
        return "dropped"
    if _DONE.search(sentence) and not _NOT_DONE.search(sentence):
        return "done"
    return "mentioned"


def _mention(row: Row, start: int, end: int, *, quote: str, words: frozenset[str], became: Became) -> Mention:
    item = row["item"] if "item" in row else row["id"]
    return Mention(row["document"], item, row["meeting"], row["meeting_date"], start, end, row["page"], quote, words, became)
