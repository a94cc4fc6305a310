"""Numbers as word processors print them before the paragraphs of an automatic list."""

from __future__ import annotations

#: Word counts no further, and a file that does is not believed.
HIGHEST = 32_767

#: Series of letters and signs that begin anew, doubled, when they are used up.
_SERIES = {
    "arabic": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "abjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
    "russian": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "RUSSIAN": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
    "thai": "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
    "aiueo": "アイウエオカキクケコサシスセソタチツテトナニヌ"
    "ネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
    "iroha": "イロハニホヘトチリヌルヲワカヨタレソツネナラム"
    "ウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
    "ganada": "가나다라마바사아자차카타파하",
    "chosung": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
    "stems": "甲乙丙丁戊己庚辛壬癸",
    "branches": "子丑寅卯辰巳午未申酉戌亥",
    "circles": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "signs": "*†‡§",
}
#: Ten figures of a script, in the order of 0 to 9.
_FIGURES = {
    "wide": "０１２３４５６７８９",
    "hindi": "०१२३४५६७८९",
    "thai-figures": "๐๑๒๓๔๕๖๗๘๙",
    "han-figures": "〇一二三四五六七八九",
}
#: Figures, and the words for ten, hundred and thousand; from which number on a one is said before
#: these, and what is said for a gap.
_NEVER = 10_000
_COUNTED = {
    "han": ("一二三四五六七八九", "十百千", _NEVER, ""),
    "han-full": ("一二三四五六七八九", "十百千", 20, "零"),
    "han-legal": ("壹贰叁肆伍陆柒捌玖", "拾佰仟", 1, "零"),
    "han-legal-old": ("壹貳參肆伍陸柒捌玖", "拾佰仟", 1, "零"),
    "japanese-legal": ("壱弐参四伍六七八九", "拾百阡", 1, ""),
    "korean": ("일이삼사오육칠팔구", "십백천", _NEVER, ""),
}
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_SIMPLE = ("1", "01", "a", "A", "i", "I")
#: So many numbers tell a form from all others.
_EXAMPLES = 10
_LATIN = "abcdefghijklmnopqrstuvwxyz"
#: Signs that mark the paragraphs of a list and are seen as such.
_BULLETS = "•·●▪◦‣–—-*"
#: A letter is repeated so many times at the most; further numbers are given as figures.
_REPEATED = 30


def numeral(number: int, form: str) -> str:
    """The number in a form of this module: `1`, `01`, `a`, `A`, `i`, `I`, or a series by name.

    `aa` is `a` with `ab` after `aa`, where `a` has `bb`. What the form cannot say is given in
    figures; `form` "" has no number at all.
    """
    if not form:
        return ""
    if form == "01":
        return f"{number:02d}"
    if form in _FIGURES and number >= 0:
        return "".join(_FIGURES[form][int(figure)] for figure in str(number))
    if not 0 < number <= HIGHEST:
        return str(number)
    return _positive(number, form)


def bullet(sign: str) -> str:
    """The sign before a paragraph of a list without numbers: a dash stays one, all else is a dot.

    Most bullets are letters of a font of signs, and mean nothing outside it.
    """
    sign = sign.strip()
    return (sign if sign in _BULLETS else "•") if sign else ""


def form_of(example: str) -> str:
    """The form of which the first numbers are given: `1`, `a`, `01, 02, 03`; "" if none is known.

    Capital and small letters, and figures, are forms of their own; so are `a, b, .., aa, bb`.
    """
    first: list[str] = []
    for item in example.split(","):
        if not item.strip() or item.strip().startswith("."):
            break
        first.append(item.strip())
    for form in (*_SIMPLE, *_SERIES, *_COUNTED, *_FIGURES):
        if first and first == [numeral(at + 1, form) for at in range(len(first[:_EXAMPLES]))]:
            return form
    return ""


def _positive(number: int, form: str) -> str:
    if form in ("a", "A"):
        return _repeated(number, _LATIN if form == "a" else _LATIN.upper())
    if form in ("aa", "AA"):
        letters = _as_digits(number)
        return letters if form == "aa" else letters.upper()
    if form in ("i", "I"):
        return _roman(number) if form == "i" else _roman(number).upper()
    if form in _SERIES:
        return _repeated(number, _SERIES[form])
    if form in _COUNTED and number < _NEVER:
        return _counted(number, *_COUNTED[form])
    return str(number)


def _repeated(number: int, letters: str) -> str:
    """The letter of the series, as often as the series has been gone through: z, aa, bb."""
    rounds, at = divmod(number - 1, len(letters))
    return letters[at] * (rounds + 1) if rounds < _REPEATED else str(number)


def _as_digits(number: int) -> str:
    """The letters counted as digits: z, aa, ab."""
    found = ""
    while number:
        number, at = divmod(number - 1, len(_LATIN))
        found = _LATIN[at] + found
    return found


def _roman(number: int) -> str:
    if number > 3999:
        return str(number)
    found = ""
    for value, letters in _ROMAN:
        found += letters * (number // value)
        number %= value
    return found


def _counted(number: int, figures: str, powers: str, one: int, gap: str) -> str:
    """The number as it is counted in Chinese characters and those that follow them."""
    digits = str(number)
    found = ""
    for at, figure in enumerate(digits):
        power = len(digits) - 1 - at
        if figure == "0":
            found += gap if digits[at + 1 : at + 2] not in ("", "0") else ""
            continue
        silent = figure == "1" and power and number < one
        found += "" if silent else figures[int(figure) - 1]
        found += powers[power - 1] if power else ""
    return found
