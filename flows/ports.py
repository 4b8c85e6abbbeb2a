"""A port to listen on."""

from __future__ import annotations

import errno
import socket

_TRIED = 20


class PortTaken(OSError):
    """Somebody else listens on the port, or it may not be used; says what to do."""


def choose_port(host: str, asked: int | None, default: int) -> int:
    """The port that was asked for, or the first free one from the default on.

    Raises:
        PortTaken: it is taken, or the host is none of this machine's.
    """
    if asked is not None:
        _check(host, asked)
        return asked
    for port in range(default, default + _TRIED):
        try:
            _check(host, port)
        except PortTaken:
            continue
        return port
    raise PortTaken(f"ports {default} to {default + _TRIED - 1} of {host} are all taken; give a free one with --port")


def _check(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise PortTaken(f"port {port} of {host} is taken; end what listens there, or give another with --port") from error
            raise PortTaken(f"port {port} of {host} cannot be used ({error.strerror}); give another with --port or --host") from error
