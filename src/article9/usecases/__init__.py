"""One file per job that combines rooms."""
