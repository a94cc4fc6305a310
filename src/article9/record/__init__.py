"""What a State has written down, and what rooms hand each other: frozen values with ids."""
