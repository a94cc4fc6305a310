"""One module per format of file, each a `Reader` (law/reading.py), found by looking in here.

A reader of a format that needs more than one module keeps the others in `article9.law.files`,
in a folder of its own.
"""
