"""The parts of the reader of Canada's Justice Laws XML."""
