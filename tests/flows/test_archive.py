from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from flows.archive import archive_path, keep_original


def test_bytes_are_kept_once_under_their_hash(tmp_path: Path) -> None:
    sha256 = hashlib.sha256(b"minutes").hexdigest()
    path = keep_original(tmp_path / "m.db", sha256, b"minutes")
    written = path.stat().st_mtime_ns
    assert path == archive_path(tmp_path / "m.db", sha256) == tmp_path / "archive" / sha256[:2] / sha256
    assert keep_original(tmp_path / "m.db", sha256, b"minutes").stat().st_mtime_ns == written
    assert path.read_bytes() == b"minutes"


def test_half_a_file_is_written_anew_and_none_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sha256 = hashlib.sha256(b"minutes").hexdigest()
    path = archive_path(tmp_path / "m.db", sha256)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"min")

    def no_room(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr("os.fsync", no_room)
        with pytest.raises(OSError, match="No space"):
            keep_original(tmp_path / "m.db", sha256, b"minutes")
    assert [file.name for file in path.parent.iterdir()] == [sha256]
    assert keep_original(tmp_path / "m.db", sha256, b"minutes").read_bytes() == b"minutes"
