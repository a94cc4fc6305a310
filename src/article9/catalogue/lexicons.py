"""The lexicons that ship, each read when it is first asked for: a text is in one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from article9.catalogue.fault import KnowledgeError
from article9.catalogue.lexicon import Language, Lexicon
from article9.catalogue.loader import load_text
from article9.catalogue.markup import head


class Lexicons(Mapping[str, Lexicon]):
    """The lexicons of a folder by id. Their texts are kept; the folder may go."""

    def __init__(self, folder: Path) -> None:
        paths = sorted(folder.glob("*.yml"))
        self._texts = {path.stem: (path, path.read_text(encoding="utf-8")) for path in paths}
        self._read: dict[str, Lexicon] = {}

    def __getitem__(self, id_: str) -> Lexicon:
        """The lexicon of a language.

        Raises:
            KnowledgeError: if its file cannot be read.
        """
        if id_ not in self._read:
            path, text = self._texts[id_]
            loaded, faults = load_text(text, path, Lexicon)
            if loaded is None:
                raise KnowledgeError(faults)
            self._read[id_] = loaded.thing
        return self._read[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def languages(self) -> dict[str, Language]:
        """What each says of its language at its beginning."""
        return {id_: _language(head(text)) for id_, (_, text) in self._texts.items()}


def _language(said: Mapping[str, object]) -> Language:
    return Language.model_validate({key: said[key] for key in Language.model_fields if key in said})
