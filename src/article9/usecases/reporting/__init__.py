"""Reports for readers: filled layouts put together, worded, and laid out as documents."""
