"""What of a numbered line is the heading and what is text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from article9.law.lines import is_lower
from article9.law.marks import Mark, Opens
from article9.law.page import UNITS, Page
from article9.law.source import Span

#: Short title.—This Act may be cited as ...: the stop and dash part heading and text.
_RUN_IN = re.compile(r"([^.;:—–\n]{2,120})\.\s?[—–-]{1,2}\s*(?=\S)")
#: A heading that ends with a full stop is told from a sentence by its length only.
_SHORT = 14


@dataclass(frozen=True, slots=True)
class Title:
    """The heading on a numbered line, and where its text begins."""

    heading: Span | None
    body: int


def title_of(page: Page, at: int, mark: Mark) -> Title:
    """Heading and text of the line on which a section begins."""
    line = page.lines[at]
    start = line.start + mark.end
    rest = line.text[mark.end :]
    whole = Title(Span(start, line.end), line.end)
    text = Title(None, start)
    # Behind a number alone a dash opens the text; behind Article 5.- it may open a heading.
    dashed = mark.dash and mark.opens is Opens.BARE
    if not rest or dashed or rest.startswith(("(1)", "( 1 )")):
        return text
    run_in = _RUN_IN.match(rest)
    if run_in and not is_lower(rest):
        return Title(Span(start, start + run_in.end(1)), start + run_in.end())
    if line.declared or _is_repeated(page, at, mark):
        return whole
    return whole if is_title(page, at, rest) else text


def is_title(page: Page, at: int, words: str) -> bool:
    """Whether the words that end a line are a heading, and the text of it follows."""
    later = page.following(at)
    if later is None or is_lower(words):
        return False
    after, following = page.marks[later], page.lines[later]
    if after is not None and after.opens is Opens.ITEM:
        opens_list = after.form == "°" and words[-1] == ":"
        begins = after.number == "1" and not is_lower(following.text[after.end :])
        return begins and not opens_list and _is_short(page, words)
    if not page.is_label(words):
        return False
    if after is not None and (after.opens in UNITS or after.opens is Opens.BULLET):
        return False
    return following.gap or (not is_lower(following.text) and len(_body(page, later)) > len(words))


def _body(page: Page, at: int) -> str:
    """The words from a line up to the next number. What is shorter than a heading has none.

    "... without the consent of the" + "Minister." is a sentence that was broken before a capital.
    """
    found = [page.lines[at].text]
    for later in range(at + 1, len(page.lines)):
        if page.marks[later] is not None or page.lines[later].gap:
            break
        found.append(page.lines[later].text)
    return " ".join(found)


def _is_short(page: Page, rest: str) -> bool:
    return page.is_label(rest) or (len(rest.split()) <= _SHORT and rest[-1] in ".:")


def _is_repeated(page: Page, at: int, mark: Mark) -> bool:
    """Whether the number is printed again, with a dash, before the text: this is its heading."""
    later = page.following(at)
    after = page.marks[later] if later is not None else None
    return after is not None and after.dash and after.number == mark.number
