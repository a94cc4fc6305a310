"""Akoma Ntoso 3.0, the standard by which laws are exchanged: our own documents are written here."""
