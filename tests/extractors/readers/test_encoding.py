"""Bytes into characters: what is declared is believed only where the bytes agree."""

from __future__ import annotations

import pytest

from extractors.readers.encoding import decode_bytes

ENGLISH = "The Chair’s report – £500 for the café – was “noted” by the members who were present at Wrayford. " * 3
WELSH = "Cofnodion y cyfarfod: dŵr, tŷ a gŵyl yn Aberystwyll. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
def test_undeclared(encoding: str) -> None:
    assert decode_bytes(ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize(
    ("declared", "encoding", "words"),
    [
        ("utf-8", "cp1252", ENGLISH),  # declared wrong
        ("iso-8859-1", "utf-8", ENGLISH),  # declared wrong
        ("iso-8859-1", "cp1252", ENGLISH),  # what browsers take it for
        ("iso-8859-14", "iso-8859-14", WELSH),
        ("no-such-code", "utf-8", WELSH),
    ],
)
def test_declared(declared: str, encoding: str, words: str) -> None:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    assert decode_bytes(head.encode("ascii") + words.encode(encoding)) == head + words


def test_stray_windows_bytes_in_utf8() -> None:
    assert decode_bytes("Siân’s café: ".encode() + b"the Clerk\x92s note \x96 \xa35") == "Siân’s café: the Clerk’s note – £5"


def test_line_ends_and_nulls() -> None:
    assert decode_bytes(b"one\r\ntwo\rthree\x00") == "one\ntwo\nthree"
