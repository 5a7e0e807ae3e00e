"""Whole jobs through the window."""

from tests.ui.conftest import chinese, start, start_with_sample

__all__ = ["chinese", "start", "start_with_sample"]
