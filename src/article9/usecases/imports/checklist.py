"""Takes in how the items of a checklist that a user has map to the questions of article9."""

from __future__ import annotations

from hashlib import sha256

from article9.catalogue.checklist import checklist
from article9.catalogue.questions import QuestionSet
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.record.dossier.checklists import Checklist
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.usecases.imports.imported import Imported


def imported(
    dossier: Dossier,
    data: bytes,
    *,
    name: str,
    questions: QuestionSet,
    new_id: NewId,
    say: Translations = AS_WRITTEN,
) -> Imported:
    """The dossier with the mapping. One of the same title takes the place of the one before.

    Raises:
        Usage: the file is no mapping, or names questions that there are not; with every fault.
    """
    read = checklist(data, name, list(questions.questions))
    before = next((one for one in dossier.checklists if one.title == read.title), None)
    kept = Checklist(
        id=before.id if before else new_id(),
        title=read.title,
        numbers=dict(read.numbers),
        edition=questions.id,
        file=name,
        sha256=sha256(data).hexdigest(),
    )
    others = tuple(one for one in dossier.checklists if one is not before)
    without = len(questions.questions) - len(read.numbers)
    done = (
        say(
            "“{title}”: {items} items, mapped to {questions} questions; {without} questions have "
            "none.",
            title=read.title,
            items=len(read.items),
            questions=len(read.numbers),
            without=without,
        ),
    )
    return Imported(dossier.model_copy(update={"checklists": (*others, kept)}), done)
