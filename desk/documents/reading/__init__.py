"""Reading any Word file, ours or a stranger's: what it says and how each word really looks."""

from desk.documents.reading.opening import read_bytes_of
from desk.documents.reading.reader import read, read_file

__all__ = ["read", "read_bytes_of", "read_file"]
