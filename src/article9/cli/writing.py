"""Makes what was asked for of a reading: a page, a file for Word, Excel or a printer, or data."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from article9.catalogue.translations import Translations
from article9.cli.check_format import Format
from article9.cli.streams import to_json
from article9.documents.document import Document
from article9.usecases.check_law import Outcome


def written(
    outcome: Outcome,
    format_: Format,
    say: Translations,
    *,
    explain: str | None = None,
    claim: str | None = None,
) -> str | bytes:
    """The reading in a format, the argument for one assessment, or the test of a claim.

    Raises:
        Unavailable: the format needs something that is not installed.
    """
    from article9.usecases.explain import explain as explained
    from article9.usecases.in_language import in_language
    from article9.usecases.review.review import review
    from article9.usecases.review.sheets import sheets

    outcome = in_language(outcome, say)
    if claim is not None:
        return _claim(outcome, claim, format_, say)
    match format_:
        case Format.JSON:
            return to_json(outcome.reading)
        case Format.XLSX:
            return document_as(format_, sheets(outcome, say), say)
        case Format.TEXT if explain is not None:
            return document_as(format_, explained(outcome, explain, say), say)
        case _:
            document = review(outcome, say, with_texts=format_ is not Format.TEXT)
            return document_as(format_, document, say)


def _claim(outcome: Outcome, name: str, format_: Format, say: Translations) -> str | bytes:
    from article9.catalogue.claims import claims
    from article9.usecases.claim import claim_document, claim_of, claimed

    known = claims()
    result = claimed(outcome, name, known)
    if format_ is Format.JSON:
        return to_json(result)
    document = claim_document(
        outcome, result, claim_of(name, known), say, with_texts=format_ in (Format.DOCX, Format.PDF)
    )
    return document_as(format_, document, say)


def document_as(format_: str, document: Document, say: Translations) -> str | bytes:
    """A document in a format.

    Raises:
        Unavailable: the format needs something that is not installed.
    """
    from article9.usecases.labels import labels_in

    # One writer a format, named after it: only the one that is asked for is loaded.
    writer = import_module(f"article9.documents.writers.{format_}")
    return cast("str | bytes", writer.write(document, labels=labels_in(say)))
