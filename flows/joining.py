"""One person, one post, one measure under several spellings, across the documents of a council."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from sqlite_utils import Database

from flows.names import is_short_form, measure_key, slug
from flows.rows import Row

_NEAR_DAYS = 400  # a surname alone, years away from the full name, may be somebody else's


def join_people(db: Database, body: str) -> None:
    """Joins "J Rivers" to Jo Rivers where the council has one such person who met with the same committee at about the same time."""
    people = _rows_of(db, "people", body)
    by_surname: dict[str, list[Row]] = defaultdict(list)
    for person in people:
        by_surname[slug(person["name"].split()[-1])].append(person)
    for namesakes in by_surname.values():
        for person in namesakes:
            fuller = [other for other in namesakes if is_short_form(person["name"], other["name"])]
            if len(fuller) == 1 and _met(db, person["id"], fuller[0]["id"]):
                _join(
                    db, "people", (("officers", "person"), ("attendance", "person"), ("ballots", "person")), person["id"], fuller[0]["id"]
                )


def join_posts(db: Database, body: str) -> None:
    """Joins an acronym to the post that it stands for."""
    posts = _rows_of(db, "posts", body)
    by_name = {slug(post["name"]): post["id"] for post in posts}
    for post in posts:
        full = by_name.get(slug(post["in_full"])) if post["in_full"] else None
        if full and full != post["id"]:
            _join(db, "posts", (("officers", "post_id"),), post["id"], full)


def join_measures(db: Database, body: str) -> None:
    """Joins a measure without a code to the one of the same name that has one."""
    measures = _rows_of(db, "measures", body)
    coded: dict[str, set[str]] = defaultdict(set)
    for measure in measures:
        if measure["code"] and (key := measure_key(measure["name"], None)):
            coded[key].add(measure["id"])
    for measure in measures:
        found = coded.get(measure_key(measure["name"], None) or "", set())
        if not measure["code"] and len(found) == 1:
            _join(db, "measures", (("indicators", "measure_id"),), measure["id"], next(iter(found)))


def join_plans(db: Database, body: str) -> None:
    """Joins "Improvement Plan" to the one plan of a longer name that ends so, where the same committee names both."""
    plans = _rows_of(db, "plans", body)
    for plan in plans:
        fuller = [other["id"] for other in plans if other["id"].endswith("-" + slug(plan["name"])) and other["id"] != plan["id"]]
        fuller = [other for other in fuller if not any(longer != other and longer.endswith(other.partition("--")[2]) for longer in fuller)]
        if len(fuller) == 1 and _share_committee(db, plan["id"], fuller[0]):
            _join(db, "plans", (("plan_items", "plan"),), plan["id"], fuller[0])


def _share_committee(db: Database, plan: str, other: str) -> bool:
    sql = "select committee from plan_items where plan = ? intersect select committee from plan_items where plan = ?"
    return any(committee for (committee,) in db.execute(sql, (plan, other)))


def _rows_of(db: Database, table: str, body: str) -> list[Row]:
    return list(
        db.query(f"select * from [{table}] where id >= :low and id < :high order by id", {"low": f"{body}--", "high": f"{body}--~"})
    )


def _met(db: Database, person: str, other: str) -> bool:
    """Whether two names occur in one committee, and never far apart in time."""
    sql = """select committee, min(meeting_date), max(meeting_date) from
      (select committee, meeting_date from officers where person = :person union all select committee, meeting_date from attendance where person = :person)
      where committee is not null and meeting_date is not null group by committee"""
    mine = {committee: (first, last) for committee, first, last in db.execute(sql, {"person": person})}
    theirs = {committee: (first, last) for committee, first, last in db.execute(sql, {"person": other})}
    if not mine or not mine.keys() & theirs.keys():
        return False
    first, last = _spread(mine.values())
    other_first, other_last = _spread(theirs.values())
    near = dt.timedelta(days=_NEAR_DAYS)
    return other_first - near <= first and last <= other_last + near


def _spread(spans: Iterable[tuple[str, str]]) -> tuple[dt.date, dt.date]:
    dates = [dt.date.fromisoformat(date) for span in spans for date in span]
    return min(dates), max(dates)


def _join(db: Database, table: str, references: tuple[tuple[str, str], ...], old: str, new: str) -> None:
    for name, column in references:
        db.execute(f"update [{name}] set [{column}] = ? where [{column}] = ?", (new, old))
    db.execute(f"delete from [{table}] where id = ?", (old,))
