"""What a Word file carries unseen: names and values that every office program keeps."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from article9.documents.plain import plain
from article9.documents.word.elements import Element

_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"

#: Under which all programs keep them, and the first number that is free.
_FORMAT, _FIRST = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", 2


def custom(properties: Sequence[tuple[str, str]]) -> Element:
    """The part that holds them."""
    root = etree.Element(f"{{{_SPACE}}}Properties", nsmap={None: _SPACE, "vt": _TYPES})
    for number, (name, value) in enumerate(properties, _FIRST):
        one = etree.SubElement(root, f"{{{_SPACE}}}property")
        one.set("fmtid", _FORMAT)
        one.set("pid", str(number))
        one.set("name", plain(name))
        etree.SubElement(one, f"{{{_TYPES}}}lpwstr").text = plain(value)
    return root
