"""The blocks of a document as elements of HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from article9.documents.clause import Clause
from article9.documents.direction import direction
from article9.documents.document import (
    Block,
    Cell,
    Figure,
    Heading,
    Link,
    NewPage,
    Paragraph,
    Points,
    Quotation,
    Reproduction,
    Table,
)
from article9.documents.form import Form
from article9.documents.markup.clauses import clause
from article9.documents.markup.form import form
from article9.documents.markup.inline import (
    Setting,
    cell,
    escaped,
    filled,
    linked,
    otherwise,
    words,
)

#: A table with more of both is wider than a telephone, and scrolls in its own box.
_FEW_COLUMNS, _FEW_LETTERS = 3, 60


def block(content: Block, setting: Setting) -> Iterator[str]:
    """One block as elements. Headings and reproductions need their place: others write them."""
    match content:
        case Paragraph():
            yield from _paragraph(content, setting)
        case Quotation():
            yield _quotation(content, setting)
        case Points(items):
            yield from _points(items, setting)
        case Table():
            yield from _table(content, setting)
        case Figure():
            yield from _figure(content, setting)
        case Form():
            yield from form(content, setting)
        case NewPage():
            yield '<hr class="page">'
        case Clause():
            yield from clause(content, setting)
        case Heading() | Reproduction():
            raise ValueError(f"{type(content).__name__} is not written alone")
        case _:
            assert_never(content)


def _paragraph(paragraph: Paragraph, setting: Setting) -> Iterator[str]:
    text = words(paragraph.text, setting.direction)
    if paragraph.lead:
        lead = filled(setting.labels.lead, lead=paragraph.lead)
        text = f"<strong>{words(lead, setting.direction)}</strong> {text}"
    yield f'<p class="proved">{text}</p>' if paragraph.proof else f"<p>{text}</p>"
    yield from (_quotation(quotation, setting) for quotation in paragraph.proof)


def _points(items: Sequence[str], setting: Setting) -> Iterator[str]:
    if items:
        yield "<ul>"
        yield from (f"<li>{words(item, setting.direction)}</li>" for item in items)
        yield "</ul>"


def _figure(figure: Figure, setting: Setting) -> Iterator[str]:
    yield f'<figure class="drawing">{figure.svg}'
    under = f"<br>{words(figure.note, setting.direction)}" if figure.note else ""
    caption = words(figure.caption, setting.direction)
    yield f"<figcaption>{caption}{under}</figcaption></figure>"
    yield from _table(figure.table, setting)


def _quotation(quotation: Quotation, setting: Setting) -> str:
    name = setting.places.ids.get(quotation.to)
    place = quotation.place or (setting.labels.text_as_read if name else "")
    caption = linked(place, name, setting.direction)
    language = quotation.language or setting.language
    said = otherwise(language, setting.language)
    # The place is the law's own, so that it stands on the side where the quotation begins.
    side = f' dir="{direction(language)}"' if said else ""
    return (
        f"<figure{side}>"
        + (f"<figcaption>{caption}</figcaption>" if place else "")
        + f"<blockquote{said}><p>{escaped(quotation.text)}</p></blockquote></figure>"
    )


def _table(table: Table, setting: Setting) -> Iterator[str]:
    name = escaped(table.caption or setting.labels.table)
    wide = " wide" if _is_wide(table) else ""
    yield f'<div class="table{wide}" role="group" aria-label="{name}" tabindex="0"><table>'
    if table.caption:
        yield f"<caption>{words(table.caption, setting.direction)}</caption>"
    if table.header:
        heads = "".join(
            f'<th scope="col">{words(head, setting.direction)}</th>' for head in table.header
        )
        yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    yield from (_row(row, setting) for row in table.rows if row)
    yield "</tbody></table></div>"


def _is_wide(table: Table) -> bool:
    """Whether so much stands in the cells that columns as narrow as a telephone are no use."""
    cells = (c.text if isinstance(c, Link) else c for row in table.rows for c in row[1:])
    return len(table.header) > _FEW_COLUMNS and any(len(text) > _FEW_LETTERS for text in cells)


def _row(row: Sequence[Cell], setting: Setting) -> str:
    first, *rest = (cell(content, setting) for content in row)
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td>{c}</td>" for c in rest)}</tr>'
