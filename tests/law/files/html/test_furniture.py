"""The law is told from what is around it, and where that cannot be told, nothing is lost."""

from __future__ import annotations

import pytest

from tests.law.files.html.pages import LAW, LAW_TEXT, lines_of, source_of

MENU = "<ul><li><a href='/'>Home</a><li><a href='/acts'>Acts</a><li><a href='/help'>Help</a></ul>"
CRUMBS = "<p>You are at: <a href='/'>Home</a> » <a href='/acts'>Acts</a> » Mines Act</p>"
CONSENT = (
    "<p>This site keeps small files so that we can count our readers. "
    "<a href='/more'>More</a></p><p><button>Agree</button></p>"
)
DISCLAIMER = "<p>The texts on this site are for information. Only the printed ones bind.</p>"


@pytest.mark.parametrize(
    "around",
    [
        "<nav>{menu}</nav>",
        "<div role='navigation'>{menu}</div>",
        "<header><p>Gazette of the Republic</p>{menu}</header>",
        "<footer>{disclaimer}{menu}</footer>",
        "<div role='contentinfo'>{disclaimer}</div>",
        "<aside><h2>News</h2><p>A minister has opened a new depot in the north.</p></aside>",
        "<dialog open>{consent}</dialog>",
        "<dialog>{consent}</dialog>",
        "<div role='alertdialog'>{consent}</div>",
        "<div style='position: fixed; bottom: 0'>{consent}</div>",
        "<div class='x'>{consent}</div>",
        "<form><p>Search the acts</p><input name='q'><input type='submit'></form>",
        "<search><label>Search</label><input></search>",
        "<div>{menu}</div>",
        "<div>{crumbs}</div>",
        "<p><a href='#law'>Skip to the text</a></p>",
        "<div><a href='javascript:print()'>Print</a> | <a href='mailto:'>Share</a></div>",
        "<script>document.write('<p>3 No law</p>')</script><style>p {{color: red}}</style>",
        "<noscript><p>This page needs programs that were switched off.</p></noscript>",
        "<select><option>2029</option></select><textarea>3 Your comment</textarea>",
        "<template><p>3 No law</p></template><svg><text>3 No law</text></svg>",
    ],
)
@pytest.mark.parametrize("form", ["{around}<div>{law}</div>", "<div>{law}</div>{around}"])
def test_what_is_around_the_law_is_left_out(around: str, form: str) -> None:
    parts = {"menu": MENU, "crumbs": CRUMBS, "consent": CONSENT, "disclaimer": DISCLAIMER}
    body = form.format(around=around.format(**parts), law=LAW)
    assert source_of(body).text == LAW_TEXT


@pytest.mark.parametrize(
    "body",
    [
        "<main>{law}</main><div><p>Last seen by 2,000 readers of this site in May.</p></div>",
        "<p>Republic of Xanadu</p><div role='main'>{law}</div>",
        "<table><tr><td>{menu}</td><td>{law}</td></tr></table>",
        "<form action='/'><input type='hidden' name='state'>{law}</form>",
        "<article><header><p hidden>x</p></header>{law}</article><aside>{menu}</aside>",
        "<div aria-hidden='true'>3</div><p style='display:none'>3 No law</p>{law}",
        "<details><summary></summary>{law}</details>",
        "<div hidden='until-found'>{law}</div>",
    ],
)
def test_the_law_is_found_where_pages_put_it(body: str) -> None:
    assert source_of(body.format(law=LAW, menu=MENU)).text == LAW_TEXT


LINKED = [
    "1 Weapons", "These are forbidden:", "• anti-personnel mines", "• booby-traps", "2 Use",
    "No person shall use one of them.",
]  # fmt: skip


def test_a_section_that_is_a_list_of_links_stays() -> None:
    body = (
        f"{MENU}<h2>1 Weapons</h2><p>These are forbidden:</p><ul><li><a href='/m'>anti-personnel "
        "mines</a><li><a href='/b'>booby-traps</a></ul>"
        f"<h2>2 Use</h2><p>No person shall use one of them.</p>{MENU}"
    )
    assert lines_of(body) == LINKED


def test_such_a_section_stays_at_the_end_too() -> None:
    body = (
        "<div><h2>1 Use</h2><p>No person shall use one of them.</p><h2>2 Weapons</h2>"
        "<p>These are forbidden:</p><ul><li><a href='/m'>mines</a><li><a href='/b'>booby-traps</a>"
        f"</ul></div><div>{MENU}</div>"
    )
    assert lines_of(body)[-3:] == ["These are forbidden:", "• mines", "• booby-traps"]


def test_items_with_numbers_that_are_links_stay_at_the_end() -> None:
    body = f"{LAW}<h2>3 Repeal</h2><p>Gone are</p><p>(a) <a href='/1'>the Old Mines Act;</a></p>"
    assert lines_of(body)[-1] == "(a) the Old Mines Act;"


def test_a_law_in_which_each_number_is_a_link_stays() -> None:
    body = "".join(
        f"<p><a href='/act/{number}'>{number}</a> No person shall use mines of kind {number}.</p>"
        for number in range(1, 5)
    )
    assert len(lines_of(MENU + body + MENU)) == 4


def test_headings_that_are_links_stay() -> None:
    linked = LAW.replace("<h2>1 Short title</h2>", "<h2><a href='/1'>1 Short title</a></h2>")
    assert source_of(MENU + linked).text == LAW_TEXT


