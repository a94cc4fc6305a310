from __future__ import annotations

from datetime import date

import pytest

from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.usecases.record.new import new_dossier
from tests.record.dossiers import an_id, ids

KNOWN = ("KHM", "MOZ", "NOR")


def new(state: str, names: dict[str, str] | None = None, deposit: date | None = None) -> Dossier:
    return new_dossier(state, KNOWN, names=names or {}, deposit=deposit, new_id=ids(1))


def test_a_state_of_the_register_needs_only_its_code() -> None:
    dossier = new("moz ")
    assert (dossier.state, dossier.names, dossier.id) == ("MOZ", {}, an_id(1))


def test_a_fictional_state_has_a_name_and_may_have_a_day_of_deposit() -> None:
    dossier = new("XXB", {"en": "Exemplaria"}, date(2001, 5, 4))
    assert (dossier.names["en"], dossier.deposit) == ("Exemplaria", date(2001, 5, 4))


def test_a_fictional_state_without_a_name_is_refused() -> None:
    with pytest.raises(Usage, match="needs a name"):
        new("XXB")


@pytest.mark.parametrize("code", ["MZO", "", "Mozambique", "XX", "XXAB", "XYA"])
def test_a_code_no_state_has_is_refused(code: str) -> None:
    with pytest.raises(NotFound, match="has the code"):
        new(code, {"en": "Nowhere"})


def test_a_slip_is_answered_with_the_nearest_code() -> None:
    with pytest.raises(NotFound, match="Did you mean 'MOZ'"):
        new("MZO")


def test_a_state_of_the_register_keeps_its_name_and_days() -> None:
    with pytest.raises(Usage, match="register"):
        new("MOZ", {"en": "Other"})
    with pytest.raises(Usage, match="register"):
        new("MOZ", deposit=date(2001, 1, 1))
