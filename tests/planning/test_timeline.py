"""Actions stand in the order in which they begin, and what is late looks so."""

from __future__ import annotations

from datetime import date

from article9.planning.timeline import spans
from tests.planning.made import TODAY, action, stands


def test_actions_stand_in_the_order_of_their_first_day_and_those_without_one_last() -> None:
    none, late = action("None"), action("Late", begins="2027-01-01")
    end, early = action("End", ends="2026-12-01"), action("Early", begins="2026-01-01")
    found = spans((none, late, end, early), TODAY)
    assert [one.action for one in found] == [early.id, end.id, late.id, none.id]
    assert (found[1].begins, found[1].ends) == (None, date(2026, 12, 1))


def test_an_action_is_late_the_day_after_its_last_day_if_it_is_not_over() -> None:
    looks = [
        spans((action(ends=ends, steps=stands(status)),), TODAY)[0].look
        for ends, status in (
            ("2026-11-25", "under-way"), ("2026-11-26", "under-way"), ("2026-11-25", "finished"),
            ("2026-11-25", "stopped"), (None, "planned"),
        )
    ]  # fmt: skip
    assert looks == ["late", "under-way", "finished", "stopped", "planned"]
