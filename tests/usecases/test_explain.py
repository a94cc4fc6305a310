"""An argument shows the questions, the answers, the words and the outcome of one assessment."""

from __future__ import annotations

import re

from article9.catalogue.catalogue import Catalogue
from article9.documents.writers.text import write
from article9.usecases.check_law import Given, check_law
from article9.usecases.explain import explain

PROHIBITED = b"1. No person shall use an anti-personnel mine.\n2. This Act has two sections.\n"
BRIDGES = b"1. The Minister shall keep a register of bridges.\n2. Every bridge has a number.\n"


def argument(data: bytes, catalogue: Catalogue) -> str:
    """The argument on the use of mines, in one line."""
    outcome = check_law([Given("law.txt", data)], catalogue=catalogue, text_language="en")
    return " ".join(write(explain(outcome, "prohibit-use")).split())


def test_it_quotes_what_the_answer_rests_on(catalogue: Catalogue) -> None:
    told = argument(PROHIBITED, catalogue)
    assert "s 1: “No person shall use an anti-personnel mine.”" in told
    assert re.search(r" Yes[.:] ", told)
    assert "Assessment ---------- Provided for: " in told


def test_it_says_whose_word_the_requirement_is(catalogue: Catalogue) -> None:
    assert "The Convention requires this (Art. 1(1)(a), 9)." in argument(PROHIBITED, catalogue)


def test_it_quotes_nothing_where_there_is_nothing(catalogue: Catalogue) -> None:
    told = argument(BRIDGES, catalogue)
    assert "“" not in told
    assert not re.search(r" Yes[.:] ", told)
    assert "Assessment ---------- Not found in this text: " in told


def test_what_is_provided_for_does_not_rest_on_a_step_that_did_not_hold(
    catalogue: Catalogue,
) -> None:
    steps = re.findall(r"\? (Yes|No)[.:]", argument(PROHIBITED, catalogue))
    assert steps[-1] == "Yes"
    assert set(steps[:-1]) <= {"No"}


LICENCE = b"1. No person shall use an anti-personnel mine without a licence of the Minister.\n"


def test_a_point_of_concern_is_argued_whether_it_is_raised_or_not(catalogue: Catalogue) -> None:
    for id_ in catalogue.concerns:
        for data in (LICENCE, BRIDGES):
            outcome = check_law(
                [Given("law.txt", data)], catalogue=catalogue, text_language="en", only=id_
            )
            told = write(explain(outcome, id_))
            raised = any(c.concern == id_ for c in outcome.reading.concerns)
            assert ("Nothing was found in this text that raises it." in told) is not raised
