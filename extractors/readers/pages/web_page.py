"""Any web page with minutes on it.

Navigation, banners, footers and side columns are left out by what they say of themselves (element, role, class), never by how they compare with other text.
The libraries for main content were tried on the real pages and on the samples of the tests: trafilatura ran tables that lay out a page into one cell and kept
hidden text, readability-lxml took a sixth of a ModernGov page, resiliparse nothing of short ones. A menu line too many costs less than a resolution too few.
"""

from __future__ import annotations

import re
from dataclasses import replace

from lxml.html import HtmlElement

from extractors.readers.blocks import BlockBuilder, clean_text
from extractors.readers.encoding import decode_bytes
from extractors.readers.pages.markup import MarkupReader, titles_run_in
from extractors.readers.pages.modgov_page import find_modgov, read_modgov_page
from extractors.readers.pages.page_tree import is_hidden, parse_html, words_of
from extractors.readers.serial_numbers import number_headings
from models import Document, Source, UnreadableDocument

_FURNITURE_TAGS = frozenset(("nav", "footer", "dialog"))
_FURNITURE_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar"))
_POPUP_ROLES = frozenset(("dialog", "alertdialog"))
_POPUP_NAME = re.compile(r"cookie|gdpr|consent[-_]?(?:banner|manager|dialog|popup)", re.IGNORECASE)
_POPUP_WORDS = 700  # the longest notice; a page whose outer box is called "cookies-accepted" holds more
_FURNITURE_NAME = re.compile(  # a class or id as a whole: "has-sidebar" and "elementor-widget" stand on the text itself
    r"(?:(?:main|top|site|page|primary|secondary|left|right|global|mobile|side|sub|header|footer|utility|skip|social|cookie|share|post|entry|related|quick)[-_]?){0,3}"
    r"(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs|sidebar|footer|masthead|cookies?|cookie[-_]?(?:consent|notice|message|policy|bar)"
    r"|skip[-_]?links?|links|social|share|sharing|sharethis|addthis|pagination|pager|searchbox|searchform|login|newsletter|subscribe|copyright|meta|(?:comment[-_]?)?respond|comments)"
    r"(?:[-_]?(?:menu|nav|bar|list|links|container|wrapper|wrap|area|content|holder|inner))?",
    re.IGNORECASE,
)
_KEPT_TAGS = frozenset({
    "body", "html", "main", "article", "form", "table", "tbody", "tr", "td", "th", "p", "h1", "h2", "h3", "h4", "li", "span", "a", "b", "i", "em",
    "strong", "blockquote", "br", "dl", "dt", "dd",
})  # fmt: skip
_PROSE_WORDS = 150  # an element that is named like furniture and holds more words than this outside links is the page itself
_ERROR = re.compile(
    r"\b(?:(?:error|http)[\s:-]{0,3}[45]0\d|[45]0\d[\s:.–-]{1,4}(?:error|not found|forbidden|page|internal|service|bad|unauthori[sz]ed)|not found"
    r"|page (?:cannot|could not|can't) be (?:found|displayed)|access denied|forbidden|server error|service unavailable|bad gateway|runtime error"
    r"|an error (?:has )?occurred|just a moment|attention required|captcha|are you (?:a )?human|under maintenance|request rejected|request unsuccessful)\b"
    r"|^\s*[45]0\d\s*$",
    re.IGNORECASE,
)
_LOGIN = re.compile(r"\b(?:log ?in|sign ?in|session (?:has )?(?:expired|timed out))\b", re.IGNORECASE)
_SHORT_PAGE_WORDS = 250
_FEW_BLOCKS = 4
_MOST_TITLES = 2
_MAIN_IDS = frozenset(("main", "content", "main-content", "maincontent", "page-content"))


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
    body = root.find("body")
    body = root if body is None else body
    builder = BlockBuilder()
    main = _main_part(body)
    MarkupReader(builder, skip=_is_furniture, runs_in=titles_run_in(main)).read(main)
    if len(builder.blocks) < _FEW_BLOCKS and _words_outside_links(body) > _PROSE_WORDS:  # the page calls its own text a menu
        builder = BlockBuilder()
        MarkupReader(builder, skip=_is_sure_furniture).read(body)
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


def _prose_words(element: HtmlElement) -> int:
    return len(words_of(element, _is_furniture).split())


def _is_sure_furniture(element: HtmlElement) -> bool:
    if is_hidden(element) or element.tag in _FURNITURE_TAGS or element.get("role") in _POPUP_ROLES:
        return True
    if element.tag not in ("div", "section", "aside") or not _POPUP_NAME.search(f"{element.get('id') or ''} {element.get('class') or ''}"):
        return False
    return element.find(".//h1") is None and len(element.text_content().split()) < _POPUP_WORDS


def _is_furniture(element: HtmlElement) -> bool:
    if _is_sure_furniture(element):
        return True
    if element.tag in _KEPT_TAGS:
        return False
    if element.tag == "header":
        return not any(True for _ in element.iter("h1", "h2", "p"))
    names = (element.get("class") or "").split()
    named = element.tag == "aside" or element.get("role") in _FURNITURE_ROLES or element.get("aria-modal") == "true"
    if not named and not any(_FURNITURE_NAME.fullmatch(name[:60]) for name in (*names, element.get("id") or "")):
        return False
    return element.find(".//h1") is None and _words_outside_links(element) < _PROSE_WORDS


def _words_outside_links(element: HtmlElement) -> int:
    return len(words_of(element, lambda part: part.tag == "a" or is_hidden(part)).split())


def rank_headings(builder: BlockBuilder) -> None:
    """Brings the levels of the page's own headings to those of blocks.py, and finds the numbers that no common form of label tells ("PL.71 Apologies").

    Numbered ones are items; where none is, the outermost are the document's and the next are items, unless there are too many of the outermost to be
    titles. What stands right under the title belongs to it.
    """
    blocks = builder.blocks
    number_headings(builder)
    ranks = [block.level for block in blocks if block.kind == "heading" and block.level is not None]
    if not ranks:
        return
    numbered = [block.level for block in blocks if block.kind == "heading" and block.level is not None and block.label]
    outermost = min(ranks)
    item = min(numbered) if numbered else outermost if ranks.count(outermost) > _MOST_TITLES else outermost + 1
    under_title = True
    for at, block in enumerate(blocks):
        under_title = under_title and block.kind == "heading" and block.label is None
        if block.kind == "heading" and block.level is not None:
            level = 1 if under_title or block.level < item else 2 if block.level == item else 3
            blocks[at] = replace(block, level=level)
