"""Reads a text for requirements and points of concern: findings with their proof."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.concern import Concern
from article9.catalogue.requirement import Requirement
from article9.checking.acts import Acts, acts_table
from article9.checking.building import build_world
from article9.checking.proof import passages
from article9.checking.relations.reaches import Reach
from article9.checking.rules.climbing import Climb, climb
from article9.checking.rules.selecting import Pool, Selecting
from article9.checking.world import World
from article9.law.provision import Provision
from article9.law.source import Source
from article9.record.reading import Concern as Raised
from article9.record.reading import Finding, Reason


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one text, and the way to each finding and concern."""

    world: World
    findings: tuple[Finding, ...]
    concerns: tuple[Raised, ...]
    acts: Acts
    climbs: Mapping[str, Climb]


def check(  # noqa: PLR0913  # a text, what to read it by, what to read it for
    source: Source,
    root: Provision,
    *,
    catalogue: Catalogue,
    language: str,
    requirements: Sequence[Requirement],
    concerns: Sequence[Concern] = (),
    text: int = 0,
) -> Checked:
    """The findings and concerns in the order given; `text` is the text's place in a reading."""
    world = build_world(source, root, catalogue=catalogue, language=language)
    selecting = Selecting(catalogue, Reach(world.norms, world.outline))
    asked = Pool.of(world.asked())
    rules = {r.id: r.rule for r in requirements} | {c.id: c.rule for c in concerns}
    climbs = {name: climb(rule, asked, selecting) for name, rule in rules.items()}
    return Checked(
        world,
        tuple(_finding(r, climbs[r.id], world, catalogue, text=text) for r in requirements),
        tuple(
            _raised(c, climbs[c.id], world, catalogue, text=text)
            for c in concerns
            if climbs[c.id].outcome is not None
        ),
        acts_table(catalogue, climbs, asked, selecting, world, text=text),
        climbs,
    )


def _finding(
    requirement: Requirement, climbed: Climb, world: World, catalogue: Catalogue, *, text: int
) -> Finding:
    outcome = climbed.ended
    return Finding(
        requirement=requirement.id,
        verdict=outcome.verdict,
        because=outcome.because,
        reason=_reason(climbed, catalogue),
        values=dict(climbed.values),
        passages=passages(climbed.norms, world, text=text),
        look_also=_look_also(requirement) if outcome.verdict != "met" else (),
    )


def _raised(
    concern: Concern, climbed: Climb, world: World, catalogue: Catalogue, *, text: int
) -> Raised:
    return Raised(
        concern=concern.id,
        reason=_reason(climbed, catalogue),
        values=dict(climbed.values),
        passages=passages(climbed.norms, world, text=text),
    )


def _reason(climbed: Climb, catalogue: Catalogue) -> Reason:
    slots = {
        slot: [catalogue.concepts[name].title for name in names]
        for slot, names in climbed.slots.items()
    }
    code = climbed.ended.reason
    sentence = catalogue.reasons[code].text
    return Reason(
        code=code,
        values=dict(slots),
        text=sentence.format(**{slot: ", ".join(names) for slot, names in slots.items()}),
    )


def _look_also(requirement: Requirement) -> tuple[str, ...]:
    return tuple(law.strip() for law in (requirement.look_also or "").split(";") if law.strip())
