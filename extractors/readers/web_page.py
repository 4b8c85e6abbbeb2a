"""Any web page with minutes on it.

Navigation, banners, footers and side columns are left out by what they say of themselves (element, role, class), never by how they compare with other text:
the libraries for main content that were tried (trafilatura, readability-lxml, resiliparse) each lost minutes on real pages: short pages, tables, lists of links.
A menu line too many costs less than a resolution too few.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from extractors.readers.blocks import BlockBuilder, clean_text
from extractors.readers.encoding import decode_bytes
from extractors.readers.markup import MarkupReader, is_hidden, parse_html, words_of
from extractors.readers.modgov_page import find_modgov, read_modgov_page
from models import Document, Source, UnreadableDocument

_FURNITURE_TAGS = frozenset(("nav", "footer", "aside", "dialog"))
_FURNITURE_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog", "alertdialog", "toolbar")
)
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|mainmenu|topmenu|breadcrumbs?|crumbs?|cookies?|consent|sidebar|side-?nav|footer|site-?header|masthead|skip-?links?"
    r"|social|share|sharing|sharethis|addthis|related|pagination|pager|toolbar|banner|widgets?|search-?form|searchbox|login|newsletter|subscribe|advert|copyright"
    r"|post-?meta|entry-?meta|post-?navigation|comments?|comment-?list|respond)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PROSE_WORDS = 150  # an element that is named like furniture and holds more words than this outside links is the page itself
_ERROR = re.compile(
    r"\b(?:404|403|500|502|503|not found|page (?:cannot|could not|can't) be (?:found|displayed)|access denied|forbidden|server error|service unavailable|bad gateway"
    r"|runtime error|an error (?:has )?occurred|just a moment|attention required|captcha|are you (?:a )?human|under maintenance|request rejected|request unsuccessful)\b",
    re.IGNORECASE,
)
_LOGIN = re.compile(r"\b(?:log ?in|sign ?in|session (?:has )?(?:expired|timed out))\b", re.IGNORECASE)
_SHORT_PAGE_WORDS = 250


def read_html(data: bytes, source: Source) -> Document:
    """Reads a page: one of ModernGov's by its own rules, any other as its main text.

    Raises:
        UnreadableDocument: an error page, a login page, or a page without words.
    """
    root = parse_html(decode_bytes(data))
    if root is None:
        raise UnreadableDocument(source.name, "a web page with nothing in it", "fetch or save it again")
    if find_modgov(root) is not None:
        return read_modgov_page(root, source)
    return read_web_page(root, source)


def read_web_page(root: HtmlElement, source: Source) -> Document:
    """Reads a page that no known system made."""
    title = clean_text(root.findtext(".//title") or "")
    _refuse_error_page(root, title, source)
    _refuse_cmis_page(root, source)
    builder = BlockBuilder()
    body = root.find("body")
    MarkupReader(builder, skip=_is_furniture).read(_main_part(root if body is None else body))
    rank_headings(builder)
    if not builder.blocks:
        raise UnreadableDocument(
            source.name,
            "a web page without words (it may need JavaScript)",
            "open it in a browser, save the page or print it to PDF, and ingest that",
        )
    first = next((line for block, line in builder if block.kind == "heading" and block.level == 1), None)
    return builder.build(source, "web_page", title=first or title)


def _refuse_error_page(root: HtmlElement, title: str, source: Source) -> None:
    headings = " ".join(words_of(element) for element in root.iter("h1", "h2"))
    words = len(words_of(root).split())
    if words > _SHORT_PAGE_WORDS:
        return
    if root.xpath("//input[@type='password']") or _LOGIN.search(title):
        raise UnreadableDocument(
            source.name, "a login page instead of minutes", "sign in with a browser, save the page and ingest the file"
        )
    found = _ERROR.search(title) or _ERROR.search(headings) or (_ERROR.search(words_of(root)) if words < 60 else None)
    if found:
        raise UnreadableDocument(
            source.name, f"an error page instead of minutes (“{clean_text(found[0])}”)", "check the address and fetch it again"
        )


def _refuse_cmis_page(root: HtmlElement, source: Source) -> None:
    """CMIS puts no minutes on its pages: it lists meetings, and for each the documents."""
    marked = root.xpath(
        "//*[contains(@class, 'ModCMIS') or contains(@class, 'CMIS_ModuleWrapper') or contains(@class, 'CmisDocumentList')]"
    )
    if marked and len(words_of(root).split()) < _SHORT_PAGE_WORDS + 20 * len(root.xpath("//tr[contains(@class, 'rg')] | //li")):
        raise UnreadableDocument(
            source.name, "a CMIS page that lists meetings or documents, with no minutes on it", "ingest the documents that it links to"
        )


def _main_part(body: HtmlElement) -> HtmlElement:
    """The element that says it is the main one, if it holds most of the words; else the body."""
    total = _prose_words(body)
    for element in body.iter("main", "article", "div", "section"):
        marked = element.tag in ("main", "article") or element.get("role") == "main" or (element.get("id") or "").lower() in _MAIN_IDS
        if marked and _prose_words(element) >= 0.8 * total:
            return element
    return body


_MAIN_IDS = frozenset(("main", "content", "main-content", "maincontent", "page-content"))


def _prose_words(element: HtmlElement) -> int:
    return len(words_of(element, _is_furniture).split())


def _is_furniture(element: HtmlElement) -> bool:
    if is_hidden(element) or element.tag in _FURNITURE_TAGS:
        return True
    if element.get("role") in _FURNITURE_ROLES or element.get("aria-modal") == "true":
        return True
    if element.tag == "header":
        return not any(True for _ in element.iter("h1", "h2", "p"))
    if element.tag in (
        "body",
        "html",
        "main",
        "article",
        "form",
        "table",
        "tr",
        "td",
        "p",
        "h1",
        "h2",
        "h3",
        "li",
        "span",
        "a",
        "b",
        "i",
        "em",
        "strong",
    ):
        return False
    names = f"{element.get('id') or ''} {element.get('class') or ''}"
    return len(names) > 1 and _FURNITURE_NAMES.search(names) is not None and _words_outside_links(element) < _PROSE_WORDS


def _words_outside_links(element: HtmlElement) -> int:
    return len(words_of(element, lambda part: part.tag == "a" or is_hidden(part)).split())


def rank_headings(builder: BlockBuilder) -> None:
    """Brings the levels of the page's own headings to those of blocks.py: the first is the document's, numbered ones are items."""
    blocks = builder.blocks
    ranked = [block for block in blocks if block.kind == "heading" and block.level is not None]
    if not ranked:
        return
    numbered = [block.level for block in ranked if block.label and block.level is not None]
    top = min(block.level for block in ranked if block.level is not None)
    item = min(numbered) if numbered else top + 1
    for at, block in enumerate(blocks):
        if block.kind == "heading" and block.level is not None:
            level = 1 if block.level < item else 2 if block.level == item else 3
            blocks[at] = block.model_copy(update={"level": level})
