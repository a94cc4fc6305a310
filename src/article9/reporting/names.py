"""What the kinds and standings of records are called in reports."""

from __future__ import annotations

from collections.abc import Mapping

from article9.catalogue.translations import later
from article9.reporting.pieces import Term

_NAMES: Mapping[str, Mapping[str, str]] = {
    "measure": {
        "law": later("law"), "regulation": later("regulation"), "order": later("order"),
        "doctrine": later("doctrine"), "manual": later("manual"),
        "rules-of-engagement": later("rules of engagement"),
        "combined-operations-guidance": later("guidance for combined operations"),
        "course": later("course"), "customs-instruction": later("instruction to customs"),
        "licensing-instruction": later("instruction on licences"), "budget": later("budget"),
        "body": later("body"), "other": later("other measure"),
    },
    "status": {
        "planned": later("planned"), "drafted": later("drafted"), "adopted": later("adopted"),
        "in-force": later("in force"), "ended": later("ended"), "under-way": later("under way"),
        "finished": later("finished"), "stopped": later("stopped"), "bill": later("bill"),
        "repealed": later("repealed"), "unknown": later("status not known"),
    },
    "holds": {
        "met": later("provided for"), "partial": later("partly provided for"),
        "absent": later("not found in this text"), "advice": later("needs advice"),
    },
    "stage": {
        "reported": later("reported"), "investigated": later("investigated"),
        "prosecuted": later("prosecuted"), "tried": later("tried"),
        "convicted": later("convicted"), "acquitted": later("acquitted"),
        "dropped": later("dropped"), "other": later("other"),
    },
    "field": {
        "victim-assistance": later("Victim assistance"),
        "risk-education": later("Mine risk education"), "law": later("Law"),
        "doctrine": later("Doctrine and training"), "clearance": later("Survey and clearance"),
        "stocks": later("Stocks and mines retained"),
        "community-recovery": later("Community recovery"),
        "cooperation": later("Cooperation and assistance"), "reporting": later("Reporting"),
    },
    "standing": {
        "open": later("open"), "kept": later("kept"), "not-kept": later("not kept"),
        "in-place": later("In place"), "partly": later("Partly in place"),
        "planned": later("Planned"), "not-in-place": later("Not in place"),
        "not-applicable": later("Does not apply"), "not-known": later("Not known"),
    },
    "sender": {
        "cooperative-compliance": later("Committee on Cooperative Compliance"),
        "secretariat": later("Implementation Support Unit"), "icrc": later("ICRC"),
        "state-party": later("a State Party"), "depositary": later("the Depositary"),
        "other": later("others"),
    },
    "voice": {
        "convention": later("The Convention requires"),
        "commitment": later("States Parties have committed themselves to"),
        "recommended": later("The ICRC, States or others recommend"),
    },
}  # fmt: skip


def named(about: str, key: str) -> Term:
    """What a key is called; `about` says of what it is a key: a measure, a status, a stage."""
    return Term(_NAMES[about][key])
