"""Our Word files, read: the paragraphs, tables, headers and footers of a package."""

import io
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element, fromstring

from desk.documents.typeset import properties as p
from desk.documents.typeset.flow import (
    PAGE_FIELD,
    Align,
    Block,
    Border,
    Cell,
    Flow,
    Paragraph,
    Piece,
    Row,
    Section,
    Table,
    Type,
)
from desk.documents.typeset.paths import text_paths
from desk.documents.typeset.properties import Properties, StyleSheet, children, said, tag

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SIDES = ("top", "right", "bottom", "left")


def read(package: bytes) -> Flow:
    """Return what a .docx of ours says. Only for files that this program has made itself."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    reader = _Reader(_styles(parts["word/styles.xml"]))
    body = fromstring(parts["word/document.xml"]).find(tag("body"))
    assert body is not None
    section = body.find(tag("sectPr"))
    assert section is not None
    furniture = _furniture(section, parts, reader)
    core = fromstring(parts["docProps/core.xml"])
    return Flow(
        _section(section),
        tuple(reader.blocks(body)),
        furniture["header"],
        furniture["footer"],
        core.findtext(f"{_DC}title", ""),
        core.findtext(f"{_DC}creator", ""),
        core.findtext(f"{_DC}subject", ""),
    )


@lru_cache(maxsize=8)
def _styles(part: bytes) -> StyleSheet:
    return p.style_sheet(fromstring(part))


def _section(element: Element) -> Section:
    size, margins = element.find(tag("pgSz")), element.find(tag("pgMar"))
    return Section(
        width=p.points(size, "w"),
        height=p.points(size, "h"),
        **{
            name: p.points(margins, name)
            for name in ("top", "right", "bottom", "left", "header", "footer")
        },
        own_first=element.find(tag("titlePg")) is not None,
    )


def _furniture(
    section: Element, parts: dict[str, bytes], reader: "_Reader"
) -> dict[str, dict[str, tuple[Block, ...]]]:
    """Return headers and footers by the pages they are for."""
    relations = {
        relation.get("Id", ""): relation.get("Target", "")
        for relation in fromstring(parts["word/_rels/document.xml.rels"])
    }
    found: dict[str, dict[str, tuple[Block, ...]]] = {"header": {}, "footer": {}}
    for kind, by_page in found.items():
        for reference in section.iter(tag(f"{kind}Reference")):
            target = f"word/{relations[reference.get(_ID, '')]}"
            by_page[said(reference, "type")] = tuple(reader.blocks(fromstring(parts[target])))
    return found


class _Reader:
    """Reads blocks with the styles of one file."""

    def __init__(self, styles: StyleSheet) -> None:
        self._styles = styles
        self._plain: dict[str, tuple[Properties, Type]] = {}

    def blocks(self, parent: Element) -> Iterator[Block]:
        for child in parent:
            if child.tag == tag("p"):
                yield self._paragraph(child)
            elif child.tag == tag("tbl"):
                yield self._table(child)

    def _paragraph(self, element: Element) -> Paragraph:
        direct = children(element.find(tag("pPr")))
        style = said(direct.pop("pStyle", None), "val")
        base, plain = self._style(style)
        whole = p.merged((base, direct)) if direct else base
        line, exact = p.line_of(whole, plain.size)
        return Paragraph(
            tuple(self._pieces(element, style, plain)),
            plain,
            p.shape_of(whole),
            line,
            exact,
            before=p.points(whole.get("spacing"), "before"),
            after=p.points(whole.get("spacing"), "after"),
            keep_next=p.on(whole, "keepNext"),
            keep_lines=p.on(whole, "keepLines"),
            page_break=p.on(whole, "pageBreakBefore"),
            frame=p.frame_of(whole),
            shading=p.shading_of(whole),
            borders=tuple((s, b) for s, b in p.borders_of(whole.get("pBdr")) if b is not None),
            paths=tuple(text_paths(element)),
        )

    def _style(self, name: str) -> tuple[Properties, Type]:
        if name not in self._plain:
            paragraph = p.merged(self._styles.paragraphs(name))
            self._plain[name] = paragraph, p.type_of(p.merged(self._styles.runs(name)))
        return self._plain[name]

    def _pieces(self, element: Element, style: str, plain: Type) -> Iterator[Piece]:
        """Yield the runs; neighbours of one type are one piece."""
        text, current, in_field = "", plain, False
        for run in element.iter(tag("r")):
            mark = run.find(tag("fldChar"))
            if mark is not None:
                in_field = said(mark, "fldCharType") != "end"
                text += PAGE_FIELD if in_field and said(mark, "fldCharType") == "begin" else ""
                continue
            if in_field:
                continue
            own = run.find(tag("rPr"))
            kind = plain
            if own is not None and len(own):
                kind = p.type_of(p.merged([*self._styles.runs(style), children(own)]))
            if kind != current and text:
                yield Piece(text, current)
                text = ""
            current = kind
            text += "".join(_said_in(run))
        if text:
            yield Piece(text, current)

    def _table(self, element: Element) -> Table:
        own = children(element.find(tag("tblPr")))
        style = self._styles.tables.get(said(own.get("tblStyle"), "val"), {})
        whole = {**style, **own}
        rules = dict(p.borders_of(whole.get("tblBorders")))
        margins = {child.tag: p.points(child, "w") for child in whole.get("tblCellMar", ())}
        grid = element.find(tag("tblGrid"))
        columns = tuple(p.points(column, "w") for column in (() if grid is None else grid))
        room = tuple(margins.get(tag(side), 0.0) for side in _SIDES)
        rows = [self._row(row, rules, room) for row in element.iter(tag("tr"))]
        centred = said(whole.get("jc"), "val") == "center"
        return Table(
            columns,
            tuple(rows),
            Align.CENTRE if centred else Align.LEFT,
            p.points(whole.get("tblInd"), "w"),
        )

    def _row(
        self, element: Element, rules: dict[str, Border | None], room: tuple[float, ...]
    ) -> Row:
        own = children(element.find(tag("trPr")))
        height = own.get("trHeight")
        return Row(
            tuple(self._cell(cell, rules, room) for cell in element.iter(tag("tc"))),
            p.points(height, "val"),
            said(height, "hRule") == "exact",
            p.on(own, "tblHeader"),
        )

    def _cell(
        self, element: Element, rules: dict[str, Border | None], room: tuple[float, ...]
    ) -> Cell:
        own = children(element.find(tag("tcPr")))
        usual = {
            side: rules.get("insideH" if side in ("top", "bottom") else "insideV")
            for side in _SIDES
        }
        direct = dict(p.borders_of(own.get("tcBorders")))
        margins = children(own.get("tcMar"))
        top, right, bottom, left = (
            p.points(margins.get(side), "w", usually)
            for side, usually in zip(_SIDES, room, strict=True)
        )
        return Cell(
            tuple(self.blocks(element)),
            span=round(p.number(own.get("gridSpan"), "val", 1)),
            down=said(own.get("vAlign"), "val", "top"),
            borders=tuple({**usual, **direct}.items()),
            margins=(top, right, bottom, left),
            shading=p.shading_of(own),
        )


def _said_in(run: Element) -> Iterator[str]:
    for child in run:
        if child.tag == tag("t"):
            yield child.text or ""
        elif child.tag == tag("tab"):
            yield "\t"
        elif child.tag == tag("br"):
            yield "\n"
