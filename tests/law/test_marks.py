"""The mark at the start of a line."""

from __future__ import annotations

import pytest

from article9.law.marks import Marks, Opens
from tests.law.laws import ENGLISH, INVENTED

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
