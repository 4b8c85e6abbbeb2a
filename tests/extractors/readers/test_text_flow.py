"""Lines of text put back into paragraphs: typed at a width, or taken out of a PDF with every line by itself."""

from __future__ import annotations

import textwrap

import pytest

from models import Document
from tests.extractors.readers.test_text import lines, read, shapes

PROSE = (
    "The Clerk told members that the hedge along the northern edge of the recreation ground had been cut back by the contractor and that the path was "
    "open again, although two of the steps by the gate were loose and would have to be mended before the fair in the autumn."
)
REPLY = "Councillor Rivers thanked the volunteers who had cleared the path and asked whether the county had replied about the crossing near the school."


@pytest.mark.parametrize("width", [60, 72, 95])
@pytest.mark.parametrize("double_spaced", [False, True])
def test_wrapped_lines_are_one_paragraph(width: int, double_spaced: bool) -> None:
    wrapped = textwrap.wrap(PROSE, width)
    other = textwrap.wrap(REPLY, width)
    text = "\n\n".join(wrapped) + "\n\n\n" + "\n\n".join(other) if double_spaced else "\n".join([*wrapped, "", *other])
    assert lines(read(text)) == [PROSE, REPLY]


def test_a_long_line_of_the_head_does_not_widen_a_wrapped_text() -> None:
    officers = "Officers: " + ", ".join(
        f"{name} (Assistant Director of Harbours)" for name in ("Jo Rivers", "Ann Hall", "Sam Poole", "Kit Moss")
    )
    body = [line for _ in range(4) for words in (PROSE, REPLY) for line in [*textwrap.wrap(words, 90), ""]]
    assert lines(read("\n".join(["Harbour Board", "", officers, "", *body])))[1:] == [officers, *[PROSE, REPLY] * 4]


def test_a_heading_in_capitals_runs_over_its_line() -> None:
    heading = ["HELD IN THE COUNCIL CHAMBER, MARKET SQUARE, WRAYFORD, ON MONDAY THE 10TH", "NOVEMBER AT 3.00 P.M."]
    document = read("\n".join(["MINUTES OF WRAYFORD COUNCIL", "", *heading, "", *textwrap.wrap(PROSE, 72), "", *textwrap.wrap(REPLY, 72)]))
    assert lines(document) == ["MINUTES OF WRAYFORD COUNCIL", " ".join(heading), PROSE, REPLY]


def test_wrapped_list_items_hang_under_their_labels() -> None:
    items = [("(a)", PROSE), ("(b)", REPLY), ("i)", "the report be noted")]
    text = "\n".join(textwrap.fill(f"{label} {words}", 70, subsequent_indent="    ") for label, words in items)
    assert [shape[2:] for shape in shapes(read(text))] == items


def test_lines_that_are_not_wrapped_stay_apart() -> None:
    text = "Present: Cllr J Rivers\nApologies: Cllr A Shah\nThe gate was painted\nThe pump was mended\n" + PROSE + "\n" + REPLY
    assert lines(read(text)) == text.split("\n")


def test_a_label_alone_on_its_line_belongs_to_the_next() -> None:
    document = read("RESOLVED:\n(a)\nThat the gate be painted.\n•\nThat the pump be mended.")
    assert [shape[2:] for shape in shapes(document)[1:]] == [("(a)", "That the gate be painted."), ("•", "That the pump be mended.")]


def test_form_feeds_and_what_stands_beside_them() -> None:
    halves = textwrap.wrap(PROSE, 70)
    pages = [
        ["Wrayford Parish Council", *halves[:2], "Page 1 of 3"],
        ["Wrayford Parish Council", *halves[2:], "", *textwrap.wrap(REPLY, 70), "Page 2 of 3"],
        ["Wrayford Parish Council", "The meeting closed at 9.05 pm.", "Page 3 of 3"],
    ]
    document = read("\f".join("\n".join(page) for page in pages))
    assert lines(document) == ["Wrayford Parish Council", PROSE, REPLY, "The meeting closed at 9.05 pm."]


def test_a_cell_at_the_edge_of_a_page_is_no_page_number() -> None:
    pages = [["Boats", "Sold", "164"], ["2", "Boats", "Let"], ["12", "3"], ["4", "The meeting closed."]]
    text = "\f".join("\n".join(page) for page in pages)
    assert lines(read(text)) == ["Boats", "Sold", "164", "Boats", "Let", "12", "The meeting closed."]


def test_page_numbers_between_dashes_are_left_out() -> None:
    assert "- 2 -" not in lines(read("The quay was looked at.\n\n                 - 2 -\n\nThe slip was let.\n"))


def test_titles_with_the_number_of_the_page_are_left_out() -> None:
    feet = [f"Harbours Panel - 4 June 2019                Page {number} of 2" for number in (1, 2)]
    text = f"The quay was looked at.\n\n{feet[0]}\n\nThe slip was let.\n\nSee the plan – Page 2 of 3\n\n{feet[1]}\n"
    assert lines(read(text)) == ["The quay was looked at.", "The slip was let.", "See the plan – Page 2 of 3"]


