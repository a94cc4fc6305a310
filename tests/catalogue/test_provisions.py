"""Sample provisions: one file each, read by tradition and language, in the order of their names."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from article9.catalogue.catalogue import check
from article9.catalogue.fault import KnowledgeError
from article9.catalogue.provisions import SLOT, provisions

USE = "use.common-law.en"


def test_provisions_are_read_by_style(knowledge: Path) -> None:
    one = provisions("common-law.en", knowledge)[USE]
    assert (one.name, one.style, one.requirements()) == (
        "use",
        "common-law.en",
        frozenset({"prohibit-use"}),
    )


def test_a_style_without_provisions_has_none(knowledge: Path) -> None:
    assert provisions("civil-law.fr", knowledge) == {}


def test_a_bad_file_of_another_style_does_not_stop_the_work(knowledge: Path) -> None:
    (knowledge / "provisions" / "bad.civil-law.fr.yml").write_text("id: x", encoding="utf-8")
    assert list(provisions("common-law.en", knowledge)) == [USE]
    with pytest.raises(KnowledgeError, match=r"bad\.civil-law\.fr\.yml"):
        provisions(None, knowledge)


def test_a_provision_is_added_as_one_file(knowledge: Path) -> None:
    new = knowledge / "provisions" / "more.common-law.en.yml"
    shutil.copy(knowledge / "provisions" / f"{USE}.yml", new)
    new.write_text(new.read_text(encoding="utf-8").replace(USE, "more.common-law.en"), "utf-8")
    assert check(knowledge) == []
    assert list(provisions("common-law.en", knowledge)) == ["more.common-law.en", USE]


def test_an_unknown_key_is_told_with_the_one_that_is_meant(knowledge: Path) -> None:
    path = knowledge / "provisions" / f"{USE}.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("place:", "plaice:"), "utf-8")
    assert any("unknown key 'plaice'. Did you mean 'place'?" in fault for fault in check(knowledge))


def test_a_promise_of_an_option_that_no_provision_keeps_is_a_fault(knowledge: Path) -> None:
    (knowledge / "provisions" / f"{USE}.yml").unlink()
    assert [f for f in check(knowledge) if "implements 'prohibit-use'" in f] != []


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("{minister}", [("", "minister", "")]),
        ("{@use} and {@use.whole}", [("@", "use", ""), ("@", "use", "whole")]),
        ("{@.whole}", [("@", "", "whole")]),
        ("{Minister}", []),
        ("{use it}", []),
        ("use", []),
    ],
)
def test_slots_are_names_and_references(text: str, slots: list[tuple[str, str, str]]) -> None:
    assert SLOT.findall(text) == slots
