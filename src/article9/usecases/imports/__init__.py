"""Takes files of others into the dossier: a module for each kind, all or nothing."""
