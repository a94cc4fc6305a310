"""A Word file in parts: the writer of DOCX puts them together."""
