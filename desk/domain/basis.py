"""Why something should be so."""

from enum import StrEnum


class Basis(StrEnum):
    """规定: a standard or regulation demands it; 实务: offices do it so, and may do otherwise."""

    RULE = "规定"
    PRACTICE = "实务"
