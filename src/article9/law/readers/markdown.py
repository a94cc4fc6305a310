"""Reads Markdown: the marks are taken out, the words stay as they are.

The marks are taken out and not blanked, so that a quotation holds neither `**` nor the gaps that
would be left where it stood. Headings are remembered, as they say what a line is.
"""

from __future__ import annotations

import hashlib
import re
from itertools import accumulate

from article9.law.readers.text import decoded
from article9.law.source import Source

NAME = "Markdown (.md)"
SUFFIXES: tuple[str, ...] = (".md", ".markdown", ".mdown")
APART = False

_FRONT = re.compile(r"\A\s*---[ \t]*\r?\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"""^title:[ \t]*(["']?)(.+?)\1[ \t]*\r?$""", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_QUOTE = re.compile(r"^(?:[ \t]*>)+[ \t]?")
_HEADING = re.compile(r"^[ \t]{0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_RULE = re.compile(r"^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:=){3,})$")
#: A list mark before a number of its own: `- (a) use`. The number is the law's, the mark is not.
_NUMBERED = re.compile(r"^([ \t]*)[-*+][ \t]+(?=\\?\(?[0-9A-Za-z]{1,5}(?:\.\d+)?\\?[).])")
_STRONG_LINE = re.compile(r"^[ \t]*(\*\*|__)([^*_]+)\1[ \t]*$")
_LINK = re.compile(r"!?\[([^\]\n^]*)\]\([^)\s]*(?:[ \t]+\"[^\"\n]*\")?\)")
_EMPHASIS = (
    re.compile(r"(\*{1,3})(?=[^\s*])([^*\n]*?[^\s*])\1"),
    re.compile(r"(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]*?[^\s_])\1(?![\w_])"),
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?:[ \t][^<>\n]*)?/?>")
_BREAK = re.compile(r"(?:\\| {2,})$")


def recognises(data: bytes) -> bool:  # noqa: ARG001 (the same for all readers)
    """Never: Markdown has no mark at its beginning. The name of the file tells."""
    return False


def read(data: bytes, name: str) -> Source:
    """The words that the bytes hold, without the marks of Markdown.

    Raises:
        Unreadable: when the bytes are no text.
    """
    raw, unreadable = decoded(data, name)
    title, body = _without_front_matter(raw)
    lines, headings = [], []
    for number, line in enumerate([*title, *body.splitlines(keepends=True)]):
        words, is_heading = _words(line)
        lines.append(words)
        if is_heading or number < len(title):
            headings.append(number)
    starts = [0, *accumulate(map(len, lines))]
    return Source(
        text="".join(lines),
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        read_by="markup",
        unreadable=unreadable,
        headings=tuple(starts[number] for number in headings),
    )


def _without_front_matter(raw: str) -> tuple[list[str], str]:
    """The title that the front matter gives, if the body does not, and the body."""
    front = _FRONT.match(raw)
    body = _COMMENT.sub(_emptied, raw[front.end() :] if front else raw)
    title = _TITLE.search(front.group(1) or "") if front else None
    if title is None or title.group(2).strip() in body[:2000]:
        return [], body
    return [title.group(2).strip() + "\n"], body


def _emptied(comment: re.Match[str]) -> str:
    """The line ends of a comment, so that what stands around it stays apart."""
    return "\n" * comment.group().count("\n")


def _words(line: str) -> tuple[str, bool]:
    """A line without its marks, and whether they make it a heading."""
    words = line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
    end = line[len(words) :]
    words = _QUOTE.sub("", words)
    if _RULE.match(words):
        return end, False
    heading = _HEADING.match(words)
    strong = _STRONG_LINE.match(words)
    if heading:
        words = heading.group(2)
    words = _NUMBERED.sub(r"\1", _BREAK.sub("", words))
    words = _LINK.sub(r"\1", _TAG.sub("", words))
    for emphasis in _EMPHASIS:
        words = emphasis.sub(r"\2", words)
    return _ESCAPE.sub(r"\1", words) + end, bool(heading or strong)
