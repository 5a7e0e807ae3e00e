"""Saving a package with fixed times and a fixed order of parts."""

import io
import zipfile

from docx.document import Document as WordDocument

from desk.documents.word.base import pack_parts

_FIRST = ("[Content_Types].xml", "_rels/.rels")
"""Parts that readers look for at the beginning."""


def save(word: WordDocument) -> bytes:
    """Return the document's package as bytes; the same content gives the same bytes."""
    saved = io.BytesIO()
    word.save(saved)
    with zipfile.ZipFile(saved) as archive:
        names = sorted(archive.namelist(), key=lambda name: (name not in _FIRST, name))
        return pack_parts({name: archive.read(name) for name in names})
