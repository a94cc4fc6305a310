"""Find what was asked for by its id, or say what there is instead."""

from __future__ import annotations

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.fault import suggestion
from article9.catalogue.requirement import Requirement
from article9.errors import NotFound


def requirement_of(catalogue: Catalogue, id_: str) -> Requirement:
    """The requirement with this id.

    Raises:
        NotFound: no requirement has it.
    """
    found = catalogue.requirements.get(id_)
    if found is None:
        near = suggestion(id_, catalogue.requirements)
        raise NotFound(
            f"There is no requirement {id_!r}.",
            remedy=f"{near} `article9 requirements` lists them.".lstrip(),
        )
    return found
