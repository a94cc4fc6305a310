"""Packed files are unpacked within limits, and nothing in them is believed."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law.files import limits
from article9.law.files.archive import Archive, beginning, member_names


def packed(**members: bytes) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return held.getvalue()


def test_a_member_is_read() -> None:
    archive = Archive(packed(text=b"use of mines", style=b""), "law.docx")
    assert "text" in archive
    assert archive.read("text") == b"use of mines"
    assert archive.read("style") == b""


def test_a_member_that_is_not_there_is_a_broken_file() -> None:
    archive = Archive(packed(text=b""), "law.docx")
    assert "style" not in archive
    with pytest.raises(Unreadable, match=r"law\.docx: The file is broken\."):
        archive.read("style")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no archive", packed(text=b"use")[:-9]])
def test_what_is_no_whole_archive_is_refused(data: bytes) -> None:
    assert member_names(data) == frozenset()
    with pytest.raises(Unreadable, match="broken"):
        Archive(data, "law.docx")


def test_a_bomb_is_refused_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED", 1_000_000)
    archive = Archive(packed(text=bytes(2_000_000)), "law.docx")
    with pytest.raises(Unreadable, match="unpacks to more than 1 MB"):
        archive.read("text")


def test_members_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED", 1_000_000)
    archive = Archive(packed(a=bytes(600_000), b=bytes(600_000)), "law.docx")
    archive.read("a")
    with pytest.raises(Unreadable, match="unpacks to more than"):
        archive.read("b")


def test_an_entry_that_lies_about_its_size_is_broken() -> None:
    data = packed(text=b"x" * 100_000)
    lying = data.replace(struct.pack("<I", 100_000), struct.pack("<I", 10))
    assert lying != data
    with pytest.raises(Unreadable, match="broken"):
        Archive(lying, "law.docx").read("text")


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEMBERS", 2)
    with pytest.raises(Unreadable, match="more than 2 files within"):
        Archive(packed(a=b"", b=b"", c=b""), "law.docx")


def test_a_password_is_said() -> None:
    data = bytearray(packed(text=b"use"))
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(Unreadable, match="locked with a password"):
        Archive(bytes(data), "law.docx")


@given(st.integers(0, 400), st.binary(min_size=1, max_size=8))
@settings(max_examples=150)
def test_a_damaged_archive_is_read_or_refused(at: int, damage: bytes) -> None:
    data = packed(text=b"No person shall use a mine.", style=b"bold")
    data = data[:at] + damage + data[at + len(damage) :]
    refused = ""
    try:
        found = Archive(data, "law.docx").read("text")
    except Unreadable as error:
        found, refused = b"", error.remedy
    assert found or refused


def test_the_beginning_of_a_member_is_read_and_no_more() -> None:
    assert beginning(packed(text=b"use of mines"), "text", 3) == b"use"
    assert beginning(packed(text=b"use"), "text", 100) == b"use"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", packed(text=b"use")[:-9], packed(style=b"x")])
def test_a_member_that_cannot_be_read_has_no_beginning(data: bytes) -> None:
    assert beginning(data, "text", 100) == b""
