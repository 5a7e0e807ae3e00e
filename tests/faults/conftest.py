"""What is broken on purpose, in the window too."""

from tests.ui.conftest import chinese, start, start_with_sample

__all__ = ["chinese", "start", "start_with_sample"]
