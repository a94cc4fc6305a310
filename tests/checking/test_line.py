"""A sentence as a line of words: each knows its place in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from article9.checking.line import Mention, Words
from article9.law.provision import Force, Sentence
from article9.law.source import Span
from tests.checking.reading import line_of, provision

TEXT = "1. No person shall— (a) use a Mine; (b) keep one."
CHAPEAU, ITEM = Span(3, 19), Span(24, 35)


def test_words_are_folded_and_keep_their_places() -> None:
    line = Words(TEXT).line(Sentence(provision(0, 49), (ITEM,), Force.IN_FORCE, True))
    assert [(w.folded, TEXT[w.start : w.end]) for w in line.words] == [
        ("use", "use"),
        ("a", "a"),
        ("mine", "Mine"),
        (";", ";"),
    ]


def test_chapeau_and_item_are_one_line_with_two_openings() -> None:
    line = Words(TEXT).line(Sentence(provision(0, 49), (CHAPEAU, ITEM), Force.IN_FORCE, True))
    assert [w.folded for w in line.words] == ["no", "person", "shall", "—", "use", "a", "mine", ";"]
    assert line.openings == {0, 4}


def test_the_stop_after_an_item_does_not_part_it_from_the_tail() -> None:
    text = "use it; in any way;"
    pieces = (Span(0, 7), Span(8, 19))
    for whole, stops in ((False, 1), (True, 2)):
        sentence = Sentence(provision(0, 19), pieces, Force.IN_FORCE, True, whole=whole)
        assert [w.folded for w in Words(text).line(sentence).words].count(";") == stops


def test_a_piece_in_two_sentences_is_cut_once() -> None:
    words = Words(TEXT)
    first = words.line(Sentence(provision(0, 49), (CHAPEAU,), Force.IN_FORCE, True))
    second = words.line(Sentence(provision(0, 49), (CHAPEAU, ITEM), Force.IN_FORCE, True))
    assert all(one is other for one, other in zip(first.words, second.words, strict=False))


def test_dashes_quotes_and_brackets_are_soft() -> None:
    assert [w.soft for w in line_of("“(a)” —").words] == [True, True, False, True, True, True]


def test_stops_semicolons_and_words_are_not_soft() -> None:
    assert not any(w.soft for w in line_of("a; b. c: $").words if w.folded != ":")


def test_only_mentions_that_lie_wholly_within_count() -> None:
    line = line_of("use of a mine or a bomb")
    line.tag((Mention("use", 0, 1), Mention("mine", 3, 4), Mention("long", 0, 7)))
    assert [m.concept for m in line.between(0, 4)] == ["use", "mine"]
    assert [m.concept for m in line.between(1, 3)] == []


def test_tagging_anew_forgets_what_was_said_before() -> None:
    line = line_of("use of a mine")
    line.tag((Mention("use", 0, 1),))
    line.tag((Mention("mine", 3, 4),))
    assert line.concepts() == {"mine"}
    assert list(line.starting) == [3]


def test_a_line_that_was_not_tagged_speaks_of_nothing() -> None:
    assert line_of("use of a mine").concepts() == frozenset()


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=4))
def test_every_word_stands_where_it_says_whatever_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    line = line_of(*pieces)
    assert all(0 <= w.start < w.end <= len(text) for w in line.words)
    assert [w.start for w in line.words] == sorted(w.start for w in line.words)


def test_two_characters_of_a_script_without_spaces_make_the_pace_of_a_word() -> None:
    assert line_of("何人も対人地雷を使用しない。").pace == 2
    assert line_of("A mine is 地雷 there.").pace == 1
    assert line_of("").pace == 1


def test_what_brackets_say_can_be_passed_over() -> None:
    line = line_of("the act (no. 3 (of 1990)) and more")
    opens, closes = line.folded.index("("), len(line.folded) - 2
    assert line.behind_aside(opens) == closes
    assert line.before_aside(closes) == opens


def test_where_no_brackets_open_or_close_nothing_is_passed_over() -> None:
    line = line_of("the act (no. 3")
    assert line.behind_aside(0) == 0
    assert line.behind_aside(2) == 2
    assert line.before_aside(len(line.words)) == len(line.words)
    assert line.before_aside(0) == 0
