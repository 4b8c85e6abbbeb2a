"""Numbers of items in forms that few councils use, and lines that look like items and are none."""

from __future__ import annotations

import pytest

from extractors.agenda import segment_document
from extractors.readers import read_document
from tests.extractors.test_attendance import HEAD
from tests.tagged import make_document
from tests.timing import check_linear

TEXTS: dict[str, tuple[str, list[tuple[str | None, str]]]] = {
    "body, minute and year": (
        "Plan/41/25-26 Apologies\n\nNone.\n\nPlan/42/25-26 Minutes\n\nThe minutes were signed.\n\nPlan/43/25-26 Weir\n\nIt was noted that the weir leaks.",
        [("Plan/41/25-26", "Apologies"), ("Plan/42/25-26", "Minutes"), ("Plan/43/25-26", "Weir")],
    ),
    "a star before the number": (
        "1. Minutes\n\nAgreed.\n\n* 2. Weir lease\n\nRESOLVED: That the lease be granted.\n\n3. Any other business\n\nNone.",
        [("1", "Minutes"), ("2", "Weir lease"), ("3", "Any other business")],
    ),
    "a sentence broken off before its list": (
        "1. Mill accounts\n\n1.1 Ms Una Moss, Treasurer, gave the main points:\n\n• the rent was paid.\n\n1.2 All heard that:\n\n• it turns.\n\n2. Reports received:\n\nNone.\n\n3. Any other business\n\nNone.",
        [("1", "Mill accounts"), ("2", "Reports received"), ("3", "Any other business")],
    ),
    "capitals parted from what was said": (
        "318 MINUTES – Resolved – That the minutes be signed.\n\n319 (7) MILL LANE – REVIEW – The Ranger submitted a report.\n\n12 BOATS WERE LOST – said the Ranger – in May.\n\n320 (8) STILES – Dr Roe stated that all were sound.\n\n321 DATE OF NEXT MEETING – 14 May 2024.",
        [("318", "MINUTES"), ("319", "(7) MILL LANE – REVIEW"), ("320", "(8) STILES"), ("321", "DATE OF NEXT MEETING")],
    ),
    "a list of contents above the minutes": (
        "On this page\n\n1. Apologies\n\n2. Weir lease\n\n3. Any other business\n\nAttendance\n\nJo Hall, Ann Poole\n\n1. Apologies\n\nNone.\n\n2. Weir lease\n\nMr Poole spoke of it.\n\n3. Any other business\n\nNone.",
        [("1", "Apologies"), ("2", "Weir lease"), ("3", "Any other business")],
    ),
    "short items one below the other": (
        "1. Apologies\n\n2. Weir lease\n\n3. Mill visit\n\nThe mill turns.\n\n4. Any other business\n\nNone.",
        [("1", "Apologies"), ("2", "Weir lease"), ("3", "Mill visit"), ("4", "Any other business")],
    ),
    "titles run in from 1 on above well-known ones": (
        "1 Last time. The gate was mended by Jo, as asked.\n\n2 Weir. The lease was read out and left.\n\n3 Correspondence. None had come.\n\n4 Any other business. The clock is slow.\n\n5 Next meeting. It will be held in May.",
        [("1", "Last time"), ("2", "Weir"), ("3", "Correspondence"), ("4", "Any other business"), ("5", "Next meeting")],
    ),
    "numbers that do not lead up to the first item": (
        "2. The gate was mended by Jo, as asked, and it was paid for.\n\n6. Correspondence\n\nNone had come.\n\n7. Any other business\n\nThe clock is slow.\n\n8. Next meeting\n\nIt will be held in May.",
        [("6", "Correspondence"), ("7", "Any other business"), ("8", "Next meeting")],
    ),
    "a day is no number": (
        "6   MARCH 2024\n\n1. Minutes\n\nAgreed.\n\n2. Weir lease\n\nRESOLVED: That the lease be granted.\n\n3. Any other business\n\nNone.",
        [("1", "Minutes"), ("2", "Weir lease"), ("3", "Any other business")],
    ),
}


