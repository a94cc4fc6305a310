"""A review says first what decides, in the voice whose word it is, and proves the rest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.profile_questions import profile_questions
from article9.documents.document import Document, Heading, Link, Paragraph, Points, Table
from article9.documents.writers.text import write
from article9.record.about import About
from article9.record.profile import Profile
from article9.usecases.check_law import Given, Outcome, check_law
from article9.usecases.profile import proved
from article9.usecases.review.review import review
from tests.house.tree import ROOT

EXAMPLE = (ROOT / "examples" / "xxa-mine-ban-act.txt").read_bytes()
BRIDGES = (
    b"Bridge Act\n\n1. The Minister keeps a register of bridges.\n\n2. Bridges have numbers.\n"
)
Read = Callable[..., Outcome]


@pytest.fixture(scope="module")
def read(catalogue: Catalogue) -> Read:
    """Reads texts, with what is said of the first."""

    def reading(*texts: bytes, about: About | None = None, **answers: str) -> Outcome:
        given = [
            Given(f"{at}.txt", text, about if about and not at else About())
            for at, text in enumerate(texts)
        ]
        profile = Profile(state="XXA", **{"as-of": date(2031, 5, 1)}, answers=answers)
        state = proved(profile, profile_questions(), where="") if answers else None
        return check_law(given, catalogue=catalogue, text_language="en", state=state)

    return reading


def said(document: Document) -> str:
    return " ".join(write(document).split())


def headings(document: Document) -> list[str]:
    return [heading.text for heading in document.headings()]


def test_what_decides_comes_first_and_what_is_provided_for_last(read: Read) -> None:
    level_two = [h.text for h in review(read(EXAMPLE)).headings() if h.level == 2]
    assert level_two == [
        "In brief",
        "The acts that the Convention prohibits",
        "Points of concern",
        "Points to consider: The Convention requires",
        "Points to consider: States Parties have committed themselves to",
        "Points to consider: The ICRC, States or others recommend",
        "What a law may leave out",
        "Provided for",
    ]


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("bill", "Given as a bill, as of 2030-01-02. It is no law yet"),
        ("in-force", "Given as in force, as of 2030-01-02."),
        ("repealed", "Given as repealed, as of 2030-01-02. Nothing below rests on it."),
    ],
)
def test_the_status_is_told_before_anything_else(read: Read, status: str, sentence: str) -> None:
    about = About.model_validate({"status": status, "as-of": "2030-01-02"})
    document = review(read(EXAMPLE, BRIDGES, about=about))
    before = [b for b in document.blocks[:4] if isinstance(b, Paragraph)]
    assert any(sentence in paragraph.text for paragraph in before)


def test_a_status_that_was_not_given_is_not_made_up(read: Read) -> None:
    assert "in force or repealed was not given" in said(review(read(EXAMPLE)))


def test_a_bill_only_would_provide_for_something(read: Read) -> None:
    shown = said(review(read(EXAMPLE, about=About(status="bill"))))
    assert "Would be provided for:" in shown
    assert "Would partly be provided for:" in shown
    assert "Provided for:" not in shown


def test_what_another_text_in_force_provides_for_is_no_bill_s(read: Read) -> None:
    for first in (EXAMPLE + b"\n", BRIDGES):
        assert "Would" not in said(review(read(first, EXAMPLE, about=About(status="bill"))))


def test_the_counts_are_those_of_the_findings(read: Read, catalogue: Catalogue) -> None:
    outcome = read(EXAMPLE)
    table = next(b for b in review(outcome).blocks if isinstance(b, Table))
    counted = sum(int(str(cell)) for row in table.rows for cell in row[1:])
    kinds = [catalogue.requirements[f.requirement].kind for f in outcome.reading.findings]
    assert counted == sum(kind not in ("permission", "default") for kind in kinds)


def test_several_texts_are_named_where_they_are_cited(read: Read) -> None:
    shown = said(review(read(EXAMPLE, BRIDGES)))
    assert "What these texts provide for" in shown
    assert "Text A: Anti-Personnel Mines (Prohibition) Act, No. 14 of 2011" in shown
    assert "A: s 3(1)(a)" in shown
    assert "not found in these texts" in shown


def test_what_does_not_apply_is_told_with_its_reason_and_not_as_missing(read: Read) -> None:
    document = review(read(EXAMPLE, stocks="no"))
    at = headings(document).index("What does not apply to this State")
    assert "Art. 4 · Stocks under jurisdiction or control are destroyed." in headings(document)[at:]
    assert "Does not apply: The State has no stocks" in said(document)


def test_what_the_profile_says_stands_on_the_first_page(read: Read) -> None:
    document = review(read(EXAMPLE, federal="yes"))
    points = next(b for b in document.blocks if isinstance(b, Points))
    assert points.items[0].startswith("The State is federal.")


def test_every_link_leads_somewhere_when_the_texts_are_there(read: Read) -> None:
    document = review(read(EXAMPLE), with_texts=True)
    anchors = {h.anchor for h in document.headings()}
    links, marks = [], set()
    for block in document.blocks:
        match block:
            case Paragraph():
                links += [one.to for one in block.proof]
            case Table():
                links += [cell.to for row in block.rows for cell in row if isinstance(cell, Link)]
            case Heading() | Points():
                pass
            case _:
                for verse in getattr(block, "verses", ()):
                    for piece in verse.pieces:
                        marks |= {*piece.anchors}
                        links += [link.to for link in piece.cited_by]
    assert links
    assert {*links} <= anchors | marks


def test_the_text_beside_a_review_is_the_text_as_read(read: Read) -> None:
    outcome = read(EXAMPLE)
    *_, reproduction = review(outcome, with_texts=True).blocks
    verses = getattr(reproduction, "verses", ())
    shown = ["".join(piece.text for piece in verse.pieces) for verse in verses]
    lines = [line.strip() for line in outcome.sources[0].text.splitlines() if line.strip()]
    assert shown == lines


def test_a_mark_shows_the_words_that_are_quoted_and_no_more(read: Read) -> None:
    outcome = read(EXAMPLE)
    *_, reproduction = review(outcome, with_texts=True).blocks
    marked = " ".join(
        piece.text
        for verse in getattr(reproduction, "verses", ())
        for piece in verse.pieces
        if piece.cited_by
    )
    assert "use an anti-personnel mine" in marked
    assert "PART I" not in marked


def test_a_text_without_anything_is_not_praised(read: Read) -> None:
    document = review(read(b"Song\n\nThe evening wind sings across the hill and all is still.\n"))
    assert "Hardly any numbered provisions were found." in said(document)
    assert "Provided for" not in headings(document)
