"""The paper for the Cabinet: what is asked, lacking, what it costs, and what is to be decided."""

from __future__ import annotations

from article9.usecases.reporting.papers import Paper

_PAPER = Paper("cabinet-paper")

document, sheets, data, sent = _PAPER.document, _PAPER.sheets, _PAPER.data, _PAPER.sent
