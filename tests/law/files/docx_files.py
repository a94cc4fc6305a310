"""Builds Word files in memory, part by part, as raw XML."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def word(body: str, *, main: str = "word/document.xml", **parts: str) -> bytes:
    """A Word file with this body; `parts` are styles, numbering, footnotes ... by their names."""
    return packed(members(body, main=main, **parts))


def members(body: str, *, main: str = "word/document.xml", **parts: str) -> dict[str, str | bytes]:
    """The files within a Word file, by name."""
    folder, _, file = main.rpartition("/")
    kinds = {f"{folder}/{name}.xml": _MAIN.replace("document.main", name) for name in parts}
    found: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            + "".join(
                f'<Override PartName="/{part}" ContentType="{kind}"/>'
                for part, kind in ({main: _MAIN} | kinds).items()
            )
            + "</Types>"
        ),
        "_rels/.rels": relations({"officeDocument": main}),
        main: f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
    }
    for name, held in parts.items():
        found[f"{folder}/{name}.xml"] = f"<w:{name} {_SPACES}>{held}</w:{name}>"
    found[f"{folder}/_rels/{file}.rels"] = relations({name: f"{name}.xml" for name in parts})
    return found


def relations(targets: Mapping[str, str]) -> str:
    """A part that says where other parts are, by the last word of their kind."""
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="r{at}" Type="{R}/{kind}" Target="{target}"/>'
            for at, (kind, target) in enumerate(targets.items())
        )
        + "</Relationships>"
    )


def packed(files: Mapping[str, str | bytes], first: str = "") -> bytes:
    """An archive of these files; the one named `first` is stored as it is."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == first else None)
    return held.getvalue()


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs; text without a mark of its own becomes a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(one if one.startswith("<") else r(one) for one in runs)
    held = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{held}{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text; XML within it stands as it is."""
    held = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{held}<w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(text: str, level: int = 0, number: int = 1) -> str:
    """A paragraph of an automatic list."""
    return p(text, properties=num(level, number))


def num(level: int | None = 0, number: int | None = 1) -> str:
    """The properties that put a paragraph into a list."""
    return (
        "<w:numPr>"
        + ("" if level is None else f'<w:ilvl w:val="{level}"/>')
        + ("" if number is None else f'<w:numId w:val="{number}"/>')
        + "</w:numPr>"
    )


def level(at: int, form: str, text: str, more: str = "", start: int | None = 1) -> str:
    """A level of the definition of a list."""
    begins = "" if start is None else f'<w:start w:val="{start}"/>'
    return (
        f'<w:lvl w:ilvl="{at}">{begins}<w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def definition(*levels: str, number: int = 0) -> str:
    """The definition of a list."""
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def instance(number: int = 1, of: int = 0, more: str = "") -> str:
    """A list of a definition."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def style(
    id_: str, name: str = "", more: str = "", *, kind: str = "paragraph", on: str = ""
) -> str:
    """A style; `on` is the one it rests on."""
    rests = f'<w:basedOn w:val="{on}"/>' if on else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val="{name or id_}"/>'
        f"{rests}{more}</w:style>"
    )
