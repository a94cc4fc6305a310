"""A fictional State, a few questions, and questionnaires that people filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from itertools import count
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
from lxml import etree

from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.questions import QuestionSet
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.documents.document import Document
from article9.documents.word.elements import NAMESPACE, Element, run, tag, words
from article9.documents.writers import docx, xlsx
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId, uuid7
from article9.usecases.questionnaire import taking, word_file, workbook_file
from article9.usecases.questionnaire.document import questionnaire
from article9.usecases.questionnaire.reading import Words
from article9.usecases.questionnaire.rows import Filled
from article9.usecases.questionnaire.sending import Asked, Knowledge, Terms, ask, institution_of
from article9.usecases.questionnaire.taking import Returned

TODAY, DUE = date(2030, 9, 2), date(2030, 9, 30)
W = {"w": NAMESPACE}
PERSON = {"name": "A. Writer", "function": "Head of section"}
WHO = {"N1": "B. Major", "N2": "Legal adviser"}


def ids(start: int = 1) -> NewId:
    """Gives ids one after the other, the same in each test."""
    numbers: Iterator[int] = count(start)
    return lambda: uuid7(next(numbers), 7)


def question_set(**changes: Any) -> QuestionSet:
    """The questions of the fictional State."""
    titles = {
        "in-place": "In place", "partly": "Partly", "planned": "Planned",
        "not-in-place": "Not in place", "not-applicable": "Does not apply",
        "not-known": "Not known",
    }  # fmt: skip
    needs = {"not-applicable": {"needs-reason": "yes"}}
    made = {
        "id": "set-2030",
        "edition": "2030-01-01",
        "title": "Self-assessment",
        "answers": {
            key: {"title": title, "means": f"{title}.", **needs.get(key, {})}
            for key, title in titles.items()
        },
        "areas": {"forces": {"title": "Armed forces"}, "law": {"title": "Law"}},
        "institutions": {
            "defence": {"name": "Ministry of defence"},
            "justice": {"name": "Ministry of justice"},
            "national-society": {"name": "National Society", "auxiliary": "yes"},
        },
        "never-affected": "It never had the weapon.",
        "questions": {
            "orders": _question("forces", "Do orders forbid it?", core="yes"),
            "training": _question(
                "forces", "Is it taught?", consults=("national-society",), applies=("forces",)
            ),
            "stocks": _question("forces", "Are stocks gone?"),
            "penalty": _question("law", "Is it punished?", institution="justice"),
        },
    }
    return QuestionSet.model_validate(made | changes)


def _question(area: str, asks: str, **more: Any) -> dict[str, Any]:
    usual = {"guidance": "Look it up.", "evidence": "The order.", "basis": "convention",
             "obligation": "duty", "institution": "defence"}  # fmt: skip
    return {"area": area, "asks": asks, **usual, **more}


def profile() -> ProfileQuestions:
    """One question on the State, by which training is spared."""
    forces = {"asks": "Are there forces?", "answers": ("yes", "no"), "spares": {"no": "None."}}
    return ProfileQuestions.model_validate(
        {"id": "profile", "questions": {"forces": forces}, "never-affected": {"forces": "no"}}
    )


def dossier(new_id: NewId, **changes: Any) -> Dossier:
    """The record of the fictional State: last year's answer, and this year's proposal."""
    defence, evidence = new_id(), new_id()
    last = {
        "id": new_id(), "question": "orders", "standing": "partly", "remark": "The navy lacks it",
        "evidence": (evidence,), "state": "given", "by": PERSON, "on": "2029-10-01",
        "institution": defence,
    }  # fmt: skip
    proposal = {
        "id": new_id(), "question": "orders", "standing": "in-place", "state": "proposed",
        "origin": {"kind": "measure", "says": "Order 12 is in force since 2030-01-01"},
        "on": "2030-08-01",
    }  # fmt: skip
    opened = {"by": PERSON, "on": "2029-09-01"}
    made = {
        "schema": 1,
        "id": new_id(),
        "state": "XXA",
        "names": {"en": "Exampleland"},
        "institutions": (
            {"id": defence, "kind": "defence", "key": "mod", "name": "Ministry of Defence"},
            {"id": new_id(), "kind": "justice", "key": "moj", "name": "Ministry of Justice"},
            {"id": new_id(), "kind": "national-society", "name": "Red Crescent of Exampleland"},
        ),
        "evidence": ({"id": evidence, "title": "Order 7", "received": "2029-01-01"},),
        "cycles": (
            {"id": new_id(), "year": 2029, "edition": "set-2030", "opened": opened,
             "answers": (last,)},
            {"id": new_id(), "year": 2030, "edition": "set-2030", "opened": opened,
             "answers": (proposal,)},
        ),
    }  # fmt: skip
    return Dossier.model_validate(made | changes)


def sent(kind: str = "defence", *, before: Dossier | None = None, start: int = 1) -> Asked:
    """The questionnaire of an institution of the fictional State."""
    new_id = ids(start)
    made = before or dossier(new_id)
    cycle = made.cycle()
    if cycle is None:
        raise ValueError("no cycle")
    return ask(
        made,
        institution_of(made, kind),
        cycle,
        knowledge=Knowledge({"set-2030": question_set()}, profile()),
        terms=Terms("en", TODAY, DUE),
        new_id=ids(start + 1000),
    )


def document(asked: Asked, say: Translations = AS_WRITTEN) -> Document:
    """The questionnaire, laid out."""
    return questionnaire(asked, say, state="Exampleland")


def word(asked: Asked, typed: Mapping[str, Any] | None = None) -> bytes:
    """The questionnaire as a Word file into whose fields somebody has typed, by their codes."""
    return fill_word(docx.write(document(asked)), typed or {})


def fill_word(data: bytes, typed: Mapping[str, Any]) -> bytes:
    """A Word file with words in its fields: a tuple fills those of one row."""
    root = etree.fromstring(member(data, "word/document.xml"))
    for code, text in typed.items():
        cells = cells_of(root, code)
        texts = text if isinstance(text, tuple) else (text,)
        for cell, one in zip(cells[-len(texts) :], texts, strict=True):
            type_into(cells[0] if is_box(code) else cell, one)
    return replaced(data, {"word/document.xml": etree.tostring(root)})


def cells_of(root: Element, code: str) -> list[Element]:
    """The cells behind the one that holds a code, as far as they are of the same field."""
    for cell in root.iter(tag("tc")):
        if "".join(t.text or "" for t in cell.iter(tag("t"))).strip() == code:
            cells = list(cell.itersiblings(tag("tc")))
            return cells[:2] if is_box(code) else cells
    raise KeyError(code)


def is_box(code: str) -> bool:
    return code[-1] in "abcdef"


def type_into(cell: Element, text: str) -> None:
    """As somebody types: into the field, whose words of how to use it go."""
    control = cell.find(".//w:sdt", W)
    if control is None:
        raise ValueError("no field")
    for hint in control.findall("w:sdtPr/w:showingPlcHdr", W):
        hint.getparent().remove(hint)  # type: ignore[union-attr]  # it has one
    inside = control.find("w:sdtContent", W)
    if inside is None:
        raise ValueError("no content")
    for child in list(inside):
        inside.remove(child)
    for at, line in enumerate(text.split("\n")):
        if at:
            inside.append(run(etree.Element(tag("br"))))
        inside.append(run(words(line)))


def sheet(asked: Asked, typed: Mapping[str, Any] | None = None) -> bytes:
    """The questionnaire as an Excel file into whose cells somebody has typed, by their codes."""
    return fill_sheet(xlsx.write(document(asked)), typed or {})


def fill_sheet(data: bytes, typed: Mapping[str, Any]) -> bytes:
    """An Excel file with words in its cells."""
    book = openpyxl.load_workbook(BytesIO(data))
    form = book["Form"]
    rows = {str(row[0].value): row for row in form.iter_rows() if row[0].value is not None}
    for code, text in typed.items():
        texts = text if isinstance(text, tuple) else (text,)
        for cell, one in zip(rows[code][2 : 2 + len(texts)], texts, strict=True):
            cell.value = one
            cell.data_type = "s" if isinstance(one, str) and one.startswith("=") else cell.data_type
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def read(data: bytes) -> Filled:
    """The rows of a file, read in this process."""
    with ZipFile(BytesIO(data)) as archive:
        is_word = "word/document.xml" in archive.namelist()
    return word_file.read(data, "q") if is_word else workbook_file.read(data, "q")


def back(asked: Asked, data: bytes, *, now: Dossier | None = None) -> Returned:
    """What a filled questionnaire changes in the dossier as it stands now."""
    return taking.returned(
        read(data),
        now or asked.dossier,
        sets={"set-2030": question_set()},
        words=Words(AS_WRITTEN, AS_WRITTEN),
        name="q",
    )


def member(data: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def replaced(data: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """The packed file with other bytes for some of its parts; without those that are None."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()
