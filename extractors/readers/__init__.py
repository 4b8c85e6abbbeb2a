"""Bytes in, Document out: one reader a kind of source, chosen by what the bytes are and never by a name."""

from __future__ import annotations

import hashlib
import re

from models import Document, Source, UnreadableDocument

MAX_BYTES = 100 * 1024 * 1024

_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|base|script|style|noscript|template|div|table|caption|thead|tbody|tr|td|th|section|article|main|nav|header|footer|aside|address|figure"
    r"|details|form|fieldset|button|input|select|label|iframe|img|picture|svg|p|h[1-6]|hr|br|ul|ol|li|dl|dt|dd|pre|span|center|font|blockquote|a|b|i|u|em|small|big|strong|time)\b",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f-\x9f\ufffd]")
_HTML_INSIDE = re.compile(r"<(?:html|body)[\s>]", re.IGNORECASE)
_XML = re.compile(r"<(?:\?xml\b|!DOCTYPE\b|(?:\w+:)?(?:meeting|getmeetings?|committees|envelope)\b[^<>]*>)", re.IGNORECASE)
_CANNOT_READ = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Word file (.doc), or a Word file with a password",
        "save it as .docx or PDF, without a password",
    ),
    (b"{\\rtf", "a rich text file (.rtf)", "save it as .docx or PDF"),
    (b"\x89PNG", "a picture", "run it through OCR and ingest the PDF that comes out"),
    (b"\xff\xd8\xff", "a picture", "run it through OCR and ingest the PDF that comes out"),
    (b"GIF8", "a picture", "run it through OCR and ingest the PDF that comes out"),
    (b"II*\x00", "a scanned picture", "run it through OCR and ingest the PDF that comes out"),
    (b"MM\x00*", "a scanned picture", "run it through OCR and ingest the PDF that comes out"),
    (b"\x1f\x8b", "a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "a compressed file", "unpack it first"),
    (b"Rar!", "a compressed file", "unpack it first"),
)


def read_document(data: bytes, name: str) -> Document:
    """Reads one document.

    Args:
        data: the bytes of the page or file, at most MAX_BYTES.
        name: its file name or address, for messages; it never decides how the bytes are read.

    Raises:
        UnreadableDocument: the bytes hold no minutes that can be read; the message says why and what to do.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableDocument(
            name,
            f"{len(data) // 1024**2} MB is more than the {MAX_BYTES // 1024**2} MB that a document may have",
            "split it, or take its pictures out",
        )
    source = Source(name=name, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise UnreadableDocument(name, "the file is empty", "fetch or save it again")
    head = data[:1024].lstrip(b"\xef\xbb\xbf\x00 \t\r\n")
    if b"%PDF-" in data[:1024]:
        from extractors.readers.pdf.document import read_pdf  # noqa: PLC0415 - each reader brings its own library, and most runs need one or two of them

        return read_pdf(data, source)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from extractors.readers.docx import read_docx  # noqa: PLC0415

        return read_docx(data, source)
    for mark, what, remedy in _CANNOT_READ:
        if head.startswith(mark):
            raise UnreadableDocument(name, what, remedy, place="byte 0")
    return _read_characters(data, source)


def _read_characters(data: bytes, source: Source) -> Document:
    from extractors.readers.encoding import decode_bytes  # noqa: PLC0415

    start = _without_comments(decode_bytes(data[:4000]))
    if _is_binary(start):
        remedy = (
            "it does not begin with %PDF-, so it is no PDF: fetch it again"
            if source.name.lower().endswith(".pdf")
            else "fetch or save it again"
        )
        raise UnreadableDocument(
            source.name, "the file holds binary data that is neither text, a web page, PDF nor Word", remedy, place="byte 0"
        )
    if _HTML.match(start) or _HTML_INSIDE.search(start):
        from extractors.readers.pages.web_page import read_html  # noqa: PLC0415

        return read_html(data, source)
    if _XML.match(start):
        from extractors.readers.pages.modgov_service import read_modgov_service  # noqa: PLC0415

        return read_modgov_service(data, source)
    from extractors.readers.text.document import read_text  # noqa: PLC0415

    return read_text(data, source)


def _without_comments(start: str) -> str:
    """What follows the comments and white space that a page may begin with."""
    start = start.lstrip()
    while start.startswith("<!--") and "-->" in start:
        start = start.partition("-->")[2].lstrip()
    return start


def _is_binary(start: str) -> bool:
    """Text has next to no control characters; anything else that is decoded as text is full of them."""
    return len(_CONTROL.findall(start)) * 50 > max(len(start), 1)
