"""Clauses as HTML: numbered as printed, leading to each other, harmless whatever they hold."""

from __future__ import annotations

import re

import pytest

from article9.documents.clause import Clause, CrossReference, Open, Part
from article9.documents.document import Document
from article9.documents.writers.html import write
from tests.documents.laws import CLAUSES, LEVELS, law, words

HOSTILE = '<script>alert("x")</script>'


def test_every_number_is_printed() -> None:
    page = write(law())
    for clause in CLAUSES:
        if clause.number:
            assert f'<span class="count">{clause.number}</span>' in page


def test_a_reference_leads_to_its_clause() -> None:
    page = write(law())
    target = re.search(r'<a href="#([^"]+)">section 1\(2\)</a>', page)
    assert target is not None
    assert f'id="{target.group(1)}"' in page


def test_a_reference_to_nothing_is_plain_words() -> None:
    lost = CrossReference("section 9", "s9", ("section ", Part("9", "s9", whole=True)))
    page = write(law(words("(1)", 1, "See ", lost, ".")))
    assert "See section 9." in page


def test_contents_lead_to_parts_and_sections() -> None:
    page = write(law())
    assert re.search(r'<li><a href="#p1">Part 1 Wardens</a></li>', page)
    assert re.search(r'<li><a href="#s2">2\. Shut</a></li>', page)


def test_what_is_open_stands_out_and_notes_stand_beside() -> None:
    page = write(law())
    assert '<strong class="open">[to be decided: who]</strong>' in page
    assert page.count('<aside class="drafting">Decide it.</aside>') == sum(
        bool(clause.note) for clause in CLAUSES
    )


def test_notes_are_not_printed() -> None:
    assert re.search(r"@media print \{\s*\.drafting \{ display: none; \}", write(law()))


def test_the_draft_line_opens_the_page_and_stands_above_each_printed_one() -> None:
    page = write(law())
    assert '<p class="draft">DRAFT of 1 May 2030</p>' in page
    assert page.count("@top-right") == 1


def test_a_page_without_clauses_and_header_knows_nothing_of_them() -> None:
    page = write(Document("en", law().blocks[:2]))
    assert "drafting" not in page
    assert "@top-right" not in page


@pytest.mark.parametrize(
    "clause",
    [
        words("(1)", 1, HOSTILE),
        words(HOSTILE, 1, "x"),
        words("(1)", 1, Open(HOSTILE)),
        words("(1)", 1, CrossReference(HOSTILE, HOSTILE, ())),
        Clause("section", 2, (HOSTILE,), "1.", 1, anchor=HOSTILE, note=HOSTILE),
    ],
)
def test_no_words_of_a_clause_become_markup(clause: Clause) -> None:
    page = write(law(clause, levels=LEVELS))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
