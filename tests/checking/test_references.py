"""The provisions that a line cites: which, whose, and whether they are contravened."""

from __future__ import annotations

import pytest

from article9.checking.references import Citation, citations
from article9.law.outline import Outline
from tests.checking.reading import mini, parsed, tagged, vocabulary

LAW = """\
PART 1
General

1. Use
(1) No person shall use a bomblet.
(2) This section has two subsections.
(a) an item of the second;
(b) another.

2. Production
(1) No person shall produce a bomblet.
(2) Nor keep one.

PART 2
Other

3. Keeping
No person shall keep a bomblet.
"""
SOURCE, ROOT = parsed(LAW)
OUTLINE = Outline(ROOT, mini().lexicons["en"].structure)


def cited(words: str, *, at: str = "s 1(1)") -> list[Citation]:
    """The citations of a line that stands in a provision of the law."""
    here = next(p for p in ROOT.walk() if p.pinpoint == at)
    return list(citations(tagged(words, within=here), vocabulary(), OUTLINE))


def places(words: str, *, at: str = "s 1(1)") -> list[str]:
    """The provisions of this law that are cited, as a lawyer names them."""
    return [p.pinpoint for c in cited(words, at=at) for p in c.to]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("under section 2", ["s 2"]),
        ("under sections 2 and 3", ["s 2", "s 3"]),
        ("under sections 1 to 3", ["s 1", "s 2", "s 3"]),
        ("under section 1(2)", ["s 1(2)"]),
        ("under section 1(2)(a) or (b)", ["s 1(2)(a)", "s 1(2)(b)"]),
        ("under subsection (2)", ["s 1(2)"]),
        ("under subsections (1) and (2)", ["s 1(1)", "s 1(2)"]),
        ("under subsection (1) of section 2", ["s 2(1)"]),
        ("under paragraph (a) of subsection (2)", ["s 1(2)(a)"]),
        ("under this section", ["s 1"]),
        ("under section 2 or this section", ["s 2", "s 1"]),
    ],
)
def test_what_is_cited_is_found_in_the_law(words: str, found: list[str]) -> None:
    assert places(words) == found


def test_the_preceding_section_is_the_one_before() -> None:
    assert places("under the preceding section", at="s 2(2)") == ["s 1"]
    assert places("under the preceding section", at="s 1(1)") == []


def test_what_the_text_puts_into_another_law_is_its_own() -> None:
    _, root = parsed(
        '1. Ban\nThe Code is amended by adding:\n\n"Section 90. Use\nNo person shall use a bomblet.'
        '"\n\n2. Help\nNo person shall assist in what section 90 of the Penal Code mentions.\n'
    )
    outline = Outline(root, mini().lexicons["en"].structure)
    here = next(p for p in root.walk() if p.pinpoint == "s 2")
    line = tagged("mentioned in section 90 or 91 of the Penal Code", within=here)
    (citation,) = citations(line, vocabulary(), outline)
    assert [p.pinpoint for p in citation.to] == ["s 1, s 90"]
    assert not citation.elsewhere


def test_an_item_is_looked_for_around_the_line_first() -> None:
    assert places("under subsection (2)", at="s 2(1)") == ["s 2(2)"]


def test_a_part_is_one_of_this_law() -> None:
    assert [p.kind for p in cited("under Part 2")[0].to] == ["part"]
    assert [p.number for p in cited("under this Part", at="s 3")[0].to] == ["2"]


def test_this_act_is_the_whole_law() -> None:
    assert cited("under this Act")[0].to == (ROOT,)


@pytest.mark.parametrize(
    "words",
    [
        "under section 9",
        "under section 3(4)",
        "under subsection (7)",
        "under Part 9",
        "a section of the community",
        "two sections",
        "in 2008",
        "this matter",
    ],
)
def test_what_this_law_does_not_hold_is_not_cited(words: str) -> None:
    assert cited(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "section 2 of the Penal Code",
        "section 2 of the Firearms and Explosives Act",
        "sections 1 to 3 of the Penal Code",
    ],
)
def test_a_section_of_another_law_is_elsewhere(words: str) -> None:
    (citation,) = cited(words)
    assert citation.elsewhere
    assert citation.to == ()


@pytest.mark.parametrize("words", ["section 2, and the Penal Code", "section 2 under this Act"])
def test_a_section_beside_another_law_is_of_this_one(words: str) -> None:
    assert not cited(words)[0].elsewhere
    assert places(words)[0] == "s 2"


@pytest.mark.parametrize(
    ("words", "breached"),
    [
        ("a person who contravenes section 2", [True]),
        ("a contravention of section 2", [True]),
        ("a person who contravenes subsection (1) of section 2", [True]),
        ("a person who contravenes section 2 or section 3", [True, True]),
        ("a person who contravenes any of sections 2 and 3", [True]),
        ("an offence under section 2", [True]),
        ("subject to section 2", [False]),
        ("under section 2 a person who contravenes", [False]),
        ("a person who contravenes a notice that was given under section 2", [False]),
        ("a person who contravenes section 2 in the case mentioned in section 3", [True, False]),
        ("an order made under section 2", [False]),
    ],
)
def test_a_provision_is_contravened_only_where_the_words_before_it_say_so(
    words: str, breached: list[bool]
) -> None:
    assert [c.breached for c in cited(words)] == breached


def test_a_citation_knows_its_words() -> None:
    (citation,) = cited("a person who contravenes section 2 commits")
    assert (citation.first, citation.last) == (4, 6)


def test_a_line_outside_of_any_section_has_no_section_of_its_own() -> None:
    assert cited("under this section", at=ROOT.pinpoint) == []
    assert cited("under subsection (7)", at=ROOT.pinpoint) == []


def test_an_item_that_is_cited_without_brackets_is_that_of_the_larger_unit() -> None:
    assert places("under subsection 2 of section 1", at="s 3") == ["s 1(2)"]
