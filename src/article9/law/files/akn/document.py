"""Reads a document of Akoma Ntoso: our own as it was written, anybody's by what elements mean."""

from __future__ import annotations

import hashlib

from lxml import etree

from article9.errors import Unreadable
from article9.law.akn.names import HEADING, NOTE, REMARK, TEXT, UNREADABLE
from article9.law.files.akn.meanings import HEADINGS, IN_MARGIN
from article9.law.files.akn.sheet import Sheet
from article9.law.files.akn.walk import Walk
from article9.law.files.composition import shown
from article9.law.files.tally import Seen, Tally
from article9.law.files.xml import parse
from article9.law.source import Source

_ROOT = "akomaNtoso"
#: So far into the text its title is looked for.
_BEGINNING = 2000
#: What some editors write where no title was given.
_NO_TITLE = "untitled"
_READ_BY = ("layer", "ocr", "markup")


def law_of(data: bytes, name: str) -> Source:
    """The text of a document.

    Raises:
        Unreadable: it is no XML, no Akoma Ntoso, or goes beyond the limits.
    """
    root = parse(data, name)
    if etree.QName(root).localname != _ROOT:
        raise Unreadable(
            "The file is XML, but not Akoma Ntoso.",
            where=name,
            remedy="Give it in the format it was published in, with the ending of that format.",
        )
    ours = root.find(f".//{{*}}proprietary/{TEXT}")
    sheet, tally = Sheet(name, kept=ours is not None), Tally()
    walk = Walk(sheet, tally, kept=ours is not None)
    if ours is None:
        _put_in_order(root)
        _put_title(root, sheet)
    walk.through(root)
    tally.count(Seen.PART, _elsewhere(root))
    read_by = "markup" if ours is None else ours.get("read-by", "")
    return Source(
        text=sheet.finished(walk.after if not walk.after.strip() else "\n"),
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        read_by=read_by if read_by in _READ_BY else "markup",
        pages=sheet.pages,
        unreadable=(*tally.unreadable(), *_sentences(root, UNREADABLE)),
        headings=sheet.marked(HEADING),
        notes=(*tally.notes(), *_choices(root, walk), *_sentences(root, REMARK)),
        asides=sheet.marked(NOTE),
    )


def _put_in_order(root: etree._Element) -> None:
    """Puts number and heading of each unit in the order in which they are printed.

    Before the heading of a section stands its number, on the same line. The heading of a smaller
    unit stands in the margin; in a text it has a line of its own, above the number.
    """
    for number in list(root.iter("{*}num")):
        parent = number.getparent()
        if parent is None or parent.find("{*}num") is not number:
            continue
        headings = [one for one in parent if etree.QName(one).localname in HEADINGS]
        if headings and etree.QName(parent).localname not in IN_MARGIN:
            parent.insert(parent.index(headings[0]), number)
        for heading in headings if etree.QName(parent).localname in IN_MARGIN else ():
            parent.insert(parent.index(number), heading)


def _put_title(root: etree._Element, sheet: Sheet) -> None:
    """Begins the text with the title that the metadata give, where the text does not say it."""
    aliases = root.iterfind(".//{*}FRBRWork/{*}FRBRalias")
    named = (
        one.get("value") or "" for one in aliases if one.get("name") in ("title", "shortTitle")
    )
    title = next((found for one in named if (found := shown(one))), "")
    if not title or title.casefold() == _NO_TITLE:
        return
    if title.casefold() not in _beginning(root).casefold():
        sheet.mark(HEADING)
        sheet.write(title)
        sheet.between("\n\n")


def _beginning(root: etree._Element) -> str:
    """The first words of a document, without its metadata."""
    words, length = [], 0
    walker = etree.iterwalk(root, events=("start",))
    for _, element in walker:
        if etree.QName(element).localname == "meta":
            walker.skip_subtree()
            continue
        words.append(element.text or "")
        length += len(words[-1])
        if length > _BEGINNING:
            break
    return shown(" ".join(words))


def _elsewhere(root: etree._Element) -> int:
    """How many documents are only named here, and lie somewhere else."""
    links = (
        one.get("src") or one.get("href") or ""
        for name in ("componentRef", "documentRef")
        for one in root.iter(f"{{*}}{name}")
    )
    return sum(1 for link in links if link and not link.startswith("#"))


def _choices(root: etree._Element, walk: Walk) -> tuple[str, ...]:
    """How the document was read, where a choice was made."""
    found = []
    if walk.removed:
        what = "1 part" if walk.removed == 1 else f"{walk.removed} parts"
        found.append(f"The file says of {what} that they are removed: read as notes, not as law.")
    if root.find(".//*[@contains='multipleVersions']") is not None:
        found.append("The file holds several versions of the law side by side. All were read.")
    return tuple(found)


def _sentences(root: etree._Element, tag: str) -> tuple[str, ...]:
    """What the reader of the text that our document was made from said of it."""
    return tuple(shown(one.text or "") for one in root.iterfind(f".//{{*}}proprietary/{tag}"))
