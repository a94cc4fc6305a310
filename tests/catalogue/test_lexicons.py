"""Lexicons that are read when they are asked for, and what is known of them before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from article9.catalogue.catalogue import load, load_shipped
from article9.catalogue.fault import KnowledgeError
from article9.catalogue.lexicons import Lexicons
from tests.catalogue.editing import change, copy


def test_a_lexicon_is_the_same_however_it_was_read(knowledge: Path) -> None:
    lexicons = Lexicons(knowledge / "lexicons")
    assert list(lexicons) == ["en"]
    assert len(lexicons) == 1
    assert lexicons["en"] == load(knowledge).lexicons["en"]
    assert lexicons["en"] is lexicons["en"]


def test_the_folder_may_go_before_a_lexicon_is_asked_for(knowledge: Path) -> None:
    lexicons = Lexicons(knowledge / "lexicons")
    shutil.rmtree(knowledge)
    assert lexicons["en"].name == "English"


def test_a_lexicon_with_a_fault_is_told_only_when_it_is_asked_for(knowledge: Path) -> None:
    copy(knowledge, "lexicons/en.yml", to="lexicons/fr.yml")
    change(knowledge, "lexicons/fr.yml", old="cues:", new="clues:")
    lexicons = Lexicons(knowledge / "lexicons")
    assert lexicons["en"].id == "en"
    with pytest.raises(KnowledgeError, match=r"lexicons/fr\.yml.*unknown key 'clues'"):
        lexicons["fr"]


def test_a_language_without_a_lexicon_has_none(knowledge: Path) -> None:
    lexicons = Lexicons(knowledge / "lexicons")
    assert "hu" not in lexicons
    with pytest.raises(KeyError):
        lexicons["hu"]


def test_what_is_told_at_a_glance_is_what_the_lexicon_says() -> None:
    whole, glance = load(), load_shipped()
    assert dict(glance.languages) == dict(whole.languages)
    assert list(glance.lexicons) == list(whole.lexicons)


def test_a_lexicon_without_small_words_is_told_all_the_same(knowledge: Path) -> None:
    said = Lexicons(knowledge / "lexicons").languages()["en"]
    assert (said.id, said.name, said.common) == ("en", "English", ())
