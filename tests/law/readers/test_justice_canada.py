"""The XML of Canada's Justice Laws is read as the printed Act, and what is no law is set apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.provision import Force
from article9.law.readers.justice_canada import read, recognises
from article9.law.source import Source
from article9.law.structure import structure
from tests.law.laws import ENGLISH

TITLES = (
    "<LongTitle>An Act to end mines</LongTitle>"
    "<ShortTitle status='official'>Mines Act</ShortTitle><RunningHead>Mines</RunningHead>"
    "<BillHistory><Stages stage='assented-to'><Date><YYYY>2029</YYYY></Date></Stages></BillHistory>"
)
USE = (
    "<Section><MarginalNote>Use</MarginalNote><Label>1</Label><Text>No person shall use a "
    "mine.</Text></Section>"
)


def statute(body: str, *, after: str = "", more: str = "", root: str = "Statute") -> bytes:
    return (
        "\ufeff<?xml version='1.0' encoding='utf-8'?>"
        f"<{root} xmlns:lims='http://justice.example/lims' lims:id='1' xml:lang='en' {more}>"
        f"<Identification>{TITLES}</Identification><Body>{body}</Body>{after}</{root}>"
    ).encode()


def source_of(body: str, **more: str) -> Source:
    return read(statute(body, **more), "act.xml")


def lines_of(body: str, **more: str) -> list[str]:
    """The lines below the titles, empty ones left out."""
    return [line for line in source_of(body, **more).text.split("\n") if line][2:]


def asides_of(source: Source) -> list[str]:
    return [source.text[start:].split("\n")[0] for start in source.asides]


ACT = statute(
    "<Heading level='1'><Label>PART 1</Label><TitleText>Prohibitions</TitleText></Heading>"
    "<Section lims:id='2'><MarginalNote>Use</MarginalNote><Label>1</Label><Subsection>"
    "<Label>(1)</Label><Text>No person shall</Text><Paragraph><Label>(a)</Label><Text>use a "
    "<Emphasis style='italic'>mine</Emphasis>; or</Text></Paragraph><Paragraph><Label>(b)</Label>"
    "<Text>keep one that</Text><Subparagraph><Label>(i)</Label><Text>works, or</Text>"
    "</Subparagraph><Subparagraph><Label>(ii)</Label><Text>worked,</Text></Subparagraph>"
    "<ContinuedParagraph><Text>wherever it is,</Text></ContinuedParagraph></Paragraph>"
    "<ContinuedSectionSubsection><Text>without a licence.</Text></ContinuedSectionSubsection>"
    "</Subsection><Subsection><MarginalNote>Import</MarginalNote><Label>(2)</Label><Text>No person "
    "shall import one.</Text></Subsection><HistoricalNote><HistoricalNoteSubItem>2029, c. 1, s. 1"
    "</HistoricalNoteSubItem></HistoricalNote></Section>"
    "<Section><Label>2</Label><Text><Repealed>[Repealed, 2030, c. 2, s. 3]</Repealed></Text>"
    "</Section><Section><Label>3</Label><Subsection><Label>(1)</Label><Text>The State is bound."
    "</Text></Subsection></Section>",
    after="<Schedule><ScheduleFormHeading><Label>SCHEDULE 1</Label><OriginatingRef>(Section 1)"
    "</OriginatingRef><TitleText>Kinds of mine</TitleText></ScheduleFormHeading><List><Item>"
    "<Label>1</Label><Text>Blast mines</Text></Item></List></Schedule>",
)


def test_an_act_has_the_provisions_of_its_printed_text() -> None:
    source = read(ACT, "act.xml")
    root = structure(source, ENGLISH)
    assert [one.pinpoint for one in root.walk() if one.number] == [
        "Part 1", "s 1", "s 1(1)", "s 1(1)(a)", "s 1(1)(b)", "s 1(1)(b)(i)", "s 1(1)(b)(ii)",
        "s 1(2)", "s 2", "s 3", "s 3(1)", "Schedule 1", "Schedule 1, s 1",
    ]  # fmt: skip
    assert root.heading == "Mines Act"
    found = {one.id: one for one in root.walk()}
    assert found["sec_1__subsec_2"].heading == "Import"
    assert found["sec_2"].force is Force.REPEALED
    assert source.text.startswith("Mines Act\n\nAn Act to end mines\n\nPART 1 Prohibitions\n")


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (USE, ["1 Use", "No person shall use a mine."]),
        ("<Section><Label>5</Label><Text>No use.</Text></Section>", ["5 No use."]),
        ("<Section><Label>5</Label><Subsection><Label>(1)</Label><Text>No.</Text></Subsection>"
         "</Section>", ["5 (1) No."]),
        ("<Section><Label>5</Label><Subsection><MarginalNote>Use</MarginalNote><Label>(1)</Label>"
         "<Text>No.</Text></Subsection></Section>", ["5 Use", "(1) No."]),
        ("<Section><Label>5</Label></Section>", ["5"]),
        ("<Section><Label><FootnoteRef idref='a'>*</FootnoteRef>5</Label><Text>No.</Text>"
         "</Section>", ["5 No."]),
        ("<Section><Label>5</Label><Text>In this Act</Text><Definition><Text><DefinedTermEn>mine"
         "</DefinedTermEn> means a munition (<DefinedTermFr>mine</DefinedTermFr>)</Text>"
         "<Paragraph><Label>(a)</Label><Text>laid, or</Text></Paragraph><ContinuedDefinition>"
         "<Text>or hidden.</Text></ContinuedDefinition></Definition></Section>",
         ["5 In this Act", "mine means a munition (mine)", "(a) laid, or", "or hidden."]),
        ("<Section><Label>5</Label><Text>The number is</Text><FormulaGroup><Formula><FormulaText>"
         "A × <Fraction><Numerator>1</Numerator><Denominator>2</Denominator></Fraction>"
         "</FormulaText></Formula><FormulaConnector>where</FormulaConnector><FormulaDefinition>"
         "<FormulaTerm>A</FormulaTerm><Text>is all mines.</Text></FormulaDefinition>"
         "</FormulaGroup></Section>", ["5 The number is", "A × 1/2", "where", "A is all mines."]),
        ("<Oath>I swear to keep none.</Oath><SignatureBlock><SignatureLine><Leader/></SignatureLine>"
         "<SignatureName>A. B.</SignatureName></SignatureBlock>", ["I swear to keep none.", "A. B."]),
        ("<Section><Label>5</Label><Text>see <XRefExternal>Arms Act</XRefExternal>, the 1<Sup>st"
         "</Sup> one<LineBreak/>of it</Text></Section>", ["5 see Arms Act, the 1st one of it"]),
    ],
)  # fmt: skip
def test_parts_are_laid_out_as_printed(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


def test_a_term_that_only_its_type_sets_apart_is_parted_by_a_wide_space() -> None:
    body = (
        "<Section><Label>5</Label><Definition><Text><DefinedTermFr>mine</DefinedTermFr> Engin "
        "posé. (<DefinedTermEn>mine</DefinedTermEn>)</Text></Definition></Section>"
    )
    assert lines_of(body) == ["5 mine  Engin posé. (mine)"]


def test_tables_are_read_row_by_row() -> None:
    rows = (
        "<TableGroup><Caption>Mines</Caption><table><tgroup><thead><row><entry>Kind</entry><entry>"
        "Number</entry></row></thead><tbody><row><entry>Blast</entry><entry>None left</entry></row>"
        "<row><entry>2</entry><entry>Bounding</entry></row></tbody></tgroup></table></TableGroup>"
    )
    assert lines_of(rows) == ["Mines", "Kind\tNumber", "Blast\tNone left", "2 Bounding"]


@pytest.mark.parametrize(
    "beside",
    [
        "<HistoricalNote>2029, c. 1</HistoricalNote>",
        "<HistoricalNote><HistoricalNoteSubItem>2029, c. 1</HistoricalNoteSubItem></HistoricalNote>",
        "<Footnote status='editorial'><Label>*</Label><Text>2029, c. 1</Text></Footnote>",
        "<Note status='unofficial'>2029, c. 1</Note>",
        "<Summary><Provision><Text>2029, c. 1</Text></Provision></Summary>",
        "<TableOfProvisions><Text>2029, c. 1</Text></TableOfProvisions>",
    ],
)
def test_what_enacts_nothing_stands_in_the_text_as_a_note(beside: str) -> None:
    source = source_of(USE.replace("</Section>", beside + "</Section>"))
    assert asides_of(source) == ["2029, c. 1"]
    notes = [one for one in structure(source, ENGLISH).walk() if one.kind == "note"]
    assert [one.pinpoint for one in notes] == ["s 1"]


def test_a_note_among_words_is_taken_out_of_them() -> None:
    source = source_of(USE.replace("a mine.", "a <HistoricalNote>2029</HistoricalNote>mine."))
    assert source.text.endswith("1 Use\n\nNo person shall use a mine.\n2029\n")
    assert asides_of(source) == ["2029"]


def test_a_footnote_of_the_law_itself_stays_law() -> None:
    footnote = "<Footnote id='a'><Label>1</Label><Text>With its fuse.</Text></Footnote>"
    source = source_of(USE.replace("</Section>", footnote + "</Section>"))
    assert source.text.endswith("With its fuse.\n")
    assert source.asides == ()


RELATED = (
    "<Schedule id='NifProvs'><ScheduleFormHeading type='amending'><TitleText>NOT IN FORCE"
    "</TitleText></ScheduleFormHeading><BillPiece><RelatedOrNotInForce><Heading level='5'>"
    "<TitleText> — 2031, c. 4, s. 9</TitleText></Heading><Section type='amending'><Label>9</Label>"
    "<Text>Section 1 is replaced by the following:</Text><AmendedText><Section><Label>1</Label>"
    "<Text>All persons may use a mine.</Text></Section></AmendedText></Section>"
    "</RelatedOrNotInForce></BillPiece></Schedule>"
)


@pytest.mark.parametrize("kind", ["NifProvs", "RelatedProvs"])
def test_what_the_publisher_adds_of_other_acts_is_no_law_of_this_one(kind: str) -> None:
    source = source_of(USE, after=RELATED.replace("NifProvs", kind))
    assert "All persons may use a mine." in " ".join(asides_of(source))
    root = structure(source, ENGLISH)
    assert [one.pinpoint for one in root.walk() if one.number] == ["s 1"]
    assert source.notes == (
        "Not read as law of this text, as it is not in force or stands in another Act: 1 part "
        "added by the publisher (2031, c. 4, s. 9).",
    )


def test_a_section_that_is_not_in_force_is_told_and_not_read_as_law() -> None:
    source = source_of(
        USE + USE.replace("<Section>", "<Section in-force='no'>").replace("1<", "2<")
    )
    assert asides_of(source) == ["2 Use", "No person shall use a mine."]
    assert source.notes == ("Not read as law, as the file marks it as not in force: 1 part.",)


def test_an_act_that_is_not_in_force_is_read_and_told() -> None:
    source = source_of(USE, more="in-force='no'")
    assert source.asides == ()
    assert source.notes == ("The file says that this text as a whole is not in force.",)


def test_what_is_put_into_another_law_stands_in_quotation_marks() -> None:
    body = (
        "<Section><Label>1</Label><Text>The Arms Act is amended by adding:</Text><AmendedText>"
        "<Heading level='1'><TitleText>Mines</TitleText></Heading><Section><Label>2</Label><Text>No "
        "person shall sell a mine.</Text></Section></AmendedText></Section>"
    )
    source = source_of(body)
    assert lines_of(body)[1:] == ["“Mines", "2 No person shall sell a mine.”"]
    assert source.headings == (0,)
    assert source.notes == (
        "Quotation marks were put around what the text puts into other laws, at 1 place.",
    )


def test_a_regulation_is_called_by_its_long_title() -> None:
    data = (
        "<Regulation><Identification><InstrumentNumber>SOR/2029-1</InstrumentNumber><LongTitle>Mines "
        "Regulations</LongTitle><EnablingAuthority><XRefExternal>MINES ACT</XRefExternal>"
        "</EnablingAuthority></Identification><Order><Provision><Text>It is ordered.</Text>"
        f"</Provision></Order><Body>{USE}</Body></Regulation>"
    )
    source = read(data.encode(), "reg.xml")
    assert source.text.split("\n\n")[:4] == [
        "Mines Regulations", "SOR/2029-1", "MINES ACT", "It is ordered.\n1 Use",
    ]  # fmt: skip
    assert source.headings[0] == 0


def test_pictures_are_told() -> None:
    body = USE + "<ImageGroup><Caption>A mine</Caption><Image source='a.jpg'/></ImageGroup>"
    assert source_of(body).unreadable == ("1 picture was not read.",)
    assert lines_of(body)[-1] == "A mine"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<New><Text>No use.</Text></New>", ["No use."]),
        ("<New>No <Emphasis>use</Emphasis>.</New>", ["No use."]),
        ("<New><Emphasis>No</Emphasis> use.</New>", ["No use."]),
        ("<Section>No<Label>5</Label>use<Text>of mines</Text>here</Section>",
         ["5 No", "use", "of mines", "here"]),
        ("No <Section><Label>5</Label></Section> use", ["5", "use"]),
    ],
)  # fmt: skip
def test_what_the_format_does_not_have_is_read_all_the_same(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<Statute>", b"<Statute><Body/></Statute>", b"<Bill><Identification/></Bill>",
        b"<!-- <Statute><Identification/> --><html>", b"Statute <Identification",
    ],
)  # fmt: skip
def test_what_is_of_another_format_is_not_taken_for_it(data: bytes) -> None:
    assert not recognises(data)


@pytest.mark.parametrize("data", [ACT, ACT.decode("utf-8-sig").encode("utf-16")])
def test_the_format_is_known_by_its_content(data: bytes) -> None:
    assert recognises(data)


def test_an_act_is_read_whatever_the_file_is_called() -> None:
    assert reading.read(ACT, "download").text == read(ACT, "download").text


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE Statute [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
        "<!DOCTYPE Statute [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
    ],
)
def test_files_that_declare_entities_are_refused(start: str) -> None:
    data = f"{start}<Statute><Identification>{TITLES}</Identification></Statute>".encode()
    assert recognises(data)
    with pytest.raises(Unreadable, match="declares entities"):
        read(data, "act.xml")


def test_a_document_type_by_itself_does_no_harm() -> None:
    data = b"<!DOCTYPE Statute SYSTEM 'http://justice.example/a.dtd'>" + statute(USE)[59:]
    assert read(statute(USE)[:3] + data, "act.xml").text == source_of(USE).text


def test_endless_depth_is_refused() -> None:
    with pytest.raises(Unreadable):
        source_of("<Provision>" * 100_000)


@given(st.integers(0, len(ACT)), st.binary(max_size=6), st.integers(0, 30))
@settings(max_examples=300, deadline=None)
def test_a_file_that_is_cut_or_changed_is_read_or_refused(
    at: int, put_in: bytes, lost: int
) -> None:
    try:
        found = read(ACT[:at] + put_in + ACT[at + lost :], "act.xml").text
    except Unreadable as error:
        found = error.remedy
    assert "\n\n\n" not in found


ELEMENTS = [
    "Section", "Subsection", "Paragraph", "Label", "Text", "MarginalNote", "Definition", "row",
    "entry", "HistoricalNote", "AmendedText", "RelatedOrNotInForce", "Heading", "TitleText",
    "Repealed", "Footnote", "Schedule", "Emphasis", "Unheard",
]  # fmt: skip
TREES = st.recursive(
    st.sampled_from(["", "mines", " law ", "(a)"]),
    lambda inner: st.tuples(st.sampled_from(ELEMENTS), st.lists(inner, max_size=3)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    ),
    max_leaves=20,
)


@given(TREES)
@settings(max_examples=300, deadline=None)
def test_elements_in_any_order_lose_no_word(tree: str) -> None:
    text = source_of(tree).text
    assert text.count("law") == tree.count("law")
