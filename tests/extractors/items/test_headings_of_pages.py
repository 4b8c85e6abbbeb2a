"""Pages of blogs, on which one heading of the page's own stands beside the titles of the minutes, which are lines in bold."""

from __future__ import annotations

import pytest

from extractors import extract

HEAD = "<p>Present: Jo Rivers (chair), Sam Poole, Ann Moss (clerk)</p>"
MATTERS = (
    "<p><b>Roads</b></p><p>The verge at the old mill was cut twice in May, and will be cut again when the hay is in.</p>"
    "<p><b>Lamps</b></p><p>Two lamps are out.</p><p><b>Seats</b></p><p>All are sound.</p>"
)


def titles_of(body: str) -> list[str]:
    return [item.title for item in extract(f"<html><body><h1>Weir End News</h1>{body}</body></html>".encode(), "page.html").items]


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        (f"<h2>Parish Council in May</h2>{HEAD}{MATTERS}<p><b>Hedges</b></p><p>None.</p>", ["Roads", "Lamps", "Seats", "Hedges"]),
        (f"{HEAD}{MATTERS}<h2>Share this</h2>", ["Roads", "Lamps", "Seats", "Share this"]),
        # a decision notice has no roll
        (
            f"<p>Notice of a decision, taken in May</p><h2>Mending of the seats</h2>{MATTERS}<p><b>Hedges</b></p><p>None.</p>",
            ["Mending of the seats"],
        ),
    ],
)
def test_the_heading_of_the_page_is_no_item(body: str, titles: list[str]) -> None:
    assert titles_of(body) == titles
