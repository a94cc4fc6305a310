"""The fixed words of a document's page, which are no part of what is said in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """The words a writer adds, in the document's language. What stands in braces is filled in."""

    contents: str = "Contents"
    all_headings: str = "All headings"
    skip: str = "Skip to the main text"
    text_as_read: str = "Text as read"
    back_to: str = "Back to {place}"
    page: str = "Page {page}"
    #: A label before its paragraph. French sets a space before the colon.
    lead: str = "{lead}:"
    #: What a table is called that has no caption.
    table: str = "Table"
    #: What a document is called that has no heading.
    untitled: str = "Document"
    #: Words of a text, between the signs that the document's language puts around them.
    quotation: str = "“{quotation}”"
    #: What stands before the title of a text that is reproduced at the end.
    annex: str = "Annex"
    #: The first sheet of a workbook, which says what the others are.
    about: str = "About"
    #: The sheet of a workbook that is filled in, and the one that holds what it offers.
    form: str = "Form"
    choices: str = "Choices"
    #: Ends what does not go into a cell of a workbook.
    cut: str = "[Cut here: a cell holds no more letters. The other formats hold the whole.]"


ENGLISH = Labels()
