"""The tables of one kind of figures: what is counted by thing or by year, and persons by group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from article9.catalogue.figures import FigureKind
from article9.catalogue.persons import Persons
from article9.catalogue.translations import Translations
from article9.documents.document import Block, Paragraph, Table
from article9.figures.suppression import TOTAL, WHY_HIDDEN
from article9.record.dossier.figures import Figure
from article9.usecases.figures.sharing import PersonsTable
from article9.usecases.figures.words import called, quantity, written

#: More columns than this do not stand beside each other on a page.
_BESIDE = 5

_NONE = "–"


@dataclass(frozen=True, slots=True)
class OfKind:
    """Makes the tables of one kind in one language."""

    kind: FigureKind
    persons: Persons
    institutions: Mapping[str, str]
    say: Translations

    def things(self, rows: Mapping[int, Sequence[Figure]]) -> Iterator[Block]:
        """What is no number of persons: several years beside each other, or else year by year."""
        by_thing: dict[str, dict[int, Figure]] = {}
        for year, figures in rows.items():
            for figure in figures:
                by_thing.setdefault(self._name(figure), {}).setdefault(year, figure)
        repeated = sum(map(len, rows.values())) > sum(map(len, by_thing.values()))
        if len(rows) == 1 or len(by_thing) > _BESIDE or repeated:
            for year, figures in rows.items():
                names = [self._name(figure) for figure in figures]
                yield from self._table(names, figures, f"{self.say(self.kind.title)}, {year}")
            return
        for name, by_year in by_thing.items():
            heads = [str(year) for year in by_year]
            yield from self._table(
                heads, list(by_year.values()), f"{self.say(self.kind.title)}: {name}"
            )

    def _table(
        self, heads: Sequence[str], figures: Sequence[Figure], caption: str
    ) -> Iterator[Block]:
        """Fields down and figures across, or the other way round where there are many figures."""
        fields = [
            name
            for name, field in self.kind.fields.items()
            if field.measure != "persons"
            and any(name in figure.values or name in figure.days for figure in figures)
        ]
        if not fields:
            return
        cells = [[self._cell(figure, name) for figure in figures] for name in fields]
        titles = [self.say(self.kind.fields[name].title) for name in fields]
        if len(figures) <= _BESIDE:
            rows = tuple((title, *line) for title, line in zip(titles, cells, strict=True))
            yield Table((self.say("What"), *heads), rows, caption)
            return
        turned = zip(*cells, strict=True)
        rows = tuple((head, *line) for head, line in zip(heads, turned, strict=True))
        yield Table((self.say("Row"), *titles), rows, caption)

    def _cell(self, figure: Figure, name: str) -> str:
        if name in figure.days:
            return figure.days[name].isoformat()
        number = figure.values.get(name)
        if number is None:
            return _NONE
        return quantity(number, self.kind.fields[name].measure, self.say)

    def _name(self, figure: Figure) -> str:
        return called(figure, self.kind, self.institutions, self.say) or self.say("Whole State")

    def of_persons(
        self, table: PersonsTable, figures: Sequence[Figure], year: int
    ) -> Iterator[Block]:
        """The persons of a field: a table for each way in which they are parted."""
        title = self.say(self.kind.fields[table.field].title)
        names = {figure.id: self._name(figure) for figure in figures}
        names[TOTAL] = self.say("Together")
        for key, columns in table.partitions or (("", ()),):
            # A hidden column is shown though it be nought: that it is there must tell nothing.
            told = [
                column
                for column in columns
                if any(
                    table.counts.numbers[row, column] or table.hides(row, column)
                    for row in table.counts.all_rows
                )
            ]
            rows = tuple(
                (names[row], *(self._number(table, row, column) for column in (*told, TOTAL)))
                for row in table.counts.all_rows
            )
            heads = [self.say(self._title(key, column)) for column in told]
            by = f" – {self.say(self.persons.breakdowns[key].title)}" if key else ""
            yield Table((self.say("Row"), *heads, title), rows, f"{title}, {year}{by}")
            if any(
                table.hides(row, one) for row in table.counts.all_rows for one in (*told, TOTAL)
            ):
                yield Paragraph(self.say(WHY_HIDDEN))
        for key in table.left_out:
            words = self.say(
                "Not shown, because its groups hold more persons than there are: {breakdown}.",
                breakdown=self.say(self.persons.breakdowns[key].title),
            )
            yield Paragraph(words)

    def _title(self, key: str, column: str) -> str:
        if key:
            return self.persons.breakdowns[key].groups[column].title
        return self.kind.fields[column].title

    def _number(self, table: PersonsTable, row: str, column: str) -> str:
        if table.hides(row, column):
            return self.say("hidden")
        return written(table.counts.numbers[row, column], self.say)
