"""What the reader of PDF files is made of: from the letters on a page to its paragraphs."""
