"""Wordings in a line: what is found, where it ends, what fills its slots, and what is not found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.patterns import PatternError, parse
from article9.checking.line import Line, Mention
from article9.checking.matching import Finder, Match, has_slots, without_contained
from tests.checking.reading import line_of, words

ENDINGS = {"noun": ("", "s"), "verb": ("", "s", "ed", "ing")}
SLOTS = frozenset({"act", "object", "number"})


def finder(*patterns: str) -> Finder:
    """A finder for these wordings, under the names 0, 1 ..."""
    named = ((str(n), parse(text, ENDINGS, SLOTS)) for n, text in enumerate(patterns))
    return Finder.of(
        named,
        lambda slot, line, at: [m.last for m in line.starting.get(at, []) if m.concept == slot],
    )


def found(text: str, *patterns: str) -> list[str]:
    """The words of the matches in a line, in which `act` and `mine` fill slots."""
    line = with_slots(text)
    return [words(line, m.first, m.last) for m in finder(*patterns).find(line)]


def with_slots(text: str) -> Line:
    line = line_of(text)
    fills = {"lay": "act", "sell": "act", "mine": "object", "bomb": "object"}
    places = [(w.folded, n) for n, w in enumerate(line.words) if w.folded in fills]
    line.tag(tuple(Mention(fills[word], n, n + 1) for word, n in places))
    return line


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("no person shall go", "no person"),
        ("No Person shall go", "no person"),
        ("no “person” shall", "no person"),
        ("no (a) person", "no a person"),
        ("anti-personnel mines", "anti personnel mine|noun"),
        ("anti‑personnel mines", "anti-personnel mine|noun"),
        ("they stockpiled it", "stockpil{e,ed}"),
        ("it is prohibited", "{is,are}( hereby)? prohibited"),
        ("it is hereby prohibited", "{is,are}( hereby)? prohibited"),
        ("any mine", "any( other)? mine"),
        ("a fine of $ 5", "$ 5"),
        ("we set up a board", "{found,set up} a board"),
    ],
)
def test_a_wording_is_found(text: str, pattern: str) -> None:
    assert len(found(text, pattern)) == 1


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("no natural person", "no person"),
        ("no. person", "no person"),
        ("no; person", "no person"),
        ("no person", "person no"),
        ("mineral water", "mine|noun"),
        ("determined", "mine|noun"),
        ("it was prohibited", "{is,are}( hereby)? prohibited"),
        ("it is then prohibited", "{is,are}( hereby)? prohibited"),
        ("we set a board up", "{found,set up} a board"),
        ("no", "no person"),
        ("", "no person"),
    ],
)
def test_other_words_are_no_such_wording(text: str, pattern: str) -> None:
    assert found(text, pattern) == []


@pytest.mark.parametrize(("between", "is_found"), [(0, True), (1, True), (12, True), (13, False)])
def test_a_gap_reaches_over_twelve_words(between: int, is_found: bool) -> None:
    text = f"use {'x ' * between}is prohibited"
    assert bool(found(text, "use … is prohibited")) is is_found


def test_soft_marks_do_not_count_in_a_gap() -> None:
    assert found(f"use {'(x) ' * 12}ends", "use … ends") != []


def test_a_gap_takes_the_nearest_end() -> None:
    assert found("use x end y end", "use … end") == ["use x end"]


def test_a_slot_at_the_start_is_filled() -> None:
    assert found("they lay it", "{act} it") == ["lay it"]


def test_a_slot_in_the_middle_is_filled() -> None:
    assert found("no one shall sell it", "shall {act} it") == ["shall sell it"]


def test_a_slot_at_the_end_is_filled() -> None:
    assert found("no one shall sell", "shall {act}") == ["shall sell"]


def test_a_gap_may_follow_a_slot_that_opens_a_wording() -> None:
    assert found("to lay one or more is prohibited", "{act} … {is,are} prohibited") == [
        "lay one or more is prohibited"
    ]


def test_a_choice_that_begins_with_a_gap_may_follow_a_slot() -> None:
    assert found("lay x y ends", "{act} {… ends,here}") == ["lay x y ends"]


def test_a_slot_may_follow_a_gap() -> None:
    assert found("may at any time sell", "may … {act}") == ["may at any time sell"]


def test_the_words_that_fill_each_slot_are_told() -> None:
    line = with_slots("no one shall lay a mine")
    (match,) = finder("shall {act} … {object}").find(line)
    assert match.slot("act") == (3, 4)
    assert match.slot("object") == (5, 6)
    assert match.slot("number") is None


@pytest.mark.parametrize("text", ["they put it", "lay", "lay and it", "lay. it", "it lay"])
def test_a_slot_that_nothing_fills_is_no_wording(text: str) -> None:
    assert found(text, "{act} it") == []


def test_a_slot_is_not_filled_by_what_belongs_to_another() -> None:
    assert found("shall mine", "shall {act}") == []


def test_a_soft_mark_may_stand_before_what_fills_a_slot() -> None:
    assert found("shall (a) lay", "shall a {act}") == ["shall ( a ) lay"]


def test_a_wording_is_found_at_every_place() -> None:
    assert found("a mine, a mine", "a mine") == ["a mine", "a mine"]


def test_each_wording_is_found_under_its_name() -> None:
    matches = finder("no person", "person").find(line_of("no person"))
    assert [(m.name, m.first, m.last) for m in matches] == [("0", 0, 2), ("1", 1, 2)]


@pytest.mark.parametrize(
    ("matches", "kept"),
    [
        ([Match("a", 0, 3), Match("b", 1, 2)], "a"),
        ([Match("a", 0, 3), Match("b", 0, 2)], "a"),
        ([Match("a", 0, 3), Match("b", 2, 3)], "a"),
        ([Match("a", 0, 3), Match("b", 0, 3)], "ab"),
        ([Match("a", 0, 3), Match("b", 2, 4)], "ab"),
        ([Match("a", 0, 3), Match("b", 3, 4)], "ab"),
        ([Match("a", 0, 3, gapped=True), Match("b", 1, 2)], "ab"),
        ([Match("a", 0, 3), Match("b", 1, 2, gapped=True)], "a"),
        ([], ""),
    ],
)
def test_the_longest_wins_and_one_with_a_gap_hides_nothing(matches: list[Match], kept: str) -> None:
    assert "".join(m.name for m in without_contained(matches)) == kept


def test_a_match_with_a_gap_says_so() -> None:
    (with_gap, without) = finder("a … c", "a b").find(line_of("a b c"))
    assert with_gap.gapped
    assert not without.gapped


@pytest.mark.parametrize(
    ("pattern", "has"),
    [("{act} it", True), ("a {b,c … d}", False), ("a( {act})?", True), ("a … b", False)],
)
def test_a_wording_built_on_slots_is_known(pattern: str, has: bool) -> None:
    assert has_slots(parse(pattern, ENDINGS, SLOTS)) is has


@pytest.mark.parametrize(
    ("pattern", "telling"),
    [
        ("the convention", {"convention"}),
        ("the … {convention,treaty}", {"convention", "treaty"}),
        ("mine|noun", {"mine", "mines"}),
        ("convention of the state", {"convention"}),
        ("a( b)? mine", {"mine"}),
    ],
)
def test_a_wording_is_told_by_its_longest_words(pattern: str, telling: set[str]) -> None:
    assert finder(pattern).telling_words() == telling


PIECES = st.sampled_from(
    ["a", "b", "lay", "mine", "…", "{a,b}", "( a)?", "{act}", "{object}", "{a b,}", "x|verb"]
)
LAW = st.lists(
    st.sampled_from(["a", "b", "lay", "mine", "x", "xed", ".", ";", "(", ")", "“", "-", ","])
)


@given(st.lists(PIECES, min_size=1, max_size=6), LAW)
def test_every_match_lies_in_the_line_and_none_is_empty(pattern: list[str], law: list[str]) -> None:
    try:
        wordings = finder(" ".join(pattern))
    except PatternError:
        return
    line = with_slots(" ".join(law))
    for match in wordings.find(line):
        assert 0 <= match.first < match.last <= len(line.words)
        assert all(match.first <= a < b <= match.last for _, a, b in match.slots)


@given(st.text(max_size=80))
def test_find_never_raises_whatever_the_text(text: str) -> None:
    finder("a( b)? … {c,d e}", "{act} … mine|noun", "no person").find(with_slots(f"a {text}"))


def test_a_gap_reaches_as_far_in_characters_as_in_words() -> None:
    assert found("地" + "の" * 24 + "雷", "地 … 雷")
    assert not found("地" + "の" * 25 + "雷", "地 … 雷")


def test_a_wording_is_found_inside_a_run_of_characters() -> None:
    assert found("何人も対人地雷を使用してはならない", "使用してはならない") == [
        "使 用 し て は な ら な い"
    ]
    assert not found("何人も対人地雷を使用させてはならない", "使用してはならない")


def test_wordings_with_the_same_first_word_are_found_in_their_order() -> None:
    patterns = ("the mine", "the", "the {mine,ban}", "the … ban", "the ban")
    matches = finder(*patterns).find(line_of("the mine and the ban"))
    assert [(m.name, m.first) for m in matches] == [
        ("0", 0), ("1", 0), ("2", 0), ("3", 0), ("1", 3), ("2", 3), ("3", 3), ("4", 3),
    ]  # fmt: skip


def test_at_one_place_wordings_that_begin_with_a_word_come_before_those_with_a_slot() -> None:
    matches = finder("{act} it", "lay it", "{object} there").find(with_slots("lay it; mine there"))
    assert [(m.name, m.first) for m in matches] == [("1", 0), ("0", 0), ("2", 3)]


def test_a_wording_that_begins_with_a_slot_is_not_tried_where_one_of_its_words_lacks() -> None:
    asked: list[tuple[str, str]] = []

    def fill(slot: str, line: Line, at: int) -> list[int]:
        asked.append((slot, line.folded[at]))
        return [at + 1]

    pattern = parse("{act} it … there", ENDINGS, SLOTS)
    wordings = Finder.of([("0", pattern)], fill)
    assert wordings.find(line_of("lay it and there")) == [
        Match("0", 0, 4, (("act", 0, 1),), gapped=True)
    ]
    assert ("act", "lay") in asked
    asked.clear()
    assert wordings.find(line_of("lay it and here")) == []
    assert asked == []
