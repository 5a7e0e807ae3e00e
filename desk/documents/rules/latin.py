"""Where a line may end among Latin words and numbers (UAX #14, the pairs our papers need)."""

_KINDS = {
    "OP": "([{（［｛〔《〈「『【〖〝“‘",
    "CL": "}）］｝〕》〉」』】〗〞、。，．”’",
    "CP": ")]",
    "EX": "!?！？",
    "IS": ",.:;",
    "SY": "/",
    "HY": "-",
    "BA": "‐–|",
    "QU": "\"'‹›«»",
    "PR": "$£¥€+\\№±−￡￥＄",
    "PO": "%¢°‰′″℃℉％￠",
    "NS": "：；々〃ー・〜～‼⁇",
    "IN": "…",
    "B2": "—",
    "SP": " ",
    "GL": "\xa0",
}
_KIND_OF = {character: kind for kind, characters in _KINDS.items() for character in characters}

_WORDS = frozenset({"AL", "NU"})
_NEVER_BEFORE = frozenset({"SP", "CL", "CP", "EX", "IS", "SY", "QU", "BA", "HY", "NS", "IN", "GL"})
_NEVER_AFTER = frozenset({"OP", "QU", "GL"})
_TOGETHER = {
    "AL": frozenset({"AL", "NU", "PR", "PO"}),
    "NU": frozenset({"AL", "NU", "PR", "PO"}),
    "PR": frozenset({"ID", "AL", "NU", "OP"}),
    "PO": frozenset({"AL", "NU", "OP"}),
    "ID": frozenset({"PO"}),
    "CL": frozenset({"PO", "PR"}),
    "CP": frozenset({"PO", "PR", "AL", "NU"}),
    "IS": frozenset({"NU", "AL"}),
    "SY": frozenset({"NU"}),
    "B2": frozenset({"B2"}),
}
"""Between a kind and these of what may follow it no line ends."""

_WIDE = 0x2000
"""From here on brackets and commas are those of Chinese text."""


def _kind(character: str) -> str:
    found = _KIND_OF.get(character)
    if found:
        return found
    if character.isascii() and character.isdigit():
        return "NU"
    return "ID" if ord(character) >= 0x2E80 else "AL"


def may_break(text: str, place: int, glued: bool = False) -> bool:
    """Return whether a line may end before text[place] by the rules for Latin text.

    `glued`: letters and digits stay with the Chinese brackets and commas beside them too.
    """
    if not 0 < place < len(text):
        return True
    before, after = _kind(text[place - 1]), _kind(text[place])
    if before == "SP":
        return after not in ("SP", "CL", "CP", "EX", "IS", "SY")
    if before in _NEVER_AFTER or after in _NEVER_BEFORE:
        return False
    if before in _WORDS and after == "OP":
        return not (glued or ord(text[place]) < _WIDE)
    if before == "SY" and after == "AL":
        return "//" in _word(text, place)
    if before == "CL" and after == "OP" and text[place - 1] in "’”":
        return not (glued and text[place] in "‘“")
    if before == "CL" and after in _WORDS:
        return not (glued or ord(text[place - 1]) < _WIDE)
    return after not in _TOGETHER.get(before, ())


def _word(text: str, place: int) -> str:
    """Return the Latin letters, digits and signs before a place that stand together."""
    start = place
    while start and "!" <= text[start - 1] <= "~":
        start -= 1
    return text[start:place]
