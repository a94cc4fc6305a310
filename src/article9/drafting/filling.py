"""Fills in the words of a bill: what was said, marks for what was not, references to units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from article9.catalogue.drafting_style import DraftingStyle
from article9.catalogue.provisions import SLOT
from article9.drafting.assembling import Node
from article9.drafting.bill import Bill, Number, Piece, Reference, Undecided, Unit
from article9.errors import Broken

#: The name by which a reference leads to a part of the law and not to a provision.
_PART = "part"


def fill(tops: Sequence[Node], style: DraftingStyle, said: Mapping[str, str]) -> Bill:
    """The bill with every slot filled.

    Raises:
        Broken: a sample provision refers to what is not in the bill, or names an unknown word.
    """
    filler = _Filler(tops, style, said)
    return Bill(
        style=style.id,
        language=style.language,
        title=filler.pieces(style.name, None),
        opening=tuple(filler.pieces(line, None) for line in style.opening),
        units=tuple(map(filler.unit, tops)),
        parameters=tuple(filler.named),
    )


class _Filler:
    def __init__(self, tops: Sequence[Node], style: DraftingStyle, said: Mapping[str, str]) -> None:
        self.style = style
        self.said = said
        self.places = dict(_places(tops))
        self.named: dict[str, None] = {}

    def unit(self, node: Node) -> Unit:
        provision, item = node.provision, node.item
        whole = provision.implements if provision and node.rank == "section" else ()
        own = (*item.implements, *item.shares) if item else ()
        return Unit(
            id=node.id,
            rank=node.rank,
            number=node.number,
            ordinal=node.ordinal,
            count=node.count,
            heading=node.heading,
            say=self.pieces(node.say, node),
            units=tuple(map(self.unit, node.nodes)),
            then=self.pieces(node.then, node),
            provision=provision.id if provision else "",
            requirements=tuple(dict.fromkeys((*whole, *own))),
            shares=frozenset(item.shares if item else ()),
            options=node.options,
            note=item.note or "" if item else "",
        )

    def pieces(self, text: str, node: Node | None) -> tuple[Piece, ...]:
        """Words with their slots filled."""
        found: list[Piece] = []
        at = 0
        for slot in SLOT.finditer(text):
            found += self._between(text[at : slot.start()], found)
            at = slot.end()
            refers, name, label = slot.groups()
            if refers:
                found.append(self._reference(name, label, node))
            else:
                found += self._word(name, node)
        found += self._between(text[at:], found)
        return tuple(_joined(found))

    def _between(self, words: str, before: Sequence[Piece]) -> Iterator[str]:
        """Words between slots; behind the number 1 they are written for one."""
        if before and before[-1] == "1":
            for given, written in self.style.after_one.items():
                if re.match(rf" {re.escape(given)}\b", words):
                    words = f" {written}{words[len(given) + 1 :]}"
        if words:
            yield words

    def _word(self, name: str, node: Node | None) -> tuple[Piece, ...]:
        self.named[name] = None
        if name in self.said:
            return (self.said[name],)
        if name not in self.style.blanks:
            raise Broken(f"There is no word {name!r} to be filled in.", where=self.style.id)
        blank = self.style.blanks[name]
        if blank.usual is not None:
            return self.pieces(blank.usual, node)
        return (Undecided(name, self.style.mark.replace("{what}", blank.what)),)

    def _reference(self, name: str, label: str | None, node: Node | None) -> Reference:
        own = node.provision.name if node is not None and node.provision else ""
        target = self.places.get((name or own, label))
        if target is None:
            where = node.provision.id if node is not None and node.provision else self.style.id
            message = f"It refers to {name or own!r}{f', {label!r}' if label else ''}"
            raise Broken(f"{message}, which is not in the bill.", where=where)
        parts = tuple(self._cited(target, node))
        text = "".join(part if isinstance(part, str) else part.text for part in parts)
        return Reference(text, target.id, parts)

    def _cited(self, target: Node, node: Node | None) -> Iterator[str | Number]:
        """How a unit is referred to from another one, in pieces."""
        form = self._form(target, node)
        units = {str(one.rank): one for one in _up(target) if one.rank}
        at = 0
        for rank, unit in sorted(units.items(), key=lambda one: form.find(f"{{{one[0]}}}")):
            slot = f"{{{rank}}}"
            if slot not in form:
                continue
            # Programs that number by themselves show a number without the stop at its end.
            printed = self.style.units[unit.rank or "section"].number.replace("{n}", slot)
            shown = printed.rstrip(".")
            whole = shown in form[at:]
            start = form.index(shown if whole else slot, at)
            if start > at:
                yield form[at:start]
            at = start + len(shown if whole else slot)
            text = shown.replace(slot, unit.count) if whole else unit.count
            yield Number(text, unit.id, whole)
        if at < len(form):
            yield form[at:]

    def _form(self, target: Node, node: Node | None) -> str:
        ranks = {one.rank for one in _up(target)}
        section = next((one for one in _up(target) if one.rank == "section"), None)
        is_here = node is not None and section is not None and section in _up(node)
        key = str(target.rank)
        if key not in ("part", "chapter", "section", "subsection") and "subsection" not in ranks:
            key += "-alone"
        form = self.style.cites.get(f"{key}-here") if is_here else None
        form = form or self.style.cites.get(key)
        if form is None:
            raise Broken(f"It does not say how to refer to {key!r}.", where=self.style.id)
        return form


def _places(tops: Sequence[Node]) -> Iterator[tuple[tuple[str, str | None], Node]]:
    """Every unit that can be referred to, by the provision and the label."""
    for top in tops:
        for node in top.walk():
            if node.key:
                yield (_PART, node.key), node
            elif node.rank == "section" and node.provision:
                yield (node.provision.name, None), node
            if node.item and node.item.label and node.provision:
                yield (node.provision.name, node.item.label), node


def _up(node: Node) -> Iterator[Node]:
    """The unit and those around it, from the inside out."""
    at: Node | None = node
    while at is not None:
        yield at
        at = at.above


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The same with words that stand side by side made one."""
    words = ""
    for piece in pieces:
        if isinstance(piece, str):
            words += piece
        else:
            if words:
                yield words
            words = ""
            yield piece
    if words:
        yield words
