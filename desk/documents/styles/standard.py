"""Measures of GB/T 9704-2012 as data: value, unit, clause, and whether it is 规定 or 实务."""

from dataclasses import dataclass
from enum import StrEnum

from desk.domain.basis import Basis


class Unit(StrEnum):
    """Units of the measures; a character is one 3号 汉字, a line one line pitch."""

    MM = "mm"
    POINT = "pt"
    CHARACTER = "character"
    LINE = "line"
    TWIP = "twip"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Measure:
    """One number with its unit and where it comes from."""

    value: float
    unit: Unit
    clause: str
    basis: Basis = Basis.RULE


MM_TWIPS = 1440 / 25.4
POINT_TWIPS = 20


def twips(mm: float) -> int:
    """Return a length in mm as twips (1/1440 inch), to the nearest."""
    return round(mm * MM_TWIPS)


MEASURES: dict[str, Measure] = {
    "page.width": Measure(210, Unit.MM, "5.1"),
    "page.height": Measure(297, Unit.MM, "5.1"),
    "area.width": Measure(156, Unit.MM, "5.2.1"),
    "area.height": Measure(225, Unit.MM, "5.2.1"),
    "area.lines": Measure(22, Unit.COUNT, "5.2.3"),
    "area.characters": Measure(28, Unit.COUNT, "5.2.3"),
    "size.body": Measure(16, Unit.POINT, "5.2.2"),
    "size.title": Measure(22, Unit.POINT, "7.3.1"),
    "size.copies": Measure(14, Unit.POINT, "7.4.2"),
    "size.page_number": Measure(14, Unit.POINT, "7.5"),
    "size.table": Measure(12, Unit.POINT, "8", Basis.PRACTICE),
    "number.blank_lines": Measure(2, Unit.LINE, "7.2.5"),
    "rule.gap": Measure(4, Unit.MM, "7.2.7"),
    "rule.width": Measure(156, Unit.MM, "7.2.7"),
    "rule.thickness": Measure(0.5, Unit.MM, "7.2.7", Basis.PRACTICE),
    "title.blank_lines": Measure(2, Unit.LINE, "7.3.1"),
    "title.lines_below": Measure(1, Unit.LINE, "7.3.2"),
    "issue.blank_lines": Measure(1, Unit.LINE, "10.3", Basis.PRACTICE),
    "addressee.blank_lines": Measure(1, Unit.LINE, "7.3.2"),
    "indent": Measure(2, Unit.CHARACTER, "7.3.3"),
    "signature.date_right": Measure(4, Unit.CHARACTER, "7.3.5.1"),
    "signature.blank_lines": Measure(2, Unit.LINE, "7.3.5.1", Basis.PRACTICE),
    "signature.unsealed_lines": Measure(1, Unit.LINE, "7.3.5.2"),
    "attachment_note.blank_lines": Measure(1, Unit.LINE, "7.3.4"),
    "attachment.label_lines": Measure(1, Unit.LINE, "7.3.7"),
    "signers.indent": Measure(1, Unit.CHARACTER, "7.2.6"),
    "signers.in_line": Measure(2, Unit.COUNT, "7.2.6"),
    "size.file_mark": Measure(9, Unit.POINT, "内部", Basis.PRACTICE),
    "copies.outer_rule": Measure(0.35, Unit.MM, "7.4.1"),
    "copies.inner_rule": Measure(0.25, Unit.MM, "7.4.1"),
    "copies.indent": Measure(1, Unit.CHARACTER, "7.4.2"),
    "page_number.indent": Measure(1, Unit.CHARACTER, "7.5"),
    "letter.mark_top": Measure(30, Unit.MM, "10.1"),
    "letter.rule_gap": Measure(4, Unit.MM, "10.1"),
    "letter.rule_bottom": Measure(20, Unit.MM, "10.1"),
    "letter.rule_width": Measure(170, Unit.MM, "10.1"),
    "letter.number_gap": Measure(14, Unit.POINT, "10.1"),
    "minutes.number_lines": Measure(1, Unit.LINE, "10.3", Basis.PRACTICE),
    "minutes.body_lines": Measure(1, Unit.LINE, "10.3", Basis.PRACTICE),
    "minutes.names_lines": Measure(1, Unit.LINE, "10.3"),
}


def value(name: str) -> float:
    """Return a measure's number in its own unit. Raises KeyError for an unknown name."""
    return MEASURES[name].value


@dataclass(frozen=True, slots=True)
class School:
    """One way of setting the text area in a word processor. Lengths in mm, pitch in twips."""

    name: str
    top: float
    bottom: float
    left: float
    right: float
    pitch: int
    run_spacing: int
    mark_top: float
    """From the top of the text area to the top edge of the mark's characters."""
    page_number_gap: float
    """From the bottom of the text area down to the dash of the page number."""
    basis: Basis


SCHOOLS: dict[str, School] = {
    "A": School("A", 37, 35, 28, 26, 579, -5, 35, 7, Basis.PRACTICE),
    "B": School("B", 34.58, 32.58, 28, 26, 589, -5, 37.42, 4.58, Basis.RULE),
}

RED = "FF0000"
BLACK = "000000"
GREY = "808080"
