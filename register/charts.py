"""Charts as SVG, drawn on the server: no script in the browser, and every number stands in a table beneath."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from register.wording import say_day, say_number

WIDTH, HEIGHT = 800, 300
LEFT, RIGHT, TOP, BOTTOM = 64, 24, 20, 44
# A rating is a shape as well as a colour, so that nobody depends on the colour.
_RAG_SHAPES = {
    "green": Markup('<circle class="green" cx="{x}" cy="{y}" r="7"/>'),
    "amber": Markup('<path class="amber" d="M{x} {y}m0 -8l8 8l-8 8l-8 -8z"/>'),
    "red": Markup('<path class="red" d="M{x} {y}m0 -9l9 15h-18z"/>'),
}
_PLAIN_DOT = Markup('<circle class="dot" cx="{x}" cy="{y}" r="5"/>')


@dataclass(frozen=True, slots=True)
class Reading:
    """A point of a series: `at` is an ISO day, `value` and `target` are in the unit of the series."""

    at: str
    value: float
    target: float | None = None
    rag: str | None = None


def draw_bars(counts: Sequence[tuple[str, int]]) -> Markup:
    """Horizontal bars with their names and numbers, as a table: the numbers are read first, the bar beside them is only a picture."""
    most = max((count for _, count in counts), default=1) or 1
    rows = Markup("").join(
        Markup(
            '<tr><th scope="row">{}</th><td class="num">{:,}</td><td><svg viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true"><rect width="{}" height="14"/></svg></td></tr>'
        ).format(name, count, max(1, round(200 * count / most)))
        for name, count in counts
    )
    return Markup('<table class="bars"><tbody>{}</tbody></table>').format(rows)


def draw_series(readings: Sequence[Reading], unit: str | None, title: str) -> Markup | None:
    """A line over time with its target and its ratings; None where there are fewer than two readings with a date."""
    points = sorted(((dt.date.fromisoformat(r.at).toordinal(), r) for r in readings if _is_day(r.at)), key=lambda point: point[0])
    if len({day for day, _ in points}) < 2:
        return None
    values = [r.value for _, r in points] + [r.target for _, r in points if r.target is not None]
    low, high, step = _scale(min(values), max(values))
    first, last = points[0][0], points[-1][0]

    def x(day: int) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (day - first) / (last - first), 1)

    def y(value: float) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - low) / (high - low), 1)

    parts = [
        Markup('<svg viewBox="0 0 {} {}" role="img" aria-label="{}">').format(
            WIDTH,
            HEIGHT,
            f"{title}: {len(points)} readings from {say_day(points[0][1].at)} to {say_day(points[-1][1].at)}. The numbers are in the table below.",
        )
    ]
    tick = low
    while tick <= high + step / 2:
        parts.append(
            Markup('<path class="axis" d="M{} {}H{}"/><text x="{}" y="{}" text-anchor="end">{}</text>').format(
                LEFT,
                y(tick),
                WIDTH - RIGHT,
                LEFT - 8,
                y(tick) + 4,
                _short(tick, unit),
            )
        )
        tick += step
    labelled = float("-inf")
    for day, reading in points:
        if x(day) - labelled >= 110:
            parts.append(
                Markup('<text x="{}" y="{}" text-anchor="middle">{}</text>').format(
                    min(max(x(day), LEFT + 10), WIDTH - RIGHT - 30), HEIGHT - 16, say_day(reading.at[:7])[:3] + say_day(reading.at[:7])[-5:]
                )
            )
            labelled = x(day)
    targets = [(day, r.target) for day, r in points if r.target is not None]
    if targets:
        line = _steps([(x(day), y(target)) for day, target in targets], WIDTH - RIGHT)
        parts.append(
            Markup('<path class="target" d="{}"/><text x="{}" y="{}" class="soft">target</text>').format(
                line, x(targets[0][0]) + 10, y(targets[0][1]) - 6
            )
        )
    parts.append(Markup('<path class="line" d="M{}"/>').format("L".join(f"{x(day)} {y(r.value)}" for day, r in points)))
    for day, reading in points:
        shape = _RAG_SHAPES.get(reading.rag or "", _PLAIN_DOT)
        parts.append(
            Markup("<g><title>{}</title>{}</g>").format(
                f"{say_day(reading.at)}: {say_number(reading.value, unit)}{f', {reading.rag}' if reading.rag else ''}",
                shape.format(x=x(day), y=y(reading.value)),
            )
        )
    parts.append(Markup("</svg>"))
    return Markup("").join(parts)


def _is_day(written: str) -> bool:
    try:
        dt.date.fromisoformat(written)
    except (TypeError, ValueError):
        return False
    return True


def _scale(lowest: float, highest: float) -> tuple[float, float, float]:
    """Where an axis begins and ends, and its step: round numbers, four or five of them."""
    if highest - lowest <= 1e-9 * max(1.0, abs(highest), abs(lowest)):
        lowest, highest = lowest - abs(lowest) * 0.1 - 1, highest + abs(highest) * 0.1 + 1
    if 0 <= lowest < (highest - lowest) * 1.5:
        lowest = 0.0
    rough = (highest - lowest) / 4
    size = 10.0 ** math.floor(math.log10(rough))
    step = next((size * n for n in (1, 2, 2.5, 5) if size * n >= rough), size * 10)
    low = step * (lowest // step)
    high = low + step
    while high < highest - step * 1e-9:
        high += step
    return low, high, step


def _short(value: float, unit: str | None) -> str:
    """A number for an axis: "£1.2m", "40k", "85%"."""
    size, letter = next(((size, letter) for size, letter in ((1e9, "bn"), (1e6, "m"), (1e4, "k")) if abs(value) >= size), (1.0, ""))
    if letter == "k":
        size = 1e3
    return say_number(float(f"{value / size:.6g}"), "gbp" if unit == "gbp" else None) + letter + ("%" if unit == "percent" else "")


def _steps(points: Sequence[tuple[float, float]], right: float) -> str:
    """A target holds until the next one is set, and to the end of the chart."""
    path = f"M{points[0][0]} {points[0][1]}"
    for x, y in points[1:]:
        path += f"H{x}V{y}"
    return f"{path}H{right}"
