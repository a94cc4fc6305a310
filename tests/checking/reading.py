"""Small laws and single lines, read with a miniature catalogue made for these tests."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from article9.catalogue.catalogue import Catalogue, load
from article9.checking.building import build_world
from article9.checking.line import Line, Words
from article9.checking.norms.norm import Norm
from article9.checking.relations.reaches import Reach
from article9.checking.rules.selecting import Selecting
from article9.checking.vocabulary import Vocabulary
from article9.checking.world import World
from article9.law.provision import Force, Provision, Sentence
from article9.law.reading import read
from article9.law.source import Source, Span
from article9.law.structure import structure
from article9.usecases.check_law import Given, Outcome, check_law


@cache
def mini() -> Catalogue:
    """A complete miniature: three dozen wordings, two requirements, a concern."""
    return load(Path(__file__).parent / "mini")


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary(mini(), "en")


def provision(start: int, end: int, *, number: str = "1") -> Provision:
    """A section without anything inside it."""
    span = Span(start, end)
    return Provision(f"sec_{number}", "section", number, "", f"s {number}", span, (span,))


def line_of(*pieces: str, within: Provision | None = None) -> Line:
    """A sentence in one or more pieces, as a line that was not yet looked at."""
    spans: list[Span] = []
    for piece in pieces:
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(piece)))
    around = within or provision(0, spans[-1].end)
    return Words(" ".join(pieces)).line(Sentence(around, tuple(spans), Force.IN_FORCE, True))


def tagged(*pieces: str, within: Provision | None = None) -> Line:
    """A line with what it speaks of."""
    line = line_of(*pieces, within=within)
    vocabulary().tag(line)
    return line


def words(line: Line, first: int, last: int) -> str:
    """The words of a line from `first` up to not including `last`."""
    return " ".join(word.folded for word in line.words[first:last])


def parsed(text: str) -> tuple[Source, Provision]:
    """A law and its tree."""
    source = read(text.encode(), "law.txt")
    return source, structure(source, mini().lexicons["en"].structure)


def world_of(text: str) -> World:
    """A law and its norms."""
    source, root = parsed(text)
    return build_world(source, root, catalogue=mini(), language="en")


def norms_at(world: World, pinpoint: str, kind: str | None = None) -> list[Norm]:
    """The norms that stand in a provision."""
    return [
        norm
        for norm in world.norms
        if norm.provision.pinpoint == pinpoint and kind in (None, norm.kind)
    ]


def norm_at(world: World, pinpoint: str, kind: str) -> Norm:
    """The only norm of a kind in a provision."""
    (norm,) = norms_at(world, pinpoint, kind)
    return norm


def conducts(norm: Norm) -> Mapping[str, set[str]]:
    """The acts of a norm with the things they are done to."""
    return {conduct.act: set(conduct.objects) for conduct in norm.conducts}


def selecting(world: World) -> Selecting:
    return Selecting(mini(), Reach(world.norms, world.outline))


def checked(text: str, *, only: str | None = None) -> Outcome:
    """A law checked from its bytes on."""
    return check_law(
        [Given("law.txt", text.encode())], catalogue=mini(), text_language="en", only=only
    )
