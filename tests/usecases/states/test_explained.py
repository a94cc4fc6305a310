"""Each count opened: as many rows as it counts, each with a source that is listed at the end."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Heading, Points
from article9.usecases.states.explained import dated, explained
from article9.usecases.states.known import known
from tests.states.given import fact
from tests.usecases.states.given import asked

SHIPPED = known().register
BLOCKS = list(explained(asked(SHIPPED), AS_WRITTEN))


def sections() -> dict[str, tuple[str, ...]]:
    """The points below each heading."""
    found: dict[str, tuple[str, ...]] = {}
    heading = ""
    for block in BLOCKS:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Points):
            found[heading] = block.items
    return found


def keys_in(row: str) -> list[str]:
    return [key for cell in re.findall(r"\[([^\]]+)\]", row) for key in cell.split("; ")]


def test_each_count_has_as_many_rows_as_it_says_and_each_row_a_source_that_is_listed() -> None:
    listed = {keys_in(item)[0] for item in sections()["Sources"]}
    counted = {title: rows for title, rows in sections().items() if re.search(r": \d+$", title)}
    assert len(counted) == len(asked(SHIPPED).counts)
    for title, rows in counted.items():
        assert len(rows) == int(title.rpartition(": ")[2]), title
        for row in rows:
            assert keys_in(row), row
            assert set(keys_in(row)) <= listed, row


def test_what_was_left_out_is_counted_by_kind() -> None:
    told = sections()["What was left out"]
    assert len(told) == len(SHIPPED.left_out)
    assert sum(int(item.rpartition(": ")[2]) for item in told) == sum(SHIPPED.left_out.values())


def test_a_fact_is_told_with_its_day_note_source_and_doubt() -> None:
    told = replace(fact("deposit", "2026", "accession"), note="A note.", confidence="low")
    assert dated(told, AS_WRITTEN) == (
        "2026: It deposited its instrument of accession. A note. [GAZETTE] (confidence: low)"
    )


def test_no_doubt_is_told_where_there_is_none() -> None:
    assert dated(fact("signature", "1997-12-03"), AS_WRITTEN) == (
        "1997-12-03: It signed the Convention. [GAZETTE]"
    )


def test_who_added_a_fact_is_told() -> None:
    mine = replace(
        fact("signature", "1997-12-03"),
        confidence=None,
        added_by="A. R.",
        added_on=date(2026, 1, 2),
    )
    assert dated(mine, AS_WRITTEN).endswith("[GAZETTE] (added by A. R. on 2026-01-02)")
