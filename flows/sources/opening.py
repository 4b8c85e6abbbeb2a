"""Which kind of site an address leads to."""

from __future__ import annotations

import re

from flows.fetch import Guest, Missing, NotNow, Refused, Unavailable
from flows.sources.cmis import Cmis
from flows.sources.councils import Kind
from flows.sources.moderngov import ModernGov, base_address
from flows.sources.site import Fetch, Site
from models import UnexpectedLayout, UnreadableDocument

_CMIS = re.compile(rb"MeetingCalendarPublic|ModCMIS|CMIS_ModuleWrapper|ViewMeetingPublic|CmisDocumentList")


def find_site(address: str, guest: Guest) -> tuple[Kind, str]:
    """The kind of site and the base of its addresses.

    Raises:
        UnreadableDocument: the site does not answer, or is of no kind that is known.
    """

    def ask(address: str, **_: object) -> bytes:
        return guest.fetch(address).data or b""

    if "cmis" not in address.lower():
        base = base_address(address)
        try:
            ModernGov(base, ask, ask).list_committees()
        except (Missing, UnexpectedLayout, Refused, Unavailable) as error:
            if not _is_cmis(address, guest):
                if isinstance(error, Refused | Unavailable):
                    raise
                remedy = "give the address of its committee pages, or ingest single pages"
                raise UnexpectedLayout(address, "this is neither a ModernGov nor a CMIS site", remedy) from error
        else:
            return "moderngov", base
    return "cmis", address.partition("?")[0].rstrip("/")


def open_site(kind: Kind, base: str, ask: Fetch, fetch: Fetch) -> Site:
    """The site at an address, read as its kind is."""
    return ModernGov(base, ask, fetch) if kind == "moderngov" else Cmis(base, ask, fetch)


def _is_cmis(address: str, guest: Guest) -> bool:
    try:
        return bool(_CMIS.search(guest.fetch(address).data or b""))
    except NotNow:
        raise
    except UnreadableDocument:
        return False
