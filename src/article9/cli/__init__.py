"""The command `article9`: a thin translation of use cases."""
