"""The automatic numbers of Word files come out as Word prints them."""

from __future__ import annotations

import pytest

from article9.law.readers.docx import read
from tests.law.files.docx_files import definition, instance, level, num, numbered, p, style, word

LEGAL = definition(
    level(0, "decimal", "%1."),
    level(1, "decimal", "(%2)"),
    level(2, "lowerLetter", "(%3)"),
    level(3, "lowerRoman", "(%4)"),
)


def lines(*paragraphs: str, numbering: str = LEGAL + instance(), styles: str = "") -> list[str]:
    data = word("".join(paragraphs), numbering=numbering, styles=styles)
    return read(data, "law.docx").text.splitlines()


def test_each_level_counts_and_begins_anew_below_the_next_above() -> None:
    levels = (0, 1, 2, 2, 3, 1, 2, 0, 1)
    assert lines(*(numbered("x", at) for at in levels)) == [
        "1. x",
        "(1) x",
        "(a) x",
        "(b) x",
        "(i) x",
        "(2) x",
        "(a) x",
        "2. x",
        "(1) x",
    ]


def test_numbers_of_several_levels_stand_in_one() -> None:
    outline = definition(level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")) + instance()
    assert lines(
        numbered("Use", 0), numbered("a", 1), numbered("b", 1), numbered("Sale", 0),
        numbered("c", 1), numbering=outline,
    ) == ["1 Use", "1.1 a", "1.2 b", "2 Sale", "2.1 c"]  # fmt: skip


def test_a_level_above_that_was_never_counted_shows_its_start() -> None:
    outline = definition(level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")) + instance()
    assert lines(numbered("a", 1), numbered("Use", 0), numbering=outline) == ["1.1 a", "1 Use"]


def test_a_legal_level_shows_figures_for_the_letters_above() -> None:
    outline = definition(
        level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", more="<w:isLgl/>")
    )
    found = lines(numbered("Part", 0), numbered("a", 1), numbering=outline + instance())
    assert found == ["I Part", "1.1 a"]


def test_words_stand_in_the_number_and_what_follows_it_is_as_the_list_says() -> None:
    lists = definition(
        level(0, "decimal", "Article %1", more='<w:suff w:val="space"/>'),
        level(1, "japaneseCounting", "第%2条", more='<w:suff w:val="nothing"/>'),
        level(2, "none", "Note", more='<w:suff w:val="tab"/>'),
        level(3, "none", "%4."),
    )
    found = lines(*(numbered("x", at) for at in range(4)), numbering=lists + instance())
    assert found == ["Article 1 x", "第一条x", "Note x", "x"]


@pytest.mark.parametrize(
    ("form", "text", "printed"),
    [
        ("decimalZero", "%1.", "03. x"),
        ("upperLetter", "%1)", "C) x"),
        ("upperRoman", "%1.", "III. x"),
        ("arabicAlpha", "%1-", "ت- x"),
        ("arabicAbjad", "%1-", "ج- x"),
        ("aiueo", "（%1）", "（ウ） x"),
        ("chineseCounting", "第%1章", "第三章 x"),
        ("decimalFullWidth", "%1", "３ x"),
        ("bullet", "\uf0b7", "• x"),
        ("bullet", "–", "– x"),
        ("bullet", "", "x"),
        ("none", "", "x"),
    ],
)
def test_every_form_of_number_is_printed(form: str, text: str, printed: str) -> None:
    lists = definition(level(0, form, text, start=3)) + instance()
    assert lines(numbered("x"), numbering=lists) == [printed]


@pytest.mark.parametrize("form", ["cardinalText", "ordinalText", "ordinal", "bahtText", "new"])
def test_a_number_printed_in_words_is_read_as_figures_and_said(form: str) -> None:
    lists = definition(level(0, form, "%1")) + instance()
    found = read(word(numbered("x") + numbered("y"), numbering=lists), "law.docx")
    assert found.text == "1 x\n2 y\n"
    assert "read as figures" in found.notes[0]
    assert len(found.notes) == 1


def test_a_form_that_newer_programs_know_is_read_as_figures_and_said() -> None:
    new = (
        '<mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    lists = definition(f'<w:lvl w:ilvl="0">{new}<w:lvlText w:val="%1."/></w:lvl>') + instance()
    found = read(word(numbered("x"), numbering=lists), "law.docx")
    assert found.text == "0. x\n"
    assert found.notes != ()


def test_a_bullet_of_a_level_above_is_no_part_of_a_number() -> None:
    lists = definition(level(0, "bullet", "•"), level(1, "decimal", "%1%2.")) + instance()
    assert lines(numbered("a"), numbered("b", 1), numbering=lists) == ["• a", "1. b"]


def test_two_lists_of_one_definition_go_on_with_each_other() -> None:
    two = LEGAL + instance(1) + instance(2)
    found = lines(numbered("a"), numbered("b", number=2), numbered("c"), numbering=two)
    assert found == ["1. a", "2. b", "3. c"]


def test_a_list_of_another_definition_counts_for_itself() -> None:
    two = LEGAL + definition(level(0, "decimal", "%1."), number=1) + instance(1) + instance(2, of=1)
    found = lines(numbered("a"), numbered("b", number=2), numbered("c"), numbering=two)
    assert found == ["1. a", "1. b", "2. c"]


def test_a_list_that_starts_over_does_so_once() -> None:
    over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    two = LEGAL + instance(1) + instance(2, more=over)
    found = lines(
        numbered("a"), numbered("b", number=2), numbered("c", number=2), numbered("d"),
        numbering=two,
    )  # fmt: skip
    assert found == ["1. a", "5. b", "6. c", "7. d"]


def test_a_list_changes_the_look_of_a_level_for_itself_only() -> None:
    look = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1.")}</w:lvlOverride>'
    two = LEGAL + instance(1) + instance(2, more=look)
    found = lines(numbered("a"), numbered("b", number=2), numbered("c"), numbering=two)
    assert found == ["1. a", "B. b", "3. c"]


def test_a_level_that_never_begins_anew_goes_on() -> None:
    lists = definition(
        level(0, "decimal", "%1."), level(1, "decimal", "(%2)", more='<w:lvlRestart w:val="0"/>')
    )
    found = lines(*(numbered("x", at) for at in (0, 1, 0, 1)), numbering=lists + instance())
    assert found == ["1. x", "(1) x", "2. x", "(2) x"]


def test_a_level_begins_anew_only_below_the_level_it_names() -> None:
    lists = definition(
        level(0, "decimal", "%1."),
        level(1, "decimal", "(%2)"),
        level(2, "lowerLetter", "(%3)", more='<w:lvlRestart w:val="1"/>'),
    )
    found = lines(
        *(numbered("x", at) for at in (0, 1, 2, 1, 2, 0, 2)), numbering=lists + instance()
    )
    assert [line.split()[0] for line in found] == ["1.", "(1)", "(a)", "(2)", "(b)", "2.", "(a)"]


def test_a_style_brings_its_number_and_a_style_that_rests_on_it_too() -> None:
    styles = style("Section", more=f"<w:pPr>{num(None)}</w:pPr>") + style("Own", on="Section")
    found = lines(p("a", style="Section"), p("b", style="Own"), p("c"), styles=styles)
    assert found == ["1. a", "2. b", "c"]


def test_the_level_is_the_one_that_names_the_style() -> None:
    lists = definition(
        level(0, "decimal", "%1.", more='<w:pStyle w:val="H1"/>'),
        level(1, "decimal", "(%2)", more='<w:pStyle w:val="H2"/>'),
    )
    styles = style("H1", more=f"<w:pPr>{num(None)}</w:pPr>") + style(
        "H2", more=f"<w:pPr>{num(0)}</w:pPr>"
    )
    found = lines(
        p("a", style="H1"), p("b", style="H2"), p("c", style="H2"),
        numbering=lists + instance(), styles=styles,
    )  # fmt: skip
    assert found == ["1. a", "(1) b", "(2) c"]


def test_a_style_may_change_the_level_of_the_one_it_rests_on() -> None:
    styles = style("A", more=f"<w:pPr>{num(None)}</w:pPr>") + style(
        "B", on="A", more=f"<w:pPr>{num(1, None)}</w:pPr>"
    )
    assert lines(p("a", style="A"), p("b", style="B"), styles=styles) == ["1. a", "(1) b"]


def test_a_paragraph_may_leave_the_list_of_its_style() -> None:
    styles = style("A", more=f"<w:pPr>{num(None)}</w:pPr>")
    found = lines(p("a", style="A", properties=num(0, 0)), p("b", style="A"), styles=styles)
    assert found == ["a", "1. b"]


def test_a_definition_may_be_that_of_a_list_style() -> None:
    lists = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Law"/></w:abstractNum>'
        + LEGAL + instance(1, of=1) + instance(9)
    )  # fmt: skip
    styles = style("Law", kind="numbering", more=f"<w:pPr>{num(None, 9)}</w:pPr>")
    assert lines(numbered("a"), numbered("b"), numbering=lists, styles=styles) == ["1. a", "2. b"]


def test_an_empty_paragraph_of_a_list_shows_its_number_but_not_its_dot() -> None:
    lists = LEGAL + definition(level(0, "bullet", "•"), number=1) + instance() + instance(2, of=1)
    found = lines(numbered(""), numbered("", number=2), numbered("b"), numbering=lists)
    assert found == ["1.", "", "2. b"]


def test_numbers_typed_by_hand_stay_as_they_are() -> None:
    assert lines(p("7. Use"), numbered("a"), p("(b) lay")) == ["7. Use", "1. a", "(b) lay"]


@pytest.mark.parametrize(
    "numbering",
    [
        "",
        LEGAL,
        instance(),
        instance(of=7),
        LEGAL + instance(2),
        '<w:num w:numId="1"/>',
        '<w:abstractNum w:abstractNumId="0"/>' + instance(),
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="No"/></w:abstractNum>'
        + instance(),
    ],
)
def test_a_list_that_is_defined_nowhere_has_no_numbers(numbering: str) -> None:
    assert lines(numbered("a"), numbered("b"), numbering=numbering) == ["a", "b"]


def test_list_styles_that_lead_in_a_circle_have_no_numbers() -> None:
    lists = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum>'
        + instance(1)
    )
    styles = style("A", kind="numbering", more=f"<w:pPr>{num(None, 1)}</w:pPr>")
    assert lines(numbered("a"), numbering=lists, styles=styles) == ["a"]


@pytest.mark.parametrize("start", [2_147_483_647, -5, 32_767, 99_999_999_999])
@pytest.mark.parametrize("form", ["lowerLetter", "lowerRoman", "decimal", "chineseCounting"])
def test_a_start_beyond_reason_gives_no_number_beyond_reason(start: int, form: str) -> None:
    lists = definition(level(0, form, "%1", start=start)) + instance()
    assert all(len(line) < 40 for line in lines(numbered("x"), numbered("y"), numbering=lists))


@pytest.mark.parametrize("at", ["-1", "9", "77", "x", "99999999999", ""])
def test_a_level_that_is_none_is_read_all_the_same(at: str) -> None:
    wrong = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="1"/></w:numPr>'
    assert lines(p("x", properties=wrong))[0].endswith("x")
