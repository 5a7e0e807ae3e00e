"""A small Word package of our own to write into: styles, settings, fonts, and nothing else."""

import io
import zipfile
from functools import lru_cache

from desk.documents.model import Face
from desk.documents.styles.settings import OfficeFormat
from desk.documents.word.styles import styles_part
from desk.documents.word.xml import Element, el, to_bytes

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every member of the zip, so that equal content gives equal bytes."""

_CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
officedocument.wordprocessingml.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-\
officedocument.wordprocessingml.styles+xml"/>\
<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-\
officedocument.wordprocessingml.settings+xml"/>\
<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-\
officedocument.wordprocessingml.fontTable+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-\
package.core-properties+xml"/>\
</Types>"""

_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
relationships/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/\
metadata/core-properties" Target="docProps/core.xml"/>\
</Relationships>"""

_DOCUMENT_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
relationships/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
relationships/settings" Target="settings.xml"/>\
<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
relationships/fontTable" Target="fontTable.xml"/>\
</Relationships>"""

_CORE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>"""


@lru_cache(maxsize=8)
def base_package(fmt: OfficeFormat) -> bytes:
    """Return an empty .docx with every style defined for this office's fonts and school."""
    document = el("document", el("body", el("sectPr")))
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES.encode(),
        "_rels/.rels": _RELATIONS.encode(),
        "word/document.xml": to_bytes(document),
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS.encode(),
        "word/styles.xml": to_bytes(styles_part(fmt)),
        "word/settings.xml": to_bytes(_settings()),
        "word/fontTable.xml": to_bytes(_font_table(fmt)),
        "docProps/core.xml": _CORE.encode(),
    }
    return pack_parts(parts)


def pack_parts(parts: dict[str, bytes]) -> bytes:
    """Return a zip of the parts in the order given, all of one fixed time."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, data)
    return target.getvalue()


def _settings() -> Element:
    uri = "http://schemas.microsoft.com/office/word"
    compat = el(
        "compat",
        el("spaceForUL"),
        el("balanceSingleByteDoubleByteWidth"),
        el("doNotLeaveBackslashAlone"),
        el("ulTrailSpace"),
        el("doNotExpandShiftReturn"),
        el("useFELayout"),
        el("compatSetting", name="compatibilityMode", uri=uri, val=15),
        el("compatSetting", name="overrideTableStyleFontSizeAndJustification", uri=uri, val=1),
        el("compatSetting", name="enableOpenTypeFeatures", uri=uri, val=1),
        el("compatSetting", name="doNotFlipMirrorIndents", uri=uri, val=1),
    )
    return el(
        "settings",
        el("zoom", percent=100),
        el("bordersDoNotSurroundHeader"),
        el("bordersDoNotSurroundFooter"),
        el("defaultTabStop", val=420),
        el("evenAndOddHeaders"),
        el("characterSpacingControl", val="doNotCompress"),
        compat,
        el("decimalSymbol", val="."),
        el("listSeparator", val=","),
    )


def _font_table(fmt: OfficeFormat) -> Element:
    names = dict.fromkeys(fmt.fonts.of(face) for face in Face)
    return el(
        "fonts",
        *(
            el(
                "font",
                el("charset", val="86"),
                el("family", val="auto"),
                el("pitch", val="default"),
                name=name,
            )
            for name in names
        ),
    )
