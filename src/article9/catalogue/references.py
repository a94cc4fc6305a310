"""Proves that the knowledge files refer to each other rightly: nothing dangles or is idle."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.files import Files
from article9.catalogue.lexicon_references import lexicon_faults
from article9.catalogue.markup import Place
from article9.catalogue.notions import groups_of
from article9.catalogue.obligation_references import obligation_faults, plan_faults
from article9.catalogue.rule_references import (
    LoadedRules,
    Ruled,
    concepts_named,
    reasons_named,
    rule_faults,
    slots_of,
)


def faults_in(files: Files) -> list[Fault]:
    """Every reference that leads nowhere and every file that nothing uses, by file and line."""
    groups = groups_of({id_: loaded.thing for id_, loaded in files.concepts.items()})
    notions = sorted({*files.concepts, *groups})
    faults = [*_concept_faults(files, groups), *_reason_faults(files)]
    ruled: tuple[LoadedRules, ...] = (
        *files.requirements.values(),
        *files.concerns.values(),
        files.acts,
    )
    for loaded in ruled:
        faults += rule_faults(
            loaded,
            notions=notions,
            reasons=files.reasons,
            values=files.values.thing.values,
        )
    faults += [*_act_faults(files), *_usual_faults(files)]
    for obligation in files.obligations.values():
        faults += obligation_faults(
            obligation, obligations=files.obligations, requirements=files.requirements
        )
    for plan in files.action_plans.values():
        faults += plan_faults(plan, obligations=files.obligations)
    for lexicon in files.lexicons.values():
        faults += lexicon_faults(lexicon, concepts=files.concepts, groups=groups)
    faults += _idle(files, groups)
    return sorted(faults, key=lambda fault: (fault.file, fault.line or 0, fault.message))


def _concept_faults(files: Files, groups: dict[str, tuple[str, ...]]) -> Iterator[Fault]:
    """Neighbours that do not exist, circles of narrower concepts, names that mean two things."""
    for id_, loaded in files.concepts.items():
        concept = loaded.thing
        if id_ in groups:
            message = f"{id_!r} is also the name of a group, which {groups[id_][0]!r} belongs to"
            yield loaded.fault(("id",), message, "Rename the group.")
        neighbours: list[tuple[Place, str]] = [
            *((("narrower", number), name) for number, name in enumerate(concept.narrower)),
            *((("given", number), name) for number, name in enumerate(concept.given)),
            *((("boundary", name), name) for name in concept.boundary),
        ]
        for place, name in neighbours:
            if name not in files.concepts:
                message = f"there is no concept {name!r}"
                yield loaded.fault(place, message, suggestion(name, files.concepts))
        if (circle := _circle(id_, files)) is not None:
            message = f"the concept is narrower than itself: {' > '.join(circle)}"
            yield loaded.fault(("narrower",), message, "Take one of the steps out.")


def _usual_faults(files: Files) -> Iterator[Fault]:
    """A usual sentence that no reason says."""
    name = files.usual.thing.no_words
    if name not in files.reasons:
        remedy = suggestion(name, files.reasons)
        yield files.usual.fault(("no-words",), f"there is no reason {name!r}", remedy)


def _act_faults(files: Files) -> Iterator[Fault]:
    """Rows of the table of acts that name no requirement or no concept."""
    for name, row in files.acts.thing.rows.items():
        if row.requirement not in files.requirements:
            message = f"there is no requirement {row.requirement!r}"
            remedy = suggestion(row.requirement, files.requirements)
            yield files.acts.fault(("rows", name, "requirement"), message, remedy)
        for number, act in enumerate(row.acts):
            if act not in files.concepts:
                message = f"there is no concept {act!r}"
                remedy = suggestion(act, files.concepts)
                yield files.acts.fault(("rows", name, "acts", number), message, remedy)


def _circle(id_: str, files: Files) -> tuple[str, ...] | None:
    """The way from a concept through narrower ones back to it, if there is one."""
    seen: set[str] = set()
    ways: list[tuple[str, ...]] = [(id_,)]
    while ways:
        way = ways.pop()
        loaded = files.concepts.get(way[-1])
        for name in loaded.thing.narrower if loaded is not None else ():
            if name == id_:
                return (*way, name)
            if name not in seen:
                seen.add(name)
                ways.append((*way, name))
    return None


def _reason_faults(files: Files) -> Iterator[Fault]:
    for loaded in files.reasons.values():
        if slots_of(loaded.thing.text) is None:
            message = "text: a brace is not part of a slot"
            yield loaded.fault(("text",), message, "Write slots as {acts}.")


def _idle(files: Files, groups: dict[str, tuple[str, ...]]) -> Iterator[Fault]:
    """Reasons that no rule gives, and concepts that no rule, concept or lexicon names."""
    ruled: list[Ruled] = [
        *(loaded.thing for loaded in files.requirements.values()),
        *(loaded.thing for loaded in files.concerns.values()),
        files.acts.thing,
    ]
    given = {reason for thing in ruled for reason in reasons_named(thing)}
    given.add(files.usual.thing.no_words)
    named = {name for thing in ruled for _, name in concepts_named(thing)}
    named |= {act for row in files.acts.thing.rows.values() for act in row.acts}
    for group in named & set(groups):
        named |= set(groups[group])
    for id_, concept in files.concepts.items():
        other = (*concept.thing.narrower, *concept.thing.given, *concept.thing.boundary)
        named |= {*other} - {id_}
    for lexicon in files.lexicons.values():
        named |= {*lexicon.thing.concepts, *lexicon.thing.nouns}
    remedy = "Use it or take the file away."
    for id_, reason in files.reasons.items():
        if id_ not in given:
            yield reason.fault(("id",), f"nothing uses the reason {id_!r}", remedy)
    for id_, concept in files.concepts.items():
        if id_ not in named:
            yield concept.fault(("id",), f"nothing uses the concept {id_!r}", remedy)
