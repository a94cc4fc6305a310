"""Which state of the knowledge files a result rests on."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from pydantic import Field

from article9.catalogue.loader import read
from article9.catalogue.shape import Thing

#: What ships in the wheel. Anything else in the folder is an editor's and changes no result.
_DATA = frozenset({".csv", ".po", ".yml"})


class Edition(Thing):
    """Which state of the knowledge files this is."""

    date: datetime.date = Field(description="The day of the last change that matters.")


@dataclass(frozen=True, slots=True)
class Version:
    """Which knowledge a result rests on."""

    date: datetime.date
    hash: str  # SHA-256 over names and bytes of all knowledge files, or of those that were read


def version_of_states(folder: Path | None = None) -> Version:
    """The version of the register of States: its hash is over the register's own files.

    Raises:
        KnowledgeError: the edition cannot be read.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return Version(read(place / "edition.yml", Edition).date, hash_of(place / "states"))


def hash_of(folder: Path) -> str:
    """One hash over the names and bytes of all knowledge files: equal only if all are equal."""

    def name(path: Path) -> str:
        return path.relative_to(folder).as_posix()

    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=name):
        if path.suffix in _DATA and path.is_file():
            # Each file's own digest has a fixed length, so no name can run into a file's bytes.
            whole.update(name(path).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()
