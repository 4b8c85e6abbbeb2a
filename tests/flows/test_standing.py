"""`make up` and `make down`: the real programs, on free ports, with an inbox."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

SAMPLE = Path(__file__).parents[2] / "corpus" / "minutes" / "wrayford" / "parish-council.pdf"


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def standing(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "flows.standing", *words], cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )


def wait_for(what: Callable[[], bool], *, seconds: float) -> bool:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if what():
            return True
        time.sleep(0.3)
    return False


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    standing(tmp_path, "down")


def test_one_command_starts_everything_and_one_ends_it(folder: Path) -> None:
    register, prefect = free_port(), free_port()
    up = ("up", "--db", "m.db", "--inbox", "inbox", "--port", str(register), "--prefect-port", str(prefect))
    started = standing(folder, *up)
    assert started.returncode == 0, started.stderr
    assert f"http://127.0.0.1:{register}/" in started.stdout
    assert "already up" in standing(folder, *up).stdout

    served = httpx.post(f"http://127.0.0.1:{prefect}/api/deployments/filter", json={}).json()
    assert {deployment["name"] for deployment in served} == {"inbox", "scrape", "watch"}

    inbox = folder / "inbox"
    shutil.copy(SAMPLE, inbox / "february.pdf")
    (inbox / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    assert wait_for(lambda: (inbox / "done" / "february.pdf").exists() and (inbox / "failed" / "broken.pdf").exists(), seconds=90)
    assert [path.name for path in inbox.iterdir() if path.is_file()] == []
    meetings = f"http://127.0.0.1:{register}/minutebook/meetings.json?_shape=array"
    assert wait_for(lambda: [row["date"] for row in httpx.get(meetings).json()] == ["2026-02-02"], seconds=30)
    assert "PDF" in (inbox / "failed" / "broken.pdf.reason.txt").read_text()

    assert "ended" in standing(folder, "down").stdout
    for port in (register, prefect):
        with pytest.raises(httpx.TransportError):
            httpx.get(f"http://127.0.0.1:{port}/")
    assert "nothing is up" in standing(folder, "down").stdout
