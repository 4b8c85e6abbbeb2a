"""Which council is meant, and scraping it: what the command line and the flows share."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from lxml.html import document_fromstring

from flows.fetch import Guest
from flows.scrape import scrape
from flows.scrape_report import Progress, ScrapeReport
from flows.sources.councils import COUNCILS, Council, find_council, read_councils
from flows.sources.folder import is_address
from flows.sources.moderngov import base_address
from flows.sources.site import Extra
from flows.store import open_database
from models import UnreadableDocument

_BODY = re.compile(r"(?:council|authority|corporation|assembly|cyngor|comhairle)\b", re.IGNORECASE)


def find_target(words: str, name: str | None, councils: Path | None, database: Path, *, allow_private: bool) -> Council:
    """The council that is meant by a name of the list, or by the address of its site.

    Raises:
        LookupError: no council, or several, have that name.
        ValueError: the list of councils is wrong, or the council has no address.
    """
    if councils is not None and not councils.is_file():
        raise ValueError(f"{councils}: there is no such list of councils")
    known = read_councils(councils or COUNCILS)
    if not is_address(words):
        council = find_council(words, known)
        if council.base is None:
            raise ValueError(f"no address is known for {council.name}; give the address of its site, and --council “{council.name}”")
        return council
    base = words.partition("?")[0].rstrip("/") if "cmis" in words.lower() else base_address(words)
    if listed := [council for council in known if council.base == base]:
        return listed[0]
    return Council(name or _name_before(database, base) or _name_on_site(base, allow_private=allow_private), base)


def councils_to_watch(path: Path | None, only: Iterable[str] = ()) -> list[Council]:
    """The councils of a list that can be scraped: all that have an address, or those that are named.

    Raises:
        LookupError: a name is not in the list.
        ValueError: the list is wrong.
    """
    if path is not None and not path.is_file():
        raise ValueError(f"{path}: there is no such list of councils")
    known = read_councils(path or COUNCILS)
    chosen = [find_council(words, known) for words in only] or known
    return [council for council in chosen if council.base]


def run_scrape(
    council: Council,
    database: Path,
    *,
    committees: Iterable[str] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
    extras: Iterable[Extra] = (),
    allow_private: bool = False,
    progress: Progress | None = None,
) -> ScrapeReport:
    """`scrape` with a guest of its own."""
    with Guest(allow_private=allow_private) as guest:
        return scrape(council, database, guest, committees=committees, since=since, until=until, extras=extras, progress=progress)


def _name_before(database: Path, base: str) -> str | None:
    """The name under which a site was scraped into this database before."""
    if not database.is_file():
        return None
    db = open_database(database)
    try:
        found = db.execute(
            "select councils.name from sites join councils on councils.id = sites.council where sites.id = ?", (base,)
        ).fetchone()
        return str(found[0]) if found else None
    finally:
        db.close()


def _name_on_site(base: str, *, allow_private: bool) -> str:
    """The council's name as the site's own pages end their titles ("Committees - Elmshire County Council"), else the name of the host."""
    with Guest(allow_private=allow_private, back_off_seconds=()) as guest:
        try:
            title = document_fromstring(guest.fetch_page(f"{base}/mgListCommittees.aspx")).findtext(".//title") or ""
        except (UnreadableDocument, ValueError):
            title = ""
    last = " ".join(title.split()).rpartition(" - ")[2]
    return last if _BODY.search(last) and last != "Modern Council" else urlsplit(base).netloc
