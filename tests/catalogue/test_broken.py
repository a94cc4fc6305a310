"""What the author of a knowledge file reads when it is wrong: one bad file per kind of fault.

Each file of tests/broken is laid into a copy of the miniature, where it is the only thing wrong.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from article9.catalogue.catalogue import check
from tests.catalogue.broken_obligations import OBLIGATIONS
from tests.catalogue.broken_provisions import PROVISIONS
from tests.catalogue.broken_questions import QUESTIONS

BROKEN = Path(__file__).parents[1] / "broken"

#: By folder and file, what is said of it, in full.
SAID: dict[str, dict[str, list[str]]] = {
    "concepts": {
        "Capital-Letters": [
            "Capital-Letters.yml, line 2: id 'Capital-Letters' is not written in small "
            "letters, digits and hyphens. Rename the file and its id.",
        ],
        "anchor-in-itself": [
            "anchor-in-itself.yml, line 4: an anchor refers to what it stands in.",
        ],
        "empty-file": [
            "empty-file.yml: the file is empty.",
        ],
        "empty-item": [
            "empty-item.yml, line 4: groups.2: is empty: leave the item out.",
        ],
        "empty-value": [
            "empty-value.yml, line 3: title: is empty: leave the key out.",
        ],
        "given-a-group": [
            "given-a-group.yml, line 5: there is no concept 'object'. Known are: apm, "
            "given-a-group, use.",
        ],
        "given-unknown": [
            "given-unknown.yml, line 5: there is no concept 'usse'. Did you mean 'use'?",
        ],
        "group-named-as-concept": [
            "use.yml, line 1: 'use' is also the name of a group, which "
            "'group-named-as-concept' belongs to. Rename the group.",
        ],
        "idle-concept": [
            "idle-concept.yml, line 2: nothing uses the concept 'idle-concept'. Use it or take "
            "the file away.",
        ],
        "key-not-a-word": [
            "key-not-a-word.yml, line 6: a key must be a word.",
        ],
        "keys-for-list": [
            "keys-for-list.yml, line 4: groups: is a set of keys where a list is expected.",
        ],
        "keys-for-text": [
            "keys-for-text.yml, line 3: title: is a set of keys where a text is expected. "
            "If it is meant as text, put it in quotation marks.",
        ],
        "list-for-keys": [
            "list-for-keys.yml: is a list where keys with values are expected.",
        ],
        "missing-key": [
            "missing-key.yml: 'means' is missing. Write it: What it covers, in our own words.",
        ],
        "narrower-than-itself": [
            "narrower-than-itself.yml, line 5: the concept is narrower than itself: "
            "narrower-than-itself > narrower-than-itself. Take one of the steps out.",
        ],
        "narrower-unknown": [
            "narrower-unknown.yml, line 5: there is no concept 'usse'. Did you mean 'use'?",
        ],
        "neighbour-unknown": [
            "neighbour-unknown.yml, line 6: there is no concept 'amp'. Did you mean 'apm'?",
        ],
        "not-yaml": [
            "not-yaml.yml, line 5: this is not YAML: did not find expected ',' or ']'. "
            "Text that holds braces, brackets, commas or a colon may need quotation marks.",
        ],
        "repeated-key": [
            "repeated-key.yml, line 5: 'title' is already given on line 3. Keep one of the two.",
        ],
        "tab": [
            "tab.yml, line 6: a tab stands in the line. Indent with spaces.",
        ],
        "text-for-keys": [
            "text-for-keys.yml, line 5: boundary: is the text 'use' where keys with values are "
            "expected.",
        ],
        "unknown-key": [
            "unknown-key.yml, line 6: unknown key 'cites'. Did you mean 'cite'?",
        ],
        "wrong-name": [
            "wrong-name.yml, line 2: id is 'other'; the file name says 'wrong-name'. Make them "
            "the same.",
        ],
    },
    "concerns": {
        "concern-met": [
            "concern-met.yml: a concern is raised or not: each step says so, and nothing "
            "otherwise.",
        ],
        "concern-otherwise": [
            "concern-otherwise.yml: a concern is raised or not: each step says so, and "
            "nothing otherwise.",
        ],
        "concern-unknown-concept": [
            "concern-unknown-concept.yml, line 11: there is no concept or group 'usse'. Did "
            "you mean 'use'?",
        ],
        "concern-unknown-reason": [
            "concern-unknown-reason.yml, line 12: there is no reason 'use-alowed'. Did you "
            "mean 'use-allowed'?",
        ],
    },
    "reasons": {
        "brace-without-slot": [
            "brace-without-slot.yml, line 2: nothing uses the reason 'brace-without-slot'. Use "
            "it or take the file away.",
            "brace-without-slot.yml, line 3: text: a brace is not part of a slot. Write slots "
            "as {acts}.",
        ],
        "idle-reason": [
            "idle-reason.yml, line 2: nothing uses the reason 'idle-reason'. Use it or take "
            "the file away.",
        ],
    },
    "requirements": {
        "covered-without-with": [
            "covered-without-with.yml, line 11: rule: covered needs a `with` in the rule.",
        ],
        "date-as-number": [
            "date-as-number.yml, line 10: checked.on: '86400' is not a date. Write year, month "
            "and day, as in 2026-11-20.",
        ],
        "found-concept-unknown": [
            "found-concept-unknown.yml, line 22: there is no concept or group 'usse'. Did you"
            " mean 'use'?",
        ],
        "list-for-word": [
            "list-for-word.yml, line 4: basis: is a list, not one word. Write one of: "
            "convention, commitment, recommended.",
        ],
        "met-without-words": [
            "met-without-words.yml, line 14: rule.ladder.1: met and partial rest on words of the "
            "text: test with where, find or covered.",
        ],
        "missing-key-deep": [
            "missing-key-deep.yml, line 14: 'rule.ladder.1.reason' is missing. Write it: The "
            "id of a reason.",
        ],
        "no-date": [
            "no-date.yml, line 10: checked.on: '2026-11-31' is not a date. Write year, month "
            "and day, as in 2026-11-20.",
        ],
        "none-and-others": [
            "none-and-others.yml, line 16: there is no concept or group 'none'. Known are: "
            "act, apm, object, use.",
        ],
        "not-allowed": [
            "not-allowed.yml, line 15: rule.ladder.1.verdict: 'mett' is not allowed. Did you "
            "mean 'met'? Write one of: met, partial, absent, unclear, raised.",
        ],
        "number-in-words": [
            "number-in-words.yml, line 16: rule.ladder.1.when.where.years-below: 'five' is "
            "not a whole number. Write it in digits, as in 12.",
        ],
        "only-one-allowed": [
            "only-one-allowed.yml, line 16: rule.ladder.1.when.for-each: 'none' is not "
            "allowed. Write 'empty'.",
        ],
        "operator-missing": [
            "operator-missing.yml, line 16: rule.ladder.1.when: a test has one operator, this"
            " one has 0: none.",
        ],
        "partial-in-any-case": [
            "partial-in-any-case.yml, line 11: rule: `otherwise` rests on no words of the text: "
            "never met or partial.",
        ],
        "partial-without-because": [
            "partial-without-because.yml, line 14: rule.ladder.1: `because` goes with the "
            "verdict partial, and partial needs it.",
        ],
        "python-key": [
            "python-key.yml, line 12: unknown key 'rule.for_each'. Did you mean 'for-each'?",
        ],
        "raised-requirement": [
            "raised-requirement.yml: a requirement is assessed; only a concern is raised.",
        ],
        "says-without-find": [
            "says-without-find.yml, line 22: rule.read.max_years: `says` goes with `find`.",
        ],
        "too-many": [
            "too-many.yml, line 18: rule.otherwise: has too many items: at most 1 may be there.",
        ],
        "two-operators": [
            "two-operators.yml, line 16: rule.ladder.1.when: a test has one operator, this one "
            "has 2: covered, where.",
        ],
        "unknown-concept": [
            "unknown-concept.yml, line 16: there is no concept or group 'usse'. Did you mean "
            "'use'?",
        ],
        "unknown-key-deep": [
            "unknown-key-deep.yml, line 16: unknown key 'rule.ladder.1.when.where.limit'. Did "
            "you mean 'limits'?",
        ],
        "unknown-kind-of-norm": [
            "unknown-kind-of-norm.yml, line 12: there is no kind of norm 'prohibiton'. Did you "
            "mean 'prohibition'?",
        ],
        "unknown-reason": [
            "unknown-reason.yml, line 20: there is no reason 'named-and-prohibit'. Did you "
            "mean 'named-and-prohibited'?",
        ],
        "unknown-value": [
            "unknown-value.yml, line 13: there is no value 'max_year'. Did you mean 'max_years'?",
        ],
        "value-read-from-nothing": [
            "value-read-from-nothing.yml, line 22: rule.read.max_years: a value is read "
            "either with `of` or with `find`.",
        ],
        "value-read-twice": [
            "value-read-twice.yml, line 22: rule.read.max_years: a value is read either with "
            "`of` or with `find`.",
        ],
        "value-without-slot": [
            "value-without-slot.yml, line 18: the sentence of the reason "
            "'named-and-prohibited' has no slot {acts}. Leave the value out.",
        ],
        "where-without-for-each": [
            "where-without-for-each.yml, line 11: rule: for-each, where and covered need a "
            "`for-each` in the rule.",
        ],
        "without-otherwise": [
            "without-otherwise.yml: an assessment is needed in every case: give `otherwise`.",
        ],
    },
    "lexicons": {
        "lexicon-unknown-concept": [
            "lexicon-unknown-concept.yml, line 8: there is no concept 'usse'. Did you mean 'use'?",
        ],
        "lexicon-unknown-cue": [
            "lexicon-unknown-cue.yml, line 10: there is no cue 'prohibiton'. Did you mean "
            "'prohibition'?",
        ],
        "not-a-number": [
            "not-a-number.yml, line 22: quantities.numbers.two: 'II' is not a whole number. "
            "Write it in digits, as in 12.",
        ],
        "unclosed-brace": [
            "unclosed-brace.yml, line 8: concepts.use: the brace at character 3 is never closed.",
        ],
        "unknown-ending-class": [
            "unknown-ending-class.yml, line 8: concepts.use: no ending class 'verbs' in "
            "'use|verbs'; declared are: verb.",
        ],
        "unknown-slot": [
            "unknown-slot.yml, line 10: cues.prohibition: {acts} is no slot and leaves no "
            "choice; slots are: act, branch, headword, letters, named, number, numbers, object, "
            "term.",
        ],
        "unknown-unit": [
            "unknown-unit.yml, line 32: structure.units has no unit 'article'. Known are: "
            "part, section.",
        ],
        "wildcard": [
            "wildcard.yml, line 8: concepts.use: '*' in 'us*' is no sign here: write the "
            "endings as stem|class or in braces.",
        ],
    },
    **OBLIGATIONS,
    **PROVISIONS,
    **QUESTIONS,
}
ROWS = [
    pytest.param(folder, name, said, id=name)
    for folder, files in SAID.items()
    for name, said in files.items()
]


@pytest.mark.parametrize(("folder", "name", "said"), ROWS)
def test_the_fault_is_named_with_its_place_and_remedy(
    knowledge: Path, folder: str, name: str, said: list[str]
) -> None:
    (knowledge / folder).mkdir(exist_ok=True)
    shutil.copy(BROKEN / f"{name}.yml", knowledge / folder)
    assert check(knowledge) == [f"{folder}/{sentence}" for sentence in said]


def test_no_bad_file_is_left_without_its_words() -> None:
    named = sorted(name for files in SAID.values() for name in files)
    assert named == sorted(path.stem for path in BROKEN.glob("*.yml"))
