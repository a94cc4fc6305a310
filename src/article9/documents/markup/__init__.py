"""A document as a page of HTML, in parts: the writers of HTML and PDF put them together."""
