"""Cites of the Convention in the order of its articles."""

from __future__ import annotations

import re


def cite_order(cite: str) -> tuple[tuple[int, str], ...]:
    """A key to sort cites by, article numbers in their order: 1(1)(a) before 1(1)(b), 2 before 10.

    Words between the numbers play no part.
    """
    parts = re.findall(r"\d+|[a-z](?=\))", cite)
    return tuple((int(p), "") if p.isdecimal() else (0, p) for p in parts)
