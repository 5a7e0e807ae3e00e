"""The leaders' revised Word file read back: where it says something else than the record."""

from desk.documents.revised.reader import WordRevisionReader

__all__ = ["WordRevisionReader"]
