"""Words in a line: kept apart where they run the other way, and in one piece where they must be."""

from __future__ import annotations

import pytest

from article9.documents.document import (
    Document,
    Heading,
    Paragraph,
)
from tests.documents.parsed import body, found, page, said


def test_an_arabic_page_is_mirrored_and_latin_words_in_it_are_kept_apart() -> None:
    tree = page(Document("ar", (Heading("النص", 1), Paragraph("Act No. 14 (2011)"))))
    assert (tree.get("lang"), tree.get("dir")) == ("ar", "rtl")
    assert said(tree, "//p/bdi") == ["Act No. 14 (2011)"]
    assert found(tree, "//h1/bdi") == []


def test_the_place_of_a_provision_is_not_turned_round_or_broken() -> None:
    tree = body(Paragraph("نعم (s\u00a03(1)(a)) وغيرها"), language="ar")
    assert said(tree, ".//bdi[@class='whole']") == ["(s 3(1)(a))"]
    assert found(body(Paragraph("\u00a0" * 99)), ".//p/bdi") == []


@pytest.mark.parametrize("language", ['"><b>', "no such", ""])
def test_a_language_that_is_none_is_called_unknown(language: str) -> None:
    assert page(Document(language, ())).get("lang") == "und"
