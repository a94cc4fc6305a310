"""The first keys of a file, read without the rest."""

from __future__ import annotations

import pytest

from article9.catalogue.markup import head


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("id: en\nname: English\nendings:\n  s: [a]\nlate: x\n", {"id": "en", "name": "English"}),
        ("id: en\ncommon: [a, no, 010]\n", {"id": "en", "common": ["a", "no", "010"]}),
        ("# why\nid: en\n", {"id": "en"}),
        ("endings: {s: [a]}\nid: en\n", {}),
        ("", {}),
    ],
)
def test_what_stands_before_the_first_key_with_keys_is_read(
    text: str, first: dict[str, str | list[str]]
) -> None:
    assert head(text) == first


def test_what_comes_later_is_not_even_looked_at() -> None:
    assert head("id: en\nconcepts:\n  use: {never: closed\n") == {"id": "en"}
