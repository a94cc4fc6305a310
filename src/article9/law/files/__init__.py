"""What all readers share: limits, unpacking, parsing, laying out, and the process apart."""