def test_a_list_set_as_typed_does_not_widen_a_wrapped_text() -> None:
    long = "- " + "The boats were counted and the counting took all day because of the tide. " * 3
    said = "It was proposed by Mr Hall and seconded by Mrs Reed, and after some talk it was agreed, that the slip at the north end of the quay be let to the Sailing Club for a year from the first of the month, and that the Clerk write to them with the terms of the lease before the next meeting of the Board."
    text = "\n\n".join([*textwrap.wrap(said, 70), long, long, *textwrap.wrap(said, 70), long])
    assert lines(read(text)).count(said) == 2


def taken_out(*pages: list[str]) -> str:
    """Pages as programs write them that turn a PDF into Markdown: each line by itself, a rule and perhaps a number between two pages."""
    return "\n---\n".join("\n\n".join(page) for page in pages)


WRAPPED, ANSWER = textwrap.wrap(PROSE, 80), textwrap.wrap(f"{REPLY} They had not yet done so.", 80)
PAGES = [["[Original file](https://wrayford.example/minutes.pdf)"], [*ANSWER, *WRAPPED[:2]], ["2", *WRAPPED[2:], *ANSWER], ["3", *WRAPPED]]


def test_a_paragraph_goes_on_over_the_rule_between_pages() -> None:
    assert lines(read(taken_out(*PAGES))) == ["Original file", " ".join(ANSWER), PROSE, " ".join(ANSWER), PROSE]


def test_a_rule_between_paragraphs_is_no_page_break() -> None:
    text = "**Wrayford**\n\nFirst part\nof the walk\n\n---\n\n2\n\n---\n\nSecond part\nof the walk\n\n---\n\nThird part\nof it\n"
    assert "2" in lines(read(text))


@pytest.mark.parametrize("rule", ["-" * 70, "=" * 40, "*" * 12, "_" * 30, "–" * 20])
def test_typed_rules_part_paragraphs_and_are_no_words(rule: str) -> None:
    text = f"Harbour Group\n{rule}\n\nMinutes of 3 March 2024\n{rule}\n1.  Boats\n{rule}\nAll boats were counted,\nand none was lost.\n{rule}\n2.  Quay\n{rule}\nIt was looked at.\n"
    document = read(text)
    assert lines(document) == [
        "Harbour Group",
        "Minutes of 3 March 2024",
        "1. Boats",
        "All boats were counted, and none was lost.",
        "2. Quay",
        "It was looked at.",
    ]


def ending_in(*ending: str) -> Document:
    """A text of many wrapped lines, the last of them given."""
    return read(taken_out(*PAGES, [*WRAPPED, *ending]))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The rate of repairs in time was ninety-one in a hundred against a target of", "95. The Board asked for more."),
        ("The repairs done within the time allowed were fewer than in the spring, namely", "95. The Board asked for more."),
        ("The Chairman moved and Mrs Reed seconded the following proposals of the", "Cabinet: nothing was said against them."),
        ("Officers: Joan Hall (Director of Resources and Section 151", "Officer), Peter Moor (Clerk)"),
        ("The gate was mended. **The Board approved the second of the three tenders for it,**", "**with work to begin in May.**"),
    ],
)
def test_a_line_that_cannot_end_there_goes_on(first: str, second: str) -> None:
    shown = f"{first} {second}".replace("**", "")
    assert lines(ending_in(first, second))[-1] == shown


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Councillor Josephine Rivers-Longbottom (Leader of the Council) (in the Chair)", "Councillor Bridget Moor (Housing)"),
        ("**Present:** Councillor Josephine Rivers-Longbottom (Leader) (in the Chair today)", "Councillor Bridget Moor (Housing)"),
        ("**Present:** Mr Hall, Mr Moor, Mrs Reed, Miss Lane and the Clerk Joan Weir, Ann Poole", "**Apologies:** Mr Amin"),
        ("The hedge along the path to the quay had been cut back again by the new contractor.", "**FINANCE** The accounts were read."),
        ("Roads (Ms S Brook), Housing (Mr T Kiely), Parks and Gardens (Mrs Ann Weatherstone)", "An apology was received from Mr Amin."),
    ],
)
def test_a_line_that_opens_something_stands_apart(first: str, second: str) -> None:
    shown = [line.replace("**", "") for line in (first, second)]
    assert lines(ending_in(first, second))[-2:] == shown


def test_a_number_that_is_next_in_a_list_is_a_label() -> None:
    items = ["1. The minutes of the meeting in May were read and nobody had anything to say on", "2. The accounts were read."]
    assert [shape[2] for shape in shapes(ending_in(*items))][-2:] == ["1.", "2."]


