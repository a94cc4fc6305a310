"""Opens an OpenDocument text, packed or flat, and names its elements as its standard does."""

from __future__ import annotations

import re

from lxml import etree

from article9.errors import Unreadable
from article9.law.files.archive import Archive, member_names
from article9.law.files.tally import Tally
from article9.law.files.xml import names, parse

_START = "urn:oasis:names:tc:opendocument:xmlns:"
#: The one extension that lists need: the whole look of a number, with all levels in it.
_EXTENSION = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
#: Prefixes that the standard writes otherwise than the names of their spaces.
_PREFIXES = {"drawing": "draw", "svg-compatible": "svg"}
_SPACES = {prefix: space for space, prefix in _PREFIXES.items()}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_MANIFEST = "META-INF/manifest.xml"
_STYLES = "styles.xml"
#: Macros, packed and flat; what only lists none is left out.
_MACRO = re.compile(r"Basic/[^/]+/(?!script-l[bc]\.xml)[^/]+|Scripts/.+")
_MODULE = "{*}module"


def called(element: etree._Element) -> str:
    """The name of an element as the standard writes it: `text:p`; "" for one of another kind."""
    space, name = names(element)
    if not space.startswith(_START):
        return ""
    prefix = space[len(_START) :].partition(":")[0]
    return f"{_PREFIXES.get(prefix, prefix)}:{name}"


def tag(name: str) -> str:
    """The name by which lxml finds what the standard calls `text:p`."""
    prefix, _, local = name.partition(":")
    space = _EXTENSION if prefix == "loext" else f"{_START}{_SPACES.get(prefix, prefix)}:1.0"
    return f"{{{space}}}{local}"


def given(element: etree._Element, name: str, default: str = "") -> str:
    """What an element gives for an attribute, as `text:style-name`."""
    return element.get(tag(name), default)


class Package:
    """An OpenDocument text."""

    def __init__(self, data: bytes, where: str, tally: Tally) -> None:
        """Opens it.

        Raises:
            Unreadable: it is broken, locked with a password, too large, or has no text in it.
        """
        self.roots: tuple[etree._Element, ...]  # of the text, and of the styles it shares
        self.macros = False
        if data.startswith(b"PK"):
            archive = Archive(data, where)
            if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
                raise Unreadable(
                    "The file is locked with a password.",
                    where=where,
                    remedy="Save it without a password and give the copy.",
                )
            root = parse(archive.read("content.xml"), where)
            self.roots = (root, *_styles(archive, where, tally))
            self.macros = any(_MACRO.match(name) for name in member_names(data))
        else:
            root = parse(data, where)
            self.roots = (root,)
            self.macros = next(root.iter(_MODULE), None) is not None
        text = root.find(f"{tag('office:body')}/{tag('office:text')}")
        if text is None:
            raise Unreadable(
                "The file holds no text, but perhaps a table or a drawing.",
                where=where,
                remedy="Open it in the program it was made with and save the text of it.",
            )
        self.text = text

    def styles(self) -> list[etree._Element]:
        """The elements that hold styles: the shared ones first, then those of this text alone."""
        shared = [one for root in self.roots for one in root.iterchildren(tag("office:styles"))]
        return [*shared, *self.roots[0].iterchildren(tag("office:automatic-styles"))]


def _styles(archive: Archive, where: str, tally: Tally) -> tuple[etree._Element, ...]:
    if _STYLES not in archive:
        return ()
    try:
        return (parse(archive.read(_STYLES), where),)
    except Unreadable:
        tally.fault("The styles of the file are broken. Numbers of lists may be missing.")
        return ()
