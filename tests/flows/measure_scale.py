"""Measures how fast documents are read and saved, plainly and on Dask, with 1 and 2 workers, and that the databases are the same:

python -m tests.flows.measure_scale [DOCUMENTS]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from distributed import LocalCluster

from flows.ingest import find_sources, ingest

PAGE_WORDS = 500


def make_documents(folder: Path, number: int) -> int:
    """Writes documents that differ in their dates and words, made from the corpus; gives the number of their words."""
    pages = [path.read_text("utf-8") for path in sorted(Path("corpus/minutes").glob("*/*")) if path.suffix in (".html", ".xml", ".txt")]
    words = 0
    for at in range(number):
        text = (
            pages[at % len(pages)]
            .replace("2025", str(1980 + at % 46))
            .replace("2024", str(1980 + at % 45))
            .replace("report", f"report {at}")
        )
        (folder / f"{at:06}.html").write_text(text, "utf-8")
        words += len(text.split())
    return words


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "in"
        folder.mkdir()
        words = make_documents(folder, number)
        sources = find_sources([str(folder)])
        print(
            f"{number} documents, {words // PAGE_WORDS} pages of {PAGE_WORDS} words, {sum(path.stat().st_size for path in folder.iterdir()):,} bytes"
        )
        found = []
        for workers in (1, 2):
            database = Path(scratch) / f"plain-{workers}" / "m.db"
            database.parent.mkdir()
            found.append(
                _measure(
                    f"plain, {workers}",
                    database,
                    number,
                    lambda database=database, workers=workers: ingest(sources, database, workers=workers),
                )
            )  # type: ignore[misc]
        from flows.dask_flow import ingest_on_dask  # it starts Prefect, which the plain runs need not wait for

        for workers in (1, 2):
            database = Path(scratch) / f"dask-{workers}" / "m.db"
            database.parent.mkdir()
            with LocalCluster(
                n_workers=workers, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", silence_logs=40
            ) as cluster:
                address = cluster.scheduler_address
                ingest_on_dask(sources[:2], Path(scratch) / f"warm-{workers}.db", cluster=address)  # the workers load spaCy
                found.append(
                    _measure(
                        f"Dask, {workers}",
                        database,
                        number,
                        lambda database=database, address=address: ingest_on_dask(sources, database, cluster=address),
                    )
                )  # type: ignore[misc]
        print("the same rows" if all(rows == found[0] for rows in found) else "THE ROWS DIFFER")


def _measure(name: str, database: Path, number: int, run: object) -> object:
    from tests.flows.scraping import facts

    began = time.perf_counter()
    report = run()  # type: ignore[operator]
    seconds = time.perf_counter() - began
    size = database.stat().st_size
    print(
        f"{name} workers: {report.read} read in {seconds:.1f} s, {number / seconds:.0f} documents/s, {size / number:.0f} bytes of database a document",
        flush=True,
    )
    return facts(database)


if __name__ == "__main__":
    main()
