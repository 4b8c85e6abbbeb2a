"""How fast the register answers over a million records: `python tests/register/benchmark.py FOLDER [RECORDS]`.

Makes a database of generated records in FOLDER (kept for the next run), asks each address a few times through the whole application, and prints the
median, the first time (nothing cached) and the processor's time, in milliseconds. The words follow Zipf's law, as those of minutes do: a few stand in every tenth record, most in a handful.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import random
import statistics
import sys
import time
from pathlib import Path

from flows.record_tables import SEARCH, TABLE_OF_KIND
from flows.store import open_database, rebuild_search
from register.serve import build_register

COUNCILS, COMMITTEES, MEETINGS, PEOPLE = 40, 600, 20_000, 8_000
SHARES = {"resolution": 0.3, "action": 0.15, "indicator": 0.15, "officer": 0.3, "item": 0.1}
SYLLABLES = (
    "ab",
    "cor",
    "den",
    "el",
    "fin",
    "gar",
    "hol",
    "im",
    "jor",
    "kel",
    "lam",
    "mer",
    "nor",
    "os",
    "pel",
    "quin",
    "ros",
    "sul",
    "ter",
    "vel",
    "wic",
    "yar",
)
COMMON = (
    "committee",
    "report",
    "noted",
    "council",
    "members",
    "approved",
    "budget",
    "review",
    "children",
    "housing",
    "safeguarding",
    "highways",
    "audit",
    "plan",
)
VERBS = ("note", "approve", "agree", "receive", "recommend", "request", "appoint", "defer")
QUERIES = (
    "/search?q=safeguarding", "/search?q=housing+budget", "/search?q=%22report+noted%22", "/search?q=corden", "/search?q=children+AND+plan+NOT+audit", "/search?q=committee",
    "/search?q=highw*", "/search?q=housing&kind=action", "/search?q=audit&council=council-3", "/search?q=review&from=2023-01-01&to=2023-12-31", "/search?q=budget&sort=newest",
    "/search?q=report&kind=resolution&verb=approve", "/search?q=merros+OR+tervel", "/search?kind=action&status=open", "/search",
    "/", "/list/open-actions?council=council-3", "/list/open-actions", "/list/overdue-actions", "/list/resolutions?verb=recommend", "/list/indicators-red", "/list/indicators-turned-red", "/list/officers-by-post?council=council-3",
    "/list/meetings", "/councils", "/council/council-3", "/committee/committee-30", "/item/item-5", "/resolution/resolution-5", "/action/action-5", "/indicators", "/status",
)  # fmt: skip


def make_database(path: Path, records: int) -> None:
    """A database with generated records of every kind that is searched for."""
    rng = random.Random(7)
    words = [
        *COMMON,
        *("".join(pair) for pair in itertools.product(SYLLABLES, repeat=2)),
        *("".join(three) for three in itertools.product(SYLLABLES, repeat=3)),
    ]
    weights = list(itertools.accumulate(1 / (rank + 40) for rank in range(len(words))))
    db = open_database(path)
    indexes = [row[0] for row in db.execute("select sql from sqlite_master where type = 'index' and sql is not null").fetchall()]
    for (name,) in db.execute("select name from sqlite_master where type = 'index' and sql is not null").fetchall():
        db.execute(f"drop index [{name}]")
    triggers = [(row[0], row[1]) for row in db.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()]
    for name, _ in triggers:
        db.execute(f"drop trigger [{name}]")
    db.execute("pragma foreign_keys = off")
    days = [f"{year}-{month:02}-{day:02}" for year in range(2006, 2027) for month in range(1, 13) for day in (3, 9, 17, 24)]
    committees = [(f"committee-{n}", f"council-{n % COUNCILS}", f"{rng.choice(words).title()} Committee") for n in range(COMMITTEES)]
    meetings = [(f"meeting-{n}", *committees[n % COMMITTEES][:2], rng.choice(days)) for n in range(MEETINGS)]
    with db.conn:
        db["councils"].insert_all({"id": f"council-{n}", "name": f"{rng.choice(words).title()}shire Council"} for n in range(COUNCILS))
        db["committees"].insert_all({"id": key, "council": council, "name": name} for key, council, name in committees)
        db["meetings"].insert_all(
            {"id": key, "committee": committee, "council": council, "title": f"Meeting of {day}", "date": day}
            for key, committee, council, day in meetings
        )
        db["people"].insert_all(
            {"id": f"person-{n}", "council": f"council-{n % COUNCILS}", "name": f"{rng.choice(words).title()} {rng.choice(words).title()}"}
            for n in range(PEOPLE)
        )
        db["posts"].insert_all(
            {"id": f"post-{n}", "council": f"council-{n % COUNCILS}", "name": f"Head of {rng.choice(words).title()}"}
            for n in range(PEOPLE // 10)
        )
        db["measures"].insert_all(
            {"id": f"measure-{n}", "council": f"council-{n % COUNCILS}", "name": " ".join(rng.choices(words, k=3))} for n in range(PEOPLE)
        )
        db["documents"].insert_all(
            {"id": f"d{n}", "meeting": key, "council": council, "source": f"{key}.html", "sha256": f"{n:064}", "text_sha256": f"{n:064}", "size_bytes": 1, "kind": "web_page", "to_follow_up": 0, "text": "words " * 400, "blocks": "[]", "rules": "r", "first_seen": day, "read_at": day}
            for n, (key, _, council, day) in enumerate(meetings)
        )  # fmt: skip
        for kind, share in SHARES.items():
            count = round(records * share)
            for first in range(0, count, 50_000):
                rows = [_row(rng, kind, n, words, weights, meetings) for n in range(first, min(count, first + 50_000))]
                table = "items" if kind == "item" else TABLE_OF_KIND[kind]
                db[table].insert_all(row for row, _ in rows)
                db[SEARCH.name].insert_all(found for _, found in rows)
    for sql in [*indexes, *(sql for _, sql in triggers)]:
        db.execute(sql)
    rebuild_search(db)
    db.execute("analyze")
    db.close()


def _row(  # noqa: PLR0917
    rng: random.Random, kind: str, n: int, words: list[str], weights: list[float], meetings: list[tuple[str, ...]]
) -> tuple[dict[str, object], dict[str, object]]:
    meeting = rng.randrange(len(meetings))
    key, committee, council, day = meetings[meeting]
    body = " ".join(rng.choices(words, cum_weights=weights, k=60 if kind == "item" else 6 if kind == "officer" else 22))
    place = {"meeting": key, "meeting_date": day, "committee": committee, "council": council, "superseded": 0}
    fact = {
        "id": f"{kind}-{n}",
        "document": f"d{meeting}",
        "item": None,
        "start_char": 0,
        "end_char": 5,
        "quote": body,
        "rule": "r",
    } | place
    found = {
        "id": f"{kind}-{n}",
        "kind": kind,
        "title": None,
        "body": body,
        "document": f"d{meeting}",
        "item": None,
        "verb": None,
        "status": None,
    } | place
    match kind:
        case "item":
            fact = {
                "id": f"item-{n}",
                "document": f"d{meeting}",
                "ordinal": n,
                "title": body[:40],
                "level": 1,
                "start_char": 0,
                "end_char": 100,
                "sections": "[]",
                "text": body,
            } | place
            found |= {"item": f"item-{n}", "title": body[:40]}
        case "resolution":
            verb = rng.choice(VERBS)
            fact |= {"verb": verb, "outcome": "carried", "routine": int(rng.random() < 0.3)}
            found |= {"verb": verb, "status": "carried"}
        case "action":
            status = rng.choice(("open", "open", "done"))
            fact |= {
                "task": body,
                "owner": "Clerk",
                "status": status,
                "written_response": int(rng.random() < 0.05),
                "due_date": day if rng.random() < 0.4 else None,
            }
            found |= {"status": status, "title": "Clerk"}
        case "indicator":
            rag = rng.choice(("red", "amber", "green", None))
            fact |= {
                "measure_id": f"measure-{rng.randrange(PEOPLE)}",
                "measure": body[:30],
                "value": rng.random() * 100,
                "unit": "percent",
                "rag": rag,
                "target": 80.0,
            }
            found |= {"status": rag, "title": body[:30]}
        case "officer":
            fact |= {"name": body[:12], "person": f"person-{rng.randrange(PEOPLE)}", "post_id": f"post-{rng.randrange(PEOPLE // 10)}"}
            found |= {"title": body[:20]}
    return fact, found


async def measure(path: Path, repeats: int = 5) -> None:
    """Prints the times of each address, and the median over the searches."""
    register = build_register(path)
    searches = []
    for address in QUERIES:
        times, spent = [], []
        for n in range(repeats):
            began, busy = time.perf_counter(), time.process_time()
            response = await register.client.get(address)
            times.append((time.perf_counter() - began) * 1000)
            spent.append((time.process_time() - busy) * 1000)
            if n == 0 and response.status_code != 200:
                print(f"{address}: status {response.status_code}")
        if address.startswith("/search"):
            searches.append(statistics.median(times))
        print(f"{statistics.median(times):8.1f} ms  first {times[0]:8.1f}  processor {statistics.median(spent):7.1f}  {address}")
    print(f"median of the searches: {statistics.median(searches):.1f} ms")


if __name__ == "__main__":
    folder, records = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    database = folder / f"benchmark-{records}.db"
    if not database.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        make_database(database, records)
    logging.disable(logging.INFO)
    asyncio.run(measure(database))
