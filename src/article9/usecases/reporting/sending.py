"""Keeps a copy of a report that goes out, in the name of the person who sends it."""

from __future__ import annotations

from pydantic import ValidationError

from article9.errors import Usage
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.reporting.filing import Sent, filed
from article9.usecases.record.signing import signed
from article9.usecases.reporting.told import Told
from article9.usecases.reporting.words import said


def kept(told: Told, *, new_id: NewId) -> Dossier:
    """The dossier with a copy of the report, line by line.

    Raises:
        Usage: nobody answers for it by name and function, or the reference is no line.
    """
    asked = told.asked
    sent = Sent(
        signed=signed(asked.by, asked.function, on=asked.on),
        languages=(asked.say.language,),
        title=asked.say(told.report.layout.title),
        reference=asked.reference,
    )
    try:
        return filed(told.report, sent, say=lambda piece: said(piece, asked.say), new_id=new_id)
    except ValidationError as error:
        raise Usage(
            "A reference is one line of 500 letters at most.", remedy="Shorten --reference."
        ) from error
