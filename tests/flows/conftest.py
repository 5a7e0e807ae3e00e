"""Whole jobs through the window."""

from tests.ui.conftest import chinese, start

__all__ = ["chinese", "start"]
