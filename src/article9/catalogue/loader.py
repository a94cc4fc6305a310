"""Reads the knowledge files. Nothing else opens them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError

from article9.catalogue.complaint import complaint
from article9.catalogue.fault import Fault, KnowledgeError
from article9.catalogue.markup import Marked, Place, marked
from article9.catalogue.shape import Thing

T = TypeVar("T", bound=Thing)

_ID = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """A thing with the file it came from, so that what is wrong with it can be shown there."""

    thing: T
    file: str
    marks: Marked

    def fault(self, place: Place, message: str, remedy: str = "") -> Fault:
        """Something wrong at a place of the file."""
        return Fault(self.file, message, remedy, self.marks.line(place))


def read_all(folder: Path, kind: type[T], *, ending: str = "") -> dict[str, T]:
    """Every thing in the folder by id, or those whose ids end so.

    Raises:
        KnowledgeError: with every fault in every file.
    """
    things, faults = load_all(folder, kind, ending=ending)
    if faults:
        raise KnowledgeError(faults)
    return {name: loaded.thing for name, loaded in things.items()}


def read(path: Path, kind: type[T]) -> T:
    """The thing in a file.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    loaded, faults = load_one(path, kind)
    if loaded is None:
        raise KnowledgeError(faults)
    return loaded.thing


def load_all(
    folder: Path, kind: type[T], *, ending: str = ""
) -> tuple[dict[str, Loaded[T]], list[Fault]]:
    """Every thing in the folder by id with its marks, and every fault in the files.

    Files whose ids do not end with `ending` are not opened.
    """
    if not folder.is_dir():
        return {}, [Fault(name_of(folder), "there is no such folder", "Add it with its files.")]
    things: dict[str, Loaded[T]] = {}
    faults: list[Fault] = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in (".yaml", ".yml") and path.suffix != ".yml":
            faults.append(Fault(name_of(path), "the name must end in .yml", "Rename the file."))
        elif path.name.endswith(f"{ending}.yml") and not path.name.startswith("."):
            loaded, wrong = load_one(path, kind)
            faults += wrong
            if loaded is not None:
                things[path.stem] = loaded
    return things, faults


def load_one(path: Path, kind: type[T]) -> tuple[Loaded[T] | None, list[Fault]]:
    """The thing in a file with its marks, or None and every fault in the file."""
    file = name_of(path)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None, [Fault(file, "there is no such file", "Add it.")]
    except UnicodeDecodeError:
        return None, [Fault(file, "this is not text in UTF-8", "Save the file as UTF-8.")]
    return load_text(text, path, kind)


def load_text(text: str, path: Path, kind: type[T]) -> tuple[Loaded[T] | None, list[Fault]]:
    """The thing in the text of a file with its marks, or None and every fault in the text."""
    file = name_of(path)
    marks = marked(text)
    faults = [Fault(file, slip.message, slip.remedy, slip.line) for slip in marks.slips]
    if marks.data is None:
        return None, faults
    try:
        thing = kind.model_validate(marks.data)
    except ValidationError as error:
        return None, faults + _faults(file, kind, marks, error)
    loaded = Loaded(thing, file, marks)
    faults += _name_faults(path, loaded)
    return (None if faults else loaded), faults


def name_of(path: Path) -> str:
    """A file as messages name it: with its folder, whatever the installation."""
    return f"{path.parent.name}/{path.name}"


def _faults(file: str, kind: type[Thing], marks: Marked, error: ValidationError) -> list[Fault]:
    faults = []
    for item in error.errors(include_url=False):
        place = marks.known(item["loc"])
        message, remedy = complaint(item, kind, place)
        faults.append(Fault(file, message, remedy, marks.line(place)))
    return sorted(faults, key=lambda fault: fault.line or 0)


def _name_faults(path: Path, loaded: Loaded[T]) -> list[Fault]:
    if loaded.thing.id != path.stem:
        message = f"id is {loaded.thing.id!r}; the file name says {path.stem!r}"
        return [loaded.fault(("id",), message, "Make them the same.")]
    if not _ID.fullmatch(loaded.thing.id):
        message = f"id {loaded.thing.id!r} is not written in small letters, digits and hyphens"
        return [loaded.fault(("id",), message, "Rename the file and its id.")]
    return []
