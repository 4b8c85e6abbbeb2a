"""How the sites stand, on the terminal: for each what its last scrape came to, and what is odd."""

from __future__ import annotations

from sqlite_utils import Database

from flows.showing import console, print_rows


def show_sites(db: Database) -> bool:
    """Prints a line for every site; tells whether anything about one is odd."""
    sql = """select coalesce(councils.name, sites.id) as council, sites.kind, substr(sites.last_seen, 1, 10) as last_seen, found, new, changed, waiting,
        failed, gone, (select count(*) from site_meetings where site_meetings.site = sites.id and document is not null) as with_minutes,
        (select max(date) from site_meetings where site_meetings.site = sites.id and document is not null) as newest_minutes
      from sites left join councils on councils.id = sites.council order by council"""
    rows = [{name: "" if value is None else value for name, value in row.items()} for row in db.query(sql)]
    if not rows:
        return False
    console.print("\nSites, and what their last scrape came to:", highlight=False)
    print_rows(rows)
    odd = list(db.query("select id, warning from sites where warning is not null order by id"))
    for site in odd:
        console.print(f"{site['id']}: {site['warning']}", markup=False, highlight=False, soft_wrap=True)
    cut = list(db.query("select site, started_at from scrapes where ended_at is null order by started_at"))
    for row in cut:
        console.print(
            f"{row['site']}: a scrape began {row['started_at']} and has not ended; the next one goes on with it",
            markup=False,
            soft_wrap=True,
        )
    return bool(odd)
