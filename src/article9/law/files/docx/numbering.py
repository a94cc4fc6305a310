"""The automatic numbers of a Word file, as Word prints them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from article9.law.files.docx.package import W, child, is_on, value, whole
from article9.law.files.docx.styles import Style, Styles
from article9.law.files.numerals import HIGHEST, bullet, numeral
from article9.law.files.tally import Seen, Tally

LEVELS = 9
#: Word's names of the forms of numbers, and those of `numerals`.
_FORMS = {
    "decimal": "1",
    "decimalHalfWidth": "1",
    "decimalZero": "01",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
    "none": "",
    "arabicAlpha": "arabic",
    "arabicAbjad": "abjad",
    "hebrew2": "hebrew",
    "russianLower": "russian",
    "russianUpper": "RUSSIAN",
    "thaiLetters": "thai",
    "thaiNumbers": "thai-figures",
    "hindiNumbers": "hindi",
    "aiueo": "aiueo",
    "aiueoFullWidth": "aiueo",
    "iroha": "iroha",
    "irohaFullWidth": "iroha",
    "ganada": "ganada",
    "chosung": "chosung",
    "koreanCounting": "korean",
    "koreanDigital": "korean",
    "decimalFullWidth": "wide",
    "decimalFullWidth2": "wide",
    "decimalEnclosedCircle": "circles",
    "decimalEnclosedCircleChinese": "circles",
    "ideographTraditional": "stems",
    "ideographZodiac": "branches",
    "ideographDigital": "han-figures",
    "japaneseDigitalTenThousand": "han-figures",
    "taiwaneseDigital": "han-figures",
    "japaneseCounting": "han",
    "japaneseLegal": "japanese-legal",
    "chineseCounting": "han",
    "chineseCountingThousand": "han-full",
    "taiwaneseCounting": "han",
    "taiwaneseCountingThousand": "han-full",
    "chineseLegalSimplified": "han-legal",
    "ideographLegalTraditional": "han-legal-old",
    "chicago": "signs",
}
_BULLET = "bullet"
_PLACE = re.compile("%([1-9])")
_BETWEEN = {"nothing": "", "space": " ", "tab": " "}


@dataclass(frozen=True, slots=True)
class Level:
    """How the numbers of one level of a list look, and when they begin anew."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    between: str = " "  # number and words
    restarts: int | None = None  # after this level, counted from 1; 0 for never
    legal: bool = False  # all numbers in it are shown in figures
    style: str = ""


@dataclass(slots=True)
class Counted:
    """A definition of a list, and how far it has been counted; lists that share it go on."""

    levels: dict[int, Level]
    at: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Numbered:
    """A list: a definition, with what is different in this list."""

    counted: Counted
    levels: dict[int, Level]
    starts: dict[int, int]  # where levels begin, and begin anew when this list first comes to them
    begun: set[int] = field(default_factory=set)


