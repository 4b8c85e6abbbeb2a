"""Search over everything: items, resolutions, actions, indicators, people, milestones and judgements, in one index."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from datasette.app import Datasette
from datasette.database import QueryInterrupted
from datasette.utils.asgi import Request, Response
from markupsafe import Markup, escape

from register.ask import Row, fetch_remembered, fetch_rows, show
from register.lists import fetch_choices
from register.marks import KIND_LABELS

PAGE_SIZE = 20
KINDS = ("item", "resolution", "action", "indicator", "officer", "milestone", "judgement")
KIND_PLURALS = {
    "item": "Items of minutes", "resolution": "Resolutions", "action": "Actions", "indicator": "Indicators", "officer": "People and posts", "milestone": "Milestones",
    "judgement": "Judgements",
}  # fmt: skip
_FILTERS = ("kind", "council", "committee", "verb", "status", "from", "to")
_CONDITIONS = {
    "kind": "search.kind = :kind", "council": "search.council = :council", "committee": "search.committee = :committee", "verb": "search.verb = :verb",
    "status": "search.status = :status", "from": "search.meeting_date >= :from", "to": "search.meeting_date <= :to",
}  # fmt: skip
_KIND_OF_STATUS = {
    "open": "action", "done": "action", "dropped": "action", "carried": "resolution", "lost": "resolution", "withdrawn": "resolution",
    "red": "indicator", "amber": "indicator", "green": "indicator",
}  # fmt: skip
_TOKEN = re.compile(r'"([^"]*)"?|(\()|(\))|([^\s()"]+)')
_HIT_START, _HIT_END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked: the words, the filters and the order."""

    words: str
    filters: dict[str, str]
    sort: str = "relevance"
    page: int = 1

    @classmethod
    def from_request(cls, request: Request) -> Query:
        filters = {name: value for name in _FILTERS if (value := (request.args.get(name) or "").strip()[:200])}
        if filters.get("kind") not in KINDS:
            filters.pop("kind", None)
        for name in ("from", "to"):  # a date that is none finds nothing and says nothing; better to leave it out
            if name in filters and not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", filters[name]):
                del filters[name]
        page = request.args.get("page") or "1"
        words = " ".join((request.args.get("q") or "").replace("\x00", " ").split())[:500]
        sort = request.args.get("sort") or ("relevance" if words else "newest")
        return cls(
            words,
            filters,
            sort if sort in ("relevance", "newest", "oldest") else "relevance",
            min(max(int(page), 1), 500) if page.isdecimal() else 1,
        )

    @property
    def kind(self) -> str | None:
        """The kind that is asked for, by itself or by a verb or status that only one kind has."""
        return self.filters.get("kind") or ("resolution" if "verb" in self.filters else _KIND_OF_STATUS.get(self.filters.get("status", "")))

    def address(self, **changes: Any) -> str:
        """The address of this search with some things changed; None takes a thing away."""
        parts = {"q": self.words, **self.filters, "sort": self.sort if self.sort != "relevance" else None, "page": None, **changes}
        return "/search?" + urlencode({name: value for name, value in parts.items() if value not in (None, "")})


def match_words(words: str) -> str | None:
    """What FTS5 is asked for these words, or None where there is nothing to ask.

    Phrases in quotation marks, AND, OR, NOT, brackets and a star at a word's end mean what people expect. Everything else is quoted, so that
    "care-leavers", "12/24" and "children's" are words and never syntax.
    """
    out: list[str] = []
    expects_word = True  # where an operator cannot stand, "AND" is a word like any other
    depth = 0
    tokens = list(_TOKEN.finditer(words))
    for n, match in enumerate(tokens):
        phrase, opens, closes, word = match.groups()
        if opens:
            if not expects_word:
                out.append("AND")
            out.append("(")
            depth, expects_word = depth + 1, True
        elif closes:
            if depth and not expects_word:
                out.append(")")
                depth -= 1
        elif word in ("AND", "OR", "NOT") and not expects_word and n + 1 < len(tokens) and not tokens[n + 1].group(3):
            out.append(word)
            expects_word = True
        else:
            star = "*" if word and word.endswith("*") and len(word) > 1 else ""
            bare = (phrase if phrase is not None else word or "").rstrip("*") if star else (phrase if phrase is not None else word or "")
            if not any(c.isalnum() for c in bare):
                continue
            if not expects_word:
                out.append("AND")
            out.append(f'"{bare.replace(chr(34), "")}"{star}')
            expects_word = False
    while out and out[-1] in ("AND", "OR", "NOT", "("):
        depth -= out.pop() == "("
    out.extend(")" * depth)
    return " ".join(out) or None


