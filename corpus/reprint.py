"""Prints samples anew with other programs and tells how much of what is found in them depends on who printed: for development.

    python -m corpus.reprint corpus/practice chromium libreoffice      # apt-get install chromium libreoffice-writer-nogui

The sources of PDFs and Word files (`tagged/`) are plain HTML. A browser or a word processor breaks lines, sets tables and draws bullets in its own way; the
labels stay the same. Printed are f1 and full f1 of the documents as they are and as each program prints them.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from corpus.make import read_tagged
from flows.accuracy import Evaluation, evaluate

PROGRAMS = ("chromium", "libreoffice")
_STYLE = (
    "body{font:12pt serif} h1{font-size:16pt;text-align:center} h2,h3{font-size:12pt} table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid;padding:3px;vertical-align:top;text-align:left} table.columns td,table.columns th{border:0} @page{size:A4;margin:2.5cm}"
)
_RULED = re.compile(r"<table(?![^>]*columns)")


def reprint(folder: Path, target: Path, program: str) -> int:
    """Prints a set's PDFs and Word files anew, as PDF, into `target` with their labels; returns how many there are.

    Raises:
        FileNotFoundError: the program is not on this machine.
        subprocess.CalledProcessError: it could not print.
    """
    pages = target / "pages"
    for part in (pages, target / "minutes", target / "gold"):
        part.mkdir(parents=True)
    for source in sorted((folder / "tagged").rglob("*.*")):
        if source.suffix not in (".pdf", ".docx"):
            continue
        name = "--".join(source.relative_to(folder / "tagged").with_suffix("").parts)
        body = re.sub(r"</?minutes[^>]*>", "", read_tagged(source.read_text("utf-8"))[0])
        body = _RULED.sub('<table border="1" cellspacing="0" cellpadding="4"', body).replace("<td", '<td valign="top"')
        (pages / f"{name}.html").write_text(f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>{body}", "utf-8")
        labels = json.loads((folder / "gold" / f"{name}.json").read_text("utf-8"))
        (target / "gold" / f"{name}.json").write_text(json.dumps(labels | {"document": f"{name}.pdf"}), "utf-8")
    sources = sorted(pages.glob("*.html"))
    if program == "chromium":
        for page in sources:
            printed = target / "minutes" / f"{page.stem}.pdf"
            _run(
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={printed}", str(page)
            )
    else:  # through a Word file, which sets lists and tables as clerks' programs do
        office = ("soffice", "--headless", f"-env:UserInstallation={(target / 'profile').as_uri()}")
        word = ("--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(pages))
        _run(*office, *word, *map(str, sources))
        _run(*office, "--convert-to", "pdf", "--outdir", str(target / "minutes"), *map(str, sorted(pages.glob("*.docx"))))
    return len(sources)


def _run(program: str, *arguments: str) -> None:
    if shutil.which(program) is None:
        raise FileNotFoundError(f"{program} is not on this machine: see the head of corpus/reprint.py")
    subprocess.run([program, *arguments], check=True, capture_output=True, timeout=600)  # noqa: S603 - our own arguments


def as_they_are(folder: Path, target: Path) -> None:
    """The same documents as the project holds them."""
    for part in ("minutes", "gold"):
        (target / part).mkdir(parents=True)
    for source in sorted((folder / "tagged").rglob("*.*")):
        if source.suffix in (".pdf", ".docx"):
            made = source.relative_to(folder / "tagged")
            name = "--".join(made.with_suffix("").parts)
            labels = json.loads((folder / "gold" / f"{name}.json").read_text("utf-8"))
            shutil.copy(folder / "minutes" / made, target / "minutes" / f"{name}{made.suffix}")
            (target / "gold" / f"{name}.json").write_text(json.dumps(labels | {"document": f"{name}{made.suffix}"}), "utf-8")


def table(evaluations: dict[str, Evaluation]) -> list[str]:
    """f1 and full f1 by kind, a column for each way of printing."""
    rows = {name: {row["kind"]: row for row in evaluation.score.rows()} for name, evaluation in evaluations.items()}
    lines = [f"{'':<12}" + "".join(f"{name:>16}" for name in rows)]
    for kind in next(iter(rows.values())):
        lines.append(f"{kind:<12}" + "".join(f"{own[kind]['f1']:>9.3f} {own[kind]['full_f1']:.3f} " for own in rows.values()))
    return lines


def main(arguments: list[str]) -> None:
    folder, programs = Path(arguments[0]), arguments[1:] or list(PROGRAMS)
    with tempfile.TemporaryDirectory() as scratch:
        as_they_are(folder, Path(scratch) / "as they are")
        for program in programs:
            reprint(folder, Path(scratch) / program, program)
        print("\n".join(table({name: evaluate(Path(scratch) / name) for name in ("as they are", *programs)})))


if __name__ == "__main__":
    main(sys.argv[1:])
