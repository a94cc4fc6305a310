"""The note on how Article 9 is carried out: two pages."""

from __future__ import annotations

from article9.usecases.reporting.papers import Paper

_PAPER = Paper("article-9-note")

document, sheets, data, sent = _PAPER.document, _PAPER.sheets, _PAPER.data, _PAPER.sent
