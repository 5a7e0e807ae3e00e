"""How high lines of type are in the cells of a table."""

_LEADING = 8.0
_LEAST = 1.25


def line_height(size: float) -> float:
    """Return the line height in points for type of a size in points (practice: 12 on 20)."""
    return max(size + _LEADING, size * _LEAST)
