"""Which norms a selector means: each key alone, true and false."""

from __future__ import annotations

import pytest

from article9.catalogue.groups import Group
from article9.catalogue.rule import Selector
from article9.checking.norms.norm import Conduct, Norm, Penalty
from article9.checking.references import Citation
from article9.checking.rules.selecting import Pool, Selecting
from tests.checking.reading import line_of, mini

LINE = line_of("No person shall use it.")
NORM = Norm(
    "prohibition",
    LINE,
    conducts=(Conduct("use", frozenset({"apm"})), Conduct("export", frozenset({"bomblet"}))),
    bearer=frozenset({"citizen"}),
    about=frozenset({"use", "apm", "designed"}),
    limits=frozenset({"permit"}),
    penalties=(Penalty("fine"),),
    years=(5, 3),
    term=frozenset({"mine"}),
    nearby=frozenset({"use", "abroad"}),
    citations=(Citation(0, 1, (), elsewhere=True),),
)
BARE = Norm("duty", LINE)


def means(keys: dict[str, object], norm: Norm, *, base: tuple[Norm, ...] = ()) -> bool:
    """Whether a selector means a norm, where nothing reaches anything but itself."""
    selecting = Selecting(mini(), lambda a, b: a is b)
    return selecting.select(Selector.model_validate(keys), [norm], base) == (norm,)


@pytest.mark.parametrize(
    "keys",
    [
        {},
        {"kind": "prohibition"},
        {"kind": ["duty", "prohibition"]},
        {"bearer": "citizen"},
        {"bearer": "person"},
        {"acts": "use"},
        {"acts": "act"},
        {"acts": "transfer"},
        {"object": "apm"},
        {"acts": "use", "object": "apm"},
        {"about": ["use", "designed"]},
        {"about": [["abroad", "use"]]},
        {"nearby": "abroad"},
        {"silent-on": "abroad"},
        {"term": "mine"},
        {"elements": ["designed"]},
        {"weakens": ["designed", "in-a-factory"]},
        {"limits": "permit"},
        {"limits": "limit"},
        {"penalty": "fine"},
        {"penalty": "criminal"},
        {"years-below": 5},
        {"by": "other-instrument"},
    ],
)
def test_a_norm_that_fits_is_meant(keys: dict[str, object]) -> None:
    assert means(keys, NORM)


@pytest.mark.parametrize(
    "keys",
    [
        {"kind": "duty"},
        {"bearer": "forces"},
        {"acts": "produce"},
        {"object": "mine"},
        {"acts": "use", "object": "bomblet"},
        {"acts": "export", "object": "apm"},
        {"about": ["use", "abroad"]},
        {"about": [["abroad", "forces"]]},
        {"nearby": ["abroad", "designed"]},
        {"silent-on": ["abroad", "use"]},
        {"term": "apm"},
        {"elements": ["designed", "set-off"]},
        {"weakens": "in-a-factory"},
        {"limits": "wartime"},
        {"limits": "none"},
        {"penalty": "imprisonment"},
        {"years-below": 3},
        {"reaches": "it"},
        {"kind": "prohibition", "acts": "produce"},
    ],
)
def test_a_norm_that_does_not_fit_in_every_key_is_not_meant(keys: dict[str, object]) -> None:
    assert not means(keys, NORM)


@pytest.mark.parametrize(
    "keys",
    [
        {"bearer": "citizen"},
        {"acts": "use"},
        {"object": "apm"},
        {"about": "use"},
        {"nearby": "use"},
        {"term": "mine"},
        {"elements": "designed"},
        {"weakens": "designed"},
        {"limits": "permit"},
        {"penalty": "fine"},
        {"years-below": 99},
        {"by": "other-instrument"},
    ],
)
def test_a_norm_that_says_nothing_of_a_key_is_not_meant(keys: dict[str, object]) -> None:
    assert not means(keys, BARE)


@pytest.mark.parametrize("keys", [{"limits": "none"}, {"silent-on": "use"}, {"kind": "duty"}])
def test_a_norm_may_be_meant_for_what_it_does_not_say(keys: dict[str, object]) -> None:
    assert means(keys, BARE)


def test_a_narrower_act_counts_as_the_wider_one_and_not_the_other_way() -> None:
    assert means({"acts": "transfer"}, Norm("duty", LINE, conducts=(Conduct("export"),)))
    assert not means({"acts": "export"}, Norm("duty", LINE, conducts=(Conduct("transfer"),)))


def test_a_norm_must_reach_one_of_those_that_were_chosen() -> None:
    assert means({"reaches": "it"}, NORM, base=(BARE, NORM))
    assert not means({"reaches": "it"}, NORM, base=(BARE,))


def test_a_note_is_meant_only_where_notes_are_asked_for() -> None:
    note = Norm("note", LINE, about=frozenset({"use"}))
    assert means({"kind": "note", "about": "use"}, note)
    assert not means({"about": "use"}, note)


def test_the_acts_of_a_norm_are_those_that_make_it_fit() -> None:
    selecting = Selecting(mini(), lambda a, b: a is b)
    for keys, acts in (
        ({}, {"use", "export"}),
        ({"acts": "transfer"}, {"export"}),
        ({"object": "apm"}, {"use"}),
        ({"acts": "transfer", "object": "apm"}, set()),
    ):
        assert selecting.acts(NORM, Selector.model_validate(keys)) == acts


def test_the_order_of_the_norms_is_kept() -> None:
    selecting = Selecting(mini(), lambda a, b: a is b)
    assert selecting.select(Selector(), [BARE, NORM]) == (BARE, NORM)


def test_a_group_that_the_knowledge_does_not_have_is_empty() -> None:
    selecting = Selecting(mini(), lambda a, b: a is b)
    assert selecting.group(Group.ACCESSORY) == {"assist"}
    assert selecting.group(Group.AGGRAVATES) == frozenset()


USE = Norm("prohibition", LINE, about=frozenset({"use", "apm"}))
DUTY = Norm("duty", LINE, about=frozenset({"apm"}))
NOTE = Norm("note", LINE, about=frozenset({"apm"}))
POOL = Pool.of([DUTY, USE, NOTE, BARE])


@pytest.mark.parametrize(
    ("keys", "selected"),
    [
        ({}, (DUTY, USE, BARE)),
        ({"kind": ["prohibition", "duty"]}, (USE, DUTY, BARE)),
        ({"about": ["apm"]}, (DUTY, USE)),
        ({"about": ["apm"], "kind": ["prohibition", "duty"]}, (USE, DUTY)),
        ({"about": ["apm", "use"]}, (USE,)),
        ({"about": ["abroad"]}, ()),
        ({"about": ["abroad"], "kind": "duty"}, ()),
        ({"about": ["apm"], "kind": "note"}, (NOTE,)),
    ],
)
def test_of_a_pool_the_same_norms_are_selected_in_order(
    keys: dict[str, object], selected: tuple[Norm, ...]
) -> None:
    selecting = Selecting(mini(), lambda a, b: a is b)
    assert selecting.select(Selector.model_validate(keys), POOL) == selected
