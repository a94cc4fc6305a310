"""Wordings that cite one provision together, from the largest unit to the smallest."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.checking.references import citations
from article9.checking.vocabulary import vocabulary_of
from article9.law.outline import Outline
from article9.law.structure import structure
from tests.checking.reading import line_of, parsed

GERMAN = """\
§ 1 Verbot
(1) Verboten ist:
1. eins,
2. zwei:
a) hier,
b) dort.
(2) Sonst nichts.
§ 2 Strafe
(1) Zehn Jahre.
(2) Nichts.
§ 3 Ende
Es ist aus.
"""
JAPANESE = """\
第一条　何人も、しない。
２　国は、する。
一　甲
二　乙
第二条　国は、公表する。
第二条の二　国は、廃棄する。
第三条　終わり。
附則
第一条　施行する。
"""


def cited(catalogue: Catalogue, language: str, law: str, *, at: str, words: str) -> list[str]:
    """The provisions that the words cite where they stand in a provision of the law."""
    source, _ = parsed(law)
    vocabulary = vocabulary_of(catalogue, language)
    root = structure(source, vocabulary.lexicon.structure)
    here = next(one for one in root.walk() if one.pinpoint == at)
    line = line_of(words, within=here)
    vocabulary.tag(line)
    outline = Outline(root, vocabulary.lexicon.structure)
    return [p.pinpoint for c in citations(line, vocabulary, outline) for p in c.to]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("nach § 1 Absatz 1 Nummer 2", ["§ 1 Abs. 1 Nr. 2"]),
        ("nach § 1 Abs. 1 Nr. 2 Buchst. b", ["§ 1 Abs. 1 Nr. 2 Buchst. b"]),
        ("nach § 1 Abs. 1 Nr. 1, Abs. 2 und § 3", ["§ 1 Abs. 1 Nr. 1", "§ 1 Abs. 2", "§ 3"]),
        ("nach § 1 Abs. 1 und 2", ["§ 1 Abs. 1", "§ 1 Abs. 2"]),
        ("nach Nummer 2 des § 1 Abs. 1", ["§ 1 Abs. 1 Nr. 2"]),
        ("nach Absatz 1 des § 1", ["§ 1 Abs. 1"]),
        ("nach Absatz 2", ["§ 2 Abs. 2"]),
        ("nach § 1 oder Absatz 2", ["§ 1", "§ 2 Abs. 2"]),
        ("nach §§ 1 bis 3", ["§ 1", "§ 2", "§ 3"]),
        ("nach § 9 Absatz 1", []),
        ("nach Absatz 9", []),
        ("nach § 1 Absatz 9", ["§ 1"]),
        ("nach § 1 des Strafgesetzbuches", []),
    ],
)
def test_smaller_units_follow_the_larger_one(
    catalogue: Catalogue, words: str, found: list[str]
) -> None:
    assert cited(catalogue, "de", GERMAN, at="§ 2 Abs. 1", words=words) == found


def test_a_number_of_a_list_is_looked_for_around_the_place_of_its_citation(
    catalogue: Catalogue,
) -> None:
    at = "§ 1 Abs. 1 Nr. 2"
    assert cited(catalogue, "de", GERMAN, at=at, words="nach Nummer 1") == ["§ 1 Abs. 1 Nr. 1"]
    assert cited(catalogue, "de", GERMAN, at=at, words="nach Absatz 1") == ["§ 1 Abs. 1"]
    assert cited(catalogue, "de", GERMAN, at=at, words="nach Buchstabe a") == [
        "§ 1 Abs. 1 Nr. 2 Buchst. a"
    ]


@pytest.mark.parametrize(
    ("at", "words", "found"),
    [
        ("第三条", "第一条第二項第一号の規定", ["第一条第二項第一号"]),
        ("第三条", "第一条第一項の規定", ["第一条第一項"]),
        ("第三条", "第二条の二の規定", ["第二条の二"]),
        ("第三条", "第二条の規定", ["第二条"]),
        ("第三条", "第二条第一項の規定", ["第二条"]),
        ("第三条", "前条の規定", ["第二条の二"]),
        ("第三条", "前二条の規定", ["第二条", "第二条の二"]),
        ("第二条", "次条の規定", ["第二条の二"]),
        ("第一条第二項", "前項の規定", ["第一条第一項"]),
        ("第一条第二項第二号", "前号の規定", ["第一条第二項第一号"]),
        ("第二条", "前条第二項の規定", ["第一条第二項"]),
        ("第一条第一項", "前条の規定", []),
        ("第三条", "刑法（明治四十年法律第四十五号）第一条の例", []),
        ("第三条", "附則第一条の規定", []),
        ("附則第一条", "第一条の規定", ["第一条"]),
    ],
)
def test_words_stand_around_numbers_and_name_what_is_near(
    catalogue: Catalogue, at: str, words: str, found: list[str]
) -> None:
    assert cited(catalogue, "ja", JAPANESE, at=at, words=words) == found


@pytest.mark.parametrize(
    ("language", "words", "breached"),
    [
        ("de", "wer § 1 zuwiderhandelt", [True]),
        ("de", "wer gegen §§ 1 und 3 verstößt", [True]),
        ("de", "wer § 1 oder § 3 zuwiderhandelt", [True, True]),
        ("de", "wer nach § 1 befugt ist und einem Befehl zuwiderhandelt", [False]),
        ("ja", "第一条又は第三条の規定に違反した者", [True, True]),
        ("ja", "第一条の規定により許可を受けた者", [False]),
    ],
)
def test_where_verbs_come_last_words_of_breach_do_so_too(
    catalogue: Catalogue, language: str, words: str, breached: list[bool]
) -> None:
    source, _ = parsed(GERMAN if language == "de" else JAPANESE)
    vocabulary = vocabulary_of(catalogue, language)
    root = structure(source, vocabulary.lexicon.structure)
    line = line_of(words, within=root.children[-1])
    vocabulary.tag(line)
    outline = Outline(root, vocabulary.lexicon.structure)
    assert [c.breached for c in citations(line, vocabulary, outline)] == breached
