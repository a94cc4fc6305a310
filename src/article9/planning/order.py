"""Which action waits for which, and where they wait for each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from article9.record.dossier.plan import Action


def circles(actions: Iterable[Action]) -> tuple[tuple[str, ...], ...]:
    """The ids of actions that wait for each other in a circle, each circle once.

    A circle begins with the action that stands first in the plan.
    """
    waits = {action.id: action.depends_on for action in actions}
    place = {id_: at for at, id_ in enumerate(waits)}
    return circles_among(waits, place)


def circles_among(
    waits: Mapping[str, Iterable[str]], place: Mapping[str, int]
) -> tuple[tuple[str, ...], ...]:
    """The same for any names: what each waits for, and in which order they stand."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    done: set[str] = set()
    for start in waits:
        path: list[str] = []
        on_path: dict[str, int] = {}
        # Without recursion: a plan of 2,000 actions may be one long chain.
        stack = [(start, iter(sorted(waits[start])))] if start not in done else []
        while stack:
            name, rest = stack[-1]
            if name not in on_path:
                on_path[name] = len(path)
                path.append(name)
            after = next(rest, None)
            if after is None:
                stack.pop()
                path.pop()
                del on_path[name]
                done.add(name)
            elif after in on_path:
                circle = path[on_path[after] :]
                found.setdefault(frozenset(circle), _from_first(circle, place))
            elif after in waits and after not in done:
                stack.append((after, iter(sorted(waits[after]))))
    return tuple(sorted(found.values(), key=lambda circle: place[circle[0]]))


def _from_first(circle: list[str], place: Mapping[str, int]) -> tuple[str, ...]:
    at = circle.index(min(circle, key=lambda name: place[name]))
    return (*circle[at:], *circle[:at])
