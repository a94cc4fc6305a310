"""Where sentences end."""

from __future__ import annotations

import pytest

from article9.catalogue.lexicon import Structure
from article9.law.source import Span
from article9.law.splitting import Splitter
from tests.law.laws import ENGLISH, GERMAN, JAPANESE


def split(text: str, layout: Structure = ENGLISH) -> list[str]:
    found = Splitter(text, layout).split([Span(0, len(text))])
    return [" ".join(text[one.start : one.end] for one in pieces) for pieces in found]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("No person shall use a mine. The court may act.", 2),
        ("It is safe (or not). “Safe” means so.", 2),
        ("It says “stop.” The court may act.", 2),
        ("Is it? It is! So be it.", 3),
        ("A first.\nA second.", 2),
        ("これは禁止する。次の文。", 2),
    ],
)
def test_a_stop_before_a_capital_ends_a_sentence(text: str, count: int) -> None:
    assert len(split(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "The fine is 2.5 million.",
        "See No. 5 of the list.",
        "See No. V of the list.",
        "This is subject to s. 4 of the Act.",
        "Mines, fuses, etc. are banned.",
        "The court, J. Roe presiding, may act.",
        "It is so. and goes on in small letters",
        "One thing; Another thing: A third",
    ],
)
def test_other_stops_do_not(text: str) -> None:
    assert split(text) == [text]


def test_words_that_something_else_cuts_are_one_sentence() -> None:
    text = "No person shall XX use a mine. So be it."
    found = Splitter(text, ENGLISH).split([Span(0, 15), Span(19, len(text))])
    assert [len(pieces) for pieces in found] == [2, 1]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Das Gesetz vom 3. Mai gilt.", 1),
        ("Das 2. Kapitel gilt.", 1),
        ("Es gilt Absatz 2. Das Verbot bleibt.", 2),
        ("Es gilt Absatz 2. Maiskolben sind frei.", 2),
    ],
)
def test_a_number_before_a_month_is_an_ordinal(text: str, count: int) -> None:
    assert len(split(text, GERMAN)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("地雷（部品を含む。以下同じ。）を使用してはならない。罰する。", 2),
        ("「地雷」とは、兵器をいう。罰する。", 2),
        ("これを「禁止する。」という。", 1),
        ("括弧（を閉じない。まま終わる。", 1),
    ],
)
def test_a_stop_in_brackets_ends_no_sentence(text: str, count: int) -> None:
    assert len(split(text, JAPANESE)) == count