def quote_words(words: str) -> str | None:
    """Every word quoted and nothing else: what is asked where the query as written cannot be parsed."""
    found = [w for w in re.findall(r"[^\s\"()]+", words) if any(c.isalnum() for c in w)]
    return " ".join(f'"{w}"' for w in found) or None


def mark_hits(snippet: str | None) -> Markup:
    """A snippet with its hits marked; every piece of it escaped."""
    html: list[Markup] = []
    inside = False
    for piece in re.split(f"([{_HIT_START}{_HIT_END}])", snippet or ""):
        if piece == _HIT_START:
            inside = True
        elif piece == _HIT_END:
            inside = False
        elif piece:
            html.append(Markup('<mark class="hit">{}</mark>').format(piece) if inside else escape(piece))
    return Markup("").join(html)


def cut_words(snippet: str, length: int) -> str:
    """A snippet without its first `length` characters, marks of hits not counted; a hit that is cut in two stays marked."""
    inside = False
    for at, character in enumerate(snippet):
        if character == _HIT_START:
            inside = True
        elif character == _HIT_END:
            inside = False
        elif length == 0:
            return (_HIT_START if inside else "") + snippet[at:].lstrip()
        else:
            length -= 1
    return ""


def _where(query: Query, kind: str | None = None) -> str:
    """The conditions that rows of `search` have to meet, of one kind where one is named."""
    conditions = [condition for name, condition in _CONDITIONS.items() if name in query.filters and name != "kind"]
    return " and ".join([*conditions, *([f"search.kind = '{kind}'"] if kind else [])]) or "1"


def _match(words: str, kind: str | None = None) -> str:
    """Words as they are asked of the index: in title and body, and for a kind in its column beside them."""
    return f"{{title body}} : ({words})" + (f" AND kind : {kind}" if kind else "")


def _filtered(query: Query, kind: str | None) -> str:
    """The condition that leaves of the index's hits those which fit the filters.

    The plus sign tells SQLite to walk through the hits and look each up in the list, which an index gives without reading a row. Asked the other way
    round it would look up every row of a council in the index: 7 seconds in place of 30 ms over a million rows.
    """
    return f"+search_fts.rowid in (select search.rowid from search where {_where(query, kind)})" if query.filters.keys() - {"kind"} else "1"


_BEST = "bm25(search_fts, 3.0, 1.0, 0.0)"
_ORDERS = {"newest": "search.meeting_date desc, search.rowid desc", "oldest": "search.meeting_date nulls last, search.rowid"}
_COLUMNS = """search.id, search.kind, search.title as plain_title, search.document, search.item, search.verb, search.status, search.meeting, search.meeting_date,
  search.committee, search.council, committees.name as committee_name, councils.name as council_name, items.title as item_title,
  exists (select 1 from reviews where reviews.record = search.id and +reviews.verdict = 'wrong') as wrong"""
_JOINS = """left join committees on committees.id = search.committee left join councils on councils.id = search.council
  left join items on items.id = search.item"""


async def find(datasette: Datasette, query: Query, words: str | None) -> list[Row]:
    """A page of hits (and one more, if there is one), in the order asked for over the whole result."""
    kind, order = query.kind, _ORDERS.get(query.sort)
    params: Row = {**query.filters, "limit": PAGE_SIZE + 1, "offset": (query.page - 1) * PAGE_SIZE}
    if words is None:
        order = order or _ORDERS["newest"]
        sql = f"""select {_COLUMNS}, search.title, substr(search.body, 1, 300) as said from search {_JOINS}
where {_where(query, kind)} order by {order} limit :limit offset :offset"""
        return await fetch_rows(datasette, sql, params)
    # A kind in the words costs the ranking a walk through every row of that kind; where there are other filters, their list of rows tells the kind as well.
    asked = _match(words, kind if not order and not query.filters.keys() - {"kind"} else None)
    if order:
        page = f"""select search.rowid as hit, 0 as score from search
  where +search.rowid in (select rowid from search_fts where search_fts match :asked) and {_where(query, kind)} order by {order}"""
    else:
        page = f"select search_fts.rowid as hit, {_BEST} as score from search_fts where search_fts match :asked and {_filtered(query, kind)} order by score, hit"
    # The hits of the page are chosen first, from the indexes alone; highlighting a hundred thousand would take seconds.
    sql = f"""with page as materialized ({page} limit :limit offset :offset)
select {_COLUMNS}, highlight(search_fts, 0, char(2), char(3)) as title, snippet(search_fts, 1, char(2), char(3), '…', 48) as said
from page join search_fts on search_fts.rowid = page.hit join search on search.rowid = page.hit {_JOINS}
where search_fts match :words order by {order or "page.score, page.hit"}"""
    return await fetch_rows(datasette, sql, params | {"asked": asked, "words": _match(words)})


