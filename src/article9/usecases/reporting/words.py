"""The words of reports: cells in the reader's language, sentences, standings of sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from article9.catalogue.form_columns import COLUMNS
from article9.catalogue.forms import Layout, Part, sentences_of_layouts, slots_of
from article9.catalogue.translations import ENGLISH, Translations, later
from article9.record.dossier.filed import FormStatus
from article9.reporting.filling import Report
from article9.reporting.from_figures import HIDDEN
from article9.reporting.pieces import Amount, Cost, Piece, Term
from article9.reporting.rows import Known, Row
from article9.usecases.figures.words import quantity
from article9.usecases.plan.words import amounts

STATUSES: Mapping[FormStatus, str] = {
    "changed": later("changed"),
    "unchanged": later("unchanged"),
    "not-applicable": later("not applicable"),
    "not-told": later("the record does not tell: a person must say"),
}

#: Words at the head of every report.
_FIXED = (
    later("State"), later("State Party"), later("As of"), later("Reporting period"),
    later("Date of submission"), later("Prepared by"), later("Form"), later("What it is about"),
    later("Article"), later("Standing"), later("voluntary"),
)  # fmt: skip

_KEPT_BACK = later("{about}: {hidden}.")

_SOCIETY = later("{society}, its own work: {sentence}")

#: English is written as the United Nations writes it, the day before the month.
_BRITISH = "en_GB"

#: How the first day of a month is written, where it has a form of its own.
_FIRST_OF_THE_MONTH = {"fr": "1er"}

#: What ends a sentence, in the scripts of the project.
_ENDS = ".。"


def said(piece: Piece, say: Translations) -> str:
    """A cell in the language. What somebody wrote stays in that person's words."""
    match piece:
        case str():
            return piece
        case date():
            return day(piece, say)
        case Amount(number, measure):
            return quantity(number, measure, say)
        case Cost(by_currency):
            return amounts(by_currency, say)
        case Term(english, slots):
            return say(english, **{name: said(slot, say) for name, slot in slots.items()})


def day(one: date, say: Translations) -> str:
    """A day as the language writes it, the month in letters: nobody can mistake it."""
    from babel.dates import format_date

    locale = _BRITISH if say.language == ENGLISH else say.language
    written = format_date(one, format="long", locale=locale)
    first = _FIRST_OF_THE_MONTH.get(say.language, "")
    return f"{first}{written[1:]}" if first and one.day == 1 else written


def sentence(part: Part, row: Row, say: Translations) -> str:
    """What a part says of a row: the first of its sentences for which all is given, or nothing."""
    for template in part.says:
        slots = set(slots_of(template))
        if all(row.cells.get(name, HIDDEN) != HIDDEN for name in slots):
            return _filled(template, {name: said(row.cells[name], say) for name in slots}, row, say)
    return ""


def kept_back(part: Part, row: Row, say: Translations) -> str:
    """Of which row a number is hidden, being small: a number beside it is then not taken for all.

    Empty where nothing that the part says of the row is hidden.
    """
    for template in part.says:
        slots = tuple(slots_of(template))
        cells = [row.cells[name] for name in slots if name in row.cells and name != "year"]
        if HIDDEN in cells:
            about = [one for one in cells if isinstance(one, str | Term) and one != HIDDEN]
            words = ", ".join(said(one, say) for one in about) or str(row.cells.get("year", ""))
            return say(_KEPT_BACK, about=words, hidden=said(HIDDEN, say))
    return ""


def _filled(template: str, words: Mapping[str, str], row: Row, say: Translations) -> str:
    """The sentence; the full stop of what is filled in goes where the sentence goes on."""
    translated = say(template)
    last = translated.endswith("}")
    shown = {
        name: one if last and translated.endswith(f"{{{name}}}") else one.rstrip(_ENDS)
        for name, one in words.items()
    }
    whole = " ".join(translated.format(**shown).split())
    if row.society:
        return say(_SOCIETY, society=row.society, sentence=whole)
    return whole


def head(column: str, part: Part, known: Known, say: Translations) -> str:
    """What stands at the head of a column."""
    return say(_head(column, part, known))


def _head(column: str, part: Part, known: Known) -> str:
    kind = known.figures.get(part.figure or "")
    if kind is not None and column in kind.labels:
        return kind.labels[column].title
    if kind is not None and column in kind.fields:
        return kind.fields[column].title
    if column in COLUMNS[part.fills]:
        return COLUMNS[part.fills][column]
    return next(
        one.groups[column].title
        for one in known.persons.breakdowns.values()
        if column in one.groups
    )


def untranslated(report: Report, say: Translations) -> tuple[str, ...]:
    """Labels and words of the report that are said in English: nobody translated them yet."""
    return tuple(dict.fromkeys(text for text in _texts(report) if not say.has(text)))


def _texts(report: Report) -> Iterator[str]:
    layout: Layout = report.layout
    yield from (text for text, _ in sentences_of_layouts({layout.id: layout}))
    yield from _FIXED
    yield from STATUSES.values()
    for section in report.sections:
        for part in section.parts:
            if part.rows:
                known = report.context.known
                yield from (_head(column, part.part, known) for column in part.part.columns)
            for one in part.rows:
                for piece in one.row.cells.values():
                    yield from _terms(piece)


def _terms(piece: Piece) -> Iterator[str]:
    if isinstance(piece, Term):
        yield piece.english
        for slot in piece.slots.values():
            yield from _terms(slot)
