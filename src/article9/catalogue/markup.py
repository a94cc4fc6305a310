"""YAML as the knowledge files use it: scalars are text, no key repeats, lines are kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import yaml

Place = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """Something YAML itself allows and these files do not, or that is no YAML at all."""

    line: int | None
    message: str
    remedy: str = ""


@dataclass(frozen=True)
class Marked:
    """The contents of a file: data, the line of each place in it, and what is wrong as YAML."""

    data: object
    node: yaml.Node | None = None
    slips: tuple[Slip, ...] = ()

    @cached_property
    def lines(self) -> dict[Place, int]:
        """The line of each place. Worked out only when something is to be said of a place."""
        return {} if self.node is None else dict(_lines(self.node, ()))

    def known(self, place: Place) -> Place:
        """The place itself, or as much of it as is written in the file."""
        while place and place not in self.lines:
            place = place[:-1]
        return place

    def line(self, place: Place) -> int | None:
        """The line of a place, or of what it stands in; None for the whole file."""
        return self.lines.get(self.known(place))


class _Parts(yaml.CBaseLoader):
    """Reads the parts of a file without looking for the type of each: every scalar is text."""

    def resolve(self, kind: type[yaml.Node], value: str, implicit: tuple[bool, bool]) -> str:  # noqa: ARG002  # called so by the reader
        return ""


def marked(text: str) -> Marked:
    """The data of a YAML text, every scalar a string: `no` is Norway and 010 is not eight.

    What is wrong is in `slips`; the data are None where the text is no YAML.
    """
    loader = _Parts(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return Marked(None, None, (Slip(None, "the file is empty"),))
        keys = tuple(_odd_keys(node, frozenset()))
        if keys:
            return Marked(None, None, keys)
    except yaml.MarkedYAMLError as error:
        return Marked(None, None, (_no_yaml(error, text),))
    except yaml.YAMLError as error:
        return Marked(None, None, (Slip(None, f"this is not YAML: {error}"),))
    finally:
        loader.dispose()
    return Marked(_data(node), node, tuple(_repeated(node)))


def head(text: str) -> dict[str, str | list[str]]:
    """The first keys of a YAML text and what they hold, up to the first that has keys in it."""
    found: dict[str, str | list[str]] = {}
    key, opened = "", False
    listed: list[str] | None = None
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, yaml.MappingStartEvent):
            if opened:
                break
            opened = True
        elif isinstance(event, yaml.SequenceStartEvent):
            listed = []
        elif isinstance(event, yaml.SequenceEndEvent) and listed is not None:
            found[key], key, listed = listed, "", None
        elif isinstance(event, yaml.ScalarEvent):
            if listed is not None:
                listed.append(event.value)
            elif key:
                found[key], key = event.value, ""
            else:
                key = event.value
    return found


def _no_yaml(error: yaml.MarkedYAMLError, text: str) -> Slip:
    """What stops YAML: the reader's words, but for tabs, which nobody sees."""
    line = error.problem_mark.line + 1 if error.problem_mark is not None else None
    if line is not None and "\t" in "".join(text.splitlines()[line - 1 : line]):
        return Slip(line, "a tab stands in the line", "Indent with spaces.")
    # By far the most frequent cause: a pattern's braces and commas mean something to YAML.
    remedy = "Text that holds braces, brackets, commas or a colon may need quotation marks."
    return Slip(line, f"this is not YAML: {error.problem}", remedy)


def _data(node: yaml.Node) -> object:
    """What a part of a file holds: text, a list, or values by key."""
    if isinstance(node, yaml.SequenceNode):
        return [_data(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {key.value: _data(value) for key, value in node.value}
    return node.value


def _odd_keys(node: yaml.Node, above: frozenset[int]) -> Iterator[Slip]:
    """Keys that are no words, and parts that hold themselves: nothing can be made of either."""
    if id(node) in above:
        yield Slip(node.start_mark.line + 1, "an anchor refers to what it stands in")
        return
    above |= {id(node)}
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _odd_keys(item, above)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                yield Slip(key.start_mark.line + 1, "a key must be a word")
            yield from _odd_keys(value, above)


def _repeated(node: yaml.Node) -> Iterator[Slip]:
    """Keys that are given twice: YAML would keep the last and say nothing."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _repeated(item)
    if isinstance(node, yaml.MappingNode):
        lines: dict[str, int] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if key.value in lines:
                message = f"{key.value!r} is already given on line {lines[key.value]}"
                yield Slip(line, message, "Keep one of the two.")
            lines[key.value] = line
            yield from _repeated(value)


def _lines(node: yaml.Node, place: Place) -> Iterator[tuple[Place, int]]:
    """Each place in the file with the line on which it begins."""
    if isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield (*place, number), item.start_mark.line + 1
            yield from _lines(item, (*place, number))
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield (*place, key.value), key.start_mark.line + 1
            yield from _lines(value, (*place, key.value))