class Numbering:
    """Gives each paragraph of a list its number; they must be asked for in order."""

    def __init__(self, root: etree._Element | None, styles: Styles, tally: Tally) -> None:
        self._styles = styles
        self._tally = tally
        self._abstract = _by_id(root, "abstractNum", "abstractNumId")
        self._num = _by_id(root, "num", "numId")
        self._counted: dict[str, Counted] = {}
        self._lists: dict[str, Numbered | None] = {}

    def mark(self, properties: etree._Element | None, style: str) -> str:
        """What stands before the words of the paragraph with these properties and style."""
        chain = list(self._styles.chain(style))
        number, level = _list_of(properties, chain)
        found = self._list(number) if number else None
        if found is None:
            return ""
        if level is None:
            level = _level_of(found, chain)
        level = min(max(level, 0), LEVELS - 1)
        _count(found, level)
        return self._printed(found, level)

    def _list(self, number: str) -> Numbered | None:
        if number not in self._lists:
            self._lists[number] = self._read(number)
        return self._lists[number]

    def _read(self, number: str) -> Numbered | None:
        element = self._num.get(number)
        counted = self._definition(value(element, "abstractNumId"))
        if element is None or counted is None:
            return None
        found = Numbered(counted, dict(counted.levels), {})
        for other in element.iterchildren(W + "lvlOverride"):
            at = whole(other.get(W + "ilvl", ""), 0)
            changed = child(other, "lvl")
            if changed is not None:
                found.levels[at] = _level(changed)
            start = value(other, "startOverride")
            if start:
                found.starts[at] = whole(start, 1)
        return found

    def _definition(self, id_: str) -> Counted | None:
        """The definition with an id, or the one that its list style leads to."""
        passed: set[str] = set()
        while id_ not in passed:
            passed.add(id_)
            style = value(self._abstract.get(id_), "numStyleLink")
            if not style:
                break
            linked = self._num.get(self._styles.list_of(style))
            id_ = value(linked, "abstractNumId") or id_
        element = self._abstract.get(id_)
        if element is None:
            return None
        if id_ not in self._counted:
            levels = {
                whole(one.get(W + "ilvl", ""), 0): _level(one)
                for one in element.iterchildren(W + "lvl")
            }
            self._counted[id_] = Counted(levels)
        return self._counted[id_]

    def _printed(self, found: Numbered, level: int) -> str:
        shape = found.levels.get(level, Level())
        if shape.form == _BULLET:
            sign = bullet(shape.text)
            return sign + " " if sign else ""
        if shape.form == "none" and not any(map(str.isalnum, _PLACE.sub("", shape.text))):
            return ""
        text = _PLACE.sub(lambda match: self._number(found, int(match[1]) - 1, shape), shape.text)
        return text + shape.between if text.strip() else ""

    def _number(self, found: Numbered, level: int, shape: Level) -> str:
        one = found.levels.get(level, Level())
        at = found.counted.at.get(level, one.start)
        if one.form == _BULLET:
            return ""
        if shape.legal and one.form != "none":
            return numeral(at, "1")
        if one.form not in _FORMS:
            self._tally.count(Seen.FIGURES)
        return numeral(at, _FORMS.get(one.form, "1"))


def _list_of(properties: etree._Element | None, chain: Sequence[Style]) -> tuple[str, int | None]:
    """The list that a paragraph is in, "" for none, and its level if the paragraph says it."""
    own = child(properties, "numPr")
    level = value(own, "ilvl")
    number = value(own, "numId") or next((style.number for style in chain if style.number), "")
    if number == "0":
        return "", None
    return number, whole(level, 0) if level else (0 if value(own, "numId") else None)


def _level_of(found: Numbered, chain: Sequence[Style]) -> int:
    """The level that the styles give: the one that names the style, or the one the style names."""
    by_style = {level.style: at for at, level in found.levels.items() if level.style}
    for style in chain:
        if style.id in by_style:
            return by_style[style.id]
        if style.level is not None:
            return style.level
    return 0


def _count(found: Numbered, level: int) -> None:
    """Counts one more on a level, and lets the levels below it begin anew."""
    at = found.counted.at
    anew = level in found.starts and level not in found.begun
    found.begun.add(level)
    if level in at and not anew:
        at[level] = min(at[level] + 1, HIGHEST)
    else:
        at[level] = found.starts.get(level, found.levels.get(level, Level()).start)
    for below in range(level + 1, LEVELS):
        restarts = found.levels.get(below, Level()).restarts
        if restarts is None or 0 < level + 1 <= restarts:
            at.pop(below, None)


def _by_id(root: etree._Element | None, name: str, id_: str) -> dict[str, etree._Element]:
    if root is None:
        return {}
    return {one.get(W + id_, ""): one for one in root.iterchildren(W + name)}


def _level(element: etree._Element) -> Level:
    restarts = value(element, "lvlRestart")
    return Level(
        start=whole(value(element, "start"), 0),
        form=_form(element),
        text=value(element, "lvlText"),
        between=_BETWEEN.get(value(element, "suff"), " "),
        restarts=whole(restarts, 0) if restarts else None,
        legal=bool(is_on(element, "isLgl")),
        style=value(element, "pStyle"),
    )


def _form(element: etree._Element) -> str:
    """The form of the numbers; new forms stand beside an old one for older programs."""
    direct = value(element, "numFmt")
    if direct:
        return direct
    return next((one.get(W + "val", "") for one in element.iter(W + "numFmt")), "decimal")
