"""Reads documents of Akoma Ntoso: what an element means for the lines of the text."""
