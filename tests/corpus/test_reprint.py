"""What is found does not depend on who printed the minutes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from corpus.reprint import PROGRAMS, as_they_are, reprint
from flows.accuracy import evaluate

SAMPLES = Path(__file__).parents[2] / "corpus"
COMMANDS = {"chromium": "chromium", "libreoffice": "soffice"}
LOST = 0.03  # of f1 at most


@pytest.mark.parametrize("program", PROGRAMS)
def test_minutes_printed_anew_hold_the_same_records(program: str, tmp_path: Path) -> None:
    if shutil.which(COMMANDS[program]) is None:
        pytest.skip(f"{COMMANDS[program]} is not on this machine")
    as_they_are(SAMPLES, tmp_path / "kept")
    assert reprint(SAMPLES, tmp_path / "anew", program) > 3
    kept, anew = (evaluate(tmp_path / name).score.kinds for name in ("kept", "anew"))
    assert {kind: (round(kept[kind].f1, 3), round(anew[kind].f1, 3)) for kind in kept if anew[kind].f1 < kept[kind].f1 - LOST} == {}
