"""What readers are shown names no marks and no ranks, and says whose word it is not."""

from __future__ import annotations

import re

import pytest

from article9.catalogue.catalogue import Catalogue, load
from article9.documents.document import Document
from article9.documents.writers.text import write
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Given, Outcome, check_law
from article9.usecases.explain import explain
from article9.usecases.review.review import review
from article9.usecases.review.words import ASSESSMENTS
from tests.house.tree import ROOT

#: No score, no percentage of compliance, no ranking: architecture and product.
FORBIDDEN = re.compile(
    r"\b(scor\w+|gaps?|verdicts?|rank\w*|complian\w+|compliant|lexicons?|norms?|catalogues?)\b"
    r"|\d\s*(%|per ?cent)",
    re.IGNORECASE,
)

TEXTS = {
    "the worked example": (ROOT / "examples" / "xxa-mine-ban-act.txt").read_bytes(),
    "a law that says nothing on mines": b"1. The Minister shall keep a register of bridges.\n" * 9,
    "a law that a licence can lift": (
        b"1. No person shall use, produce or transfer an anti-personnel mine without a licence.\n"
        b"2. A person who contravenes section 1 is liable to imprisonment for two years.\n"
    ),
    "no law": b"The evening wind sings across the hill, and all the world is still.",
}


def forbidden(document: Document) -> list[str]:
    """The words of a document that readers are not to be shown."""
    shown = " ".join(write(document).split())
    return [match.group() for match in FORBIDDEN.finditer(shown)]


@pytest.fixture(scope="module", params=sorted(TEXTS))
def outcome(request: pytest.FixtureRequest) -> Outcome:
    """A reading of one of the texts."""
    return check_law([Given("law.txt", TEXTS[request.param])], catalogue=load(), text_language="en")


def test_a_review_names_no_marks_and_no_ranks(outcome: Outcome) -> None:
    assert forbidden(review(outcome)) == []


def test_no_argument_names_marks_or_ranks(outcome: Outcome) -> None:
    ids = [*(r.id for r in outcome.catalogue.read_for("law")), *outcome.catalogue.concerns]
    named = {id_: forbidden(explain(outcome, id_)) for id_ in ids}
    assert {id_: words for id_, words in named.items() if words} == {}


def test_every_page_says_whose_product_it_is_not(outcome: Outcome) -> None:
    one = next(iter(outcome.catalogue.requirements))
    for document in (review(outcome), explain(outcome, one)):
        assert ATTRIBUTION in " ".join(write(document).split())


def test_no_reason_names_marks_or_ranks(catalogue: Catalogue) -> None:
    named = {r.id: FORBIDDEN.findall(r.text) for r in catalogue.reasons.values()}
    assert {id_: words for id_, words in named.items() if words} == {}


def test_no_assessment_is_called_by_its_key() -> None:
    assert set(ASSESSMENTS) & set(ASSESSMENTS.values()) == set()


@pytest.mark.parametrize("words", ["42 % of it", "42% met", "the gap", "Score: 3", "ranked first"])
def test_a_forbidden_word_is_seen(words: str) -> None:
    assert FORBIDDEN.search(words)


@pytest.mark.parametrize("words", ["a gaping hole", "enormous", "scored"])
def test_a_word_that_only_looks_forbidden_is_told_apart(words: str) -> None:
    assert bool(FORBIDDEN.search(words)) is (words == "scored")
