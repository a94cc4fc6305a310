"""The elements of Japan's e-Gov law XML, by what is done with each."""

from __future__ import annotations

_SUBITEMS = tuple(f"Subitem{level}" for level in range(1, 11))
_SUBLISTS = tuple(f"Sublist{level}" for level in range(1, 4))

#: The numbers of units: they wait for the words that are printed behind them.
NUMBERS = frozenset(
    {
        "ArticleTitle", "ParagraphNum", "ItemTitle", "ClassTitle",
        *(f"{one}Title" for one in _SUBITEMS),
    }
)  # fmt: skip
#: Where the units end, so that a number without words does not wait any longer.
UNITS = frozenset({"Article", "Paragraph", "Item", "Class", *_SUBITEMS})
HEADINGS = frozenset(
    {
        "PartTitle", "ChapterTitle", "SectionTitle", "SubsectionTitle", "DivisionTitle",
        "ArticleCaption", "ParagraphCaption", "SupplProvisionLabel", "AppdxTableTitle",
        "AppdxNoteTitle", "AppdxStyleTitle", "AppdxFormatTitle", "AppdxFigTitle",
        "SupplProvisionAppdxTableTitle", "SupplProvisionAppdxStyleTitle", "TableStructTitle",
        "FigStructTitle", "NoteStructTitle", "StyleStructTitle", "FormatStructTitle",
    }
)  # fmt: skip
#: What is one paragraph, with nothing but words in it.
PARAGRAPHS = frozenset(
    {
        "ParagraphSentence", "ItemSentence", "ClassSentence", "ListSentence",
        "AmendProvisionSentence", "Sentence", "Column", "EnactStatement", "SupplNote",
        "RelatedArticleNum", "RemarksLabel", "ArithFormulaNum", "ArithFormula", "LawTitle",
        *(f"{one}Sentence" for one in (*_SUBITEMS, *_SUBLISTS)),
    }
)  # fmt: skip
#: What stands within the words of a paragraph and does not part them.
INLINE = frozenset({"Ruby", "Line", "Sup", "Sub", "Sentence", "QuoteStruct", "ArithFormula"})
#: The sounds of characters, printed small beside them.
NO_WORDS = frozenset({"Rt"})
ROWS = {"TableRow": "TableColumn", "TableHeaderRow": "TableHeaderColumn"}
#: What is put into another law by the words before it.
PUT_IN = "NewProvision"
CONTENTS = "TOC"
PICTURE = "Fig"
#: What parts the words around it into lines of their own.
STRUCTURE = NUMBERS | UNITS | HEADINGS | PARAGRAPHS | {*ROWS, "Table", "TableStruct", PUT_IN}
