"""Writes the golden page of the small document anew: python -m tests.documents.markup.golden."""

from __future__ import annotations

from article9.documents.writers.html import write
from tests.documents.samples import SMALL
from tests.house.tree import ROOT

PAGE = ROOT / "tests" / "golden" / "document.html"

if __name__ == "__main__":
    PAGE.write_text(write(SMALL), encoding="utf-8")
