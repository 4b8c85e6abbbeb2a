"""Which machine answers for a name: looked up once, checked, and then asked by its number, so that a name cannot lead elsewhere the second time."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from models import UnreadableDocument


def find_peer(address: str, *, allow_private: bool) -> str:
    """The numeric address of the machine that an address names.

    Raises:
        UnreadableDocument: it is no address of a page, there is no such host, or one of its machines stands inside a network and that is not allowed.
    """
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        parts, host, port = urlsplit(""), None, None
    if parts.scheme not in ("http", "https") or not host:
        raise UnreadableDocument(address, "it is not an address of a page", "give one that begins with https:// or http://")
    try:
        found = socket.getaddrinfo(host, port or parts.scheme, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnreadableDocument(address, f"there is no host {host}", "check the address, and the connection to the internet") from error
    peers = [str(peer[0]).partition("%")[0] for *_, peer in found]
    if not allow_private:
        for peer in peers:
            if not _is_public(peer):
                raise UnreadableDocument(
                    address, f"{peer} is an address inside a network or on this machine", "allow it with --allow-private if you trust it"
                )
    return peers[0]


def _is_public(peer: str) -> bool:
    number = ipaddress.ip_address(peer)
    if isinstance(number, ipaddress.IPv6Address):
        # "::ffff:10.0.0.1" and "64:ff9b::a00:1" are 10.0.0.1 in other clothes.
        inner = number.ipv4_mapped or number.sixtofour
        if inner is None and number in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return number.is_global and not number.is_multicast
