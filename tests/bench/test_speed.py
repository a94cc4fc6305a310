"""What is measured is told in a table; nothing that is timed is asserted."""

from __future__ import annotations

import sys

import pytest

from bench.speed import Row, Run, run, table


def test_a_row_tells_figures_and_their_ratios_to_the_baseline() -> None:
    row = Row("law", 100, Run(2.0, 1.5, 80.0, ""), Run(0.5, 0.3, 20.0, ""), "< 2 s", "3 of 3")
    assert row.cells == ("law", "2.00", "1.50", "50", "80", "5.0", "4.0", "< 2 s", "3 of 3")


def test_a_start_has_no_words_a_second() -> None:
    row = Row("start", 0, Run(0.2, 0.2, 40.0, ""), Run(0.1, 0.1, 10.0, ""), "< 0.4 s")
    assert row.cells[3] == "-"


def test_the_columns_of_the_table_are_in_line() -> None:
    row = Row("law", 100, Run(2.0, 1.5, 80.0, ""), Run(0.5, 0.5, 20.0, ""), "< 2 s", "3 of 3")
    assert len({len(line) for line in table([row]).splitlines()}) == 1


def test_a_run_keeps_what_was_printed_and_what_was_used() -> None:
    done = run([sys.executable, "-I", "-c", "print('there')"])
    assert done.printed == "there\n"
    assert done.seconds > 0
    assert done.memory > 1


def test_a_run_may_find_something_to_consider() -> None:
    assert run([sys.executable, "-I", "-c", "import sys; print(1); sys.exit(1)"]).printed == "1\n"


def test_a_run_that_fails_ends_the_measurement() -> None:
    with pytest.raises(SystemExit, match="exited with 3"):
        run([sys.executable, "-I", "-c", "import sys; sys.exit(3)"])
