"""What a user adds to the register: read from a table or YAML, and refused with a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from article9.catalogue.additions import additions
from article9.errors import Usage

HEADER = "state,fact,value,day,source,added-by,added-on\n"
ROW = 'ALB,article-9,law,2006,"Official Gazette, 2006",A. Reader,2026-11-20\n'
YAML = """\
facts:
  - state: ALB
    fact: article-9
    value: law
    day: 2006
    source: Official Gazette, 2006
    added-by: A. Reader
    added-on: 2026-11-20
"""


def test_a_table_and_yaml_say_the_same() -> None:
    rows = additions((HEADER + ROW).encode(), "mine.csv")
    assert rows == additions(YAML.encode(), "mine.yml")
    assert (rows[0].state, rows[0].value, str(rows[0].day)) == ("ALB", "law", "2006")
    assert rows[0].added_on == date(2026, 11, 20)


def test_a_table_of_excel_with_its_mark_at_the_front_is_read() -> None:
    text = (HEADER + ROW).replace(",", ";").replace('"Official Gazette; 2006"', "Gazette")
    assert len(additions(b"\xef\xbb\xbf" + text.encode(), "mine.csv")) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            HEADER.replace("source", "sauce") + ROW,
            "mine.csv, line 1: unknown column 'sauce'. Did you mean 'source'?",
        ),
        (
            HEADER.replace("source,", "") + ROW.replace('"Official Gazette, 2006",', ""),
            "mine.csv, line 1: the column 'source' is missing. Add it: Where it was read, in words "
            "or as an address.",
        ),
        (
            HEADER + ROW.replace('"Official Gazette, 2006"', ""),
            "mine.csv, line 2: 'source' is missing. Write it: Where it was read, in words or as "
            "an address.",
        ),
        (
            HEADER + ROW.replace("article-9", "article-nine"),
            "mine.csv, line 2: fact: 'article-nine' is not allowed.",
        ),
        (
            HEADER + ROW.replace("law", "none"),
            "'none' is no value of 'article-9'; write one of: law, existing-law, in-preparation, "
            "nothing-reported",
        ),
        (HEADER + ROW.replace(",2006,", ",soon,"), "'soon' is no day"),
        (HEADER + ROW.replace(",2006,", ",,"), "'article-9' needs a day, a month or a year"),
        (HEADER + ROW.replace("2026-11-20", "2026-11"), "added-on: '2026-11' is not a date"),
    ],
)
def test_a_table_that_is_wrong_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(Usage) as refused:
        additions(text.encode(), "mine.csv")
    assert said in refused.value.message


def test_yaml_without_a_source_is_refused() -> None:
    text = YAML.replace("    source: Official Gazette, 2006\n", "")
    with pytest.raises(Usage, match=r"'facts\.1\.source' is missing"):
        additions(text.encode(), "mine.yml")


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"\xff\xfe\x00", "It is not text in UTF-8."), (b"x" * 1_000_001, "The file is too large")],
)
def test_what_is_no_such_file_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(Usage, match=said):
        additions(data, "mine.csv")
