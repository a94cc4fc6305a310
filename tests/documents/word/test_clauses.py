"""Clauses in Word: numbered by Word as printed here, referred to by fields, noted beside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from article9.documents.clause import Clause, CrossReference, Part
from article9.documents.document import Document
from article9.documents.word.counts import counts_of
from article9.documents.writers.docx import write
from article9.law.reading import read
from article9.law.source import Source
from tests.documents.laws import CLAUSES, FRENCH, LEVELS, headed, law, words
from tests.documents.writers.office import found, part, parts, text


def lines_of(document: Document) -> list[str]:
    """The lines that our own reader of Word files finds, numbers worked out as Word does."""
    source: Source = read(write(document), "law.docx")
    return [line for line in source.text.split("\n") if line.strip()]


@pytest.mark.parametrize("clause", [c for c in CLAUSES if c.beside], ids=lambda c: c.line[:20])
def test_word_counts_as_the_document_does(clause: Clause) -> None:
    assert clause.line in lines_of(law())


def test_no_number_is_written_into_the_words() -> None:
    made = docx.Document(BytesIO(write(law())))
    paragraphs = [p.text for p in made.paragraphs]
    assert "sleep; or" in paragraphs
    assert not any(line.startswith(("(a)", "1.", "Part 1")) for line in paragraphs)


def test_a_count_that_begins_anew_under_words_has_a_list_of_its_own() -> None:
    known = counts_of(law())
    assert [(depth, start) for _, depth, start in known.starts] == [(4, 1)]
    assert len(set(known.lists.values())) == 3  # parts, sections and below, and the new list


def test_sections_do_not_stand_in_the_list_of_parts() -> None:
    known = counts_of(law())
    assert known.groups == (0, 0, 2, 2, 2, 2)


def test_a_first_article_may_be_numbered_in_another_way() -> None:
    articles = (headed("Article 1er", 1, "Objet"), headed("Article 2", 2, "Champ"))
    found_ = lines_of(law(*articles, levels=FRENCH))
    assert "Article 1er Objet" in found_
    assert "Article 2 Champ" in found_


def test_a_list_without_a_number_above_it_moves_no_later_count() -> None:
    # LibreOffice counts a subsection where letters stand directly under a section.
    letters = (headed("Article 1", 1, "One"), words("(a)", 1, "x;", depth=4))
    later = (headed("Article 2", 2, "Two"), words("(1)", 1, "First."), words("(2)", 2, "Next."))
    begun = counts_of(law(*letters, *later, levels=FRENCH)).starts
    assert [(depth, start) for _, depth, start in begun] == [(3, 1)]
    assert counts_of(law(*later, levels=FRENCH)).starts == ()


def test_a_number_that_is_left_out_is_counted_from_there() -> None:
    jump = (headed("1.", 1, "One"), headed("4.", 4, "Four"), headed("5.", 5, "Five"))
    assert {"1. One", "4. Four", "5. Five"} <= set(lines_of(law(*jump)))


def test_a_count_that_others_cite_alone_is_a_field_with_a_name() -> None:
    bare = CrossReference("article 2", "a2", ("article ", Part("2", "a2", whole=False)))
    document = law(
        headed("Article 1er", 1, "Objet", anchor="a1"),
        headed("Article 2", 2, "Champ", anchor="a2"),
        headed("Article 3", 3, "Suite", anchor="a3"),
        words("(1)", 1, "A."),
        headed("Article 4", 4, "Fin", anchor="a4"),
        words("(1)", 1, "See ", bare, "."),
        levels=FRENCH,
    )
    assert list(counts_of(document).fields.values()) == [
        "", r"SEQ level2 \* ARABIC \r 2", r"SEQ level2 \* ARABIC", r"SEQ level2 \* ARABIC",
    ]  # fmt: skip
    assert [depth for _, depth, _ in counts_of(document).starts] == [3]
    assert next(one for one in fields(document) if one.startswith("REF")).endswith(r" \h")
    assert {"(1) A.", "(1) See article 2."} <= set(lines_of(document))


def fields(document: Document) -> Iterator[str]:
    for element in found(part(document), ".//w:instrText"):
        yield " ".join((element.text or "").split())


def test_a_reference_is_a_field_for_each_number_in_it() -> None:
    made = parts(write(law()))["word/document.xml"].decode()
    references = [one for one in fields(law()) if one.startswith("REF ")]
    assert len(references) == 2
    assert all(one.endswith(r"\n \h") for one in references)
    for reference in references:
        assert f'w:name="{reference.split()[1]}"' in made


def test_a_reference_to_what_is_not_there_is_plain_words() -> None:
    alone = law(next(c for c in CLAUSES if "Gates are" in c.text))
    assert not [one for one in fields(alone) if one.startswith("REF ")]
    assert "Gates are shut as section 1(2) says." in lines_of(alone)


def test_contents_list_parts_and_sections_by_their_outline() -> None:
    contents = next(one for one in fields(law()) if one.startswith("TOC"))
    assert contents.endswith(r"\u")
    assert "Part 1 Wardens" in text(found(part(law()), ".//w:sdtContent")[0])


def test_each_note_is_a_comment_and_no_word_of_the_law() -> None:
    made = parts(write(law()))
    noted = sum(bool(clause.note) for clause in CLAUSES)
    assert made["word/comments.xml"].count(b"<w:comment ") == noted
    assert b"Decide it." not in made["word/document.xml"]
    assert not any("Decide it." in line for line in lines_of(law()))


def test_a_law_without_notes_has_no_comments() -> None:
    assert "word/comments.xml" not in parts(write(law(words("(1)", 1, "A."))))


def test_a_document_without_clauses_has_none_of_their_styles() -> None:
    plain = Document("en", law().blocks[:2])
    assert b"BillSection" not in parts(write(plain))["word/styles.xml"]
    assert b"BillSection" in parts(write(law()))["word/styles.xml"]


def test_draft_and_day_stand_at_the_head_of_each_page() -> None:
    made = parts(write(law()))
    headers = [name for name in made if name.startswith("word/header")]
    assert len(headers) == 1
    assert b"DRAFT of 1 May 2030" in made[headers[0]]


def test_what_is_open_is_seen() -> None:
    runs = [
        run
        for paragraph in docx.Document(BytesIO(write(law()))).paragraphs
        for run in paragraph.runs
        if run._r.rPr is not None and run._r.rPr.find(qn("w:rStyle")) is not None
    ]
    styled = defaultdict(list)
    for run in runs:
        styled[run.style.style_id].append(run.text)
    assert styled["OpenPoint"] == ["[to be decided: who]"]


def test_the_same_law_is_the_same_bytes() -> None:
    assert write(law()) == write(law())
    assert len(LEVELS) == 6
