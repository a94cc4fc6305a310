"""Numbers, areas and names of figures as a reader's language writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.figures.doubts import Doubt, Quantity, Term
from article9.usecases.figures.words import about, called, quantity, sentence, written
from tests.figures.samples import KNOWN, figure

KIND = KNOWN.kinds["mined-areas"]


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "1,234,567.5"), ("de", "1.234.567,5"), ("fr", "1\u202f234\u202f567,5")],
)
def test_a_number_is_grouped_as_the_language_does(language: str, shown: str) -> None:
    assert written(Decimal("1234567.5"), Translations(language, {})) == shown


def test_no_decimal_is_lost() -> None:
    assert written(Decimal("0.0001"), AS_WRITTEN) == "0.0001"


def test_only_an_area_has_a_unit() -> None:
    assert quantity(1200, "area", AS_WRITTEN) == "1,200 m²"
    assert quantity(1200, "persons", AS_WRITTEN) == "1,200"


def test_the_words_of_a_sentence_are_translated_too() -> None:
    say = Translations("fr", {"{field} is not given.": "Manque : {field}.", "Cleared": "Dépollué"})
    doubt = Doubt("mined-areas", 2024, "{field} is not given.", {"field": Term(("Cleared",))})
    assert sentence(doubt, say) == "Manque : Dépollué."
    assert sentence(Doubt("x", 1, "{n}", {"n": Quantity(1000, "number")}), AS_WRITTEN) == "1,000"


def test_a_figure_is_called_by_what_tells_it_from_others() -> None:
    north = figure(1, where="North")
    assert called(north, KIND, {}, AS_WRITTEN) == "North, Confirmed hazardous areas"
    assert called(figure(1, labels={}), KIND, {}, AS_WRITTEN) == ""
    assert called(figure(1, labels={"class": "other"}), KIND, {}, AS_WRITTEN) == "other"


def test_a_doubt_on_a_whole_year_names_no_figure() -> None:
    doubt = Doubt("mined-areas", 2024, "x")
    assert about(doubt, KIND, {}, AS_WRITTEN) == "Mined areas and land release, 2024"
