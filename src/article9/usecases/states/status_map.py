"""The status of each State as a map, with the table of the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from article9.catalogue.outlines import outlines
from article9.catalogue.translations import Translations, later
from article9.documents.document import Figure, Table
from article9.documents.world import Area, Fill, World, drawn
from article9.states.standing import Status
from article9.usecases.states.asked import Asked

#: How a status is drawn. Whoever has given notice of withdrawal is a party until it takes effect.
_FILLS: Mapping[Status, Fill] = {
    "party": "solid",
    "withdrawal-notified": "solid",
    "joined": "hatched",
    "day-unknown": "hatched",
    "signatory": "hatched",
    "withdrawn": "dotted",
    "not-party": "empty",
}

#: What the fills stand for, in the order of the legend.
_LEGEND: Mapping[Fill, str] = {
    "solid": later("States Parties"),
    "hatched": later("Have signed or joined; the Convention is not known to be in force for them"),
    "dotted": later("Are no longer States Parties (Art. 20)"),
    "empty": later("Have not joined"),
    "outside": later("Other areas, not told of here"),
}


def status_map(asked: Asked, table: Table, say: Translations) -> Figure:
    """All States by status on the day that was asked for; `table` has the numbers.

    Raises:
        KnowledgeError: the outlines that ship are wrong.
    """
    fills = {line.state.code: _FILLS[line.standing.status] for line in asked.lines}
    areas = tuple(
        Area(row.path, fills.get(row.code or "", "outside"), is_dot=row.kind == "dot")
        for row in outlines()
    )
    world = World(
        say.language,
        say("States by status"),
        say("A map of the world. Each State is filled by its status; the tables name them all."),
        areas,
        tuple((fill, say(words)) for fill, words in _LEGEND.items()),
    )
    note = say(
        "The outlines are drawn by Natural Earth. They show borders as they are held on the "
        "ground, and imply no opinion on the status of any territory. A State too small for this "
        "scale is a dot, at or near its place."
    )
    return Figure(
        drawn(world), say("The status is that of {day}.", day=asked.on.isoformat()), table, note
    )
