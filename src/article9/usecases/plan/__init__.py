"""The national plan, its lenses and enforcement, as pages, sheets and steps back to the record."""
