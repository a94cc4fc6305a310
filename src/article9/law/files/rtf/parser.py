"""Goes through a rich text token by token, and gives each letter to where it belongs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from article9.law.files import limits
from article9.law.files.rtf.fonts import Fonts
from article9.law.files.rtf.group import (
    AROUND,
    BODY,
    BOXES,
    COUNTED,
    LETTERS,
    NOTE,
    SIGNS,
    SILENT,
    STARRED,
    Aside,
    Group,
    Place,
)
from article9.law.files.rtf.properties import PROPERTIES
from article9.law.files.rtf.story import Story
from article9.law.files.rtf.styles import Styles
from article9.law.files.rtf.tokens import Kind, Token
from article9.law.files.tally import Seen, Tally

_PRIVATE = range(0xF000, 0xF100)
#: A mark that was typed for a note is short.
_LONGEST_MARK = 5
#: Fields that print a number or a formula and do not keep it in the file.
_UNKEPT = (b"LISTNUM", b"AUTONUM", b"EQ ")
_LONGEST_CODE = 40


class Parser:
    """Reads tokens into a story; notes are kept apart, in the order in which they are called."""

    def __init__(self, where: str, tally: Tally) -> None:
        self._where = where
        self._tally = tally
        self._fonts = Fonts()
        self._styles = Styles()
        self._code = b""  # of the field that is being read
        self._groups: list[Group] = []
        self._group = Group()
        self.story = Story()
        self.notes: list[Aside] = []
        self._bytes = bytearray()  # letters not yet decoded: one can take two bytes
        self._to_skip = 0
        self._hiding = False  # whether the last words were hidden
        self._words: dict[str, Callable[[int], None]] = {
            "par": self._end_paragraph,
            "sect": self._end_paragraph,
            "cell": lambda _: self._end_cell(1),
            "nestcell": lambda _: self._end_cell(max(self._group.depth, 2)),
            "row": lambda _: self._end_row(1),
            "nestrow": lambda _: self._end_row(max(self._group.depth, 2)),
            "u": self._say_unicode,
            "f": self._set_font,
            "fcharset": self._set_charset,
            "cpg": lambda page: self._fonts.set_font_page(self._group.font, page),
            "ansicpg": self._fonts.set_page,
            "mac": lambda _: self._fonts.set_page(10000),
            "pc": lambda _: self._fonts.set_page(437),
            "pca": lambda _: self._fonts.set_page(850),
            "deff": self._set_default_font,
        }

    @property
    def depth(self) -> int:
        """How many groups are open."""
        return len(self._groups)

    def read(self, token: Token) -> None:
        """Reads the next token.

        Raises:
            Unreadable: the groups stand in each other too deep.
        """
        match token.kind:
            case Kind.LETTERS | Kind.CODE:
                skipped = min(self._to_skip, len(token.letters))
                self._to_skip -= skipped
                self._bytes += token.letters[skipped:]
                self._group.fresh = False
            case Kind.WORD:
                self._read_word(token.text, token.number)
            case Kind.SIGN:
                self._read_sign(token.text)
            case Kind.OPEN:
                self._open()
            case Kind.CLOSE:
                self._close()

    def _open(self) -> None:
        self.flush()
        if len(self._groups) >= limits.DEPTH:
            raise limits.too_much(
                f"Groups stand in each other more than {limits.DEPTH} deep.", self._where
            )
        self._groups.append(self._group)
        self._group = replace(
            self._group, fresh=True, starred=False, begun=len(self.story.words), story=None
        )

    def _close(self) -> None:
        self.flush()
        aside = self._group.story
        if aside is not None:
            aside.paragraphs, self.story = self.story.end(), aside.around
            if aside.kind:
                self.notes.append(aside)
            else:
                self.story.put_beside(aside.paragraphs)
        around = self._groups.pop() if self._groups else Group()
        if self._group.place is Place.CODE and around.place is not Place.CODE:
            self._end_code()
        self._group = around

    def close_all(self) -> None:
        """Closes what a file that is cut off has left open."""
        self.flush()
        while self._groups:
            self._close()

    def _read_sign(self, sign: str) -> None:
        if sign == "*":
            self._group.starred = True
        elif sign in "\r\n":
            self._read_word("par", None)
        elif self._to_skip:
            self._to_skip -= 1
        elif sign in SIGNS:
            self.flush()
            self._say(SIGNS[sign])

    def _read_word(self, word: str, number: int | None) -> None:
        group = self._group
        if self._to_skip and word in LETTERS:
            self._to_skip -= 1
            return
        self.flush()
        fresh, starred = group.fresh, group.starred
        group.fresh = group.starred = False
        if starred and word not in STARRED:
            group.place, group.live = Place.NOWHERE, False
        elif fresh and self._begins(word):
            return
        elif word in LETTERS:
            self._say(LETTERS[word])
        elif word in PROPERTIES:
            PROPERTIES[word](group, number)
        elif word in self._words:
            self._words[word](number or 0)

    def _begins(self, word: str) -> bool:
        """Whether a word says what the group is for that begins with it."""
        group = self._group
        if word in ("fonttbl", "stylesheet"):
            group.place = Place.FONTS if word == "fonttbl" else Place.STYLES
        elif word == "fldinst":
            group.place = Place.CODE if group.live else Place.NOWHERE
            group.live = False
            self._code = b""
        elif word in SILENT:
            if word in COUNTED and group.live and not (group.deleted or group.hidden):
                self._tally.count(COUNTED[word])
            group.place, group.live = Place.NOWHERE, False
        elif word in AROUND:
            group.place = Place.NOWHERE
        elif word == "ud" and group.live:
            group.place = Place.TEXT
        elif word in ("listtext", "pntext"):
            begins = group.place is Place.TEXT and self.story.begin_number()
            group.place = Place.NUMBER if begins else Place.NOWHERE
        elif word == NOTE or word in BOXES:
            self._begin_aside(is_note=word == NOTE)
        else:
            return False
        return True

    def _begin_aside(self, *, is_note: bool) -> None:
        group = self._group
        if not group.live or group.hidden or group.deleted or group.moved:
            group.place, group.live = Place.NOWHERE, False
            return
        group.story = Aside(self.story, "footnote" if is_note else "")
        around = self._groups[-1]
        typed = self.story.words[around.begun :]
        if is_note and around.raised and 0 < len("".join(typed).strip()) <= _LONGEST_MARK:
            # The mark of the note was typed, and must not stick to the word before it.
            group.story.mark = "".join(typed).strip()
            del self.story.words[around.begun :]
        self.story = Story()
        group.place, group.raised = Place.TEXT, False
        group.style, group.outline, group.depth = 0, BODY, 0

    def _end_code(self) -> None:
        """Ends the code of a field; what some print is not kept in the file."""
        if self._code.strip().upper().startswith(_UNKEPT) and not self._group.deleted:
            self._tally.count(Seen.FIELD)

    def flush(self) -> None:
        """Decodes the letters that wait."""
        self._to_skip = 0
        if not self._bytes:
            return
        letters, group = bytes(self._bytes), self._group
        self._bytes.clear()
        if group.place is Place.FONTS:
            self._fonts.name(group.font, letters)
        elif group.place is Place.STYLES:
            self._styles.name(letters, group.style, group.outline)
        elif group.place is Place.CODE:
            self._code += letters[: _LONGEST_CODE - len(self._code)]
        elif group.place is not Place.NOWHERE:
            self._say(self._fonts.text(letters, self._font()))

    def _font(self) -> int:
        group = self._group
        return group.far_font if group.leftward and group.far_font >= 0 else group.font

    def _say(self, words: str) -> None:
        group = self._group
        if group.place not in (Place.TEXT, Place.NUMBER) or not words:
            return
        if group.place is Place.NUMBER:
            self.story.number.append(words)
            return
        if lost := words.count("\ufffd"):
            self._tally.count(Seen.SYMBOL, lost)
        if group.deleted:
            self._tally.changed(Seen.DELETION)
        elif group.hidden and not group.moved:
            if words.strip() and not self._hiding:
                self._tally.count(Seen.HIDDEN)
            self._hiding = self._hiding or bool(words.strip())
        elif not group.moved:
            self.story.words.append(words)
            if words.strip():
                self._hiding = False
                self._note_change()

    def _note_change(self) -> None:
        if self._group.added is not None:
            self._tally.changed(self._group.added)
        else:
            self._tally.unchanged()

    def _say_unicode(self, number: int) -> None:
        """Says a letter, given as a signed number of sixteen bits."""
        code = number % 0x10000
        sign = chr(code)
        if code in _PRIVATE:
            sign = self._fonts.sign(code, self._font()) or "\ufffd"
        self._say(sign)
        self._to_skip = self._group.skipped

    def _set_font(self, number: int) -> None:
        self._group.font = number
        if self._group.place is Place.FONTS:
            self._fonts.begin(number)

    def _set_charset(self, number: int) -> None:
        if self._group.place is Place.FONTS:
            self._fonts.set_charset(self._group.font, number)

    def _set_default_font(self, number: int) -> None:
        self._fonts.default = number

    def _end_cell(self, depth: int) -> None:
        if self._group.live:
            self.story.end_cell(depth)

    def _end_row(self, depth: int) -> None:
        if self._group.live:
            self.story.end_row(depth)

    def _end_paragraph(self, _: int) -> None:
        group = self._group
        if group.place is not Place.TEXT:
            return
        if group.deleted or group.moved:
            if group.deleted:
                self._tally.changed(Seen.DELETION)
            self.story.join_next(hidden=False)
        elif group.hidden:
            self.story.join_next(hidden=True)
        else:
            self._note_change()
            if group.listed and not self.story.number and "".join(self.story.words).strip():
                self._tally.count(Seen.NUMBER)
            heading = group.outline < BODY or self._styles.is_heading(group.style)
            self.story.end_paragraph(heading=heading, depth=group.depth)
