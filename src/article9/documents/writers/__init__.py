"""Writers of documents, one per format."""
