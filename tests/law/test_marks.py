"""The mark at the start of a line."""

from __future__ import annotations

import pytest

from article9.law.marks import Marks, Opens
from tests.law.laws import ENGLISH, GERMAN, INVENTED, JAPANESE

MARKS = Marks(ENGLISH)


@pytest.mark.parametrize(
    ("line", "opens", "number"),
    [
        ("Section 4", Opens.BASIC, "4"),
        ("Section 4. Use", Opens.BASIC, "4"),
        ("Article 5.- Use", Opens.BASIC, "5"),
        ("ARTICLE IV", Opens.BASIC, "IV"),
        ("Article L. 2343-1", Opens.BASIC, "L. 2343-1"),
        ("Article 1° Use", Opens.BASIC, "1"),
        ("Part A", Opens.CONTAINER, "A"),
        ("CHAPTER II: Use", Opens.CONTAINER, "II"),
        ("SCHEDULE", Opens.SCHEDULE, ""),
        ("SCHEDULE  Convention on mines", Opens.SCHEDULE, ""),
        ("Schedule 2 — Forms", Opens.SCHEDULE, "2"),
        ("First Schedule", Opens.SCHEDULE, "First"),
        ("13A Use", Opens.BARE, "13A"),
        ("Section 279-D.- Use", Opens.BASIC, "279-D"),
        ("Section 14 A.- Use", Opens.BASIC, "14 A"),
        ("Section 1.º Use", Opens.BASIC, "1"),
        ("2.º use", Opens.ITEM, "2"),
        ("2.—(1) Use", Opens.BARE, "2"),
        ("6.1 Use", Opens.BARE, "6.1"),
        ("15bis. Use", Opens.BARE, "15bis"),
        ("(1.1) use", Opens.ITEM, "1.1"),
        ("( a ) use", Opens.ITEM, "a"),
        ("(a)use", Opens.ITEM, "a"),
        ("b) use", Opens.ITEM, "b"),
        ("2° use", Opens.ITEM, "2"),
        ("ii. use", Opens.ITEM, "ii"),
        ("• use", Opens.BULLET, ""),
    ],
)
def test_a_mark_is_known_at_the_start_of_a_line(line: str, opens: Opens, number: str) -> None:
    mark = MARKS.of(line)
    assert mark is not None
    assert (mark.opens, mark.number) == (opens, number)


@pytest.mark.parametrize(
    "line",
    [
        "Section 4(1) applies",
        "Section 4 applies",
        "section 4",
        "Sections 4 to 6 apply",
        "Article 5, paragraph 2, applies",
        "Part of the stock",
        "Partly used",
        "Schedule of fees",
        "Scheduled flights",
        "Schedule 1 is repealed.",
        "1997, c. 33",
        "5,000 dollars",
        "21 days",
        "(1998 c. 33)",
        "(mixed)",
        "etc. and more",
        "-5 degrees",
        "5th of May",
        "",
    ],
)
def test_a_line_that_cites_or_counts_has_no_mark(line: str) -> None:
    assert MARKS.of(line) is None


@pytest.mark.parametrize(
    ("line", "number"),
    [("Rimo UNO.- Uso", "1"), ("Rimo dek  uno. Uso", "11"), ("Rimo lasta. Uso", "lasta")],
)
def test_a_number_in_words_is_cited_as_the_layout_says(line: str, number: str) -> None:
    mark = Marks(INVENTED).of(line)
    assert mark is not None
    assert mark.number == number


def test_a_word_that_is_no_number_opens_nothing() -> None:
    assert Marks(INVENTED).of("Rimo unoka. Uso") is None
    assert Marks(INVENTED).of("Rimo uno de ke") is None


def test_the_words_of_a_mark_are_those_of_the_layout() -> None:
    assert Marks(INVENTED).of("Section 4. Use") is None
    assert Marks(INVENTED).of("Rimo 4. Uso") is not None


@pytest.mark.parametrize(
    ("line", "opens", "number", "word"),
    [
        ("2. Kapitel: Verbote", Opens.CONTAINER, "2", "2. Kapitel"),
        ("Zweites Kapitel - Verbote", Opens.CONTAINER, "2", "Zweites Kapitel"),
        ("II. KAPITEL", Opens.CONTAINER, "II", "II. KAPITEL"),
        ("Kapitel 2 Verbote", Opens.CONTAINER, "2", "Kapitel"),
        ("§ 18a Verbot", Opens.BASIC, "18a", "§"),
        ("Art. 8  Minen", Opens.BASIC, "8", "Art"),
        ("7 Art. 8 Minen", Opens.BASIC, "8", "Art"),
    ],
)
def test_a_number_may_stand_before_its_word(
    line: str, opens: Opens, number: str, word: str
) -> None:
    mark = Marks(GERMAN).of(line)
    assert mark is not None
    assert (mark.opens, mark.number, mark.word) == (opens, number, word)


@pytest.mark.parametrize(
    "line",
    [
        "§ 19 Abs. 2 Nr. 2, § 20 und § 20a gelten auch hier.",
        "Art. 8 Abs. 2 bleibt.",
        "2. Kapitel gilt auch hier",
        "Kapiteln 2 und 3 folgend",
        "Drittes Kapitel",
    ],
)
def test_a_line_that_begins_with_a_citation_opens_no_section(line: str) -> None:
    mark = Marks(GERMAN).of(line)
    assert mark is None or mark.opens is Opens.BARE


@pytest.mark.parametrize(
    ("line", "opens", "number", "rest"),
    [
        ("第十二条　何人も", Opens.BASIC, "十二", "何人も"),
        ("第十二条", Opens.BASIC, "十二", ""),
        ("第１２条　何人も", Opens.BASIC, "12", "何人も"),
        ("第三条の二　何人も", Opens.BASIC, "三の二", "何人も"),
        ("第一章　総則", Opens.CONTAINER, "一", "総則"),
        ("附　則", Opens.SCHEDULE, "", ""),
        ("２　前項の", Opens.BARE, "2", "前項の"),
        ("一　製造した者", Opens.ITEM, "一", "製造した者"),
        ("二の二", Opens.ITEM, "二の二", ""),
        ("イ　製造", Opens.ITEM, "イ", "製造"),
        ("（１）　製造", Opens.ITEM, "1", "製造"),
    ],
)
def test_words_may_stand_around_a_number(line: str, opens: Opens, number: str, rest: str) -> None:
    mark = Marks(JAPANESE).of(line)
    assert mark is not None
    assert (mark.opens, mark.number, line[mark.end :]) == (opens, number, rest)


@pytest.mark.parametrize(
    "line",
    [
        "第三条の規定は、適用しない。",
        "第三条、第四条",
        "一般に",
        "イベント",
        "（目的）",
        "第何条　何",
        "三人",
    ],
)
def test_words_that_begin_like_a_mark_have_none(line: str) -> None:
    assert Marks(JAPANESE).of(line) is None
