"""A mapping names columns that a plan has, and says which are near where it does not."""

from __future__ import annotations

import pytest

from article9.errors import Usage
from article9.usecases.imports.plan_mapping import columns_from


def test_a_column_is_named_by_what_the_file_calls_it() -> None:
    told = columns_from(b"columns: {Lead agency: owner, Target: target}\n", "m.yml")
    assert told == {"Lead agency": "owner", "Target": "target"}


@pytest.mark.parametrize(
    "data", [b"columns: {Lead agency: ownr}\n", b"column: {a: owner}\n", b"columns: [a]\n", b"",
             b"\xff", b"columns: {a: &x owner, b: *x}\n"],
)  # fmt: skip
def test_what_is_no_mapping_of_a_plan_is_refused(data: bytes) -> None:
    with pytest.raises(Usage):
        columns_from(data, "m.yml")


def test_a_slip_is_told_with_what_was_meant() -> None:
    with pytest.raises(Usage) as caught:
        columns_from(b"columns: {Lead agency: ownr}\n", "m.yml")
    assert "owner" in caught.value.remedy
