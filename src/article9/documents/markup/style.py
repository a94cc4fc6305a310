"""The dress of a page: the style sheets of this folder, and what each printed page repeats."""

from __future__ import annotations

import re
from importlib.resources import files

from article9.documents.cleaning import clean
from article9.documents.direction import Direction

_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)

_MARGINS = """@page {{
  @top-{start} {{
    content: {title};
    inline-size: 100%;
    padding-block-end: 4mm;
    vertical-align: bottom;
    {face}
  }}
  @bottom-{start} {{
    content: {footer};
    inline-size: 88%;
    padding-block-start: 3mm;
    vertical-align: top;
    text-align: {start};
    {face}
  }}
  @bottom-{end} {{
    content: counter(page) " / " counter(pages);
    inline-size: 12%;
    padding-block-start: 3mm;
    vertical-align: top;
    text-align: {end};
    {face}
  }}
}}
@page :first {{ @top-{start} {{ content: none; }} }}
"""

#: What stands at the other side above each page, the first one too.
_HEADER = """@page {{
  @top-{end} {{
    content: {header};
    white-space: nowrap;
    padding-block-end: 4mm;
    vertical-align: bottom;
    text-align: {end};
    {face}
  }}
}}
"""

#: A longer title would not fit above each page.
_LONGEST = 160

_FACE = 'font: 7.5pt/1.3 "Noto Sans", "Noto Sans Arabic", Arial, sans-serif; direction: '


def style(
    sheets: tuple[str, ...], *, title: str, footer: str, direction: Direction, header: str = ""
) -> str:
    """The style sheets with these file names, and the margins of printed pages after them.

    Margins of pages have no logical sides, so that the sides are told here.
    """
    folder = files(__package__)
    texts = [folder.joinpath(sheet).read_text(encoding="utf-8") for sheet in sheets]
    start, end = ("left", "right") if direction == "ltr" else ("right", "left")
    margins = _MARGINS.format(
        start=start,
        end=end,
        title=string(title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"),
        footer=string(footer),
        face=(face := f"{_FACE}{direction};"),
    )
    if header:
        margins += _HEADER.format(end=end, header=string(header), face=face)
    return "\n" + _COMMENT.sub("", "".join(texts)) + margins


def string(text: str) -> str:
    """A string of CSS: whatever is not a plain letter or digit is written by its number."""
    letters = (c if c.isascii() and c.isalnum() else rf"\{ord(c):06x}" for c in clean(text))
    return f'"{"".join(letters)}"'
