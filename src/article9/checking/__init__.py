"""A text against the requirements: concepts, norms, relations, rules, proof."""
