"""What is said of bad question sets: by file, in full."""

from __future__ import annotations

QUESTIONS: dict[str, dict[str, list[str]]] = {
    "questions": {
        "set-answer-without-words": [
            "set-answer-without-words.yml: the answer 'not-known' has no words.",
        ],
        "set-asks-too-little": [
            "set-asks-too-little.yml, line 19: no question asks about 'art-04-stocks', which "
            "needs measures. Add one, or name it under `also`.",
        ],
        "set-comes-twice": [
            "set-comes-twice.yml, line 38: follows: the question 'law-use' comes from two places.",
        ],
        "set-follows-nothing": [
            "set-follows-nothing.yml, line 39: there is no question set 'gone-2029' of an "
            "earlier edition. Keep its file.",
        ],
        "set-goes-two-ways": [
            "set-goes-two-ways.yml, line 38: follows: the question 'law' of the edition "
            "before goes two ways.",
        ],
        "set-helper-answers": [
            "set-helper-answers.yml, line 36: 'helpers' only helps the State, whose answer "
            "this is. Name who answers, and this one under `consults`.",
        ],
        "set-hides-the-convention": [
            "set-hides-the-convention.yml, line 27: 'prohibit-use' is required by the "
            "Convention and the question does not say so. Make its basis `convention`, or ask"
            " apart.",
        ],
        "set-idle-area": [
            "set-idle-area.yml, line 16: no question belongs to the area 'mines'. Take it out.",
        ],
        "set-out-of-order": [
            "set-out-of-order.yml, line 30: the question 'stocks-gone' stands after one of a "
            "later area. Move it to the others of its area.",
        ],
        "set-split-into-one": [
            "set-split-into-one.yml, line 38: follows: split: 'law' needs two different "
            "questions at least.",
        ],
        "set-unknown-also": [
            "set-unknown-also.yml, line 28: there is no obligation 'art-01-uze'. Did you mean"
            " 'art-01-use'?",
        ],
        "set-unknown-answer": [
            "set-unknown-answer.yml, line 11: answers.unknown: 'unknown' is not allowed. Did "
            "you mean 'not-known'? Write one of: in-place, partly, planned, not-in-place, "
            "not-applicable, not-known.",
        ],
        "set-unknown-area": [
            "set-unknown-area.yml, line 30: there is no area 'stock'. Did you mean 'stocks'?",
            "set-unknown-area.yml, line 15: no question belongs to the area 'stocks'. Take it out.",
        ],
        "set-unknown-consulted": [
            "set-unknown-consulted.yml, line 37: there is no institution 'helper'. Did you "
            "mean 'helpers'?",
        ],
        "set-unknown-fact": [
            "set-unknown-fact.yml, line 28: questions.law-use.facts.1: 'depositt' is not "
            "allowed. Did you mean 'deposit'? Write one of: not-listed, signature, deposit, "
            "entry-into-force, withdrawal-notified, withdrawal-effective, suspension-claimed,"
            " article-9, article-9-law, article-9-beside, article-4-none, "
            "article-4-completed, article-4-remaining, article-5-extended, article-5-asked, "
            "article-5-completed, article-7-first-report-not-seen.",
        ],
        "set-unknown-institution": [
            "set-unknown-institution.yml, line 36: there is no institution 'defense'. Did you"
            " mean 'defence'?",
        ],
        "set-unknown-measure": [
            "set-unknown-measure.yml, line 28: questions.law-use.measures.2: 'ordre' is not "
            "allowed. Did you mean 'order'? Write one of: law, regulation, order, doctrine, "
            "manual, rules-of-engagement, combined-operations-guidance, course, "
            "customs-instruction, licensing-instruction, budget, body.",
        ],
        "set-unknown-obligation": [
            "set-unknown-obligation.yml, line 36: there is no obligation 'art-04-stock'. Did "
            "you mean 'art-04-stocks'?",
        ],
        "set-unknown-requirement": [
            "set-unknown-requirement.yml, line 27: there is no requirement 'prohibit-uze'. "
            "Did you mean 'prohibit-use'?",
        ],
        "set-weighs": [
            "set-weighs.yml, line 28: unknown key 'questions.law-use.weight'. Known are: "
            "also, applies, area, asks, basis, consults, core, deadline, evidence, facts, "
            "guidance, institution, measures, obligation, requirements.",
        ],
    }
}
