"""Bytes into characters, whatever the page says about itself."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAMPLE_BYTES = 20_000


def decode_bytes(data: bytes) -> str:
    """The characters of a text or page.

    A byte order mark decides; then bytes that are valid UTF-8 are UTF-8, whatever is declared (no other encoding passes for it by chance); then the
    declared encoding; then charset-normalizer's choice among those that British and Irish minutes come in. Stray Windows-1252 bytes
    in a UTF-8 page are read as what they were meant to be. Line ends come back as "\\n".
    """
    return _decode(data).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").lstrip("\ufeff")
    if wide := _wide_encoding(data):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        first_bad = error.start
    declared = _DECLARED.search(data, 0, 4096)
    name = _codec_name(declared[1].decode("ascii")) if declared else None
    if name not in (None, "utf-8", "ascii", "iso8859-1", "cp1252", "utf-16", "utf-32"):
        try:
            return data.decode(name or "")
        except UnicodeDecodeError:
            pass  # declared wrong: the bytes themselves decide
    if name not in ("iso8859-1", "cp1252") and not _has_utf8_sequence(data):
        guess = _guess(data, first_bad)
        if guess not in (None, "utf_8", "cp1252", "latin_1"):
            return data.decode(guess or "", "replace")
    return data.decode("utf-8", "minutebook-cp1252")


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without its mark: in Latin text every second byte is zero."""
    sample = data[:2000]
    if len(sample) < 8 or sample.count(0) * 3 < len(sample):
        return None
    return "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"


def _codec_name(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _has_utf8_sequence(data: bytes) -> bool:
    """Whether accented letters or curly quotes stand there as UTF-8: then the page is UTF-8 with stray bytes in it."""
    return re.search(rb"\xe2\x80[\x93-\x9d]|\xc2[\xa0-\xbf]|\xc3[\x80-\xbf](?![\x80-\xbf])", data) is not None


def _guess(data: bytes, first_bad: int) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - asked for by few documents

    start = max(0, first_bad - _SAMPLE_BYTES // 2)
    best = from_bytes(data[start : start + _SAMPLE_BYTES], cp_isolation=["cp1252", "mac_roman", "iso8859_14", "cp437", "cp850"]).best()
    return best.encoding if best else None


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return bad.decode("cp1252", "replace"), error.end


codecs.register_error("minutebook-cp1252", _as_cp1252)
