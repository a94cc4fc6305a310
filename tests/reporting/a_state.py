"""A fictional State with something in every kind of record: what is open, internal and secret."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from article9.record.dossier.dossier import Dossier
from tests.record.dossiers import SIGNED, a_dossier, an_id

SHA = "0" * 64
CONSENT = {"by": SIGNED.by, "on": "2025-11-01"}
NEVER = {"stocks": "no", "retains": "no", "mined-areas": "no", "victims": "no", "production": "no"}

#: Words that stand in records nobody else may read.
HIDDEN = ("Depot 4", "Secret circular", "Internal minute", "No court was seen to be named")

DEFENCE, JUSTICE, SOCIETY, SILENT = an_id(1), an_id(2), an_id(3), an_id(4)
ACT, MANUAL, BILL = an_id(30), an_id(31), an_id(32)
READING = an_id(40)


def institutions() -> list[dict[str, Any]]:
    contact = {"name": "E. Example", "function": "legal adviser"}
    society = "National Society of Exemplaria"
    return [
        {"id": DEFENCE, "key": "defence", "kind": "defence", "name": "Ministry of Defence"},
        {"id": JUSTICE, "kind": "justice", "name": "Ministry of Justice", "contact": contact},
        {"id": SOCIETY, "kind": "national-society", "name": society, "consent": CONSENT},
        {"id": SILENT, "kind": "national-society", "name": "Silent Society"},
    ]


def texts() -> list[dict[str, Any]]:
    return [
        {"id": ACT, "title": "Mine Act", "number": "4 of 2012", "status": "in-force"},
        {"id": MANUAL, "title": "Manual of engineers", "kind": "doctrine", "status": "in-force"},
        {"id": BILL, "title": "Mine Bill", "status": "bill"},
    ]


def a_passage(text: int = 0, pinpoint: str = "s 2") -> dict[str, Any]:
    return {
        "text": text, "pinpoint": pinpoint, "provision": "sec_2", "page": None, "start": 0,
        "end": 27, "quote": "No person shall lay a mine.",
    }  # fmt: skip


def a_finding(requirement: str, verdict: str = "met", text: int = 0) -> dict[str, Any]:
    return {
        "requirement": requirement, "verdict": verdict, "because": None,
        "reason": {"code": "x", "values": {}, "text": "So."}, "values": {},
        "passages": [a_passage(text)] if verdict in ("met", "partial") else [], "look_also": [],
    }  # fmt: skip


def a_reading(*findings: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = {
        "title": "Act", "language": "en", "jurisdiction": None, "status": "unknown",
        "as_of": None, "file": "a.txt", "sha256": SHA, "characters": 27, "provisions": 1,
        "read_by": "markup", "unreadable": [],
    }  # fmt: skip
    summary = {"to_consider": 0, "a_lawyer_must_read": 0, "provided_for": 1, "not_applicable": 0}
    return {
        "id": READING, "on": "2025-06-01", "texts": [ACT, MANUAL, BILL],
        "reading": {
            "article9": "0", "knowledge": {"date": "2026-01-01", "hash": "x"},
            "texts": [read, read, read], "findings": list(findings), "concerns": [], "acts": {},
            "summary": summary,
        },
    }  # fmt: skip


def a_decision(number: int, requirement: str, text: int = 0, **fields: Any) -> dict[str, Any]:
    return {
        "id": an_id(number), "reading": READING, "requirement": requirement, "holds": "met",
        "reason": "No court was seen to be named", "passages": [a_passage(text)],
        "signed": {"by": SIGNED.by, "on": "2025-07-01"}, **fields,
    }  # fmt: skip


def readings() -> dict[str, Any]:
    """Two readings decided on, one of them on a manual nobody has opened; three that wait."""
    return {
        "texts": texts(),
        "readings": [
            a_reading(
                a_finding("prohibit-use"), a_finding("prohibit-assist", text=1),
                a_finding("reach-abroad", text=2), a_finding("punish-penalty"),
                a_finding("body-authority", "absent"), a_finding("body-resources", "unclear"),
            )
        ],
        "decisions": [
            a_decision(41, "prohibit-use"),
            a_decision(42, "prohibit-assist", text=1),
            a_decision(43, "reach-abroad", text=2),
        ],
    }  # fmt: skip


def a_measure(number: int, title: str, on: str = "2012-05-01", **fields: Any) -> dict[str, Any]:
    return {
        "id": an_id(number), "kind": "order", "title": title,
        "steps": [{"status": "in-force", "on": on}], **fields,
    }  # fmt: skip


def measures() -> list[dict[str, Any]]:
    return [
        a_measure(10, "Mine Act", kind="law", text=ACT, summary="It bans mines.",
                  institution=JUSTICE),
        a_measure(11, "Order 7", "2025-03-01", institution=DEFENCE),
        a_measure(12, "Secret circular", confidentiality="secret"),
        a_measure(13, "Internal minute", confidentiality="internal"),
        a_measure(14, "Course for judges", "2025-02-01", kind="course", institution=SOCIETY),
        a_measure(15, "Silent course", "2025-02-01", kind="course", institution=SILENT),
    ]  # fmt: skip


def a_figure(number: int, kind: str, year: int = 2025, **fields: Any) -> dict[str, Any]:
    return {
        "id": an_id(number), "kind": kind, "year": year, "source": "Register",
        "on": f"{year + 1}-01-15", **fields,
    }  # fmt: skip


def stocks(number: int, year: int, opening: int, destroyed: int, **fields: Any) -> dict[str, Any]:
    values = {"opening": opening, "destroyed": destroyed, "closing": opening - destroyed}
    return a_figure(
        number, "stocks", year, **{"labels": {"type": "PMN"}, "values": values, **fields}
    )


def casualties(number: int, where: str, girls: int, men: int) -> dict[str, Any]:
    told = {"girls": girls, "boys": 0, "women": 0, "men": men}
    return a_figure(
        number, "casualties", where=where, labels={"device": "anti-personnel-mine"},
        values={"killed": 0, "injured": girls + men, "outcome-not-recorded": 0,
                "casualties": girls + men},
        counts={"casualties": {"by": {"sex-and-age": told}}},
    )  # fmt: skip


def figures() -> list[dict[str, Any]]:
    return [
        stocks(50, 2024, 40, 10),
        stocks(51, 2025, 30, 12),
        stocks(52, 2025, 9, 0, labels={"type": "Depot 4"}, confidentiality="secret"),
        casualties(53, "North", 2, 40),
        casualties(54, "South", 30, 60),
    ]


def an_action(number: int, title: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": an_id(number), "title": title, "field": "law", "owner": JUSTICE,
        "steps": [{"status": "under-way", "on": "2025-09-01"}], "ends": "2026-12-31",
        "cost": [{"amount": "100", "currency": "USD"}], "confidentiality": "open", **fields,
    }  # fmt: skip


def others() -> dict[str, Any]:
    return {
        "trainings": [
            {"id": an_id(60), "title": "Lesson on mines", "audience": "cadets", "women": 3,
             "men": 9, "begins": "2025-10-01", "ends": "2025-10-02", "institution": DEFENCE}
        ],
        "actions": [an_action(70, "Amend the Act"),
                    an_action(71, "Internal minute of a plan", confidentiality="internal")],
        "commitments": [
            {"id": an_id(75), "says": "To amend the Act.", "by": "Government",
             "where": "Geneva", "said": "2025-06-18"}
        ],
        "enforcement": [
            {"id": an_id(80), "year": 2025, "clause": "s 9 Mine Act", "stage": "tried",
             "cases": 2, "confidentiality": "open"}
        ],
        "judgments": [
            {"id": an_id(85), "court": "High Court", "citation": "[2025] HC 4", "on": "2025-08-08",
             "clause": "s 9", "outcome": "convicted", "published": "Reports",
             "point": "Keeping is enough."}
        ],
        "requests": [
            {"id": an_id(86), "sender": "icrc", "received": "2025-05-05", "asks": "Which laws?"}
        ],
        "consultations": [
            {"id": an_id(87), "title": "Talk in the North", "begins": "2025-05-04",
             "place": "Depot 4", "asked": "What is needed?", "people": {"women": 7, "men": 6},
             "changed": "The plan names transport.", "confidentiality": "open"}
        ],
        "delegations": [
            {"id": an_id(88), "meeting": "Twenty-Second Meeting", "on": "2025-12-01",
             "people": {"women": 2, "men": 1}}
        ],
    }  # fmt: skip


def a_state(**fields: Any) -> Dossier:
    """The State with all of it, as of the spring of 2026."""
    whole = {
        "deposit": "2011-11-01", "institutions": institutions(), "measures": measures(),
        "figures": figures(), **readings(), **others(), **fields,
    }  # fmt: skip
    return a_dossier(**whole)


def a_state_never_affected(**fields: Any) -> Dossier:
    """A State that never had the weapon, with one old law."""
    profile = {"as_of": "2020-01-01", "answers": NEVER}
    law = a_measure(10, "Mine Act", kind="law")
    return a_dossier(**{"profiles": [profile], "measures": [law], **fields})


def all_ids() -> Iterator[str]:
    """Ids of records that tell something in a statement."""
    yield from (an_id(number) for number in (10, 11, 51, 60, 70, 75, 80, 85, 87))
