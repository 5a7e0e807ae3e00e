"""The strokes of characters, as the program ships them (resources/rules/strokes.json)."""

from functools import cache

from desk.resource_files import read_json


@cache
def strokes() -> dict[str, str]:
    """Return the strokes of each known character, 横竖撇点折 as 1 to 5, in writing order."""
    shipped: dict[str, str] = read_json("rules", "strokes.json")["characters"]
    return {character: code for code, characters in shipped.items() for character in characters}
