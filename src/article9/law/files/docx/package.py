"""Opens a Word file and finds its parts by what the package says of them."""

from __future__ import annotations

import posixpath
import re

from lxml import etree

from article9.errors import Unreadable
from article9.law.files.archive import Archive
from article9.law.files.xml import parse

#: The names of Word's elements, as they stand in most files and in files of the strict kind.
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_USUAL = "word/document.xml"
_HIGHEST = re.compile(r"\s*-?\d{1,9}\s*")


class Package:
    """The parts of a Word file."""

    def __init__(self, data: bytes, where: str) -> None:
        """Opens it.

        Raises:
            Unreadable: it is broken, locked, too large, or has no text in it.
        """
        self._where = where
        self._archive = Archive(data, where)
        self.main = self._related("", "officeDocument") or _USUAL
        if self.main not in self._archive:
            raise Unreadable(
                "The file has no text in it that Word would open.",
                where=where,
                remedy="Open it in the program it was made with and save it as a Word file.",
            )

    def related(self, kind: str) -> str:
        """The name of the part that the text is related to, as `styles`; "" if there is none."""
        return self._related(self.main, kind)

    def root(self, name: str) -> etree._Element:
        """The root element of a part.

        Raises:
            Unreadable: the part is broken, or the file holds too much.
        """
        root = parse(self._archive.read(name), self._where)
        if str(root.tag).startswith(_STRICT):
            _use_usual_names(root)
        return root

    def _related(self, name: str, kind: str) -> str:
        folder, file = posixpath.split(name)
        relations = posixpath.join(folder, "_rels", f"{file}.rels")
        if relations not in self._archive:
            return ""
        try:
            root = parse(self._archive.read(relations), self._where)
        except Unreadable:
            return ""
        for relation in root.iter(_RELATION):
            if relation.get("Type", "").rpartition("/")[2] != kind:
                continue
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            if relation.get("TargetMode") != "External" and target[1:] in self._archive:
                return target[1:]
        return ""


def _use_usual_names(root: etree._Element) -> None:
    """Gives the elements of a strict file the names that they have in all others."""
    for element in root.iter():
        element.tag = str(element.tag).replace(_STRICT, W)
        for name in [str(name) for name in element.attrib if str(name).startswith(_STRICT)]:
            element.set(name.replace(_STRICT, W), element.attrib.pop(name))


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The element that a path of Word's names leads to, if it is there."""
    for name in names:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def value(element: etree._Element | None, *names: str) -> str:
    """The value of the element that a path of names leads to; "" if it is not there."""
    found = child(element, *names)
    return "" if found is None else found.get(W + "val", "")


def whole(text: str, default: int) -> int:
    """A whole number that a file gives, or the default where it gives none that can be."""
    return int(text) if _HIGHEST.fullmatch(text) else default


def is_on(element: etree._Element | None, *names: str) -> bool | None:
    """Whether a property is switched on or off; None where nothing is said of it."""
    found = child(element, *names)
    if found is None:
        return None
    return found.get(W + "val", "true").casefold() not in ("0", "false", "off")
