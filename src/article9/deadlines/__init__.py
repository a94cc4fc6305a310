"""Days that follow from facts and rules, and a calendar of them."""
