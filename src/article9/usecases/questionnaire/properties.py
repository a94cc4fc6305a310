"""The properties that an office file carries unseen, as the office programs keep them."""

from __future__ import annotations

from collections.abc import Iterator

from article9.law.files.archive import Archive
from article9.law.files.xml import names, parse

_CUSTOM = "docProps/custom.xml"

#: A questionnaire carries one a question and a few more.
_MOST = 1_000


def properties(archive: Archive, where: str) -> tuple[tuple[str, str], ...]:
    """Names and values in their order; none where the file carries none.

    Raises:
        Unreadable: they are no XML, or more than a questionnaire has.
    """
    if _CUSTOM not in archive:
        return ()
    return tuple(_each(archive, where))[:_MOST]


def _each(archive: Archive, where: str) -> Iterator[tuple[str, str]]:
    for one in parse(archive.read(_CUSTOM), where):
        if names(one)[1] == "property":
            yield one.get("name", ""), "".join(str(text) for text in one.itertext()).strip()
