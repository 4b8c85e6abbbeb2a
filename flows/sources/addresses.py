"""Single pages and lists of addresses as a source."""

from __future__ import annotations

from pathlib import Path

from flows.fetch import Guest
from flows.sources.folder import is_address
from flows.sources.moderngov_page import complete_page


def read_addresses(path: Path) -> list[str]:
    """The addresses of a file, one a line; empty lines and what follows a # at the beginning of a line are passed over.

    Raises:
        ValueError: a line is no address; says which.
        OSError: the file cannot be read.
    """
    addresses = []
    for number, line in enumerate(path.read_text("utf-8-sig").splitlines(), start=1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if not is_address(words):
            raise ValueError(f"{path}, line {number}: “{words[:80]}” is no address of a page; write one a line, with https://")
        addresses.append(words)
    return list(dict.fromkeys(addresses))


def fetch_whole(address: str, guest: Guest) -> bytes:
    """The bytes at an address; minutes that a ModernGov meeting page cuts are filled in from the pages of their items.

    Raises:
        UnreadableDocument: a page cannot be had.
    """
    data = guest.fetch_page(address)
    return complete_page(data, address, guest.fetch_page) if b"mgItemTable" in data and b"mgAi.asp" in data else data
