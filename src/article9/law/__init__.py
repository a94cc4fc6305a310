"""A text of law as a tree of provisions, and the sentences that take effect in it."""
