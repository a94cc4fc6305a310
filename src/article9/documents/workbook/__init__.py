"""A workbook in parts: the writer of XLSX puts them together."""
