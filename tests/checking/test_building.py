"""From a law to its norms: its own terms, its lists, words that mean something else elsewhere."""

from __future__ import annotations

import pytest

from tests.checking.reading import conducts, norm_at, norms_at, world_of


def things(law: str, pinpoint: str = "s 2") -> set[str]:
    """What the law prohibits the use of, in a provision."""
    return conducts(norm_at(world_of(law), pinpoint, "prohibition")).get("use", set())


USE = "\n2. Use\nNo person shall use a banned thing.\n"


def test_a_class_of_the_text_stands_for_what_it_holds_wherever_it_is_named() -> None:
    law = "1. Terms\nIn this Act, “banned thing” means a bomblet or an anti-personnel mine.\n"
    assert things(law + USE) == {"bomblet", "apm"}


def test_a_class_may_be_defined_in_items() -> None:
    law = "1. Terms\n“banned thing” means—\n(a) a bomblet; or\n(b) an anti-personnel mine.\n"
    assert things(law + USE) == {"bomblet", "apm"}


def test_a_class_may_be_named_in_the_plural() -> None:
    law = (
        "1. Terms\n“banned thing” means a bomblet.\n\n2. Use\nNo person shall use banned things.\n"
    )
    assert things(law) == {"bomblet"}


def test_a_class_that_is_used_before_it_is_defined_is_read_too() -> None:
    law = (
        "1. Use\nNo person shall use a banned thing.\n\n2. Terms\n“banned thing” means a bomblet.\n"
    )
    assert things(law, "s 1") == {"bomblet"}


def test_words_that_only_point_at_a_thing_may_be_defined() -> None:
    law = "1. Terms\n“such weapon” means a bomblet.\n\n2. Use\nNo person shall use such weapons.\n"
    assert things(law) == {"bomblet"}


@pytest.mark.parametrize(
    "definition",
    [
        "“banned thing” means a vehicle that is fit to carry a bomblet.",
        "“listed thing” means a bomblet.",
        "A bomblet is a banned thing.",
        "The Minister may ban a thing.",
    ],
)
def test_a_class_that_holds_no_such_thing_stands_for_nothing(definition: str) -> None:
    assert things(f"1. Terms\n{definition}\n{USE}") == set()


def test_a_label_for_an_offence_leads_to_what_it_cites() -> None:
    law = (
        "1. Use\nNo person shall use a bomblet.\n\n"
        "2. Terms\n“listed offence” means an offence under section 1.\n\n"
        "3. Penalty\nFor a listed offence a person is liable to a fine.\n"
    )
    assert [p.pinpoint for p in norm_at(world_of(law), "s 3", "sanction").cited] == ["s 1"]


def test_a_word_with_another_sense_counts_where_the_text_speaks_of_the_subject() -> None:
    law = "1. Terms\nAn anti-personnel mine is dangerous.\n\n2. Use\nNo person shall use a mine.\n"
    assert things(law) == {"mine"}


@pytest.mark.parametrize("subject", ["A coal pit is dangerous.", "A bomblet is dangerous."])
def test_a_word_with_another_sense_is_dropped_elsewhere(subject: str) -> None:
    law = f"1. Terms\n{subject}\n\n2. Use\nNo person shall use a mine.\n"
    assert things(law) == set()
    assert not any("mine" in norm.about for norm in world_of(law).norms)


def test_each_item_of_a_list_is_a_norm_with_its_chapeau() -> None:
    law = "1. Use\nNo person shall—\n(a) use a bomblet; or\n(b) produce an anti-personnel mine.\n"
    world = world_of(law)
    assert conducts(norm_at(world, "s 1(a)", "prohibition")) == {"use": {"bomblet"}}
    assert conducts(norm_at(world, "s 1(b)", "prohibition")) == {"produce": {"apm"}}


def test_a_list_whose_items_say_it_is_not_read_a_second_time_as_a_whole() -> None:
    law = "1. Use\nNo person shall—\n(a) use a bomblet; or\n(b) produce a bomblet.\n"
    assert norms_at(world_of(law), "s 1", "prohibition") == []


def test_a_definition_in_items_is_one_definition() -> None:
    items = "(a) designed to explode; and\n(b) made in a factory."
    law = f"1. Terms\n“anti-personnel mine” means a mine—\n{items}\n"
    (norm,) = (n for n in world_of(law).norms if n.kind == "definition")
    assert norm.term == {"apm"}
    assert {"designed", "in-a-factory"} <= norm.about


def test_a_preamble_prohibits_nothing_and_is_a_note() -> None:
    world = world_of("Whereas no person shall use bomblets:\n\n1. Title\nThis is the Act.\n")
    assert not any(norm.kind == "prohibition" for norm in world.asked())
    assert any(norm.kind == "note" for norm in world.asked())


def test_a_repealed_section_is_not_operative() -> None:
    world = world_of("1. Use\nRepealed.\n\n2. More\nNo person shall use a bomblet.\n")
    assert {n.provision.pinpoint for n in world.asked() if n.kind != "note"} == {"s 2"}


def test_a_text_that_is_no_law_has_statements_only() -> None:
    assert {norm.kind for norm in world_of("Dear Sir\n\nthank you for the flowers.").norms} <= {
        "statement",
        "note",
    }
