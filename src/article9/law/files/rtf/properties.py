"""What words of control say of the letters and paragraphs that follow in their group."""

from __future__ import annotations

from collections.abc import Callable

from article9.law.files.rtf.group import BODY, Group
from article9.law.files.tally import Seen

#: Nobody writes tables deeper in each other.
_DEEPEST = 20


def _plain(group: Group, _: int | None) -> None:
    group.font = group.far_font = -1
    group.hidden = group.deleted = group.moved = group.raised = group.leftward = False
    group.added = None


def _paragraph(group: Group, _: int | None) -> None:
    group.style, group.outline, group.depth = 0, BODY, 0
    group.listed = False


def _hidden(group: Group, number: int | None) -> None:
    group.hidden = number != 0


def _deleted(group: Group, number: int | None) -> None:
    group.deleted = number != 0


def _moved_away(group: Group, number: int | None) -> None:
    group.moved = number != 0


def _moved_here(group: Group, number: int | None) -> None:
    group.added = Seen.MOVE if number != 0 else None


def _inserted(group: Group, number: int | None) -> None:
    group.added = Seen.INSERTION if number != 0 else None


def _raised(group: Group, number: int | None) -> None:
    group.raised = number != 0


def _level(group: Group, _: int | None) -> None:
    group.raised = False


def _skipped(group: Group, number: int | None) -> None:
    group.skipped = min(max(number or 0, 0), 8)


def _style(group: Group, number: int | None) -> None:
    group.style = number or 0


def _outline(group: Group, number: int | None) -> None:
    group.outline = number if number is not None and 0 <= number < BODY else BODY


def _listed(group: Group, number: int | None) -> None:
    group.listed = bool(number)


def _in_table(group: Group, _: int | None) -> None:
    group.depth = max(group.depth, 1)


def _depth(group: Group, number: int | None) -> None:
    group.depth = min(max(number or 0, 0), _DEEPEST)


def _leftward(group: Group, _: int | None) -> None:
    group.leftward = True


def _rightward(group: Group, _: int | None) -> None:
    group.leftward = False


def _far_font(group: Group, number: int | None) -> None:
    if group.leftward:
        group.far_font = -1 if number is None else number


def _note_at_end(group: Group, _: int | None) -> None:
    if group.story is not None:
        group.story.kind = "endnote"


PROPERTIES: dict[str, Callable[[Group, int | None], None]] = {
    "plain": _plain,
    "pard": _paragraph,
    "v": _hidden,
    "deleted": _deleted,
    "mvf": _moved_away,
    "mvt": _moved_here,
    "revised": _inserted,
    "super": _raised,
    "nosupersub": _level,
    "uc": _skipped,
    "s": _style,
    "outlinelevel": _outline,
    "ls": _listed,
    "intbl": _in_table,
    "itap": _depth,
    "rtlch": _leftward,
    "ltrch": _rightward,
    "af": _far_font,
    "ftnalt": _note_at_end,
}
