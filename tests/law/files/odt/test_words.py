"""The words of OpenDocument texts, as they are printed."""

from __future__ import annotations

import pytest

from article9.law.readers.odt import read
from article9.law.source import Source
from tests.law.files.odt_files import fodt, odt, p, style

HIDES = '<style:text-properties text:display="none"/>'
IMAGE = "<draw:frame><draw:image/></draw:frame>"


def law(body: str, automatic: str = "") -> Source:
    return read(odt(body, automatic), "law.odt")


def regions(**kinds: str) -> str:
    """The list of the tracked changes; a deletion may hold what was deleted."""
    return (
        "<text:tracked-changes>"
        + "".join(
            f'<text:changed-region xml:id="{id_}" text:id="{id_}">{held}</text:changed-region>'
            for id_, held in kinds.items()
        )
        + "</text:tracked-changes>"
    )


GONE = "<text:deletion><office:change-info/>{}</text:deletion>"
NEW = "<text:insertion><office:change-info/></text:insertion>"


def begins(id_: str) -> str:
    return f'<text:change-start text:change-id="{id_}"/>'


def ends(id_: str) -> str:
    return f'<text:change-end text:change-id="{id_}"/>'


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("No <text:span>per</text:span>son", "No person"),
        ("a<text:tab/>b", "a b"),
        ('a<text:s text:c="999999999"/>b', "a b"),
        ("a<text:line-break/>b", "a\nb"),
        ("per\u00adson", "person"),
        ("anti\u2011personnel", "anti-personnel"),
        ("<text:a>section 2</text:a>.", "section 2."),
        ("<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>kana</text:ruby-text>"
         "</text:ruby>", "漢字"),
        ("<text:date>1 May</text:date>", "1 May"),
        ("<text:bookmark/>x<text:toc-mark/>", "x"),
        ("a\n   b", "a b"),
        ("<text:script>alert()</text:script>x", "x"),
        ("<text:meta>x</text:meta>", "x"),
        ("<form:form>x</form:form>", "x"),
    ],
)  # fmt: skip
def test_words_are_read_as_printed(words: str, printed: str) -> None:
    assert law(p(words)).text == printed + "\n"


def test_deletions_that_stand_apart_are_left_out_and_all_changes_are_said() -> None:
    found = law(
        regions(a=GONE.format(p("old")), b=NEW)
        + p(f'No <text:change text:change-id="a"/>{begins("b")}new{ends("b")} person')
    )
    assert found.text == "No new person\n"
    assert found.notes == ("Tracked changes were read as accepted: 1 insertion, 1 deletion.",)


def test_deletions_that_stand_in_the_text_are_left_out() -> None:
    found = law(regions(a=GONE.format("")) + p(f"No {begins('a')}old {ends('a')}person"))
    assert found.text == "No person\n"


def test_a_deletion_over_two_paragraphs_joins_them() -> None:
    body = p(f"No person{begins('a')} old") + p("old") + p(f"old{ends('a')} shall.") + p("End.")
    assert law(regions(a=GONE.format("")) + body).text == "No person shall.\nEnd.\n"


def test_what_a_deletion_holds_is_neither_read_nor_counted() -> None:
    held = f"{IMAGE}<office:annotation>{p('x')}</office:annotation>" + note("1", "x")
    found = law(regions(a=GONE.format("")) + p(f"mine{begins('a')}{held}{ends('a')}"))
    assert found.text == "mine\n"
    assert found.unreadable == ()
    assert found.notes == ("Tracked changes were read as accepted: 1 deletion.",)


@pytest.mark.parametrize(
    "body",
    [
        regions(a=GONE.format("")) + p(f"No {begins('a')}person"),
        regions(a=NEW) + p(f"No {begins('a')}person{ends('a')}"),
        p(f"No {begins('a')}person{ends('a')}"),
        regions(a=GONE.format("")) + p(f"No {ends('a')}person"),
    ],
)
def test_only_a_deletion_that_ends_takes_words_away(body: str) -> None:
    assert law(body).text == "No person\n"


