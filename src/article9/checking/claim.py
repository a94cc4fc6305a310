"""What the texts show for a claim: for each act, column by column, with its proof or a blank."""

from __future__ import annotations

from article9.catalogue.act_rows import ActRow
from article9.catalogue.catalogue import Catalogue
from article9.catalogue.claims import Claim, Column
from article9.checking.acts import prohibiting
from article9.checking.check import Checked
from article9.checking.norms.norm import PROHIBITING, Norm
from article9.checking.proof import passages
from article9.checking.rules.climbing import holds
from article9.record.claim import Shown, ShownForAct


def shown_for(claim: Claim, checked: Checked, catalogue: Catalogue) -> tuple[ShownForAct, ...]:
    """A row for each act of Article 1. Without a prohibition nothing is shown of it."""
    rows = []
    for act, row in catalogue.acts.rows.items():
        found = prohibiting(row, checked.climbs[row.requirement], catalogue)
        cells = {}
        for name, column in claim.columns.items():
            barred = _is_barred(column, row, checked, catalogue)
            norms = _first(column, found, checked) if found and not barred else None
            # What holds because nothing speaks against it rests on the prohibition itself.
            proof = () if norms is None else passages(norms or found, checked.worlds)
            cells[name] = Shown(shown=norms is not None, passages=proof)
        rows.append(ShownForAct(act=act, columns=cells))
    return tuple(rows)


def _is_barred(column: Column, row: ActRow, checked: Checked, catalogue: Catalogue) -> bool:
    """Whether a prohibition that names the act of the row is as the column does not suffer it."""
    if column.unless is None:
        return False
    acts = frozenset().union(*(catalogue.concept_names(act) for act in row.acts))
    naming = (
        norm
        for norm in checked.asked.among(tuple(PROHIBITING))
        if any(conduct.act in acts for conduct in norm.conducts)
    )
    return bool(checked.selecting.select(column.unless, naming))


def _first(column: Column, found: tuple[Norm, ...], checked: Checked) -> tuple[Norm, ...] | None:
    """The norms on which the first test that holds rests; None where none does."""
    tested = (holds(when, found, checked.asked, checked.selecting) for when in column.when)
    return next((norms for norms in tested if norms is not None), None)
