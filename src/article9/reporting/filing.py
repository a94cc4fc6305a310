"""Keeps a copy of what was sent: every line with its records, by whom and when."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.filed import Filed, FiledCell, FiledLine
from article9.record.ids import NewId
from article9.record.value import Signed
from article9.reporting.filling import FilledPart, FilledSection, Report
from article9.reporting.pieces import Piece, Term, plain
from article9.reporting.rows import Row

#: Letters of a title, and of a cell.
_TITLE, _CELL = 2_000, 20_000

_CUT = " […]"

#: The part under which a person's word is kept that a section holds nothing new.
_NOTHING_NEW = "nothing-new"

#: What words that were read from a file may hold, and a record may not.
_STEERING = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]")


@dataclass(frozen=True, slots=True)
class Sent:
    """How a report was sent."""

    signed: Signed
    languages: tuple[str, ...]
    title: str
    reference: str | None = None


def sent_before(dossier: Dossier, report: str, year: int) -> Filed | None:
    """The report of this kind that was sent last for an earlier year."""
    return _last(one for one in dossier.filed if one.report == report and one.year < year)


def sent_for(dossier: Dossier, report: str, year: int) -> Filed | None:
    """The report of this kind that was sent last for this year: what comes now amends it."""
    return _last(one for one in dossier.filed if one.report == report and one.year == year)


def filed(report: Report, sent: Sent, *, say: Callable[[Piece], str], new_id: NewId) -> Dossier:
    """The dossier with a copy of the report as it was sent; earlier copies stay as they are."""
    context = report.context
    lines = tuple(_lines(report, say, new_id))
    sections = {one.section.letter: one.status for one in report.sections}
    amends = sent_for(context.dossier, report.layout.report, context.period.year)
    copy = Filed(
        id=new_id(),
        title=sent.title,
        report=report.layout.report,
        year=context.period.year,
        layout=report.layout.id,
        languages=sent.languages,
        on=sent.signed.on,
        by=sent.signed.by,
        reference=sent.reference,
        sha256=_hash(sections, lines),
        sections=sections,
        lines=lines,
        amends=None if amends is None else amends.id,
    )
    return context.dossier.model_copy(update={"filed": (*context.dossier.filed, copy)})


def unchanged_since(copy: Filed) -> bool:
    """Whether the copy is what was sent: the hash over its lines is the one that was noted."""
    return _hash(copy.sections, copy.lines) == copy.sha256


def _last(found: Iterator[Filed]) -> Filed | None:
    return max(found, key=lambda one: (one.year, one.on, one.id), default=None)


def _lines(report: Report, say: Callable[[Piece], str], new_id: NewId) -> Iterator[FiledLine]:
    for section in report.sections:
        for part in section.parts:
            for one in part.rows:
                yield _line(section, part, one.row, say, new_id)
        if section.word is not None:
            yield _word(section, section.word, say, new_id)


def _word(
    section: FilledSection, word: Term, say: Callable[[Piece], str], new_id: NewId
) -> FiledLine:
    """What a person said of a section that no record fills."""
    letter, words = section.section.letter, _kept(say(word))
    return FiledLine(
        id=new_id(),
        title=_kept(f"{letter} · {words}", _TITLE),
        section=letter,
        part=_NOTHING_NEW,
        row=letter,
        cells={"says": FiledCell(says=words, plain=_kept(plain(word)))},
    )


def _line(
    section: FilledSection, part: FilledPart, row: Row, say: Callable[[Piece], str], new_id: NewId
) -> FiledLine:
    cells = {
        column: FiledCell(says=_kept(say(row.cells[column])), plain=_kept(plain(row.cells[column])))
        for column in part.columns
        if column in row.cells
    }
    words = " · ".join(cell.says for cell in cells.values()) or row.key
    return FiledLine(
        id=new_id(),
        title=_kept(f"{section.section.letter} · {words}", _TITLE),
        section=section.section.letter,
        part=part.part.key,
        row=row.key,
        cells=cells,
        sources=row.sources,
    )


def _kept(words: str, longest: int = _CELL) -> str:
    """Words as a record holds them: no sign that steers a machine, and no end of their own."""
    plain_words = _STEERING.sub(" ", words).strip() or "–"
    if len(plain_words) <= longest:
        return plain_words
    return plain_words[: longest - len(_CUT)].rstrip() + _CUT


def _hash(sections: object, lines: Sequence[FiledLine]) -> str:
    told = {"sections": sections, "lines": [one.model_dump(mode="json") for one in lines]}
    return sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
