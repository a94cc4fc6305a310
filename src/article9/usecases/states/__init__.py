"""The register of States for readers and programs."""
