"""Yearly figures: their units, their arithmetic, and what of them may be shown to others."""
