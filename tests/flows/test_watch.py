"""Several councils at once, and the commands `scrape`, `watch` and `status` as they are typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.sources.councils import Council
from flows.watch import watch
from tests.flows.scraping import one, rows
from tests.flows.serving import serving
from tests.flows.stand_in_council import StandInCouncil, elmshire

DAYS = ["--since", "2023-01-01", "--until", "2025-06-01", "--allow-private"]


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """A guest that waits for nobody, wherever the commands make one."""
    from flows.fetch import Guest

    monkeypatch.setattr("flows.scrape_run.Guest", lambda **settings: Guest(**({"pause_seconds": 0, "back_off_seconds": (0.0,)} | settings)))
    monkeypatch.delenv("PREFECT_API_URL", raising=False)


@pytest.fixture
def council() -> Iterator[StandInCouncil]:
    site = elmshire()
    with serving(site) as site.address:
        yield site


def call(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(words))
    return result.exit_code, result.stdout, result.stderr


def test_the_command_scrape(council: StandInCouncil, tmp_path: Path) -> None:
    db = str(tmp_path / "m.db")
    code, said, error = call("scrape", council.address, "--db", db, *DAYS)
    assert error == ""
    assert code == 0, said
    assert said.startswith(
        "Elmshire County Council: 10 meetings found, 8 documents new, 0 changed, 1 waited for, 0 failed"
    )  # named on its own pages
    code, said, _ = call("status", "--db", db)
    assert code == 0, said
    assert "Elmshire County Council  moderngov" in said
    code, said, error = call("scrape", council.address, "--db", db, "--committee", "no such committee", *DAYS)
    assert (code, "no committee" in error) == (1, True)


def test_nothing_found_is_a_warning(council: StandInCouncil, tmp_path: Path) -> None:
    council.meetings = []
    code, _, error = call("scrape", council.address, "--council", "Wrayford", "--db", str(tmp_path / "m.db"), *DAYS)
    assert code == 1
    assert "Wrayford: no meetings found" in error
    code, said, _ = call("status", "--db", str(tmp_path / "m.db"))
    assert code == 1
    assert "no meetings found" in said


@pytest.mark.parametrize(
    ("words", "code", "remedy"),
    [
        (["scrape", "No Such Council"], 2, "give the address"),
        (["scrape", "Kent County Council"], 2, "no address is known"),
        (["scrape", "http://127.0.0.1:9/"], 1, "--allow-private"),
        (["scrape", "http://127.0.0.1:9/", "--since", "2025-01-02", "--until", "2025-01-01"], 2, "the earlier day"),
        (["scrape", "http://127.0.0.1:9/", "--also", "photographs"], 2, "decisions, issues, printed, attachments"),
        (["scrape", "http://127.0.0.1:9/", "--councils", "none.toml"], 2, "no such list"),
        (["watch", "--councils", "none.toml"], 2, "no such list"),
        (["watch", "--only", "No Such Council"], 2, "no council"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, words: list[str], code: int, remedy: str) -> None:
    found, _, error = call(*words, "--db", str(tmp_path / "m.db"))
    assert (found, remedy in error) == (code, True), error


def test_single_pages_and_lists_of_addresses(council: StandInCouncil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.fetch import Guest

    monkeypatch.setattr("flows.ingest._new_guest", lambda allow_private: Guest(allow_private, pause_seconds=0, back_off_seconds=()))
    listed = tmp_path / "pages.txt"
    listed.write_text(
        f"# two meetings\n{council.address}/ieListDocuments.aspx?CId=144&MId=402\n\n{council.address}/ieListDocuments.aspx?MId=401\n"
    )
    code, said, _ = call("ingest", "--list", str(listed), "--db", str(tmp_path / "m.db"), "--allow-private")
    assert (code, "2 read" in said) == (0, True)
    assert (
        one(tmp_path / "m.db", "select count(*) from resolutions where quote like 'the fees of berth%'") == 2
    )  # one was cut, and made whole
    listed.write_text("pages.html\n")
    code, _, error = call("ingest", "--list", str(listed), "--db", str(tmp_path / "m.db"))
    assert (code, "line 1" in error) == (2, True)
    assert call("ingest", "--db", str(tmp_path / "m.db"))[0] == 2


def test_every_council_of_a_list_is_scraped(council: StandInCouncil, tmp_path: Path) -> None:
    other = elmshire()
    other.meetings = [meeting for meeting in other.meetings if meeting.committee == "144"]
    with serving(other) as other.address:
        listed = tmp_path / "councils.toml"
        words = [(name, site.address) for name, site in (("Elmshire", council), ("Northbrook", other))] + [
            ("Wrayford", "http://127.0.0.1:9")
        ]
        listed.write_text("".join(f'[[council]]\nname = "{name}"\nkind = "moderngov"\nbase = "{base}"\n' for name, base in words))
        code, said, error = call("watch", "--councils", str(listed), "--db", str(tmp_path / "m.db"), "--allow-private")
        assert code == 1
        assert [line.partition(":")[0] for line in said.splitlines()] == ["Elmshire", "Northbrook", "Wrayford"]
        assert "Wrayford: the site could not be read" in error
        assert (
            one(tmp_path / "m.db", "select count(*) from sites where warning is null") == 0
        )  # their last minutes are older than the last year


@pytest.mark.parametrize("joint", [True, False])
def test_two_councils_of_one_software_are_kept_apart(council: StandInCouncil, tmp_path: Path, joint: bool) -> None:
    other = elmshire()
    with serving(other) as other.address:
        councils = [Council(name, site.address, "moderngov") for name, site in (("Elmshire", council), ("Northbrook", other))]
        for site in (council, other):
            for meeting in site.meetings:
                meeting.date = meeting.date.replace(year=2026)
                if site is other and not (joint and meeting.committee == "144"):
                    meeting.items[0].title += " of Northbrook"
        for _ in range(2):  # the second time nothing changes hands
            reports = watch(councils, tmp_path / "m.db", at_once=2, allow_private=True)
            assert [report.council for report in reports] == ["Elmshire", "Northbrook"]
            assert [report.problems for report in reports] == [[], []]
            counted = rows(tmp_path / "m.db", "select council, count(*) as n from documents group by council")
            assert sum(row["n"] for row in counted) == (11 if joint else 16)
            assert joint or {row["council"]: row["n"] for row in counted} == {"elmshire": 8, "northbrook": 8}
        assert [report.new for report in reports] == [0, 0]
        assert one(tmp_path / "m.db", "select count(*) from sources") == 16
