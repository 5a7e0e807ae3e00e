"""A Word file as a Reading: opened safely, its paragraphs with their effective looks."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from docx.oxml.ns import qn

from desk.documents.reading import model as m
from desk.documents.reading.fonts import Theme
from desk.documents.reading.numbering import Numbering
from desk.documents.reading.opening import damage_refused, read_bytes_of
from desk.documents.reading.package import Element, Package, child, number, switched_on, w
from desk.documents.reading.properties import (
    borders,
    paragraph_look,
    paragraph_values,
    run_look,
    run_values,
)
from desk.documents.reading.runs import RunReader, changes_of
from desk.documents.reading.sections import SectionReader
from desk.documents.reading.styles import StyleSheet

_THROUGH: Final = tuple(
    qn(f"w:{n}") for n in ("sdtContent", "customXml", "ins", "del", "moveFrom", "moveTo")
)


def read_file(path: Path) -> m.Reading:
    """Read a Word file. Raises Refused where there is none, or it is not safe or sound."""
    return read(read_bytes_of(path))


def read(data: bytes) -> m.Reading:
    """Read the bytes of a Word file. Raises Refused where they are not safe or sound."""
    with damage_refused():
        return _Reader(Package(data)).reading()


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        main = package.main
        theme = Theme(package.related(main, "theme"))
        self._styles = StyleSheet(package.related(main, "styles"), theme)
        self._numbering = Numbering(package.related(main, "numbering"))
        self._section = 0

    def reading(self) -> m.Reading:
        package, main = self._package, self._package.main
        body = child(package.root(main), "body")
        if body is None:
            raise ValueError("no body")
        sections = SectionReader(package, self.blocks)
        blocks = tuple(self.blocks(body, sections=sections))
        sections.add(child(body, "sectPr"))
        settings = package.related(main, "settings")
        return m.Reading(
            blocks=blocks,
            sections=sections.found,
            even_and_odd=switched_on(child(settings, "evenAndOddHeaders")),
            styles=self._styles.ids,
            notes=tuple(self._notes()),
            keywords=self._keywords(),
        )

    def _notes(self) -> Iterator[m.Block]:
        for kind in ("footnotes", "endnotes"):
            root = self._package.related(self._package.main, kind)
            for note in root if root is not None else ():
                if isinstance(note.tag, str) and not w(note, "type"):
                    yield from self.blocks(note)

    def _keywords(self) -> str:
        core = self._package.root("docProps/core.xml")
        for element in core if core is not None else ():
            if isinstance(element.tag, str) and element.tag.endswith("}keywords"):
                return element.text or ""
        return ""

    def blocks(
        self,
        parent: Element,
        *,
        table: str = "",
        tags: tuple[str, ...] = (),
        sections: SectionReader | None = None,
    ) -> Iterator[m.Block]:
        """Yield the paragraphs and tables inside an element."""
        for element in parent:
            if element.tag == qn("w:p"):
                yield self._paragraph(element, table, tags)
                ending = child(child(element, "pPr"), "sectPr")
                if ending is not None and sections is not None:
                    sections.add(ending)
                    self._section += 1
            elif element.tag == qn("w:tbl"):
                yield self._table(element, tags)
            elif element.tag == qn("w:sdt"):
                tag = w(child(child(element, "sdtPr"), "tag"), "val")
                inside = child(element, "sdtContent")
                if inside is not None:
                    own = (*tags, tag) if tag else tags
                    yield from self.blocks(inside, table=table, tags=own, sections=sections)
            elif element.tag in _THROUGH:
                yield from self.blocks(element, table=table, tags=tags, sections=sections)

    def _boxed(self, content: Element) -> tuple[m.Paragraph, ...]:
        return tuple(m.paragraphs_of(tuple(self.blocks(content))))

    def _paragraph(self, element: Element, table: str, tags: tuple[str, ...]) -> m.Paragraph:
        ppr = child(element, "pPr")
        style = w(child(ppr, "pStyle"), "val")
        reader = RunReader(self._styles, style, table, self._boxed)
        runs = tuple(reader.runs(element))
        mark_rpr = child(ppr, "rPr")
        inherited = self._styles.run(style, table=table)
        mark = run_look({**inherited, **run_values(mark_rpr)}, self._styles.theme)
        num_id, level = self._numbered(ppr, style)
        values = {
            **self._styles.paragraph(style, table),
            **(self._numbering.paragraph(num_id, level) if num_id else {}),
            **paragraph_values(ppr),
        }
        size = runs[0].look.size if runs else mark.size
        shown = style or self._styles.default("paragraph")
        look = paragraph_look(
            values,
            size,
            style=(shown, self._styles.name(shown), self._styles.known(style)),
            frame=_frame(child(ppr, "framePr")),
        )
        return m.Paragraph(
            runs=runs,
            look=look,
            mark=mark,
            number=self._numbering.text(num_id, level) if num_id else "",
            mark_changes=changes_of(mark_rpr),
            shapes=tuple(reader.shapes),
            bookmarks=tuple(reader.bookmarks),
            tags=(*tags, *reader.tags),
            section=self._section,
        )

    def _numbered(self, ppr: Element | None, style: str) -> tuple[str, int]:
        numbered = child(ppr, "numPr")
        inherited, level = self._styles.numbering(style)
        if numbered is None:
            return (inherited if inherited != "0" else ""), number(level)
        num_id = w(child(numbered, "numId"), "val") or inherited
        level = w(child(numbered, "ilvl"), "val") or level
        return (num_id if num_id != "0" else ""), number(level)

    def _table(self, element: Element, tags: tuple[str, ...]) -> m.Table:
        properties = child(element, "tblPr")
        style = w(child(properties, "tblStyle"), "val")
        chosen = style or self._styles.default("table")
        grid = child(element, "tblGrid")
        found: dict[str, m.Border] = {}
        for source in (*self._styles.chain(chosen, "table"), element):
            found.update(borders(child(child(source, "tblPr"), "tblBorders")))
        return m.Table(
            rows=tuple(self._rows(element, chosen, tags)),
            grid=tuple(number(w(column, "w")) for column in grid.findall(qn("w:gridCol")))
            if grid is not None
            else (),
            style=style,
            style_known=self._styles.known(style),
            align=w(child(properties, "jc"), "val", "left"),
            section=self._section,
            borders=found,
        )

    def _rows(self, element: Element, style: str, tags: tuple[str, ...]) -> Iterator[m.Row]:
        for part in element:
            if part.tag == qn("w:tr"):
                header = switched_on(child(child(part, "trPr"), "tblHeader"))
                yield m.Row(tuple(self._cells(part, style, tags)), header)
            elif part.tag in _THROUGH or part.tag == qn("w:sdt"):
                yield from self._rows(part, style, tags)

    def _cells(self, row: Element, style: str, tags: tuple[str, ...]) -> Iterator[m.Cell]:
        for part in row:
            if part.tag == qn("w:tc"):
                properties = child(part, "tcPr")
                merge = child(properties, "vMerge")
                yield m.Cell(
                    blocks=tuple(self.blocks(part, table=style, tags=tags)),
                    span=number(w(child(properties, "gridSpan"), "val"), 1),
                    width=number(w(child(properties, "tcW"), "w").rstrip("%")),
                    continues=merge is not None and w(merge, "val", "continue") == "continue",
                )
            elif part.tag in _THROUGH or part.tag == qn("w:sdt"):
                yield from self._cells(part, style, tags)


def _frame(element: Element | None) -> m.Frame | None:
    if element is None:
        return None
    attributes = ((name.rpartition("}")[2], value) for name, value in element.attrib.items())
    return m.Frame(tuple(sorted(attributes)))
