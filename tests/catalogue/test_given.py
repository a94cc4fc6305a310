"""A small file that a user wrote is read strictly, and every fault is told with its line."""

from __future__ import annotations

import pytest
from hypothesis import given as for_any
from hypothesis import strategies as st

from article9.catalogue.given import given
from article9.errors import Usage
from article9.record.about import About, Abouts
from article9.record.profile import Profile

PROFILE = b'state: XXA\nas-of: 2031-05-01\nanswers: {stocks: "no"}\n'


def test_a_file_is_read_as_yaml_or_as_json() -> None:
    found = given(PROFILE, "profile.yml", Profile)
    assert found == given(
        b'{"state": "XXA", "as-of": "2031-05-01", "answers": {"stocks": "no"}}', "p.json", Profile
    )
    assert found.answers == {"stocks": "no"}


def test_a_word_that_yaml_takes_for_a_truth_value_stays_a_word() -> None:
    said = given(PROFILE.replace(b'"no"', b"no"), "profile.yml", Profile)
    assert said.answers == {"stocks": "no"}


def test_what_is_said_of_a_text_may_be_left_out() -> None:
    found = given(b"texts:\n  act.txt: {status: bill}\n", "about.yml", Abouts)
    assert found.texts["act.txt"] == About(status="bill")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "profile.yml: the file is empty"),
        (b"\xff\xfe\x00", "It is not text in UTF-8."),
        (b"state: XXA\n", "'as-of' is missing"),
        (PROFILE + b"colour: red\n", "unknown key 'colour'"),
        (PROFILE.replace(b"XXA", b"xxa"), "state"),
        (PROFILE.replace(b"2031-05-01", b"1 May 2031"), "as-of"),
        (PROFILE.replace(b"2031-05-01", b"2031-02-30"), "as-of"),
        (PROFILE + b"state: XXB\n", "already given on line 1"),
        (b"state: [\n", "this is not YAML"),
        (b"- state\n", "profile.yml"),
        (b"just words", "profile.yml"),
        (b"state: \t- XXA\n\tas-of: 2031-05-01", "tab"),
        (b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "refers to itself"),
        (b"state: XXA\n" * 50_000, "too large"),
    ],
)
def test_what_is_wrong_is_said(data: bytes, sentence: str) -> None:
    with pytest.raises(Usage) as caught:
        given(data, "profile.yml", Profile)
    assert sentence in str(caught.value)
    assert "profile.yml" in str(caught.value)


def test_a_fault_is_told_with_its_line() -> None:
    with pytest.raises(Usage, match=r"about\.yml, line 2: .*status: 'law' is not allowed"):
        given(b"texts:\n  act.txt: {status: law}\n", "about.yml", Abouts)


@for_any(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    refused = ""
    try:
        found = given(data, "profile.yml", Profile).state
    except Usage as error:
        found, refused = "", str(error)
    assert found or refused
