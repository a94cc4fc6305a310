"""The parts of the reader of Japan's e-Gov law XML."""
