"""Whose turn it is to ask a host: one request a second, whoever asks from this machine.

A file a host remembers when it was asked last and until when it wants to be left alone; a lock on the file makes every program wait for its turn.
"""

from __future__ import annotations

import fcntl
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class LeftAlone(Exception):
    """The host asked to be left alone for longer than anybody should wait here; `seconds` is how long still."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"for {seconds:.0f} seconds")


def turns_folder() -> Path:
    """Where the turns of every host are kept: one place for all programs of this user."""
    cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else Path.home() / ".cache") / "minutebook" / "turns"


def take_turn(folder: Path, host: str, *, pause_seconds: float, longest_wait_seconds: float) -> None:
    """Waits until the host may be asked, and notes that it is asked now.

    Args:
        folder: where turns are kept (`turns_folder`).
        host: name and port, as in an address.
        pause_seconds: the least time between two requests.
        longest_wait_seconds: no longer than this is waited where the host wants to be left alone.

    Raises:
        LeftAlone: that would be longer.
    """
    with _locked(folder, host) as descriptor:
        asked_at, not_before = _read(descriptor)
        now = time.time()
        # A clock that was set back must not keep anybody waiting for hours.
        pause = min(max(asked_at + pause_seconds - now, 0.0), pause_seconds)
        alone = not_before - now
        if alone > longest_wait_seconds:
            raise LeftAlone(alone)
        if (wait := max(pause, alone)) > 0:
            time.sleep(wait)
        _write(descriptor, time.time(), not_before)


def leave_alone(folder: Path, host: str, seconds: float) -> None:
    """Notes for every program that the host wants no request for so many seconds."""
    with _locked(folder, host) as descriptor:
        asked_at, not_before = _read(descriptor)
        _write(descriptor, asked_at, max(not_before, time.time() + seconds))


@contextmanager
def _locked(folder: Path, host: str) -> Iterator[int]:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (re.sub(r"[^a-z0-9.-]", "_", host.lower())[:150] or "_")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)  # which gives the lock back, as the end of a killed program does


def _read(descriptor: int) -> tuple[float, float]:
    try:
        asked_at, not_before = os.pread(descriptor, 100, 0).split()
        return float(asked_at), float(not_before)
    except ValueError:  # a new file, or one that a full disk cut
        return 0.0, 0.0


def _write(descriptor: int, asked_at: float, not_before: float) -> None:
    words = f"{asked_at:.3f} {not_before:.3f}\n".encode()
    os.pwrite(descriptor, words, 0)
    os.ftruncate(descriptor, len(words))
