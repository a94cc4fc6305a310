"""A form as lines of plain text: boxes and blanks as signs that can be written over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from article9.documents.form import Blank, Blanks, Boxes, Form, Printed
from article9.documents.labels import Labels

#: A blank of one line.
_BLANK = "____________________"


def form_lines(form: Form, labels: Labels) -> Iterator[str]:
    """The lines of a form, each with the code of its field."""
    for field in form.fields:
        match field:
            case Boxes(_, label, choices):
                yield _led(label, labels)
                yield from (f"{one.code}  [ ] {one.label}" for one in choices)
            case Blank(code, label):
                yield f"{code}  {_led(label, labels)} {_BLANK}"
            case Blanks(columns, _, codes):
                for code in codes:
                    yield code + "".join(f"  {_led(one, labels)} {_BLANK}" for one in columns)
            case Printed(code, label, text):
                yield f"{code}  {_led(label, labels)} {text}"
            case _:
                assert_never(field)


def _led(label: str, labels: Labels) -> str:
    return labels.lead.replace("{lead}", label)
