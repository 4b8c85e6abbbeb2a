"""The tree of a page, and what a person sees of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import lxml.html
from lxml.etree import ParserError
from lxml.html import HtmlElement

from extractors.readers.blocks import clean_text

_SILENT_TAGS = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "head", "title", "iframe", "object", "embed", "applet", "canvas", "audio",
    "video", "select", "option", "datalist", "button", "input", "textarea", "map", "link", "meta", "base",
})  # fmt: skip
BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_FOLDED_WORDS = 150
_LINE_END = "\x1e"  # in no page: a line break of the source is white space there
_TOO_DEEP = re.compile(r"excessive depth|maximum depth|nesting", re.IGNORECASE)
_INLINE_TAGS = re.compile(r"</?(?:font|span|b|i|u|em|strong|big|small|a|o:p|st1:\w+)\b[^<>]*>", re.IGNORECASE)
_PAGE_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)  # libxml2 drops what follows them
_BOX_TAGS = re.compile(r"</?(?:div|section|article|center|blockquote|dl|dd|dir|ul|ol|table|tbody)\b[^<>]*>", re.IGNORECASE)
_HIDDEN_CLASSES = frozenset({
    "mgHide", "mgFileSize", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "element-invisible", "govuk-visually-hidden",
})  # fmt: skip


def parse_html(text: str) -> HtmlElement | None:
    """The tree of a page however badly it is written, or None where it has no elements at all.

    libxml2 drops everything below 255 levels. Pages made by old word processors get there with formatting tags that are never closed:
    such a page is read again without its formatting, and if need be without the boxes around its paragraphs.
    """
    text = _PAGE_END.sub("", text)
    root, too_deep = _parse(text)
    if too_deep:
        root, too_deep = _parse(_INLINE_TAGS.sub("", text))
    if too_deep:
        root, _ = _parse(_BOX_TAGS.sub("<br>", _INLINE_TAGS.sub("", text)))
    return root


def _parse(text: str) -> tuple[HtmlElement | None, bool]:
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except ParserError:  # "Document is empty"
        return None, False
    return root, any(_TOO_DEEP.search(entry.message) for entry in parser.error_log)


def classes_of(element: HtmlElement) -> list[str]:
    return (element.get("class") or "").split()


def is_hidden(element: HtmlElement) -> bool:
    """Whether a reader of the page would never see this: scripts, controls, and what is marked as hidden.

    A long hidden part is the folded text of an accordion, which a click opens.
    """
    if element.tag in _SILENT_TAGS:
        return True
    attributes = element.attrib
    if not attributes:
        return False
    style = attributes.get("style")
    if "hidden" in attributes or (style and _HIDDEN_STYLE.search(style)):
        return len(element.text_content().split()) < _FOLDED_WORDS
    names = attributes.get("class")
    return bool(names) and not _HIDDEN_CLASSES.isdisjoint(names.split())


def words_of(element: HtmlElement, skip: Callable[[HtmlElement], bool] = is_hidden, *, between: str = " ") -> str:
    """The visible words of an element as they stand in the source, `between` between blocks and at line breaks."""
    pieces = [element.text or ""]
    stack: list[tuple[HtmlElement, Iterator[HtmlElement]]] = [(element, iter(element))]
    while stack:
        parent, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                pieces.append((between if parent.tag in BLOCK_TAGS else "") + (parent.tail or ""))
        elif not isinstance(child.tag, str) or skip(child):
            pieces.append(child.tail or "")
        else:
            pieces.append((between if child.tag in BLOCK_TAGS or child.tag == "br" else "") + (child.text or ""))
            stack.append((child, iter(child)))
    return "".join(pieces)


def lines_of(element: HtmlElement, skip: Callable[[HtmlElement], bool] = is_hidden) -> list[str]:
    """The visible lines of an element, those without words left out: "<td>Ann Hall<br>Ben Poole</td>" has two."""
    return [line for raw in words_of(element, skip, between=_LINE_END).split(_LINE_END) if (line := clean_text(raw))]
