"""All that was read in a text, as rules see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from article9.checking.norms.norm import Norm
from article9.law.outline import Outline
from article9.law.provision import Provision
from article9.law.source import Source


@dataclass(frozen=True, slots=True)
class World:
    """One text: its source, its tree, its norms in reading order."""

    source: Source
    root: Provision
    outline: Outline
    norms: Sequence[Norm]
    language: str
    near: tuple[Provision, ...] | None = None  # the sections that were read; None: all of them

    def asked(self) -> tuple[Norm, ...]:
        """The norms that rules ask: what is operative, and notes, which rules must ask by name."""
        return tuple(n for n in self.norms if n.line.sentence.operative or n.kind == "note")
