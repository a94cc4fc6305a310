"""Counts open into the States they count, and none counts a State twice or leaves one out."""

from __future__ import annotations

from datetime import date

from article9.states.counts import counts, lines, parties
from tests.states.given import RULES, fact, joined, register, state

KNOWN = register(
    joined("2000-01-01", fact("article-9", "2011", "law"), code="XXA"),
    joined("2001-01-01", code="XXB"),
    joined(
        "2002-01-01", fact("article-9", "2011", "law"), fact("withdrawal-notified", "2025-01-01"),
        fact("withdrawal-effective", "2025-07-01"), code="XXC",
    ),
    state(fact("not-listed", "2026"), code="XXD"),
)  # fmt: skip
LINES = lines(KNOWN, date(2026, 11, 25), RULES)


def states_of(of: str, key: str) -> tuple[str, ...]:
    return next(c.states for c in counts(LINES) if (c.of, c.key) == (of, key))


def test_every_count_names_its_states() -> None:
    assert states_of("parties", "parties") == ("XXA", "XXB") == parties(LINES)
    assert states_of("status", "withdrawn") == ("XXC",)
    assert states_of("article-9", "law") == ("XXA",)
    assert states_of("article-9", "no-source") == ("XXB",)
    assert states_of("subregion", "Upper Marsh") == ("XXA", "XXB")
    assert all(count.number == len(count.states) for count in counts(LINES))


def test_every_state_has_one_status_and_every_party_one_class() -> None:
    by_status = [code for c in counts(LINES) if c.of == "status" for code in c.states]
    by_class = [code for c in counts(LINES) if c.of == "article-9" for code in c.states]
    assert sorted(by_status) == sorted(KNOWN.states)
    assert sorted(by_class) == sorted(parties(LINES))


def test_no_class_is_asked_of_a_state_that_is_not_bound() -> None:
    assert [line.measures for line in LINES if not line.is_party] == [None, None]


def test_a_count_of_nothing_is_nought() -> None:
    assert {count.number for count in counts(())} == {0}
