"""Both answers stand side by side, with the questions where they were put together otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Document
from article9.documents.writers import text
from article9.record.dossier.cycles import Answer
from article9.selfassessment.comparing import Comparison, Row, Side
from article9.usecases.assessment.comparison import changes, comparison_page
from article9.usecases.assessment.tell import compared_page, told_year
from article9.usecases.assessment.told import Told
from tests.selfassessment.years import an_answer
from tests.usecases.assessment.two_years import two_years

CATALOGUE = load_shipped()
DAY = date(2026, 3, 10)
TOLD = told_year(two_years(), None, catalogue=CATALOGUE, on=DAY, say=AS_WRITTEN)


def side(key: str, standing: str | None) -> Side:
    answer = None if standing is None else Answer.model_validate(an_answer(1, key, standing))
    return Side(key, answer, asked=True)


def with_rows(*rows: Row) -> Told:
    assert TOLD.comparison is not None
    found = TOLD.comparison
    return replace(TOLD, comparison=Comparison(found.before, found.now, rows))


def read(told: Told) -> str:
    return " ".join(text.write(Document("en", tuple(changes(told)))).split())


def test_a_split_question_shows_each_answer_with_its_question() -> None:
    row = Row(
        "split",
        (side("law-use", "in-place"),),
        (side("law-use", "in-place"), side("law-transfer", None)),
        "side-by-side",
    )
    told = read(with_rows(row))
    assert "2025: In place 2026: law-use: In place law-transfer: not answered" in told
    assert "put together in another way" in told


def test_a_dropped_question_stands_with_its_own_words_and_why() -> None:
    row = Row("dropped", (side("law-use", "in-place"),), (), "question-dropped", "Asked twice.")
    told = read(with_rows(row))
    assert "Does the law prohibit everybody from using" in told
    assert "2026: – What became of it: the question is no longer in the set. Asked twice." in told


def test_what_did_not_change_is_not_listed_as_a_change() -> None:
    same = side("law-use", "in-place")
    told = read(with_rows(Row("same", (same,), (same,), "same")))
    assert "Nothing that persons answered has changed." in told
    assert "Does the law prohibit" not in told


def test_the_page_lists_what_did_not_change_at_the_end() -> None:
    page = compared_page(
        two_years(), None, earlier=2025, catalogue=CATALOGUE, on=DAY, say=AS_WRITTEN
    )
    told = " ".join(text.write(page).split())
    assert told.index("What has changed since 2025") < told.index("Not answered in either year")


def test_without_an_earlier_year_there_is_no_page() -> None:
    alone = replace(TOLD, comparison=None)
    assert list(changes(alone)) == []
    assert list(comparison_page(alone)) == []
