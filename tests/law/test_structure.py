"""What holds for the tree of any text, and in any language."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.catalogue.lexicon import Structure
from article9.law.provision import Force, Provision
from article9.law.source import Span
from article9.law.structure import structure
from tests.law.laws import ENGLISH, GERMAN, INVENTED, JAPANESE, source, tree


def test_a_language_needs_nothing_but_its_layout() -> None:
    text = (
        "Sala\n\nOlen vara.\n\nDALO I Prima\nRimo 1. Alo\n1. Ne tera:\na) uso;\nb) kepo;\nke\n"
        "c) dono.\n2. Nixo mira.\nRimo 2. Beno\nNixo.\nPEKO 1\nSunta de minas\nRimo 1. Muro.\n"
    )
    found = {one.id: one for one in tree(text, INVENTED).walk()}
    assert found["art_1__subsec_1__para_c"].pinpoint == "r. 1(1)(c)"
    assert found["art_2"].force is Force.REPEALED
    assert found["sched_1__art_1"].force is Force.ANNEXED
    assert found["preamble_1"].kind == "preamble"


def test_the_words_of_one_language_mean_nothing_in_another() -> None:
    text = "Section 1. Title\nSCHEDULE 1\nHistorical Note\n"
    assert {one.kind for one in tree(text, INVENTED).walk()} <= {"act", "title", "indent"}


PIECES = st.sampled_from(
    [
        "1. ", "2 ", "13A ", "(1) ", "(a) ", "(i) ", "(A) ", "(aa)", "PART I ", "SCHEDULE ", "[",
        "Section 4. ", "No person shall— ", "use a mine; ", "or ", "“", "”", "is amended by ", ",",
        "Repealed", "Historical Note", "\n", "\n\n", "\f", "\r\n", ". ", ": ", "—", "- ", "• ",
        "Article 1 ", "Whereas ", "Given under ", "“mine” means ", "x" * 90 + " ", "]",
        "\u00a0", "\u2028",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=50).map("".join))


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_no_text_is_refused_and_every_tree_is_sound(text: str) -> None:
    root = structure(source(text), ENGLISH)
    ids = [one.id for one in root.walk()]
    assert len(ids) == len(set(ids))
    covered = _spans(root)
    assert all(before.end <= after.start for before, after in pairwise(covered))
    assert all(text[span.start : span.end].strip() for span in covered)


def _spans(provision: Provision) -> list[Span]:
    """The spans of a provision in order, once it is shown that its parts lie in it in order."""
    covered: list[Span] = []
    at = provision.span.start
    for part in provision.parts:
        span = part if isinstance(part, Span) else part.span
        assert at <= span.start <= span.end <= provision.span.end
        at = span.end
        covered.extend([part] if isinstance(part, Span) else _spans(part))
    return covered


PLAIN = st.lists(
    st.sampled_from(
        [
            "\n",
            "\n\n",
            " ",
            "lay ",
            "Lay ",
            "mine; ",
            "man. ",
            "shall— ",
            "and ",
            "(a) ",
            "(b) ",
            "(2) ",
        ]
    ),
    max_size=60,
).map("".join)


@given(PLAIN)
@settings(max_examples=300, deadline=None)
def test_every_word_stands_in_a_span_or_a_heading(text: str) -> None:
    text = "1. Start.\n" + text
    root = structure(source(text), ENGLISH)
    kept = " ".join(text[span.start : span.end] for span in _spans(root))
    kept += " ".join(one.heading for one in root.walk())
    for word in ("lay", "Lay", "mine", "man", "shall", "and"):
        assert kept.count(word) == text.count(word)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 5000,
        "(a) " * 5000,
        "(a) x—\n(1) y—\n" * 2000,
        "1. Start—\n" + "".join(f"({'i' * (at % 4)}) x—\n({at}) y—\n" for at in range(900)),
        "PART I\n" * 2000,
        "“" * 5000,
        ". " * 5000,
        "1. " * 5000,
        "The Act is amended by\n“2. x\n" * 300,
    ],
)
def test_a_text_made_to_exhaust_the_reader_does_not(text: str) -> None:
    assert structure(source(text), ENGLISH).kind == "act"


def test_the_same_text_gives_the_same_tree() -> None:
    text = "PART I\n1 Title\nThis is it.\n2 Use\n(1) No person shall—\n(a) use; or\n(b) keep it.\n"
    assert tree(text) == tree(text)


def test_an_item_with_a_letter_is_cited_as_its_language_cites_it() -> None:
    text = "1. No person shall—\n(a) use a mine; or\n(b) sell a mine.\n"
    layout = ENGLISH.model_copy(update={"cite_item": "{n})"})
    root = structure(source(text), layout)
    assert [p.pinpoint for p in root.walk() if p.kind == "paragraph"] == ["s 1a)", "s 1b)"]


def pinpoints(text: str, layout: Structure) -> list[str]:
    return [one.pinpoint for one in tree(text, layout).walk() if one.number or one.kind == "group"]


def test_units_are_cited_as_the_layout_says() -> None:
    text = (
        "1. Kapitel: Verbote\n§ 1 Verbot\n(1) Verboten ist,\n1. zu nutzen,\n2. zu lagern:\n"
        "a) hier,\nb) dort.\n(2) Sonst nichts.\n§ 2 Strafe\nZehn Jahre.\n"
    )
    assert pinpoints(text, GERMAN) == [
        "1. Kapitel", "§ 1", "§ 1 Abs. 1", "§ 1 Abs. 1 Nr. 1", "§ 1 Abs. 1 Nr. 2",
        "§ 1 Abs. 1 Nr. 2 Buchst. a", "§ 1 Abs. 1 Nr. 2 Buchst. b", "§ 1 Abs. 2", "§ 2",
    ]  # fmt: skip


def test_another_basic_unit_is_cited_in_its_own_way() -> None:
    text = "Art. 1 Verbot\n1 Verboten ist es.\n2 Sonst nichts.\nArt. 2 Strafe\nZehn Jahre.\n"
    assert pinpoints(text, GERMAN) == ["Art. 1", "Art. 1 Abs. 1", "Art. 1 Abs. 2", "Art. 2"]


def test_what_was_put_in_later_and_what_stands_in_a_schedule_is_cited_without_spaces() -> None:
    text = (
        "第一章　総則\n第三条　何人も、しない。\n第三条の二　国は、する。\n２　国は、公表する。\n"
        "附　則\n第一条　この法律は、施行する。\n"
    )
    found = tree(text, JAPANESE)
    assert pinpoints(text, JAPANESE) == [
        "第一章", "第三条", "第三条の二", "第三条の二第一項", "第三条の二第二項", "附則第一条",
    ]  # fmt: skip
    assert [one.id for one in found.walk() if one.kind == "article"] == [
        "art_3", "art_3-2", "sched_1__art_1",
    ]  # fmt: skip


@pytest.mark.parametrize("layout", [GERMAN, JAPANESE], ids=["german", "japanese"])
@given(
    st.lists(
        st.sampled_from(
            ["第一条　", "第三条の二", "２　", "一", "イ　", "附則", "次の各号", "。", "「", "」",
             "（", "）", "\n", "§ 2 ", "1. Kapitel", "Abs. 2", "(1) ", "a) ", "地雷", "[^1]: "]
        ),
        max_size=30,
    ).map("".join)
)  # fmt: skip
def test_any_text_in_such_a_layout_is_read(layout: Structure, text: str) -> None:
    root = structure(source(text), layout)
    ids = [one.id for one in root.walk()]
    assert len(ids) == len(set(ids))
    assert all(
        one.span.start <= child.span.start <= child.span.end <= one.span.end or one.kind == "act"
        for one in root.walk()
        for child in one.children
    )
