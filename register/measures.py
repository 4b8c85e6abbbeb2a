"""Measures over time: the line, its target and ratings, the table beneath, and other councils beside it."""

from __future__ import annotations

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from register.ask import Row, fetch_remembered, fetch_row, fetch_rows, show
from register.charts import Reading, draw_series
from register.facts import lead_to_place


async def show_measures(datasette: Datasette, request: Request) -> Response:
    """/indicators: the measures with the most readings, and a search for others."""
    words = (request.args.get("q") or "").strip()[:200]
    council = (request.args.get("council") or "").strip()
    measures = await fetch_rows(
        datasette,
        """with most as (
             select measures.id, count(*) as readings, max(indicators.meeting_date) as newest from measures join indicators on indicators.measure_id = measures.id
             where (:q = '' or measures.name like '%' || :q || '%' or measures.code = :q) and (:council = '' or measures.council = :council)
             group by measures.id order by readings desc, measures.id limit 100)
           select measures.id, measures.name, measures.code, measures.unit, councils.name as council_name, most.readings, most.newest,
             sum(indicators.rag = 'red') as red, sum(indicators.rag = 'amber') as amber, sum(indicators.rag = 'green') as green
           from most join measures on measures.id = most.id join indicators on indicators.measure_id = most.id and indicators.superseded = 0
           left join councils on councils.id = measures.council group by measures.id order by most.readings desc, measures.name""",
        {"q": words, "council": council},
    )
    councils = [(r["id"], r["name"]) for r in await fetch_remembered(datasette, "select id, name from councils order by name limit 1000")]
    return await show(datasette, request, "measures.html", {"measures": measures, "words": words, "council": council, "councils": councils})


async def show_measure(datasette: Datasette, request: Request) -> Response:
    """/indicator/<measure id>: every reading of a measure."""
    measure = await fetch_row(
        datasette,
        "select measures.*, councils.name as council_name from measures left join councils on councils.id = measures.council where measures.id = :id",
        {"id": request.url_vars["id"]},
    )
    if measure is None:  # perhaps a single reading: it leads to its words
        return await lead_to_place(datasette, "indicator", request.url_vars["id"])
    readings = await _fetch_readings(datasette, measure["id"])
    units = {r["unit"] for r in readings if r["value"] is not None}
    unit = measure["unit"] if measure["unit"] in units else next(iter(sorted(u or "" for u in units)), None)
    drawn = [
        Reading(r["as_at"], r["value"], r["target"], r["rag"])
        for r in readings
        if r["value"] is not None and r["as_at"] and r["unit"] == unit and not r["scope"]
    ]
    others = await _fetch_others(datasette, measure)
    for other in others:
        other["warnings"] = _differences(measure, other, readings[-1]["as_at"] if readings else None)
    context = {
        "measure": measure,
        "readings": list(reversed(readings)),
        "unit": unit,
        "chart": draw_series(drawn, unit, measure["name"]),
        "left_out": len([r for r in readings if r["value"] is not None]) - len(drawn),
        "contradictions": [r for r in readings if r["contradiction"]],
        "others": others,
        "rated": [r for r in readings if r["rag"] and r["as_at"]],
    }
    return await show(datasette, request, "measure.html", context)


async def _fetch_readings(datasette: Datasette, measure: str) -> list[Row]:
    return await fetch_rows(
        datasette,
        """select indicators.*, coalesce(indicators.period_end, indicators.meeting_date) as as_at, committees.name as committee_name
           from indicators left join committees on committees.id = indicators.committee
           where indicators.measure_id = :id and indicators.superseded = 0
             and not exists (select 1 from reviews where reviews.record = indicators.id and reviews.verdict = 'wrong')
           order by as_at, indicators.document, indicators.start_char""",
        {"id": measure},
    )


async def _fetch_others(datasette: Datasette, measure: Row) -> list[Row]:
    """The newest reading of measures with the same code or the same name in other councils."""
    return await fetch_rows(
        datasette,
        """select measures.id, measures.name, measures.code, measures.unit as usual_unit, councils.name as council_name, latest.*
           from measures
           join (select indicators.measure_id, value, value_high, unit, target, previous, numerator, denominator, rag, period, max(coalesce(period_end, meeting_date)) as as_at, indicators.id as reading
                 from indicators where superseded = 0 and value is not null group by indicators.measure_id) as latest on latest.measure_id = measures.id
           left join councils on councils.id = measures.council
           where measures.id <> :id and measures.council is not :council
             and (measures.code = :code or (:key <> '' and substr(measures.id, instr(measures.id, '--') + 2) = :key))
           order by councils.name limit 20""",
        {"id": measure["id"], "council": measure["council"], "code": measure["code"], "key": measure["id"].partition("--")[2]},
    )


def _differences(measure: Row, other: Row, as_at: str | None) -> list[str]:
    """Why another council's newest reading may not be compared with ours, which is as at a day."""
    said = []
    if other["unit"] != measure["unit"]:
        said.append("another unit")
    if (other["name"] or "").casefold() != (measure["name"] or "").casefold():
        said.append("worded differently, perhaps defined differently")
    if other["period"] is None:
        said.append("its period is not given")
    elif as_at and other["as_at"] and as_at[:7] != other["as_at"][:7]:
        said.append("for another time")
    return said
