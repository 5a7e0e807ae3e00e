"""A document's fingerprint: the same words in the same form give the same hash."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any

from desk.documents.model import Document, FileMark


def content_hash(document: Document) -> str:
    """Return the SHA-256 (hex) of what the document says.

    File properties, fonts, the records behind it and the journal's mark don't count.
    """
    said = {
        "form": document.form.value,
        "page": _plain(document.page),
        "blocks": [_plain(b) for b in document.blocks if not isinstance(b, FileMark)],
        "page_numbers": _plain(document.page_numbers),
    }
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        named = {f.name: _plain(getattr(value, f.name)) for f in fields(value) if f.compare}
        return {"block": type(value).__name__, **named}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value.value if isinstance(value, StrEnum) else value
