"""How a knowledge file is read: every scalar is text, nothing is guessed, all faults at once."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from article9.catalogue.fault import KnowledgeError, suggestion
from article9.catalogue.loader import read, read_all
from article9.catalogue.markup import marked
from article9.catalogue.shape import Strict, Thing
from article9.errors import Broken


class Office(Strict):
    name: str
    opens_at: str


class Country(Thing):
    """A shape with a field of every kind that knowledge files have."""

    codes: tuple[str, ...] = ()
    telephone: str | None = None
    about: tuple[tuple[str, ...], ...] = ()
    words: dict[str, tuple[str, ...]] = Field(default={})
    offices: tuple[Office, ...] = ()
    seat: Office | None = None
    counts: dict[str, int] = Field(default={})
    joined: datetime.date | None = None
    left: datetime.date | None = None
    share: float = Field(default=0, ge=0)


def file(folder: Path, text: str) -> Path:
    path = folder / "thing.yml"
    path.write_text(f"id: thing\n{text}\n", encoding="utf-8")
    return path


def country(folder: Path, text: str) -> Country:
    return read(file(folder, text), Country)


def said(folder: Path, text: str) -> list[str]:
    """What is said of a file with this text, without the name of the file."""
    with pytest.raises(KnowledgeError) as caught:
        country(folder, text)
    return [str(fault).split("thing.yml", 1)[1].lstrip(", :") for fault in caught.value.faults]


def test_norway_is_a_country(tmp_path: Path) -> None:
    assert country(tmp_path, "codes: [ke, no, se]").codes == ("ke", "no", "se")


@pytest.mark.parametrize("written", ["0555567", "12:30", "1e3", "0x1F", "yes", "1_000", "2026.10"])
def test_what_looks_like_a_number_or_a_truth_stays_as_written(tmp_path: Path, written: str) -> None:
    assert country(tmp_path, f"telephone: {written}").telephone == written


def test_one_word_is_a_list_of_one(tmp_path: Path) -> None:
    assert country(tmp_path, "codes: no").codes == ("no",)


def test_one_word_is_a_list_of_one_list_of_one(tmp_path: Path) -> None:
    assert country(tmp_path, "about: mines").about == (("mines",),)


def test_each_line_of_a_list_of_lists_may_be_one_word(tmp_path: Path) -> None:
    assert country(tmp_path, "about: [mines, [use, sale]]").about == (("mines",), ("use", "sale"))


def test_one_word_is_a_list_of_one_under_keys_too(tmp_path: Path) -> None:
    assert country(tmp_path, "words: {mine: [mina], use: uso}").words == {
        "mine": ("mina",),
        "use": ("uso",),
    }


def test_one_word_is_no_list_of_shapes(tmp_path: Path) -> None:
    assert said(tmp_path, "offices: Oslo") == [
        "line 2: offices: is the text 'Oslo' where a list is expected."
    ]


def test_a_key_is_written_with_a_hyphen(tmp_path: Path) -> None:
    seat = country(tmp_path, "seat: {name: Oslo, opens-at: 08:30}").seat
    assert seat == Office(**{"name": "Oslo", "opens-at": "08:30"})


def test_a_number_and_a_date_are_read_where_the_shape_says_so(tmp_path: Path) -> None:
    thing = country(tmp_path, "counts: {mines: 010}\njoined: 1999-03-01")
    assert thing.counts == {"mines": 10}
    assert thing.joined == datetime.date(1999, 3, 1)


@pytest.mark.parametrize("key", ["joined", "left"])
@pytest.mark.parametrize(
    "written",
    ["1999-3-1", "19990301", "86400", "0", "1999-03-01T00:00:00", "1 March 1999", "1999-02-29"],
)
def test_a_date_is_written_in_one_way_only(tmp_path: Path, key: str, written: str) -> None:
    assert said(tmp_path, f"{key}: {written}") == [
        f"line 2: {key}: {written!r} is not a date. Write year, month and day, as in 2026-11-20."
    ]


def test_a_list_is_no_date(tmp_path: Path) -> None:
    assert said(tmp_path, "joined: [1999-03-01]")[0].startswith(
        "line 2: joined: a list is not a date."
    )


def test_a_list_is_no_number(tmp_path: Path) -> None:
    assert said(tmp_path, "counts: {mines: [1]}")[0].startswith(
        "line 2: counts.mines: a list is not a whole number."
    )


def test_a_fault_under_a_key_of_a_shape_in_a_list_has_its_line(tmp_path: Path) -> None:
    text = "offices:\n  - name: Oslo\n    opens-at: 8\n  - name: Bergen\n    opens-att: 9"
    assert said(tmp_path, text) == [
        "line 5: 'offices.2.opens-at' is missing. Write it.",
        "line 6: unknown key 'offices.2.opens-att'. Did you mean 'opens-at'?",
    ]


def test_a_key_of_a_shape_that_may_be_left_out_is_known(tmp_path: Path) -> None:
    assert said(tmp_path, "seat: {name: Oslo, opens-at: 8, opens: 9}") == [
        "line 2: unknown key 'seat.opens'. Did you mean 'opens-at'?"
    ]


def test_a_key_near_to_none_is_answered_with_all_of_them(tmp_path: Path) -> None:
    assert said(tmp_path, "offices: [{name: a, opens-at: b, zzz: c}]") == [
        "line 2: unknown key 'offices.1.zzz'. Known are: name, opens-at."
    ]


def test_a_constraint_without_words_of_its_own_is_still_told(tmp_path: Path) -> None:
    assert said(tmp_path, "share: -1")[0].startswith("line 2: share: is wrong:")


def test_keys_repeated_at_any_depth_are_all_told(tmp_path: Path) -> None:
    text = "words:\n  a: x\n  a: y\noffices:\n  - name: a\n    name: b\n    opens-at: c"
    assert said(tmp_path, text) == [
        "line 4: 'a' is already given on line 3. Keep one of the two.",
        "line 7: 'name' is already given on line 6. Keep one of the two.",
    ]


def test_a_repeated_key_does_not_hide_another_fault(tmp_path: Path) -> None:
    assert len(said(tmp_path, "codes: a\ncodes: b\nzzz: c")) == 2


def test_an_anchor_may_be_used_twice(tmp_path: Path) -> None:
    assert country(tmp_path, "words: {a: &same [x], b: *same}").words["b"] == ("x",)


def test_two_documents_in_a_file_are_refused(tmp_path: Path) -> None:
    assert "this is not YAML" in said(tmp_path, "---\nid: other")[0]


def test_a_control_character_is_refused(tmp_path: Path) -> None:
    assert "this is not YAML" in said(tmp_path, "codes: [a\x07]")[0]


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "thing.yml"
    path.write_bytes("id: thing\ntelephone: é".encode("latin-1"))
    with pytest.raises(KnowledgeError, match=r"not text in UTF-8\. Save the file as UTF-8\."):
        read(path, Country)


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "thing.yml"
    path.write_bytes(b"\xef\xbb\xbfid: thing\n")
    assert read(path, Country).id == "thing"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"thing.yml: there is no such file. Add it."):
        read(tmp_path / "thing.yml", Country)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="countries: there is no such folder"):
        read_all(tmp_path / "countries", Country)


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for id_ in ("no", "ke", "se"):
        (tmp_path / f"{id_}.yml").write_text(f"id: {id_}\n", encoding="utf-8")
    assert list(read_all(tmp_path, Country)) == ["ke", "no", "se"]


def test_every_fault_in_every_file_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "ke.yml").write_text("id: ke\ntelephone:\nzzz: 1\n", encoding="utf-8")
    (tmp_path / "no.yml").write_text("id: ny\n", encoding="utf-8")
    with pytest.raises(Broken) as caught:
        read_all(tmp_path, Country)
    assert len(str(caught.value).splitlines()) == 3


@pytest.mark.parametrize("name", ["ke.yaml", "ke.YML", "ke.YAML"])
def test_a_file_that_would_be_passed_over_for_its_name_is_a_fault(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text("id: ke\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"the name must end in \.yml\. Rename the file\."):
        read_all(tmp_path, Country)


@pytest.mark.parametrize("name", [".ke.yml", "ke.yml~", "ke.txt"])
def test_what_an_editor_leaves_behind_is_no_knowledge(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("anything", encoding="utf-8")
    assert read_all(tmp_path, Country) == {}


@pytest.mark.parametrize("id_", ["Ke", "ke_no", "ke no", "-ke", "ké"])
def test_an_id_is_in_small_letters_digits_and_hyphens(tmp_path: Path, id_: str) -> None:
    path = tmp_path / f"{id_}.yml"
    path.write_text(f"id: {id_}\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="small letters, digits and hyphens"):
        read(path, Country)


def test_an_id_may_say_tradition_and_language_after_stops(tmp_path: Path) -> None:
    path = tmp_path / "ban-use.common-law.en.yml"
    path.write_text("id: ban-use.common-law.en\n", encoding="utf-8")
    assert read(path, Country).id == "ban-use.common-law.en"


def test_a_name_like_none_that_is_known_is_given_no_suggestion_where_many_are() -> None:
    assert suggestion("zzz", [f"name-{number}" for number in range(50)]) == ""


def test_nothing_is_suggested_where_nothing_is_known() -> None:
    assert suggestion("zzz", []) == ""


@given(st.text())
def test_whatever_the_text_it_is_read_or_told_to_be_wrong(text: str) -> None:
    marks = marked(text)
    assert marks.data is not None or marks.slips
