"""The command as somebody at a terminal meets it: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.ports import PortTaken, choose_port
from flows.store import open_database

COMMAND = str(Path(sys.executable).parent / "minutebook")
run = CliRunner().invoke


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "m.db"


def test_ingest_says_what_it_did_and_ends_well(minutes_file: Path, database: Path) -> None:
    result = run(app, ["ingest", str(minutes_file), "--db", str(database)])
    assert (result.exit_code, result.output) == (0, f"{database}: 1 read, 0 unchanged\n")
    result = run(app, ["ingest", str(minutes_file.parent), "--db", str(database)])
    assert (result.exit_code, result.output) == (0, f"{database}: 0 read, 1 unchanged\n")


def test_ingest_lists_what_it_could_not_read(minutes_file: Path, database: Path) -> None:
    empty = minutes_file.parent / "empty.html"
    empty.write_bytes(b"")
    result = run(app, ["ingest", str(minutes_file.parent), "--db", str(database)])
    assert result.exit_code == 1
    assert "1 read, 0 unchanged, 1 could not be read" in result.output
    (line,) = [line for line in result.output.splitlines() if line.startswith(str(empty))]
    assert "; " in line
    status = run(app, ["status", "--db", str(database)])
    assert status.exit_code == 1
    assert str(empty) in status.output
    assert "1 could not be read" in status.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["ingest", "nothing-here"], "no such file or folder"),
        (["ingest", "{empty}"], "nothing here to ingest"),
        (["ingest"], "nothing to ingest is named"),
        (["extract", "nothing-here"], "no such file"),
        (["evaluate", "nothing-here"], "no such folder"),
        (["evaluate", "{empty}"], "no labels here"),
        (["serve", "--db", "nothing.db"], "minutebook ingest"),
        (["status", "--db", "nothing.db"], "minutebook ingest"),
        (["reextract", "--db", "nothing.db"], "minutebook ingest"),
    ],
)
def test_wrong_use_ends_with_two_and_a_hint(arguments: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    result = run(app, [argument.format(empty="empty") for argument in arguments])
    assert result.exit_code == 2
    assert words in result.output
    assert list(tmp_path.iterdir()) == [tmp_path / "empty"]


def test_extract_prints_json_whose_offsets_hold_and_writes_nothing(minutes_file: Path) -> None:
    before = sorted(minutes_file.parent.iterdir())
    result = run(app, ["extract", str(minutes_file), "--json"])
    assert result.exit_code == 0
    printed = json.loads(result.output)
    assert list(printed) == ["document", "text", "records"]
    assert printed["document"]["source"] == str(minutes_file)
    assert "lettings audit" in printed["text"]
    for record in printed["records"]:
        assert list(record)[:8] == ["id", "kind", "start", "end", "quote", "page", "item", "rule"]
        assert printed["text"][record["start"] : record["end"]] == record["quote"]
    assert sorted(minutes_file.parent.iterdir()) == before


def test_extract_shows_words_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        "Elmshire County Council\nMinutes of the Audit Panel held on 1 May 2024\n\n1. [bold]Repairs[/bold]\nRESOLVED that the [red]plan[/red] be approved.\n"
    )
    result = run(app, ["extract", str(file)])
    assert result.exit_code == 0
    assert "\x1b" not in result.output


def test_extract_of_what_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "empty.pdf"
    file.write_bytes(b"")
    result = run(app, ["extract", str(file)])
    assert result.exit_code == 1
    assert result.output.startswith(f"{file}: ")
    assert len(result.output.splitlines()) == 1


def test_explain_names_rules_and_near_misses(minutes_file: Path) -> None:
    result = run(app, ["explain", str(minutes_file), "--kind", "action"])
    assert result.exit_code == 0
    assert "near misses" in result.output


def test_evaluate_prints_keeps_and_compares(tmp_path: Path, minutes_file: Path) -> None:
    label = {"kind": "resolution", "quote": "the repairs plan be approved", "verb": "approve", "outcome": "carried"}
    (minutes_file.parent / "labels.json").write_text(json.dumps({"document": minutes_file.name, "records": [label]}))
    kept = tmp_path / "kept.json"
    result = run(app, ["evaluate", str(minutes_file.parent), "--save", str(kept), "--list", "--rules"])
    assert result.exit_code == 0
    assert result.output.startswith("kind ")
    assert "pages of 500 words a second" in result.output
    assert {"kinds", "rules", "records", "pages_per_second", "made_at"} <= json.loads(kept.read_text()).keys()
    again = run(app, ["evaluate", str(minutes_file.parent), "--against", str(kept), "--markdown"])
    assert "| kind | gold |" in again.output
    assert "0 records gained, 0 lost, 0 with other fields" in again.output


def test_reextract_has_nothing_to_do_when_no_rule_has_changed(minutes_file: Path, database: Path) -> None:
    run(app, ["ingest", str(minutes_file), "--db", str(database)])
    result = run(app, ["reextract", "--db", str(database)])
    assert (result.exit_code, result.output) == (0, f"{database}: 0 read, 0 unchanged\n")


def test_a_file_that_is_no_database(tmp_path: Path, minutes_file: Path) -> None:
    junk = tmp_path / "junk.db"
    junk.write_text("this is no database, but a text that is long enough to be looked at" * 20)
    ended = subprocess.run([COMMAND, "ingest", str(minutes_file), "--db", str(junk)], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("the database refused")
    assert "Traceback" not in ended.stderr


def test_one_file_is_ingested_in_five_seconds_and_a_second_time_without_spacy(minutes_file: Path, database: Path) -> None:
    arguments = [COMMAND, "ingest", str(minutes_file), "--db", str(database)]
    first = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert "1 read" in first.stdout
    spent = os.times()
    subprocess.run(arguments, check=True, capture_output=True)
    after = os.times()
    assert (after.children_user + after.children_system) - (spent.children_user + spent.children_system) < 2.0
    loaded = "import sys; from flows.cli import app; app(sys.argv[1:], standalone_mode=False); print('spacy' in sys.modules, 'prefect' in sys.modules, 'httpx' in sys.modules)"
    again = subprocess.run([sys.executable, "-c", loaded, *arguments[1:]], capture_output=True, text=True, check=True)
    assert again.stdout.endswith("False False False\n")


def test_serve_answers_on_loopback(minutes_file: Path, database: Path) -> None:
    run(app, ["ingest", str(minutes_file), "--db", str(database)])
    port = choose_port("127.0.0.1", None, 18411)
    with subprocess.Popen([COMMAND, "serve", "--db", str(database), "--port", str(port)], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            assert f"http://127.0.0.1:{port}/" in server.stdout.readline()
            assert _answers(f"http://127.0.0.1:{port}/minutebook/documents.json")
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(20)


def _answers(address: str) -> bool:
    """Whether the page comes within half a minute."""
    for _ in range(100):
        try:
            with urllib.request.urlopen(address, timeout=10) as response:
                return bool(response.status == 200)
        except OSError:
            time.sleep(0.3)
    return False


def test_a_port_that_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PortTaken, match="--port"):
            choose_port("127.0.0.1", port, 8001)
        assert choose_port("127.0.0.1", None, port) in range(port + 1, port + 20)
    with pytest.raises(PortTaken, match="--host"):
        choose_port("192.0.2.1", 8001, 8001)


def test_a_database_that_is_served_keeps_its_rows(minutes_file: Path, database: Path) -> None:
    run(app, ["ingest", str(minutes_file), "--db", str(database)])
    assert open_database(database).table("documents").count == 1