def test_bold_words_over_several_lines_are_one_block() -> None:
    heading = ["**MINUTES OF THE MEETING OF THE WRAYFORD HARBOUR BOARD HELD IN THE OLD CUSTOM**", "**HOUSE ON MONDAY**"]
    said = ["**It was agreed that the slip at the north end of the quay be let to the Sailing**", "**Club for a year.**"]
    blocks = [(kind, words) for kind, _, _, words in shapes(ending_in(*heading, *ANSWER, *said))]
    assert ("heading", " ".join(heading).replace("**", "")) in blocks
    assert blocks[-1] == ("paragraph", " ".join(said).replace("**", ""))


def test_a_bullet_that_its_font_does_not_name() -> None:
    document = ending_in("The Board:", "(cid:127) noted the accounts", "(cid:127) approved the plan")
    assert [(shape[2], shape[3]) for shape in shapes(document)][-2:] == [("•", "noted the accounts"), ("•", "approved the plan")]


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [
        (
            "In Jo Rivers, Town Clerk; Ann Hall,",
            "attendance: Head of Parks",
            "In attendance: Jo Rivers, Town Clerk; Ann Hall, Head of Parks",
        ),
        ("IN Jo Rivers, Town Clerk;", "ATTENDANCE: Ann Hall", "IN ATTENDANCE: Jo Rivers, Town Clerk;"),
        ("Also in Councillor Lowe,", "attendance: Ann Hall", "Also in attendance: Councillor Lowe, Ann Hall"),
        ("**Trustees** Dame Ann Hall (Chair);", "**present** Jo Rivers", "Trustees present: Dame Ann Hall (Chair);"),
        ("Members Councillor Rivers,", "present: Councillor Hall", "Members present: Councillor Rivers, Councillor Hall"),
    ],
)
def test_a_label_of_two_lines_is_one(upper: str, lower: str, whole: str) -> None:
    text = "\n\n".join(["**Notes**", *textwrap.wrap(PROSE, 70), upper, lower, *textwrap.wrap(REPLY, 70), *textwrap.wrap(PROSE, 70)])
    assert any(line == whole or line.startswith(f"{whole} ") for line in lines(read(text)))


def test_words_that_begin_like_a_label_stay_where_they_are() -> None:
    told = ["Members Jo Rivers asked about the", "present state of the quay."]
    text = "\n".join([*textwrap.wrap(PROSE, 40), "", *told, "", *textwrap.wrap(REPLY, 40)])
    assert " ".join(told) in lines(read(text))


@pytest.mark.parametrize("heading", ["Present", "Present (voting)", "In attendance", "Apologies for absence"])
def test_what_heads_a_list_of_people_stands_alone(heading: str) -> None:
    said = textwrap.wrap("Minutes of the meeting of the Board held in public in the Board Room of the Quay House on Thursday 27", 70)
    text = "\n\n".join(["**Quay Board**", *(f"**{line}**" for line in [*said, "November 2025 from half past nine to a quarter to one, Mill Street"]), f"**{heading}**", "Jo Rivers Chair", *textwrap.wrap(PROSE, 70), *textwrap.wrap(REPLY, 70)])  # fmt: skip
    assert heading in lines(read(text))


@pytest.mark.parametrize(
    ("upper", "lower"), [("Councillors P Lowe, Mrs J Hall, B Reed, H", "Rivers and L Poole"), ("The Board thanked Cllr", "Rivers for it")]
)
def test_a_name_goes_on_in_the_next_line(upper: str, lower: str) -> None:
    text = "\n".join([*textwrap.wrap(PROSE, 70), "", upper, lower, "", *textwrap.wrap(REPLY, 70)])
    assert f"{upper} {lower}" in lines(read(text))


def test_a_sentence_broken_in_a_text_that_is_not_wrapped() -> None:
    first = f"(b) {REPLY[:-1]}, and said that the county would come back about the steps by the gate by"
    document = read("\n".join([PROSE, "", first, "the end of May.", "Another matter was the hedge.", "", "The Board:", "noted it"]))
    assert lines(document)[1:] == [f"{first} the end of May.", "Another matter was the hedge.", "The Board:", "noted it"]


def test_short_lines_in_small_letters_stay_a_list() -> None:
    entries = ["Members asked for", "paint for the gate", "salt for the steps"]
    assert lines(read("\n".join([PROSE, "", *entries, "", PROSE]))) == [PROSE, *entries, PROSE]


@pytest.mark.parametrize(
    "parts",
    [
        ("Over the whole of that long and dark winter by the weir the eel had come out of", "‘weak’ and into ‘good’, as the Head said."),
        ("The Clerk went to see the lock, the weir, the mill and the quay with a map of", "Alverton that nobody had seen."),
    ],
)
def test_a_sentence_that_breaks_off_goes_on(parts: tuple[str, str]) -> None:
    assert f"{parts[0]} {parts[1]}" in lines(read(f"Board\n\nMinutes\n\n{PROSE}\n\n{parts[0]}\n{parts[1]}\n\n{REPLY}"))
