"""Places in a text as the rules count them (code points), and as Qt does (UTF-16 units)."""


def qt_offset(text: str, offset: int) -> int:
    """Return where Qt counts the place after `offset` code points of a text."""
    return offset + sum(character > "\uffff" for character in text[:offset])
