"""The parts of the reader of rich text: tokens, fonts, groups, paragraphs."""
