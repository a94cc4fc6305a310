"""Acts and regulations made for the tests in the XML of Canada's Justice Laws."""

from __future__ import annotations

from article9.law.readers.justice_canada import read
from article9.law.source import Source

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
