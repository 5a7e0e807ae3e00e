"""The runs of a paragraph in order: tracked changes kept apart, fields named, links followed in."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Final

from docx.oxml.ns import qn

from desk.documents.reading.model import Change, ChangeKind, Run, Shape
from desk.documents.reading.package import Element, child, w
from desk.documents.reading.properties import run_look, run_values
from desk.documents.reading.shapes import Content, drawings_in, shapes_of
from desk.documents.reading.styles import StyleSheet

_CHANGES: Final = {
    qn("w:ins"): ChangeKind.INSERT,
    qn("w:del"): ChangeKind.DELETE,
    qn("w:moveFrom"): ChangeKind.MOVE_FROM,
    qn("w:moveTo"): ChangeKind.MOVE_TO,
}
_THROUGH: Final = tuple(
    qn(f"w:{name}") for name in ("hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir")
)
_DEPTH: Final = 100


def changes_of(rpr: Element | None) -> tuple[Change, ...]:
    """Return the changes that a paragraph mark's rPr names."""
    if rpr is None:
        return ()
    return tuple(_change(element) for element in rpr if element.tag in _CHANGES)


def _change(element: Element) -> Change:
    return Change(_CHANGES[element.tag], w(element, "author"), w(element, "date"))


@dataclass(slots=True)
class RunReader:
    """Reads one paragraph's runs; what it meets on the way is kept beside them."""

    styles: StyleSheet
    paragraph_style: str
    table_style: str
    content: Content
    shapes: list[Shape] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    _fields: list[list[str]] = field(default_factory=list)
    """Of each open field: its instruction, and whether its result has begun."""

    def runs(self, element: Element, changes: tuple[Change, ...] = ()) -> Iterator[Run]:
        """Yield the runs inside a paragraph, a link, a change or a content control."""
        if len(changes) > _DEPTH:
            return
        for part in element:
            if part.tag == qn("w:r"):
                yield from self._run(part, changes)
            elif part.tag in _CHANGES:
                yield from self.runs(part, (*changes, _change(part)))
            elif part.tag == qn("w:fldSimple"):
                self._fields.append([w(part, "instr"), "result"])
                yield from self.runs(part, changes)
                self._fields.pop()
            elif part.tag in _THROUGH:
                self._note_tag(part)
                yield from self.runs(part, changes)
            elif part.tag == qn("w:bookmarkStart"):
                self.bookmarks.append(w(part, "name"))

    def _note_tag(self, element: Element) -> None:
        tag = w(child(child(element, "sdtPr"), "tag"), "val")
        if tag:
            self.tags.append(tag)

    def _run(self, element: Element, changes: tuple[Change, ...]) -> Iterator[Run]:
        own = run_values(child(element, "rPr"))
        inherited = self.styles.run(self.paragraph_style, own.get("rStyle", ""), self.table_style)
        look = run_look({**inherited, **own}, self.styles.theme)
        for drawing in drawings_in(element):
            self.shapes.extend(shapes_of(drawing, self.content))
        pieces = ((text, self._field()) for text in self._texts(element))
        for name, group in groupby(pieces, key=itemgetter(1)):
            text = "".join(piece for piece, _ in group)
            if text:
                yield Run(text, look, changes, name)

    def _field(self) -> str:
        shown = [code.split()[0] for code, state in self._fields if state and code.split()]
        return shown[-1].upper() if shown else ""

    def _texts(self, run: Element) -> Iterator[str]:
        for part in run:
            if part.tag == qn("w:fldChar"):
                self._field_mark(w(part, "fldCharType"))
            elif part.tag == qn("w:instrText"):
                if self._fields and not self._fields[-1][1]:
                    self._fields[-1][0] += part.text or ""
            elif self._fields and not self._fields[-1][1]:
                continue
            elif part.tag in (qn("w:t"), qn("w:delText")):
                yield part.text or ""
            else:
                yield _sign(part)

    def _field_mark(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(["", ""])
        elif kind == "separate" and self._fields:
            self._fields[-1][1] = "result"
        elif kind == "end" and self._fields:
            self._fields.pop()


def _sign(part: Element) -> str:
    if part.tag == qn("w:tab") or part.tag == qn("w:ptab"):
        return "\t"
    if part.tag == qn("w:br"):
        return "\f" if w(part, "type") == "page" else "\n"
    if part.tag == qn("w:cr"):
        return "\n"
    if part.tag == qn("w:noBreakHyphen"):
        return "-"
    if part.tag == qn("w:sym"):
        return _symbol(w(part, "char"))
    return ""


def _symbol(code: str) -> str:
    value = int(code or "0", 16)
    return chr(value) if 0x20 <= value < 0xD800 or 0xE000 <= value < 0xFFFE else ""
