"""The original bytes, kept beside the database under their sha256: what was once fetched need never be fetched again."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def archive_folder(database: Path) -> Path:
    """`archive/` beside the database."""
    return database.absolute().parent / "archive"


def archive_path(database: Path, sha256: str) -> Path:
    """Where the bytes with this hash lie, or would lie."""
    return archive_folder(database) / sha256[:2] / sha256


def keep_original(database: Path, sha256: str, data: bytes) -> Path:
    """Puts bytes into the archive. A reader never sees half a file: they are written under another name, then renamed."""
    path = archive_path(database, sha256)
    if path.exists() and path.stat().st_size == len(data):
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{sha256[:8]}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    path.chmod(0o644)
    return path
