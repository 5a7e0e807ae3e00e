"""What every part of the Word writer needs to know about the paper it writes."""

from functools import cached_property

from desk.documents import model as m
from desk.documents.styles.settings import OfficeFormat
from desk.documents.styles.standard import POINT_TWIPS, School
from desk.documents.word.area import Area, area_of
from desk.documents.word.runs import Typist
from desk.documents.word.styles import BODY_SIZE
from desk.documents.word.xml import Xml, el, paragraph

CHARACTER = round(BODY_SIZE * POINT_TWIPS)
"""The width of a 3号 character in twips."""


class Context:
    """One document in one office's format."""

    def __init__(self, document: m.Document, fmt: OfficeFormat) -> None:
        self.document = document
        self.fmt = fmt
        self.typist = Typist(fmt.fonts)
        self.drawn = ""
        """The font of the first text path, empty where there is none."""
        self._shapes = 0

    def next_shape(self, font: str) -> int:
        """Return the number of a new text path, from 1."""
        self._shapes += 1
        self.drawn = self.drawn or font
        return self._shapes

    @property
    def school(self) -> School:
        """The measures of the office's school."""
        return self.fmt.school

    @cached_property
    def area(self) -> Area:
        """The page and its text area."""
        return area_of(self.document.page, self.fmt.school)

    @property
    def width(self) -> int:
        """The width of the text area in twips."""
        return self.area.text_width

    @property
    def pitch(self) -> float:
        """The distance of the body's lines in points."""
        return self.fmt.school.pitch / POINT_TWIPS

    @property
    def step(self) -> int:
        """How far one character of the body's text reaches, in twips."""
        return CHARACTER + self.fmt.school.run_spacing

    @property
    def letter(self) -> bool:
        """Whether the paper has the letter form (10.1)."""
        return self.document.form is m.Form.LETTER

    def first(self, kind: type[m.Block]) -> m.Block | None:
        """Return the document's first block of a kind."""
        return next((b for b in self.document.blocks if isinstance(b, kind)), None)


def blank_lines(count: float, keep: bool = False) -> list[Xml]:
    """Return blank lines; kept with what follows where that must not stand alone."""
    own = el("keepNext") if keep else None
    return [paragraph("DeskBlank", keep=own) for _ in range(round(count))]
