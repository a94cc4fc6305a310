"""What holds within a group of a rich text, and what each kind of group is for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from article9.law.files.rows import Paragraph
from article9.law.files.rtf.story import Story
from article9.law.files.tally import Seen

#: The outline level of text that is no heading.
BODY = 9


class Place(Enum):
    """Where the letters of a group go."""

    TEXT = "to the words"
    NUMBER = "to the number before the words"
    FONTS = "to the names of the fonts"
    STYLES = "to the names of the styles"
    CODE = "to the code of a field"
    NOWHERE = "nowhere"


#: Groups that are no text, with all that stands in them.
SILENT = frozenset(
    {"colortbl", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr"}
    | {"footerf", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "pntxta"}
    | {"pntxtb", "xe", "tc", "tcn", "rxe", "txe", "nonesttables", "template", "falt"}
    | {"filetbl", "revtbl", "nonshppict", "shprslt", "private", "pict", "object", "annotation"}
)
#: Groups whose letters are no text, but in which text and pictures can stand.
AROUND = frozenset({"shp", "shpinst", "shpgrp", "sp", "sv", "do", "upr", "shppict"})
#: Groups with a star are left out by whoever does not know them; these are known.
STARRED = frozenset(
    {"footnote", "annotation", "shppict", "shpinst", "shptxt", "do", "dptxbxtext", "ud", "pict"}
    | {"nesttableprops", "object", "fldinst"}
)
#: What is counted of the groups that are left out.
COUNTED = {"pict": Seen.PICTURE, "object": Seen.OBJECT, "annotation": Seen.COMMENT}
NOTE = "footnote"
BOXES = frozenset({"shptxt", "dptxbxtext"})

#: Words that stand for letters, and signs that do.
LETTERS = {
    "tab": "\t", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "line": "\n", "page": "\n", "column": "\n", "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
SIGNS = {"~": " ", "_": "-", "-": "", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}


@dataclass(slots=True)
class Group:
    """What holds within a group; one that is opened in it begins with the same."""

    place: Place = Place.TEXT
    live: bool = True  # whether it is part of the text at all
    fresh: bool = True  # nothing has been read in it yet
    starred: bool = False  # a star stood before the word that comes
    font: int = -1
    far_font: int = -1  # for what is written from right to left
    leftward: bool = False  # whether that is written
    skipped: int = 1  # letters behind a Unicode one, for programs that know none
    hidden: bool = False
    deleted: bool = False
    moved: bool = False  # away from here
    added: Seen | None = None
    raised: bool = False
    style: int = 0
    outline: int = BODY
    listed: bool = False  # in an automatic list
    depth: int = 0  # in tables, one in the other
    begun: int = 0  # how many words the story had before it
    story: Aside | None = None  # that begins with it


@dataclass(slots=True)
class Aside:
    """A text that stands apart: a note below the text, or a box beside it."""

    around: Story  # in which it is called
    kind: str = ""  # of note; "" for a box
    mark: str = ""  # of the note, where one was typed
    paragraphs: list[Paragraph] = field(default_factory=list)
