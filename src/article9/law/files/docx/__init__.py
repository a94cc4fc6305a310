"""The parts of a Word file: package, styles, automatic numbers, words, paragraphs."""
