"""How surfaces of a drawing are told apart without colour: greys, hatching, dots, edges."""

from __future__ import annotations

from typing import Literal

Fill = Literal["solid", "hatched", "dotted", "empty", "crossed"]


class Hatching:
    """The fills of one drawing. `name` tells its patterns from those of others on a page."""

    def __init__(self, name: str) -> None:
        self._name = name

    def patterns(self) -> str:
        """The element that stands in the drawing once, before anything is filled."""
        inside = '<path d="M0 0H6V6H0Z" fill="#fff"/>'
        lines = '<path d="M-1 1L1-1M0 6L6 0M5 7L7 5" stroke="#000" stroke-width="1"/>'
        crossed = '<path d="M0 0L6 6M0 6L6 0" stroke="#000" stroke-width="0.6"/>'
        dots = '<circle cx="3" cy="3" r="1.4"/>'
        made = (("hatched", lines), ("crossed", crossed), ("dotted", dots))
        return "".join(
            [
                "<defs>",
                *(
                    f'<pattern id="{self._name}-{fill}" width="6" height="6" '
                    f'patternUnits="userSpaceOnUse">{inside}{shape}</pattern>'
                    for fill, shape in made
                ),
                "</defs>",
            ]
        )

    def paint(self, fill: Fill) -> str:
        """What an element is filled with."""
        match fill:
            case "solid":
                return "#777"
            case "empty":
                return "#fff"
            case "hatched" | "dotted" | "crossed":
                return f"url(#{self._name}-{fill})"