def test_words_before_a_deletion_to_the_end_are_not_lost() -> None:
    body = p(f"No person{begins('a')}") + p("old")
    later = f"<text:section text:display='none'>{p(ends('a'))}</text:section>"
    assert law(regions(a=GONE.format("")) + body + later).text == "No person\n"


@pytest.mark.parametrize(
    ("body", "automatic"),
    [
        (p('a <text:span text:style-name="H">b</text:span>'),
         style("H", family="text", held=HIDES)),
        (p('a <text:span text:style-name="X">b</text:span>'),
         style("H", family="text", held=HIDES) + style("X", family="text", on="H")),
        (p("a") + p("b", style="H"), style("H", held=HIDES)),
        (p("a") + f'<text:section text:display="none">{p("b")}</text:section>', ""),
        (p('a<text:hidden-text text:is-hidden="true">b</text:hidden-text>'), ""),
        (p("a") + p('<text:hidden-paragraph text:is-hidden="true"/>b'), ""),
    ],
)  # fmt: skip
def test_hidden_words_are_left_out_and_said(body: str, automatic: str) -> None:
    found = law(body, automatic)
    assert found.text == "a\n"
    assert found.notes == ("Hidden text was left out at 1 place.",)


@pytest.mark.parametrize(
    ("body", "automatic"),
    [
        (p("a", style="H"), style("H", held='<style:text-properties text:display="true"/>')),
        (p("a", style="A"), style("A", on="B") + style("B", on="A")),
        (p('<text:hidden-text text:is-hidden="false">a</text:hidden-text>'), ""),
        (p("<text:hidden-paragraph/>a"), ""),
        (f"<text:section>{p('a')}</text:section>", ""),
    ],
)
def test_words_that_are_printed_are_not_hidden(body: str, automatic: str) -> None:
    found = law(body, automatic)
    assert found.text == "a\n"
    assert found.notes == ()


def test_comments_are_left_out_and_said() -> None:
    found = law(p(f"mine<office:annotation>{p('Which?')}</office:annotation> here"))
    assert found.text == "mine here\n"
    assert found.notes == ("1 comment was left out.",)


def test_pictures_and_objects_are_counted_once_each() -> None:
    thing = "<draw:frame><draw:object/><draw:image/></draw:frame>"
    named = "<draw:frame><draw:image/><svg:title>Map</svg:title></draw:frame>"
    found = law(p(f"a{IMAGE}<draw:a>{named}</draw:a>{thing}") + IMAGE)
    assert found.text == "a\n"
    assert found.unreadable == ("3 pictures were not read.", "1 embedded object was not read.")


def note(mark: str, words: str, kind: str = "footnote") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{mark}</text:note-citation>'
        f"<text:note-body>{p(words)}</text:note-body></text:note>"
    )


def test_notes_stand_behind_the_text_and_their_marks_in_no_word() -> None:
    body = p(f"No person{note('1', 'See section 2.')} shall{note('*', '* Act 3.')} use.")
    found = law(body + p("End" + note("", "Enacted.", "endnote") + "."))
    assert found.text == (
        "No person shall use.\nEnd.\n\n[1] See section 2.\n[*] Act 3.\n[i] Enacted.\n"
    )
    assert [found.text[at : at + 3] for at in found.asides] == ["[1]", "[*]", "[i]"]
    assert found.notes == ("3 footnotes and endnotes were put at the end of the text.",)


def test_an_empty_note_is_no_line() -> None:
    assert law(p("mine" + note("1", ""))).text.strip() == "mine"


def test_white_space_of_a_flat_file_is_none_of_the_text() -> None:
    body = "\n  <text:p>\n    No person\n    <text:span>shall</text:span>\n  </text:p>\n"
    assert read(fodt(body), "law.fodt").text == "No person shall\n"
