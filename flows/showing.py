"""What the command line shows: tables for people, JSON for programs. Words of minutes are shown as they are, never as markup or control codes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Column, Table
from rich.text import Text
from sqlite_utils import Database

if TYPE_CHECKING:
    from flows.accuracy import Comparison, Evaluation
    from flows.evaluation import Record
    from flows.explaining import Explanation, NearMiss
    from models import Minutes

_SHARED_FIELDS = ("id", "kind", "start", "end", "quote", "page", "item", "rule")
_MOST_PROBLEMS = 60
console = Console()


def extraction_as_json(minutes: Minutes, kind: str | None = None) -> str:
    """What `extract --json` prints: the document's head, its text, and the records, whose offsets point into it."""
    document = minutes.document
    head: dict[str, Any] = {
        "source": document.source.name,
        "sha256": document.source.sha256,
        "size_bytes": document.source.size_bytes,
        "kind": document.reader,
        "title": document.title,
        "pages": document.pages,
        "meetings": [meeting.model_dump(mode="json") for meeting in minutes.meetings],
        "items": [item.model_dump(mode="json") for item in minutes.items],
    }
    records = [_in_order(record.model_dump(mode="json")) for record in minutes.records if kind in (None, record.kind)]
    return json.dumps({"document": head, "text": document.text, "records": records}, ensure_ascii=False, indent=1)


def _in_order(fields: Record) -> Record:
    return {name: fields[name] for name in _SHARED_FIELDS} | {name: value for name, value in fields.items() if name not in _SHARED_FIELDS}


def plain(value: object) -> Text:
    """A value to be shown as it is: no markup, and no character that a terminal would obey."""
    return Text("".join(sign if sign.isprintable() else " " for sign in str("" if value is None else value)))


def show_extraction(minutes: Minutes, kind: str | None = None) -> None:
    """A table of what a document says, under a line for each meeting."""
    for meeting in minutes.meetings:
        parts = (meeting.council, meeting.committee, meeting.date, meeting.time, meeting.venue, meeting.status)
        console.print(plain(" · ".join(str(part) for part in parts if part) or minutes.document.title or minutes.document.source.name))
    table = Table("kind", "item", "page", Column("words, and what they say", overflow="fold"))
    for record in minutes.records:
        if kind in (None, record.kind):
            item = minutes.items[record.item] if record.item is not None else None
            fields = plain(_telling_fields(record.model_dump(mode="json")))
            fields.stylize("dim")
            words = Text("\n").join((plain(record.quote), fields))
            table.add_row(plain(record.kind), plain((item.number or item.title[:16]) if item else None), plain(record.page), words)
    if table.row_count:
        console.print(table)
    else:
        console.print(f"No records{' of kind ' + kind if kind else ''} found in it.", markup=False)


def _telling_fields(record: Record) -> str:
    shown = {
        name: value
        for name, value in record.items()
        if name not in _SHARED_FIELDS and value not in (None, False, [], "") and value != record["quote"]
    }
    return ", ".join(f"{name}={value}" for name, value in shown.items())


def show_explanations(explanations: list[Explanation], misses: list[NearMiss]) -> None:
    """Records with their rules, then the cues that led to none."""
    for found in explanations:
        record = found.record
        _line(f"{record.kind}  {record.quote}")
        _line(f"    found by {record.rule}" + (f" ({found.label})" if found.label else ""))
        if found.cues:
            _line(f"    cue words in its sentence: {', '.join(found.cues)}")
        if found.example:
            _line(f"    the rule's example: {found.example}")
    console.print(f"\n{len(misses)} near misses: a cue, but no record", highlight=False)
    for miss in misses:
        where = f" (page {miss.page})" if miss.page else ""
        _line(f"{miss.kind}  “{miss.cue}”{where} in: {miss.sentence}")
        _line(f"    {miss.rule}: {miss.why}")


