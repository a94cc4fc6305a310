"""Puts a reading into the dossier. It waits there for a person; nothing of it is the State's."""

from __future__ import annotations

from datetime import date

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.texts import KeptReading, Text
from article9.record.ids import NewId
from article9.record.reading import Reading
from article9.record.reading import Text as TextRead


def with_reading(dossier: Dossier, reading: Reading, *, today: date, new_id: NewId) -> Dossier:
    """The dossier with the reading and with those of its texts that it did not have.

    A text is the same where its file is the same to the letter.
    """
    texts = {text.sha256: text for text in dossier.texts if text.sha256}
    added = {
        read.sha256: _kept(read, reading.read_as, new_id())
        for read in reading.texts
        if read.sha256 not in texts
    }
    texts |= added
    kept = KeptReading(
        id=new_id(),
        on=today,
        texts=tuple(texts[read.sha256].id for read in reading.texts),
        reading=reading,
    )
    return dossier.model_copy(
        update={
            "texts": (*dossier.texts, *added.values()),
            "readings": (*dossier.readings, kept),
        }
    )


def _kept(read: TextRead, read_as: str, id_: str) -> Text:
    return Text.model_validate(
        {
            "id": id_,
            "title": read.title or read.file,
            "kind": read_as,
            "status": read.status,
            "as_of": read.as_of,
            "language": read.language,
            "file": read.file,
            "sha256": read.sha256,
        }
    )
