"""The figures of a year, or of several, as a document: what to look at first, then the tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.figures.arithmetic import Known, doubts
from article9.figures.doubts import Doubt, Quantity
from article9.figures.suppression import WHY_HIDDEN
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.figures import Figure
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.figures.by_year import by_year
from article9.usecases.figures.sharing import (
    PersonsTable,
    Sharing,
    counted,
    persons_tables,
    rows_of,
)
from article9.usecases.figures.tables import OfKind
from article9.usecases.figures.words import about, called, names_of, sentence, written


@dataclass(frozen=True, slots=True)
class FiguresAsked:
    """Whose figures, of which years, for whom."""

    dossier: Dossier
    state: str  # the State's name in the language of the document
    years: tuple[int, ...]
    sharing: Sharing


def figures_page(asked: FiguresAsked, known: Known, say: Translations) -> Document:
    """The figures for a reader, the sentences of the checks first."""
    blocks = (*_opening(asked, say), *_doubts(asked, known, say), *_kinds(asked, known, say))
    return Document(
        say.language,
        (*blocks, *_method(blocks, known, say), *_notes(asked, known, say), *_sources(asked, say)),
        footer=say(ATTRIBUTION),
        contents=True,
    )


def years_of(dossier: Dossier) -> tuple[int, ...]:
    """The years of which the dossier has figures, in order."""
    return tuple(sorted({figure.year for figure in dossier.figures}))


def _ours(asked: FiguresAsked) -> list[Figure]:
    return [f for f in counted(asked.dossier, asked.sharing) if f.year in asked.years]


def _opening(asked: FiguresAsked, say: Translations) -> Iterator[Block]:
    years = [str(year) for year in asked.years]
    if len(years) == 1:
        title = say("{state}: figures of the year {year}", state=asked.state, year=years[0])
    else:
        title = say(
            "{state}: figures of the years {years}", state=asked.state, years=", ".join(years)
        )
    yield Heading(title, 1)
    if asked.sharing.threshold is None:
        words = say(
            "For the State's own use: small numbers of persons are shown. Do not pass it on."
        )
    else:
        words = say(
            "Numbers of persons from 1 to {most} are hidden, and with them as many others as it "
            "takes that none can be worked out from sums. Nought is shown.",
            most=written(asked.sharing.threshold - 1, say),
        )
    yield Paragraph(words)
    if not _ours(asked):
        yield Paragraph(say("The dossier has no figures of these years."))
    beside = {figure.institution for figure in asked.dossier.figures if figure.year in asked.years}
    societies = [o.name for o in asked.dossier.institutions if o.auxiliary and o.id in beside]
    if societies:
        words = say(
            "Not counted here are the figures of {names}: the work of a National Society is its "
            "own.",
            names=", ".join(societies),
        )
        yield Paragraph(words)


def _doubts(asked: FiguresAsked, known: Known, say: Translations) -> Iterator[Block]:
    # The year before is looked at too: what it ended with is what this one begins with.
    every = counted(asked.dossier, asked.sharing)
    found = [doubt for doubt in doubts(every, known) if doubt.year in asked.years]
    if not _ours(asked):
        return
    yield Heading(say("What to look at first"))
    told = [doubt for doubt in found if not (asked.sharing.shared and _on_persons(doubt, known))]
    if not found:
        yield Paragraph(say("Every sum holds, and nothing that is asked for is missing."))
    names = names_of(asked.dossier)
    if told:
        yield Points(
            tuple(f"{about(d, known.kinds[d.kind], names, say)}: {sentence(d, say)}" for d in told)
        )
    if len(told) < len(found):
        words = say(
            "Left out here are sentences that would tell numbers of persons: {number}. They stand "
            "in what is for the State's own use.",
            number=written(len(found) - len(told), say),
        )
        yield Paragraph(words)


def _on_persons(doubt: Doubt, known: Known) -> bool:
    """Whether a sentence would tell a number of persons."""
    quantities = [slot for slot in doubt.slots.values() if isinstance(slot, Quantity)]
    if any(one.measure == "persons" for one in quantities):
        return True
    return bool(quantities) and bool(known.kinds[doubt.kind].broken_down)


def _kinds(asked: FiguresAsked, known: Known, say: Translations) -> Iterator[Block]:
    ours = _ours(asked)
    for name, kind in known.kinds.items():
        of_kind = [figure for figure in ours if figure.kind == name]
        if not of_kind:
            continue
        yield Heading(f"{say(kind.title)} ({kind.cite})")
        yield Paragraph(say(kind.row))
        rows: dict[int, tuple[Figure, ...]] = {}
        tables: dict[int, tuple[PersonsTable, ...]] = {}
        for year in asked.years:
            rows[year] = rows_of((f for f in of_kind if f.year == year), asked.sharing)
            tables[year] = persons_tables(rows[year], kind, known.persons, asked.sharing)
        if len(asked.years) > 1:
            drawings = (by_year(field, kind, rows, tables, say) for field in kind.drawn)
            for drawing in drawings:
                if drawing is not None:
                    yield drawing
                    if any(say("hidden") in row for row in drawing.table.rows):
                        yield Paragraph(say(WHY_HIDDEN))
        tables_of = OfKind(kind, known.persons, names_of(asked.dossier), say)
        yield from tables_of.things(rows)
        for year in asked.years:
            for table in tables[year]:
                yield from tables_of.of_persons(table, rows[year], year)


def _method(blocks: Iterable[Block], known: Known, say: Translations) -> Iterator[Block]:
    titles = {say(one.title) for one in known.persons.breakdowns.values()}
    captions = [block.caption for block in blocks if isinstance(block, Table)]
    if any(caption.endswith(title) for caption in captions for title in titles):
        yield Heading(say("How persons are counted"))
        yield Paragraph(say(known.persons.method))


def _notes(asked: FiguresAsked, known: Known, say: Translations) -> Iterator[Block]:
    noted: dict[str, None] = {}
    names = names_of(asked.dossier)
    for figure in _ours(asked):
        kind = known.kinds.get(figure.kind)
        if kind is not None and figure.note is not None:
            place = [say(kind.title), str(figure.year), called(figure, kind, names, say)]
            noted[f"{', '.join(part for part in place if part)}: {figure.note}"] = None
    if noted:
        yield Heading(say("Corrections and notes"))
        yield Points(tuple(noted))


def _sources(asked: FiguresAsked, say: Translations) -> Iterator[Block]:
    days: Mapping[tuple[str, str], None] = dict.fromkeys(
        (figure.source, figure.on.isoformat()) for figure in _ours(asked)
    )
    if days:
        yield Heading(say("Sources"))
        yield Table((say("Source"), say("As of")), tuple(sorted(days)))
