"""The schema this program works with."""

from typing import Final

REVISION: Final = "0005"
"""The migration that makes exactly the tables of storage.schema."""
