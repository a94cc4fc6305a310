"""The words that stand on every page and in every file that article9 puts out."""

from __future__ import annotations

from article9.catalogue.translations import later

ATTRIBUTION = later(
    "article9 is not a product of the ICRC, the IFRC, National Societies, the United Nations or "
    "the Convention's Implementation Support Unit, and none of them has reviewed it. Its texts "
    "are its own. It informs; a qualified lawyer decides."
)
