"""An Act in XML is laid out as it is printed, and what is no law is set apart."""

from __future__ import annotations

import pytest

from article9.law.provision import Force
from article9.law.readers.justice_canada import read
from article9.law.structure import structure
from tests.law.files.justice_canada.statutes import ACT, USE, asides_of, lines_of, source_of
from tests.law.laws import ENGLISH


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
        ("<Oath>I swear it.</Oath><SignatureBlock><SignatureLine><Leader/></SignatureLine>"
         "<SignatureName>A. B.</SignatureName></SignatureBlock>", ["I swear it.", "A. B."]),
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
        "<HistoricalNote><New>2029, c. 1</New></HistoricalNote>",
        "<Footnote status='editorial'><Label>*</Label><Text>2029, c. 1</Text></Footnote>",
        "<Note status='unofficial'>2029, c. 1</Note>",
        "<Summary><Provision><Text>2029, c. 1</Text></Provision></Summary>",
        "<TableOfProvisions><Text>2029, c. 1</Text></TableOfProvisions>",
    ],
)
def test_what_enacts_nothing_stands_in_the_text_as_a_note(beside: str) -> None:
    source = source_of(USE.replace("</Section>", beside + "</Section>"))
    assert [line.removeprefix("[*] ") for line in asides_of(source)] == ["2029, c. 1"]
    notes = [one for one in structure(source, ENGLISH).walk() if one.kind == "note"]
    assert [one.pinpoint for one in notes] == ["s 1"]


def test_a_note_among_words_is_taken_out_of_them() -> None:
    source = source_of(USE.replace("a mine.", "a <HistoricalNote>2029</HistoricalNote>mine."))
    assert source.text.endswith("1 Use\n\nNo person shall use a mine.\n2029\n")
    assert asides_of(source) == ["2029"]


def test_a_footnote_of_the_law_itself_stays_law() -> None:
    footnote = "<Footnote id='a'><Label>1</Label><Text>With its fuse.</Text></Footnote>"
    source = source_of(USE.replace("</Section>", footnote + "</Section>"))
    assert source.text.endswith("\n[1] With its fuse.\n")
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
        "<Heading level='1'><TitleText>Mines</TitleText></Heading><Section><Label>2</Label><Text>"
        "No person shall sell a mine.</Text></Section></AmendedText></Section>"
    )
    source = source_of(body)
    assert lines_of(body)[1:] == ["“Mines", "2 No person shall sell a mine.”"]
    assert source.headings == (0,)
    assert source.notes == (
        "Quotation marks were put around what the text puts into other laws, at 1 place.",
    )


def test_a_regulation_is_called_by_its_long_title() -> None:
    data = (
        "<Regulation><Identification><InstrumentNumber>SOR/2029-1</InstrumentNumber><LongTitle>"
        "Mines Regulations</LongTitle><EnablingAuthority><XRefExternal>MINES ACT</XRefExternal>"
        "</EnablingAuthority></Identification><Order><Provision><Text>It is ordered.</Text>"
        f"</Provision></Order><Body>{USE}</Body></Regulation>"
    )
    source = read(data.encode(), "reg.xml")
    assert source.text.split("\n\n")[:4] == [
        "Mines Regulations", "SOR/2029-1", "MINES ACT", "It is ordered.",
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
        ("No <Section><Label>5</Label></Section> use", ["No", "5", "use"]),
        ("<Section><Label>5</Label><Text>No</Text><Label>6</Label></Section>", ["5 No", "6"]),
        ("<Heading><TitleText>Use</TitleText><Text>No use.</Text></Heading>", ["Use", "No use."]),
    ],
)  # fmt: skip
def test_what_the_format_does_not_have_is_read_all_the_same(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


@pytest.mark.parametrize("title", ["Kinds of mine;", "Mines of many kinds " * 12])
def test_a_title_that_would_hide_the_number_of_a_schedule_has_a_line_of_its_own(
    title: str,
) -> None:
    heading = f"<Label>SCHEDULE</Label><TitleText>{title}</TitleText>"
    after = f"<Schedule><ScheduleFormHeading>{heading}</ScheduleFormHeading></Schedule>"
    assert lines_of(USE, after=after)[-2:] == ["SCHEDULE", title.strip()]


def test_a_note_to_the_reader_is_a_note() -> None:
    data = (
        "<Statute><Identification><ShortTitle>Mines Act</ShortTitle><ReaderNote><Note>See also the "
        f"Arms Act.</Note></ReaderNote></Identification><Body>{USE}</Body></Statute>"
    )
    assert asides_of(read(data.encode(), "act.xml")) == ["See also the Arms Act."]
