"""Where a term that is being defined, or an interruption, can stand, and how far it can reach."""

from __future__ import annotations

from article9.checking.line import Line

#: A defined term is at most this many words and marks.
_TERM = 10

#: Words that may stand between two commas without ending the clause that they interrupt.
_ASIDE = 20

_NO_HEADWORD = frozenset(";.,。、")

_COMMAS = frozenset(",،、，")

_QUOTES = frozenset("\"“”„«»‘'「」『』")


def term_ends(line: Line, at: int) -> list[int]:
    """A term: words in quotation marks, or the first words of a sentence or of its item.

    The places at which it may end, nearest first; none where no term can begin.
    """
    quoted = is_quoted(line, at)
    if not quoted and at not in line.openings and at - 1 not in line.openings:
        return []
    return named_ends(line, at)


def named_ends(line: Line, at: int) -> list[int]:
    """A term anywhere, such as between the words of a wording: `by {named} is understood a ...`."""
    quoted, ends = is_quoted(line, at), []
    for end in range(at + 1, min(at + 1 + _TERM * line.pace, len(line.words) + 1)):
        word = line.words[end - 1].folded
        if word in ";.:。" or (not quoted and word in _QUOTES):
            break
        ends.append(end)
    return ends


def headword_ends(line: Line, at: int) -> list[int]:
    """A term at the head of its paragraph, parted from what it means by a colon or wide space."""
    if at not in line.openings:
        return []
    words = line.words
    for end in range(at + 1, min(at + 1 + _TERM * line.pace, len(words))):
        here, before = words[end], words[end - 1]
        if here.folded == ":" or (before.end + 1 < here.start and end not in line.openings):
            return [_last_word(line, end)]
        if here.folded in _NO_HEADWORD:
            return []
    return []


def _last_word(line: Line, end: int) -> int:
    """The end of words without the marks behind them."""
    while line.words[end - 1].soft:
        end -= 1
    return end


def is_quoted(line: Line, at: int) -> bool:
    """Whether quotation marks open just before a place."""
    return at > 0 and line.words[at - 1].folded in _QUOTES


def interruption(line: Line, at: int) -> int | None:
    """The place of the comma that closes what a comma at `at` opens, if it comes soon."""
    if line.words[at].folded not in _COMMAS:
        return None
    near = range(at + 2, min(at + _ASIDE * line.pace + 2, len(line.words)))
    return next((end for end in near if line.words[end].folded in _COMMAS), None)
