"""What a lexicon says of orders and manuals: beside what it says of laws, never instead of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.catalogue import check, load
from article9.catalogue.wordings import lexicon_for
from tests.catalogue.editing import CONCEPT, add

LEXICON = "lexicons/en.yml"
ORDERS = """
orders:
  basic: {basic}
  cite: para {{n}}
  wordings: {{{concept}: [laying]}}
  cues: {{{cue}: [do not lay]}}
"""


def write_orders(
    knowledge: Path, *, basic: str = "section", concept: str = "use", cue: str = "prohibition"
) -> None:
    path = knowledge / LEXICON
    told = ORDERS.format(basic=basic, concept=concept, cue=cue)
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + told, encoding="utf-8")


def test_a_law_is_read_by_the_lexicon_as_it_stands(knowledge: Path) -> None:
    write_orders(knowledge)
    lexicon = load(knowledge).lexicons["en"]
    assert lexicon_for(lexicon, "law") is lexicon


def test_an_order_is_read_by_the_words_of_laws_and_its_own(knowledge: Path) -> None:
    write_orders(knowledge)
    lexicon = load(knowledge).lexicons["en"]
    of_orders = lexicon_for(lexicon, "doctrine")
    assert of_orders.concepts["use"] == (*lexicon.concepts["use"], "laying")
    assert of_orders.cues["prohibition"] == (*lexicon.cues["prohibition"], "do not lay")
    assert of_orders.structure.cite == "para {n}"
    assert of_orders.structure.units == lexicon.structure.units


def test_a_lexicon_that_says_nothing_of_orders_reads_them_like_laws(knowledge: Path) -> None:
    lexicon = load(knowledge).lexicons["en"]
    assert lexicon_for(lexicon, "doctrine") is lexicon


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"basic": "stanza"}, "structure.units has no unit 'stanza'"),
        ({"concept": "usage"}, "there is no concept 'usage'"),
        ({"cue": "forbidding"}, "there is no cue 'forbidding'"),
    ],
)
def test_a_slip_in_what_is_said_of_orders_is_found(
    knowledge: Path, wrong: dict[str, str], said: str
) -> None:
    write_orders(knowledge, **wrong)
    (fault,) = check(knowledge)
    assert fault.startswith(LEXICON)
    assert said in fault


def test_a_pattern_of_orders_that_cannot_be_read_is_found(knowledge: Path) -> None:
    write_orders(knowledge)
    path = knowledge / LEXICON
    text = path.read_text(encoding="utf-8").replace("[do not lay]", "['do {not lay']")
    path.write_text(text, encoding="utf-8")
    (fault,) = check(knowledge)
    assert "orders.cues.prohibition" in fault


def test_requirements_are_told_apart_by_what_is_read_for_them(knowledge: Path) -> None:
    of_laws = load(knowledge).read_for("law")
    assert {r.id for r in of_laws} == set(load(knowledge).requirements)
    assert load(knowledge).read_for("doctrine") == ()


def test_a_requirement_is_of_laws_or_of_orders_and_of_nothing_else(knowledge: Path) -> None:
    text = CONCEPT.format(id="poem", group="act") + "read-in: poems\n"
    add(knowledge, "concepts/poem.yml", text)
    assert any("read-in" in fault for fault in check(knowledge))
