"""Builds OpenDocument texts in memory, packed and flat, as raw XML."""

from __future__ import annotations

from tests.law.files.docx_files import packed

TYPE = "application/vnd.oasis.opendocument.text"
_START = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    [f'xmlns:{one}="{_START}{one}:1.0"' for one in ("office", "text", "table", "style", "form")]
    + [f'xmlns:draw="{_START}drawing:1.0"', f'xmlns:svg="{_START}svg-compatible:1.0"']
    + ['xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:ooo="http://openoffice.org/2004/office"']
    + ['xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"']
)  # fmt: skip


def odt(body: str, automatic: str = "", styles: str = "") -> bytes:
    """A packed OpenDocument text; `automatic` are the styles of the text, `styles` the shared."""
    return packed(members(body, automatic, styles), first="mimetype")


def members(body: str, automatic: str = "", styles: str = "") -> dict[str, str | bytes]:
    """The files within an OpenDocument text, by name."""
    return {
        "mimetype": TYPE,
        "content.xml": (
            f"<office:document-content {SPACES}>"
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>"
        ),
        "styles.xml": (
            f"<office:document-styles {SPACES}><office:styles>{styles}</office:styles>"
            "</office:document-styles>"
        ),
        "META-INF/manifest.xml": "<manifest/>",
    }


def fodt(body: str, automatic: str = "", styles: str = "", more: str = "") -> bytes:
    """A flat OpenDocument text."""
    return (
        f'<?xml version="1.0"?><office:document {SPACES} office:mimetype="{TYPE}">{more}'
        f"<office:styles>{styles}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def p(words: str, style: str = "") -> str:
    """A paragraph; XML within it stands as it is."""
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def h(words: str, level: int = 1, more: str = "", style: str = "") -> str:
    """A heading."""
    return f'<text:h text:style-name="{style}" text:outline-level="{level}" {more}>{words}</text:h>'


def items(*blocks: str, style: str = "L", more: str = "", begins: str = "") -> str:
    """A list, each block an item; `begins` is said of its first item."""
    named = f'text:style-name="{style}"' if style else ""
    held = "".join(
        f"<text:list-item {begins if at == 0 else ''}>{block}</text:list-item>"
        for at, block in enumerate(blocks)
    )
    return f"<text:list {named} {more}>{held}</text:list>"


def levels(*forms: tuple[str, str, str], style: str = "L") -> str:
    """A list style: for each level the form of its numbers, what stands around, and more."""
    return f'<text:list-style style:name="{style}">' + "".join(
        f'<text:list-level-style-number text:level="{at}" style:num-format="{form}" '
        f'style:num-prefix="{around.partition("#")[0]}" '
        f'style:num-suffix="{around.partition("#")[2]}" {more}/>'
        for at, (form, around, more) in enumerate(forms, start=1)
    ) + "</text:list-style>"  # fmt: skip


def style(
    name: str, more: str = "", *, family: str = "paragraph", on: str = "", held: str = ""
) -> str:
    """A style; `held` are the properties in it."""
    rests = f'style:parent-style-name="{on}"' if on else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}" {rests} {more}>{held}'
        "</style:style>"
    )
