"""Which provisions are chosen: what is wanted, what every law needs, what these need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from article9.catalogue.drafting_style import DraftingStyle
from article9.catalogue.provisions import Provision
from article9.drafting.selecting import select
from tests.drafting.conftest import chosen_by, provision

TITLE = provision("title", "This Act.", always="yes", place="1")
USE = provision("use", "Do not use.", implements=["no-use"], part="prohibitions", needs=["words"])
WORDS = provision("words", "A mine is a mine.", place="20")
FINE = provision(
    "fine",
    {"say": "Pay.", "implements": "a-fine", "when": {"fines": "yes"}},
    part="prohibitions",
    place="30",
)
KEEP = provision("keep", "Keep.", when={"kept": "some"}, part="permitted")
EVERY = {one.id: one for one in (KEEP, FINE, WORDS, USE, TITLE)}


def names(
    wanted: Iterable[str],
    style: DraftingStyle,
    settings: Mapping[str, str] | None = None,
    known: Mapping[str, Provision] = EVERY,
    *,
    whole: bool = True,
) -> list[str]:
    chosen = select(known, wanted, chosen_by(settings), style, whole=whole)
    return [one.name for one in chosen]


def test_what_is_wanted_brings_what_it_needs_in_the_order_of_the_law(style: DraftingStyle) -> None:
    assert names({"no-use"}, style) == ["title", "words", "use"]


def test_what_nobody_wants_and_nothing_needs_stays_out(style: DraftingStyle) -> None:
    assert names({"a-fine"}, style) == ["title", "fine"]


def test_nothing_wanted_leaves_what_every_law_needs(style: DraftingStyle) -> None:
    assert names(set(), style) == ["title"]


def test_words_that_a_choice_takes_out_choose_nothing(style: DraftingStyle) -> None:
    assert names({"a-fine"}, style, {"fines": "no"}) == ["title"]


def test_a_provision_that_implements_nothing_comes_with_its_option(style: DraftingStyle) -> None:
    assert names({"no-use"}, style, {"kept": "some"}) == ["title", "words", "use", "keep"]
    assert "keep" not in names({"no-use"}, style)


def test_in_a_part_of_a_law_only_what_was_set_brings_such_a_provision(style: DraftingStyle) -> None:
    default = provision("fined", "Pay.", when={"fines": "yes"}, part="permitted")
    known = {**EVERY, default.id: default}
    assert "fined" in names({"no-use"}, style, known=known)
    assert "fined" not in names({"no-use"}, style, known=known, whole=False)
    assert "fined" in names({"no-use"}, style, {"fines": "yes"}, known, whole=False)


def test_two_provisions_that_need_each_other_both_come(style: DraftingStyle) -> None:
    one = provision("one", "A.", implements=["one"], needs=["two"])
    two = provision("two", "B.", needs=["one"], place="11")
    known = {each.id: each for each in (one, two)}
    assert names({"one"}, style, known=known) == ["one", "two"]


def test_the_order_does_not_follow_the_files(style: DraftingStyle) -> None:
    backwards = dict(reversed(EVERY.items()))
    wanted = {"no-use", "a-fine"}
    assert names(wanted, style, known=backwards) == names(wanted, style)
