"""The obligations of some articles only, for whoever does not need the whole catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import resources
from pathlib import Path

from article9.catalogue.loader import read
from article9.catalogue.obligation import Obligation, in_article_order


def obligations_under(articles: Iterable[int], folder: Path | None = None) -> list[Obligation]:
    """The obligations of these articles in the order of the Convention.

    An id begins with its article, which the shape of an obligation proves, so that no other file
    needs to be opened. `folder` is a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: a file cannot be read.
    """
    place = (folder or Path(str(resources.files("article9"))) / "knowledge") / "obligations"
    paths = (path for n in sorted(articles) for path in sorted(place.glob(f"art-{n:02d}-*.yml")))
    return in_article_order(read(path, Obligation) for path in paths)
