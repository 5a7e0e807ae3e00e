"""The page of a document and the text area on it."""

from dataclasses import dataclass

from desk.documents import model as m
from desk.documents.styles.standard import School, twips


@dataclass(frozen=True, slots=True)
class Area:
    """A page (width, height) and its margins; in mm."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float

    @property
    def text_width(self) -> int:
        """The width of the text area in twips."""
        return twips(self.width) - twips(self.left) - twips(self.right)

    @property
    def text_height(self) -> int:
        """The height of the text area in twips."""
        return twips(self.height) - twips(self.top) - twips(self.bottom)


def area_of(page: m.Page, school: School) -> Area:
    """Return the text area of a page.

    A page that lies on its side is the standing one turned clockwise: what was the binding edge
    is its upper edge (8: the head of a table stands at the binding edge).
    """
    if page.margin is not None:
        return Area(page.width, page.height, *([page.margin] * 4))
    if page.width > page.height:
        margins = (school.left, school.top, school.right, school.bottom)
    else:
        margins = (school.top, school.right, school.bottom, school.left)
    return Area(page.width, page.height, *margins)
