"""A list as an Excel workbook."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from typing import Any

from datasette.app import Datasette
from datasette.utils.asgi import NotFound, Request, Response
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from register.ask import Row, fetch_rows
from register.lists import load_lists

MOST_ROWS = 5000  # as many as Datasette returns of any query; the CSV of a table goes on
_WIDE = {"quote": 80, "title": 60, "task": 60, "measure": 40, "committee_name": 30, "council_name": 30, "owner": 25}
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def show_workbook(datasette: Datasette, request: Request) -> Response:
    """/list/<name>.xlsx: the list with its filters, as a workbook."""
    listed = load_lists().get(request.url_vars["name"])
    if listed is None:
        raise NotFound("There is no such list in this register.")
    given = {field: (request.args.get(field) or "").strip() for field in listed.fields}
    rows = await fetch_rows(datasette, f"select * from (\n{listed.sql}\n) limit {MOST_ROWS}", given)
    data = await asyncio.get_running_loop().run_in_executor(None, make_workbook, listed.title, rows)
    return Response(data, headers={"content-disposition": f'attachment; filename="{listed.name}.xlsx"'}, content_type=_TYPE)


def make_workbook(title: str, rows: Sequence[Row]) -> bytes:
    """Rows as a workbook of one sheet: a bold head that stays in sight, a filter on every column.

    Text stays text: a cell that begins with "=" or "+" is what the minutes say, never a formula.
    """
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(title[:31])
    columns = list(rows[0]) if rows else ["nothing found"]
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDE.get(column, 14)
    head = [WriteOnlyCell(sheet, value=column.replace("_", " ")) for column in columns]
    for cell in head:
        cell.font = Font(bold=True)
    sheet.append(head)
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row.values()])
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _cell(sheet: Any, value: object) -> object:
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", value)[:32_767])
    cell.data_type = "s"
    return cell
