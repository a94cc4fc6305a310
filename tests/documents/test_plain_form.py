"""A form as plain text."""

from __future__ import annotations

from article9.documents.document import Document
from article9.documents.form import Form
from article9.documents.labels import Labels
from article9.documents.plain_form import form_lines
from article9.documents.writers import text
from tests.documents.forms import EVERY

BLANK = "____________________"


def test_each_field_stands_in_a_line_with_its_code() -> None:
    assert list(form_lines(EVERY, Labels())) == [
        "Answer:",
        "1a  [ ] yes",
        "1b  [ ] no",
        "1c  [ ] not known",
        f"1g  Reason: {BLANK}",
        f"1h  Remark: {BLANK}",
        f"1i  Title: {BLANK}  Holds from: {BLANK}  Kept: {BLANK}",
        f"1j  Title: {BLANK}  Holds from: {BLANK}  Kept: {BLANK}",
        "1r  Reference: orders -",
    ]


def test_the_language_has_its_own_colon() -> None:
    assert next(form_lines(EVERY, Labels(lead="{lead} :"))) == "Answer :"


def test_a_form_without_fields_is_nothing() -> None:
    assert text.write(Document("en", (Form(()),))) == "\n"
