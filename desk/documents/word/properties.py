"""The core properties of a Word file: title, author, dates; nothing of them is on paper."""

from datetime import UTC, date, datetime, time
from xml.sax.saxutils import escape

from desk.documents import model as m
from desk.documents.word.xml import printable

_EPOCH = date(2000, 1, 1)
_LONGEST = 255
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<cp:coreProperties "
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)


def core_part(properties: m.Properties, journal_head: str) -> bytes:
    """Return docProps/core.xml. What is empty is left out; times are those of `properties.day`."""
    moment = datetime.combine(properties.day or _EPOCH, time(), UTC)
    said = {
        "dc:title": properties.title,
        "dc:subject": properties.subject,
        "dc:creator": properties.author,
        "cp:keywords": f"journal:{journal_head}" if journal_head else "",
        "cp:lastModifiedBy": properties.author,
        "cp:revision": "1",
        "dc:language": "zh-CN",
    }
    texts = ((name, printable(text)[:_LONGEST]) for name, text in said.items())
    made = [f"<{name}>{escape(text)}</{name}>" for name, text in texts if text]
    made += [
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment:%Y-%m-%dT%H:%M:%SZ}</dcterms:{name}>'
        for name in ("created", "modified")
    ]
    return f"{_HEAD}{''.join(made)}</cp:coreProperties>".encode()
