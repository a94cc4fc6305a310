"""A State's whole record as one value: the dossier, a module for each kind of record in it."""
