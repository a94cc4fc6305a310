"""The obligations that ship: all articles, linked both ways, claiming nothing that was not read."""

from __future__ import annotations

import re

import pytest

from article9.catalogue.catalogue import Catalogue, load
from article9.catalogue.deadline_rule import EVENTS

CATALOGUE = load()
OBLIGATIONS = sorted(CATALOGUE.obligations)
LAST_ARTICLE = 22


@pytest.fixture
def catalogue() -> Catalogue:
    return CATALOGUE


def articles_in(cite: str) -> set[int]:
    """The articles that a requirement cites: 3, 4 and 5 of "Art. 3(2), 4, 5"."""
    return {int(n) for n in re.findall(r"(?:Art\. |, )(\d+)", cite.partition(";")[0])}


def test_no_article_is_left_out(catalogue: Catalogue) -> None:
    articles = {one.article for one in catalogue.obligations.values()}
    assert articles == set(range(1, LAST_ARTICLE + 1))


def test_the_ten_prohibitions_of_the_first_article_are_ten_files(catalogue: Catalogue) -> None:
    first = [o for o in catalogue.obligations.values() if o.article == 1]
    assert len([one for one in first if one.kind == "prohibition"]) == 10


@pytest.mark.parametrize("id_", OBLIGATIONS)
def test_a_requirement_is_linked_from_an_article_that_it_cites(
    catalogue: Catalogue, id_: str
) -> None:
    obligation = catalogue.obligations[id_]
    cited = {name: catalogue.requirements[name].cite or "" for name in obligation.requirements}
    wrong = {name for name, cite in cited.items() if obligation.article not in articles_in(cite)}
    assert wrong == set()


def test_every_requirement_that_cites_an_article_is_reached(catalogue: Catalogue) -> None:
    reached = {name for one in catalogue.obligations.values() for name in one.requirements}
    citing = {r.id for r in catalogue.requirements.values() if articles_in(r.cite or "")}
    assert citing - reached == set()


@pytest.mark.parametrize(
    ("cite", "articles"),
    [
        ("Art. 1(1)(b)-(c), 2(4)", {1, 2}),
        ("Art. 3(2), 4, 5", {3, 4, 5}),
        ("Art. 5(2), 6(3), 7(1)(i); action plans since 2004", {5, 6, 7}),
        ("Art. 8(11)-(15)", {8}),
        ("action plans since 2019", set()),
    ],
)
def test_the_articles_of_a_cite_are_told_apart(cite: str, articles: set[int]) -> None:
    assert articles_in(cite) == articles


def test_whoever_can_help_is_asked_to_whether_or_not_it_is_affected(catalogue: Catalogue) -> None:
    able = [o for o in catalogue.obligations.values() if o.binds == "state-party-able-to-help"]
    assert {one.id for one in able} >= {"art-06-victims", "art-06-awareness"}
    assert {one.applies for one in able} == {"always"}


def test_every_event_is_what_some_deadline_is_counted_from(catalogue: Catalogue) -> None:
    rules = [one.deadline for one in catalogue.obligations.values() if one.deadline is not None]
    assert {rule.event for rule in rules if rule.event is not None} == set(EVENTS)


@pytest.mark.parametrize("id_", OBLIGATIONS)
def test_what_does_not_stand_in_the_convention_says_whose_word_it_is(
    catalogue: Catalogue, id_: str
) -> None:
    one = catalogue.obligations[id_]
    assert (one.basis == "convention") is not bool(re.search("Action|decision", one.cite))


def test_of_the_plan_only_what_was_read_is_there(catalogue: Catalogue) -> None:
    (plan,) = catalogue.action_plans.values()
    read = {number for actions in plan.actions for number in actions.numbers}
    assert read == {*range(30, 40), 48}
    assert all(actions.wording is None for actions in plan.actions)
