"""Signs that word processors keep as letters of a font of signs."""

from __future__ import annotations

_SYMBOL = {
    0x22: "∀", 0x24: "∃", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "∼",
    0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→",
    0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂",
    0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅",
    0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xCF: "∉", 0xD0: "∠", 0xD1: "∇", 0xD2: "®", 0xD3: "©",
    0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xE5: "∑", 0xF2: "∫",
}  # fmt: skip
#: The Greek letters of the font Symbol, in the places of A to Z and a to z.
_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_WINGDINGS = {
    0x6C: "•", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x76: "◆", 0x9F: "•", 0xA7: "▪",
    0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_PRIVATE = range(0xF000, 0xF100)


def symbol(code: str, font: str) -> str:
    """The sign with a code, in hexadecimal, of a font; "" where it is not known."""
    try:
        at = int(code, 16)
    except ValueError:
        return ""
    font = font.casefold()
    is_private = at in _PRIVATE
    at -= _PRIVATE.start if is_private else 0
    if font == "wingdings":
        return _WINGDINGS.get(at, "")
    if font == "symbol":
        return _SYMBOL.get(at, "") or _plain(at)
    # The letters of other fonts of signs are not known; those of fonts of letters are themselves.
    return chr(at) if not is_private and 0x20 < at < 0xD800 else ""


def _plain(at: int) -> str:
    """The Greek letter in the place of a Latin one; figures and stops are themselves."""
    if not 0x20 < at < 0x7F:
        return ""
    letter = chr(at)
    return _GREEK[at - 65 if at < 97 else at - 97 + 26] if letter.isalpha() else letter
