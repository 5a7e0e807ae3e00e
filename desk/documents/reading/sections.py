"""Sections: page, grid, and the headers and footers that each has or takes from the one before."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from docx.oxml.ns import qn

from desk.documents.reading.model import Block, Section
from desk.documents.reading.package import Element, Package, child, number, switched_on, w

_RELATION = qn("r:id")


class SectionReader:
    """Collects the sections of a file in order."""

    def __init__(self, package: Package, blocks: Callable[[Element], Iterator[Block]]) -> None:
        self._package = package
        self._blocks = blocks
        self._parts = package.by_id(package.main)
        self._found: list[Section] = []

    @property
    def found(self) -> tuple[Section, ...]:
        """The sections; a file without any has one of Word's own measures."""
        return tuple(self._found) or (Section(),)

    def add(self, element: Element | None) -> None:
        """Read a sectPr."""
        if element is None:
            return
        before = self._found[-1] if self._found else Section()
        made = replace(
            _measures(element),
            headers={**before.headers, **self._content(element, "header")},
            footers={**before.footers, **self._content(element, "footer")},
        )
        self._found.append(made)

    def _content(self, element: Element, kind: str) -> dict[str, tuple[Block, ...]]:
        found = {}
        for reference in element.findall(qn(f"w:{kind}Reference")):
            root = self._package.root(self._parts.get(reference.get(_RELATION, ""), ""))
            if root is not None:
                found[w(reference, "type", "default")] = tuple(self._blocks(root))
        return found


def _measures(element: Element) -> Section:
    size, margins = child(element, "pgSz"), child(element, "pgMar")
    grid, columns = child(element, "docGrid"), child(element, "cols")
    numbers = child(element, "pgNumType")

    def margin(name: str, default: int) -> int:
        return abs(number(w(margins, name), default))

    return Section(
        width=number(w(size, "w"), 12240),
        height=number(w(size, "h"), 15840),
        landscape=w(size, "orient") == "landscape",
        top=margin("top", 1440),
        bottom=margin("bottom", 1440),
        left=margin("left", 1440),
        right=margin("right", 1440),
        header=margin("header", 720),
        footer=margin("footer", 720),
        gutter=margin("gutter", 0),
        columns=number(w(columns, "num"), 1),
        grid=w(grid, "type").replace("default", ""),
        grid_pitch=number(w(grid, "linePitch")),
        grid_space=number(w(grid, "charSpace")),
        first_page=switched_on(child(element, "titlePg")),
        start=number(w(numbers, "start")) if w(numbers, "start") else None,
    )
