"""From points and choices to a bill: provisions are chosen, ordered, numbered and filled in."""
