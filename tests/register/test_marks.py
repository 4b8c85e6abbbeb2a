from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register.marks import Mark, number_marks, render_marks
from register.reading import TextPage

TEXT = "The Clerk <b>agreed</b> to write & report"


def mark(key: str, start: int, end: int, kind: str = "action") -> Mark:
    return Mark(key, kind, start, end, key.upper())


def words_of(html: str) -> str:
    """What a reader sees, without the references."""
    plain = re.sub(r'<a class="ref".*?</a>', "", html)
    plain = re.sub(r"<[^>]*>", "", plain)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", '"').replace("&#39;", "'").replace("&amp;", "&")


def test_text_without_marks_is_escaped() -> None:
    assert render_marks(TEXT, 0, len(TEXT), []) == "The Clerk &lt;b&gt;agreed&lt;/b&gt; to write &amp; report"


def test_a_mark_carries_its_anchor_and_leads_to_its_note() -> None:
    html = render_marks("Noted.", 0, 6, [mark("r1", 0, 5, "resolution")])
    assert (
        html
        == '<mark class="m k-resolution" id="r-r1">Noted<a class="ref" href="#n-r1" aria-label="R1, resolution: what was read here">R1</a></mark>.'
    )


def test_a_mark_inside_another_is_nested() -> None:
    html = render_marks("abcdef", 0, 6, [mark("a1", 0, 6), mark("b1", 2, 4)])
    assert (
        re.sub(r'<a class="ref".*?</a>', "", html)
        == '<mark class="m k-action" id="r-a1">ab<mark class="m k-action" id="r-b1">cd</mark>ef</mark>'
    )


def test_a_mark_that_crosses_another_is_drawn_in_pieces_with_one_anchor() -> None:
    html = render_marks("abcdef", 0, 6, [mark("a1", 0, 4), mark("b1", 2, 6)])
    assert (
        re.sub(r'<a class="ref".*?</a>', "", html)
        == '<mark class="m k-action" id="r-a1">ab<mark class="m k-action" id="r-b1">cd</mark></mark><mark class="m k-action">ef</mark>'
    )
    assert html.count('href="#n-b1"') == 1


def test_a_mark_over_two_blocks_is_anchored_in_the_first_and_referred_to_in_the_last() -> None:
    text, crossing = "ab\ncd", [mark("a1", 1, 4)]
    first, second = render_marks(text, 0, 2, crossing), render_marks(text, 3, 5, crossing)
    assert ('id="r-a1"' in first, 'href="#n-a1"' in first) == (True, False)
    assert ('id="r-a1"' in second, 'href="#n-a1"' in second) == (False, True)


@settings(deadline=None)
@given(st.text(alphabet="ab<&\"' é", min_size=1, max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=6))
def test_every_word_is_there_once_and_every_tag_is_closed(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [mark(f"m{n}", s, min(s + length, len(text))) for n, (s, length) in enumerate(spans) if s < len(text)]
    html = str(render_marks(text, 0, len(text), marks))
    assert words_of(html) == text
    assert html.count("<mark") == html.count("</mark>")
    for one in marks:
        assert html.count(f'id="r-{one.id}"') == 1
        assert html.count(f'href="#n-{one.id}"') == 1


def test_offsets_count_in_the_document() -> None:
    assert render_marks("cd", 2, 4, [mark("a1", 2, 3)], offset=2).startswith('<mark class="m k-action" id="r-a1">c')


def test_marks_are_numbered_by_kind_in_the_order_of_the_text() -> None:
    marks = number_marks([("x", "action", 9, 12), ("y", "resolution", 0, 5), ("z", "action", 2, 4)])
    assert [(m.id, m.tag) for m in marks] == [("y", "R1"), ("z", "A1"), ("x", "A2")]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ({"kind": "paragraph", "start": 0, "end": 5}, "<p>a &lt; b</p>"),
        ({"kind": "heading", "start": 0, "end": 5, "level": 1}, "<h2>a &lt; b</h2>"),
        ({"kind": "list_item", "start": 0, "end": 5, "label": "<i>"}, '<p class="li l1"><span class="label">&lt;i&gt;</span>a &lt; b</p>'),
        (
            {"kind": "table_row", "start": 0, "end": 5, "table": 0},
            '<div class="table" tabindex="0" role="region" aria-label="Table in the minutes"><table><tr><td>a &lt; b</td></tr></table></div>',
        ),
    ],
)
def test_a_block_is_drawn_as_what_it_is(block: dict[str, object], expected: str) -> None:
    assert TextPage("a < b", 0, 5, []).render([block]) == expected


def test_a_row_is_parted_into_cells_and_its_mark_spans_them() -> None:
    html = TextPage("Turnover | 9%", 0, 13, [mark("i1", 0, 13, "indicator")]).render(
        [{"kind": "table_row", "start": 0, "end": 13, "table": 0, "header": False}]
    )
    assert html.count("<td>") == 2
    assert html.count('id="r-i1"') == 1
    assert html.index('id="r-i1"') < html.index('href="#n-i1"')


def test_a_first_heading_that_repeats_the_title_is_left_out() -> None:
    blocks = [{"kind": "heading", "start": 0, "end": 5}, {"kind": "paragraph", "start": 6, "end": 11}]
    assert TextPage("Title\nwords", 0, 11, []).render(blocks, title="Title") == "<p>words</p>"
    assert "Title" in TextPage("Title\nwords", 0, 11, [mark("m1", 0, 5)]).render(blocks, title="Title")


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("Repairs | 9%", ["Repairs", "9%"]),
        ("KPI | | | 4", ["KPI", "", "", "4"]),
        ("| a|b", ["", "a|b"]),
        ("9% |", ["9%", ""]),
        ("one", ["one"]),
    ],
)
def test_a_row_has_its_empty_cells(row: str, cells: list[str]) -> None:
    html = TextPage(row, 0, len(row), []).render([{"kind": "table_row", "start": 0, "end": len(row), "table": 0}])
    assert re.findall(r"<td>(.*?)</td>", html) == cells
