"""The pattern language of the lexicons: each construct, each fault, and what it must not do."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.patterns import (
    Choice,
    Gap,
    Pattern,
    PatternError,
    Slot,
    Word,
    folded,
    parse,
    words_of,
)

ENDINGS = {"žena": ("", "a", "y"), "verb": ("", "s", "ed", "ing")}
SLOTS = frozenset({"act", "object", "number"})
WORDS = st.text(alphabet="abcdefžšč", min_size=1, max_size=6)


def read(text: str) -> Pattern:
    return parse(text, ENDINGS, SLOTS)


def word(*forms: str) -> Word:
    return Word(frozenset(forms))


def test_words_stand_one_after_the_other() -> None:
    assert read("anti-personnel mine") == (word("anti"), word("personnel"), word("mine"))


def test_a_word_of_two_in_braces_is_one_way_among_others() -> None:
    assert read("{landmine,land-mine}") == (
        Choice(((word("land"), word("mine")), (word("landmine"),))),
    )


def test_a_character_of_a_script_without_spaces_is_a_word() -> None:
    assert read("地雷") == (word("地"), word("雷"))
    assert [w for w, _, _ in words_of("カ\u3099地雷ab")] == ["ガ", "地", "雷", "ab"]


def test_endings_of_characters_are_ways_of_their_own() -> None:
    assert read("譲り渡{し,す}") == (
        Choice(
            (
                (word("譲"), word("り"), word("渡"), word("し")),
                (word("譲"), word("り"), word("渡"), word("す")),
            )
        ),
    )


def test_wide_digits_and_marks_are_compared_as_narrow_ones_at_their_own_places() -> None:
    assert words_of("第１２条（Ａ）") == [
        ("第", 0, 1), ("12", 1, 3), ("条", 3, 4), ("(", 4, 5), ("a", 5, 6), (")", 6, 7),
    ]  # fmt: skip


def test_braces_hold_one_of() -> None:
    assert read("{is,are} prohibited") == (word("is", "are"), word("prohibited"))


def test_braces_inside_a_word_change_only_that_part() -> None:
    assert read("zakáz{án,ána}") == (word("zakázán", "zakázána"),)


def test_braces_multiply_out() -> None:
    assert read("{a,b}{c,d}") == (word("ac", "ad", "bc", "bd"),)


def test_braces_may_stand_in_braces() -> None:
    assert read("{a{b,c},d}") == (word("ab", "ac", "d"),)


def test_a_choice_may_hold_several_words() -> None:
    assert read("{set up,found} it") == (
        Choice(((word("found"),), (word("set"), word("up")))),
        word("it"),
    )


def test_an_empty_way_may_be_left_out() -> None:
    assert read("any {,other} mine")[1] == Choice(((), (word("other"),)))


def test_a_stem_takes_each_ending_of_its_class() -> None:
    assert read("min|žena") == (word("min", "mina", "miny"),)


def test_a_stem_in_a_choice_takes_its_endings() -> None:
    assert read("{min|žena,zbraň}") == (word("min", "mina", "miny", "zbraň"),)


def test_a_gap_reaches_twelve_words() -> None:
    assert read("no person … mines") == (word("no"), word("person"), Gap(12), word("mines"))


def test_a_gap_may_stand_in_a_choice() -> None:
    assert read("by {any … means,force}")[1] == Choice(
        ((word("any"), Gap(), word("means")), (word("force"),))
    )


def test_a_gap_alone_in_a_choice_is_no_word() -> None:
    assert read("a {…,b} c")[1] == Choice(((word("b"),), (Gap(),)))


def test_an_optional_part_may_be_there_or_not() -> None:
    assert read("§ 5( odst 2)?") == (
        word("§"),
        word("5"),
        Choice(((word("odst"), word("2")), ())),
    )


def test_an_optional_part_may_stand_in_another() -> None:
    inner = Choice(((word("b"),), ()))
    assert read("c( a( b)?)?") == (word("c"), Choice(((word("a"), inner), ())))


def test_a_slot_is_a_place_for_a_concept() -> None:
    assert read("shall {act} {object}") == (word("shall"), Slot("act"), Slot("object"))


def test_a_slot_may_be_optional() -> None:
    assert read("mines( {number})?")[1] == Choice(((Slot("number"),), ()))


def test_words_are_compared_without_capitals_and_invisible_signs() -> None:
    assert read("MINE\u00adFIELD") == (word("minefield"),)


def test_brackets_that_are_not_optional_are_only_marks() -> None:
    assert read("mine(s)") == (word("mine"), word("s"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the pattern '' is empty"),
        ("   ", "is empty"),
        ("()?", "all of it may be left out"),
        ("(any)? (mine)?", "all of it may be left out"),
        ("{,a}", "all of it may be left out"),
        ("-", "is empty"),
        ("… mine", "begins or ends with …, which says nothing"),
        ("mine …", "begins or ends with …, which says nothing"),
        ("…", "is empty"),
        ("us{e,es", "the brace at character 3 is never closed"),
        ("use}", "a brace in 'use}' is closed that was never opened"),
        ("min|zena", "no ending class 'zena' in 'min|zena'; declared are: verb, žena"),
        ("min|", "no ending class '' in 'min|'"),
        ("min|žena,", "no ending class 'žena,'"),
        ("|verb", "nothing stands before the ending class in '|verb'"),
        ("{a,}|verb", "nothing stands before the ending class"),
        ("{acts} mines", "{acts} is no slot and leaves no choice; slots are: act, number, object"),
        ("l'{act}", "the slot {act} must stand by itself, between spaces"),
        ("{act},", "the slot {act} must stand by itself"),
        ("{is {act},b}", "the slot {act} must stand by itself"),
        ("{}", "{} is no slot and leaves no choice"),
        ("(a (b) c)? d", "what is optional in '(a (b) c)? d' holds other brackets"),
        ("{b( c)?,d}", "what is optional stands outside braces"),
        ("b)?", "what is optional stands outside braces and begins with a bracket"),
        ("a ... b", "write … for words left out"),
        ("{a,b}" * 12, "stands for more than 2000 wordings: split it"),
    ],
)
def test_a_pattern_that_says_nothing_clear_is_refused(text: str, says: str) -> None:
    with pytest.raises(PatternError) as caught:
        read(text)
    assert says in str(caught.value)


def test_no_ending_class_at_all_is_said_so() -> None:
    with pytest.raises(PatternError, match="declared are: none"):
        parse("min|žena", {})


def test_no_slot_at_all_is_said_so() -> None:
    with pytest.raises(PatternError, match="slots are: none"):
        parse("{act} it", {})


@pytest.mark.parametrize("text", ["min*", "*min", "mi*n", "{min*,mina}"])
def test_there_is_no_wildcard(text: str) -> None:
    with pytest.raises(PatternError, match=r"write the endings as stem\|class or in braces"):
        read(text)


def test_a_stem_without_endings_does_not_reach_longer_words() -> None:
    (only,) = read("min")
    assert isinstance(only, Word)
    assert "ministr" not in only.forms


def test_a_stem_with_endings_does_not_reach_words_with_others() -> None:
    (only,) = read("min|žena")
    assert isinstance(only, Word)
    assert only.forms.isdisjoint({"ministr", "minu", "mi", "žena"})


def test_a_name_of_a_slot_without_braces_is_a_word() -> None:
    assert read("act") == (word("act"),)


def test_an_apostrophe_is_one_whichever_way_it_is_drawn() -> None:
    assert folded("L’emploi") == "l'emploi"


@pytest.mark.parametrize("written", ["zákaz", "za\u0301kaz", "zá\u00adkaz", "\ufeffzákaz\u200b"])
def test_a_word_is_the_same_however_its_letters_are_stored(written: str) -> None:
    assert words_of(written) == [("zákaz", 0, len(written))]


def test_an_invisible_sign_alone_is_no_word() -> None:
    assert words_of("a \u200b b") == [("a", 0, 1), ("b", 4, 5)]


def test_words_keep_their_places_in_the_text() -> None:
    assert words_of("A Mine.") == [("a", 0, 1), ("mine", 2, 6), (".", 6, 7)]


@given(
    st.text(alphabet="{}|,()?… ab*.'-ž", max_size=24),
    st.dictionaries(WORDS, st.lists(WORDS, min_size=1).map(tuple)),
)
def test_parse_raises_nothing_but_its_own_error(
    text: str, endings: dict[str, tuple[str, ...]]
) -> None:
    with contextlib.suppress(PatternError):
        assert parse(text, endings, SLOTS)


@given(st.text(max_size=40))
def test_parse_raises_nothing_but_its_own_error_for_any_text(text: str) -> None:
    with contextlib.suppress(PatternError):
        assert read(text)


@given(WORDS, st.lists(WORDS, min_size=2, max_size=5), WORDS)
def test_every_way_of_a_choice_appears(before: str, ways: list[str], after: str) -> None:
    expected = frozenset(before + way + after for way in ways)
    assert read(f"{before}{{{','.join(ways)}}}{after}") == (Word(expected),)


@given(WORDS, st.lists(WORDS | st.just(""), min_size=1, max_size=8))
def test_every_ending_of_a_class_appears(stem: str, endings: list[str]) -> None:
    expected = frozenset(stem + ending for ending in endings)
    assert parse(f"{stem}|class", {"class": tuple(endings)}) == (Word(expected),)


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_plain_words_are_read_as_they_stand(words: list[str]) -> None:
    assert read(" ".join(words)) == tuple(word(one) for one in words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L’emploi d'une mine", ["l'", "emploi", "d'", "une", "mine"]),
        ("dell'uso", ["dell'", "uso"]),
        ("lorsqu'il", ["lorsqu'", "il"]),
        ("aujourd'hui", ["aujourd'hui"]),
        ("the Minister's office", ["the", "minister's", "office"]),
        ("don't", ["don't"]),
        ("1'000", ["1'000"]),
    ],
)
def test_an_elided_word_stands_by_itself(text: str, words: list[str]) -> None:
    assert [word for word, _, _ in words_of(text)] == words


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_plain_letters_are_cut_like_any_others(text: str) -> None:
    assert words_of(text) == words_of(f"{text} ß")[:-1]
