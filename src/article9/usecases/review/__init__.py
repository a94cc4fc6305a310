"""A reading as a document that can stand before a minister and be worked on by a lawyer."""
