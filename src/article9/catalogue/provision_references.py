"""Proves that sample provisions, styles and options refer to each other rightly."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from article9.catalogue.draft_options import DraftOptions
from article9.catalogue.drafting_style import DraftingStyle
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.files import Files
from article9.catalogue.loader import Loaded, load_all, load_one
from article9.catalogue.provisions import SLOT, Item, Provision

#: What a style may be told besides parameters: the year of the draft.
_GIVEN = frozenset({"year"})
#: The name by which a reference leads to a part of the law.
_PART = "part"


@dataclass(frozen=True, slots=True)
class _Known:
    files: Files
    options: DraftOptions
    styles: Mapping[str, Loaded[DraftingStyle]]
    provisions: Mapping[str, Loaded[Provision]]

    def of_style(self, style: str) -> dict[str, Provision]:
        """The provisions of a style by name."""
        every = (loaded.thing for loaded in self.provisions.values())
        return {one.name: one for one in every if one.style == style}


def provisions_faults(folder: Path, files: Files) -> Iterator[Fault]:
    """What is wrong with what a law is drafted by, in a knowledge folder that has it."""
    options, wrong_options = load_one(folder / "options.yml", DraftOptions)
    styles, wrong_styles = load_all(folder / "drafting", DraftingStyle)
    provisions, wrong_provisions = load_all(folder / "provisions", Provision)
    yield from (*wrong_options, *wrong_styles, *wrong_provisions)
    if options is None:
        return
    known = _Known(files, options.thing, styles, provisions)
    yield from _option_faults(options, known)
    for style in styles.values():
        yield from _style_faults(style, known)
    for provision in provisions.values():
        yield from _provision_faults(provision, known)


def _option_faults(options: Loaded[DraftOptions], known: _Known) -> Iterator[Fault]:
    """Requirements and concerns that values name and nobody knows."""
    for name, option in options.thing.options.items():
        for value, told in option.values.items():
            place = ("options", name, "values", value)
            for id_ in told.provides:
                if id_ not in known.files.requirements:
                    message = f"there is no requirement {id_!r}"
                    yield options.fault(
                        (*place, "provides"), message, suggestion(id_, known.files.requirements)
                    )
            for id_ in told.raises:
                if id_ not in known.files.concerns:
                    message = f"there is no concern {id_!r}"
                    yield options.fault(
                        (*place, "raises"), message, suggestion(id_, known.files.concerns)
                    )


def _style_faults(style: Loaded[DraftingStyle], known: _Known) -> Iterator[Fault]:
    """Blanks that nobody asks for, and requirements that options promise and no provision keeps."""
    for name in style.thing.blanks:
        if name not in known.options.parameters and name not in _GIVEN:
            remedy = suggestion(name, known.options.parameters)
            yield style.fault(("blanks", name), f"there is no parameter {name!r}", remedy)
    there = {
        one for provision in known.of_style(style.thing.id).values()
        for one in provision.requirements()
    }  # fmt: skip
    asked = {
        one
        for option in known.options.options.values()
        for value in option.values.values()
        for one in value.provides
    }
    for id_ in sorted(asked - there):
        message = f"no provision of {style.thing.id} implements {id_!r}"
        yield style.fault(("id",), message, "Add one.")


def _provision_faults(loaded: Loaded[Provision], known: _Known) -> Iterator[Fault]:
    """What one provision names and nobody knows."""
    provision = loaded.thing
    if provision.style not in known.styles:
        message = f"there is no style {provision.style!r}"
        yield loaded.fault(("id",), message, suggestion(provision.style, known.styles))
        return
    style = known.styles[provision.style].thing
    if provision.part not in style.parts:
        message = f"there is no part {provision.part!r}"
        yield loaded.fault(("part",), message, suggestion(provision.part, style.parts))
    for message, remedy in _slips(provision, style, known):
        yield loaded.fault(("id",), message, remedy)


def _slips(provision: Provision, style: DraftingStyle, known: _Known) -> Iterator[tuple[str, str]]:
    """Names that nobody knows, each with what to write."""
    siblings = known.of_style(provision.style)
    for id_ in sorted(provision.requirements()):
        yield from _missing("requirement", id_, known.files.requirements)
    for name in provision.needs:
        yield from _missing("provision", name, siblings)
    yield from _choices(provision.when, known)
    reached = _reached(provision, siblings)
    for top in (*provision.text, *provision.defines):
        for item in top.walk():
            yield from _choices(item.when, known)
            for name in (*item.with_, *item.without):
                yield from _missing("provision", name, siblings)
        yield from _slots(top, provision, reached, style, siblings)


def _choices(when: Mapping[str, tuple[str, ...]], known: _Known) -> Iterator[tuple[str, str]]:
    options = known.options.options
    for name, values in when.items():
        yield from _missing("option", name, options)
        for value in values if name in options else ():
            yield from _missing(f"value of {name!r}:", value, options[name].values)


def _slots(
    item: Item,
    provision: Provision,
    reached: frozenset[str],
    style: DraftingStyle,
    siblings: Mapping[str, Provision],
) -> Iterator[tuple[str, str]]:
    """Words that no style fills in, and references to what may not be in the law."""
    reached |= frozenset(item.with_)
    for text in (item.say, item.then or ""):
        for refers, name, label in SLOT.findall(text):
            if not refers:
                yield from _missing("word to be filled in:", name, style.blanks)
            elif name == _PART:
                yield from _missing("part", label, style.parts)
            else:
                yield from _leads(name or provision.name, label, reached, siblings)
    for one in item.items:
        yield from _slots(one, provision, reached, style, siblings)


def _leads(
    name: str, label: str, reached: frozenset[str], siblings: Mapping[str, Provision]
) -> Iterator[tuple[str, str]]:
    slips = list(_missing("provision", name, siblings))
    yield from slips
    if slips:
        return
    if name not in reached:
        message = f"it refers to {name!r}, which may not be in the law"
        yield message, "Name it in `needs`, or in `with` of the item."
    labels = {one.label for one in siblings[name].items() if one.label}
    if label:
        yield from _missing(f"label of {name!r}:", label, labels)


def _reached(provision: Provision, siblings: Mapping[str, Provision]) -> frozenset[str]:
    """The provisions that are in every law that has this one."""
    found = {provision.name, *(one.name for one in siblings.values() if one.always == "yes")}
    ways = [provision.name]
    while ways:
        for name in siblings[ways.pop()].needs:
            if name in siblings and name not in found:
                found.add(name)
                ways.append(name)
    return frozenset(found)


def _missing(what: str, name: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    if name not in known:
        yield f"there is no {what} {name!r}", suggestion(name, known)
