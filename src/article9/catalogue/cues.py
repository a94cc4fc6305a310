"""The cues for which a lexicon may give wordings: what makes a sentence do what it does."""

from __future__ import annotations

#: Each cue with its meaning. The kinds of norm come first, then what changes or links norms.
CUES: dict[str, str] = {
    "prohibition": "The sentence forbids conduct.",
    "offence": "The sentence makes conduct an offence.",
    "permit-required": "The sentence allows conduct only with a permit.",
    "duty": "The sentence obliges somebody to do something.",
    "power": "The sentence empowers somebody to do something.",
    "permission": "The sentence allows conduct.",
    "definition": "The sentence says what a term means.",
    "sanction": "The sentence says how an offence is punished.",
    "scope": "The sentence says whom, where or what the text applies to.",
    "institution": "The sentence sets up or names a body.",
    "commencement": "The sentence says when a text takes effect.",
    "amendment": "The sentence changes another text.",
    "right": "The sentence gives somebody a right, a privilege or an immunity.",
    "task": "The sentence gives a body a task without saying that it must be done.",
    "procedure": "The sentence says how proceedings are begun, barred or proved.",
    "statement": "The sentence does none of these.",
    "conduct": "The words open what a person does who commits an offence: a person who uses.",
    "not": "The words turn the sentence round: what they stand with does not hold.",
    "boundary": "The words end the reach of what stands before them.",
    "aside": "The words lead from conduct to something else: a record of a thing.",
    "by-reference": "The words take conduct or meaning over from another text or provision.",
}
