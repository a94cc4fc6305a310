"""The register on the command line: each format, each filter, an overlay, and bad input."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Said

ON = ("--on", "2026-11-25")
HEADER = "state,fact,value,day,source,added-by,added-on\n"
ROW = "LBN,deposit,accession,2026-02-10,Depositary notification,A. R.,2026-11-20\n"


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    path.write_text(HEADER + ROW, encoding="utf-8")
    return path


def test_the_counts_are_shown(article9: Run) -> None:
    said = article9("states", *ON)
    assert (said.code, said.err) == (0, "")
    assert "States Parties: 161" in said.out


@pytest.mark.parametrize(("day", "number"), [("2025-12-01", 166), ("2026-01-10", 162)])
def test_the_data_stand_to_the_day(article9: Run, day: str, number: int) -> None:
    sent = json.loads(article9("states", "--on", day, "--format", "json").out)
    assert (sent["on"], sent["parties"]) == (day, number)


def test_the_table_has_a_row_a_state_and_with_explain_a_row_a_source(article9: Run) -> None:
    def rows(*more: str) -> int:
        out = article9("states", *ON, "--format", "csv", *more).out
        return len(list(csv.reader(io.StringIO(out, newline=""))))

    assert rows() == 198
    assert rows("--explain") > 500


def test_filters_go_together(article9: Run) -> None:
    out = article9("states", *ON, "--region", "europe", "--status", "withdrawn", "--format", "json")
    codes = [one["code"] for one in json.loads(out.out)["states"]]
    assert codes == ["EST", "FIN", "LTU", "LVA", "POL"]


def test_explain_opens_the_counts(article9: Run) -> None:
    out = article9("states", *ON, "--status", "withdrawn", "--explain").out
    assert "EST Estonia. 2004-05-12: It deposited" in out
    assert "values were recalled and not read in a source." in " ".join(out.split())


@pytest.mark.parametrize("format_", ["html", "docx", "xlsx"])
def test_a_file_is_written_in_each_format(article9: Run, tmp_path: Path, format_: str) -> None:
    place = tmp_path / f"states.{format_}"
    said = article9("states", *ON, "--region", "Polynesia", "--format", format_, "-o", place)
    assert said == Said(0, "", "")
    assert place.stat().st_size > 1000


@pytest.mark.parametrize("name", ["KHM", "kh", "Cambodge", "柬埔寨"])
def test_a_state_is_found_by_name_or_code(article9: Run, name: str) -> None:
    said = article9("state", name, *ON)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Cambodia\n")


def test_a_state_as_data_has_its_days(article9: Run) -> None:
    sent = json.loads(article9("state", "KHM", *ON, "--format", "json").out)
    assert sent["state"]["code"] == sent["dates"]["state"] == "KHM"
    assert {"UNTC-2014", "KHEXT"} <= {source["key"] for source in sent["sources"]}


def test_names_are_in_the_language_that_is_asked_for(article9: Run) -> None:
    assert article9("state", "KHM", *ON, "--language", "fr").out.startswith("Cambodge\n")


def test_an_overlay_stands_over_the_register_and_both_are_told(
    article9: Run, overlay: Path
) -> None:
    before = article9("state", "LBN", *ON)
    after = article9("state", "LBN", *ON, "--overlay", overlay)
    assert "the day of entry into force is not known here" in " ".join(before.out.split())
    told = " ".join(after.out.split())
    assert "2026-11-25: State Party." in told
    assert "Where your file and the register differ" in told
    assert "(added by A. R. on 2026-11-20)" in told
    assert article9("state", "LBN", *ON) == before  # nothing of it stays


def test_days_of_a_state_are_computed_with_an_overlay(article9: Run, overlay: Path) -> None:
    out = article9("deadlines", "Liban", "--today", "2026-11-25", "--overlay", overlay).out
    assert "2030-08-01: Destroy every stockpiled anti-personnel mine" in out


def test_the_calendar_of_a_state_is_its_own(article9: Run) -> None:
    out = article9("deadlines", "KHM", "--today", "2026-11-25", "--format", "ics").out
    assert "UID:art-04-stocks.KHM@article9" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("state", "Congo"), "Several States are called 'Congo'. Choose by code: COD (Democratic"),
        (("state", "Korea"), "No State is called 'Korea'. Choose by code: KOR (Republic of Korea"),
        (("state", "XXA"), "No State is called 'XXA'."),
        (("states", "--on", "2025-02-30"), "--on: '2025-02-30' is not a date."),
        (("states", "--on", "tomorrow"), "--on: 'tomorrow' is not a date."),
        (("states", "--region", "Asiana"), "There is no region 'Asiana'. Did you mean 'Asia'?"),
        (("states", "--article9", "none"), "There is no class under Article 9 'none'."),
        (("states", "--overlay", "nowhere.csv"), "nowhere.csv: The file cannot be opened"),
        (("deadlines", "KHM", "--deposit", "1999-07-28"), "A State and --deposit are both given."),
        (("deadlines", "USA"), "United States of America has not joined the Convention"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(
    article9: Run, arguments: tuple[str, ...], said: str
) -> None:
    result = article9(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEADER.replace("state,", "country,") + ROW, "line 1: unknown column 'country'"),
        (HEADER + ROW.replace("Depositary notification", ""), "line 2: 'source' is missing"),
        (HEADER + ROW.replace("LBN", "QQQ"), "There is no State 'QQQ'."),
        (HEADER + ROW.replace("2026-02-10", "2026-02-31"), "'2026-02-31' is no day"),
    ],
)
def test_an_overlay_that_is_wrong_is_refused(
    article9: Run, overlay: Path, text: str, said: str
) -> None:
    overlay.write_text(text, encoding="utf-8")
    result = article9("states", "--overlay", overlay)
    assert (result.code, result.out) == (2, "")
    assert said in result.err


def test_the_result_never_takes_the_place_of_the_overlay(article9: Run, overlay: Path) -> None:
    result = article9("states", "--overlay", overlay, "-o", overlay)
    assert result.code == 2
    assert overlay.read_text(encoding="utf-8") == HEADER + ROW
