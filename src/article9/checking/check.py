"""Reads texts for requirements and points of concern: findings with their proof."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.concern import Concern
from article9.catalogue.read_as import LAW
from article9.catalogue.requirement import Requirement
from article9.catalogue.rule import Because, Rule
from article9.checking.acts import Acts, acts_table
from article9.checking.proof import passages
from article9.checking.relations.across import Across
from article9.checking.rules.climbing import Climb, climb
from article9.checking.rules.selecting import Pool, Selecting
from article9.checking.rules.worded import Worded
from article9.checking.world import World, Worlds
from article9.record.reading import Concern as Raised
from article9.record.reading import Finding, Reason

#: What is better proven comes first. A reason why it is partial is graver the earlier it stands.
_BETTER = ("met", "partial", "unclear", "absent")
_GRAVER: tuple[str, ...] = get_args(Because)


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in the texts, and the way to each finding and concern."""

    worlds: Worlds
    findings: tuple[Finding, ...]
    concerns: tuple[Raised, ...]
    acts: Acts
    climbs: Mapping[str, Climb]
    asked: Pool
    selecting: Selecting


def check(
    texts: Sequence[World],
    *,
    catalogue: Catalogue,
    requirements: Sequence[Requirement],
    concerns: Sequence[Concern] = (),
    names: Mapping[int, tuple[str, ...]] | None = None,
) -> Checked:
    """The findings and concerns in the order given, of one text or of several read together.

    Of several, what the best proven one says is the finding: a definition in the act is not
    undone by a poorer one in an order. Where a requirement asks that something reach every act
    that is prohibited, the acts of all texts count, and no text alone can answer. What the texts
    say against each other is for points of concern, which are read over all of them.

    `names` are other names of a text than its title, by its place, under which others cite it.
    """
    worlds = Worlds(texts)
    across = Across(worlds, catalogue, names=names or {})
    selecting = Selecting(catalogue, across.reaches, across.against)
    asked = Pool.of(worlds.asked())
    alone = [Pool.of(world.asked()) for world in texts] if len(texts) > 1 else []

    def best(rule: Rule) -> Climb:
        """What the texts come to together, or one of them alone if that is better proven."""
        together = climb(rule, asked, selecting)
        if rule.with_ is not None:
            return together
        return min([together, *(climb(rule, one, selecting) for one in alone)], key=_rank)

    read_as = next((one.read_in for one in requirements), LAW)
    worded = Worded.of(catalogue, (world.language for world in texts), read_as)
    climbs = {r.id: worded.as_far_as_worded(r.rule, best(r.rule)) for r in requirements}
    climbs |= {c.id: climb(c.rule, asked, selecting) for c in concerns}
    return Checked(
        worlds,
        tuple(_finding(r, climbs[r.id], worlds, catalogue) for r in requirements),
        tuple(_raised(climbs, concerns, worlds, catalogue)),
        acts_table(climbs, asked, selecting, worlds, worded),
        climbs,
        asked,
        selecting,
    )


def rank(verdict: str, because: str | None) -> tuple[int, int]:
    """A place for an assessment among others: what is better proven has a lower one."""
    grave = _GRAVER.index(because) if because else len(_GRAVER)
    return _BETTER.index(verdict), -grave


def _rank(climbed: Climb) -> tuple[int, int]:
    return rank(climbed.ended.verdict, climbed.ended.because)


def _finding(
    requirement: Requirement, climbed: Climb, worlds: Worlds, catalogue: Catalogue
) -> Finding:
    outcome = climbed.ended
    return Finding(
        requirement=requirement.id,
        verdict=outcome.verdict,
        because=outcome.because,
        reason=_reason(climbed, catalogue),
        values=dict(climbed.values),
        passages=passages(climbed.norms, worlds),
        look_also=_look_also(requirement) if outcome.verdict != "met" else (),
    )


def _raised(
    climbs: Mapping[str, Climb], concerns: Sequence[Concern], worlds: Worlds, catalogue: Catalogue
) -> Iterator[Raised]:
    for concern in concerns:
        climbed = climbs[concern.id]
        if climbed.outcome is not None:
            yield Raised(
                concern=concern.id,
                reason=_reason(climbed, catalogue),
                values=dict(climbed.values),
                passages=passages(climbed.norms, worlds),
            )


def _reason(climbed: Climb, catalogue: Catalogue) -> Reason:
    slots = {
        slot: [_title(name, catalogue) for name in names] for slot, names in climbed.slots.items()
    }
    code = climbed.ended.reason
    sentence = catalogue.reasons[code].text
    return Reason(
        code=code,
        values=dict(slots),
        text=sentence.format(**{slot: ", ".join(names) for slot, names in slots.items()}),
    )


def _title(name: str, catalogue: Catalogue) -> str:
    """What a concept is called in English; a group and a kind of norm are called by their name."""
    concept = catalogue.concepts.get(name)
    return concept.title if concept is not None else name.replace("-", " ")


def _look_also(requirement: Requirement) -> tuple[str, ...]:
    return tuple(law.strip() for law in (requirement.look_also or "").split(";") if law.strip())
