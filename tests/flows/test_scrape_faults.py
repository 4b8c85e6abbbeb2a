"""Every fault that a council's website has shown somebody: a scrape survives it, loses nothing, and says what could not be had."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flows.notebook import only_one
from tests.flows.scraping import SINCE, TODAY, facts, one, rows, run
from tests.flows.serving import serving
from tests.flows.stand_in_council import Fault, StandInCouncil, elmshire

SCRIPT = f"""
import datetime as dt, sys
from pathlib import Path
from flows.fetch import Guest
from flows.scrape import scrape
from flows.sources.councils import Council
print("ready", flush=True)
sys.stdin.readline()
with Guest(allow_private=True, pause_seconds=0.03, back_off_seconds=(0.0,)) as guest:
    report = scrape(
        Council("Elmshire County Council", sys.argv[1], "moderngov"), Path(sys.argv[2]), guest,
        since=dt.date({SINCE.year}, 1, 1), today=dt.date({TODAY.year}, {TODAY.month}, {TODAY.day}),
    )
print(report.new, report.failed, flush=True)
"""


class Switch:
    """One server for all tests of this module, so that what nothing went wrong with has to be found out once; each test has a council of its own."""

    council: StandInCouncil

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.council(scope, receive, send)


@pytest.fixture(scope="module")
def served() -> Iterator[Switch]:
    switch = Switch()
    switch.council = elmshire()
    with serving(switch) as switch.council.address:
        yield switch


@pytest.fixture(scope="module")
def undisturbed(served: Switch, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    """The facts of a scrape that nothing went wrong with."""
    database = tmp_path_factory.mktemp("undisturbed") / "m.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(database.parent))
        run(served.council, database)
    return facts(database)


@pytest.fixture
def council(served: Switch, undisturbed: object) -> StandInCouncil:
    address, served.council = served.council.address, elmshire()
    served.council.address, served.council.silence_seconds = address, 1.0
    return served.council


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "m.db"


@pytest.mark.parametrize(
    ("where", "what"),
    [
        ("GetMeeting?lMeetingId=402", "429"),
        ("GetMeetings", "429"),
        ("GetMeeting?lMeetingId=402", "503"),
        ("GetCommittees", "503"),
        ("GetMeeting?lMeetingId=402", "cut"),
        ("GetMeetings", "cut"),
        ("GetMeeting?lMeetingId=402", "truncated"),
        ("GetMeetings", "truncated"),
        ("GetMeeting?lMeetingId=402", "silent"),
        ("robots.txt", "503"),
    ],
)
def test_what_goes_wrong_once_is_asked_again(
    council: StandInCouncil, database: Path, undisturbed: dict[str, object], where: str, what: str
) -> None:
    council.faults[where] = Fault(what, times=1)
    report = run(council, database)
    assert (report.new, report.failed, report.warning) == (8, 0, None)
    assert facts(database) == undisturbed


@pytest.mark.parametrize("what", ["403", "404", "500", "login", "truncated", "silent", "elsewhere", "loopback"])
def test_the_pages_are_read_where_the_service_does_not_answer(council: StandInCouncil, database: Path, what: str) -> None:
    council.faults["mgWebService"] = what
    report = run(council, database)
    assert (report.found, report.new, report.waiting, report.failed, report.warning) == (10, 8, 1, 0, None)
    assert (
        sum(count for address, count in council.asked.items() if "mgWebService" in address) <= 15
    )  # windows that time out are halved, and then the service is left
    assert {row["kind"] for row in rows(database, "select distinct kind from documents")} == {"modgov_page"}
    # "… view the full minutes text for item 2." was followed, and the page was made whole.
    assert one(database, "select count(*) from resolutions where quote like 'the fees of berth%'") == 5
    assert one(database, "select count(*) from documents where text like '%full minutes text%'") == 0
    assert sum("mgAi.aspx" in address for address in council.asked) == 3


@pytest.mark.parametrize("what", ["403", "login", "silent"])
def test_the_service_is_read_where_the_pages_do_not_answer(
    council: StandInCouncil, database: Path, undisturbed: dict[str, object], what: str
) -> None:
    council.faults[".aspx"] = what
    report = run(council, database)
    assert (report.new, report.failed) == (8, 0)
    assert facts(database) == undisturbed


@pytest.mark.parametrize("what", ["403", "503", "login", "silent", "elsewhere", "loopback", "cut", "endless"])
def test_a_site_that_does_not_answer_at_all_is_said_to(council: StandInCouncil, database: Path, what: str) -> None:
    council.faults["asp"] = council.faults["mgWebService"] = what
    report = run(council, database)
    assert report.warning is not None
    assert report.warning.startswith("the site could not be read")
    assert (report.new, report.failed) == (0, 1)
    assert report.problems[0].remedy
    council.faults.clear()
    assert run(council, database).new == 8
    assert one(database, "select count(*) from problems") == 0


@pytest.mark.parametrize("what", ["404", "503", "cut", "endless", "login"])
def test_one_meeting_that_cannot_be_had_stops_no_other(
    council: StandInCouncil, database: Path, undisturbed: dict[str, object], what: str
) -> None:
    council.faults["Id=402"] = council.faults["MId=402"] = what
    report = run(council, database)
    assert (report.new, report.failed) == (7, 1)
    assert "402" in report.problems[0].source
    council.faults.clear()
    report = run(council, database)
    assert (report.new, report.failed) == (1, 0)
    assert {name: len(found) for name, found in facts(database).items()} == {name: len(found) for name, found in undisturbed.items()}  # type: ignore[arg-type]
    assert one(database, "select count(*) from problems") == 0


def test_a_page_that_cannot_be_made_whole_is_asked_again(council: StandInCouncil, database: Path) -> None:
    council.faults |= {"mgWebService": "403", "mgAi.aspx?ID=4022": "503"}
    report = run(council, database)
    assert (report.new, report.failed) == (7, 1)
    del council.faults["mgAi.aspx?ID=4022"]
    assert (run(council, database).new, one(database, "select count(*) from problems")) == (1, 0)


def test_html_that_is_escaped_twice_is_read(council: StandInCouncil, database: Path) -> None:
    council.faults["doubly escaped"] = "nothing else"
    run(council, database)
    assert one(database, "select count(*) from resolutions where quote like 'the fees of berth%'") == 5
    assert one(database, "select count(*) from documents where text like '%<p%' or text like '%&lt;%'") == 0
    assert one(database, "select count(*) from items where title = 'Members'' allowances & fees'") == 5


def test_a_window_that_times_out_is_halved(council: StandInCouncil, database: Path, undisturbed: dict[str, object]) -> None:
    council.window_limit_days = 250
    council.silence_seconds = 1.0
    report = run(council, database)
    assert (report.found, report.new, report.failed) == (10, 8, 0)
    assert facts(database) == undisturbed


def test_earlier_meetings_without_end(council: StandInCouncil, database: Path) -> None:
    council.faults |= {"mgWebService": "403", "endless chain": "nothing else"}
    report = run(council, database)
    assert (report.found, report.new) == (10, 8)
    assert sum("ieListMeetings" in address for address in council.asked) < 15


def test_robots_txt_that_forbids(council: StandInCouncil, database: Path) -> None:
    council.robots = "User-agent: *\nDisallow: /\n"
    report = run(council, database)
    assert report.warning is not None
    assert "robots.txt" in report.warning
    assert set(council.asked) == {"/robots.txt"}


def test_a_site_that_asks_to_be_left_alone_for_long_is(council: StandInCouncil, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.fetch._LONGEST_WAIT_SECONDS", 0.5)  # the stand-in asks for one second
    council.faults["GetMeeting?lMeetingId=402"] = Fault("429", times=1)
    report = run(council, database)
    assert report.warning is not None
    assert "left alone until" in report.warning
    assert sum("GetMeeting?" in address for address in council.asked) == 4  # the earliest three, and the one that was too much
    time.sleep(1)
    run(council, database)
    assert one(database, "select count(*) from documents") == 8


def test_killed_at_ten_moments_it_ends_with_the_same_rows(council: StandInCouncil, database: Path, undisturbed: dict[str, object]) -> None:
    chosen = random.Random(20)
    council.asked.clear()
    council.faults["mgWebService"] = "403"  # by pages, so that a meeting takes more than one request
    (database.parent / "pages").mkdir()
    run(council, database.parent / "pages" / "m.db")
    whole, needed = facts(database.parent / "pages" / "m.db"), council.requests
    lists = sum(count for address, count in council.asked.items() if "ieList" not in address or "ieListMeetings" in address)
    council.asked.clear()
    kills = 0
    for _ in range(10):
        program = start(council, database)
        before = council.requests
        wanted = before + chosen.randint(1, 6)
        while council.requests < wanted and program.poll() is None:
            time.sleep(0.001)
        time.sleep(chosen.random() * 0.04)
        kills += program.poll() is None
        program.send_signal(signal.SIGKILL)
        program.communicate()
    program = start(council, database)
    assert program.communicate(timeout=60)[0].endswith(" 0\n")
    assert kills >= 5
    assert facts(database) == whole
    documents = {address: count for address, count in council.asked.items() if "ieListDocuments" in address or "mgAi" in address}
    assert sum(documents.values()) - len(documents) <= kills  # the one request that a kill found on its way, and no other
    assert needed <= council.requests <= needed + lists * 10
    assert one(database, "select count(*) from scrapes where ended_at is null") == 0
    assert one(database, "pragma integrity_check") == "ok"


def test_two_at_once_fetch_nothing_twice(council: StandInCouncil, database: Path, undisturbed: dict[str, object]) -> None:
    council.asked.clear()
    programs = [start(council, database, go=False) for _ in range(2)]
    for program in programs:
        program.stdin.write("go\n")  # type: ignore[union-attr]
        program.stdin.flush()  # type: ignore[union-attr]
    said = sorted(program.communicate(timeout=60)[0] for program in programs)
    assert said == ["0 0\n", "8 0\n"]
    assert facts(database) == undisturbed
    once = {address: count for address, count in council.asked.items() if "GetMeeting?" in address}
    assert {address.partition("=")[2] for address, count in once.items() if count > 1} <= {"404", "512"}  # not settled: asked by each


def test_one_that_waits_for_another_says_so(database: Path, caplog: pytest.LogCaptureFixture) -> None:
    site, entered = "https://democracy.elmshire.example", threading.Event()

    def wait_for_turn() -> None:
        with only_one(database, site):
            entered.set()

    other = threading.Thread(target=wait_for_turn)
    with only_one(database, site):
        other.start()
        assert not entered.wait(0.5)
        assert caplog.messages == [f"another program scrapes {site} into {database}; this one waits until it has ended"]
    assert entered.wait(5)
    other.join()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a small disk can be mounted by root only")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_loses_nothing(council: StandInCouncil, small_disk: Path, undisturbed: dict[str, object]) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 1_900_000)
    program = subprocess.run(
        [sys.executable, "-c", SCRIPT, council.address, str(small_disk / "m.db")], input="go\n", capture_output=True, text=True, check=False
    )
    assert program.returncode != 0
    assert "full" in program.stderr or "No space left" in program.stderr
    ballast.unlink()
    subprocess.run(["mount", "-o", "remount,size=40m", str(small_disk)], check=True)
    report = run(council, small_disk / "m.db")
    assert report.failed == 0
    assert facts(small_disk / "m.db") == undisturbed


def start(council: StandInCouncil, database: Path, *, go: bool = True) -> subprocess.Popen[str]:
    """A scrape in a process of its own, loaded and about to begin."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    program: subprocess.Popen[str] = subprocess.Popen([sys.executable, "-c", SCRIPT, council.address, str(database)], **pipes)  # type: ignore[call-overload]
    assert program.stdout.readline() == "ready\n"  # type: ignore[union-attr]
    if go:
        program.stdin.write("go\n")  # type: ignore[union-attr]
        program.stdin.flush()  # type: ignore[union-attr]
    return program
