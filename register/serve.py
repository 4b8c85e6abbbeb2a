"""The register as a Datasette application: `build_register` makes it, `serve_register` runs it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm
from datasette.utils import parse_metadata

from register import plugin
from register.ask import DATABASE
from register.data import describe_tables
from register.lists import canned_queries
from register.pictures import ARCHIVES

HERE = Path(__file__).parent


SETTINGS = {
    "sql_time_limit_ms": 2000,
    "facet_time_limit_ms": 500,
    "suggest_facets": False,  # over a million rows the suggestions take seconds; every column has its facet in its menu
    "max_returned_rows": 5000,
    "default_page_size": 50,
    "max_csv_mb": 200,
    "num_sql_threads": 3,
    "cache_size_kb": 40_000,
}


def build_register(database: Path, *, archive: Path | None = None, immutable: bool = False) -> Datasette:
    """The register of a database, read-only.

    Args:
        database: the SQLite file that `minutebook ingest` writes.
        archive: the folder with the originals, for pictures of PDF pages; by default `archive` beside the database.
        immutable: promise that nobody writes to the file while it is served: faster, and the whole file may be downloaded.

    Raises:
        FileNotFoundError: there is no such database.
    """
    if not database.is_file():
        raise FileNotFoundError(f"{database}: there is no such database; make one with: minutebook ingest PATH --db {database}")
    if not pm.is_registered(plugin):
        pm.unregister(
            name="datasette.handle_exception"
        )  # it prints every local variable to the terminal, for a missing page too; ours logs what is wrong
        pm.register(plugin, name="minutebook")
    metadata: dict[str, Any] = parse_metadata((HERE / "metadata.yaml").read_text("utf-8"))
    metadata["databases"][DATABASE] |= {"queries": canned_queries(), "tables": describe_tables()}
    register = Datasette(
        files=[],
        metadata=metadata,
        template_dir=str(HERE / "templates"),
        static_mounts=[("static", str(HERE / "static"))],
        settings={**SETTINGS, "allow_download": immutable},
    )
    ARCHIVES[register] = archive or database.resolve().parent / "archive"
    register.remove_database("_memory")
    register.add_database(Database(register, str(database), is_mutable=not immutable), name=DATABASE)
    return register


def serve_register(database: Path, *, host: str = "127.0.0.1", port: int = 8001, immutable: bool = False) -> None:
    """Serves the register until it is interrupted. Only this machine can reach it unless another `host` is given."""
    import uvicorn  # noqa: PLC0415 - only serving needs it

    logging.basicConfig(
        level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s"
    )  # before datasette-mcp sets up its own, which tells everything
    uvicorn.run(
        build_register(database, immutable=immutable).app(), host=host, port=port, log_level="warning", lifespan="on", server_header=False
    )
