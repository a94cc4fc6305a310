"""The register of States: who is bound, since when, and what sources say of their measures."""
