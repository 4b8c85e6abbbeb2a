"""The flows that Prefect runs, against a server of its own: the same rows as the plain functions, and something to look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.reading import Problem
from flows.scrape_report import ScrapeReport
from tests.flows.scraping import facts, one
from tests.flows.serving import serving
from tests.flows.stand_in_council import StandInCouncil, elmshire
from tests.flows.test_ingest_flow import is_kept


@pytest.fixture
def council() -> Iterator[StandInCouncil]:
    site = elmshire()
    today = dt.datetime.now(dt.UTC).date()
    for meeting in site.meetings:  # in the last year, which is what is looked at where no days are given
        meeting.date = today - (dt.date(2025, 6, 1) - meeting.date) / 3
    with serving(site) as site.address:
        yield site


@pytest.mark.usefixtures("prefect_server")
def test_scrape_and_watch_as_flows(council: StandInCouncil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.fetch import Guest
    from flows.scrape_flow import scrape_flow, watch_flow
    from flows.scrape_run import run_scrape
    from flows.sources.councils import Council

    for module in ("flows.scrape_flow", "flows.scrape_run"):
        monkeypatch.setattr(f"{module}.Guest", lambda **settings: Guest(**({"pause_seconds": 0, "back_off_seconds": (0.0,)} | settings)))
    monkeypatch.setattr("flows.scrape_flow._BATCH_SIZE", 4)
    council.faults["Id=402"] = council.faults["MId=402"] = "503"
    for name in ("plain", "flow", "watched"):
        (tmp_path / name).mkdir()
    run_scrape(Council("Elmshire County Council", council.address, "moderngov"), tmp_path / "plain" / "m.db", allow_private=True)
    scrape_flow(council.address, str(tmp_path / "flow" / "m.db"), allow_private=True)
    listed = tmp_path / "councils.toml"
    listed.write_text(f'[[council]]\nname = "Elmshire County Council"\nkind = "moderngov"\nbase = "{council.address}"\n')
    watch_flow(str(tmp_path / "watched" / "m.db"), str(listed), allow_private=True)
    assert facts(tmp_path / "flow" / "m.db") == facts(tmp_path / "plain" / "m.db") == facts(tmp_path / "watched" / "m.db")
    assert one(tmp_path / "flow" / "m.db", "select count(*) from scrapes where ended_at is not null") == 1
    assert one(tmp_path / "flow" / "m.db", "select count(*) from documents") == 7
    for name in ("meetings 1 to 4", "meetings 5 to 8", "meetings 9 to 9"):
        assert is_kept("task_runs", lambda row, name=name: row["name"] == name)
    for key in ("scrape-summary", "watch-summary"):
        figures = "| Elmshire County Council | 10 | 7 | 0 | 1 | 0 | 1 |"
        assert is_kept("artifacts", lambda row, key=key, figures=figures: row["key"] == key and figures in row["data"])


def test_a_summary_makes_no_markup_of_what_a_site_says() -> None:
    from flows.scrape_flow import summarise_scrapes

    report = ScrapeReport("A|b<script>", "http://a.example", problems=[Problem("http://a.example/x|y", "[z](http://z)", "ask")] * 250)
    summary = summarise_scrapes([report])
    assert "| A\\|b&lt;script> | 0 |" in summary
    assert "x\\|y | \\[z](http://z) | ask |" in summary
    assert "… and 50 more" in summary