def show_evaluation(
    evaluation: Evaluation, *, kind: str | None = None, listed: bool = False, rules: bool = False, markdown: bool = False
) -> None:
    """The figures of each kind, what they were measured on, and where asked the single differences and the rules."""
    rows = [row for row in evaluation.score.rows() if kind in (None, row["kind"])]
    print_rows(rows, markdown=markdown)
    score = evaluation.score
    console.print(
        f"\n{evaluation.documents} documents, {evaluation.labels} labels, {evaluation.words:,} words; "
        f"{evaluation.pages_per_second:,.0f} pages of 500 words a second on one core, from document to records",
        markup=False, highlight=False,
    )  # fmt: skip
    if rules:
        console.print()
        print_rows([row for row in evaluation.rule_rows() if kind in (None, row["kind"])], markdown=markdown)
    if listed:
        console.print()
        for finding in score.findings:
            if kind in (None, finding.kind):
                detail = ", ".join(f"{name}: wanted {wanted!r}, got {got!r}" for name, (wanted, got) in finding.fields.items())
                rule = f"[{finding.rule}] " if finding.rule else ""
                words = " ".join(finding.quote.split())
                _line(f"{finding.what:<7} {finding.kind:<11} {finding.document}: {rule}{words}{' – ' + detail if detail else ''}")


def show_comparison(comparison: Comparison, kind: str | None = None) -> None:
    """Records gained and lost since an earlier evaluation, and those whose fields changed."""
    console.print(
        f"\n{len(comparison.gained)} records gained, {len(comparison.lost)} lost, {len(comparison.changed)} with other fields",
        highlight=False,
    )
    for sign, records in (("+", comparison.gained), ("-", comparison.lost)):
        for record in records:
            if kind in (None, record["kind"]):
                _line(f"{sign} {record['kind']:<11} {record['document']}: [{record['rule']}] {' '.join(record['quote'].split())}")
    for record, fields in comparison.changed:
        if kind in (None, record["kind"]):
            detail = ", ".join(f"{name}: was {before!r}, is {now!r}" for name, (before, now) in fields.items())
            _line(f"~ {record['kind']:<11} {record['document']}: {' '.join(record['quote'].split())} – {detail}")


def print_rows(rows: list[dict[str, Any]], *, markdown: bool = False) -> None:
    """Rows of figures as aligned columns, or as a Markdown table."""
    if not rows:
        return
    names = list(rows[0])
    cells = [[_figure(row[name]) for name in names] for row in rows]
    if markdown:
        lines = [names, ["---" if isinstance(rows[0][name], str) else "---:" for name in names], *cells]
        for line in lines:
            _line(f"| {' | '.join(line)} |")
        return
    widths = [max(len(line[column]) for line in (names, *cells)) for column in range(len(names))]
    for line in (names, *cells):
        aligned = (
            cell.ljust(width) if isinstance(rows[0][name], str) else cell.rjust(width)
            for cell, width, name in zip(line, widths, names, strict=True)
        )
        _line("  ".join(aligned))


def _figure(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def show_status(db: Database) -> bool:
    """Documents and meetings of each council, how new they are, and what could not be read; tells whether anything could not."""
    sql = """select coalesce(councils.name, '(no council named)') as council, count(distinct documents.id) as documents,
        count(distinct case when documents.superseded_by is not null then documents.id end) as superseded,
        count(distinct meetings.id) as meetings, min(meetings.date) as earliest, max(meetings.date) as newest, substr(max(documents.read_at), 1, 10) as last_read
      from documents left join councils on councils.id = documents.council left join meetings on meetings.id = documents.meeting
      group by documents.council order by council"""
    rows = [{name: "" if value is None else value for name, value in row.items()} for row in db.query(sql)]
    print_rows(rows)
    if not rows:
        console.print("Nothing is in it yet; begin with: minutebook ingest PATH", markup=False)
    problems = list(db.query("select * from problems order by last_seen desc, id"))
    if problems:
        console.print(f"\n{len(problems)} could not be read:", highlight=False)
    for problem in problems[:_MOST_PROBLEMS]:
        place = f" ({problem['place']})" if problem["place"] else ""
        _line(f"{problem['id']}{place}: {problem['reason']}; {problem['remedy']} (since {problem['first_seen'][:10]})")
    return bool(problems)


def _line(words: str) -> None:
    """A line as it is, however wide the terminal."""
    console.print(plain(words), soft_wrap=True)
