"""Says in sentences how a file of Canada's Justice Laws was read."""

from __future__ import annotations

from lxml import etree

from article9.law.files.justice_canada.names import ADDED
from article9.law.files.justice_canada.words import Seen

#: So many of the amendments that are no law yet are named.
_NAMED = 3


def notes(seen: Seen, root: etree._Element) -> tuple[str, ...]:
    """What was set apart or marked for the user."""
    found = []
    if root.get("in-force") == "no":
        found.append("The file says that this text as a whole is not in force.")
    if parts := seen.counts["in-force"]:
        found.append(f"Not read as law, as the file marks it as not in force: {_parts(parts)}.")
    if parts := seen.counts[ADDED]:
        cites = "; ".join(seen.cites[:_NAMED]) + (" ..." if len(seen.cites) > _NAMED else "")
        found.append(
            "Not read as law of this text, as it is not in force or stands in another Act: "
            f"{_parts(parts)} added by the publisher{f' ({cites})' if cites else ''}."
        )
    if places := seen.counts["put-in"]:
        found.append(
            "Quotation marks were put around what the text puts into other laws, at "
            f"{places} {'place' if places == 1 else 'places'}."
        )
    return tuple(found)


def unreadable(seen: Seen) -> tuple[str, ...]:
    """What of the file could not be read."""
    pictures = seen.counts["Image"]
    if not pictures:
        return ()
    return (f"{'1 picture was' if pictures == 1 else f'{pictures} pictures were'} not read.",)


def _parts(number: int) -> str:
    return "1 part" if number == 1 else f"{number} parts"
