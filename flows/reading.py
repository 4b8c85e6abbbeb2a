"""From a file or an address to rows, in this process or in several. Nothing here touches the database."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path

from extractors import extract
from flows.archive import keep_original
from flows.rows import Rows, build_rows
from flows.size import SIZE_LIMIT_BYTES, too_large
from models import UnreadableDocument

# Starting a process costs what reading some hundred pages costs: spaCy is loaded in each.
_WORTH_A_POOL = 6
_REPORT_IT = "report it, with the file, to the people who keep Minutebook"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something could not be read, and what to do about it."""

    source: str
    reason: str
    remedy: str
    place: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one source came to: rows, or a problem."""

    source: str
    rows: Rows | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A document to be read: where it was found, and the file or the bytes that hold it. `council` is its council's name where that is known.

    The bytes are kept in the archive of `database`; where that is None, on another machine, whoever asked keeps them.
    """

    source: str
    database: Path | None
    path: Path | None = None
    data: bytes | None = None
    council: str | None = None


def check_size(source: str, path: Path) -> None:
    """Refuses a file that is too large before it is opened.

    Raises:
        UnreadableDocument: it is too large, or it cannot be looked at.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise unopened(source, error) from error
    if size > SIZE_LIMIT_BYTES:
        raise too_large(source, size)


def unopened(source: str, error: OSError) -> UnreadableDocument:
    return UnreadableDocument(source, f"the file cannot be opened ({error.strerror})", "check that it is there and that you may read it")


def read_bytes(request: Request, data: bytes) -> Reading:
    """Reads one document and keeps its bytes in the archive. Whatever goes wrong with it is its own: it comes back as a problem."""
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        minutes = extract(data, request.source)
        rows = build_rows(minutes, council=request.council)
    except UnreadableDocument as error:
        return Reading(request.source, problem=problem_of(error, request.source, sha256))
    except Exception as error:
        reason = f"reading it failed ({type(error).__name__}: {error})"
        return Reading(request.source, problem=Problem(request.source, reason, _REPORT_IT))  # no hash: worth another attempt every time
    if request.database is not None:
        keep_original(request.database, sha256, data)
    return Reading(request.source, rows)


def read_request(request: Request) -> Reading:
    """Reads one document."""
    data = request.data
    if data is None:
        path = request.path or Path(request.source)
        try:
            check_size(request.source, path)
            data = path.read_bytes()
        except OSError as error:
            return Reading(request.source, problem=problem_of(unopened(request.source, error), request.source))
        except UnreadableDocument as error:
            return Reading(request.source, problem=problem_of(error, request.source))
    return read_bytes(request, data)


def problem_of(error: UnreadableDocument, source: str, sha256: str | None = None) -> Problem:
    return Problem(source, error.reason, error.remedy, error.place, sha256)


def read_all(requests: Iterable[Request], *, workers: int | None = None) -> Iterator[Reading]:
    """Reads documents and yields them in the order in which they were asked for.

    A few are read here; many by one process a core. A document that kills its process is a problem like any other.
    """
    waiting = iter(requests)
    first = list(islice(waiting, _WORTH_A_POOL))
    queue = chain(first, waiting)
    workers = workers or os.cpu_count() or 1
    if len(first) < _WORTH_A_POOL or workers == 1:
        yield from map(read_request, queue)
        return
    while lost := (yield from _read_in_processes(queue, workers)):
        # One of these ended the process that read it: one by one, so that the others are not lost with it.
        yield from _read_one_by_one(lost)


def _read_in_processes(requests: Iterator[Request], workers: int) -> Generator[Reading, None, list[Request]]:
    """Reads with a pool until all is read, and returns nothing; or what was under way when a process of the pool died."""
    under_way: deque[Request] = deque()
    readings: deque[Future[Reading]] = deque()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        while True:
            try:
                # Few enough under way that finished readings do not pile up in memory behind one that takes long.
                for request in islice(requests, 4 * workers - len(under_way)):
                    under_way.append(request)
                    readings.append(pool.submit(read_request, request))
                if not under_way:
                    return []
                reading = readings[0].result()
            except BrokenProcessPool:
                return list(under_way)
            under_way.popleft()
            readings.popleft()
            yield reading


def _read_one_by_one(requests: list[Request]) -> Iterator[Reading]:
    """Reads in one process at a time, so that it is plain which document ends it; the next one then gets a new process."""
    waiting = deque(requests)
    while waiting:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            try:
                while waiting:
                    reading = pool.submit(read_request, waiting[0]).result()
                    waiting.popleft()
                    yield reading
            except BrokenProcessPool:
                source = waiting.popleft().source
                reason = "the process that read it was ended from outside, perhaps for want of memory"
                yield Reading(source, problem=Problem(source, reason, "try it on a machine with more memory, or split the file"))
