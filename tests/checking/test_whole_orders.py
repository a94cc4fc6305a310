"""Whole orders and manual chapters of fictional forces, and what a lawyer finds in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.usecases.check_law import Given, Outcome, check_law

_ORDERS = Path(__file__).parent.parent / "orders"
_STANDING = (
    "xxe-standing-order.en.txt",
    "xxf-ordre-permanent.fr.txt",
    "xxg-orden-permanente.es.txt",
)

#: In the manuals: why each is partial. What is not named is absent.
_PARTIAL = {
    "prohibition": "weak-form",
    "found-mines": "one-of-two",
    "command-detonation": "one-of-two",
    "records": "one-of-two",
    "training": "some-persons",
}
_MANUALS = {
    "xxh-field-manual.en.txt": {**_PARTIAL, "combined-operations": "weak-form"},
    "xxi-manuel-de-campagne.fr.txt": _PARTIAL,
    "xxj-manual-de-campana.es.txt": _PARTIAL,
}

#: Where the found passages of the manuals may stand: never among definitions, history or titles.
_RULES = ("405", "407", "408", "410", "411", "413")


def _checked(file: str, catalogue: Catalogue) -> Outcome:
    return check_law(
        [Given(file, (_ORDERS / file).read_bytes())],
        catalogue=catalogue,
        text_language=file.split(".")[1],
        read_as="doctrine",
    )


def _short(requirement: str) -> str:
    return requirement.partition("-")[2]


@pytest.mark.parametrize("file", _STANDING)
def test_a_standing_order_that_says_everything_is_read_so(file: str, catalogue: Catalogue) -> None:
    findings = _checked(file, catalogue).reading.findings
    assert len(findings) == 11
    assert {f.requirement for f in findings if f.verdict != "met"} == set()


@pytest.mark.parametrize("file", _STANDING)
def test_nothing_rests_on_what_the_enemy_does_or_what_was_or_what_words_mean(
    file: str, catalogue: Catalogue
) -> None:
    quotes = [p.quote for f in _checked(file, catalogue).reading.findings for p in f.passages]
    assert quotes
    assert not any("1994" in quote or "Alda" in quote for quote in quotes)


@pytest.mark.parametrize("file", _MANUALS)
def test_a_manual_that_says_little_earns_little(file: str, catalogue: Catalogue) -> None:
    findings = _checked(file, catalogue).reading.findings
    partial = {_short(f.requirement): f.because for f in findings if f.verdict == "partial"}
    assert partial == _MANUALS[file]
    assert {f.verdict for f in findings} == {"partial", "absent"}


@pytest.mark.parametrize("file", _MANUALS)
def test_a_manual_is_cited_by_its_paragraphs(file: str, catalogue: Catalogue) -> None:
    findings = _checked(file, catalogue).reading.findings
    cited = {p.pinpoint for f in findings for p in f.passages}
    assert cited
    assert all(any(number in one for number in _RULES) for one in cited)
    assert not any("II" in one for one in cited)


def test_an_order_has_no_table_of_acts_and_raises_no_point_of_concern(
    catalogue: Catalogue,
) -> None:
    reading = _checked("xxe-standing-order.en.txt", catalogue).reading
    assert (reading.read_as, reading.acts, reading.concerns) == ("doctrine", {}, ())


def test_a_law_is_not_read_by_the_words_of_orders(catalogue: Catalogue) -> None:
    law = Given("law.txt", b"1. Do not lay anti-personnel mines. APM are never to be used.")
    (found,) = check_law(
        [law], catalogue=catalogue, text_language="en", only="prohibit-use"
    ).reading.findings
    assert found.verdict == "absent"
    reading = check_law([law], catalogue=catalogue, text_language="en").reading
    assert reading.read_as == "law"
    assert not any(f.requirement.startswith("doctrine-") for f in reading.findings)
