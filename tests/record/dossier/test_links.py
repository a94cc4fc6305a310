from __future__ import annotations

from article9.record.dossier.links import Link, links, records
from tests.record.dossiers import a_dossier, a_measure, a_piece_of_evidence, an_id, an_institution


def test_each_record_is_found_with_its_kind() -> None:
    dossier = a_dossier(institutions=[an_institution(1)], measures=[a_measure(2)])
    assert [(f.kind, f.record.id) for f in records(dossier)] == [
        ("institutions", an_id(1)),
        ("measures", an_id(2)),
    ]


def test_links_lead_to_records_and_to_the_knowledge() -> None:
    measure = a_measure(
        2, institution=an_id(1), evidence=[an_id(3)], obligations=["art-09-legal-measures"]
    )
    dossier = a_dossier(
        institutions=[an_institution(1)], measures=[measure], evidence=[a_piece_of_evidence(3)]
    )
    assert set(links(dossier)) == {
        Link(an_id(1), "kind", "institution", "defence", True),
        Link(an_id(2), "institution", "institutions", an_id(1), False),
        Link(an_id(2), "evidence", "evidence", an_id(3), False),
        Link(an_id(2), "obligations", "obligation", "art-09-legal-measures", True),
    }


def test_a_cycle_s_answers_have_links_of_their_own() -> None:
    by = {"name": "N. Testova", "function": "secretary"}
    answer = {
        "id": an_id(5), "question": "law-penalty", "standing": "in-place", "state": "given",
        "by": by, "on": "2026-02-01", "evidence": [an_id(3)],
    }  # fmt: skip
    opened = {"by": by, "on": "2026-01-05"}
    cycle = {"id": an_id(4), "year": 2026, "edition": "e", "opened": opened, "answers": [answer]}
    dossier = a_dossier(cycles=[cycle], evidence=[a_piece_of_evidence(3)])
    assert {(link.origin, link.kind) for link in links(dossier)} == {
        (an_id(4), "questions"),
        (an_id(5), "question"),
        (an_id(5), "evidence"),
    }


def test_what_is_left_out_links_to_nothing() -> None:
    assert list(links(a_dossier(measures=[a_measure()]))) == []
