"""A text against requirements and concerns: what is claimed is shown, whatever the text."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from article9.catalogue.catalogue import Catalogue
from article9.errors import Error
from article9.record.reading import Finding, Reading
from article9.usecases.check_law import Given, check_law
from tests.checking.reading import checked

BAN = "1. Use\nNo person shall use an anti-personnel mine.\n"
HELP = "\n2. Keeping\nNo person shall keep an anti-personnel mine.\n"
FINE = (
    "\n3. Penalty\nA person who contravenes section {} is liable to imprisonment for ten years.\n"
)


def finding(law: str, requirement: str) -> Finding:
    return next(f for f in checked(law).reading.findings if f.requirement == requirement)


def test_what_a_law_prohibits_is_met_with_its_passage() -> None:
    found = finding(BAN, "prohibit-use")
    assert (found.verdict, found.reason.text) == ("met", "The text prohibits use.")
    assert [p.pinpoint for p in found.passages] == ["s 1"]


@pytest.mark.parametrize(
    "law",
    [
        "1. Use\nNo person shall use a bomblet.\n",
        "1. Use\nNo person shall keep an anti-personnel mine.\n",
        "1. Use\nThe Minister may use an anti-personnel mine.\n",
        "1. Use\nNothing in this Act prohibits the use of anti-personnel mines.\n",
        "1. Note\nThe use of an anti-personnel mine is described here.\n",
        "Whereas no person shall use an anti-personnel mine:\n\n1. Title\nThis is the Act.\n",
    ],
)
def test_what_a_law_does_not_prohibit_is_absent_without_a_passage(law: str) -> None:
    found = finding(law, "prohibit-use")
    assert (found.verdict, found.passages) == ("absent", ())


def test_a_partial_finding_says_why() -> None:
    law = "1. Use\nNo person shall use an anti-personnel mine without a permit.\n"
    assert finding(law, "prohibit-use").because == "under-licence"


def test_other_laws_are_named_only_where_something_is_lacking() -> None:
    assert finding("1. Use\nMay it be.\n", "prohibit-use").look_also == (
        "Penal code",
        "customs law",
    )
    assert finding(BAN, "prohibit-use").look_also == ()


def test_the_acts_that_no_penalty_reaches_are_named_in_the_reason() -> None:
    found = finding(BAN + HELP + FINE.format(1), "punish")
    assert (found.verdict, found.reason.text) == ("partial", "No penalty reaches keep.")
    assert found.reason.values == {"acts": ["keep"]}


def test_the_longest_term_is_read_out() -> None:
    assert finding(BAN + FINE.format(1), "punish").values == {"max_years": 10}
    assert finding(BAN, "punish").values == {}


def test_a_concern_is_raised_with_its_passage() -> None:
    law = "1. Use\nNo person shall use an anti-personnel mine without a permit.\n"
    (concern,) = checked(law).reading.concerns
    assert concern.concern == "concern-permit"
    assert [p.pinpoint for p in concern.passages] == ["s 1"]


def test_a_concern_that_nothing_speaks_for_is_not_raised() -> None:
    assert checked(BAN).reading.concerns == ()


def test_findings_stand_in_the_order_of_the_requirements() -> None:
    assert [f.requirement for f in checked(BAN).reading.findings] == ["prohibit-use", "punish"]


PIECES = st.sampled_from([
    "1. ", "2. ", "3A. ", "(1) ", "(2) ", "(a) ", "(b) ", "(ii) ", "PART 2\n", "SCHEDULE\n", "\n",
    "\n\n", ". ", "; ", "—\n", "“", "”", ", ", " or ", " and ", "Whereas ", "repealed ",
    "No person shall ", "use ", "produce, transfer ", "an anti-personnel mine ", "mines ",
    "“anti-personnel mine” means ", "prohibited object ", "commits an offence ",
    "A person who contravenes section 1(1) ", "is liable to imprisonment for a term of 10 years ",
    "to a fine of $ 1,000 ", "subsection (1) of section 2 ", "this Act ", "applies to acts abroad ",
    "of the Penal Code ", "without a licence ", "nothing in this section prohibits ",
    "comes into force ", "is amended ", "the Minister may ", "soldiers ", "assist ",
])  # fmt: skip
LAWS = st.lists(PIECES | st.text(max_size=8), min_size=1, max_size=40).map("".join)


def proved(reading: Reading, text: str) -> bool:
    """Whether what is claimed is shown, and every quotation is a stretch of the text."""
    cells = [c for act in reading.acts.values() for c in (act.prohibited, act.punished, act.abroad)]
    shown = all(c.passages for c in cells if c.verdict in ("met", "partial"))
    passages = [
        *(p for cell in cells for p in cell.passages),
        *(p for finding in reading.findings for p in finding.passages),
        *(p for concern in reading.concerns for p in concern.passages),
    ]
    return shown and all(p.quote and p.quote == text[p.start : p.end] for p in passages)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LAWS)
def test_whatever_the_text_what_is_claimed_is_quoted_and_comes_out_the_same_again(
    catalogue: Catalogue, text: str
) -> None:
    with contextlib.suppress(Error):
        first, second = (
            check_law([Given("law.txt", text.encode())], catalogue=catalogue, text_language="en")
            for _ in range(2)
        )
        assert proved(first.reading, first.sources[0].text)
        assert first.reading.model_dump_json() == second.reading.model_dump_json()
        assert json.loads(first.reading.model_dump_json())["findings"]


@given(LAWS)
@settings(max_examples=150)
def test_the_same_holds_with_the_miniature(text: str) -> None:
    with contextlib.suppress(Error):
        outcome = checked(text)
        assert proved(outcome.reading, outcome.sources[0].text)
