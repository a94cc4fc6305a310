"""The norm: one thing that one line of a law says."""

from __future__ import annotations

from dataclasses import dataclass

from article9.checking.line import Line
from article9.checking.references import Citation
from article9.law.provision import Provision
from article9.law.source import Span

#: The kinds of norm that forbid what they speak of.
PROHIBITING = frozenset({"prohibition", "offence"})


@dataclass(frozen=True, slots=True)
class Conduct:
    """An act, and the things it is done to. No objects: the line does not say, or not clearly."""

    act: str
    objects: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Penalty:
    """A penalty as far as the words give it. Years are the most that can be imposed."""

    kind: str
    years: int | None = None
    months: int | None = None
    amount: int | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Norm:
    """One norm. Two norms are the same only if they are the same reading of the same words."""

    kind: str
    line: Line
    conducts: tuple[Conduct, ...] = ()
    bearer: frozenset[str] = frozenset()  # who must, may or must not
    about: frozenset[str] = frozenset()  # every concept of the line
    limits: frozenset[str] = frozenset()  # those of them that limit the norm
    citations: tuple[Citation, ...] = ()
    penalties: tuple[Penalty, ...] = ()
    years: tuple[int, ...] = ()  # the terms of years that the line gives
    term: frozenset[str] = frozenset()  # what a definition defines
    nearby: frozenset[str] = frozenset()  # what its section, and those it cites, speak of

    @property
    def provision(self) -> Provision:
        """The provision in which it stands."""
        return self.line.sentence.provision

    @property
    def cited(self) -> tuple[Provision, ...]:
        """The provisions of this text that it cites."""
        return tuple(p for citation in self.citations for p in citation.to)

    @property
    def breached(self) -> tuple[Provision, ...]:
        """Those of them that it says are contravened, or make an offence."""
        return tuple(p for citation in self.citations if citation.breached for p in citation.to)

    @property
    def pieces(self) -> tuple[Span, ...]:
        """Where its words stand in the text."""
        return self.line.sentence.pieces
