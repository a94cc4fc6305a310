"""Reports as values: sections filled from records, compared with what was told the year before."""
