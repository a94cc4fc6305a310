"""Read a text in: from a file to its words, its language and its provisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from babel import Locale, UnknownLocaleError

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.read_as import LAW, ReadAs
from article9.catalogue.wordings import lexicon_for
from article9.errors import Unavailable, Unreadable
from article9.law.provision import Provision
from article9.law.reading import read
from article9.law.source import Source
from article9.law.structure import structure
from article9.usecases.language import language_of
from article9.usecases.mixed import Stretch, only, stretches


@dataclass(frozen=True, slots=True)
class Part:
    """A text, or what of it is in one language: the rest is blanked, so that places agree."""

    source: Source
    root: Provision
    language: str


@dataclass(frozen=True, slots=True)
class ReadIn:
    """A text that was read in. Its parts are in different languages; the longest comes first."""

    source: Source
    parts: tuple[Part, ...]

    @property
    def root(self) -> Provision:
        """The provisions of the longest part, most often of the whole text."""
        return self.parts[0].root

    @property
    def language(self) -> str:
        """The language of the longest part."""
        return self.parts[0].language


def read_text(
    path: str,
    data: bytes | None,
    *,
    catalogue: Catalogue,
    language: str | None,
    read_as: ReadAs = LAW,
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
    languages = catalogue.languages
    found = () if language else stretches(source.text, languages.values(), guess=language_of)
    known = [one for one in found if one.language in languages]
    if not known:
        spoken = language or language_of(source.text, languages.values())
        if spoken not in languages:
            raise _no_lexicon(spoken, source.file, catalogue, guessed=language is None)
        return ReadIn(source, (_part(source, spoken, catalogue, read_as),))
    parts = [
        _part(
            only(source, [one.span for one in known if one.language == spoken]),
            spoken,
            catalogue,
            read_as,
        )
        for spoken in _longest_first(known)
    ]
    return ReadIn(_told(source, found, known), tuple(parts))


def _part(source: Source, language: str, catalogue: Catalogue, read_as: ReadAs) -> Part:
    layout = lexicon_for(catalogue.lexicons[language], read_as).structure
    return Part(source, structure(source, layout), language)


def _longest_first(found: Iterable[Stretch]) -> list[str]:
    lengths: dict[str, int] = {}
    for one in found:
        lengths[one.language] = lengths.get(one.language, 0) + one.span.end - one.span.start
    return sorted(lengths, key=lambda language: (-lengths[language], language))


def _told(source: Source, found: Iterable[Stretch], known: Iterable[Stretch]) -> Source:
    """The text, with which part was read in which language, and what was read in none."""
    read_ = tuple(
        f"{_lines(one)} were read as {language_name(one.language)}."
        for one in found
        if one in known
    )
    unread = tuple(
        f"{_lines(one)} seem to be in {language_name(one.language)}, for which there is no "
        "lexicon; they were not read."
        for one in found
        if one not in known
    )
    notes = (*source.notes, "The text is in more than one language.", *read_)
    return replace(source, notes=notes, unreadable=(*source.unreadable, *unread))


def _lines(stretch: Stretch) -> str:
    return f"Lines {stretch.lines[0]} to {stretch.lines[1]}"


def language_name(code: str, language: str = "en") -> str:
    """What a language is called in another one; its code where nobody has written that down."""
    try:
        return Locale.parse(code).get_display_name(language) or code
    except (UnknownLocaleError, ValueError):
        return code


def _no_lexicon(language: str, file: str, catalogue: Catalogue, *, guessed: bool) -> Unavailable:
    known = ", ".join(f"{id_} ({one.name})" for id_, one in sorted(catalogue.languages.items()))
    how = "seems to be" if guessed else "is said to be"
    return Unavailable(
        f"The text {how} in the language {language!r}, for which there is no lexicon.",
        where=file,
        remedy=f"Lexicons are there for: {known}. If the language was mistaken, give it with "
        "--text-language.",
    )
