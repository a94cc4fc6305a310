"""Orders are read as orders: for their own requirements, in words that fit them."""

from __future__ import annotations

import re

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.documents.writers.text import write
from article9.record.about import About
from article9.usecases.check_law import Given, Outcome, check_law
from article9.usecases.explain import explain
from article9.usecases.review.review import review
from article9.usecases.review.sheets import sheets
from tests.house.tree import ROOT
from tests.usecases.test_words_for_readers import forbidden

ORDER = (ROOT / "examples" / "xxa-mines-order.txt").read_bytes()
#: An order cannot do what only a law can, and nobody is told that it must.
OF_LAWS = re.compile(
    r"\blaw (itself )?(must|should)\b|\ba bill\b|acts? of parliament", re.IGNORECASE
)


def read(*orders: bytes, catalogue: Catalogue, about: About | None = None) -> Outcome:
    given = [Given(f"{at}.txt", one, about or About()) for at, one in enumerate(orders)]
    return check_law(given, catalogue=catalogue, text_language="en", read_as="doctrine")


def shown(outcome: Outcome) -> str:
    return " ".join(write(review(outcome)).split())


def test_every_requirement_is_of_laws_or_of_orders(catalogue: Catalogue) -> None:
    law, orders = catalogue.read_for("law"), catalogue.read_for("doctrine")
    assert (len(law), len(orders)) == (56, 11)
    assert {r.id for r in (*law, *orders)} == set(catalogue.requirements)


@pytest.mark.parametrize("text", [ORDER, b"1. Wash all vehicles on Friday.\n2. Sweep the yard."])
def test_a_report_on_an_order_never_says_what_a_law_must(text: bytes, catalogue: Catalogue) -> None:
    outcome = read(text, catalogue=catalogue)
    assert OF_LAWS.findall(shown(outcome)) == []
    assert OF_LAWS.findall(write(sheets(outcome))) == []


def test_no_page_on_an_order_names_marks_or_ranks(catalogue: Catalogue) -> None:
    outcome = read(ORDER, catalogue=catalogue)
    pages = [review(outcome), *(explain(outcome, r.id) for r in catalogue.read_for("doctrine"))]
    assert [word for page in pages for word in forbidden(page)] == []


def test_a_report_on_an_order_says_what_an_order_can_and_cannot_do(catalogue: Catalogue) -> None:
    said = shown(read(ORDER, catalogue=catalogue))
    assert said.startswith("What this order or manual says")
    assert "bind those under command and carry no penalty by themselves" in said
    assert "Another order or manual may say it." in said
    assert "The acts that the Convention prohibits" not in said


def test_a_report_on_a_law_says_nothing_of_orders(catalogue: Catalogue) -> None:
    law = (ROOT / "examples" / "xxa-mine-ban-act.txt").read_bytes()
    outcome = check_law([Given("law.txt", law)], catalogue=catalogue, text_language="en")
    assert "under command" not in shown(outcome)
    assert outcome.reading.read_as == "law"


def test_several_orders_are_read_together(catalogue: Catalogue) -> None:
    other = b"1. A breach of this order is a crime. Whoever sees a breach reports it.\n"
    outcome = read(ORDER, other, catalogue=catalogue)
    (found,) = (f for f in outcome.reading.findings if f.requirement.endswith("-discipline"))
    assert (found.verdict, {p.text for p in found.passages}) == ("met", {0, 1})
    assert shown(outcome).startswith("What these orders and manuals say")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("bill", "Given as a draft; of what day was not given. It binds nobody yet"),
        ("in-force", "Given as in force; of what day was not given."),
        ("repealed", "Given as withdrawn; of what day was not given. Nothing below rests on it."),
    ],
)
def test_the_status_of_an_order_is_told_in_its_own_words(
    status: str, said: str, catalogue: Catalogue
) -> None:
    about = About.model_validate({"status": status})
    assert said in shown(read(ORDER, catalogue=catalogue, about=about))


def test_a_text_that_is_hardly_an_order_is_said_to_be_so(catalogue: Catalogue) -> None:
    said = shown(read(b"The evening wind sings across the hill.", catalogue=catalogue))
    assert "If this is no order, manual or lesson" in said


def test_one_requirement_of_orders_is_found_by_its_id_alone(catalogue: Catalogue) -> None:
    one = catalogue.read_for("doctrine")[0].id
    given = [Given("order.txt", ORDER)]
    outcome = check_law(given, catalogue=catalogue, text_language="en", only=one)
    assert outcome.reading.read_as == "doctrine"
    assert [f.requirement for f in outcome.reading.findings] == [one]
    assert "The question is put in steps" in write(explain(outcome, one))


def test_a_point_of_concern_is_read_in_laws_whatever_else_is_said(catalogue: Catalogue) -> None:
    one = next(iter(catalogue.concerns))
    given = [Given("order.txt", ORDER)]
    outcome = check_law(
        given, catalogue=catalogue, text_language="en", only=one, read_as="doctrine"
    )
    assert (outcome.reading.read_as, outcome.reading.findings) == ("law", ())
