"""The headings of a page and the table of contents made of them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings

from article9.documents.document import (
    Document,
    Heading,
)
from tests.documents.parsed import found, page, said
from tests.documents.samples import SMALL, documents


@settings(max_examples=40)
@given(documents)
def test_there_is_one_title_and_no_level_of_headings_is_left_out(document: Document) -> None:
    tree = page(document)
    tags = (str(element.tag) for element in found(tree, "//main//*"))
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h\d", tag)]
    assert levels.count(1) == 1 == levels[0]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_contents_list_the_headings_and_the_texts() -> None:
    tree = page(SMALL)
    first, every = found(tree, "//nav//ol[not(ancestor::ol)]")
    assert said(first, "./li") == [
        "The acts",
        "Points to consider",
        "Annex",
        "Text as read: Marsh Wardens Act",
    ]
    assert said(every, ".//ol/li") == ["Entry", "Gates"]
    assert (
        found(tree, "//nav/preceding-sibling::*[1]")[0].text_content() == "Text: Marsh Wardens Act"
    )


@pytest.mark.parametrize(
    "document",
    [replace(SMALL, contents=False), Document("en", (Heading("Law", 1),), contents=True)],
    ids=["not asked for", "nothing to list"],
)
def test_there_are_no_contents_without_need(document: Document) -> None:
    assert found(page(document), "//nav") == []
