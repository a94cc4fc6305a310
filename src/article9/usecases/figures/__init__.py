"""Yearly figures as pages, tables, files for others, and forms to collect them with."""
