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
        Usage: nobody answers for it by name and function, a form is not told of, or the
            reference is no line.
    """
    asked = told.asked
    signature = signed(asked.by, asked.function, on=asked.on)
    _prove_told(told)
    sent = Sent(
        signed=signature,
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


def _prove_told(told: Told) -> None:
    """That each form says how it stands. Papers in sentences make no such claim."""
    owed = [
        f"{one.section.letter} ({one.section.title})" for one in told.report.sections if one.owed
    ]
    if owed and told.report.layout.style == "tables":
        raise Usage(
            "The record does not tell whether there is anything to report on these forms: "
            f"{', '.join(owed)}.",
            remedy="Write down what there is, answer the profile where a form does not apply, or "
            "say with --nothing-new that there is nothing new: it is then your word, by name.",
        )
