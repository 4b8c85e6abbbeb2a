"""`make up` and `make down`: Prefect's server, the served deployments and the register, on this machine, until they are ended.

    python -m flows.standing up --db minutebook.db
    python -m flows.standing down

What runs is written down in `.run/`, with its output. Everything listens on 127.0.0.1 only.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flows.fetch import ask_own_server
from flows.ports import PortTaken, choose_port
from flows.store import open_database

RUN = Path(".run")
_HOST = "127.0.0.1"
_PREFECT_PORT, _REGISTER_PORT = 4200, 8001
_STARTS_WITHIN_SECONDS = 180.0
_ENDS_WITHIN_SECONDS = 15.0


def up(database: Path, inbox: Path, *, port: int | None, prefect_port: int | None) -> int:
    """Starts everything and waits until it answers; ends all of it again where one part does not."""
    running = [name for name, entry in _running().items() if _is_alive(entry)]
    if running:
        print(f"{', '.join(running)}: already up ({_addresses()}); end them with: make down")
        return 0
    try:
        ui, register = choose_port(_HOST, prefect_port, _PREFECT_PORT), choose_port(_HOST, port, _REGISTER_PORT)
    except PortTaken as error:
        print(error, file=sys.stderr)
        return 2
    RUN.mkdir(exist_ok=True)
    open_database(database).close()
    api = f"http://{_HOST}:{ui}/api"
    environment = os.environ | {
        "PREFECT_HOME": str((RUN / "prefect").absolute()),
        "PREFECT_API_URL": api,
        "PREFECT_SERVER_UI_API_URL": api,
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_CLI_PROMPT": "false",
        "DO_NOT_TRACK": "1",
    }
    without_server = {name: value for name, value in environment.items() if name != "PREFECT_API_URL"}
    python = [sys.executable, "-m"]
    parts: list[tuple[str, list[str], dict[str, str], Callable[[], bool]]] = [
        (
            "server",
            [*python, "prefect", "server", "start", "--host", _HOST, "--port", str(ui)],
            without_server,
            lambda: _answers(f"{api}/health"),
        ),
        (
            "deployments",
            [*python, "flows.deployments", "--db", str(database), "--inbox", str(inbox)],
            environment,
            lambda: _are_served(api),
        ),
        (
            "register",
            [str(Path(sys.executable).parent / "minutebook"), "serve", "--db", str(database), "--port", str(register)],
            without_server,
            lambda: _answers(f"http://{_HOST}:{register}/"),
        ),
    ]
    addresses = f"the register is at http://{_HOST}:{register}/, Prefect's pages are at http://{_HOST}:{ui}/"
    (RUN / "addresses").write_text(addresses)
    for name, command, variables, is_up in parts:
        print(f"starting {name} …", flush=True)
        if not _start(name, command, variables, is_up):
            print(f"{name} did not start; the end of {RUN / name}.log says why:", file=sys.stderr)
            print("\n".join((RUN / f"{name}.log").read_text("utf-8", "replace").splitlines()[-15:]), file=sys.stderr)
            down()
            return 1
    print(f"{addresses[0].upper()}{addresses[1:]}\nDrop minutes into {inbox}/; end everything with: make down")
    return 0


def down() -> int:
    """Ends what `up` started, the last first."""
    entries = _running()
    for name in reversed(list(entries)):
        if _is_alive(entries[name]):
            _end(entries[name]["pid"])
            print(f"{name}: ended")
        (RUN / f"{name}.json").unlink(missing_ok=True)
    (RUN / "addresses").unlink(missing_ok=True)
    if not entries:
        print("nothing is up")
    return 0


def _start(name: str, command: list[str], environment: dict[str, str], is_up: Callable[[], bool]) -> bool:
    with (RUN / f"{name}.log").open("wb") as log:
        program = subprocess.Popen(  # noqa: S603 - our own commands
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
    (RUN / f"{name}.json").write_text(json.dumps({"pid": program.pid, "since": _began(program.pid), "order": time.time()}))
    ends = time.monotonic() + _STARTS_WITHIN_SECONDS
    while time.monotonic() < ends and program.poll() is None:
        if is_up():
            return True
        time.sleep(0.3)
    return False


def _running() -> dict[str, dict[str, Any]]:
    """What was started, by name, in its order."""
    entries = {path.stem: json.loads(path.read_text()) for path in RUN.glob("*.json")}
    return dict(sorted(entries.items(), key=lambda entry: entry[1]["order"]))


def _is_alive(entry: dict[str, Any]) -> bool:
    """Whether the program that was started still runs: another may have its number by now, but not its beginning."""
    return entry["since"] is not None and _began(entry["pid"]) == entry["since"]


def _began(pid: int) -> str | None:
    """When a running program began, in the machine's own count; None where it has ended."""
    try:
        if not Path("/proc/self").exists():  # macOS keeps no such list: that it runs must do
            os.kill(pid, 0)
            return "running"
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else fields[19]


def _end(pid: int) -> None:
    """Asks a program and what it started to end, and insists after a while."""
    since = _began(pid)
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(pid, number)
        except ProcessLookupError:
            return
        ends = time.monotonic() + _ENDS_WITHIN_SECONDS
        while time.monotonic() < ends and _began(pid) == since:
            time.sleep(0.1)
        if _began(pid) != since:
            return


def _answers(address: str) -> bool:
    return ask_own_server(address) is not None


def _are_served(api: str) -> bool:
    found = ask_own_server(f"{api}/deployments/filter", {})
    return found is not None and {"inbox", "scrape", "watch"} <= {deployment["name"] for deployment in json.loads(found)}


def _addresses() -> str:
    path = RUN / "addresses"
    return path.read_text() if path.is_file() else "on ports that are not known"


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m flows.standing", description="Start or end Prefect's server, the deployments and the register."
    )
    parser.add_argument("what", choices=("up", "down"))
    parser.add_argument("--db", type=Path, default=Path("minutebook.db"), help="the database")
    parser.add_argument("--inbox", type=Path, default=Path("inbox"), help="the folder whose files are ingested")
    parser.add_argument("--port", type=int, help=f"the register's port; {_REGISTER_PORT} or the next free one")
    parser.add_argument("--prefect-port", type=int, help=f"the port of Prefect's server; {_PREFECT_PORT} or the next free one")
    arguments = parser.parse_args()
    if arguments.what == "down":
        sys.exit(down())
    sys.exit(up(arguments.db, arguments.inbox, port=arguments.port, prefect_port=arguments.prefect_port))


if __name__ == "__main__":
    main()
