"""From a line to its norms: the cue says which kind, the region says which acts."""

from __future__ import annotations

import pytest

from article9.checking.norms.norm import Norm
from article9.checking.norms.reading import Reader
from tests.checking.reading import conducts, norm_at, norms_at, tagged, vocabulary, world_of


def norms(*pieces: str) -> list[Norm]:
    line = tagged(*pieces)
    return list(Reader(vocabulary(), {}).norms(line, vocabulary().cues(line), ()))


def kinds(*pieces: str) -> list[str]:
    return sorted(norm.kind for norm in norms(*pieces))


def only(kind: str, *pieces: str) -> Norm:
    (norm,) = (norm for norm in norms(*pieces) if norm.kind == kind)
    return norm


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("No person shall use a bomblet.", "prohibition"),
        ("The use of bomblets is prohibited.", "prohibition"),
        ("A bomblet shall not be used.", "prohibition"),
        ("It is an offence to use a bomblet.", "offence"),
        ("A person who uses a bomblet commits an offence.", "offence"),
        ("The owner is liable to a fine.", "sanction"),
        ("This Act applies to ships.", "scope"),
        ("Nothing in this Act prohibits the use of bomblets.", "permission"),
        ("The Minister may use a bomblet.", "power"),
        ("The Minister shall keep a list.", "duty"),
        ("This Act comes into force tomorrow.", "commencement"),
        ("Bomblets are dangerous.", "statement"),
    ],
)
def test_a_cue_makes_a_norm_of_its_kind(words: str, kind: str) -> None:
    assert kind in kinds(words)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The Minister shall keep a list of bomblets.", "prohibition"),
        ("No person shall sing.", "prohibition"),
        ("The bomblets were used.", "prohibition"),
        ("A person who uses a bomblet shall report it.", "offence"),
        ("The owner is liable to be heard.", "sanction"),
        ("Nothing is prohibited.", "permission"),
        ("No person shall use a bomblet.", "duty"),
        ("“Mine” means a bomblet.", "definition"),
        ("A person who uses a bomblet.", "conduct"),
        ("Unless it is used.", "boundary"),
    ],
)
def test_other_words_make_no_norm_of_that_kind(words: str, kind: str) -> None:
    assert kind not in kinds(words)


def test_a_line_without_a_cue_is_a_statement_of_all_it_speaks_of() -> None:
    (norm,) = norms("Bomblets that soldiers use abroad.")
    assert norm.kind == "statement"
    assert norm.about == {"bomblet", "forces", "use", "abroad"}


def test_two_cues_of_a_kind_for_the_same_words_are_one_norm() -> None:
    words = "A person who uses a bomblet commits an offence and is guilty of an offence."
    assert kinds(words) == ["offence"]


def test_two_cues_of_a_kind_for_other_words_are_two_norms() -> None:
    words = "No person shall use a bomblet, and keeping one is prohibited."
    assert kinds(words) == ["prohibition", "prohibition"]


def test_a_prohibition_holds_the_acts_after_its_cue() -> None:
    norm = only("prohibition", "No person shall use or produce a bomblet.")
    assert conducts(norm) == {"use": {"bomblet"}, "produce": {"bomblet"}}


def test_acts_after_a_boundary_are_not_prohibited() -> None:
    norm = only("prohibition", "No person shall use a bomblet unless he is to transfer it.")
    assert conducts(norm) == {"use": {"bomblet"}}


def test_an_act_before_its_cue_is_what_the_cue_prohibits() -> None:
    norm = only("prohibition", "If they keep a mine, the use of bomblets is prohibited.")
    assert set(conducts(norm)) >= {"use"}


def test_the_acts_of_an_offence_stand_after_what_opens_it() -> None:
    norm = only("offence", "A person who uses a bomblet commits an offence.")
    assert conducts(norm) == {"use": {"bomblet"}}


def test_an_offence_that_nothing_opens_has_no_acts_of_its_own() -> None:
    norm = only("offence", "Using a bomblet, he is guilty of an offence.")
    assert conducts(norm) == {}


def test_who_stands_before_the_act_bears_the_norm() -> None:
    assert only("offence", "A citizen who uses a bomblet commits an offence.").bearer == {"citizen"}


def test_who_stands_after_the_act_does_not_bear_the_norm() -> None:
    norm = only("prohibition", "No person shall transfer a bomblet to a soldier.")
    assert norm.bearer == frozenset()


def test_limits_are_kept_apart_from_what_else_the_line_speaks_of() -> None:
    norm = only("prohibition", "No person shall use a bomblet without a permit.")
    assert norm.limits == {"permit"}


def test_a_norm_without_a_limit_has_none() -> None:
    assert only("prohibition", "No person shall use a bomblet abroad.").limits == frozenset()


def test_only_a_sanction_has_penalties() -> None:
    words = "A person who uses a bomblet commits an offence and is liable to a fine."
    assert [p.kind for p in only("sanction", words).penalties] == ["fine"]
    assert only("offence", words).penalties == ()


def test_what_is_named_in_a_law_is_read_with_its_place() -> None:
    world = world_of("1. Use\nNo person shall use a bomblet.\n\n2. Fine\nHe is liable to a fine.\n")
    assert norm_at(world, "s 1", "prohibition").provision.number == "1"
    assert norms_at(world, "s 1", "sanction") == []
    assert [p.kind for p in norm_at(world, "s 2", "sanction").penalties] == ["fine"]
