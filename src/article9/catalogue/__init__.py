"""The only reader of the knowledge files: typed, strict, references proved."""
