"""The national plan: what is unfunded, late or blocked, and what it leaves out."""
