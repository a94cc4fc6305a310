"""Makes elements of Akoma Ntoso."""

from __future__ import annotations

from lxml import etree

from article9.law.akn.names import AKN, OWN

#: Elements that hold words: nothing is put into them to make a document pleasant to look at.
_LEAVES = frozenset({"num", "heading", "p"})


def element(tag: str) -> etree._Element:
    """An element that stands in no other yet."""
    return etree.Element(f"{{{AKN}}}{tag}", nsmap={None: AKN, "a9": OWN})


def under(parent: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    """An element as the last one in its parent."""
    return etree.SubElement(parent, f"{{{AKN}}}{tag}", attributes)


def indent(tree: etree._Element, level: int = 0) -> None:
    """Sets elements on lines of their own; those that hold words are left as they are."""
    if not len(tree) or etree.QName(tree).localname in _LEAVES:
        return
    tree.text = "\n" + "  " * (level + 1)
    for child in tree:
        indent(child, level + 1)
        child.tail = tree.text
    tree[-1].tail = "\n" + "  " * level
