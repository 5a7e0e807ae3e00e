"""Recognising the form of a paper and its elements, by what they say and where they stand."""

from desk.documents.check.recognise.whole import recognise

__all__ = ["recognise"]
