"""Makes actions of the rows of a plan: new ones, and changes to those that the record has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from article9.catalogue.translations import Translations
from article9.planning.order import circles_among
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.people import Lenses
from article9.record.dossier.plan import Action, ActionStep, Objective
from article9.record.ids import NewId
from article9.usecases.imports.headings import Headed
from article9.usecases.imports.imported import RowFault
from article9.usecases.imports.plan_cells import bare, choice, cost, day, funds, in_a_line, items
from article9.usecases.imports.plan_sheet import Cells, in_order, names_of, records_of
from article9.usecases.plan.cells import action_cells, names_in
from article9.usecases.plan.from_point import Known
from article9.usecases.plan.words import CONFIDENCES, PLAN_FIELDS, STANDINGS

_NO_LENSES = Lenses()

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

#: Two rows that agree in all of these say the same.
_SAME = ("title", "objective", "field", "owner", "begins", "ends")

#: Letters of a line and of longer words, and of a key.
_LINE, _WORDS, _LONGEST_KEY = 500, 20_000, 80


@dataclass(slots=True)
class Draft:
    """An action as a row gives it, before it is known that all rows are right."""

    cells: Cells
    id: str
    key: str | None
    before: Action | None
    fields: dict[str, Any] = field(default_factory=dict)
    made: Action | None = None


class Actions:
    """The rows of the sheet of actions, read against the record."""

    def __init__(
        self, dossier: Dossier, sheet: Headed, known: Known, *, new_id: NewId, today: date
    ) -> None:
        self.faults: list[RowFault] = []
        self.objectives: dict[str, Objective] = {}  # new ones, by their title as compared
        self._dossier, self._sheet, self._known = dossier, sheet, known
        self._new_id, self._today = new_id, today
        self._says = (sheet.say, Translations("en", {}))
        self._before = {name: one for one in dossier.actions for name in (one.id, one.key) if name}
        self._names = names_in(dossier)
        self.drafts = self._drafts()
        self._ids = {name: one.id for name, one in self._before.items()}
        self._ids |= {one.key: one.id for one in self.drafts if one.key}
        self._readers = self._reading()
        for draft in self.drafts:
            told = len(self.faults)
            self._fill(draft)
            if len(self.faults) == told:
                before = dict(draft.before) if draft.before else {"id": draft.id, "key": draft.key}
                draft.made = draft.cells.shaped("", Action, {**before, **draft.fields})
        self._prove_order()
        self._prove_apart()

    def action_id(self, name: str) -> str | None:
        """The id of the action of a key, of the file or of the record."""
        return self._ids.get(name)

    def made(self) -> Iterator[Action]:
        """The actions of the rows. To be asked only where there are no faults."""
        for draft in self.drafts:
            if draft.made is not None:
                yield draft.made

    def _drafts(self) -> list[Draft]:
        """A draft for each row; a row whose key is wrong is read for what else is wrong in it."""
        found: dict[str, Draft] = {}
        for row in self._sheet.rows:
            name = Cells(row, self._sheet, self.faults, {}).text("key")
            before = self._before.get(name)
            written = action_cells(before, self._names, self._sheet.say) if before else {}
            cells = Cells(row, self._sheet, self.faults, written)
            id_ = before.id if before else name
            if before is None and not self._is_key(name, cells):
                id_ = f"row {row.number}"
            elif id_ in found:
                cells.fault(
                    "key",
                    f"{name!r} stands in row {found[id_].cells.row} already.",
                    "Give each row a key of its own, or take one of the two out.",
                )
                id_ = f"row {row.number}"
            key = before.key if before else name if id_ == name else None
            found[id_] = Draft(cells, before.id if before else self._new_id(), key, before)
        return list(found.values())

    def _is_key(self, name: str, cells: Cells) -> bool:
        if _KEY.fullmatch(name) and not _ID.fullmatch(name) and len(name) <= _LONGEST_KEY:
            return True
        wish = _slug(cells.text("title") if not name or _ID.fullmatch(name) else name)
        free = wish if wish and wish not in self._before else f"action-{cells.row}"
        message = f"{name!r} is no key." if name else "The row has no key."
        if _ID.fullmatch(name):
            message = f"{name!r} is the id of no action in this record."
        cells.fault("key", message, f"Write small letters, digits and hyphens, as {free}.")
        return False

    def _reading(self) -> Mapping[str, Any]:
        """How each column is read that names other things."""
        dossier, known = self._dossier, self._known
        measures = {n: one.id for one in dossier.measures for n in (one.id, one.key) if n}
        evidence = {n: one.id for one in dossier.evidence for n in (one.id, one.key) if n}
        return {
            "depends-on": records_of(self._ids, "action"),
            "obligations": names_of(known.catalogue.obligations, "obligation"),
            "requirements": names_of(known.catalogue.requirements, "point to consider"),
            "concerns": names_of(known.catalogue.concerns, "point of concern"),
            "questions": names_of(known.questions.questions, "question"),
            "measures": records_of(measures, "measure"),
            "evidence": records_of(evidence, "evidence"),
        }

    def _fill(self, draft: Draft) -> None:
        cells, into = draft.cells, draft.fields
        before = draft.before
        self._required(draft)
        for key in ("summary", "risk"):
            cells.take(into, key, str, None)
        cells.take(into, "partners", items, ())
        for key in ("begins", "ends"):
            cells.take(into, key, day, None)
        begins = into.get("begins", before.begins if before else None)
        in_order(begins, into.get("ends", before.ends if before else None), cells)
        cells.take(into, "cost", cost, ())
        for key in ("secured", "sought"):
            cells.take(into, key, funds, ())
        for key, how in self._readers.items():
            cells.take(into, key, how, ())
        cells.take(into, "confidentiality", choice(CONFIDENCES, self._says).read, "internal")
        self._owner(draft)
        self._objective(draft)
        self._step(draft)
        lenses = cells.lenses(before.lenses) if before else cells.lenses(_NO_LENSES)
        if before is None or lenses != before.lenses:
            into["lenses"] = lenses
        self._short_enough(cells)

    def _required(self, draft: Draft) -> None:
        cells = draft.cells
        if not cells.text("title"):
            cells.fault("title", "It is not said what is done.", "Write it in one line.")
        else:
            cells.take(draft.fields, "title", in_a_line, "")
        fields = choice(PLAN_FIELDS, self._says)
        if not cells.text("field"):
            remedy = f"Choose one of: {fields.offered}."
            cells.fault("field", "The field of work is not given.", remedy)
        else:
            cells.take(draft.fields, "field", fields.read, "law")

    def _owner(self, draft: Draft) -> None:
        if not draft.cells.changed("owner"):
            return
        bodies: dict[str, str] = {}
        for one in self._dossier.institutions:
            bodies |= {bare(name): one.id for name in (one.name, one.key, one.id) if name}
        name = draft.cells.text("owner")
        draft.fields["owner"] = bodies.get(bare(name)) if name else None
        if name and bare(name) not in bodies:
            known = "; ".join(one.name for one in self._dossier.institutions)
            remedy = f"Write one of: {known}." if known else "Add it to the record first."
            draft.cells.fault("owner", f"The record has no body {name!r}.", remedy)

    def _objective(self, draft: Draft) -> None:
        if not draft.cells.changed("objective"):
            return
        title = draft.cells.line("objective")
        if not title:
            draft.fields["objective"] = None
            return
        there: dict[str, str] = {}
        for one in self._dossier.objectives:
            there |= {bare(name): one.id for name in (one.title, one.key, one.id) if name}
        if bare(title) not in there and bare(title) not in self.objectives:
            values = {"id": self._new_id(), "title": title}
            new = draft.cells.shaped("objective", Objective, values)
            if new is not None:
                self.objectives[bare(title)] = new
        made = self.objectives.get(bare(title))
        draft.fields["objective"] = there.get(bare(title)) or (made.id if made else None)

    def _step(self, draft: Draft) -> None:
        """A step is added where the row says that it stands elsewhere, or since another day."""
        cells, before = draft.cells, draft.before
        steps: tuple[ActionStep, ...] = before.steps if before else ()
        last = steps[-1] if steps else None
        status = cells.read("status", choice(STANDINGS, self._says).read)
        since = cells.read("since", day)
        remark = cells.text("remark") or None
        if last is None:
            first = {"status": status or "planned", "on": since or self._today, "remark": remark}
            draft.fields["steps"] = (first,)
            return
        if status in (None, last.status) and not cells.changed("since"):
            if cells.changed("remark"):
                same = {"status": last.status, "on": last.on, "remark": remark}
                draft.fields["steps"] = (*steps[:-1], same)
            return
        on = since if cells.changed("since") and since else self._today
        if on < last.on:
            cells.fault(
                "since",
                f"It stands so since {on}, but since {last.on} it stood as {last.status}.",
                "Give a later day.",
            )
            return
        step = {"status": status or last.status, "on": on, "remark": remark}
        draft.fields["steps"] = (*steps, step)

    def _short_enough(self, cells: Cells) -> None:
        for key, most in (("title", _LINE), ("owner", _LINE),
                          ("summary", _WORDS), ("risk", _WORDS), ("remark", _WORDS)):  # fmt: skip
            if len(cells.text(key)) > most:
                cells.fault(key, f"More than {most} letters.", "Shorten it.")
        if any(len(one) > _LINE for one in items(cells.text("partners"))):
            cells.fault("partners", f"One has more than {_LINE} letters.", "Shorten it.")

    def _prove_order(self) -> None:
        """That no action waits for itself, through whichever others."""
        waits: dict[str, Sequence[str]] = {one.id: one.depends_on for one in self._dossier.actions}
        by_id = {draft.id: draft for draft in self.drafts}
        for draft in self.drafts:
            before = draft.before.depends_on if draft.before else ()
            waits[draft.id] = draft.fields.get("depends_on", before)
        keys = {one.id: one.key or one.id for one in self._dossier.actions}
        keys |= {draft.id: draft.key or draft.id for draft in self.drafts}
        place = {id_: at for at, id_ in enumerate(waits)}
        for circle in circles_among(waits, place):
            first = next((by_id[id_] for id_ in circle if id_ in by_id), None)
            if first is not None:
                names = ", ".join(keys[id_] for id_ in circle)
                alone = f"{names} waits for itself."
                message = f"These wait for each other in a circle: {names}."
                first.cells.fault(
                    "depends-on",
                    alone if len(circle) == 1 else message,
                    "Take one of the dependencies away.",
                )

    def _prove_apart(self) -> None:
        """That no two new rows say the same under two keys."""
        seen: dict[tuple[str, ...], int] = {}
        for draft in self.drafts:
            said = tuple(bare(draft.cells.text(key)) for key in _SAME)
            if draft.before is None and draft.key and said[0] and said in seen:
                draft.cells.fault(
                    "title",
                    f"It says the same as row {seen[said]}.",
                    "Take one of the two out, or say in the title how they differ.",
                )
            if draft.key:
                seen.setdefault(said, draft.cells.row)


def _slug(words: str) -> str:
    """A key made of words, or nothing where no letter of them can stand in one."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().casefold()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:4])[:_LONGEST_KEY].strip("-")
