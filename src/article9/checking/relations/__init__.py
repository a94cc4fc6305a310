"""How norms belong together. One relation a file; none names a requirement."""
