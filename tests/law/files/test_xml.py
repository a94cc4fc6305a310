"""XML is parsed without entities, without the network, and not without end."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law.files.xml import names, parse, root_name

BOMB = b"""<!DOCTYPE act [<!ENTITY a "mine"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><act>&c;&c;</act>"""


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<act/>", "act"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- <no/> -->\n<akn:act xmlns:akn='x'>", "act"),
        (b"<!DOCTYPE html>\n<html>", "html"),
        (b"<!DOCTYPE act [<!ENTITY a 'b'>]><act>", "act"),
        ("<act/>".encode("utf-16"), "act"),
        (b"", ""),
        (b"Section 1 < Section 2", ""),
        (b"<", ""),
        (b"<?xml version='1.0'?>", ""),
        (b"1 <act>", ""),
        (b"\x00\x01\x02", ""),
    ],
)
def test_the_first_element_is_told_without_parsing(data: bytes, name: str) -> None:
    assert root_name(data) == name


def test_comments_and_instructions_are_left_out() -> None:
    root = parse(b"<?xml version='1.0'?><act>use<!-- not --> of<?stop?> mines</act>", "law.xml")
    assert "".join(root.itertext()) == "use of mines"


def test_a_document_type_without_entities_is_read() -> None:
    assert parse(b'<!DOCTYPE act SYSTEM "act.dtd"><act>use</act>', "law.xml").text == "use"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (BOMB, "declares entities"),
        (b"<!DOCTYPE act [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><act>&a;</act>", "entities"),
        (b"<!DOCTYPE act [<!ENTITY % p 'x'>]><act/>", "entities"),
        (b"<act>&unknown;</act>", "no well-formed XML (line 1)"),
        (b"<act>", "no well-formed XML"),
        (b"", "no well-formed XML"),
        (b"<a>" * 3_000 + b"</a>" * 3_000, "more than 250 deep"),
        (b"<act>\x00</act>", "no well-formed XML"),
    ],
)
def test_hostile_and_broken_xml_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(data, "law.xml")
    assert sentence in caught.value.message
    assert caught.value.where == "law.xml"
    assert caught.value.remedy


def test_no_file_is_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    included = f'<a xmlns:x="http://www.w3.org/2001/XInclude"><x:include href="{secret}"/></a>'
    assert "secret" not in "".join(parse(included.encode(), "law.xml").itertext())


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_any_bytes_are_parsed_or_refused(data: bytes) -> None:
    root_name(data)
    refused = ""
    try:
        found = parse(b"<act>" + data + b"</act>", "law.xml").tag
    except Unreadable as error:
        found, refused = "", error.remedy
    assert found or refused


@pytest.mark.parametrize(
    ("element", "found"),
    [
        ('<w:p xmlns:w="urn:w"/>', ("urn:w", "p")),
        ("<p/>", ("", "p")),
        ('<p xmlns="a"/>', ("a", "p")),
    ],
)
def test_an_element_has_a_name_in_a_space(element: str, found: tuple[str, str]) -> None:
    assert names(parse(element.encode(), "law.xml")) == found
