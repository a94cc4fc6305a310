"""Jobs on a dossier: make it, change it, show it, prove it, compare it, follow its links."""
