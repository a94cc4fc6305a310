"""What a document says of itself, and that it makes nothing up."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from article9.law.akn.metadata import metadata
from article9.law.source import Source
from tests.law.laws import source

TEXT = replace(
    source("1. Use\nNo person shall use a mine.\n"),
    sha256="ab" * 32,
    unreadable=("1 picture was not read.",),
    notes=("The text is long.",),
)


def attributes(tag: str, text: Source = TEXT, **told: str) -> list[dict[str, str]]:
    """The attributes of each element of a name."""
    meta = metadata(
        text, language="eng", title=told.get("title", ""), part=told.get("part", "main")
    )
    return [{str(k): str(v) for k, v in one.attrib.items()} for one in meta.iter(f"{{*}}{tag}")]


def test_country_date_and_author_are_not_made_up() -> None:
    assert attributes("FRBRcountry") == [{"value": "zz"}]
    assert attributes("FRBRdate") == [{"date": "0001-01-01", "name": "unknown"}] * 3
    assert [one["href"] for one in attributes("FRBRauthor")] == [
        "#unknown",
        "#unknown",
        "#article9",
    ]


def test_the_same_file_has_the_same_address_whatever_it_is_called() -> None:
    other = replace(TEXT, file="other.txt")
    assert attributes("FRBRthis", other) == attributes("FRBRthis")
    assert all("sha256-" + "ab" * 32 in one["value"] for one in attributes("FRBRuri"))


def test_another_file_has_another_address() -> None:
    assert attributes("FRBRuri", replace(TEXT, sha256="cd" * 32)) != attributes("FRBRuri")


def test_an_expression_is_in_its_language() -> None:
    assert attributes("FRBRlanguage") == [{"language": "eng"}]
    assert [one["value"].rpartition("/")[2] for one in attributes("FRBRuri")][1:] == [
        "eng", "eng.akn",
    ]  # fmt: skip


def test_the_title_is_told_where_there_is_one() -> None:
    assert attributes("FRBRalias", title="Mines Act") == [{"value": "Mines Act", "name": "title"}]
    assert attributes("FRBRalias") == []


def test_what_was_said_of_the_text_goes_with_it() -> None:
    meta = metadata(TEXT, language="eng")
    told = {etree.QName(one).localname: one for one in meta.iter("{urn:article9:akn}*")}
    assert told["unreadable"].text == "1 picture was not read."
    assert told["note"].text == "The text is long."
    assert dict(told["text"].attrib) == {
        "file": "law.txt", "sha256": "ab" * 32, "read-by": "layer", "characters": "35",
    }  # fmt: skip


def test_a_schedule_has_an_address_in_that_of_the_law_and_nothing_twice() -> None:
    assert [one["value"] for one in attributes("FRBRthis", part="sched_1")] == [
        one["value"].replace("!main", "!sched_1") for one in attributes("FRBRthis")
    ]
    assert attributes("TLCOrganization", part="sched_1") == []
    assert attributes("text", part="sched_1") == []
