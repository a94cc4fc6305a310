"""Takes the words of a page, with their places, from the text layer of a PDF file."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from article9.law.files.pdf import leftward
from article9.law.files.pdf.letters import Letters, Setting, whole
from article9.law.files.pdf.printed import Sheet, Word
from article9.law.files.symbols import symbol

#: No page of print holds more letters.
MOST_LETTERS = 200_000
#: A letter below this share of the size of those beside it is a small raised number.
_SMALLER = 0.8
#: So many words of a page are asked whether the file says which letters they are.
_SAMPLE = 60

_TOKEN = re.compile(r"[^\s\x00\x01\x03-\x1f\x7f\u200b-\u200f\u2060\ufeff]+")
#: Behind these pdfium goes on with the word of the next line.
_HYPHENS_HERE = "-\u2010\u00ad\x02\ufffe"
#: A word in which a line may end, or a reference to a footnote be hidden, or a raised number.
_ODD = re.compile("[-\u2010\u00ad\x02\ufffe\\d*†‡]")
#: pdfium writes a hyphen at a line end in ways of its own.
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
#: Bullets of Word: signs in a font of signs, which have no letters.
_PRIVATE = frozenset(map(chr, range(0xF000, 0xF100)))
_SCRIPT_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]{2}")

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """What of a page is shown: its box, in the measure of the file."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(slots=True)
class Layer:
    """What the text layer of a page gives."""

    sheet: Sheet
    aslant: int = 0  # words set across the others
    outside: int = 0  # words beyond the edges of the page
    invisible: int = 0  # words that are not drawn
    downward: int = 0  # words in lines from top to bottom
    unmapped: float = 0.0  # the share of words of which the file does not say the letters


@dataclass(frozen=True, slots=True)
class _Token:
    at: int
    text: str
    start: Point
    box: tuple[float, float, float, float]
    setting: Setting
    bold: bool
    glued: bool


@dataclass(slots=True)
class _Taken:
    tokens: list[_Token] = field(default_factory=list)
    invisible: int = 0
    downward: int = 0
    unmapped: float = 0.0


def layer(letters: Letters, area: Area, *, hides: bool, keeps_hidden: bool) -> Layer:
    """The words of a page that are seen on it.

    `hides` says that some letters of the page are invisible, `keeps_hidden` that they are read
    all the same, as they are the layer over a scan.
    """
    text = letters.text()
    taken = _take(letters, text, leaves_out=hides and not keeps_hidden)
    quarters = [_quarter(token.setting) for token in taken.tokens]
    quarter = _direction(taken.tokens, quarters)
    place, width, height = _turned(area, quarter)
    words: list[Word] = []
    aslant = outside = 0
    from_right = _SCRIPT_FROM_RIGHT.search(text) is not None
    signs: list[leftward.Letter] = []
    for token, turned in zip(taken.tokens, quarters, strict=True):
        if turned != quarter:
            aslant += 1
            continue
        word = _word(token, place)
        if not _is_on(word, width, height):
            outside += 1
        elif from_right:
            signs.extend(_signs(letters, token, word, place))
        else:
            words.append(word)
    if from_right:
        words = leftward.words(signs)
    is_leftward = from_right and leftward.is_leftward("".join(word.text for word in words))
    sheet = Sheet(tuple(words), width, height, is_leftward)
    return Layer(sheet, aslant, outside, taken.invisible, taken.downward, taken.unmapped)


