"""A form as HTML: it is printed, and sends nothing."""

from __future__ import annotations

from lxml import html

from article9.documents.document import Document, Paragraph
from article9.documents.writers.html import write
from tests.documents.forms import EVERY, hostile


def test_every_field_is_a_row_of_a_table_with_its_code() -> None:
    page = html.fromstring(write(Document("en", (EVERY,))))
    codes = [cell.text_content() for cell in page.iterfind(".//td[@class='code']")]
    assert codes == ["", "1a", "1b", "1c", "1g", "1h", "", "1i", "1j", "1r"]
    widths = {sum(int(cell.get("colspan", "1")) for cell in row) for row in page.iterfind(".//tr")}
    assert widths == {6}
    assert len(page.findall(".//td[@class='blank']")) == 2 + 2 * 3


def test_the_page_has_no_field_that_could_be_sent() -> None:
    page = html.fromstring(write(Document("en", (EVERY,))))
    assert not page.findall(".//input")
    assert not page.findall(".//form")
    assert page.find(".//div[@aria-label='Question 1']") is not None


def test_a_page_without_a_form_has_no_dress_for_one() -> None:
    assert ".form" in write(Document("en", (EVERY,)))
    assert ".form" not in write(Document("en", (Paragraph("none"),)))


def test_words_of_a_form_stand_for_themselves() -> None:
    page = write(Document("en", (hostile("<script>alert(1)</script>"),)))
    assert "<script" not in page
    assert page.count("&lt;script&gt;") > 8
