"""Writes the golden texts of reports anew: python -m tests.usecases.reporting.golden."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.usecases.reporting.making import written

FOLDER = Path(__file__).parents[2] / "golden"

#: Each golden text by its name: the kind of report, and what else is asked.
ASKED: dict[str, tuple[str, dict[str, Any]]] = {
    "article-7-classic": ("article-7", {}),
    "article-7-guide": ("article-7", {"layout": "guide"}),
    "article-7-sent": ("article-7", {"is_sent": True, "by": "N. Testova", "function": "adviser"}),
    "article-9-note": ("article-9-note", {}),
    "statement": ("statement", {"trace": True}),
    "cabinet-paper": ("cabinet-paper", {}),
    "letter": ("letter", {}),
    "legal-review": ("legal-review", {}),
    "article-5-extension": ("article-5-extension", {}),
}


def made(name: str) -> str:
    """The text as it is made now."""
    kind, fields = ASKED[name]
    return written(kind, **fields)


if __name__ == "__main__":
    for name in ASKED:
        (FOLDER / f"report-{name}.txt").write_text(made(name), encoding="utf-8")
