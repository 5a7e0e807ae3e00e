"""Where type stands in the cells of a table."""

SIDE_MARGIN = 1.5
"""mm left and right of a cell's text (practice)."""

BOTTOM_MARGIN = 3.0
"""Points below a cell's text: type stands low in its line, so above and below look alike."""

_LEADING = 8.0
_LEAST = 1.25


def line_height(size: float) -> float:
    """Return the line height in points for type of a size in points (practice: 12 on 20)."""
    return max(size + _LEADING, size * _LEAST)
