"""A form with a field of every kind, for the tests of the writers."""

from __future__ import annotations

from article9.documents.form import Blank, Blanks, Boxes, Choice, Form, Printed

CHOICES = (Choice("1a", "yes"), Choice("1b", "no"), Choice("1c", "not known"))

EVERY = Form(
    (
        Boxes("1", "Answer", CHOICES),
        Blank("1g", "Reason"),
        Blank("1h", "Remark", "text"),
        Blanks(("Title", "Holds from", "Kept"), ("line", "date", "line"), ("1i", "1j")),
        Printed("1r", "Reference", "orders -"),
    ),
    name="Question 1",
)


def hostile(words: str) -> Form:
    """A form with the same words in every field."""
    return Form(
        (
            Boxes(words, words, (Choice(words, words), Choice(words, words))),
            Blank(words, words, "text"),
            Blanks((words, words, words), ("line", "date", "text"), (words,)),
            Printed(words, words, words),
        ),
        name=words,
    )
