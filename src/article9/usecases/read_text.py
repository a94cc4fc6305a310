"""Read a text in: from a file to its words, its language and its provisions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from article9.catalogue.catalogue import Catalogue
from article9.errors import Unavailable, Unreadable
from article9.law.provision import Provision
from article9.law.reading import read
from article9.law.source import Source
from article9.law.structure import structure
from article9.usecases.language import language_of


@dataclass(frozen=True, slots=True)
class ReadIn:
    """A text that was read in."""

    source: Source
    root: Provision
    language: str


def read_text(
    path: str, data: bytes | None, *, catalogue: Catalogue, language: str | None
) -> ReadIn:
    """The text at `path`, or in `data` under that name; its language is told from it if None.

    Raises:
        Unreadable: the file is empty, binary or broken, or holds no words.
        Unavailable: there is no lexicon for its language.
    """
    # A file's name may hold bytes that are no characters; what is said of the file must not.
    name = Path(path).name.encode(errors="replace").decode()
    source = read(path if data is None else data, name)
    if not any(mark.isalpha() for mark in source.text):
        raise Unreadable(
            "The file has no words in it.", where=name, remedy="Give a file with the text."
        )
    spoken = language or language_of(source.text, catalogue.lexicons.values())
    if spoken not in catalogue.lexicons:
        raise _no_lexicon(spoken, source.file, catalogue, guessed=language is None)
    return ReadIn(source, structure(source, catalogue.lexicons[spoken].structure), spoken)


def _no_lexicon(language: str, file: str, catalogue: Catalogue, *, guessed: bool) -> Unavailable:
    known = ", ".join(f"{id_} ({one.name})" for id_, one in sorted(catalogue.lexicons.items()))
    how = "seems to be" if guessed else "is said to be"
    return Unavailable(
        f"The text {how} in the language {language!r}, for which there is no lexicon.",
        where=file,
        remedy=f"Lexicons are there for: {known}. If the language was mistaken, give it with "
        "--text-language.",
    )
