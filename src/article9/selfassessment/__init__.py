"""The yearly self-assessment: which questions a State is asked, and how years compare."""
