"""A year's self-assessment put together from all rooms, and told to readers."""
