"""article9 reads a State's law against the Anti-Personnel Mine Ban Convention, Article 9."""

__version__ = "0.1.0"
