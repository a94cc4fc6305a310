"""A law in e-Gov's XML is laid out as the printed page has it: each number before its words."""

from __future__ import annotations

import pytest

from tests.law.files.egov_japan.laws import (
    BAN,
    article,
    headings_of,
    item,
    lines_of,
    paragraph,
    sentence,
    source_of,
)


def test_the_title_stands_above_the_number_of_the_law() -> None:
    source = source_of(BAN)
    assert source.text == (
        "地雷法\n（令和二十年法律第一号）\n\n（禁止）\n第一条 何人も、地雷を用いてはならない。\n"
    )
    assert headings_of(source) == ["地雷法", "（禁止）"]


def test_chapters_articles_paragraphs_and_items_have_their_numbers() -> None:
    sail = item("（１）", sentence("帆"), level="Subitem2")
    items = item("一", sentence("人")) + item(
        "二",
        sentence("物"),
        more=item("イ", sentence("船"), level="Subitem1", more=sail),
    )
    body = (
        "<Chapter Num='1'><ChapterTitle>第一章　総則</ChapterTitle><Section Num='1'>"
        "<SectionTitle>第一節　通則</SectionTitle>"
        + article(
            "第一条の二", paragraph("次に掲げる。", more=items), paragraph("同じ。", number="２")
        )
        + "</Section></Chapter>"
    )
    assert lines_of(body) == [
        "第一章 総則", "第一節 通則", "第一条の二 次に掲げる。", "一 人", "二 物", "イ 船",
        "（１） 帆", "２ 同じ。",
    ]  # fmt: skip
    assert headings_of(source_of(body))[1:] == ["第一章 総則", "第一節 通則"]


def test_sentences_of_a_paragraph_run_on() -> None:
    assert lines_of(paragraph("用いない。", "ただし、除く。", number="１")) == [
        "１ 用いない。ただし、除く。"
    ]


def test_sentences_of_a_translation_are_parted() -> None:
    body = article("Article 1", paragraph("No use.", "However, none."))
    assert lines_of(body, language="en") == ["Article 1 No use. However, none."]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (paragraph("<Ruby>地雷<Rt>じらい</Rt></Ruby>の禁止"), ["地雷の禁止"]),
        (paragraph("千<Sup>二</Sup><Line Style='dotted'>個</Line>"), ["千二個"]),
        (item("一", "<Column>第一条</Column>\n<Column>公布の日</Column>"), ["一 第一条 公布の日"]),
        (article("第三条及び第四条", paragraph("削除")), ["第三条及び第四条 削除"]),
        (article("第三条"), ["第三条"]),
        (f"<Paragraph><ParagraphCaption>（定義）</ParagraphCaption><ParagraphNum>１</ParagraphNum>"
         f"<ParagraphSentence>{sentence('地雷とは')}</ParagraphSentence></Paragraph>",
         ["（定義）", "１ 地雷とは"]),
        (f"<Remarks><RemarksLabel>備考</RemarksLabel>{item('一', sentence('数'))}</Remarks>",
         ["備考", "一 数"]),
        (f"<List><ListSentence>{sentence('甲')}</ListSentence><Sublist1><Sublist1Sentence>"
         f"{sentence('乙')}</Sublist1Sentence></Sublist1></List>", ["甲", "乙"]),
    ],
)  # fmt: skip
def test_parts_are_laid_out_as_printed(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


def test_tables_are_read_row_by_row() -> None:
    def row(*cells: str, kind: str = "TableColumn", name: str = "TableRow") -> str:
        return f"<{name}>{''.join(f'<{kind}>{cell}</{kind}>' for cell in cells)}</{name}>"

    head = row("種類", "個数", kind="TableHeaderColumn", name="TableHeaderRow")
    body = (
        "<AppdxTable><AppdxTableTitle>別表第一</AppdxTableTitle><RelatedArticleNum>（第一条関係）"
        f"</RelatedArticleNum><TableStruct><Table>{head}{row('爆風地雷', sentence('十個'))}"
        "</Table></TableStruct></AppdxTable>"
    )
    assert lines_of(body) == ["別表第一", "（第一条関係）", "種類\t個数", "爆風地雷\t十個"]
    inside = item("一", f"<Table>{row(sentence('爆風地雷'), sentence('十個'))}</Table>")
    assert lines_of(inside) == ["一", "爆風地雷\t十個"]


def test_supplementary_provisions_say_which_law_they_came_with() -> None:
    supplement = "<SupplProvisionLabel>附　則</SupplProvisionLabel>" + paragraph("公布の日から。")
    body = (
        f"<SupplProvision>{supplement}</SupplProvision>"
        f"<SupplProvision AmendLawNum='令和二十一年法律第二号'>{supplement}</SupplProvision>"
    )
    assert lines_of(body) == [
        "附 則", "公布の日から。", "附 則", "（令和二十一年法律第二号）", "公布の日から。",
    ]  # fmt: skip


def test_the_table_of_contents_is_a_note() -> None:
    contents = (
        "<TOC><TOCLabel>目次</TOCLabel><TOCChapter><ChapterTitle>第一章　総則</ChapterTitle>"
        "<ArticleRange>（第一条）</ArticleRange></TOCChapter></TOC>"
    )
    source = source_of(BAN, before=contents)
    noted = [source.text[start:].split("\n")[0] for start in source.asides]
    assert noted == ["目次", "第一章 総則", "（第一条）"]
    assert headings_of(source) == ["地雷法", "（禁止）"]


def test_what_is_put_into_another_law_stands_in_quotation_marks() -> None:
    new = article("第五条", paragraph("売らない。"), caption="（売買）")
    body = article(
        "第一条",
        paragraph(
            "銃砲法を次のように改正する。",
            more=f"<AmendProvision><AmendProvisionSentence>{sentence('次の一条を加える。')}"
            f"</AmendProvisionSentence><NewProvision>{new}</NewProvision></AmendProvision>",
        ),
    )
    assert lines_of(body) == [
        "第一条 銃砲法を次のように改正する。", "次の一条を加える。", "「（売買）」",
        "「第五条 売らない。」",
    ]  # fmt: skip
    assert headings_of(source_of(body)) == ["地雷法"]
    assert source_of(body).notes == (
        "Quotation marks were put around each line of what the text puts into other laws, at "
        "1 place.",
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<FigStruct><Fig src='a.jpg'/></FigStruct>", "1 picture was not read."),
        (paragraph("図<Fig src='a'/>と<Fig src='b'/>"), "2 pictures were not read."),
    ],
)
def test_pictures_are_told(body: str, words: str) -> None:
    assert source_of(BAN + body).unreadable == (words,)


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (f"<New>{sentence('新しい。')}</New>", ["新しい。"]),
        ("<New>新<Ruby>し<Rt>し</Rt></Ruby>い。</New>", ["新しい。"]),
        ("<Article>前<ArticleTitle>第一条</ArticleTitle>後</Article>", ["前", "第一条 後"]),
        ("外<Article><ArticleTitle>第一条</ArticleTitle></Article>中", ["外", "第一条", "中"]),
    ],
)
def test_what_the_format_does_not_have_is_read_all_the_same(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines
