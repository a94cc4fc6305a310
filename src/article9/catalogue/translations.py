"""Sentences in the languages of readers, by the English sentence: `knowledge/locale/*.po`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from pydantic import Field

from article9.catalogue.shape import Thing
from article9.errors import Broken, Unavailable

#: The language in which sentences are written in knowledge files and code.
ENGLISH = "en"


class Translations:
    """Says English sentences in one language. What is not translated is said in English."""

    def __init__(self, language: str, sentences: Mapping[str, str]) -> None:
        self.language = language
        self._sentences = sentences

    def __call__(self, english: str, /, **slots: object) -> str:
        """The sentence in the language, its slots filled."""
        sentence = self._sentences.get(english) or english
        return sentence.format(**slots) if slots else sentence

    def has(self, english: str) -> bool:
        """Whether the sentence is there in the language."""
        return self.language == ENGLISH or bool(self._sentences.get(english))


#: English as it is written.
AS_WRITTEN = Translations(ENGLISH, {})


def later(english: str) -> str:
    """Marks a sentence that is said somewhere else, so that it is found and translated."""
    return english


class Partly(Thing):
    """Languages into which only a part is translated."""

    partly: dict[str, str] = Field(description="Each language with the part that is.")


def translations(language: str, folder: Path | None = None, *, whole: bool = True) -> Translations:
    """The sentences in a language; `folder` holds the files if they are not the package's own.

    Without `whole`, a language does into which only a part is translated: that of the record.

    Raises:
        Unavailable: nothing is translated into this language, or not what is needed.
        Broken: its file cannot be read.
    """
    if language == ENGLISH:
        return AS_WRITTEN
    parts = partly(folder)
    known = [one for one in languages(folder) if not whole or one not in parts]
    if language in parts and language not in known:
        raise Unavailable(
            f"Only {parts[language]} can be written in {language!r} yet.",
            remedy=f"Choose one of: {', '.join(known)}.",
        )
    if language not in known:
        raise Unavailable(
            f"Results cannot be written in {language!r} yet.",
            remedy=f"Choose one of: {', '.join(known)}.",
        )
    return Translations(language, _read(_folder(folder) / f"{language}.po"))


def partly(folder: Path | None = None) -> Mapping[str, str]:
    """The languages into which only a part is translated, with that part in words."""
    from article9.catalogue.loader import read

    path = _folder(folder) / "partly.yml"
    return read(path, Partly).partly if path.exists() else {}


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """The languages in which results can be written, English first."""
    there = sorted(path.stem for path in _folder(folder).glob("*.po"))
    return (ENGLISH, *there)


def _folder(folder: Path | None) -> Path:
    return folder or Path(str(resources.files("article9"))) / "knowledge" / "locale"


def _read(path: Path) -> Mapping[str, str]:
    from babel.messages.pofile import PoFileError, read_po

    try:
        with path.open("rb") as file:
            messages = read_po(file, abort_invalid=True)
    except (OSError, PoFileError, ValueError) as error:
        raise Broken(
            f"It is no file of translations ({error}).", where=path.name, remedy="Mend the file."
        ) from error
    return {str(m.id): str(m.string) for m in messages if m.id and m.string and not m.fuzzy}
