from __future__ import annotations

from datetime import date

from article9.usecases.record.difference import differences
from tests.record.dossiers import a_dossier, a_measure, a_piece_of_evidence, an_id


def test_a_dossier_does_not_differ_from_itself() -> None:
    assert (
        list(differences(a_dossier(measures=[a_measure()]), a_dossier(measures=[a_measure()])))
        == []
    )


def test_new_gone_and_changed_records_are_told() -> None:
    before = a_dossier(measures=[a_measure(10)], evidence=[a_piece_of_evidence(20)])
    after = a_dossier(measures=[a_measure(10, title="Circular 8"), a_measure(11)])
    found = {(one.what, one.kind, one.id) for one in differences(before, after)}
    assert found == {
        ("removed", "evidence", an_id(20)),
        ("changed", "measures", an_id(10)),
        ("added", "measures", an_id(11)),
    }


def test_a_changed_field_is_told_as_it_was_and_as_it_is() -> None:
    before = a_dossier(measures=[a_measure()])
    after = a_dossier(measures=[a_measure(title="Circular 8", summary="New.")])
    (one,) = differences(before, after)
    assert one.fields == (("title", "Circular 7", "Circular 8"), ("summary", "–", "New."))


def test_the_dossier_s_own_fields_are_told() -> None:
    (one,) = differences(a_dossier(), a_dossier(deposit="2001-05-04"))
    assert one.fields == (("deposit", "–", str(date(2001, 5, 4))),)


def test_another_order_is_no_difference() -> None:
    one = a_dossier(measures=[a_measure(10), a_measure(11)])
    other = a_dossier(measures=[a_measure(11), a_measure(10)])
    assert list(differences(one, other)) == []
