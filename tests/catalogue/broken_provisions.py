"""What is said of bad sample provisions and styles: by folder and file, in full."""

from __future__ import annotations

PROVISIONS: dict[str, dict[str, list[str]]] = {
    "drafting": {
        "style-chapter-nowhere.en": [
            "style-chapter-nowhere.en.yml: 'general' stands under 'whole', which is no part.",
        ],
        "style-unknown-blank.en": [
            "style-unknown-blank.en.yml, line 22: there is no parameter 'ministre'. Did "
            "you mean 'minister'?",
            "style-unknown-blank.en.yml, line 1: no provision of style-unknown-blank.en "
            "implements 'prohibit-use'. Add one.",
        ],
    },
    "provisions": {
        "provision-brace.common-law.en": [
            "provision-brace.common-law.en.yml, line 7: text.1: a brace is not part of a "
            "slot: write {name} or {@provision}.",
        ],
        "provision-dangling.common-law.en": [
            "provision-dangling.common-law.en.yml, line 1: it refers to 'use', which may "
            "not be in the law. Name it in `needs`, or in `with` of the item.",
        ],
        "provision-no-part.common-law.en": [
            "provision-no-part.common-law.en.yml, line 3: there is no part 'genral'. Did "
            "you mean 'general'?",
        ],
        "provision-no-style.common-law.fr": [
            "provision-no-style.common-law.fr.yml, line 1: there is no style "
            "'common-law.fr'. Did you mean 'common-law.en'?",
        ],
        "provision-no-term.common-law.en": [
            "provision-no-term.common-law.en.yml: each of `defines` needs the `term` that"
            " it defines.",
        ],
        "provision-no-words.common-law.en": [
            "provision-no-words.common-law.en.yml: a provision needs words: give `text`.",
        ],
        "provision-then-alone.common-law.en": [
            "provision-then-alone.common-law.en.yml, line 7: text.1: words after a list "
            "need the list: give `items`.",
        ],
        "provision-two-labels.common-law.en": [
            "provision-two-labels.common-law.en.yml: two parts of it have the same label.",
        ],
        "provision-unknown-label.common-law.en": [
            "provision-unknown-label.common-law.en.yml, line 1: there is no label of "
            "'use': 'hole'. Did you mean 'whole'?",
        ],
        "provision-unknown-need.common-law.en": [
            "provision-unknown-need.common-law.en.yml, line 1: there is no provision "
            "'usse'. Did you mean 'use'?",
        ],
        "provision-unknown-option.common-law.en": [
            "provision-unknown-option.common-law.en.yml, line 1: there is no option "
            "'fine'. Did you mean 'fines'?",
        ],
        "provision-unknown-requirement.common-law.en": [
            "provision-unknown-requirement.common-law.en.yml, line 1: there is no "
            "requirement 'prohibit-usse'. Did you mean 'prohibit-use'?",
        ],
        "provision-unknown-value.common-law.en": [
            "provision-unknown-value.common-law.en.yml, line 1: there is no value of "
            "'fines': 'maybe'. Known are: no, yes.",
        ],
        "provision-unknown-word.common-law.en": [
            "provision-unknown-word.common-law.en.yml, line 1: there is no word to be "
            "filled in: 'ministre'. Did you mean 'minister'?",
        ],
        "provision-without-style": [
            "provision-without-style.yml: the name of the file is name.tradition.language.yml.",
        ],
    },
}
