"""The parts of a Word package and how they refer to each other; nothing outside is followed."""

import posixpath
from collections.abc import Iterator
from typing import Any, Final

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from desk.documents.reading.opening import open_parts
from desk.domain.problems import refuse

Element = Any
"""An lxml element; lxml ships no types."""

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMES: Final = (
    (b"/ooxml/wordprocessingml/main", b"/wordprocessingml/2006/main"),
    (b"/ooxml/officeDocument/relationships", b"/officeDocument/2006/relationships"),
    (b"/ooxml/drawingml/main", b"/drawingml/2006/main"),
    (b"/ooxml/drawingml/wordprocessingDrawing", b"/drawingml/2006/wordprocessingDrawing"),
)
_MAIN: Final = "/officeDocument"


class Package:
    """The parts of a file that was opened safely, parsed when they are asked for."""

    def __init__(self, data: bytes) -> None:
        self._parts = open_parts(data)
        main = [target for kind, target in self._targets("") if kind.endswith(_MAIN)]
        if not main or main[0] not in self._parts:
            raise refuse("reading.not_docx")
        self.main = main[0]

    def root(self, part: str) -> Element | None:
        """Return a part's root element, or None where there is no such part."""
        content = self._parts.get(part)
        return parse_xml(_transitional(content)) if content is not None else None

    def related(self, part: str, kind: str) -> Element | None:
        """Return the root of the first part that `part` refers to as `kind`, such as styles."""
        for found, target in self._targets(part):
            if found.endswith("/" + kind):
                return self.root(target)
        return None

    def by_id(self, part: str) -> dict[str, str]:
        """Return the parts that a part refers to by the relationships' ids."""
        return {identifier: target for identifier, _, target in self._relations(part)}

    def _targets(self, part: str) -> Iterator[tuple[str, str]]:
        for _, kind, target in self._relations(part):
            yield kind, target

    def _relations(self, part: str) -> Iterator[tuple[str, str, str]]:
        folder, name = posixpath.split(part)
        root = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
        for relation in root if root is not None else ():
            if not isinstance(relation.tag, str) or relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target", "")
            whole = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            yield relation.get("Id", ""), relation.get("Type", ""), posixpath.normpath(whole)


def _transitional(content: bytes) -> bytes:
    """Return a part of the strict kind with the names of the transitional one."""
    if _STRICT not in content:
        return content
    for strict, usual in _STRICT_NAMES:
        content = content.replace(
            b"http://purl.oclc.org" + strict, b"http://schemas.openxmlformats.org" + usual
        )
    return content


def w(element: Element | None, name: str, default: str = "") -> str:
    """Return an attribute of the w: namespace."""
    return element.get(qn(f"w:{name}"), default) if element is not None else default


def child(element: Element | None, tag: str) -> Element | None:
    """Return the first child w:tag, or None."""
    return element.find(qn(f"w:{tag}")) if element is not None else None


def number(text: str, default: int = 0) -> int:
    """Return a length as a whole number; units (pt, mm, cm, in) become twips."""
    if not text:
        return default
    for unit, factor in (("pt", 20.0), ("mm", 1440 / 25.4), ("cm", 1440 / 2.54), ("in", 1440.0)):
        if text.endswith(unit):
            return round(float(text[: -len(unit)]) * factor)
    return round(float(text))


def switched_on(element: Element | None) -> bool:
    """Return whether an on/off element is there and on."""
    return element is not None and w(element, "val", "1") not in ("0", "false", "off", "none")
