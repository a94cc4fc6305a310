"""All that was read in a text, as rules see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from article9.checking.norms.norm import Norm
from article9.law.outline import Outline
from article9.law.provision import Provision
from article9.law.source import Source


@dataclass(frozen=True, slots=True)
class World:
    """One text: its source, its tree, its norms in reading order.

    `text` is its place among the texts that are read together. A text in two languages is two
    worlds with the same place.
    """

    source: Source
    root: Provision
    outline: Outline
    norms: Sequence[Norm]
    language: str
    near: tuple[Provision, ...] | None = None  # the sections that were read; None: all of them
    text: int = 0

    def asked(self) -> tuple[Norm, ...]:
        """The norms that rules ask: what is operative, and notes, which rules must ask by name."""
        return tuple(n for n in self.norms if n.line.sentence.operative or n.kind == "note")


class Worlds:
    """The texts that are read together, and which of them a norm stands in."""

    def __init__(self, worlds: Iterable[World]) -> None:
        self.all = tuple(worlds)
        self._home = {norm: world for world in self.all for norm in world.norms}

    def home(self, norm: Norm) -> World:
        """The world in which a norm stands."""
        return self._home[norm]

    def asked(self) -> tuple[Norm, ...]:
        """The norms that rules ask, text by text."""
        return tuple(norm for world in self.all for norm in world.asked())