@pytest.mark.parametrize("case", TEXTS)
def test_items(case: str) -> None:
    body, wanted = TEXTS[case]
    document = read_document(
        f"Weir Board\n\nMinutes of the meeting held on 3 March 2024\n\nPresent: Jo Hall\n\n{body}\n".encode(), "minutes"
    )
    assert [(item.number, item.title) for item in segment_document(document)[1]] == wanted


def test_a_row_that_holds_number_and_title_opens_an_item() -> None:
    rows = (
        "Item | Action\n1. Welcome and minutes of the last meeting |\nAll were welcomed. | JR\n2. Weir visit |\n"
        "The weir leaks. | JR\n3. Performance |\nAll is well. | AH"
    )
    assert [item.number for item in segment_document(make_document(HEAD + rows))[1]] == ["1", "2", "3"]


@pytest.mark.parametrize(
    "rows",
    [
        "Minute | Action\n14/25 Welcome and apologies |\nAll were welcomed. |\n15/25 Interests |\nNone. |\n16/25 Weir visit |\nThe weir leaks. | JR",
        "FC/14 | Apologies | None. |\nFC/15 | Declarations of interest | Cllr Hall, in FC/16. | AH\nFC/16 | Weir visit | The weir leaks. | JR",
        "2025/14 – Apologies | None.\n2025/15 – Minutes of the last meeting | They were signed.\n2025/16 – Weir visit | The weir leaks.",
    ],
)
def test_rows_with_the_minutes_and_the_year(rows: str) -> None:
    items = segment_document(make_document(HEAD + rows))[1]
    assert len(items) == 3
    assert items[-1].title.startswith("Weir visit")


def test_rows_of_measures_and_applications_open_none() -> None:
    rows = "Ref | Measure | Value\nPI/1 | Minutes lost to sickness | 95\nPI/2 | Calls answered | 80%\nPI/3 | Homes let | 14\n25/0144 | Mill Lane, new porch | No objection"
    assert segment_document(make_document(HEAD + rows))[1] == ()


def test_rows_of_tasks_open_none() -> None:
    rows = "1. Apologies\nNone.\n2. Weir\nNoted.\nTask | Who\n3. Mend the gate | JR\n1. Paint the sluice | AH\n2. Ring the mill | JR"
    titles = [item.title for item in segment_document(make_document(f"{HEAD}## {rows}"))[1]]
    assert not {"Mend the gate", "Paint the sluice", "Ring the mill"} & set(titles)


def test_roman_numbers_count_the_headings() -> None:
    text = (
        f"{HEAD}# I APOLOGIES FOR ABSENCE\nApologies for absence were submitted on behalf of:-\nJo Rivers\n# II WEIR LEASE\nThe lease was granted "
        "to the mill for a year, and the rent is to be paid in advance.\n# III DATE OF NEXT MEETING\nThe next meeting is in May."
    )
    found = [(item.number, item.title) for item in segment_document(make_document(text.replace("# I", "### I")))[1]]
    assert found == [("I", "APOLOGIES FOR ABSENCE"), ("II", "WEIR LEASE"), ("III", "DATE OF NEXT MEETING")]


def test_apologies_below_those_present_open_no_item() -> None:
    text = f"{HEAD}Present: Jo Rivers, Ann Hall\nApologies: Sam Poole\nThe gate was mended and the sluice was painted."
    assert [item.title for item in segment_document(make_document(text))[1]] == []


def test_long_tables_are_read_in_linear_time() -> None:
    def make(size: int) -> str:
        return HEAD + "\n".join(f"{number % 99}. Weir | Noted." for number in range(size))

    def with_year(size: int) -> str:
        return HEAD + "\n".join(f"{number % 99}/25 Apologies | Noted." for number in range(size))

    def in_capitals(size: int) -> str:
        return HEAD + "318 " + "WEIR – " * size + "all\n319 WEIR – Noted."

    check_linear(in_capitals, lambda text: segment_document(make_document(text)), 2000)
    check_linear(make, lambda text: segment_document(make_document(text)), 200)
    check_linear(with_year, lambda text: segment_document(make_document(text)), 200)
