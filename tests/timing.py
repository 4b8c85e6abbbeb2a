"""Whether time grows as the text does, measured so that other work on the machine makes no difference."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

import pytest

_Given = TypeVar("_Given")
_ROUNDS = 8
_BOUND = 8  # for four times as much, 4 times as long where the time is linear, 16 where it is quadratic


def check_linear(make: Callable[[int], _Given], read: Callable[[_Given], object], size: int) -> None:
    """Fails where `read` takes eight times as long for what `make` gives of four times the size.

    The time of this process alone counts, and of that the quickest of a few rounds: a busy machine slows one reading and not the next.
    """
    once, four_times = make(size), make(4 * size)
    read(once)
    least, most = float("inf"), float("inf")
    for _ in range(_ROUNDS):
        least, most = min(least, _seconds(read, once)), min(most, _seconds(read, four_times))
        if most < _BOUND * least:
            return
    pytest.fail(f"four times as much took {most / least:.1f} times as long: {most:.3f} s for {least:.3f} s")


def _seconds(read: Callable[[_Given], object], given: _Given) -> float:
    begin = time.process_time()
    read(given)
    return time.process_time() - begin
