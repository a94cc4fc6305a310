"""The table of acts: for each that the Convention prohibits, prohibited, punished, abroad."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from article9.catalogue.act_rows import ActRow
from article9.catalogue.catalogue import Catalogue
from article9.catalogue.rule import Selector
from article9.checking.norms.norm import Norm
from article9.checking.proof import passages
from article9.checking.rules.climbing import Climb
from article9.checking.rules.selecting import Pool, Selecting
from article9.checking.rules.worded import Worded
from article9.checking.world import Worlds
from article9.record.reading import Act, Cell

Acts = dict[str, Act]


def acts_table(  # a table is made of all that was found
    climbs: Mapping[str, Climb],
    norms: Pool,
    selecting: Selecting,
    worlds: Worlds,
    worded: Worded,
) -> Acts:
    """A row for each act whose requirement was asked."""
    catalogue = worded.catalogue

    def cell(verdict: str, found: Sequence[Norm]) -> Cell:
        return Cell.model_validate({"verdict": verdict, "passages": passages(found, worlds)})

    def attached(selectors: Mapping[str, Selector], prohibiting: Sequence[Norm]) -> Cell:
        for verdict, selector in selectors.items():
            found = selecting.select(selector, norms, prohibiting)
            if found:
                return cell(verdict, found)
        unasked = any(worded.lacks(selector) for selector in selectors.values())
        return cell("unclear" if unasked else "absent", ())

    rows = catalogue.acts
    table: Acts = {}
    for name, row in rows.rows.items():
        if row.requirement not in climbs:
            continue
        prohibited = prohibiting(row, climbs[row.requirement], catalogue)
        ended = climbs[row.requirement].ended
        unasked = ended.reason == catalogue.usual.no_words
        verdict = ended.verdict if prohibited or unasked else "absent"
        table[name] = Act(
            prohibited=cell(verdict, prohibited),
            punished=attached({"met": rows.punished}, prohibited),
            abroad=attached({"met": rows.abroad, "partial": rows.abroad_for_some}, prohibited),
        )
    return table


def prohibiting(row: ActRow, climbed: Climb, catalogue: Catalogue) -> tuple[Norm, ...]:
    """The norms found for the row's requirement, by `climbed`, that name the row's act."""
    acts = frozenset().union(*(catalogue.concept_names(act) for act in row.acts))
    return tuple(n for n in climbed.norms if any(c.act in acts for c in n.conducts))
