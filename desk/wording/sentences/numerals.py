"""Numbers as people write them: 15, 十五, 二十, 两, 二〇二七; 元月 is the first month."""

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")}
_DIGITS |= {"〇": 0, "○": 0, "元": 1, "两": 2}
_STEPS = {"十": 10, "百": 100}


def number(text: str) -> int:
    """Return the number a text of digits, in either script, stands for.

    A row of Chinese digits without 十 or 百 is read digit by digit (二〇二七). Raises ValueError.
    """
    if text.isdecimal():
        return int(text)
    if not text or not all(character in _DIGITS or character in _STEPS for character in text):
        raise ValueError(text)
    if not any(character in _STEPS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    total, pending = 0, 0
    for character in text:
        if character in _STEPS:
            total += max(pending, 1) * _STEPS[character]
            pending = 0
        else:
            pending = _DIGITS[character]
    return total + pending
