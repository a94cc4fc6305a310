"""The register of States as a table for a spreadsheet or a statistics program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from article9.record.states import States, ToldFact

_STATES = (
    "code", "iso2", "name", "region", "subregion", "status", "since", "entry-into-force",
    "withdrawal", "article-9", "article-9-as-of", "sources",
)  # fmt: skip
_FACTS = (
    "code", "name", "fact", "value", "day", "source", "source-title", "source-address", "read",
    "confidence", "note", "added-by", "added-on",
)  # fmt: skip


def csv_of(states: States, *, explain: bool) -> str:
    """One row a State, or with `explain` one row for each fact and each source of it."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(_FACTS if explain else _STATES)
    rows.writerows(_facts(states) if explain else _lines(states))
    return written.getvalue()


def _lines(states: States) -> Iterator[tuple[str, ...]]:
    for one in states.states:
        told = one.article_9
        keys = sorted({key for fact in one.facts for key in fact.sources})
        yield _plain(
            one.code, one.iso2, one.name, one.region, one.subregion, one.status, one.since,
            one.entry_into_force, one.withdrawal, told.kind if told else "",
            told.as_of if told else "", "; ".join(keys),
        )  # fmt: skip


def _facts(states: States) -> Iterator[tuple[str, ...]]:
    sources = {source.key: source for source in states.sources}
    for one in states.states:
        for fact in one.facts:
            for key in fact.sources:
                source = sources[key]
                yield (
                    *_plain(one.code, one.name, fact.fact, fact.value, fact.day),
                    *_plain(key, source.title, source.address, source.read),
                    *_said(fact),
                )


def _said(fact: ToldFact) -> tuple[str, ...]:
    return _plain(fact.confidence, fact.note, fact.added_by, fact.added_on)


def _plain(*cells: str | None) -> tuple[str, ...]:
    """Cells as words: what a spreadsheet would take for a formula begins with an apostrophe."""
    return tuple(f"'{c}" if c and c[0] in "=+-@\t\r" else c or "" for c in cells)
