"""Letters read from right to left come in the order in which they are read, however drawn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from article9.law.files.pdf.leftward import Letter, in_reading_order, is_leftward, words
from article9.law.files.pdf.printed import Word


def drawn(visual: str, *, left: float = 100) -> list[Letter]:
    """Letters as they stand from left to right; a space is as wide as a letter."""
    return [
        Letter(sign, left + 5 * at, left + 5 * at + 5, 50, 10)
        for at, sign in enumerate(visual)
        if sign != " "
    ]


def read(visual: str) -> str:
    return " ".join(word.text for word in reversed(words(drawn(visual))))


def test_a_word_is_read_from_the_right() -> None:
    assert read("ןושאר") == "ראשון"


def test_the_order_in_which_the_file_keeps_letters_does_not_matter() -> None:
    letters = drawn("םוגל")
    assert words(letters) == words(letters[::-1])


def test_numbers_are_read_from_the_left() -> None:
    assert read("1997 תנש") == "שנת 1997"
    assert read("14.5%ב") == "ב%14.5"


def test_a_foreign_word_is_read_from_the_left() -> None:
    assert read("PDF ץבוק") == "קובץ PDF"


def test_a_full_stop_behind_a_number_stays_behind_it() -> None:
    assert read(".1997 תנש") == "שנת 1997."


def test_lam_and_alef_in_one_sign_are_put_right() -> None:
    ligature = [Letter("ا", 100, 106, 50, 10), Letter("ل", 100, 106, 50, 10)]
    assert words([*ligature, Letter("و", 106, 112, 50, 10)])[0].text == "ولا"


def test_alef_and_lam_in_two_signs_stay() -> None:
    article = [Letter("ل", 100, 105, 50, 10), Letter("ا", 105, 110, 50, 10)]
    assert words(article)[0].text == "ال"


def test_lam_and_alef_in_the_right_order_stay() -> None:
    ligature = [Letter("ل", 100, 106, 50, 10), Letter("أ", 100, 106, 50, 10)]
    assert words(ligature)[0].text == "لأ"


def test_a_foreign_ligature_keeps_its_order() -> None:
    letters = [Letter("f", 100, 106, 50, 10), Letter("i", 100, 106, 50, 10), *drawn("le", left=106)]
    assert words(letters)[0].text == "file"


def test_forms_of_letters_become_the_letters() -> None:
    assert words(drawn("ﻥﻮﻧﺎﻗ"))[0].text == "قانون"


def test_a_sign_above_a_letter_stays_with_it() -> None:
    letters = [Letter("م", 110, 118, 50, 10), Letter("\u064e", 113, 115, 50, 10)]
    assert words([*letters, Letter("ن", 102, 110, 50, 10)])[0].text == "م\u064eن"


def test_mirrored_brackets_are_turned() -> None:
    assert read("(יעבט) םדא") == "אדם (טבעי)"


def test_brackets_that_are_right_stay() -> None:
    assert read(")יעבט( םדא") == "אדם (טבעי)"


def test_a_few_foreign_letters_do_not_turn_a_text() -> None:
    assert is_leftward("קובץ PDF על מוקשים")
    assert not is_leftward("the word מוקש in a law")
    assert not is_leftward("1997 (2)")


def test_foreign_words_in_a_line_keep_their_order() -> None:
    row = [Word(text, 0, 0, 0, 10) for text in ("קובץ", "mines", "5", "of", "Use", "ישן")]
    found = [word.text for word in in_reading_order(row)]
    assert found == ["קובץ", "Use", "of", "5", "mines", "ישן"]


def test_a_number_at_the_edge_of_foreign_words_stays_where_it_is() -> None:
    row = [Word(text, 0, 0, 0, 10) for text in ("קובץ", "Use", "5", "ישן")]
    assert [word.text for word in in_reading_order(row)] == ["קובץ", "Use", "5", "ישן"]


@given(st.lists(st.sampled_from("אבגקر لاأ12.(Ab"), max_size=30))
def test_no_letter_is_lost_or_added(signs: list[str]) -> None:
    letters = drawn("".join(signs))
    found = "".join(word.text for word in words(letters))
    turned = str.maketrans(")", "(")
    wanted = "".join(sorted("".join(signs).replace(" ", "")))
    assert "".join(sorted(found.translate(turned))) == wanted


@given(st.lists(st.sampled_from(["קובץ", "Use", "5", "(", "mines"]), max_size=12))
def test_a_line_in_reading_order_has_the_same_words(found: list[str]) -> None:
    row = [Word(text, 0, 0, 0, 10) for text in found]
    assert sorted(word.text for word in in_reading_order(row)) == sorted(found)
