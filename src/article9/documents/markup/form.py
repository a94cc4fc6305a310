"""A form as a table of HTML, to be printed and filled in with a pen: a page runs no program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from article9.documents.form import EMPTY, Blank, Blanks, Boxes, Form, Printed
from article9.documents.markup.inline import Setting, escaped, words


def form(content: Form, setting: Setting) -> Iterator[str]:
    """The fields of a form, a row each, in a frame."""
    name = escaped(content.name or setting.labels.table)
    yield f'<div class="table" role="group" aria-label="{name}" tabindex="0"><table class="form">'
    yield "<tbody>"
    for field in content.fields:
        match field:
            case Boxes(_, label, choices):
                yield _row("", f'<th colspan="5">{words(label, setting.direction)}</th>')
                for one in choices:
                    said = words(one.label, setting.direction)
                    yield _row(one.code, f'<td>{EMPTY}</td><td colspan="4">{said}</td>')
            case Blank(code, label):
                said = words(label, setting.direction)
                yield _row(code, f'<th colspan="2">{said}</th><td class="blank" colspan="3"></td>')
            case Blanks(columns, _, codes):
                first, *rest = (words(one, setting.direction) for one in columns)
                heads = "".join(f"<th>{one}</th>" for one in rest)
                yield _row("", f'<th colspan="3">{first}</th>{heads}')
                blank = '<td class="blank" colspan="3"></td><td class="blank"></td>'
                yield from (_row(code, f'{blank}<td class="blank"></td>') for code in codes)
            case Printed(code, label, text):
                said = words(label, setting.direction)
                told = words(text, setting.direction)
                yield _row(code, f'<th colspan="2">{said}</th><td colspan="3">{told}</td>')
            case _:
                assert_never(field)
    yield "</tbody></table></div>"


def _row(code: str, cells: str) -> str:
    return f'<tr><td class="code">{escaped(code)}</td>{cells}</tr>'
