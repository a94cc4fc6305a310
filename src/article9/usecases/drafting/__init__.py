"""Draft a bill: from what is asked for to the bill, its documents and its explanatory note."""
