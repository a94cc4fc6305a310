"""One module per format of file; `article9.law.reading` finds them by looking in this folder."""
