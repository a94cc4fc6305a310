"""A law cut into its leaves: no letter is lost, none is told twice."""

from __future__ import annotations

from hypothesis import given, settings

from article9.law.akn.leaves import Branch, Leaf, Role, branches
from article9.law.source import Source
from article9.law.structure import structure
from tests.law.akn.round_trip import sources
from tests.law.laws import ENGLISH, tree


def leaves(branch: Branch) -> list[Leaf]:
    """The leaves of a branch in order."""
    inner = [[part] if isinstance(part, Leaf) else leaves(part) for part in branch.parts]
    return [*branch.head, *(leaf for some in inner for leaf in some)]


def cut(text: str) -> list[tuple[Role, str]]:
    """The leaves of a text, with their words."""
    found = leaves(branches(tree(text), text))
    return [(leaf.role, text[leaf.start : leaf.end]) for leaf in found]


NUMBER, HEADING, WORDS = Role.NUMBER, Role.HEADING, Role.WORDS


def test_number_heading_and_words_are_told_apart() -> None:
    assert cut("1. Use\nNo person shall use a mine.\n") == [
        (NUMBER, "1."),
        (HEADING, "Use"),
        (WORDS, "No person shall use a mine."),
    ]


def test_a_heading_above_its_number_comes_first() -> None:
    text = "1 Aim\nIt is this.\nUse of mines\n2\nNo person shall use one.\n"
    assert cut(text)[3:] == [
        (HEADING, "Use of mines"),
        (NUMBER, "2"),
        (WORDS, "No person shall use one."),
    ]


def test_the_stop_and_dash_behind_a_heading_stay_with_it() -> None:
    assert cut("1. Short title.—This Act is the Mines Act.\n") == [
        (NUMBER, "1."),
        (HEADING, "Short title.—"),
        (WORDS, "This Act is the Mines Act."),
    ]


def test_a_number_that_is_printed_twice_is_a_number_twice() -> None:
    assert cut("1. Definitions.\n1.—In this Act “mine” means a munition.\n")[:3] == [
        (NUMBER, "1."),
        (HEADING, "Definitions."),
        (NUMBER, "1.—"),
    ]


def test_a_number_without_anything_is_one() -> None:
    assert (NUMBER, "CHAPTER I") in cut("PART 1 General\nCHAPTER I\n")


def test_a_bullet_is_a_number() -> None:
    assert cut("1. Use\nMines are:\n– small;\n– large.\n")[3:] == [
        (NUMBER, "–"),
        (WORDS, "small;"),
        (NUMBER, "–"),
        (WORDS, "large."),
    ]


@given(sources())
@settings(max_examples=150)
def test_each_letter_stands_in_one_leaf_in_order(source: Source) -> None:
    found = leaves(branches(structure(source, ENGLISH), source.text))
    told = [at for leaf in found for at in range(leaf.start, leaf.end)]
    letters = [at for at, letter in enumerate(source.text) if not letter.isspace()]
    assert told == sorted(set(told))
    assert [at for at in told if not source.text[at].isspace()] == letters
    assert all(source.text[at.start : at.end].strip() for at in found)
