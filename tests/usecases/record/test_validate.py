from __future__ import annotations

from article9.catalogue.translations import AS_WRITTEN
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import kinds_of_records
from article9.usecases.record.called import KINDS
from article9.usecases.record.known_names import known_names
from article9.usecases.record.validate import unknown_names
from tests.record.dossiers import a_dossier, a_measure, an_id, an_institution


def faults(dossier: Dossier) -> list[str]:
    return list(unknown_names(dossier, known_names(), AS_WRITTEN))


def test_what_is_known_is_no_fault() -> None:
    measure = a_measure(obligations=["art-09-legal-measures"], requirements=["prohibit-use"])
    assert faults(a_dossier(institutions=[an_institution()], measures=[measure])) == []


def test_an_unknown_obligation_is_told_with_the_nearest() -> None:
    (fault,) = faults(a_dossier(measures=[a_measure(obligations=["art-09-legal-measure"])]))
    assert fault.startswith(f"Circular 7 ({an_id(10)}): obligations names “art-09-legal-measure”")
    assert "Did you mean 'art-09-legal-measures'?" in fault


def test_an_unknown_kind_of_institution_is_told() -> None:
    (fault,) = faults(a_dossier(institutions=[an_institution(kind="army")]))
    assert "“army”" in fault


def test_an_answer_to_no_question_of_the_profile_is_told() -> None:
    profile = {"as_of": "2026-01-01", "answers": {"moon": "yes", "stocks": "no"}}
    (fault,) = faults(a_dossier(profiles=[profile]))
    assert "“moon”" in fault


def test_every_kind_of_record_has_a_name_for_readers() -> None:
    assert kinds_of_records(Dossier) <= set(KINDS)
