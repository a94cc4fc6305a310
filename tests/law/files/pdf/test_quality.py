"""A layer of signs that nobody can read is told from text in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.law.files.pdf.quality import is_garbage, unordered_script

READABLE = [
    "No person shall use an anti-personnel mine in any circumstances.",
    "1. Art. 5 (2) a) 12.3; 14, 15/2011 No. 7 — “§ 3” [1998 c. 33] 100 000",
    "Les infractions à l'article L. 2343-2 sont punies de dix ans.",
    "Статья 1. Запрещается применение противопехотных мин.",
    "第一条　何人も、対人地雷を使用してはならない。この法律は、公布の日から施行する。",
    "يحظر على كل شخص استعمال الألغام المضادة للأفراد أو إنتاجها.",
    "34 51 68 85 102 119 136 153 170 187 204 221 238 255 272 289",
    "1. Short title .......................................................... 3",
]


@pytest.mark.parametrize("text", READABLE)
def test_text_in_any_script_is_no_garbage(text: str) -> None:
    assert not is_garbage(text.split(), 0.0)


@pytest.mark.parametrize(
    "text",
    [
        "\ufffd" * 30 + "No person shall use a mine",
        "\ue001\ue002\ue003\ue004" * 8,
        "$%&/()=?!;:,-+*#" * 4,
        "a\x01b\x02c\x03d\x04" * 8,
    ],
)
def test_signs_that_are_no_letters_are_garbage(text: str) -> None:
    assert is_garbage([text], 0.0)


def test_letters_that_the_file_does_not_name_are_garbage() -> None:
    assert is_garbage(READABLE[0].split(), 0.6)
    assert not is_garbage(READABLE[0].split(), 0.1)


def test_a_few_lost_signs_are_no_garbage() -> None:
    assert not is_garbage(["\uf0b7", *READABLE[0].split(), "\ufffd"], 0.0)


def test_of_few_signs_nothing_is_said() -> None:
    assert not is_garbage(["***", "—"], 0.9)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("មាត្រា ១ ហាមឃាត់ការប្រើប្រាស់មីន", "Khmer"),
        ("ပုဒ်မ ၁ မည်သူမျှ အသုံးမပြုရ", "Myanmar"),
        ("धारा 1 कोई व्यक्ति उपयोग नहीं करेगा", "Devanagari"),
        ("มาตรา ๑ ห้ามมิให้ผู้ใดใช้", "Thai"),
    ],
)
def test_scripts_whose_order_is_not_kept_are_named(text: str, script: str) -> None:
    assert unordered_script(text.split()) == script


@pytest.mark.parametrize("text", [*READABLE, "제1조 누구든지 대인지뢰를", "አንቀጽ 1 ማንኛውም ሰው", ""])
def test_other_scripts_are_relied_upon(text: str) -> None:
    assert unordered_script(text.split()) == ""


def test_a_few_words_in_such_a_script_do_not_lose_the_page() -> None:
    assert unordered_script([*READABLE[0].split(), "មីន"]) == ""


@given(st.lists(st.text(max_size=10), max_size=10), st.floats(0, 1))
def test_any_signs_are_judged(words: list[str], unmapped: float) -> None:
    assert is_garbage(words, unmapped) in (True, False)
    assert isinstance(unordered_script(words), str)
