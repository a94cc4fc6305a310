"""What `article9 report` can make: one module a kind, named after it."""
