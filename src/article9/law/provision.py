"""A law as a tree of provisions, numbers as printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from article9.law.source import Span


class Force(StrEnum):
    """Whether the words of a provision are law now, and whose law."""

    IN_FORCE = "in-force"
    REPEALED = "repealed"
    FUTURE = "future"
    QUOTED = "quoted"
    ANNEXED = "annexed"
    AMENDS_OTHER = "amends-other"


#: Kinds of provision whose words enact nothing: they are kept, and never make anything present.
NOT_OPERATIVE = frozenset({"title", "preamble", "note", "promulgation"})


@dataclass(frozen=True, slots=True)
class Provision:
    """A numbered unit, an unnumbered paragraph of one, or a part that enacts nothing.

    `kind` is `act` for the whole, then part, chapter, section, article, subsection, paragraph,
    subparagraph, clause, indent (an unnumbered paragraph), schedule, or one of NOT_OPERATIVE.
    `parts` holds in reading order the provision's own words and the provisions inside it, so that
    words before, between and after the items of a list keep their place.
    """

    id: str  # Akoma Ntoso style, unique in the text: sec_2__subsec_1__para_a
    kind: str
    number: str  # as printed, without brackets and stops; "" where there is none
    heading: str
    pinpoint: str  # how a lawyer cites it: s 2(1)(a)
    span: Span
    parts: tuple[Span | Provision, ...]
    force: Force = Force.IN_FORCE
    titles: tuple[Span, ...] = ()  # where its heading stands, line by line

    @property
    def children(self) -> tuple[Provision, ...]:
        """The provisions directly inside this one."""
        return tuple(part for part in self.parts if isinstance(part, Provision))

    def walk(self) -> Iterator[Provision]:
        """This provision and every one inside it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Sentence:
    """An effective sentence: chapeau, item and tail joined, each word keeping its place.

    "No person shall" + "(b) develop or produce ..." is one; the chapeau returns in each item.
    `whole` marks the reading of a provision with all its items in one, as definitions need it.
    """

    provision: Provision
    pieces: tuple[Span, ...]
    force: Force
    operative: bool
    whole: bool = False
