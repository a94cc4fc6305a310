"""Rules climbed over the norms of a text: each step with its value and its trace."""
