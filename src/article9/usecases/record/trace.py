"""Walks the chain from an article of the Convention to a line of a report, both ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.fault import suggestion
from article9.catalogue.translations import Translations
from article9.errors import NotFound, Usage
from article9.record.dossier.cycles import Answer
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import links, records
from article9.record.dossier.texts import Decision
from article9.record.reading import Passage
from article9.record.value import Record
from article9.usecases.record.called import HOLDS, called
from article9.usecases.record.standing import Standing, standings

#: The links of the chain, from the Convention to the report, by the kinds of things in each.
CHAIN: tuple[tuple[str, ...], ...] = (
    ("obligation",),
    ("requirement", "concern", "question"),
    ("passage",),
    ("assessment",),
    ("decisions",),
    ("provision",),
    ("actions",),
    ("measures", "trainings"),
    ("evidence",),
    ("answers",),
    ("lines",),
)

_RANKS = {kind: rank for rank, kinds in enumerate(CHAIN) for kind in kinds}

#: So many letters of an id are enough to tell it by.
_ENOUGH = 6


@dataclass(frozen=True, slots=True)
class Node:
    """A thing on the chain: a record, or something of the knowledge files, or a passage."""

    kind: str
    id: str
    title: str

    @property
    def rank(self) -> int | None:
        """Its place on the chain; None for what stands beside it."""
        return _RANKS.get(self.kind)


@dataclass(frozen=True, slots=True)
class Trace:
    """A thing with all that it rests on, all that rests on it, and what stands beside it."""

    node: Node
    up: tuple[Node, ...]  # towards the Convention, the farthest first
    down: tuple[Node, ...]  # towards the report
    beside: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """The things of the knowledge files that the chain runs through."""

    catalogue: Catalogue
    questions: Mapping[str, tuple[str, str, tuple[str, ...]]]  # title, obligation, requirements
    provisions: Mapping[str, tuple[str, tuple[str, ...]]]  # title, the requirements it carries out


class Graph:
    """The things of a dossier and what links them."""

    def __init__(self, dossier: Dossier, known: Known, say: Translations) -> None:
        self._say = say
        self.nodes: dict[str, Node] = {}
        self._near: dict[str, dict[str, None]] = {}
        self._add_knowledge(known)
        self._keys: dict[str, list[str]] = {}
        for found in records(dossier):
            self._add(Node(found.kind, found.record.id, self._called(found.record)))
            if isinstance(found.record, Answer) and found.record.origin is not None:
                self._join(found.record.id, found.record.origin.record or found.record.question)
            if found.record.key:
                self._keys.setdefault(found.record.key, []).append(found.record.id)
        read = standings(dossier)
        for standing in read.values():
            self._add_standing(standing)
        for link in links(dossier):
            self._join(link.origin, link.target)
            if link.kind in ("requirement", "concern") and link.target in read:
                # What answers a requirement answers what was read and decided of it.
                self._join(link.origin, _seen(read[link.target]))

    def find(self, asked: str) -> Node:
        """The thing with this id, this key, or an id that begins or ends so.

        Raises:
            NotFound: there is none.
            Usage: there are several.
        """
        if asked in self.nodes:
            return self.nodes[asked]
        found = self._keys.get(asked) or [
            id_
            for id_ in self.nodes
            if len(asked) >= _ENOUGH and (id_.startswith(asked) or id_.endswith(asked))
        ]
        if len(found) > 1:
            raise Usage(f"{asked!r} may mean {', '.join(found)}.", remedy="Write the whole id.")
        if not found:
            near = suggestion(asked, [*self.nodes, *self._keys])
            raise NotFound(f"There is nothing with the id {asked!r}.", remedy=near)
        return self.nodes[found[0]]

    def trace(self, node: Node) -> Trace:
        """The thing with its chain. What is beside the chain is told only of the thing itself."""
        near = self._neighbours(node)
        beside = near if node.rank is None else [one for one in near if one.rank is None]
        return Trace(node, self._walk(node, -1), self._walk(node, 1), tuple(beside))

    def _walk(self, start: Node, direction: int) -> tuple[Node, ...]:
        found: dict[str, Node] = {}
        if start.rank is None:
            return ()
        ahead = [start]
        while ahead:
            node = ahead.pop()
            for near in self._neighbours(node):
                if near.rank is None or node.rank is None or near.id in found:
                    continue
                if (near.rank - node.rank) * direction > 0:
                    found[near.id] = near
                    ahead.append(near)
        return tuple(sorted(found.values(), key=lambda one: one.rank or 0))

    def _neighbours(self, node: Node) -> list[Node]:
        return [self.nodes[id_] for id_ in self._near.get(node.id, ()) if id_ in self.nodes]

    def _called(self, record: Record) -> str:
        if isinstance(record, Decision):
            by = record.signed.by
            held = self._say(HOLDS[record.holds])
            return f"{record.signed.on} · {held}: {record.reason} ({by.name}, {by.function})"
        return called(record)

    def _add(self, node: Node, near: Iterable[str] = ()) -> None:
        self.nodes[node.id] = node
        for id_ in near:
            self._join(node.id, id_)

    def _join(self, one: str, other: str) -> None:
        self._near.setdefault(one, {})[other] = None
        self._near.setdefault(other, {})[one] = None

    def _add_knowledge(self, known: Known) -> None:
        for obligation in known.catalogue.obligations.values():
            title = f"{obligation.cite} · {self._say(obligation.title)}"
            self._add(Node("obligation", obligation.id, title), obligation.requirements)
        for requirement in known.catalogue.requirements.values():
            title = f"{requirement.cite or '–'} · {self._say(requirement.asks)}"
            self._add(Node("requirement", requirement.id, title))
        for concern in known.catalogue.concerns.values():
            self._add(Node("concern", concern.id, self._say(concern.title)))
        for key, (asks, obligation_id, requirements) in known.questions.items():
            self._add(Node("question", key, self._say(asks)), [obligation_id, *requirements])
        for id_, (title, requirements) in known.provisions.items():
            self._add(Node("provision", id_, title), requirements)

    def _add_standing(self, standing: Standing) -> None:
        """The machine's assessment of a requirement, its passages, and who decided on it."""
        finding = standing.finding
        id_ = _assessment(standing)
        title = f"{standing.kept.on} · {self._say(HOLDS[standing.verdict])}: {finding.reason.text}"
        self._add(Node("assessment", id_, title), [standing.id])
        for passage in _distinct(finding.passages):
            text = standing.kept.texts[passage.text]
            place = f"{text}:{passage.provision}"
            words = f"{passage.pinpoint} · “{' '.join(passage.sentence().split())}”"
            self._add(Node("passage", place, words), [id_, standing.id, text])
        if standing.decision is not None:
            self._join(id_, standing.decision.id)


def _assessment(standing: Standing) -> str:
    return f"{standing.kept.id}:{standing.id}"


def _seen(standing: Standing) -> str:
    """What a person last saw of it: the decision, or what waits for one."""
    return _assessment(standing) if standing.decision is None else standing.decision.id


def _distinct(passages: Iterable[Passage]) -> Iterator[Passage]:
    seen: set[tuple[int, str]] = set()
    for passage in passages:
        if (passage.text, passage.provision) not in seen:
            seen.add((passage.text, passage.provision))
            yield passage
