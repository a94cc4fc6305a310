"""How a rule comes out: each operator true and false, the way to the outcome, its proof."""

from __future__ import annotations

import pytest

from article9.catalogue.rule import Rule
from article9.checking.norms.norm import Conduct, Norm, Penalty
from article9.checking.rules.climbing import Climb, climb
from article9.checking.rules.selecting import Selecting
from tests.checking.reading import line_of, mini

BAN = {"kind": "prohibition", "object": "apm", "acts": "act"}
PUNISHES = {"kind": "sanction", "reaches": "it"}


def norm(kind: str, act: str = "", *, about: str = "", years: int | None = None) -> Norm:
    conducts = (Conduct(act, frozenset({"apm"})),) if act else ()
    return Norm(
        kind,
        line_of("Whatever it says."),
        conducts=conducts,
        about=frozenset(about.split()),
        penalties=(Penalty("imprisonment", years=years),) if years else (),
    )


USE, KEEP = norm("prohibition", "use"), norm("prohibition", "keep")
FINE, SCOPE = norm("sanction"), norm("scope", about="abroad")


def run(
    when: dict[str, object],
    *norms: Norm,
    reach: tuple[tuple[Norm, Norm], ...] = (),
    **rule: object,
) -> Climb:
    """A rule of one step; `otherwise` is absent. Nothing reaches but what is in `reach`."""
    step = {"asks": "Is it?", "verdict": "unclear", "when": when, "reason": "use-prohibited"}
    whole = {
        "for-each": BAN,
        "with": PUNISHES,
        "ladder": [step],
        "otherwise": [{"verdict": "absent", "reason": "use-not-found"}],
        **rule,
    }
    selecting = Selecting(mini(), lambda a, b: (a, b) in reach)
    return climb(Rule.model_validate(whole), norms, selecting)


def held(climbed: Climb) -> bool:
    return climbed.steps[-1].held


FIND_SCOPE: dict[str, object] = {"find": {"kind": "scope"}}
FIND_FINE: dict[str, object] = {"find": {"kind": "sanction"}}
FIND_DUTY: dict[str, object] = {"find": {"kind": "duty"}}


@pytest.mark.parametrize(
    ("when", "norms"),
    [
        ({"for-each": "empty"}, (FINE,)),
        ({"where": {"acts": "use"}}, (USE, KEEP)),
        (FIND_SCOPE, (USE, SCOPE)),
        ({"empty": {"kind": "scope"}}, (USE,)),
        ({"any-of": [FIND_DUTY, FIND_SCOPE]}, (SCOPE,)),
        ({"two-of": [FIND_DUTY, FIND_SCOPE, FIND_FINE]}, (SCOPE, FINE)),
        ({"two-of": [FIND_SCOPE, FIND_FINE]}, (SCOPE, FINE)),
        ({"all-of": [FIND_SCOPE, FIND_FINE]}, (SCOPE, FINE)),
        ({"all-of": [{"any-of": [FIND_DUTY, FIND_FINE]}, FIND_SCOPE]}, (SCOPE, FINE)),
    ],
)
def test_a_test_holds(when: dict[str, object], norms: tuple[Norm, ...]) -> None:
    assert held(run(when, *norms))


@pytest.mark.parametrize(
    ("when", "norms"),
    [
        ({"for-each": "empty"}, (USE,)),
        ({"where": {"acts": "use"}}, (KEEP, norm("offence", "use"))),
        (FIND_SCOPE, (USE, FINE)),
        (FIND_SCOPE, ()),
        ({"empty": {"kind": "scope"}}, (SCOPE,)),
        ({"any-of": [FIND_DUTY, FIND_SCOPE]}, (FINE,)),
        ({"two-of": [FIND_DUTY, FIND_SCOPE, FIND_FINE]}, (SCOPE, SCOPE)),
        ({"all-of": [FIND_SCOPE, FIND_FINE]}, (SCOPE,)),
        ({"all-of": [{"any-of": [FIND_DUTY, FIND_FINE]}, FIND_SCOPE]}, (FINE,)),
        ({"find": {"kind": "sanction", "reaches": "it"}}, (USE, FINE)),
        ({"covered": "some"}, (USE, FINE)),
        ({"covered": "all"}, ()),
        ({"covered": "all"}, (FINE,)),
    ],
)
def test_a_test_does_not_hold(when: dict[str, object], norms: tuple[Norm, ...]) -> None:
    assert not held(run(when, *norms))


def test_where_every_act_is_reached_all_are_covered() -> None:
    reach = ((FINE, USE), (FINE, KEEP))
    assert held(run({"covered": "all"}, USE, KEEP, FINE, reach=reach))


def test_where_one_act_is_not_reached_only_some_are_covered() -> None:
    reach = ((FINE, USE),)
    assert not held(run({"covered": "all"}, USE, KEEP, FINE, reach=reach))
    assert held(run({"covered": "some"}, USE, KEEP, FINE, reach=reach))


def test_an_act_that_is_prohibited_twice_is_covered_if_one_of_them_is_reached() -> None:
    again = norm("prohibition", "use")
    assert held(run({"covered": "all"}, USE, again, FINE, reach=((FINE, again),)))


