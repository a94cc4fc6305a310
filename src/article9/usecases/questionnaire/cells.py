"""The fields of a filled questionnaire by their codes, each read or refused with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.translations import Translations, later
from article9.selfassessment.answering import Shown
from article9.usecases.questionnaire import fields
from article9.usecases.questionnaire.fields import code_from
from article9.usecases.questionnaire.rows import FORMULA, MERGED, Row
from article9.usecases.questionnaire.typed import day_from, is_ticked, line_from

#: Letters of a line and of a longer text, as the record takes them.
_LINE, _WORDS = 500, 20_000

#: Cells of a row of a Word file behind its code: a box and its words, or words and a blank; and
#: those of a piece of evidence. A sheet has the same columns in every row.
_PAIR, _EVIDENCE, _SHEET = 2, 3, 4

_FAULTS = {
    MERGED: later("{place}: cells were merged, so that nobody can tell what belongs where."),
    FORMULA: later("{place}: a formula stands there; write the answer itself."),
}


class Unclear(Exception):  # it is an answer that is not clear, and no fault of ours
    """That something cannot be read for certain: a sentence with the place."""


class Cells:
    """The rows of a file by the codes of their fields."""

    def __init__(self, rows: Sequence[Row], say: Translations) -> None:
        """The rows as they were read; `say` says what is not clear."""
        self.say = say
        self._rows: dict[str, list[Row]] = {}
        self._added: dict[int, list[Row]] = {}
        last: Row | None = None
        for row in rows:
            code = code_from(row.code)
            if code is not None:
                self._rows.setdefault(row.code, []).append(row)
                last = row
            elif last is not None and row.table == last.table > 0:
                after = code_from(last.code)
                if after is not None and after.field in fields.EVIDENCE:
                    self._added.setdefault(after.number, []).append(row)

    def row(self, code: str) -> Row | None:
        """The row of a field; None where it is not in the file.

        Raises:
            Unclear: there are several that do not say the same.
        """
        found = self._rows.get(code, [])
        if len({(row.cells, row.fault) for row in found}) > 1:
            places = "; ".join(self._at(row) for row in found)
            raise Unclear(self.say("{places}: the same field stands there twice.", places=places))
        return found[0] if found else None

    def ticked(self, code: str) -> bool:
        """Whether the box of an answer is ticked. One whose row is gone is not.

        Raises:
            Unclear: it is neither ticked nor empty, or its cells were merged.
        """
        row = self._sound(code, _PAIR)
        if row is None:
            return False
        ticked = is_ticked(row.cells[0])
        if ticked is None:
            raise Unclear(
                self.say(
                    "{place}: “{words}” is neither a tick nor an empty box.",
                    place=self._at(row),
                    words=line_from(row.cells[0])[:_LINE],
                )
            )
        return ticked

    def words(self, code: str) -> str | None:
        """What is written into a field; None where nothing is, or its row is gone.

        Raises:
            Unclear: it is too long, something stands behind it, or its cells were merged.
        """
        row = self._sound(code, _PAIR)
        if row is None:
            return None
        if any(row.cells[_PAIR:]):
            raise Unclear(
                self.say("{place}: something stands beside the field.", place=self._at(row))
            )
        return self._short(row.cells[1], _WORDS, self._at(row)) or None

    def line(self, text: str, place: str) -> str:
        """Words in one line.

        Raises:
            Unclear: they are too long for a line.
        """
        return self._short(line_from(text), _LINE, place)

    def evidence(self, number: int) -> Iterator[Shown]:
        """The pieces of evidence of a question, those in rows that were added among them.

        Raises:
            Unclear: a day is none or could be another, a title is missing, cells were merged.
        """
        rows = [self._sound(fields.field(number, one), _EVIDENCE) for one in fields.EVIDENCE]
        added = [row for row in self._added.get(number, ()) if any(row.cells)]
        for row in (*rows, *added):
            if row is None or not any(row.cells[-_EVIDENCE:]):
                continue
            if row in added and (row.fault or len(row.cells) != _EVIDENCE):
                raise Unclear(self.say(_FAULTS[MERGED], place=self._at(row)))
            yield self._piece(row)

    def _piece(self, row: Row) -> Shown:
        title, day, kept = row.cells[-_EVIDENCE:]
        if not title:
            raise Unclear(
                self.say("{place}: a piece of evidence has no title.", place=self._at(row))
            )
        effective = day_from(day) if day else None
        if day and effective is None:
            raise Unclear(
                self.say(
                    "{place}: “{words}” is no day that is clear; write it as 2026-11-20.",
                    place=self._at(row),
                    words=line_from(day)[:_LINE],
                )
            )
        where = self.line(kept, self._at(row)) or None
        return Shown(self.line(title, self._at(row)), effective, where)

    def _sound(self, code: str, cells: int) -> Row | None:
        """The row of a field, as it went out: no cell more or less."""
        row = self.row(code)
        if row is None:
            return None
        wanted = cells if row.table else _SHEET
        fault = row.fault or (MERGED if len(row.cells) != wanted else "")
        if fault:
            raise Unclear(self.say(_FAULTS[fault], place=self._at(row)))
        return row

    def _at(self, row: Row) -> str:
        return row.place(self.say)

    def _short(self, text: str, most: int, place: str) -> str:
        if len(text) > most:
            raise Unclear(
                self.say("{place}: the text has more than {most} letters.", place=place, most=most)
            )
        return text
