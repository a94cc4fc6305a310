"""Puts chosen provisions together: words in or out, lists closed, units numbered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from article9.catalogue.drafting_style import RANKS, DraftingStyle, Rank
from article9.catalogue.provisions import Item, Provision
from article9.drafting.choices import Choices
from article9.drafting.counting import counted
from article9.law.freezing import ID_NAMES

#: The units inside a section, from the outside in.
_INSIDE = RANKS[RANKS.index("section") + 1 :]


@dataclass(slots=True, eq=False)
class Node:
    """A unit in the making: its words still hold slots, its number comes last."""

    rank: Rank | None
    heading: str = ""
    say: str = ""
    then: str = ""
    nodes: list[Node] = field(default_factory=list)
    provision: Provision | None = None
    item: Item | None = None
    options: tuple[tuple[str, str], ...] = ()
    id: str = ""
    number: str = ""
    ordinal: int = 0
    count: str = ""
    key: str = ""  # of a part or chapter
    above: Node | None = None

    def walk(self) -> Iterator[Node]:
        """This one and all inside it, in reading order."""
        yield self
        for node in self.nodes:
            yield from node.walk()


def assemble(chosen: Sequence[Provision], made: Choices, style: DraftingStyle) -> list[Node]:
    """The tree of a law: parts, chapters, sections and what is inside them, numbered."""
    maker = _Maker(chosen, made, style)
    parts: dict[str, Node] = {}
    tops: list[Node] = []
    for provision in chosen:
        section = maker.section(provision)
        if section is not None:
            _part(provision.part, parts, tops, style).nodes.append(section)
    _number(tops, style)
    return tops


def _part(key: str, parts: dict[str, Node], tops: list[Node], style: DraftingStyle) -> Node:
    """The part or chapter of this key, made where it is not there yet."""
    if key not in parts:
        known = style.parts[key]
        parts[key] = Node("chapter" if known.under else "part", known.heading, key=key)
        above = _part(known.under, parts, tops, style).nodes if known.under else tops
        above.append(parts[key])
    return parts[key]


class _Maker:
    def __init__(self, chosen: Sequence[Provision], made: Choices, style: DraftingStyle) -> None:
        self.chosen = chosen
        self.names = frozenset(one.name for one in chosen)
        self.made = made
        self.style = style

    def section(self, provision: Provision) -> Node | None:
        """A provision as a section; None where the choices leave no words of it."""
        tops = self._standing(provision.text)
        if not tops:
            return None
        node = Node("section", provision.title, provision=provision)
        node.options = self._options(provision.when)
        defined = self._defined() if provision.holds == "definitions" else ()
        inner = [self._top(one, defined if one is tops[-1] else ()) for one in tops]
        inner = [one for one in inner if one.nodes or one.then or not _opens(one)]
        if len(inner) == 1:
            only = inner[0]
            node.say, node.then, node.nodes = only.say, only.then, only.nodes
            node.item = only.item
            node.options = tuple(dict.fromkeys((*node.options, *only.options)))
        else:
            node.nodes = inner
        self._ranked(node.nodes, provision, 0 if len(inner) > 1 else 1)
        return node

    def _top(self, item: Item, defined: Sequence[Item]) -> Node:
        listed = item.items or defined
        return self._node(item, self.style.ends if listed and item.then is None else "", defined)

    def _node(self, item: Item, closing: str, defined: Sequence[Item] = ()) -> Node:
        node = Node(None, item=item, options=self._options(item.when))
        items = [*self._standing(item.items), *defined]
        if defined:
            items.sort(key=lambda one: (one.term or "").casefold())
        said = self._term(item)
        if not items:
            node.say = said + closing
            return node
        node.say = said
        node.then = f"{item.then}{closing}" if item.then is not None else ""
        last = self.style.goes_on if item.then is not None else closing
        join = self.style.joins[item.join]
        signs = [join.between] * (len(items) - 2) + [join.last, last]
        node.nodes = [
            self._node(one, sign) for one, sign in zip(items, signs[-len(items) :], strict=True)
        ]
        return node

    def _term(self, item: Item) -> str:
        if item.term is None:
            return item.say
        return f"{self.style.term.replace('{term}', item.term)} {item.say}"

    def _defined(self) -> list[Item]:
        """The definitions of every provision in the law."""
        return self._standing(one for provision in self.chosen for one in provision.defines)

    def _standing(self, items: Iterable[Item]) -> list[Item]:
        """The items that the choices and the other provisions leave in."""
        return [one for one in items if self._stands(one)]

    def _stands(self, item: Item) -> bool:
        fits = self.names.issuperset(item.with_) and self.names.isdisjoint(item.without)
        if not (fits and self.made.allows(item.when)):
            return False
        return not item.items or item.then is not None or bool(self._standing(item.items))

    def _options(self, when: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, str], ...]:
        return tuple((name, self.made.options[name].value) for name in when)

    def _ranked(self, nodes: Iterable[Node], provision: Provision, depth: int) -> None:
        """Gives each unit its rank: items of a list are counted, definitions are not."""
        for node in nodes:
            node.provision = provision
            is_term = node.item is not None and node.item.term is not None
            node.heading = node.item.term or "" if node.item else ""
            node.rank = None if is_term else _INSIDE[min(depth, len(_INSIDE) - 1)]
            self._ranked(node.nodes, provision, 1 if is_term else depth + 1)


def _opens(node: Node) -> bool:
    """Whether words open a list that has no items left."""
    return node.item is not None and bool(node.item.items)


def _number(tops: list[Node], style: DraftingStyle) -> None:
    """Numbers every unit and gives it its id and the unit above it."""
    counts: dict[Rank, int] = {"part": 0, "section": 0}
    for node in tops:
        _number_in(node, None, counts, style)


def _number_in(
    node: Node, above: Node | None, counts: dict[Rank, int], style: DraftingStyle
) -> None:
    node.above = above
    if node.rank is not None:
        counts[node.rank] = counts.get(node.rank, 0) + 1
        node.ordinal = counts[node.rank]
        unit = style.units[node.rank]
        is_first = counts[node.rank] == 1 and unit.first is not None
        node.count = unit.first or "" if is_first else counted(counts[node.rank], unit.count)
        node.number = unit.number.replace("{n}", node.count)
        plain = node.count if unit.count != "arabic" and not is_first else str(node.ordinal)
        own = f"{ID_NAMES.get(unit.kind, unit.kind)}_{plain}"
    else:
        own = f"indent_{above.nodes.index(node) + 1 if above else 1}"
    outer = above.id if above is not None and node.rank != "section" else ""
    node.id = f"{outer}__{own}" if outer else own
    # Sections are counted through the whole law, all else within what it stands in.
    inner: dict[Rank, int] = counts if node.rank in ("part", "chapter") else {}
    if node.rank == "part":
        counts["chapter"] = 0
    for one in node.nodes:
        _number_in(one, node, inner, style)
