from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.record.ids import uuid7

MOMENTS = st.integers(0, (1 << 48) - 1)
CHANCE = st.integers(0, (1 << 74) - 1)


@given(MOMENTS, CHANCE)
def test_an_id_is_a_uuid_of_version_7(moment: int, chance: int) -> None:
    uuid = UUID(uuid7(moment, chance))
    assert (uuid.version, uuid.variant) == (7, "specified in RFC 4122")
    assert uuid.int >> 80 == moment


@given(MOMENTS, CHANCE, CHANCE)
def test_an_id_given_later_comes_after_it(moment: int, one: int, other: int) -> None:
    if moment:
        assert uuid7(moment - 1, one) < uuid7(moment, other)


@given(MOMENTS, CHANCE, CHANCE)
def test_other_chance_gives_another_id(moment: int, one: int, other: int) -> None:
    assert (uuid7(moment, one) == uuid7(moment, other)) is (one == other)


@pytest.mark.parametrize(("moment", "chance"), [(-1, 0), (1 << 48, 0), (0, -1), (0, 1 << 74)])
def test_what_does_not_fit_is_refused(moment: int, chance: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        uuid7(moment, chance)