def test_the_acts_that_are_not_reached_fill_the_slots_of_the_reason() -> None:
    step = {
        "asks": "Are some?", "verdict": "partial", "because": "some-conduct",
        "when": {"covered": "some"}, "reason": "some-punished", "values": {"acts": "uncovered"},
    }  # fmt: skip
    climbed = run({}, USE, KEEP, FINE, reach=((FINE, USE),), ladder=[step])
    assert climbed.slots == {"acts": ("keep",)}


def test_what_is_reached_can_be_found() -> None:
    found = run({"find": PUNISHES}, USE, FINE, reach=((FINE, USE),))
    assert found.norms == (FINE,)


@pytest.mark.parametrize(
    ("when", "proof"),
    [
        ({"where": {"acts": "use"}}, (USE,)),
        (FIND_SCOPE, (SCOPE,)),
        ({"covered": "some"}, (FINE,)),
        ({"any-of": [FIND_DUTY, FIND_SCOPE, FIND_FINE]}, (SCOPE, FINE)),
        ({"all-of": [FIND_SCOPE, {"empty": {"kind": "duty"}}]}, (SCOPE,)),
        ({"empty": {"kind": "duty"}}, ()),
    ],
)
def test_a_step_rests_on_the_norms_that_its_test_found(
    when: dict[str, object], proof: tuple[Norm, ...]
) -> None:
    climbed = run(when, USE, KEEP, SCOPE, FINE, reach=((FINE, USE),))
    assert climbed.norms == proof
    assert climbed.steps[-1].norms == proof


def two_steps(*norms: Norm) -> Climb:
    ladder = [
        {"asks": asks, "verdict": verdict, "when": when, "reason": "use-prohibited"}
        for asks, verdict, when in (("A?", "met", FIND_SCOPE), ("B?", "unclear", FIND_FINE))
    ]
    return run({}, *norms, ladder=ladder)


@pytest.mark.parametrize(
    ("norms", "way", "verdict"),
    [
        ((SCOPE, FINE), [("A?", True)], "met"),
        ((FINE,), [("A?", False), ("B?", True)], "unclear"),
        ((USE,), [("A?", False), ("B?", False)], "absent"),
    ],
)
def test_the_first_step_that_holds_gives_the_outcome_and_the_way_is_kept(
    norms: tuple[Norm, ...], way: list[tuple[str, bool]], verdict: str
) -> None:
    climbed = two_steps(*norms)
    assert [(step.asks, step.held) for step in climbed.steps] == way
    assert climbed.ended.verdict == verdict


def test_where_no_step_holds_there_is_no_proof() -> None:
    assert two_steps(USE).norms == ()


def test_what_the_rule_is_about_is_kept_however_it_comes_out() -> None:
    assert two_steps(USE, SCOPE).selected == (USE,)
    assert two_steps(USE).selected == (USE,)


def test_a_concern_for_which_nothing_speaks_is_not_raised() -> None:
    climbed = run(FIND_SCOPE, USE, otherwise=[])
    assert climbed.outcome is None
    with pytest.raises(LookupError):
        _ = climbed.ended


LONG, SHORT = norm("sanction", years=20), norm("sanction", years=5)
HELP = norm("prohibition", "assist")


def years(read: dict[str, object], *norms: Norm, reach: tuple[tuple[Norm, Norm], ...]) -> object:
    whole = {"max_years": {"of": "penalty.years", **read}}
    return run({"covered": "some"}, *norms, reach=reach, read=whole).values.get("max_years")


@pytest.mark.parametrize(("over", "expected"), [("with", 20), ("found", 20), ("for-each", None)])
def test_a_value_is_read_from_the_norms_that_are_named(over: str, expected: int | None) -> None:
    reach = ((LONG, USE), (SHORT, USE))
    assert years({"over": over}, USE, LONG, SHORT, reach=reach) == expected


def test_a_norm_that_reaches_nothing_gives_no_value() -> None:
    assert years({"over": "with"}, USE, LONG, SHORT, reach=((SHORT, USE),)) == 5


def test_a_penalty_for_helping_alone_is_not_the_main_offence_s() -> None:
    read: dict[str, object] = {"over": "with", "offence": "main"}
    assert years(read, USE, HELP, LONG, SHORT, reach=((LONG, HELP), (SHORT, USE))) == 5


def test_a_penalty_for_helping_is_read_where_there_is_no_other() -> None:
    read: dict[str, object] = {"over": "with", "offence": "main"}
    assert years(read, HELP, LONG, reach=((LONG, HELP),)) == 20


@pytest.mark.parametrize(("norms", "said"), [((USE, SCOPE), "yes"), ((USE, FINE), "no")])
def test_yes_and_no_are_read_from_what_can_be_found(norms: tuple[Norm, ...], said: str) -> None:
    read = {"max_years": {"find": {"kind": "scope"}}}
    assert run(FIND_SCOPE, *norms, read=read).values == {"max_years": said}


@pytest.mark.parametrize(("norms", "said"), [((USE, SCOPE), "broad"), ((USE, FINE), "no")])
def test_other_words_may_be_said_for_yes_and_no(norms: tuple[Norm, ...], said: str) -> None:
    read = {"max_years": {"find": {"kind": "scope"}, "says": {"yes": "broad"}}}
    assert run(FIND_SCOPE, *norms, read=read).values == {"max_years": said}
