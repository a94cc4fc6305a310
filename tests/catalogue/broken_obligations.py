"""What is said of bad files of obligations and action plans: by folder and file, in full."""

from __future__ import annotations

OBLIGATIONS: dict[str, dict[str, list[str]]] = {
    "action-plans": {
        "plan-counts-down": [
            "plan-counts-down.yml, line 7: actions.1: actions are counted from 1, and "
            "`last` comes after `first`.",
        ],
        "plan-ends-before": [
            "plan-ends-before.yml: the last year does not come before the first.",
        ],
        "plan-two-places": [
            "plan-two-places.yml: each action has one place: put them in order of their numbers.",
        ],
        "plan-unknown-obligation": [
            "plan-unknown-obligation.yml, line 7: there is no obligation 'art-04-stock'. "
            "Did you mean 'art-04-stocks'?",
        ],
    },
    "obligations": {
        "art-04-form-k": [
            "art-04-form-k.yml, line 8: report.2: 'K' is not allowed. Write one of: A, B, "
            "C, D, E, F, G, H, I, J.",
        ],
        "art-04-key-missing": [
            "art-04-key-missing.yml, line 8: deadline: the rule 'each-year' needs 'day'.",
        ],
        "art-04-key-not-taken": [
            "art-04-key-not-taken.yml, line 8: deadline: the rule 'after-entry-into-force' "
            "takes no 'event'.",
        ],
        "art-04-leans-on-nothing": [
            "art-04-leans-on-nothing.yml, line 8: 'art-01-use' has no deadline by the rule "
            "'after-entry-into-force'. Name an obligation that has one.",
        ],
        "art-04-leap-day": [
            "art-04-leap-day.yml, line 8: deadline: day 29 of month 2 is not there in each year.",
        ],
        "art-04-no-cite": [
            'art-04-no-cite.yml: the cite begins with the article, as in "Art. 5(2)".',
        ],
        "art-04-no-number": [
            "art-04-no-number.yml, line 8: deadline: the rule 'after-entry-into-force' "
            "takes one of: days, years.",
        ],
        "art-04-two-numbers": [
            "art-04-two-numbers.yml, line 8: deadline: the rule 'after-entry-into-force' "
            "takes one of: days, years.",
        ],
        "art-04-unknown-deadline": [
            "art-04-unknown-deadline.yml, line 8: there is no obligation 'art-04-stock'. "
            "Did you mean 'art-04-stocks'?",
        ],
        "art-04-unknown-event": [
            "art-04-unknown-event.yml, line 8: deadline.event: 'stock-lost' is not "
            "allowed. Did you mean 'stock-found'? Write one of: amendment-circulated, "
            "area-found, clarification-requested, meeting-proposed, mission-announced, "
            "mission-arrived, stock-found, withdrawal-received.",
        ],
        "art-04-unknown-requirement": [
            "art-04-unknown-requirement.yml, line 8: there is no requirement "
            "'prohibit-uze'. Did you mean 'prohibit-use'?",
        ],
        "art-04-unknown-rule": [
            "art-04-unknown-rule.yml, line 8: deadline.rule: 'after-entry' is not allowed. "
            "Did you mean 'after-event'? Write one of: entry-of-the-first, "
            "entry-after-deposit, after-entry-into-force, each-year, after-event, "
            "before-meeting.",
        ],
        "art-04-zero-months": [
            "art-04-zero-months.yml, line 8: deadline: months: the smallest number is 1.",
        ],
        "art-05-other-article": [
            "art-05-other-article.yml: the id of a duty under Art. 4 begins with 'art-04-'.",
        ],
    },
}
