"""The obligations of some articles, without the rest of the catalogue."""

from __future__ import annotations

from article9.catalogue.articles import obligations_under
from article9.catalogue.catalogue import load


def test_they_are_those_of_the_whole_catalogue() -> None:
    whole = [o for o in load().obligations.values() if o.article in (4, 17, 20)]
    assert obligations_under((20, 17, 4)) == whole


def test_no_other_article_comes_with_them() -> None:
    assert {o.article for o in obligations_under((2,))} == {2}  # not 20, 21 and 22


def test_an_article_without_obligations_has_none() -> None:
    assert obligations_under((23,)) == []