@pytest.mark.parametrize("word", ["Navigation", "Menu", "Cookies", "Footer", "Search", "Top"])
def test_a_section_called_like_a_part_of_a_page_stays(word: str) -> None:
    body = f"{LAW}<h2 id='nav' class='menu cookie'>3 {word}</h2><p>It is forbidden at sea.</p>"
    assert lines_of(body)[-2:] == [f"3 {word}", "It is forbidden at sea."]


@pytest.mark.parametrize("element", ["footer", "aside", "header", "nav", "div role=contentinfo"])
def test_a_part_in_which_the_numbers_of_the_law_go_on_stays(element: str) -> None:
    end = element.split()[0]
    body = (
        f"{LAW}<{element}><p><b>3</b> Commencement</p><p>This Act comes into force when it has "
        f"been published in the Gazette.</p></{end}>"
    )
    assert lines_of(body)[-2] == "3 Commencement"


def test_a_part_with_the_first_section_stays() -> None:
    body = f"<header><p>0 No person may rely on any order that a superior gave.</p></header>{LAW}"
    assert lines_of(body)[0].startswith("0 No person")


@pytest.mark.parametrize(
    "words",
    [
        "<p>21 Gazette Street, Xanadu City, Republic of Xanadu, open on each day</p>",
        "<p>2 King Street, Xanadu City, Republic of Xanadu, open on each working day</p>",
        "<p>Seen by 3,000 readers of this page in the year 2029, and by more before.</p>",
        "<ul><li>3 <a href='/3'>Commencement of the Mines Act of the Republic of Xanadu</a></ul>",
    ],
)
def test_a_number_in_a_footer_is_not_yet_law(words: str) -> None:
    assert source_of(f"{LAW}<footer>{words}</footer>").text == LAW_TEXT


@pytest.mark.parametrize("tag", ["button", "select", "object", "svg", "noscript", "template"])
def test_what_was_not_closed_does_not_swallow_the_law(tag: str) -> None:
    first, second = LAW.split("<h2>2")
    lines = lines_of(f"{first}<{tag}>Copy<h2>2{second}")
    assert [line for line in lines if line != "Copy"] == lines_of(LAW)


@pytest.mark.parametrize("tag", ["button", "select", "object", "svg", "noscript", "template"])
def test_a_tool_with_lines_in_it_is_left_out(tag: str) -> None:
    assert source_of(f"{LAW}<{tag}><div>Copy</div><p>Link</p></{tag}>").text == LAW_TEXT


def test_what_was_left_out_is_told_with_its_beginning() -> None:
    source = source_of(f"{LAW}<footer>{DISCLAIMER}</footer>")
    assert source.notes == (
        "Left out, as it stands beside the text of the page: 57 letters, beginning “The texts on "
        "this site are for information. Only the printed …”.",
    )


def test_a_menu_that_was_left_out_is_not_worth_telling() -> None:
    assert source_of(f"<nav>{MENU}</nav>{LAW}").notes == ()


@pytest.mark.parametrize("up", ["<a href='#top'>Up</a>", "<a href='#TOP'>↑ Top</a>"])
def test_links_to_the_top_are_left_out_between_sections(up: str) -> None:
    assert source_of(LAW.replace("<h2>2", f"<p>{up}</p><h2>2")).text == LAW_TEXT


def test_a_row_of_actions_that_comes_back_is_left_out() -> None:
    row = "<p><a href='javascript:print()'>Print</a> | <a href='mailto:'>Share</a></p>"
    sections = "".join(f"<p>{n} No person shall use mines of kind {n}.</p>{row}" for n in range(9))
    assert len(lines_of(sections)) == 9


def test_a_link_that_does_something_once_may_be_a_word_of_the_law() -> None:
    body = LAW.replace("<h2>2", "<p><a href='#'>anti-personnel mines</a></p><h2>2")
    assert "anti-personnel mines" in lines_of(body)


@pytest.mark.parametrize(
    "body", ["<p>No mines.</p>", f"<nav>{MENU}</nav><p>No mines.</p>", f"<nav>{LAW}</nav>"]
)
def test_where_no_main_text_can_be_told_all_is_kept_and_told(body: str) -> None:
    source = source_of(body)
    assert "No main text could be told on the page: all that it shows was kept." in source.notes
    assert "No mines." in source.text or source.text == LAW_TEXT


def test_the_title_is_taken_from_the_header_where_it_stands_nowhere_else() -> None:
    title, law = "<h1>Mines Act 2029</h1>", LAW.removeprefix("<h1>Mines Act 2029</h1>")
    assert source_of(f"<header>{title}{MENU}</header>{law}").text == LAW_TEXT
    assert source_of(f"{title}<main>{law}</main>").text == LAW_TEXT


def test_a_title_of_the_site_is_not_taken_where_the_law_has_one() -> None:
    assert source_of(f"<header><h1>Gazette</h1></header>{LAW}").text == LAW_TEXT


def test_signatures_and_notes_of_printing_are_not_lost() -> None:
    body = f"<div>{LAW}<p>Done at Xanadu, 3 May 2029.</p></div><div><p>A. B., President</p></div>"
    assert lines_of(body)[-2:] == ["Done at Xanadu, 3 May 2029.", "A. B., President"]
