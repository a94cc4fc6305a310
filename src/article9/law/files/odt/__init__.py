"""The parts of an OpenDocument text: package, styles, lists, words, paragraphs."""
