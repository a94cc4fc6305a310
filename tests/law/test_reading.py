"""Any readable file is read; what cannot be read is said plainly."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.files import limits
from article9.law.reading import formats, read

LAW = "Mines Act\r\n\r\n1 Use\r\nNo person shall use a “mine”.\r\n"


def test_a_file_is_read_by_its_path_and_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "law.txt"
    path.write_bytes(LAW.encode())
    found = read(path)
    assert found == read(str(path)) == read(LAW.encode(), "law.txt")
    assert found.text == LAW
    assert found.file == "law.txt"
    assert found.sha256 == hashlib.sha256(LAW.encode()).hexdigest()


@pytest.mark.parametrize("name", ["law", "law.xyz", "LAW.TXT", ".txt"])
def test_a_file_with_an_unknown_ending_is_read_as_text(name: str) -> None:
    assert read(LAW.encode(), name).text == LAW


@pytest.mark.parametrize("name", ["law.md", "LAW.MD", "law.markdown"])
def test_the_ending_chooses_the_reader(name: str) -> None:
    assert read(b"# Mines *Act*\n", name).text == "Mines Act\n"


def test_every_reader_in_the_folder_is_found() -> None:
    folder = Path(reading.__file__).parent / "readers"
    names = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {"text", "markdown"} <= names
    assert len(formats()) == len(names)
    assert {"plain text (.txt)", "Markdown (.md)"} <= set(formats())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        (b" \r\n\t\n", "The file has no words in it."),
        ("\ufeff\n".encode(), "The file has no words in it."),
        (b"---\ntype: act\n---\n", "The file has no words in it."),
        (
            b"PK\x03\x04word",
            "a packed file, but not one of Word or OpenDocument. Save it in",
        ),
        (b"\xd0\xcf\x11\xe0\xa1", "an old Word or Excel file, or one locked with a password."),
        (b"\x89PNG\r\n", "The file is an image."),
        (b"\xff\xd8\xff\xe0", "The file is an image."),
        (b"ab\x00\x01\x02\x00c", "The file is not a text."),
        (b"\x01\x02\x03\x04\x05\x06\x07", "The file is not a text."),
        (b"x" * (limits.SIZE + 1), "The file is larger than 20 MB."),
    ],
)
def test_what_cannot_be_read_is_said_with_a_remedy(data: bytes, words: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "law.md")
    assert words in str(caught.value)
    assert caught.value.where == "law.md"
    assert caught.value.remedy


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="There is no such file"):
        read(tmp_path / "none.txt")


def test_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="This is a folder"):
        read(tmp_path)


def test_a_name_that_no_file_can_have_is_said() -> None:
    with pytest.raises(Unreadable, match="cannot be opened"):
        read("a\0b")


def test_a_device_without_end_is_refused() -> None:
    with pytest.raises(Unreadable, match="larger than 20 MB"):
        read("/dev/zero")


def test_marks_that_turn_the_writing_are_told() -> None:
    (note,) = read("1 Use\nNo person shall\u202e enim a esu\u202c.".encode(), "law.txt").notes
    assert note.startswith("The text holds marks that turn the direction of writing, the first on")
    assert "line 2" in note


@pytest.mark.parametrize("text", ["\u200fاستعمال الألغام\u200e", "use of mines", "\u200bmine"])
def test_marks_that_do_not_turn_it_are_not(text: str) -> None:
    assert read(text.encode(), "law.txt").notes == ()


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(limits.SIZE + 1)
    with pytest.raises(Unreadable, match="larger than 20 MB"):
        read(path)


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    refused = ""
    try:
        found = read(data, "law.txt").text
    except Unreadable as error:
        found, refused = "", error.message and error.remedy
    assert found.strip() or refused


@given(st.text(alphabet=st.characters(exclude_categories=["C"]), min_size=1, max_size=200))
@settings(max_examples=200, deadline=None)
def test_a_text_in_utf_8_is_read_letter_by_letter(text: str) -> None:
    if text.strip() and not text.startswith(("%PDF", "PK", "{\\rtf", "GIF8", "<", "\ufeff")):
        assert read(text.encode(), "law.txt").text == text
