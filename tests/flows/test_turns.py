"""One request a second to a host, whoever asks: processes share the turns."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from flows.turns import LeftAlone, leave_alone, take_turn

PAUSE = 0.2


def turn(folder: Path, host: str = "elmshire.example", *, pause: float = PAUSE) -> None:
    take_turn(folder, host, pause_seconds=pause, longest_wait_seconds=5)


def test_processes_take_turns(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from flows.turns import take_turn\n"
        f"for _ in range(3): take_turn(Path(sys.argv[1]), 'elmshire.example', pause_seconds={PAUSE}, longest_wait_seconds=5); print(time.time())"
    )
    programs = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True) for _ in range(2)]
    times = sorted(float(line) for program in programs for line in program.communicate(timeout=30)[0].split())
    assert len(times) == 6
    assert min(later - earlier for earlier, later in pairwise(times)) >= PAUSE * 0.9


def test_hosts_do_not_wait_for_each_other(tmp_path: Path) -> None:
    began = time.monotonic()
    for host in ("a.example", "b.example", "a.example:8080"):
        turn(tmp_path, host, pause=5)
    assert time.monotonic() - began < 5


def test_who_wants_to_be_left_alone_is_waited_for_or_left_alone(tmp_path: Path) -> None:
    leave_alone(tmp_path, "elmshire.example", 0.3)
    began = time.monotonic()
    turn(tmp_path)
    assert time.monotonic() - began >= 0.28
    leave_alone(tmp_path, "elmshire.example", 1000)
    leave_alone(tmp_path, "elmshire.example", 1)  # a shorter wish takes nothing back
    with pytest.raises(LeftAlone) as caught:
        turn(tmp_path)
    assert caught.value.seconds > 990


@pytest.mark.parametrize("words", [b"", b"half", b"99999999999.0 0.0\n"])
def test_a_damaged_file_or_a_clock_set_back_keeps_nobody_waiting(tmp_path: Path, words: bytes) -> None:
    (tmp_path / "elmshire.example").write_bytes(words)
    began = time.monotonic()
    turn(tmp_path)
    assert time.monotonic() - began < 5  # not the thousands of years until the time that the file names
