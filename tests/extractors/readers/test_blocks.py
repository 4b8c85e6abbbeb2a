"""The builder that every reader shares: clean words, labels apart, rows whose cells can be found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.readers.blocks import BlockBuilder, clean_text, row_cells, split_label
from models import Source
from tests.extractors.readers.drawing import check_contract, draw

SOURCE = Source(name="made up", sha256="0" * 64, size_bytes=0)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("the  har\u00adbour\u00a0master\n reported", "the harbour master reported"),
        ("\ufeffApo\u200blogies", "Apologies"),
        ("Cafe\u0301 on the quay", "Café on the quay"),
        ("right\u202eleft\u202c", "rightleft"),
        ("a\x02 \x07b\x0bc", "a b c"),
        ("\uf0b7 item", "• item"),
        ("12\u2009500\u202f£", "12 500 £"),
    ],
)
def test_clean_text(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@pytest.mark.parametrize(
    ("raw", "label", "words"),
    [
        ("(a) That the report be noted", "(a)", "That the report be noted"),
        ("ii.) That the dues be agreed", "ii.)", "That the dues be agreed"),
        ("b) the fees", "b)", "the fees"),
        ("1.\xa0\xa0\xa0the fees", "1.", "the fees"),
        ("2      The fees be agreed", "2", "The fees be agreed"),
        ("7.1 The Clerk reported", "7.1", "The Clerk reported"),
        ("1.2 to note the fees", "1.2", "to note the fees"),
        ("3.2(b). The quay", "3.2(b).", "The quay"),
        ("(iv) the slipway", "(iv)", "the slipway"),
        ("24/031 Apologies", "24/031", "Apologies"),
        ("·  the slipway", "·", "the slipway"),
        ("•the slipway", "•", "the slipway"),
        ("– the slipway", "–", "the slipway"),
        ("o\xa0\xa0 the slipway", "o", "the slipway"),
        ("\uf0b7\tthe slipway", "•", "the slipway"),
        ("4.PRESENT: the Harbour Master", "4.", "PRESENT: the Harbour Master"),
        ("a)The slipway", "a)", "The slipway"),
        ("B. THAT the dues be paid", "B.", "THAT the dues be paid"),
    ],
)
def test_labels(raw: str, label: str, words: str) -> None:
    found, rest = split_label(raw)
    assert (found, clean_text(rest)) == (label, words)


@pytest.mark.parametrize(
    "raw",
    [
        "2 members of the public spoke",  # a bare number before one space is a word
        "7.5 per cent of berths were empty",
        "7.30 PM was the agreed start",
        "2025/26 Budget monitoring",  # a financial year
        "A. N. Angler spoke",
        "3.B was empty",
        "I agree with the Chair",
        "i.e. the outer quay",
        "–10 degrees was recorded",
        "(AB) left the room",
        "2024. That was the year",
        "(1) ",  # nothing follows: the number is the text
        "o the slipway",
    ],
)
def test_no_label(raw: str) -> None:
    assert split_label(raw) == (None, raw)


def test_offsets_labels_and_rows() -> None:
    builder = BlockBuilder()
    builder.add("heading", "Harbour\u00a0 dues", label="4.", level=2, href="item.html")
    builder.add("paragraph", " \u200b ")
    builder.add_line("(a) That the dues be agreed")
    builder.add("list_item", "", label="9.")
    builder.add("list_item", "", label="•")
    table = builder.next_table()
    builder.add_row(["Measure", "", "Target|floor"], table=table, header=True)
    builder.add_row(["", "", ""], table=table)
    builder.add_row(["", "12%", ""], table=table, fills=(None, "#00b050", None))
    document = builder.build(SOURCE, "text", title=" Harbour\u00a0dues ")
    assert draw(document) == ["## [4.] Harbour dues", "- [(a)] That the dues be agreed", "9.", "|= Measure | | Target¦floor", "| | 12% |"]
    assert document.text.startswith("4. Harbour dues\n(a) That")
    assert (document.title, document.blocks[0].href) == ("Harbour dues", "item.html")
    row = document.blocks[-1]
    assert [document.text[a:b] for a, b in row_cells(document.text, row)] == ["", "12%", ""]
    assert (row.table, row.fills) == (0, (None, "#00b050", None))


def test_the_last_block_can_be_taken_back() -> None:
    builder = BlockBuilder()
    builder.add("paragraph", "The Panel met.")
    builder.add("heading", "Minutes:", level=3)
    builder.remove_last()
    builder.add("paragraph", "The Panel rose.")
    assert builder.build(SOURCE, "text").text == "The Panel met.\nThe Panel rose."


@given(st.lists(st.text(max_size=40), max_size=8))
def test_whatever_comes_in_the_contract_holds(lines: list[str]) -> None:
    builder = BlockBuilder()
    for line in lines:
        builder.add_line(line)
        builder.add_row([line, "x"], table=0)
    check_contract(builder.build(SOURCE, "text"))


def test_numbers_that_go_on_are_labels() -> None:
    builder = BlockBuilder()
    for raw in (
        "4.1 the slipway be closed;",
        "4.2 moorings be let; and",
        "4.3 per cent of berths were empty",
        "4.4 moorings were empty",
    ):
        builder.add_line(raw)
    assert [block.label for block in builder.blocks] == ["4.1", "4.2", None, None]
