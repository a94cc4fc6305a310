"""The elements of Canada's Justice Laws XML, by what is done with each."""

from __future__ import annotations

#: What has a label of its own, and its words or further parts in it.
UNITS = frozenset(
    {
        "Section", "Subsection", "Paragraph", "Subparagraph", "Clause", "Subclause",
        "Subsubclause", "Provision", "Definition", "Item", "FormulaDefinition",
        "FormulaParagraph", "Footnote",
    }
)  # fmt: skip
#: What is a heading over other parts: a label and a title.
HEADINGS = frozenset({"Heading", "GroupHeading", "ScheduleFormHeading"})
#: What is one paragraph, with nothing but words in it.
PARAGRAPHS = frozenset(
    {
        "Text", "LongTitle", "InstrumentNumber", "EnablingAuthority", "Oath", "Repealed",
        "SignatureLine", "SignatureTitle", "SignatureName", "FormulaText", "FormulaConnector",
        "BilingualItemEn", "BilingualItemFr", "Caption", "title", "OriginatingRef",
        "ProvisionHeading", "TitleText",
    }
)  # fmt: skip
#: What stands within the words of a paragraph.
INLINE = frozenset(
    {
        "Emphasis", "Font", "InlineFont", "Language", "XRefInternal", "XRefExternal",
        "XRefSection", "DefinedTermEn", "DefinedTermFr", "DefinitionEnOnly", "DefinitionFrOnly",
        "DefinitionRef", "Sup", "Sub", "Keep", "Ins", "Fraction", "Numerator", "Denominator",
        "MSup", "MSub", "Base", "Superscript", "Subscript",
    }
)  # fmt: skip
#: What a unit has one of: it is read when the unit begins.
OF_UNIT = frozenset({"Label", "MarginalNote", "FormulaTerm"})
#: What says something of the file only, or was read with the titles.
PASSED = frozenset(
    {
        "FootnoteRef", "ShortTitle", "RunningHead",
        "BillNumber", "Parliament", "BillHistory", "BillSponsor", "StatuteYear", "Chapter",
        "BillRefNumber", "PreviousTitle", "NextTitle", "RegistrationDate", "ConsolidationDate",
        "RegulationMakerOrder", "LastAmendedDate", "LastModifiedDate", "AlternateText", "Del",
    }
)  # fmt: skip
#: What stands in the file beside the law and enacts nothing.
BESIDE = frozenset(
    {
        "HistoricalNote", "Footnote", "Note", "ReaderNote", "Recommendation", "Summary",
        "ExplanatoryNote", "TableOfProvisions",
    }
)  # fmt: skip
#: What may be the law's own, though it stands beside it.
OWN_NOTES = frozenset({"Footnote", "Note"})
#: What the publisher adds of other Acts, or of this one where it is no law yet.
ADDED = "RelatedOrNotInForce"
ADDED_SCHEDULES = frozenset({"RelatedProvs", "NifProvs"})
#: What is put into another law by the words before it.
PUT_IN = frozenset({"AmendedText", "AmendedContent", "ReadAsText", "ReadAsContent", "QuotedText"})
#: What parts the words around it into lines of their own.
STRUCTURE = UNITS | HEADINGS | PARAGRAPHS | PUT_IN | {"row"}
