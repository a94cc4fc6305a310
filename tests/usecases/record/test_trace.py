from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.translations import AS_WRITTEN
from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.record.value import Signed
from article9.usecases.record.decide import decide
from article9.usecases.record.trace import Graph, Known, Trace
from tests.record.dossiers import (
    PERSON,
    TODAY,
    a_dossier,
    a_measure,
    a_piece_of_evidence,
    an_id,
    an_institution,
    ids,
)

QUESTIONS = {"law-use": ("Is use prohibited?", "art-09-legal-measures", ("prohibit-use",))}


def graph(dossier: Dossier, catalogue: Catalogue) -> Graph:
    return Graph(dossier, Known(catalogue, QUESTIONS, {}), AS_WRITTEN)


def trace(dossier: Dossier, catalogue: Catalogue, asked: str) -> Trace:
    made = graph(dossier, catalogue)
    return made.trace(made.find(asked))


@pytest.fixture
def dossier(read: Dossier) -> Dossier:
    after = decide(
        read,
        "prohibit-use",
        "met",
        reason="x",
        signed=Signed(by=PERSON, on=TODAY),
        new_id=ids(3_000),
    )
    data = after.dossier.model_dump(by_alias=True)
    institutions = [an_institution(1)]
    measures = [
        a_measure(requirements=["prohibit-use"], evidence=[an_id(20)], institution=an_id(1))
    ]
    evidence = [a_piece_of_evidence(20)]
    return Dossier.model_validate(
        {**data, "institutions": institutions, "measures": measures, "evidence": evidence}
    )


def test_a_requirement_leads_up_to_the_convention_and_down_to_evidence(
    dossier: Dossier, catalogue: Catalogue
) -> None:
    found = trace(dossier, catalogue, "prohibit-use")
    assert {node.id for node in found.up} >= {"art-01-use", "art-09-legal-measures"}
    kinds = [node.kind for node in found.down]
    assert kinds == sorted(
        kinds, key=["passage", "assessment", "decisions", "measures", "evidence"].index
    )
    assert {"passage", "assessment", "decisions", "measures", "evidence"} <= set(kinds)


def test_evidence_leads_back_to_the_convention(dossier: Dossier, catalogue: Catalogue) -> None:
    found = trace(dossier, catalogue, an_id(20))
    assert found.up[0].kind == "obligation"
    assert found.up[-1].id == an_id(10)
    assert found.down == ()


def test_each_way_is_the_other_way_back(dossier: Dossier, catalogue: Catalogue) -> None:
    made = graph(dossier, catalogue)
    for node in made.trace(made.find("prohibit-use")).down:
        assert "prohibit-use" in {one.id for one in made.trace(node).up}


def test_what_is_beside_the_chain_is_no_way_from_one_thing_to_another(catalogue: Catalogue) -> None:
    one = a_measure(10, institution=an_id(1))
    other = a_measure(11, institution=an_id(1), obligations=["art-05-clear"])
    found = trace(
        a_dossier(institutions=[an_institution(1)], measures=[one, other]), catalogue, an_id(10)
    )
    assert (found.up, found.down) == ((), ())
    assert [node.id for node in found.beside] == [an_id(1)]


def test_a_short_name_and_part_of_an_id_are_enough(catalogue: Catalogue) -> None:
    made = graph(a_dossier(measures=[a_measure(key="circular-7")]), catalogue)
    assert made.find("circular-7").id == an_id(10)
    assert made.find(an_id(10)[-8:]).id == an_id(10)


def test_part_of_several_ids_is_not_enough(catalogue: Catalogue) -> None:
    made = graph(a_dossier(measures=[a_measure(10), a_measure(11)]), catalogue)
    with pytest.raises(Usage, match="Write the whole id"):
        made.find(an_id(10)[:8])


@pytest.mark.parametrize("asked", ["nothing-here", "", "0", an_id(99)])
def test_what_is_not_there_is_told(asked: str, catalogue: Catalogue) -> None:
    with pytest.raises(NotFound):
        graph(a_dossier(), catalogue).find(asked)


def test_the_machine_s_reading_is_called_so(read: Dossier, catalogue: Catalogue) -> None:
    found = trace(read, catalogue, "prohibit-use")
    assert "decisions" not in {node.kind for node in found.down}
    assert any("provided for" in node.title for node in found.down if node.kind == "assessment")
