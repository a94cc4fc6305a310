"""The numbers of provisions as printed: what series they can belong to, and what follows what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from article9.catalogue.scripts import UNSPACED

#: So far may two neighbours of a series lie apart, where what stood between them was left out.
FAR = {"digit": 20.0, "alpha": 6.0, "roman": 6.0, "double": 3.0, "kanji": 20.0, "iroha": 6.0}
#: Roman numbers above this are words or letters: (di), (mix), (c).
_HIGHEST_ROMAN = 60

_DIGITS = re.compile(r"(\d{1,4})((?:\.\d{1,3})*)([A-Za-z]{0,3})")
_LETTER = re.compile(r"([A-Za-z])(?:\.(\d{1,3}))?")
_ROMAN = re.compile(r"(xl|l?x{0,3})(ix|iv|v?i{0,3})")
_ONES = {"ix": 9, "iv": 4}
_BASIC = re.compile(r"\d+|[A-Za-z]+")

_KANJI_DIGITS = "〇一二三四五六七八九"
_KANJI_TENS = {"十": 10, "百": 100, "千": 1000}
_KANJI_MYRIADS = {"億": 10**8, "万": 10**4}
#: A Chinese numeral, as the inside of a class of a regular expression.
KANJI = _KANJI_DIGITS + "".join((*_KANJI_TENS, *_KANJI_MYRIADS))
_KANJI_RUN = re.compile(f"[{KANJI}]+")
#: What leads from the first part of a number to the second: 3の2.
_BRANCH = re.compile(rf"(?<=\d)[{UNSPACED}](?=\d)")
#: The order of the Japanese syllables, by which the items of inner lists are numbered.
IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a series of numbers: the third letter, the second roman number."""

    series: str
    at: float

    @property
    def is_first(self) -> bool:
        """Whether a list of this series can begin here."""
        return self.at == 1


@lru_cache(maxsize=4096)
def places(number: str) -> tuple[Place, ...]:
    """Every place that a number in a list can stand for: `i` is the ninth letter or roman one."""
    if number and number[0] in KANJI:
        return _kanji_place(number)
    if len(number) == 1 and number in IROHA:
        return (Place("iroha", IROHA.index(number) + 1.0),)
    digits = _DIGITS.fullmatch(number)
    if digits:
        return (Place("digit", _decimal(digits.group(1), digits.group(2)) + _suffix(digits[3])),)
    lower = number.lower()
    if lower != number and number.upper() != number:
        return ()
    case = "" if lower == number else "upper-"
    found = [Place(case + one.series, one.at) for one in (*_letters(lower), *_roman(lower))]
    return tuple(found)


def kanji_value(numeral: str) -> int:
    """The value of a Chinese numeral: 二十三, 三百万, or digit by digit, 二三."""
    total = group = digits = 0
    for sign in numeral:
        if sign in _KANJI_MYRIADS:
            total += (group + digits or 1) * _KANJI_MYRIADS[sign]
            group = digits = 0
        elif sign in _KANJI_TENS:
            group += (digits or 1) * _KANJI_TENS[sign]
            digits = 0
        else:
            digits = digits * 10 + _KANJI_DIGITS.index(sign)
    return total + group + digits


def to_kanji(number: str) -> str:
    """A number below ten thousand in Chinese numerals; any other as it is."""
    if not number.isdecimal() or not 0 < int(number) < 10**4:
        return number
    left, written = int(number), ""
    for sign, value in reversed(_KANJI_TENS.items()):
        times, left = divmod(left, value)
        written += (_KANJI_DIGITS[times] if times > 1 else "") + sign if times else ""
    return written + (_KANJI_DIGITS[left] if left else "")


def arabic(number: str) -> str:
    """A number in Arabic digits: 二十三の二 is 23-2. One that is written so is left as it is."""
    if number.isascii():
        return number
    return _BRANCH.sub("-", _KANJI_RUN.sub(lambda run: str(kanji_value(run.group())), number))


def _kanji_place(number: str) -> tuple[Place, ...]:
    """二の二 was put in between 二 and 三."""
    parts = arabic(number).split("-")
    if not all(part.isdecimal() for part in parts):
        return ()
    behind = "".join(f"{int(part):02}" for part in parts[1:])
    return (Place("kanji", int(parts[0]) + (float("0." + behind) if behind else 0.0)),)


def _decimal(whole: str, parts: str) -> float:
    """1.1 lies between 1 and 2, and 1.31 between 1.3 and 1.4."""
    return int(whole) + (float("0." + parts.replace(".", "")) if parts else 0.0)


def _suffix(letters: str) -> float:
    """1A lies between 1 and 2."""
    value, weight = 0.0, 0.01
    for letter in letters.lower():
        value += (ord(letter) - 96) * weight
        weight /= 30
    return value


def _letters(number: str) -> list[Place]:
    single = _LETTER.fullmatch(number)
    if single:
        return [Place("alpha", _decimal(str(ord(single[1]) - 96), single[2] or ""))]
    if len(number) != 2 or not number.isascii() or not number.isalpha():
        return []
    first, second = (ord(letter) - 96 for letter in number)
    found = [Place("alpha", 26.0 * first + second)]
    # (aa) put in after (a), and (za) put in before (a), by a later law.
    found.append(Place("alpha", (0 if first == 26 else first) + second * 0.01))
    if first == second:
        # (aa), (bb) as a list of its own, and as what follows (z).
        found += [Place("double", float(first)), Place("alpha", 26.0 + first)]
    return found


def _roman(number: str) -> list[Place]:
    match = _ROMAN.fullmatch(number)
    if not number or match is None:
        return []
    tens, ones = match.groups()
    value = 40 if tens == "xl" else 50 * tens.count("l") + 10 * tens.count("x")
    value += _ONES.get(ones, 5 * ones.count("v") + ones.count("i"))
    return [Place("roman", float(value))] if 0 < value <= _HIGHEST_ROMAN else []


def steps(earlier: Place, later: Place) -> float | None:
    """How far a number follows another of its series, or None where it does not follow it."""
    if earlier.series != later.series or later.at <= earlier.at:
        return None
    distance = later.at - earlier.at
    return distance if distance <= FAR[later.series.removeprefix("upper-")] else None


def order(number: str) -> tuple[tuple[int, int, str], ...]:
    """The order of sections and articles: 13 before 13A before 14, L2343-1 before L2343-2."""
    parts = _BASIC.findall(arabic(number))
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part.lower()) for part in parts)


def distance(earlier: str, later: str) -> int | None:
    """How many whole numbers a section lies after another; None where it does not follow it."""
    before, after = order(earlier), order(later)
    if not before or not after:
        return None
    if len(before) > 1 and len(after) > 1 and before[0] == after[0] and before[0][0] == 1:
        before, after = before[1:], after[1:]
    if after <= before or before[0][0] != after[0][0]:
        return None
    return after[0][1] - before[0][1]
