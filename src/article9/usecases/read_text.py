"""Read a text in: from a file to its words, its language and its provisions."""

from __future__ import annotations

from dataclasses import dataclass

from article9.catalogue.catalogue import Catalogue
from article9.errors import Unavailable
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
        Unreadable: the file is empty, binary or broken.
        Unavailable: there is no lexicon for its language.
    """
    source = read(path) if data is None else read(data, path)
    spoken = language or language_of(source.text)
    if spoken not in catalogue.lexicons:
        raise _no_lexicon(spoken, source.file, catalogue, guessed=language is None)
    return ReadIn(source, structure(source, catalogue.lexicons[spoken].structure), spoken)


def _no_lexicon(language: str, file: str, catalogue: Catalogue, *, guessed: bool) -> Unavailable:
    known = ", ".join(sorted(catalogue.lexicons))
    how = "seems to be" if guessed else "is said to be"
    return Unavailable(
        f"The text {how} in the language {language!r}, for which there is no lexicon.",
        where=file,
        remedy=f"Lexicons are there for: {known}. If the language was mistaken, give it with "
        "--text-language.",
    )
