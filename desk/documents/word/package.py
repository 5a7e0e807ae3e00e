"""A Word file as a package: fixed order of parts, fixed times, equal bytes for equal content."""

import io
import zipfile
from dataclasses import dataclass, field

from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.base import base_parts
from desk.documents.word.xml import Xml, part

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every member of the zip."""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = {
    "word/document.xml": "officedocument.wordprocessingml.document.main",
    "word/styles.xml": "officedocument.wordprocessingml.styles",
    "word/settings.xml": "officedocument.wordprocessingml.settings",
    "word/fontTable.xml": "officedocument.wordprocessingml.fontTable",
    "word/theme/theme1.xml": "officedocument.theme",
}
_STATIC = ("styles", "settings", "fontTable")
_ROOTS = {"header": "hdr", "footer": "ftr"}


@dataclass
class Parts:
    """The parts of one file: those of the base, and what is its own."""

    fmt: OfficeFormat
    document: bytes = b""
    core: bytes = b""
    drawn: str = ""
    """The font of text paths, where there are any."""
    furniture: dict[str, bytes] = field(default_factory=dict)

    def add(self, kind: str, pages: str, content: Xml) -> Xml:
        """Add a header or footer for default, even or first pages; return its reference."""
        name = f"{kind}{len(self.furniture) + 1}"
        self.furniture[name] = part(_ROOTS[kind], content)
        return Xml(f'<w:{kind}Reference w:type="{pages}" r:id="{_id(name)}"/>')


def pack(parts: Parts) -> bytes:
    """Return the package as bytes."""
    members = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _RELATIONS,
        "docProps/core.xml": parts.core,
        "word/_rels/document.xml.rels": _document_relations(parts),
        "word/document.xml": parts.document,
        **base_parts(parts.fmt, parts.drawn or parts.fmt.fonts.body),
        **{f"word/{name}.xml": data for name, data in parts.furniture.items()},
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, data)
    return target.getvalue()


def _id(name: str) -> str:
    return f"r_{name}"


def _relations(*relations: tuple[str, str, str]) -> bytes:
    said = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>'
        for name, kind, target in relations
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{said}</Relationships>'.encode()


_RELATIONS = _relations(
    ("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
    ("rId2", f"{_METADATA}/core-properties", "docProps/core.xml"),
)


def _document_relations(parts: Parts) -> bytes:
    static = [(_id(name), f"{_OFFICE}/{name}", f"{name}.xml") for name in _STATIC]
    own = [
        (_id(name), f"{_OFFICE}/{name.rstrip('0123456789')}", f"{name}.xml")
        for name in parts.furniture
    ]
    theme = (_id("theme"), f"{_OFFICE}/theme", "theme/theme1.xml")
    return _relations(*static, theme, *own)


def _content_types(parts: Parts) -> bytes:
    word = "application/vnd.openxmlformats-"
    types = {name: f"{word}{kind}+xml" for name, kind in _TYPES.items()}
    types["docProps/core.xml"] = f"{word}package.core-properties+xml"
    for name in parts.furniture:
        kind = name.rstrip("0123456789")
        types[f"word/{name}.xml"] = f"{word}officedocument.wordprocessingml.{kind}+xml"
    said = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items()
    )
    defaults = (
        f'<Default Extension="rels" ContentType="{word}package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{defaults}{said}</Types>'.encode()
