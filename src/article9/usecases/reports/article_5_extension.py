"""The outline of a request under Article 5(3), with what Article 5(4) asks it to tell of."""

from __future__ import annotations

from article9.usecases.reporting.papers import Paper

_PAPER = Paper("article-5-extension")

document, sheets, data, sent = _PAPER.document, _PAPER.sheets, _PAPER.data, _PAPER.sent
