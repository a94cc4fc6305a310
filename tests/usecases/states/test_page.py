"""The page of the States: counts, what stands beside them, and no word too much."""

from __future__ import annotations

import re
from dataclasses import replace

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Figure, Heading, Paragraph, Points, Table
from article9.documents.writers.text import write
from article9.states.register import Conflict
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.states.asked import Filters
from article9.usecases.states.known import known
from article9.usecases.states.page import states_page
from tests.states.given import fact
from tests.usecases.states.given import ALL, FICTIONAL, Marked, asked

SHIPPED = known().register
#: Words that would rank States or say that one has failed.
JUDGING = re.compile(
    r"\b(late|fail\w*|default\w*|breach\w*|violat\w*|score\w*|best|worst|per ?cent)\b|%", re.I
)


def page(filters: Filters = ALL) -> str:
    """The page in one line."""
    told = write(states_page(asked(SHIPPED, filters=filters), AS_WRITTEN))
    return " ".join(told.split())


def test_the_counts_and_the_states_stand_on_the_page() -> None:
    told = page()
    assert "States Parties: 161" in told
    assert "Have joined; the day of entry into force is not known here 1" in told
    assert "ZWE State: Zimbabwe" in told
    assert ATTRIBUTION in told


def test_the_statement_stands_beside_and_the_difference_is_said() -> None:
    told = page()
    assert "counts 124 States Parties that have reported a law or consider their" in told
    assert re.search(
        r"here \d+ can be placed; that leaves a difference of \d+\. It says what", told
    )
    assert "124" not in page(Filters(region="Africa"))


def test_it_is_said_up_to_when_sources_were_read() -> None:
    assert "Public sources were read up to 2026-03-21." in page()


def test_a_page_without_drawings_has_the_table_and_no_word_of_a_map() -> None:
    told = page()
    assert "States Parties that have given no notice of withdrawal 161" in told
    assert not re.search(r"\bmap\b|outline|Natural Earth", told)


def test_the_map_stands_among_the_counts_with_the_table_of_statuses() -> None:
    blocks = states_page(asked(SHIPPED), AS_WRITTEN, with_years=False).blocks
    (figure,) = (block for block in blocks if isinstance(block, Figure))
    assert figure.table.header == ("Status", "Number")
    assert blocks.index(Heading("Counts")) < blocks.index(figure) < blocks.index(Heading("States"))


def test_no_map_is_drawn_of_some_states_as_if_the_others_had_not_joined() -> None:
    told = states_page(asked(SHIPPED, filters=Filters(region="Africa")), AS_WRITTEN).blocks
    assert not any(isinstance(block, Figure) for block in told)


def test_no_word_judges_or_ranks_a_state() -> None:
    assert JUDGING.findall(page().replace("are not ranked", "")) == []


def test_never_is_it_said_that_a_state_has_no_law() -> None:
    told = page().replace(ATTRIBUTION, "")
    assert not re.search(r"\b(no law|none|without a law)\b", told, re.IGNORECASE)
    assert "no public source was read that tells" in page()


def test_where_nothing_is_as_asked_that_is_said() -> None:
    told = page(Filters(status="signatory"))
    assert "No State is as you have asked." in told
    assert "Counts" not in told


def test_the_numbers_by_year_are_left_out_where_they_are_not_wanted() -> None:
    def drawn(**how: bool) -> int:
        blocks = states_page(asked(SHIPPED), AS_WRITTEN, **how).blocks
        return sum(isinstance(block, Figure) for block in blocks)

    assert drawn() == 3
    assert drawn(with_years=False) == 1  # the map


def test_both_are_told_where_a_users_file_and_the_register_differ() -> None:
    mine = replace(fact("article-9", "2019", "existing-law"), added_by="A. R.")
    clash = Conflict(mine, fact("article-9", "2022", "law"))
    told = states_page(asked(replace(FICTIONAL, conflicts=(clash,))), AS_WRITTEN, with_years=False)
    points = next(block for block in told.blocks if isinstance(block, Points))
    assert points.items == (
        "XXA: your file says “Its measures under Article 9: the State says that existing law "
        "suffices (a source of 2019).” (2019); it stands. The register says “Its measures under "
        "Article 9: law found (a source of 2022).” (2022) [GAZETTE]. The register's is newer.",
    )


def test_every_sentence_of_the_page_is_said() -> None:
    for block in states_page(asked(SHIPPED), Marked(), explain=True).blocks:
        match block:
            case Heading(text):
                assert "«" in text
            case Paragraph(text, lead):
                assert "«" in lead or text.startswith("«")
            case Table(header):
                assert all("«" in cell for cell in header)
            case _:
                pass
