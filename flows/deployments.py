"""The served deployments: `inbox`, `scrape` and `watch`, to be started from Prefect's pages or by their schedules.

    python -m flows.deployments --db minutebook.db --inbox inbox

`PREFECT_API_URL` names the server. `make up` starts all of it.
"""

from __future__ import annotations

import argparse
import threading
import time
from pathlib import Path

from flows.inbox import DONE, FAILED, waiting_files
from flows.inbox_flow import inbox_flow
from flows.scrape_flow import scrape_flow, watch_flow

# isort: split
from prefect import serve
from prefect.deployments import run_deployment
from prefect.schedules import Cron
from prefect.types.entrypoint import EntrypointType

WATCHED_AT = "17 4 * * *"  # in the night, and not at the full hour, when everybody asks
_LOOKED_EVERY_SECONDS = 2.0
_AFTER_A_FAILURE_SECONDS = 15.0


def watch_inbox(inbox: Path) -> None:
    """Starts the deployment `inbox` whenever a file lies there, and waits until it is done. Looking is cheap; a flow run every minute would not be."""
    while True:
        time.sleep(_LOOKED_EVERY_SECONDS)
        if not waiting_files(inbox):
            continue
        try:
            run_deployment("inbox/inbox", poll_interval=1.0)
        except Exception as error:
            # The server may be busy or on its way down: the files stay where they are.
            print(f"the inbox could not be read now ({type(error).__name__}: {error}); it is tried again", flush=True)
            time.sleep(_AFTER_A_FAILURE_SECONDS)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m flows.deployments", description="Serve the deployments inbox, scrape and watch.")
    parser.add_argument("--db", type=Path, default=Path("minutebook.db"), help="the database")
    parser.add_argument("--inbox", type=Path, default=Path("inbox"), help="the folder whose files are ingested")
    parser.add_argument("--watched-at", default=WATCHED_AT, metavar="CRON", help="when every council of the list is scraped")
    arguments = parser.parse_args()
    database, inbox = arguments.db.absolute(), arguments.inbox.absolute()
    for folder in (DONE, FAILED):
        (inbox / folder).mkdir(parents=True, exist_ok=True)
    by_module = EntrypointType.MODULE_PATH
    deployments = [
        inbox_flow.to_deployment(
            "inbox", parameters={"inbox": str(inbox), "database": str(database)}, concurrency_limit=1, entrypoint_type=by_module
        ),
        scrape_flow.to_deployment("scrape", parameters={"database": str(database)}, entrypoint_type=by_module),
        watch_flow.to_deployment(
            "watch",
            parameters={"database": str(database)},
            schedule=Cron(arguments.watched_at, timezone="Europe/London"),
            concurrency_limit=1,
            entrypoint_type=by_module,
        ),
    ]
    threading.Thread(target=watch_inbox, args=(inbox,), daemon=True).start()
    serve(*deployments, print_starting_message=False)  # type: ignore[arg-type]  # a coroutine only inside a running event loop


if __name__ == "__main__":
    main()
