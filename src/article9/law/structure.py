"""Makes a text of law a tree of provisions, numbers as printed."""

from __future__ import annotations

from article9.catalogue.lexicon import Structure
from article9.law.builder import Builder
from article9.law.force import Forces
from article9.law.freezing import Freezer
from article9.law.lines import lines
from article9.law.marks import Marks
from article9.law.provision import Provision
from article9.law.quotes import Amends, part_quotes
from article9.law.source import Source


def structure(source: Source, layout: Structure) -> Provision:
    """The text as one provision of kind `act`, with all others in it.

    1. It never raises: a text that is no law has one unit with paragraphs.
    2. Each letter of the text that is no number or heading stands in exactly one span.
    3. Parts follow each other as in the text; a part lies within the span of its provision.
    4. Ids are unique.
    """
    marks, amends = Marks(layout), Amends(source.text, layout.amends)
    paragraphs = lines(source, lambda text: marks.of(text) is not None)
    root = Builder(paragraphs, source.text, layout, amends=amends).build()
    part_quotes(root, source.text, amends, marks)
    return Freezer(source.text, layout, marks, Forces(source.text, layout, amends)).root(root)
