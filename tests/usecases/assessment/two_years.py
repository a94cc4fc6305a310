"""A fictional State with two years of its self-assessment, by the questions that ship."""

from __future__ import annotations

from typing import Any

from article9.record.dossier.dossier import Dossier
from tests.record.dossiers import (
    SIGNED,
    a_dossier,
    a_measure,
    a_piece_of_evidence,
    an_id,
    an_institution,
)
from tests.selfassessment.years import a_cycle, a_proposal, an_answer

EDITION = "self-assessment-2026"
HIDDEN = "Inspection of depot 4"
KEPT = "Archive, shelf 12"

PROFILE = {"as_of": "2025-01-10", "answers": {"stocks": "no", "mined-areas": "no"}}


def before() -> Any:
    """The year before."""
    return a_cycle(
        an_answer(1, "law-use", "partly", institution=an_id(11), remark="Customs law is missing."),
        an_answer(2, "law-penalty", "in-place", institution=an_id(11), evidence=[an_id(30)]),
        an_answer(3, "law-review", "not-in-place", institution=an_id(11)),
        number=500,
        year=2025,
        edition=EDITION,
    )


def now() -> Any:
    """This year: some answers, a proposal, one returned, and one without evidence."""
    return a_cycle(
        an_answer(
            5, "law-use", "in-place", institution=an_id(11),
            evidence=[an_id(30), an_id(31), an_id(32)], measures=[an_id(20)],
            remark="The Act of 2026 names customs, too.",
        ),
        an_answer(6, "law-use", "in-place", state="accepted", institution=an_id(11),
                  evidence=[an_id(30), an_id(31), an_id(32)], measures=[an_id(20)],
                  remark="The Act of 2026 names customs, too.", replaces=an_id(5), by=SIGNED.by,
                  on="2026-03-03"),
        an_answer(7, "law-penalty", "in-place"),
        an_answer(8, "law-abroad", "not-applicable", institution=an_id(11),
                  reason="No national has ever been abroad."),
        a_proposal(9, "treaty-in-force"),
        an_answer(10, "law-review", "partly", state="returned", review="Which laws were read?"),
        number=501,
        edition=EDITION,
        sent=[{"id": an_id(60), "institution": an_id(12), "on": "2026-02-01", "due": "2026-03-01",
               "language": "en", "questions": ["law-transit"]}],
        contributions=[
            {"id": an_id(61), "question": "law-review", "institution": an_id(13),
             "says": "It held a course for judges.", "by": SIGNED.by, "on": "2026-03-01"},
        ],
    )  # fmt: skip


def two_years(**fields: Any) -> Dossier:
    """The State; the society has not agreed to be quoted unless `institutions` says otherwise."""
    return a_dossier(
        **{
            "deposit": "2010-03-01",
            "profiles": [PROFILE],
            "institutions": [
                an_institution(11, kind="justice", name="Ministry of Justice"),
                an_institution(12),
                an_institution(13, kind="national-society", name="Exemplarian Society"),
            ],
            "evidence": [
                a_piece_of_evidence(30, title="Gazette 4 of 2026", kept=KEPT,
                                    confidentiality="open"),
                a_piece_of_evidence(31, title="Minute of the committee", kept="Cabinet 3"),
                a_piece_of_evidence(32, title=HIDDEN, confidentiality="secret",
                                    expires="2026-02-20"),
            ],
            "measures": [a_measure(20, kind="law", title="Mines Act, No. 2 of 2026")],
            "cycles": [before(), now()],
            **fields,
        }
    )  # fmt: skip
