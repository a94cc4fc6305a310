"""One small model of a document, and the writers that put it out, one per format."""
