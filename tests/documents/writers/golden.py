"""Writes the golden parts of a small Word file anew: python -m tests.documents.writers.golden."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from tests.documents.writers.office import part, small

FOLDER = Path(__file__).parents[2] / "golden"
NAMES = ("document", "footnotes", "footer1", "styles")


def shown(name: str) -> str:
    """A part of the small document as text that can be compared line by line."""
    root = part(small(), name)
    etree.indent(root)
    return f"{etree.tostring(root, encoding='unicode')}\n"


if __name__ == "__main__":
    for name in NAMES:
        (FOLDER / f"docx-{name}.xml").write_text(shown(name), encoding="utf-8")
