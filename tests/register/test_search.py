from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register.search import cut_words, mark_hits, match_words, quote_words


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("care leavers", '"care" AND "leavers"'),
        ('"care leavers" housing', '"care leavers" AND "housing"'),
        ("housing OR homes", '"housing" OR "homes"'),
        ("housing NOT (rent OR lease)", '"housing" NOT ( "rent" OR "lease" )'),
        ("safeguard*", '"safeguard"*'),
        ("care-leavers 12/24 children's", '"care-leavers" AND "12/24" AND "children\'s"'),
        ("title:budget", '"title:budget"'),  # a column filter would show what columns there are; it is a word here
        ("AND", '"AND"'),
        ("rent AND", '"rent" AND "AND"'),
        ("(rent", '( "rent" )'),
        ("rent)", '"rent"'),
        ('"unclosed phrase', '"unclosed phrase"'),
        ("cymuned Ŵyl", '"cymuned" AND "Ŵyl"'),
        ("*** - ()", None),
        ("", None),
    ],
)
def test_words_become_a_query_that_means_what_people_expect(words: str, expected: str | None) -> None:
    assert match_words(words) == expected


@pytest.fixture(scope="module")
def index() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:", check_same_thread=False)
    db.execute("create virtual table t using fts5(title, body, tokenize='porter unicode61 remove_diacritics 2')")
    db.execute("insert into t values ('Budget', 'housing rent')")
    return db


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["AND", "OR", "NOT", "(", ")", '"', "a*", "*", "b-c", "NEAR", "^x", "{d", "e:f", "+", "'", "é", "\\", "."]),
        max_size=12,
    ).map(" ".join)
)
def test_no_query_is_an_error_to_the_index(index: sqlite3.Connection, words: str) -> None:
    for query in (match_words(words), quote_words(words)):
        if query is not None:
            index.execute("select 1 from t where t match ?", (query,)).fetchall()


def test_hits_are_marked_and_everything_is_escaped() -> None:
    assert mark_hits("<b>\x02care\x03 & \x02<i>\x03") == '&lt;b&gt;<mark class="hit">care</mark> &amp; <mark class="hit">&lt;i&gt;</mark>'


def test_nothing_to_mark_is_nothing() -> None:
    assert mark_hits(None) == ""


@pytest.mark.parametrize(
    ("snippet", "length", "left"),
    [
        ("Care \x02Leavers\x03 the \x02leavers\x03", 12, "the \x02leavers\x03"),
        ("\x02Housing\x03", 7, ""),
        ("ab\x02cd\x03e", 3, "\x02d\x03e"),
        ("abc", 0, "abc"),
    ],
)
def test_a_title_is_cut_off_a_snippet(snippet: str, length: int, left: str) -> None:
    assert cut_words(snippet, length) == left
