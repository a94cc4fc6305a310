"""The kinds of figures: what a file of one may say, and what it may not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from article9.catalogue.fault import KnowledgeError
from article9.catalogue.figures import FigureKind, figure_kinds, sentences_of_figures


def kind(**values: Any) -> dict[str, Any]:
    return {
        "id": "dogs",
        "title": "Dogs",
        "cite": "Art. 6(1)",
        "obligations": ["art-06-cooperate"],
        "report": ["J"],
        "row": "One row a year.",
        "fields": {
            "dogs": {"title": "Dogs", "measure": "number", "hxl": "#item+dogs"},
            "young": {"title": "Young", "measure": "number", "hxl": "#item+young"},
            "people": {"title": "People", "measure": "persons", "hxl": "#affected"},
            "part": {"title": "Part", "measure": "persons", "hxl": "#affected+part"},
            "whole": {"title": "Whole", "measure": "persons", "hxl": "#affected+whole"},
            "born": {"title": "Born", "measure": "day", "hxl": "#date+born"},
        },
        **values,
    }


def test_a_kind_with_arithmetic_is_read() -> None:
    found = FigureKind.model_validate(kind(identities=[{"total": "dogs", "plus": "young"}]))
    assert found.identities[0].parts == ("young",)
    assert list(found.of_measure("persons")) == ["people", "part", "whole"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"identities": [{"total": "cats", "plus": ["dogs"]}]}, "no field 'cats'"),
        ({"identities": [{"total": "people", "plus": ["dogs"]}]}, "not of one measure"),
        ({"identities": [{"total": "born", "plus": ["born"]}]}, "days are compared"),
        ({"carries": {"dogs": "people"}}, "not of one measure"),
        ({"orders": [["born", "died"]]}, "no field 'died'"),
        ({"orders": [["dogs", "young"]]}, "days are compared"),
        ({"drawn": ["born"]}, "days are compared"),
        ({"labels": {"dogs": {"title": "Dogs", "hxl": "#item"}}}, "both a label and a field"),
        ({"labels": {"Breed": {"title": "Breed", "hxl": "#item"}}}, "small letters"),
        ({"labels": {"breed": {"title": "Breed", "hxl": "item"}}}, "no hashtag"),
        (
            {"identities": [{"total": "people", "plus": ["whole"], "minus": ["part"]}]},
            "persons are only added up",
        ),
        (
            {"identities": [{"total": "people", "plus": ["whole"]},
                            {"total": "whole", "plus": ["part"]}]},
            "a part of another",
        ),
        (
            {"identities": [{"total": "people", "plus": ["part"]},
                            {"total": "whole", "plus": ["part"]}]},
            "a part of two totals",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        FigureKind.model_validate(kind(**values))


def test_only_persons_are_broken_down() -> None:
    wrong = kind()
    wrong["fields"]["dogs"]["breakdowns"] = ["sex-and-age"]
    with pytest.raises(ValidationError, match="counts no persons"):
        FigureKind.model_validate(wrong)


def test_the_kinds_come_in_the_order_of_the_convention() -> None:
    cites = [kind.cite for kind in figure_kinds().values()]
    assert cites[0].startswith("Art. 3")
    assert cites[-1].startswith("Art. 7")


def test_a_broken_file_is_told_with_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "figures"
    folder.mkdir()
    (folder / "dogs.yml").write_text("id: dogs\ntitel: Dogs\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"dogs\.yml"):
        figure_kinds(tmp_path)


def test_every_word_that_a_reader_sees_is_a_sentence_to_be_translated() -> None:
    found = {text for text, _ in sentences_of_figures(figure_kinds())}
    assert {"Cleared", "Confirmed hazardous areas", "Type of mine"} <= found
