"""A document with every kind of block, and office files as their readers see them."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from article9.documents.document import (
    Block,
    Document,
    Heading,
    Link,
    NewPage,
    Paragraph,
    Piece,
    Points,
    Quotation,
    Reproduction,
    Table,
    Verse,
)
from article9.documents.word.elements import NAMESPACE, Element, tag
from article9.documents.writers.docx import write

W = {"w": NAMESPACE}
TEXT, TAB = tag("t"), tag("tab")

FOOTER = "article9 is nobody's voice. A qualified lawyer decides."

#: No State has this law: it is made up.
BAN = "No person shall use an anti-personnel mine."
PENALTY = "Whoever does so is liable to imprisonment for twelve years."


def hostile(words: str) -> Document:
    """A document with the same words in every field of every block."""
    quotation = Quotation(words, words, words, words)
    piece = Piece(words, (words,), (Link(words, words),))
    return Document(
        words,
        (
            Heading(words, 1, words),
            Paragraph(words, words, (quotation,)),
            quotation,
            Heading(words, 3, words),
            Points((words,)),
            NewPage(),
            Table((words, words), ((words, Link(words, words)),), words),
            Reproduction(words, words, (Verse((piece,), 1, "text", 1),)),
        ),
        words,
        contents=True,
    )


def small() -> Document:
    """A review of a made-up act, with a block of every kind."""
    return Document(
        "en",
        (
            Heading("What this text provides for", 1),
            Paragraph("Mines Act", lead="Text"),
            Heading("The acts", anchor="acts"),
            Table(("Act", "Found"), ((Link("use", "use"), "yes (s 3)"),), "Table 1. The acts"),
            Heading("Points to consider"),
            Heading("Nobody may use mines", 3, "use"),
            Paragraph(
                "It is prohibited.",
                lead="Provided for",
                proof=(
                    Quotation(BAN, "s 3", to="ban"),
                    Quotation("ولا يجوز استعمالها.", "المادة 2", "ar"),
                ),
            ),
            Quotation(PENALTY, "s 5", to="penalty"),
            Points(("one", "two")),
            NewPage(),
            Paragraph("The end."),
            Reproduction(
                "Mines Act",
                "en",
                (
                    Verse((Piece("3. Ban"),), 0, "heading", 1),
                    Verse((Piece("(1) "), Piece(BAN, ("ban",), (Link("use", "use"),))), 1),
                    Verse((Piece(PENALTY, ("penalty",), (Link("The acts", "acts"),)),), 0, "note"),
                ),
            ),
        ),
        FOOTER,
        contents=True,
    )


def of(*blocks: Block, language: str = "en", footer: str = "", contents: bool = False) -> Document:
    """A document of the blocks."""
    return Document(language, blocks, footer, contents)


def parts(packed: bytes) -> dict[str, bytes]:
    """The files within an office file."""
    with ZipFile(BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(document: Document, name: str = "document") -> Element:
    """A part of the document as a Word file, as XML."""
    return etree.fromstring(parts(write(document))[f"word/{name}.xml"])


def found(root: Element, path: str) -> list[Element]:
    """The elements on a path."""
    return root.findall(path, W)


def text(element: Element) -> str:
    """The words that stand in an element; a tab as it is."""
    nodes = element.iter(TEXT, TAB)
    return "".join("\t" if node.tag == TAB else node.text or "" for node in nodes)


def style(paragraph: Element) -> str:
    """The id of the style of a paragraph."""
    return value(paragraph, "w:pPr/w:pStyle")


def value(element: Element, path: str, name: str = "val") -> str:
    """The attribute of the first element on a path, or nothing."""
    first = element.find(path, W)
    return "" if first is None else first.get(f"{{{NAMESPACE}}}{name}", "")


def lines(document: Document) -> list[tuple[str, str]]:
    """The paragraphs of a document as a Word file: each with its style and its words."""
    return [(style(p), text(p)) for p in found(part(document), ".//w:p")]
