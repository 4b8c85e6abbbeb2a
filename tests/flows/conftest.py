from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from flows.store import open_database

TEXT = """Elmshire County Council
Minutes of the Audit Panel held on 1 May 2024 at 10.00 am

Present: Councillor Ada Brook (Chair), Councillor Tom Weir

1. Minutes of the last meeting
RESOLVED that the minutes of 3 April 2024 be confirmed as a correct record.

2. Repairs
The Head of Audit undertook to circulate the lettings audit by 12 June 2024.
RESOLVED that the repairs plan be approved.
"""


@pytest.fixture(autouse=True)
def own_turns(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Turns of hosts are kept apart from those of this machine's other programs: ports of test servers come again."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, PREFECT_HOME, PREFECT_SERVER_UI_ENABLED, temporary_settings
    from prefect.testing.utilities import prefect_test_harness

    updates = {PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None, PREFECT_HOME: tmp_path_factory.mktemp("prefect"), PREFECT_SERVER_UI_ENABLED: False}
    with temporary_settings(updates), prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.fixture
def db() -> Iterator[Database]:
    database = open_database(":memory:")
    yield database
    database.close()


@pytest.fixture
def minutes_file(tmp_path: Path) -> Path:
    """A file of invented minutes in a folder of its own."""
    folder = tmp_path / "in"
    folder.mkdir()
    file = folder / "audit-panel.txt"
    file.write_text(TEXT, "utf-8")
    return file


def dump(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of ours, with its rowid."""
    return {
        table: db.execute(f"select rowid, * from [{table}] order by rowid").fetchall()
        for table in db.table_names()
        if "_fts" not in table and not table.startswith("sqlite_")
    }
