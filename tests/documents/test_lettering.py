"""Words of a drawing go into their lines, none is lost, and none becomes markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from article9.documents.lettering import escaped, room_of, text, wrapped

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf")), max_size=80)


@given(WORDS, st.integers(30, 400))
def test_no_line_is_longer_than_its_room_and_no_letter_is_lost(words: str, room: int) -> None:
    lines = wrapped(words, room=room, size=13)
    assert all(room_of(line, 13) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())


def test_words_are_broken_between_words_where_that_is_possible() -> None:
    assert wrapped("one two three", room=60, size=13) == ("one two", "three")


def test_a_word_that_is_too_long_alone_is_cut() -> None:
    assert len(wrapped("m" * 60, room=100, size=13)) > 1


@pytest.mark.parametrize("nothing", ["", "   ", "\n"])
def test_nothing_makes_no_line(nothing: str) -> None:
    assert wrapped(nothing, room=100, size=13) == ()


def test_a_broad_letter_takes_more_room_and_a_mark_above_takes_none() -> None:
    assert room_of("地", 13) > room_of("a", 13)
    assert room_of("e\u0301", 13) == room_of("e", 13)


@pytest.mark.parametrize(
    ("words", "side", "anchor", "own"),
    [
        ("goats", "ltr", "start", "ltr"),
        ("goats,", "rtl", "end", "ltr"),
        ("ماعز", "rtl", "start", "rtl"),
        ("ماعز", "ltr", "end", "rtl"),
        ("2026", "rtl", "start", "rtl"),
    ],
)
def test_words_stand_at_the_side_of_the_drawing_and_run_their_own_way(
    words: str, side: str, anchor: str, own: str
) -> None:
    made = etree.fromstring(text(1, 2, words, side="rtl" if side == "rtl" else "ltr"))
    assert (made.get("text-anchor"), made.get("direction")) == (anchor, own)


def test_a_day_keeps_its_order_among_words_that_run_from_the_right() -> None:
    made = etree.fromstring(text(1, 2, "يوم: 2026-11-20", side="rtl"))
    (day,) = made
    assert (day.text, day.get("direction")) == ("2026-11-20", "ltr")


@given(WORDS)
def test_any_words_stay_words(words: str) -> None:
    made = etree.fromstring(text(1, 2, f'<script>"{words}', side="ltr"))
    assert [child.tag for child in made if child.tag != "tspan"] == []
    assert "".join(made.itertext()).startswith('<script>"')


def test_what_would_steer_a_screen_is_taken_out() -> None:
    assert escaped("a\u202eb") == "ab"
