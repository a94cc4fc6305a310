"""A layout is read strictly: what it names is there, and every item of the treaty has a place."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.catalogue.fault import KnowledgeError
from article9.catalogue.figures import figure_kinds
from article9.catalogue.forms import Layout, given_layout, layouts, slots_of
from article9.catalogue.forms_references import Named, forms_faults, slips
from article9.catalogue.persons import persons
from article9.errors import Usage
from tests.house.tree import KNOWLEDGE

NAMED = Named(
    figure_kinds(),
    persons(),
    {"obligation": {"art-1"}, "requirement": {"prohibit-x"}, "question": {"stocks"}},
)

HEAD = """
id: mine
report: article-9-note
name: mine
title: Mine
known: own
audience: public
style: STYLE
sections:
  - letter: A
    title: One
    parts: [PART]
"""


def layout(part: str, style: str = "tables") -> Layout:
    text = HEAD.replace("STYLE", style).replace("PART", part)
    return given_layout(text.encode(), "mine.yml")


def said(part: str, style: str = "tables") -> list[str]:
    return [f"{one.message}. {one.remedy}".strip() for one in slips(layout(part, style), NAMED)]


def test_a_layout_that_names_what_is_there_is_right() -> None:
    assert said("{fills: measures, columns: [title, since], only: {kind: [law]}}") == []


def test_groups_of_persons_are_columns_of_the_figures_that_count_them() -> None:
    assert said("{fills: figures, figure: casualties, columns: [where, killed, girls]}") == []


@pytest.mark.parametrize(
    ("part", "style", "words"),
    [
        ("{fills: measures, columns: [titel]}", "tables", "measures have no column 'titel'. Did"),
        ("{fills: figures, figure: stock, columns: [type]}", "tables", "no figures 'stock'. Did"),
        ("{fills: figures, figure: stocks, columns: [girls]}", "tables", "no column 'girls'"),
        ("{fills: measures, says: ['{titel}.']}", "sentences", "have no column 'titel'"),
        ("{fills: measures, columns: [title]}", "sentences", "told in sentences here"),
        ("{fills: measures, says: ['{title}']}", "tables", "shown in tables here"),
        ("{fills: measures, columns: [title], only: {kid: [law]}}", "tables", "chosen by 'kid'"),
        ("{fills: decisions, columns: [asks], only: {requirement: [prohibit-y]}}", "tables",
         "no requirement 'prohibit-y'. Did you mean 'prohibit-x'?"),
        ("{fills: obligations, columns: [title], only: {obligation: [art-2]}}", "tables",
         "no obligation 'art-2'"),
        ("{fills: figures, figure: destruction, columns: [type], only: {programme: [stock]}}",
         "tables", "no programme 'stock'. Did you mean 'stocks'?"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said_with_what_is(part: str, style: str, words: str) -> None:
    assert words in " ".join(said(part, style))


def test_a_yearly_report_that_leaves_an_item_out_is_wrong() -> None:
    shipped = layouts()["article-7-classic"]
    short = shipped.model_copy(update={"sections": shipped.sections[:-1]})
    named = replace(NAMED, names={**NAMED.names, "question": {"stocks", "retains", "mined-areas",
                                                             "production", "victims"}})  # fmt: skip
    found = [one.message for one in slips(short, named)]
    assert found == ["no section is about voluntary"]


def test_a_section_that_hangs_on_no_question_of_the_profile_is_wrong() -> None:
    one = layout("{fills: measures, columns: [title]}")
    section = one.sections[0].model_copy(update={"applies": ("stock",)})
    (slip,) = slips(one.model_copy(update={"sections": (section,)}), NAMED)
    assert (slip.place, slip.remedy) == (("sections", 0, "applies"), "Did you mean 'stocks'?")


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("{fills: measures}", "neither columns nor sentences"),
        ("{fills: measures, figure: stocks, columns: [title]}", "nothing else"),
        ("{fills: figures, columns: [where]}", "name the kind of figure"),
        ("{fills: laws, columns: [title]}", "fills"),
        ("{fills: measures, colums: [title]}", "unknown key 'sections.1.parts.1.colums'"),
    ],
)
def test_a_file_that_is_no_layout_is_refused_with_its_line(part: str, words: str) -> None:
    with pytest.raises(Usage, match=words):
        layout(part)


def test_two_sections_do_not_share_a_letter() -> None:
    text = HEAD.replace("STYLE", "tables").replace("PART", "{fills: measures, columns: [title]}")
    again = "\n  - {letter: A, title: Two}\n"
    with pytest.raises(Usage, match="same letter"):
        given_layout((text.rstrip() + again).encode(), "mine.yml")


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_whatever_a_user_gives_is_a_layout_or_a_sentence(data: bytes) -> None:
    try:
        given_layout(data, "x.yml")
    except Usage:
        return


@pytest.mark.parametrize(
    ("sentence", "slots"), [("{a} and {this-year}.", ["a", "this-year"]), ("None.", [])]
)
def test_slots_are_what_stands_in_braces(sentence: str, slots: list[str]) -> None:
    assert list(slots_of(sentence)) == slots


def test_a_knowledge_folder_whose_layouts_are_wrong_is_told_with_file_and_line(
    tmp_path: Path,
) -> None:
    for kind in ("forms", "figures"):
        shutil.copytree(KNOWLEDGE / kind, tmp_path / kind)
    for name in ("persons.yml", "profile.yml"):
        shutil.copy(KNOWLEDGE / name, tmp_path / name)
    known = {
        "obligations": [path.stem for path in (KNOWLEDGE / "obligations").glob("*.yml")],
        "requirements": [path.stem for path in (KNOWLEDGE / "requirements").glob("*.yml")],
    }
    assert list(forms_faults(tmp_path, **known)) == []
    file = tmp_path / "forms" / "article-7-guide.yml"
    file.write_text(file.read_text("utf-8").replace("figure: stocks", "figure: stock", 1), "utf-8")
    assert layouts(tmp_path)["article-7-guide"].name == "guide"
    (fault,) = forms_faults(tmp_path, **known)
    assert str(fault).startswith("forms/article-7-guide.yml, line ")
    assert "there are no figures 'stock'. Did you mean 'stocks'?" in str(fault)


def test_layouts_with_faults_are_not_taken(tmp_path: Path) -> None:
    (tmp_path / "forms").mkdir()
    text = HEAD.replace("STYLE", "tables").replace("    parts: [PART]\n", "")
    (tmp_path / "forms" / "mine.yml").write_text(text.replace("known: own\n", ""), "utf-8")
    with pytest.raises(KnowledgeError, match="known"):
        layouts(tmp_path)


def test_a_layout_without_sections_is_none() -> None:
    head = HEAD.partition("sections:")[0].replace("STYLE", "tables")
    with pytest.raises(Usage, match="it has no sections"):
        given_layout(f"{head}sections: []".encode(), "mine.yml")
