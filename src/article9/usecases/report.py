"""What `article9 report` makes of a dossier: each kind is a module of `usecases/reports/`.

A module `statement.py` there is the kind `statement`. It has a function `document(asked)`, which
gives the document for readers, and may have `sheets(asked)`, the document whose tables make a
workbook, `data(asked)`, the same as a value for programs, and `sent(asked, new_id=...)`, the
dossier with a copy of what was sent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import cast

from pydantic import BaseModel

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.fault import suggestion
from article9.catalogue.forms import Layout
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.documents.document import Document
from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.usecases import reports


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is to be made of, for whom and as of when."""

    dossier: Dossier
    catalogue: Catalogue
    on: date
    year: int | None = None  # the latest where None
    by: str | None = None  # who prepares it
    layout: str | None = None  # for kinds that have several
    say: Translations = AS_WRITTEN
    function: str | None = None  # what that person is
    own_layout: Layout | None = None  # one that the user has adjusted
    institution: str | None = None  # to whom it goes: an id, a key or a name
    reference: str | None = None  # the number under which it is sent
    is_sent: bool = False  # whether it goes out as it is: nothing for its makers is in it
    trace: bool = False  # whether each sentence names its record
    nothing_new: bool = False  # whether that person says so of forms that the record leaves open


def kinds() -> tuple[str, ...]:
    """Every kind of report there is."""
    return tuple(sorted(found.name.replace("_", "-") for found in iter_modules(reports.__path__)))


def document_of(kind: str, asked: Asked) -> Document:
    """The report for readers.

    Raises:
        NotFound: there is no such kind.
    """
    made = _function(kind, "document")
    if made is None:
        raise Usage(f"The report {kind!r} is no document.", remedy="Ask for another format.")
    return cast("Document", made(asked))


def sheets_of(kind: str, asked: Asked) -> Document:
    """The report as a document whose tables make a workbook.

    Raises:
        NotFound: there is no such kind.
        Usage: it has no workbook.
    """
    made = _function(kind, "sheets")
    if made is None:
        raise Usage(f"The report {kind!r} has no workbook.", remedy="Ask for docx, html or pdf.")
    return cast("Document", made(asked))


def data_of(kind: str, asked: Asked) -> BaseModel:
    """The report as a value for programs.

    Raises:
        NotFound: there is no such kind.
        Usage: it is for readers only.
    """
    made = _function(kind, "data")
    if made is None:
        raise Usage(f"The report {kind!r} is for readers only.", remedy="Leave json out.")
    return cast("BaseModel", made(asked))


def sent(kind: str, asked: Asked, *, new_id: NewId) -> Dossier:
    """The dossier with a copy of the report as it was sent. article9 sends nothing itself.

    Raises:
        NotFound: there is no such kind.
        Usage: it is not sent to anybody, or nobody answers for it.
    """
    prove_kind(kind)
    made = getattr(_module(kind), "sent", None)
    if made is None:
        raise Usage(f"The report {kind!r} is not sent to anybody.", remedy="Leave --sent out.")
    return cast("Dossier", made(asked, new_id=new_id))


def prove_kind(kind: str) -> None:
    """That there is such a report.

    Raises:
        NotFound: there is none.
    """
    if kind not in kinds():
        near = suggestion(kind, kinds())
        raise NotFound(
            f"There is no report {kind!r}.",
            remedy=f"{near} There are: {', '.join(kinds())}.".lstrip(),
        )


def _function(kind: str, name: str) -> Callable[[Asked], object] | None:
    prove_kind(kind)
    return cast("Callable[[Asked], object] | None", getattr(_module(kind), name, None))


def _module(kind: str) -> ModuleType:
    return import_module(f"{reports.__name__}.{kind.replace('-', '_')}")
