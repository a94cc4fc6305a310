"""Laws side by side: their words with their places, and nothing of which is better."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.documents.document import Table
from article9.documents.writers.text import write
from article9.errors import Usage
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Given
from article9.usecases.compare import compare
from article9.usecases.review.words import ASSESSMENTS
from tests.usecases.test_words_for_readers import forbidden

ENGLISH = Given("one.txt", b"Mine Act\n\n1. No person shall use an anti-personnel mine.\n")
FRENCH = Given(
    "deux.txt",
    "Loi sur les mines\n\nArticle 7\nL’emploi de mines antipersonnel est interdit.\n".encode(),
)
BRIDGES = Given("three.txt", b"Bridge Act\n\n1. The Minister keeps a register of bridges.\n")


def row(catalogue: Catalogue, id_: str, *given: Given) -> tuple[str, ...]:
    """The cells of a requirement."""
    document = compare(given, catalogue=catalogue)
    asks = catalogue.requirements[id_].asks
    rows = [r for block in document.blocks if isinstance(block, Table) for r in block.rows]
    (found,) = (r for r in rows if str(r[0]).endswith(asks))
    return tuple(map(str, found[1:]))


def test_the_words_of_each_text_stand_side_by_side(catalogue: Catalogue) -> None:
    english, french = row(catalogue, "prohibit-use", ENGLISH, FRENCH)
    assert english == "s\xa01: “No person shall use an anti-personnel mine.”"
    assert french == "art\xa07: “L’emploi de mines antipersonnel est interdit.”"


def test_what_is_not_there_is_no_blank(catalogue: Catalogue) -> None:
    assert row(catalogue, "prohibit-use", ENGLISH, BRIDGES)[1] == "Nothing was found."


def test_every_requirement_is_compared_once(catalogue: Catalogue) -> None:
    document = compare([ENGLISH, BRIDGES], catalogue=catalogue)
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert sum(len(one.rows) for one in tables) == len(catalogue.read_for("law"))


def test_no_text_is_marked_or_ranked(catalogue: Catalogue) -> None:
    document = compare([ENGLISH, FRENCH, BRIDGES], catalogue=catalogue)
    assert forbidden(document) == []
    cells = [str(c) for b in document.blocks if isinstance(b, Table) for r in b.rows for c in r]
    assert not {*cells} & {*ASSESSMENTS.values()}
    assert document.footer == ATTRIBUTION
    assert ATTRIBUTION in " ".join(write(document).split())


def test_texts_of_different_states_can_be_compared(catalogue: Catalogue) -> None:
    assert compare([ENGLISH, ENGLISH], catalogue=catalogue).title == "Laws side by side"


@pytest.mark.parametrize("given", [[], [ENGLISH]])
def test_a_comparison_needs_two(catalogue: Catalogue, given: list[Given]) -> None:
    with pytest.raises(Usage, match="needs two texts at least"):
        compare(given, catalogue=catalogue)
