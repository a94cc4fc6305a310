"""What texts are read as, and the formats in which a document comes out."""

from __future__ import annotations

from enum import StrEnum


class ReadAs(StrEnum):
    """What the texts are read as."""

    LAW = "law"
    DOCTRINE = "doctrine"


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    XLSX = "xlsx"
