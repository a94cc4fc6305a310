"""Whole acts of fictional States, in three manners of drafting, and what a lawyer finds in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.usecases.check_law import Given, Outcome, check_law

_LAWS = Path(__file__).parent.parent / "laws"

#: The acts of the Convention, in the order of the table.
_ACTS = (
    "use", "develop", "produce", "acquire", "stockpile", "retain", "transfer",
    "assist", "encourage", "induce",
)  # fmt: skip

#: For each act what is found to be met; a requirement that is not named is absent.
_MET = {
    "xxb-penal-code": """
        define-anti-personnel-mine prohibit-use prohibit-develop prohibit-produce prohibit-acquire
        prohibit-stockpile prohibit-retain prohibit-transfer prohibit-assist prohibit-transit
        prohibit-brokering punish-penalty punish-fine punish-legal-persons punish-attempt
        reach-territory reach-abroad reach-state
    """,
    "xxc-arms-act": """
        punish-penalty punish-fine punish-legal-persons punish-forfeiture punish-authority
        reach-territory
    """,
    "xxd-mine-ban-act": """
        define-anti-personnel-mine prohibit-use prohibit-develop prohibit-produce prohibit-acquire
        prohibit-stockpile prohibit-retain prohibit-transfer prohibit-assist prohibit-transit
        prohibit-components prohibit-investment prohibit-foreign-stocks punish-penalty punish-fine
        punish-legal-persons punish-attempt punish-forfeiture punish-authority punish-obstruction
        reach-territory reach-abroad reach-state reach-cooperation
    """,
}

#: What is found in part, and why.
_PARTIAL = {
    "xxb-penal-code": {"punish-forfeiture": "one-of-two"},
    "xxc-arms-act": {
        "prohibit-produce": "under-licence",
        "prohibit-acquire": "under-licence",
        "prohibit-stockpile": "under-licence",
        "prohibit-retain": "under-licence",
        "prohibit-transfer": "some-conduct",
        "prohibit-transit": "another-word",
        "punish-obstruction": "one-of-two",
    },
    "xxd-mine-ban-act": {},
}

#: For each act of the table: whether it is prohibited, punished, reached abroad.
_TABLE = {
    "xxb-penal-code": dict.fromkeys(_ACTS, ("met", "met", "met")),
    "xxc-arms-act": {
        **dict.fromkeys(_ACTS, ("absent", "absent", "absent")),
        **dict.fromkeys(
            ("produce", "acquire", "stockpile", "transfer"), ("partial", "met", "absent")
        ),
        "retain": ("partial", "met", "absent"),
    },
    "xxd-mine-ban-act": dict.fromkeys(_ACTS, ("met", "met", "met")),
}


def _checked(law: str, catalogue: Catalogue) -> Outcome:
    text = (_LAWS / f"{law}.txt").read_bytes()
    return check_law([Given(f"{law}.txt", text)], catalogue=catalogue, text_language="en")


def _asked(requirement: str) -> bool:
    return requirement.startswith(("prohibit-", "punish-", "reach-", "define-anti-personnel"))


@pytest.mark.parametrize("law", _MET)
def test_a_whole_act_is_assessed_as_a_lawyer_would(law: str, catalogue: Catalogue) -> None:
    findings = [f for f in _checked(law, catalogue).reading.findings if _asked(f.requirement)]
    met = {f.requirement for f in findings if f.verdict == "met"}
    partial = {f.requirement: f.because for f in findings if f.verdict == "partial"}
    assert met == set(_MET[law].split())
    assert partial == _PARTIAL[law]


@pytest.mark.parametrize("law", _TABLE)
def test_the_table_of_acts_of_a_whole_act(law: str, catalogue: Catalogue) -> None:
    acts = _checked(law, catalogue).reading.acts
    table = {
        name: (act.prohibited.verdict, act.punished.verdict, act.abroad.verdict)
        for name, act in acts.items()
    }
    assert table == _TABLE[law]


def test_terms_of_years_are_read_out(catalogue: Catalogue) -> None:
    longest = {
        law: finding.values["max_years"]
        for law in _MET
        for finding in _checked(law, catalogue).reading.findings
        if finding.requirement == "punish-penalty"
    }
    assert longest == {"xxb-penal-code": 10, "xxc-arms-act": 7, "xxd-mine-ban-act": 15}