async def count_kinds(datasette: Datasette, query: Query, words: str | None) -> dict[str, int]:
    """How many hits there are of each kind, whatever kind is chosen."""
    kinds = [query.kind] if query.kind and "kind" not in query.filters else list(KINDS)
    if words is None:
        one, params = "select '{kind}' as kind, count(*) as count from search where {where}", {}
    else:
        one, params = (
            "select '{kind}' as kind, count(*) as count from search_fts where search_fts match :{kind} and {filtered}",
            {k: _match(words, k) for k in kinds},
        )
    sql = " union all ".join(one.format(kind=kind, where=_where(query, kind), filtered=_filtered(query, kind)) for kind in kinds)
    fetch = fetch_remembered if words is None else fetch_rows
    return {row["kind"]: row["count"] for row in await fetch(datasette, sql, query.filters | params)}


async def show_search(datasette: Datasette, request: Request) -> Response:
    """/search: hits over all kinds, with filters; without words, everything that fits the filters, newest first."""
    query = Query.from_request(request)
    match, quoted, slow = match_words(query.words), False, False
    hits: list[Row] = []
    counts: dict[str, int] = {}
    if match is not None or not query.words:
        try:
            hits, counts = await _find_and_count(datasette, query, match)
        except QueryInterrupted:
            slow = True
        except Exception as error:
            if "fts5" not in str(error) and "no such column" not in str(error):
                raise
            quoted, query = True, replace(query, words=query.words)
            hits, counts = await _find_and_count(datasette, query, quote_words(query.words))
    for hit in hits:
        said, plain_title = hit["said"] or "", hit["plain_title"] or ""
        repeated = re.sub(f"[{_HIT_START}{_HIT_END}]", "", said).startswith(plain_title)
        if repeated and hit["kind"] == "item":
            said = cut_words(said, len(plain_title))  # an item's words begin with its title, which stands above them
        hit["title"] = mark_hits(hit["title"]) if hit["kind"] == "item" or not repeated else ""
        hit["said"] = mark_hits(said)
    choices = await fetch_choices(datasette, ("council", "committee", "verb"), query.filters.get("council", ""))
    return await show(
        datasette,
        request,
        "search.html",
        {
            "query": query,
            "hits": hits[:PAGE_SIZE],
            "more": len(hits) > PAGE_SIZE,
            "counts": [(kind, KIND_PLURALS[kind], counts.get(kind, 0)) for kind in KINDS],
            "total": sum(counts.values()),
            "quoted": quoted,
            "slow": slow,
            "choices": choices,
            "kind_labels": {**KIND_LABELS, "item": "Item"},
        },
    )


async def show_search_feed(datasette: Datasette, request: Request) -> Response:
    """/search.atom: the newest hits of a search, so that a feed reader tells when there are more."""
    query = replace(Query.from_request(request), sort="newest", page=1)
    hits = await find(datasette, query, match_words(query.words)) if match_words(query.words) or query.filters else []
    for hit in hits:
        hit["said"] = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", hit["said"] or "")  # marks of hits, and what XML does not allow
    context = {"query": query, "hits": hits, "base": f"{request.scheme}://{request.host}", "kind_labels": {**KIND_LABELS, "item": "Item"}}
    body = await datasette.render_template("search_feed.xml", context, request=request)
    return Response(body, content_type="application/atom+xml; charset=utf-8")


async def _find_and_count(datasette: Datasette, query: Query, match: str | None) -> tuple[list[Row], dict[str, int]]:
    hits, counts = await asyncio.gather(find(datasette, query, match), count_kinds(datasette, query, match))
    return hits, counts
