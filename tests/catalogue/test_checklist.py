"""A user's own checklist is mapped to the questions, and every slip in the mapping is told."""

from __future__ import annotations

import pytest
from hypothesis import given as for_any
from hypothesis import strategies as st

from article9.catalogue.checklist import checklist
from article9.errors import Usage

KNOWN = ("law-use", "law-penalty", "forces-orders")
YAML = b"""\
title: A checklist
items:
  - {number: "1.1", question: law-penalty, text: Penal law}
  - {number: "1.2", question: [law-use, forces-orders]}
  - {number: "2", question: law-use}
"""
TABLE = (
    b"number,question,text\n1.1,law-penalty,Penal law\n1.2,law-use; forces-orders,\n2,law-use,\n"
)


@pytest.mark.parametrize(("data", "name"), [(YAML, "mine.yml"), (TABLE, "mine.csv")])
def test_numbers_are_found_by_question_in_the_order_of_the_questions(
    data: bytes, name: str
) -> None:
    found = checklist(data, name, KNOWN)
    numbers = {"law-use": ("1.2", "2"), "law-penalty": ("1.1",), "forces-orders": ("1.2",)}
    assert found.numbers == numbers
    assert list(found.numbers) == list(KNOWN)
    assert [item.text for item in found.items] == ["Penal law", None, None]


def test_a_checklist_is_called_by_its_title_or_else_by_its_file() -> None:
    assert checklist(YAML, "mine.yml", KNOWN).title == "A checklist"
    assert checklist(TABLE, "mine.csv", KNOWN).title == "mine.csv"


def test_a_question_that_no_item_names_has_no_numbers() -> None:
    assert "forces-orders" not in checklist(b"number,question\n1,law-use\n", "m.csv", KNOWN).numbers


def test_a_table_as_a_spreadsheet_saves_it_where_a_comma_stands_in_numbers() -> None:
    data = "\ufeffnumber;question\r\n1,5;law-use\r\n".replace("1,5", "7").encode()
    assert checklist(data, "m.csv", KNOWN).numbers == {"law-use": ("7",)}


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (YAML.replace(b"law-penalty", b"law-penaltie"), "m.yml",
         "m.yml, line 3: there is no question 'law-penaltie'. Did you mean 'law-penalty'?"),
        (TABLE.replace(b"law-penalty", b"law-penaltie"), "m.csv",
         "m.csv, line 2: there is no question 'law-penaltie'. Did you mean 'law-penalty'?"),
        (YAML.replace(b'"2"', b'"1.1"'), "m.yml", "m.yml, line 5: the number '1.1' is there twice"),
        (TABLE.replace(b"\n2,", b"\n1.1,"), "m.csv",
         "m.csv, line 4: the number '1.1' is there twice"),
        (b"number,question\n1,law-use;law-use\n", "m.csv", "'law-use' is named twice"),
        (b'items: [{number: "1", question: []}]', "m.yml", "the item '1' names no question"),
        (b"number,question\n1,\n", "m.csv", "'question' is missing"),
        (b"number,question\n1,;law-use\n", "m.csv", "question: is empty"),
        (b"no,question\n1,law-use\n", "m.csv", "unknown column 'no'"),
        (b"number\n1\n", "m.csv", "the column 'question' is missing"),
        (YAML.replace(b"title", b"titel"), "m.yml", "unknown key 'titel'"),
        (b"number,question\n1,law-use,more\n", "m.csv", "the row has 3 cells, the header 2"),
        (b"\xff\xfe", "m.csv", "It is not text in UTF-8."),
        (b"\xff\xfe", "m.yml", "It is not text in UTF-8."),
        (b"number,question\n" * 100_000, "m.csv", "too large"),
        (b"", "m.yml", "the file is empty"),
        (b"", "m.csv", "the column 'number' is missing"),
    ],
)  # fmt: skip
def test_a_slip_in_the_mapping_is_told(data: bytes, name: str, sentence: str) -> None:
    with pytest.raises(Usage) as caught:
        checklist(data, name, KNOWN)
    assert sentence in str(caught.value)


def test_every_slip_is_told_at_once_by_line() -> None:
    data = b"number,question\n1,law-uze\n1,law-use\n2,law-penaltie\n"
    with pytest.raises(Usage) as caught:
        checklist(data, "m.csv", KNOWN)
    lines = str(caught.value).splitlines()
    assert [line.partition(":")[0] for line in lines] == [f"m.csv, line {n}" for n in (2, 3, 4)]


@for_any(st.binary(max_size=200), st.sampled_from(["m.csv", "m.yml"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    refused = ""
    try:
        found = checklist(data, name, KNOWN).numbers
    except Usage as error:
        found, refused = {}, str(error)
    assert refused or set(found) <= set(KNOWN)
