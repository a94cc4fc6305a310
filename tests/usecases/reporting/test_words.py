"""How rows become words: the first sentence for which all is given, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from article9.catalogue.forms import Part
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.reporting.from_figures import HIDDEN
from article9.reporting.pieces import Amount, Piece, Term
from article9.reporting.rows import Row
from article9.usecases.reporting.words import day, said, sentence
from tests.usecases.reporting.making import data, shown

FRENCH = Translations("fr", {"{title}: {summary}": "{title} : {summary}", "in force": "en vigueur"})


def part(*says: str) -> Part:
    return Part.model_validate({"fills": "measures", "says": list(says)})


def row(cells: Mapping[str, Piece], society: str = "") -> Row:
    return Row("k", cells, ("id",), society=society)


def test_the_first_sentence_for_which_all_is_given_is_said() -> None:
    both = part("{title}: {summary}", "{title}.")
    assert (
        sentence(both, row({"title": "Act", "summary": "It bans."}), AS_WRITTEN) == "Act: It bans."
    )
    assert sentence(both, row({"title": "Act"}), AS_WRITTEN) == "Act."


@pytest.mark.parametrize("cells", [{}, {"summary": "x"}, {"title": HIDDEN}])
def test_without_what_it_needs_there_is_no_sentence(cells: dict[str, Piece]) -> None:
    assert sentence(part("{title}."), row(cells), AS_WRITTEN) == ""


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("{title} ({status}).", "It bans (in force)."),
        ("{status}: {title}.", "in force: It bans."),
        ("{status}: {title}", "in force: It bans."),
    ],
)
def test_a_full_stop_stands_once_and_at_the_end(says: str, words: str) -> None:
    assert (
        sentence(part(says), row({"title": "It bans.", "status": Term("in force")}), AS_WRITTEN)
        == words
    )


def test_a_society_s_sentence_is_told_as_its_own() -> None:
    told = sentence(part("{title}."), row({"title": "Course"}, "Society"), AS_WRITTEN)
    assert told == "Society, its own work: Course."


def test_labels_are_translated_and_a_user_s_words_are_not() -> None:
    cells: dict[str, Piece] = {"title": "in force", "summary": Term("in force")}
    assert sentence(part("{title}: {summary}"), row(cells), FRENCH) == "in force : en vigueur"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "1 February 2026"), ("fr", "1er février 2026"), ("es", "1 de febrero de 2026")],
)
def test_a_day_is_written_with_its_month_in_letters(language: str, words: str) -> None:
    assert day(date(2026, 2, 1), Translations(language, {})) == words


def test_numbers_are_grouped_as_the_language_does() -> None:
    assert said(Amount(1234567, "number"), AS_WRITTEN) == "1,234,567"
    assert said(Amount(1234567, "number"), Translations("es", {})) == "1.234.567"


@pytest.mark.parametrize("language", ["ar", "ru", "zh", "pt"])
def test_a_language_without_translations_falls_back_and_says_so(language: str) -> None:
    report = shown("article-7", say=Translations(language, {}))
    assert "Words that are not translated into this language yet and stand in English:" in report
    assert "National implementation measures" in report


def test_english_says_nothing_of_the_kind() -> None:
    assert "stand in English" not in shown("article-7")


@pytest.mark.parametrize("language", ["ar", "zh", "fr"])
def test_data_is_compared_alike_in_every_language(language: str) -> None:
    ours, theirs = data("article-7"), data("article-7", say=Translations(language, {}))
    assert [one.status for one in ours.sections] == [one.status for one in theirs.sections]
