"""Parses XML that may be hostile: no entities, nothing fetched, no endless depth."""

from __future__ import annotations

import re

from lxml import etree

from article9.errors import Unreadable
from article9.law.files import limits

_ROOT = re.compile(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_SKIPPED = re.compile(rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL)
_PEEK = 20_000


def root_name(data: bytes) -> str:
    """The name of the first element, without its prefix; "" where the bytes do not begin as XML.

    It looks at the beginning only and parses nothing.
    """
    start = data[:_PEEK]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.replace(b"\0", b"")[2:]
    start = _SKIPPED.sub(b"", start.removeprefix(b"\xef\xbb\xbf")).lstrip()
    found = _ROOT.match(start)
    return found.group(1).decode("ascii", errors="replace") if found else ""


def parse(data: bytes, where: str) -> etree._Element:
    """The root element, without comments and instructions.

    Raises:
        Unreadable: it is no well-formed XML, declares entities, or goes beyond the limits.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _refused(error, where) from error
    if declares_entities(root):
        raise Unreadable(
            "The file declares entities of its own, which can hide what it holds.",
            where=where,
            remedy="Save it without a document type declaration, or as text.",
        )
    return root


def names(element: etree._Element) -> tuple[str, str]:
    """The namespace of an element and its name in it."""
    space, _, name = str(element.tag).rpartition("}")
    return space.removeprefix("{"), name


def declares_entities(root: etree._Element) -> bool:
    """Whether the document type declares entities."""
    declared = root.getroottree().docinfo.internalDTD
    return declared is not None and next(iter(declared.iterentities()), None) is not None


def _refused(error: Exception, where: str) -> Unreadable:
    words = str(error)
    if "depth" in words.casefold():
        return limits.too_much(
            f"Elements stand in each other more than {limits.DEPTH} deep.", where
        )
    line = getattr(error, "lineno", None)
    at = f" (line {line})" if line else ""
    return Unreadable(
        f"The file is no well-formed XML{at}.",
        where=where,
        remedy="Get the file anew from where it was published, or give the text.",
    )
