"""A Word file as a package: what python-docx begins with, emptied and filled anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as Package
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.shared import Pt
from lxml import etree

from article9.documents.document import Block
from article9.documents.word import styles
from article9.documents.word.controls import BOXES, IGNORABLE, uses_boxes
from article9.documents.word.elements import Element, tag, w
from article9.documents.word.notes import SEPARATORS
from article9.documents.word.properties import custom
from article9.documents.word.sections import laid_out
from article9.documents.word.stylesheet import list_signs, stylesheet, twips

#: What python-docx begins with holds more: a picture, a theme, hundreds of styles.
_KEPT = frozenset(
    {
        RELATIONSHIP_TYPE.STYLES,
        RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.NUMBERING,
        RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
        RELATIONSHIP_TYPE.CORE_PROPERTIES,
    }
)

#: The first day that the format knows. No time of writing is kept: the same words are the same
#: bytes.
_DAY = (1980, 1, 1, 0, 0, 0)

#: The longest title that Word takes into the properties of a file.
_TITLE = 255

#: Word's ways of laying out since 2013; without them it says that it is in an old mode.
_WAYS = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}


def package(language: str, *, title: str, right_to_left: bool) -> Package:
    """A Word file without words. `language` is a tag or nothing, `title` is plain."""
    made = docx.Document()
    for rels in (made.part.rels, made.part.package.rels):
        for name in [name for name, rel in rels.items() if rel.reltype not in _KEPT]:
            del rels[name]
    fill(made.styles.element, stylesheet(language, right_to_left=right_to_left))
    fill(made.part.numbering_part.element, list_signs())
    fill(made.settings.element, _settings())
    _describe(made, title, language)
    _lay_out(made, right_to_left=right_to_left)
    return made


def fill(root: Element, made: Element) -> None:
    """Put what stands in `made` in the place of what stands in the root of a part."""
    root.clear()
    root.extend(list(made))
    _tidy(root)


def _tidy(root: Element) -> None:
    """Take out the names of vocabularies that python-docx begins with and nothing uses."""
    boxes = [BOXES, "mc"] if uses_boxes(root) else []
    etree.cleanup_namespaces(root, keep_ns_prefixes=["w", "r", *boxes])


def add_footnotes(made: Package, footnotes: Element) -> None:
    """Give the file its footnotes; python-docx knows of none."""
    name = PackURI("/word/footnotes.xml")
    xml = etree.tostring(footnotes, encoding="UTF-8", xml_declaration=True, standalone=True)
    part = Part(name, CONTENT_TYPE.WML_FOOTNOTES, xml, made.part.package)
    made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def add_clauses(made: Package, lists: Iterable[Element], looks: Iterable[Element]) -> None:
    """Give the file what clauses of a law need: how they are numbered, and their styles.

    In the part for numbers, Word reads what is abstract first.
    """
    made.styles.element.extend(looks)
    root = made.part.numbering_part.element
    every = [*root, *lists]
    root.extend(sorted(every, key=lambda one: one.tag != tag("abstractNum")))
    _tidy(root)


def add_comments(made: Package, comments: Element) -> None:
    """Give the file its comments, if there are any."""
    if not len(comments):
        return
    xml = etree.tostring(comments, encoding="UTF-8", xml_declaration=True, standalone=True)
    name = PackURI("/word/comments.xml")
    part = Part(name, CONTENT_TYPE.WML_COMMENTS, xml, made.part.package)
    made.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)


def add_header(made: Package, paragraph: Element) -> None:
    """Give each page of the file its header."""
    fill(made.sections[0].header.part.element, w("hdr", paragraph))


def add_properties(made: Package, properties: Sequence[tuple[str, str]]) -> None:
    """Give the file names and values that it carries unseen; without any it stays as it is."""
    if not properties:
        return
    name = PackURI("/docProps/custom.xml")
    xml = etree.tostring(
        custom(properties), encoding="UTF-8", xml_declaration=True, standalone=True
    )
    part = Part(name, CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, xml, made.part.package)
    made.part.package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def add_footer(made: Package, paragraphs: Iterable[Element]) -> None:
    """Give each page of the file its footer."""
    root = made.sections[0].footer.part.element
    fill(root, w("ftr", *paragraphs))


def add_body(made: Package, blocks: Sequence[Block], written: Sequence[list[Element]]) -> None:
    """Put into the file what each of the blocks is."""
    layout = made.element.body[-1]
    for element in laid_out(blocks, written, layout):
        layout.addprevious(element)


def packed(made: Package) -> bytes:
    """The file as bytes: the same for the same words, whenever and wherever it is written."""
    first, last = BytesIO(), BytesIO()
    # It says which vocabularies may be ignored; once they are gone, Word would not open the file.
    made.element.attrib.clear()
    _tidy(made.element)
    if uses_boxes(made.element):
        # Word of 2007 knows no boxes to tick: it may leave out that they are some.
        made.element.set(IGNORABLE, BOXES)
    made.save(first)
    with ZipFile(first) as before, ZipFile(last, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            entry = ZipInfo(name, _DAY)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            after.writestr(entry, before.read(name))
    return last.getvalue()


def _settings() -> Element:
    ways = [
        w("compatSetting", name=name, uri="http://schemas.microsoft.com/office/word", val=value)
        for name, value in _WAYS.items()
    ]
    return w(
        "settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=twips(36)),
        w("characterSpacingControl", val="doNotCompress"),
        w("footnotePr", *(w("footnote", id=number) for number in SEPARATORS.values())),
        w("compat", *ways),
    )


def _describe(made: Package, title: str, language: str) -> None:
    """Title and language, and neither author nor date."""
    part = made.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    if isinstance(part, XmlPart):
        part.element.clear()
    made.core_properties.title = title[:_TITLE]
    made.core_properties.language = language


def _lay_out(made: Package, *, right_to_left: bool) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = Pt(styles.PAGE_WIDTH), Pt(styles.PAGE_HEIGHT)
    section.left_margin = section.right_margin = Pt(styles.MARGIN)
    section.top_margin, section.bottom_margin = Pt(62), Pt(88)
    section.header_distance = section.footer_distance = Pt(31)
    layout = made.element.body[-1]
    layout.attrib.clear()
    layout.remove(layout[-1])  # a grid for letters, which only Chinese and Japanese pages have
    if right_to_left:
        layout.append(w("bidi"))
