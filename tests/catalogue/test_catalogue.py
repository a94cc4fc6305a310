"""The catalogue as a whole: what it holds, how a thing is added, which version it is."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest

import article9
from article9.catalogue.catalogue import Catalogue, check, load
from article9.catalogue.wordings import endings_of
from article9.errors import Broken
from tests.catalogue.editing import CONCEPT, add, change, copy


def with_narrower(knowledge: Path) -> Catalogue:
    """The miniature where use takes in laying, and laying takes in scattering."""
    change(knowledge, "concepts/use.yml", old="means:", new="narrower: [laying]\nmeans:")
    laying = CONCEPT.format(id="laying", group="conduct") + "narrower: [scattering]\n"
    add(knowledge, "concepts/laying.yml", laying)
    add(knowledge, "concepts/scattering.yml", CONCEPT.format(id="scattering", group="conduct"))
    return load(knowledge)


def test_everything_is_listed_by_its_id(knowledge: Path) -> None:
    catalogue = load(knowledge)
    assert list(catalogue.requirements) == ["prohibit-use"]
    assert list(catalogue.concerns) == ["concern-use-allowed"]
    assert list(catalogue.concepts) == ["apm", "use"]
    assert list(catalogue.reasons) == ["named-and-prohibited", "no-words-for-it", "use-allowed"]
    assert list(catalogue.values) == ["max_years"]
    assert list(catalogue.lexicons) == ["en"]
    assert list(catalogue.acts.rows) == ["use"]


def test_good_files_have_no_faults(knowledge: Path) -> None:
    assert check(knowledge) == []


def test_without_a_folder_the_package_reads_its_own_files() -> None:
    assert check() == check(Path(article9.__file__).parent / "knowledge")


def test_a_concept_may_be_added_as_one_file(knowledge: Path) -> None:
    add(knowledge, "concepts/sell.yml", CONCEPT.format(id="sell", group="act"))
    catalogue = load(knowledge)
    assert "sell" in catalogue.concepts
    assert catalogue.concepts_in("act") == ("sell", "use")


def test_a_requirement_may_be_added_as_one_file(knowledge: Path) -> None:
    copy(knowledge, "requirements/prohibit-use.yml", to="requirements/prohibit-sale.yml")
    assert list(load(knowledge).requirements) == ["prohibit-sale", "prohibit-use"]


def test_a_concern_may_be_added_as_one_file(knowledge: Path) -> None:
    copy(knowledge, "concerns/concern-use-allowed.yml", to="concerns/concern-sale-allowed.yml")
    assert list(load(knowledge).concerns) == ["concern-sale-allowed", "concern-use-allowed"]


def test_a_lexicon_may_be_added_as_one_file(knowledge: Path) -> None:
    copy(knowledge, "lexicons/en.yml", to="lexicons/fr.yml")
    assert list(load(knowledge).lexicons) == ["en", "fr"]


def test_a_reason_may_be_added_as_one_file_with_the_requirement_that_gives_it(
    knowledge: Path,
) -> None:
    add(knowledge, "reasons/not-found.yml", "id: not-found\ntext: The text says nothing of it.\n")
    copy(knowledge, "requirements/prohibit-use.yml", to="requirements/prohibit-sale.yml")
    change(
        knowledge,
        "requirements/prohibit-sale.yml",
        old="verdict: absent\n      reason: named-and-prohibited",
        new="verdict: absent\n      reason: not-found",
    )
    assert "not-found" in load(knowledge).reasons


def test_a_group_lists_its_own_concepts_only(knowledge: Path) -> None:
    catalogue = with_narrower(knowledge)
    assert catalogue.concepts_in("act") == ("use",)
    assert catalogue.concepts_in("conduct") == ("laying", "scattering")


def test_a_concept_takes_in_narrower_ones_through_every_step(knowledge: Path) -> None:
    assert with_narrower(knowledge).concept_names("use") == {"use", "laying", "scattering"}


def test_a_group_takes_in_what_its_concepts_take_in(knowledge: Path) -> None:
    assert with_narrower(knowledge).concept_names("act") == {"use", "laying", "scattering"}


def test_a_narrower_concept_does_not_take_in_the_wider_one(knowledge: Path) -> None:
    catalogue = with_narrower(knowledge)
    assert catalogue.concept_names("laying") == {"laying", "scattering"}
    assert catalogue.concept_names("scattering") == {"scattering"}


def test_a_group_that_does_not_exist_is_refused(knowledge: Path) -> None:
    with pytest.raises(Broken, match=r"There is no group 'acts'\. Did you mean 'act'\?"):
        load(knowledge).concepts_in("acts")


def test_a_name_that_does_not_exist_is_refused(knowledge: Path) -> None:
    with pytest.raises(Broken, match=r"There is no concept or group 'ues'\. Did you mean 'use'\?"):
        load(knowledge).concept_names("ues")


def test_the_version_is_the_edition_and_the_hash_of_the_files(knowledge: Path) -> None:
    version = load(knowledge).version
    assert version.date == datetime.date(2026, 11, 25)
    assert len(version.hash) == 64


def test_the_hash_is_the_same_wherever_the_folder_lies(knowledge: Path) -> None:
    elsewhere = shutil.copytree(knowledge, knowledge.parent / "elsewhere" / "folder")
    assert load(knowledge).version == load(elsewhere).version


def test_the_hash_changes_with_a_comment(knowledge: Path) -> None:
    before = load(knowledge).version.hash
    change(knowledge, "concepts/use.yml", old="title: Use", new="title: Use  # the verb")
    assert load(knowledge).version.hash != before


def test_the_hash_changes_with_a_file_that_nothing_here_reads(knowledge: Path) -> None:
    before = load(knowledge).version.hash
    (knowledge / "herds").mkdir()
    add(knowledge, "herds/herds.csv", "animal\ngoat\n")
    assert load(knowledge).version.hash != before


def test_the_hash_does_not_change_with_what_an_editor_leaves_behind(knowledge: Path) -> None:
    before = load(knowledge).version.hash
    add(knowledge, "concepts/use.yml~", "old")
    (knowledge / "folder.yml").mkdir()
    assert load(knowledge).version.hash == before


def test_a_folder_that_is_not_there_is_one_fault(tmp_path: Path) -> None:
    (fault,) = check(tmp_path / "nowhere")
    assert fault.endswith("nowhere: there is no such folder.")


@pytest.mark.parametrize("kind", ["concepts", "concerns", "lexicons", "reasons", "requirements"])
def test_knowledge_without_one_of_its_kinds_is_not_loaded(knowledge: Path, kind: str) -> None:
    shutil.rmtree(knowledge / kind)
    assert check(knowledge) == [
        f"knowledge/{kind}: there is no such folder. Add it with its files."
    ]


@pytest.mark.parametrize("name", ["acts.yml", "edition.yml", "usual.yml", "values.yml"])
def test_knowledge_without_one_of_its_files_is_not_loaded(knowledge: Path, name: str) -> None:
    (knowledge / name).unlink()
    assert check(knowledge) == [f"knowledge/{name}: there is no such file. Add it."]


@pytest.mark.parametrize(
    ("basis", "needs", "said"),
    [
        ("convention", "law", "It is needed."),
        ("commitment", "law-or-order", "It is promised."),
        ("recommended", "any", "Done elsewhere."),
    ],
)
def test_what_is_said_of_nothing_depends_on_basis_and_need(
    knowledge: Path, basis: str, needs: str, said: str
) -> None:
    assert load(knowledge).usual.sentence(basis, needs) == said


def test_no_basis_is_left_without_its_sentences(knowledge: Path) -> None:
    change(knowledge, "usual.yml", old="  recommended:", new="  #")
    assert check(knowledge)[0].startswith(
        "knowledge/usual.yml, line 2: 'not-found.recommended' is missing."
    )


def test_an_edition_has_a_date(knowledge: Path) -> None:
    change(knowledge, "edition.yml", old="2026-11-25", new="November")
    assert check(knowledge) == [
        "knowledge/edition.yml, line 2: date: 'November' is not a date. "
        "Write year, month and day, as in 2026-11-20."
    ]


def test_an_empty_ending_is_written_as_a_hyphen(knowledge: Path) -> None:
    assert endings_of(load(knowledge).lexicons["en"])["verb"] == ("", "s", "d", "ing")


def test_an_ending_that_only_holds_a_hyphen_keeps_it(knowledge: Path) -> None:
    change(knowledge, "lexicons/en.yml", old='"ing"]', new='"-ing"]')
    assert endings_of(load(knowledge).lexicons["en"])["verb"][-1] == "-ing"


def test_a_catalogue_cannot_be_changed(knowledge: Path) -> None:
    with pytest.raises(AttributeError):
        load(knowledge).version = load(knowledge).version  # type: ignore[misc]  # that is the test
