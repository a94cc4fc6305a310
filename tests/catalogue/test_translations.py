"""Sentences in the language of the reader: found, filled, and English where there are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.translations import (
    AS_WRITTEN,
    Translations,
    languages,
    later,
    partly,
    translations,
)
from article9.errors import Broken, Unavailable

FRENCH = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Nothing was found."
msgstr "Rien n’a été trouvé."

msgid "{place} and {more} more"
msgstr "{more} de plus après {place}"

msgid "Page {page}"
msgstr ""

#, fuzzy
msgid "Text"
msgstr "Texte, peut-être"

#~ msgid "Gone"
#~ msgstr "Parti"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one language, of which not all is translated."""
    (tmp_path / "fr.po").write_text(FRENCH, encoding="utf-8")
    return tmp_path


def test_a_sentence_is_said_in_the_language(folder: Path) -> None:
    say = translations("fr", folder)
    assert say.language == "fr"
    assert say("Nothing was found.") == "Rien n’a été trouvé."
    assert say.has("Nothing was found.")


def test_slots_are_filled_wherever_the_language_puts_them(folder: Path) -> None:
    say = translations("fr", folder)
    assert say("{place} and {more} more", place="s 3", more=2) == "2 de plus après s 3"


def test_what_fills_a_slot_is_not_itself_filled(folder: Path) -> None:
    say = translations("fr", folder)
    assert say("{place} and {more} more", place="{more}", more=2) == "2 de plus après {more}"


@pytest.mark.parametrize(
    "english",
    ["Page {page}", "Text", "Gone", "Nobody wrote this."],
    ids=["without a translation", "fuzzy", "obsolete", "not in the file"],
)
def test_what_is_not_translated_is_said_in_english(folder: Path, english: str) -> None:
    say = translations("fr", folder)
    assert say(english) == english
    assert not say.has(english)


def test_a_sentence_that_is_said_in_english_has_its_slots_filled(folder: Path) -> None:
    assert translations("fr", folder)("Page {page}", page=4) == "Page 4"


def test_a_sentence_is_not_the_same_as_one_in_other_letters(folder: Path) -> None:
    assert translations("fr", folder)("nothing was found.") == "nothing was found."


def test_braces_stay_where_nothing_is_filled_in(folder: Path) -> None:
    # Labels of a document are filled in later, by whoever writes it.
    assert translations("fr", folder)("{place} and {more} more") == "{more} de plus après {place}"


def test_a_slot_that_is_not_given_is_not_left_open(folder: Path) -> None:
    with pytest.raises(KeyError, match="more"):
        translations("fr", folder)("{place} and {more} more", place="s 3")


def test_english_is_said_as_it_is_written() -> None:
    assert translations("en") is AS_WRITTEN
    assert AS_WRITTEN("Page {page}", page=4) == "Page 4"
    assert AS_WRITTEN.has("Nobody wrote this.")


def test_english_needs_no_file(tmp_path: Path) -> None:
    assert translations("en", tmp_path / "nowhere")("Text") == "Text"


def test_a_sentence_marked_for_later_is_not_changed() -> None:
    assert later("{lead}:") == "{lead}:"


def test_languages_come_in_one_order_with_english_first(folder: Path) -> None:
    for name in ("de.po", "ar.po", "notes.txt"):
        (folder / name).write_bytes(b"")
    assert languages(folder) == ("en", "ar", "de", "fr")


def test_where_no_file_lies_there_is_english(tmp_path: Path) -> None:
    assert languages(tmp_path) == ("en",)


def test_the_languages_that_ship_can_be_read() -> None:
    assert {"en", "es", "fr"} <= set(languages())
    for one in languages():
        assert isinstance(translations(one, whole=False), Translations)


def test_a_language_that_is_translated_in_part_is_refused_where_all_is_needed() -> None:
    for language, part in partly().items():
        with pytest.raises(Unavailable) as told:
            translations(language)
        assert told.value.message == f"Only {part} can be written in {language!r} yet."
        assert language not in told.value.remedy


def test_what_is_translated_in_part_is_there(folder: Path) -> None:
    assert set(partly()) < set(languages())
    assert partly(folder) == {}


@pytest.mark.parametrize("language", ["de", "FR", "fr.po", "", "../fr"])
def test_a_language_that_is_not_there_is_refused(folder: Path, language: str) -> None:
    with pytest.raises(Unavailable) as told:
        translations(language, folder)
    assert told.value.message == f"Results cannot be written in {language!r} yet."
    assert told.value.remedy == "Choose one of: en, fr."


@pytest.mark.parametrize(
    "data",
    [
        b'msgid "Text"\nmsgstr "Texte"\nTexte, encore\n',
        b'msgid "Text"\nmsgstr "\xff\xfe"\n',
    ],
    ids=["a line is no entry", "not UTF-8"],
)
def test_a_broken_file_is_told_with_its_name(folder: Path, data: bytes) -> None:
    (folder / "de.po").write_bytes(data)
    with pytest.raises(Broken, match="It is no file of translations") as told:
        translations("de", folder)
    assert told.value.where == "de.po"
    assert told.value.remedy == "Mend the file."


def test_what_cannot_be_opened_is_told_as_broken(folder: Path) -> None:
    (folder / "de.po").mkdir()
    with pytest.raises(Broken) as told:
        translations("de", folder)
    assert told.value.where == "de.po"


def test_a_broken_file_does_not_keep_others_from_being_read(folder: Path) -> None:
    (folder / "de.po").write_bytes(b"\xff")
    assert translations("fr", folder)("Nothing was found.") == "Rien n’a été trouvé."