def _take(letters: Letters, text: str, *, leaves_out: bool) -> _Taken:
    taken = _Taken()
    found = list(_TOKEN.finditer(text))
    step = max(1, len(found) // _SAMPLE)
    sample = [letters.is_unmapped(one.start()) for one in found[::step]]
    taken.unmapped = sum(sample) / len(sample) if sample else 0.0
    for one in found:
        if leaves_out and letters.is_invisible(one.start()):
            taken.invisible += 1
            continue
        if _WIDE.match(one.group()) and _is_downward(letters, one.start()):
            taken.downward += 1
            continue
        taken.tokens.extend(_pieces(letters, text, one.start(), one.end()))
    return taken


def _is_downward(letters: Letters, at: int) -> bool:
    """Whether the second letter of a word stands below the first."""
    (x, y), (later_x, later_y) = letters.start(at), letters.start(at + 1)
    return abs(later_y - y) > abs(later_x - x)


def _pieces(letters: Letters, text: str, start: int, end: int) -> list[_Token]:
    """A word, parted where small raised numbers begin or end in it, or a line ends."""
    setting = letters.setting(start)
    if end - start == 1 or not _ODD.search(text, start, end):
        token = _token(letters, text, start, end, setting, glued=False)
        return [token] if token else []
    pieces: list[_Token | None] = []
    begun, glued = start, False
    for at in range(start + 1, end):
        later = letters.setting(at)
        is_line_end = text[at - 1] in _HYPHENS_HERE and _is_line_end(letters, at - 1)
        if is_line_end or not setting.size * _SMALLER < later.size < setting.size / _SMALLER:
            pieces.append(_token(letters, text, begun, at, setting, glued=glued))
            begun, glued, setting = at, not is_line_end, later
    pieces.append(_token(letters, text, begun, end, setting, glued=glued))
    return [piece for piece in pieces if piece]


def _is_line_end(letters: Letters, at: int) -> bool:
    """Whether the letter behind a hyphen stands on another line: pdfium joins the two."""
    setting = letters.setting(at)
    (x, y), (later_x, later_y) = letters.start(at), letters.start(at + 1)
    length = math.hypot(setting.across, setting.up) or 1.0
    rise = ((later_y - y) * setting.across - (later_x - x) * setting.up) / length
    return abs(rise) > setting.size / 2


def _token(
    letters: Letters, text: str, start: int, end: int, setting: Setting, *, glued: bool
) -> _Token | None:
    if not setting.size:
        return None
    return _Token(
        at=start,
        text=text[start:end],
        start=letters.start(start),
        box=letters.box(end - 1),
        setting=setting,
        bold=letters.is_bold(start),
        glued=glued,
    )


def _is_on(word: Word, width: float, height: float) -> bool:
    """Whether a word is seen on the page; what is wider than the page is no word."""
    is_across = 0 <= (word.left + word.right) / 2 <= width and word.right - word.left <= width
    return is_across and 0 <= word.base <= height * 1.01


def _direction(tokens: Sequence[_Token], quarters: Sequence[int | None]) -> int:
    """The quarter turns by which most letters of the page are turned."""
    counts: Counter[int] = Counter()
    for token, quarter in zip(tokens, quarters, strict=True):
        if quarter is not None:
            counts[quarter] += len(token.text)
    return max(sorted(counts), key=lambda one: counts[one]) if counts else 0


def _quarter(setting: Setting) -> int | None:
    """The quarter turns, against the clock, by which a letter is turned; None where aslant."""
    if setting.up == 0 and setting.across > 0:
        return 0
    turns = math.atan2(setting.up, setting.across) / (math.pi / 2)
    quarter = round(turns)
    return quarter % 4 if abs(turns - quarter) < 0.1 else None


def _turned(area: Area, quarter: int) -> tuple[Callable[[float, float], Point], float, float]:
    """How a place of the file becomes one of the page as it is read, and the page's size."""
    width, height = area.right - area.left, area.top - area.bottom
    if quarter == 0:
        return (lambda x, y: (x - area.left, area.top - y)), width, height
    if quarter == 1:
        return (lambda x, y: (y - area.bottom, x - area.left)), height, width
    if quarter == 2:
        return (lambda x, y: (area.right - x, y - area.bottom)), width, height
    return (lambda x, y: (area.top - y, area.right - x)), height, width


def _word(token: _Token, place: Callable[[float, float], Point]) -> Word:
    left, base = place(*token.start)
    box_left, bottom, box_right, top = token.box
    corners = (place(box_left, bottom)[0], place(box_right, top)[0])
    right = max(*corners, left)
    text = whole(token.text.translate(_HYPHENS))
    if len(text) == 1 and text in _PRIVATE:
        text = symbol(f"{ord(text):x}", "symbol") or symbol(f"{ord(text):x}", "wingdings") or text
    return Word(text, left, right, base, token.setting.size, token.bold, token.glued)


def _signs(
    letters: Letters, token: _Token, word: Word, place: Callable[[float, float], Point]
) -> list[leftward.Letter]:
    """The letters of a word one by one, each at its own place."""
    signs: list[leftward.Letter] = []
    for at, text in enumerate(token.text, start=token.at):
        left, _ = place(*letters.start(at))
        box_left, bottom, box_right, top = letters.box(at)
        right = max(place(box_left, bottom)[0], place(box_right, top)[0], left)
        signs.append(leftward.Letter(text, left, right, word.base, word.size, word.bold))
    return signs
