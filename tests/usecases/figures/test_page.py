"""The figures of a year and of several as pages: checks first, drawings with tables, no leaks."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.documents.document import Document, Figure, Heading, Paragraph, Points, Table
from article9.documents.writers import docx, html, text, xlsx
from article9.figures.suppression import WHY_HIDDEN
from article9.record.dossier.bodies import Institution
from article9.record.dossier.dossier import Dossier
from article9.record.ids import uuid7
from article9.usecases.figures.page import FiguresAsked, figures_page, years_of
from article9.usecases.figures.sharing import OWN_USE, Sharing
from tests.figures.samples import KNOWN, casualties, dossier, figure

BEFORE = figure(1, year=2023, on="2024-01-10", values={
    "opening": 1300, "cancelled": 0, "reduced": 0, "cleared": 300, "released": 300,
    "closing": 1000,
})  # fmt: skip
SMALL = casualties(
    3,
    values={
        "killed": 1, "injured": 2, "outcome-not-recorded": 0, "civilians": 3, "deminers": 0,
        "military": 0, "status-not-recorded": 0, "casualties": 3,
    },
    counts={"casualties": {"by": {"sex-and-age": {"girls": 1, "men": 2},
                                  "disability": {"with-disability": 3}}}},
)  # fmt: skip


def page(
    held: Dossier,
    *years: int,
    sharing: Sharing | None = None,
    say: Translations = AS_WRITTEN,
) -> Document:
    asked = FiguresAsked(held, "Republic of XXA", years, sharing or Sharing())
    return figures_page(asked, KNOWN, say)


def words(document: Document) -> str:
    return " ".join(text.write(document).split())


def tables(document: Document) -> dict[str, Table]:
    found = [b.table if isinstance(b, Figure) else b for b in document.blocks]
    return {table.caption: table for table in found if isinstance(table, Table)}


def test_a_year_whose_sums_hold_says_so_first() -> None:
    found = page(dossier(BEFORE, figure(2)), 2024)
    headings = [block.text for block in found.blocks if isinstance(block, Heading)]
    assert headings[:2] == ["Republic of XXA: figures of the year 2024", "What to look at first"]
    assert "Every sum holds, and nothing that is asked for is missing." in words(found)
    assert not any(isinstance(block, Figure) for block in found.blocks)


def test_what_does_not_add_up_stands_before_the_tables_with_its_place() -> None:
    wrong = figure(2, where="North", values={**figure().values, "released": 510, "closing": 540})
    found = page(dossier(wrong), 2024)
    at = next(i for i, block in enumerate(found.blocks) if isinstance(block, Points))
    assert all(not isinstance(block, Table) for block in found.blocks[:at])
    points = found.blocks[at]
    assert isinstance(points, Points)
    assert points.items == (
        "Mined areas and land release, 2024, North, Confirmed hazardous areas: Area released is "
        "given as 510 m², but what it is made of makes 500 m².",
    )


def test_the_year_before_is_looked_at_though_it_is_not_shown() -> None:
    last = figure(1, year=2023, on="2024-01-10")
    found = words(page(dossier(last, figure(2)), 2024))
    assert "the year before ended with 550" in found
    assert "2023" not in found.replace("2024-01-10", "")


def test_several_years_are_drawn_with_a_table_and_stand_beside_each_other() -> None:
    found = page(dossier(BEFORE, figure(2)), 2023, 2024)
    drawings = [block for block in found.blocks if isinstance(block, Figure)]
    assert [d.table.rows for d in drawings] == [
        (("2023", "1,000 m²"), ("2024", "550 m²")),
        (("2023", "300 m²"), ("2024", "500 m²")),
    ]
    assert all("<svg" in drawing.svg for drawing in drawings)
    table = tables(found)["Mined areas and land release: Confirmed hazardous areas"]
    assert table.header == ("What", "2023", "2024")
    assert ("Area found", "–", "50 m²") in table.rows


def test_a_small_number_stands_nowhere_in_what_is_shared() -> None:
    found = page(dossier(SMALL), 2024)
    assert "Numbers of persons from 1 to 4 are hidden" in words(found)
    for caption, table in tables(found).items():
        if caption.startswith("Persons"):
            assert {cell for row in table.rows for cell in row[1:]} <= {"hidden", "0"}, caption


def test_a_hidden_group_is_shown_whether_anybody_is_in_it_or_not() -> None:
    # Four girls are protected by a group in which nobody is: left out, it would tell of them.
    counts = {"casualties": {"by": {"sex-and-age": {"girls": 4, "men": 16},
                                    "disability": {"with-disability": 20}}}}  # fmt: skip
    found = page(dossier(casualties(3, counts=counts)), 2024)
    table = next(t for caption, t in tables(found).items() if "Sex and age" in caption)
    hidden = [head for head, cell in zip(table.header, table.rows[0], strict=True)
              if cell == "hidden"]  # fmt: skip
    assert len(hidden) == 2
    assert "Girls under 18" in hidden
    assert "Men" not in hidden
    assert table.rows[0][-1] == "20"


def test_a_drawing_does_not_show_what_a_table_hides() -> None:
    found = page(dossier(SMALL, casualties(4, year=2023, on="2024-01-10")), 2023, 2024)
    (drawing,) = (block for block in found.blocks if isinstance(block, Figure))
    assert drawing.table.rows == (("2023", "20"), ("2024", "hidden"))
    assert drawing.svg.count("<rect") == 1


def test_a_note_stands_below_each_table_that_hides_and_below_no_other() -> None:
    hiding = page(dossier(SMALL), 2024).blocks
    for at, block in enumerate(hiding):
        below = hiding[at + 1] if at + 1 < len(hiding) else None
        hides = isinstance(block, Table) and any("hidden" in row for row in block.rows)
        assert hides == (isinstance(below, Paragraph) and below.text == WHY_HIDDEN)
    assert WHY_HIDDEN in words(page(dossier(SMALL), 2024))
    assert WHY_HIDDEN not in words(page(dossier(figure(2)), 2024))


def test_a_sentence_of_the_checks_does_not_tell_a_small_number() -> None:
    wrong = casualties(3, values={**SMALL.values, "killed": 2}, counts={})
    shared, own = page(dossier(wrong), 2024), page(dossier(wrong), 2024, sharing=OWN_USE)
    assert "is given as 3" not in words(shared)
    assert "sentences that would tell numbers of persons: 1." in words(shared)
    assert "is given as 3, but what it is made of makes 4" in words(own)


def test_for_own_use_everything_is_shown_and_it_says_so() -> None:
    found = words(page(dossier(SMALL), 2024, sharing=OWN_USE))
    assert "Do not pass it on." in found
    assert "hidden" not in found


def test_a_secret_figure_is_in_no_page() -> None:
    secret = figure(2, source="Secret depot", confidentiality="secret")
    for sharing in (Sharing(), OWN_USE):
        found = words(page(dossier(secret), 2024, sharing=sharing))
        assert "Secret depot" not in found
        assert "The dossier has no figures of these years." in found


def test_an_internal_figure_is_not_shared() -> None:
    internal = figure(2, confidentiality="internal")
    assert "no figures" in words(page(dossier(internal), 2024))
    assert "no figures" not in words(page(dossier(internal), 2024, sharing=OWN_USE))


def test_a_correction_is_told_with_its_reason_and_every_source_with_its_day() -> None:
    values = {**figure().values, "corrected": -50, "closing": 500}
    found = words(page(dossier(figure(2, values=values, note="A field was drawn twice.")), 2024))
    assert "Corrections and notes" in found
    assert "A field was drawn twice." in found
    assert "Database of XXA" in found
    assert "2025-01-15" in found


def test_an_institution_is_named_beside_its_mines() -> None:
    school = Institution(id=uuid7(3, 1), kind="defence", name="Demining School")
    kept = figure(
        2,
        kind="mines-retained",
        institution=school.id,
        labels={"type": "PMN", "purpose": "several"},
        values={"last-year": 10, "used": 1, "this-year": 9},
    )
    assert "Demining School" in words(page(dossier(kept, institutions=(school,)), 2024))


def test_the_work_of_a_national_society_is_not_counted_as_the_state_s() -> None:
    society = Institution(id=uuid7(3, 2), kind="national-society", name="Society of XXA")
    theirs = casualties(4, institution=society.id)
    found = page(dossier(casualties(3), theirs, institutions=(society,)), 2024)
    assert "Not counted here are the figures of Society of XXA" in words(found)
    table = next(t for caption, t in tables(found).items() if caption.endswith("Disability"))
    assert [row[-1] for row in table.rows] == ["20"]


def test_how_disability_is_asked_is_said_only_where_persons_are_broken_down() -> None:
    assert "Washington Group" in words(page(dossier(casualties(1)), 2024))
    assert "Washington Group" not in words(page(dossier(figure(1)), 2024))


@pytest.mark.parametrize("many", [3, 7])
def test_many_provinces_stand_below_each_other(many: int) -> None:
    figures = [figure(at, where=f"Province {at}") for at in range(many)]
    (table,) = (
        table
        for caption, table in tables(page(dossier(*figures), 2024)).items()
        if caption == "Mined areas and land release, 2024"
    )
    assert table.header[0] == ("What" if many == 3 else "Row")
    assert len(table.header) == (4 if many == 3 else 8)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_page_is_written_in_every_format(language: str) -> None:
    say = Translations(language, {})
    found = page(dossier(BEFORE, figure(2), SMALL), 2023, 2024, say=say)
    assert html.write(found).startswith("<!DOCTYPE html>") or "<html" in html.write(found)
    assert docx.write(found)[:2] == b"PK"
    assert xlsx.write(found)[:2] == b"PK"


def test_a_dossier_without_figures_has_no_years() -> None:
    assert years_of(dossier()) == ()
    found = page(dossier(), 2024)
    assert [b.text for b in found.blocks if isinstance(b, Paragraph)][1] == (
        "The dossier has no figures of these years."
    )


def test_the_years_come_in_order() -> None:
    later: Any = figure(2)
    assert years_of(dossier(later, BEFORE)) == (2023, 2024)
