"""Words, links and attributes of a page: whatever comes from a law is made harmless here."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from article9.documents.anchors import Places
from article9.documents.cleaning import clean
from article9.documents.direction import Direction, direction, runs_against, with_days_whole
from article9.documents.document import Cell, Link
from article9.documents.labels import Labels

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

#: Words with a space between them that must not break.
_JOINED = re.compile(r"[^ \n\t\u00a0]*\u00a0[^ \n\t]*")

#: On a telephone there is no room for more in one line.
_LONGEST_WHOLE = 40

#: What HTML calls a language that is not known.
UNKNOWN = "und"


@dataclass(frozen=True, slots=True)
class Setting:
    """What each part of a page needs to know of the whole."""

    language: str
    labels: Labels
    places: Places

    @property
    def direction(self) -> Direction:
        """The direction of the document's language."""
        return direction(self.language)


def escaped(text: str) -> str:
    """Words that stand for themselves, in text and between quotation marks of attributes."""
    return html.escape(clean(text))


def words(text: str, base: Direction) -> str:
    """Words in a line that runs in the direction `base`: kept apart where theirs is another.

    What is joined by spaces that do not break, as the place of a provision, stays in one piece.
    """
    inside = _JOINED.sub(_whole, with_days_whole(escaped(text), base))
    return f"<bdi>{inside}</bdi>" if runs_against(text, base) else inside


def _whole(joined: re.Match[str]) -> str:
    found = joined.group()
    return found if len(found) > _LONGEST_WHOLE else f'<bdi class="whole">{found}</bdi>'


def language_tag(language: str) -> str:
    """A language's tag that is well formed, or the tag of what is not known."""
    tag = language.replace("_", "-")
    return tag if _TAG.fullmatch(tag) else UNKNOWN


def spoken(language: str) -> str:
    """The attributes of words in a language: what it is called and from which side it runs."""
    return f'lang="{language_tag(language)}" dir="{direction(language)}"'


def otherwise(language: str, around: str) -> str:
    """The attributes of words in a language, if the words around them are in another."""
    return "" if language_tag(language) == language_tag(around) else f" {spoken(language)}"


def linked(text: str, name: str | None, base: Direction) -> str:
    """Words that lead to the place of a name, or the words alone where there is no place."""
    inside = words(text, base)
    return inside if name is None or not inside.strip() else f'<a href="#{name}">{inside}</a>'


def cell(content: Cell, setting: Setting) -> str:
    """What stands in a cell of a table."""
    if isinstance(content, Link):
        return linked(content.text, setting.places.of(content), setting.direction)
    return words(content, setting.direction)


def filled(label: str, **slots: str) -> str:
    """A label with its slots filled. Other braces, and braces in what fills them, stay."""
    pattern = "|".join(rf"\{{{slot}\}}" for slot in slots)
    return re.sub(pattern, lambda found: slots[found.group()[1:-1]], label)
