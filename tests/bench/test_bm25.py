"""The plain search that article9 is compared with finds what shares rare words with a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.bm25 import Answer, Bm25, main, sections, table

TEXTS = ["the keeper of bees", "the use of mines and of mines", "the use of bees", "the end"]


@pytest.mark.parametrize(
    ("question", "first"), [("mines", 1), ("the keeper", 0), ("use of bees", 2), ("Mines?", 1)]
)
def test_the_text_that_shares_rare_words_comes_first(question: str, first: int) -> None:
    assert Bm25(TEXTS).ranked(question)[0] == first


def test_texts_that_share_nothing_stay_in_reading_order() -> None:
    assert Bm25(TEXTS).ranked("honey") == [0, 1, 2, 3]


def test_a_longer_text_does_not_win_by_its_length() -> None:
    assert Bm25(["mines " + "x " * 50, "mines"]).ranked("mines")[0] == 1


def test_over_no_texts_nothing_is_found() -> None:
    assert Bm25([]).ranked("mines") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("s 2(1)(a)", {"2"}),
        ("s 13A, s 14", {"13a", "14"}),
        ("ss 3(1)(b), 4(1)", {"3", "4"}),
        ("art L2343-1", {"l2343-1"}),
        ("the preamble", set()),
        ("", set()),
    ],
)
def test_the_sections_of_a_pinpoint_are_read(text: str, found: set[str]) -> None:
    assert sections(text) == found


def test_the_table_counts_first_and_first_three() -> None:
    found = [
        Answer(frozenset({"2"}), ("6", "2"), ("2",)),
        Answer(frozenset({"3"}), ("3",), ()),
    ]
    assert table(found).splitlines()[1:] == [
        "BM25          0.50                1.00         2",
        "article9      0.50                0.50         2",
    ]


def test_without_laws_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "There are no labelled laws" in capsys.readouterr().err
