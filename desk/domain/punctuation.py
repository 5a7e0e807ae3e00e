"""Chinese punctuation (GB/T 15834) as far as more than one check knows it."""

from typing import Final

HAN: Final = "一-鿿㐀-䶿"
"""汉字, to stand inside a character class."""
PAIRS: Final = {"“": "”", "‘": "’", "《": "》", "（": "）", "〔": "〕", "【": "】", "〈": "〉"}
"""Marks that come in pairs, by the opening one."""
DENG: Final = "、等(?!级|于|待|候|额|同(?!志)|值|份|次|效)"
"""A 顿号 before 等 that stands for more of the same."""
