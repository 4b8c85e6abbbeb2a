"""Names and posts by their form, lists of words, and that time grows with the text alone."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from extractors.agenda import segment_document
from extractors.names.forms import name_key
from extractors.names.posts import find_posts
from extractors.outline import build_outline
from extractors.people import mentions_in, people_of, same_person
from extractors.pipeline import build_nlp
from extractors.wordlists import load_list
from tests.tagged import make_document
from tests.timing import check_linear

LISTS = ("attendance_fillers", "given_names", "not_names", "post_acronyms", "post_fields", "posts", "ranks", "speech", "titles")


def read(text: str) -> Doc:
    document = make_document(text)
    meetings, items = segment_document(document)
    nlp = build_nlp()
    doc = nlp.make_doc(document.text)
    doc.user_data["outline"] = build_outline(document, meetings, items)
    for component in ("find_cues", "find_people", "find_attendance", "find_officers"):
        doc = nlp.get_pipe(component)(doc)
    return doc


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rivers", "Jo Rivers"),
        ("Ms Rivers", "Cllr J. Rivers"),
        ("J B Rivers", "Jo Rivers"),
        ("Jo", "Jo Rivers"),
        ("O’Donoghue", "Niamh O'Donoghue"),
        ("Councillor Mrs R Hall", "Rosie Hall"),
        ("Nic Poole", "Nicola Poole"),
    ],
)
def test_same_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("Jo Rivers", "Ann Rivers"), ("J Rivers", "J Hall"), ("A Rivers", "Jo Rivers"), ("", "Jo Rivers")]
)
def test_different_persons(one: str, other: str) -> None:
    assert not same_person(one, other)


def test_name_key() -> None:
    assert name_key("Cllr Mrs R. O’Dowd") == ("o'dowd", ("r",))


@pytest.mark.parametrize(
    ("words", "post"),
    [
        (
            "the Interim Corporate Director of Public Health and Housing said",
            "Interim Corporate Director of Public Health and Housing",
        ),
        ("to the Executive Director – Place (Deputy Town Clerk).", "Executive Director – Place (Deputy Town Clerk)"),
        (
            "Service Manager Safeguarding, Quality Assurance & Professional Standards",
            "Service Manager Safeguarding, Quality Assurance & Professional Standards",
        ),
        ("the Head of Finance and Mr Hall", "Head of Finance"),
        ("the Participation and Engagement Manager, Jo Hall", "Participation and Engagement Manager"),
        ("Area Education Officer – West Elmshire", "Area Education Officer – West Elmshire"),
        ("the Town Clerk and Responsible Financial Officer", "Town Clerk and Responsible Financial Officer"),
        ("the acting Head of Legal Services", "acting Head of Legal Services"),
        ("the Chief Superintendent", "Chief Superintendent"),
    ],
)
def test_extent_of_a_post(words: str, post: str) -> None:
    assert [words[found.start : found.end] for found in find_posts(words, 0, len(words))][:1] == [post]


@pytest.mark.parametrize("words", ["Team Members met", "Councillor Training", "Planning Committee Members", "Officers replied"])
def test_no_post(words: str) -> None:
    assert find_posts(words, 0, len(words)) == []


def test_mentions_in_order_and_in_a_span() -> None:
    doc = read("## 5. Roads\nCllr Rivers asked the Head of Highways, Jo Hall, about North Street. Ann Poole of NCC replied.")
    mentions = people_of(doc)
    assert [mention.name for mention in mentions] == ["Rivers", "Jo Hall", "Ann Poole"]
    assert [mention.start for mention in mentions] == sorted(mention.start for mention in mentions)
    hall = mentions[1]
    assert doc.text[hall.start : hall.end] == "the Head of Highways, Jo Hall"
    assert (hall.name_start, hall.name_end) == (doc.text.index("Jo Hall"), doc.text.index("Jo Hall") + 7)
    assert mentions_in(doc, hall.start, hall.end) == [hall]
    assert mentions_in(doc, hall.start + 1, hall.end) == []


def test_known_from_the_list_of_those_present() -> None:
    doc = read("Minutes\nPresent: Xanthe Quill (Chair), Jo Hall\n## 1. Roads\nThe map of Xanthe Quill was shown. Jo to ask again.")
    assert [mention.name for mention in people_of(doc)] == ["Xanthe Quill", "Jo Hall", "Xanthe Quill", "Jo"]


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_well_kept(name: str) -> None:
    entries = load_list(name)
    assert len({entry["id"] for entry in entries}) == len(entries)
    for entry in entries:
        assert entry["note"]
        assert entry["words"]
        assert all(word == " ".join(word.split()) for word in entry["words"])


HOSTILE = {
    "capitals": "Jo Hall Poole Rivers " * 400,
    "commas": "Director of Finance, Audit, Risk, Legal, Planning, " * 300,
    "titles": "Cllr Mrs Mr Dr " * 500,
    "brackets": "Jo Hall ((((( " * 500,
    "apologies": "Apologies were received from " * 300,
    "one item, many people": " ".join(
        f"Cllr {chr(65 + i % 26)} Rivers{chr(97 + i // 26 % 26)}{chr(97 + i % 7)} spoke." for i in range(1500)
    ),
    "lines": "Present:\n" + "Cllr Hall, Cllr Poole\n" * 500,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_time_is_linear(case: str) -> None:
    check_linear(lambda times: "## 1. Roads\n" + (HOSTILE[case] * times).strip(), read, 1)
