"""What an Akoma Ntoso document says of itself: where it comes from, and that the rest is unknown.

The standard asks for a country, dates and authors. A file tells none of them, and none is made up:
the country is `zz`, which is no country's code; the date is the first day that can be written,
under the name `unknown`; the author is called unknown. The number in the URIs is the SHA-256 of the
file, so that the same file always gets the same ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from lxml import etree

from article9.law.akn.elements import element, under
from article9.law.akn.names import REMARK, TEXT, UNREADABLE, plain
from article9.law.source import Source

_NO_COUNTRY, _NO_DATE, _UNKNOWN = "zz", "0001-01-01", "unknown"
#: What a document is, as the standard calls it.
Kind = Literal["act", "bill"]

_US = "#article9"
_LEVELS = ("FRBRWork", "FRBRExpression", "FRBRManifestation")


def metadata(
    source: Source,
    *,
    language: str,
    kind: Kind = "act",
    title: str = "",
    part: str = "main",
    forces: Iterable[str] = (),
) -> etree._Element:
    """The `meta` of a document, or of the `part` of one that is a document itself.

    Args:
        source: the text that the document is made from.
        language: three letters, ISO 639-3.
        kind: whether it is law or is to become law.
        title: of the law; "" where none was found.
        part: the id of a schedule.
        forces: the forces, other than in force, that provisions of the document refer to.
    """
    meta = element("meta")
    identification = under(meta, "identification", source=_US)
    work = f"/akn/{_NO_COUNTRY}/{kind}/{_NO_DATE}/sha256-{source.sha256}"
    uris = (work, f"{work}/{language}", f"{work}/{language}.akn")
    for level, uri in zip(_LEVELS, uris, strict=True):
        found = under(identification, level)
        stem, dot, suffix = uri.partition(".")
        under(found, "FRBRthis", value=f"{stem}/!{part}{dot}{suffix}")
        under(found, "FRBRuri", value=uri)
        if level == "FRBRWork" and title:
            under(found, "FRBRalias", value=plain(title), name="title")
        under(found, "FRBRdate", date=_NO_DATE, name=_UNKNOWN)
        under(found, "FRBRauthor", href=_US if level == "FRBRManifestation" else f"#{_UNKNOWN}")
        if level == "FRBRWork":
            under(found, "FRBRcountry", value=_NO_COUNTRY)
        if level == "FRBRExpression":
            under(found, "FRBRlanguage", language=language)
    if part == "main":
        _references(meta, forces)
        _provenance(meta, source)
    return meta


def _references(meta: etree._Element, forces: Iterable[str]) -> None:
    """The names that the document refers to by `#`."""
    references = under(meta, "references", source=_US)
    for name in ("article9", _UNKNOWN):
        href = f"/akn/ontology/organization/{name}"
        under(references, "TLCOrganization", eId=name, href=href, showAs=name)
    for force in sorted(forces):
        href = f"/akn/ontology/concept/article9/{force}"
        under(references, "TLCConcept", eId=force, href=href, showAs=force)


def _provenance(meta: etree._Element, source: Source) -> None:
    """The text that the document is made from, and what its reader said of it."""
    proprietary = under(meta, "proprietary", source=_US)
    facts = {
        "file": plain(source.file),
        "sha256": source.sha256,
        "read-by": source.read_by,
        "characters": str(len(source.text)),
    }
    etree.SubElement(proprietary, TEXT, facts)
    for tag, sentences in ((UNREADABLE, source.unreadable), (REMARK, source.notes)):
        for sentence in sentences:
            etree.SubElement(proprietary, tag).text = plain(sentence)
