"""A ModernGov meeting page made whole: it cuts long minutes ("… view the full minutes text for item 59."), and the item's own page has them."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement

from flows.sources.moderngov_lists import parse_page, without_session

_PARTS = ("mgSubItemTitleTxt", "mgSubSubTitleTxt")
_MINUTES = re.compile(r"minutes|cofnodion", re.IGNORECASE)
_DECISIONS = re.compile(r"decision|penderfyniad", re.IGNORECASE)
_MOST_CUTS = 100


def has_minutes(page: HtmlElement) -> bool:
    """Whether a meeting page shows the minutes of its items."""
    return _has_part(page, _MINUTES)


def has_decisions(page: HtmlElement) -> bool:
    """Whether a meeting page shows the decisions on its items, which are published days after a meeting and weeks before its minutes."""
    return _has_part(page, _DECISIONS)


def _has_part(page: HtmlElement, name: re.Pattern[str]) -> bool:
    return any(name.match(_words(heading)) for heading in page.xpath("//*[contains(@class, 'mgSubItemTitleTxt')]"))


def is_draft(page: HtmlElement) -> bool:
    """ "Agenda and draft minutes" """
    return any("draft" in _words(heading).lower() for heading in page.xpath("//h1[contains(@class, 'mgMainTitleTxt')]"))


def find_printed(page: HtmlElement, here: str) -> str | None:
    """The address of the printed minutes, a PDF: `documents/g10230/Printed minutes ….pdf?T=1`."""
    for address in page.xpath("//a[contains(@href, 'documents/g')]/@href"):
        if re.search(r"[?&]T=1(?:&|$)", str(address)):
            return without_session(urljoin(here, str(address)))
    return None


def find_attachments(page: HtmlElement, here: str) -> list[tuple[str, str]]:
    """Title and address of the documents that the items link to, in their order, each once."""
    found: dict[str, str] = {}
    for link in page.xpath("//a[contains(@href, 'documents/s') or contains(@href, 'mgConvert2PDF')]"):
        address = without_session(urljoin(here, link.get("href")))
        if urlsplit(address).netloc == urlsplit(here).netloc:
            found.setdefault(address, _words(link))
    return [(title, address) for address, title in found.items()]


def complete_page(data: bytes, here: str, fetch: Callable[[str], bytes]) -> bytes:
    """The page with its cut minutes filled in from the items' own pages; the same bytes where nothing is cut.

    Raises:
        UnreadableDocument: the page of an item cannot be fetched.
    """
    page = parse_page(data, here)
    changed = False
    for link in page.xpath("//table[contains(@class, 'mgItemTable')]//a[contains(@href, 'mgAi.asp')]")[:_MOST_CUTS]:
        part = _part_of(link)
        if part is None:
            continue
        heading, cut = part
        address = without_session(urljoin(here, link.get("href"))).partition("#")[0]
        whole = _find_part(parse_page(fetch(address), address), _words(heading))
        if not whole:
            continue  # the item's page calls its parts otherwise: the reader says that the minutes of this item are cut
        for element in cut:
            heading.getparent().remove(element)
        at = heading.getparent().index(heading) + 1
        for offset, element in enumerate(whole):
            element.tail = element.tail if offset + 1 < len(whole) else None
            heading.getparent().insert(at + offset, element)
        changed = True
    return etree.tostring(page, method="html", encoding="utf-8", doctype="<!DOCTYPE html>") if changed else data


def _part_of(link: HtmlElement) -> tuple[HtmlElement, list[HtmlElement]] | None:
    """The heading ("Minutes:") under which a link stands, and what stands under that heading."""
    element: HtmlElement | None = link
    while element is not None and element.tag != "td":
        before = element
        while before is not None:
            if before is not element and _is_heading(before):
                return before, _under(before)
            before = before.getprevious()
        element = element.getparent()
    return None


def _find_part(page: HtmlElement, words: str) -> list[HtmlElement]:
    """What stands under the heading with these words."""
    for heading in page.xpath("//*[contains(@class, 'mgSubSubTitleTxt') or contains(@class, 'mgSubItemTitleTxt')]"):
        if _words(heading).rstrip(":").lower() == words.rstrip(":").lower():
            return _under(heading)
    return []


def _under(heading: HtmlElement) -> list[HtmlElement]:
    """The words under a heading; a table of votes that follows them stands on the meeting page alone, and stays."""
    found = []
    for element in heading.itersiblings():
        if _is_heading(element):
            break
        if "mgWordPara" in (element.get("class") or "").split():
            found.append(element)
    return found


def _is_heading(element: HtmlElement) -> bool:
    return any(name in (element.get("class") or "").split() for name in _PARTS)


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
