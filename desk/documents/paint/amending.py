"""What Qt's PDF files lack, added behind them as an incremental update (ISO 32000-1, 7.5.6).

Qt guesses a character from its glyph: 人 becomes the radical ⼈, rare characters get lost. It also
rounds pages to whole points, and knows no author before 6.9.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_BOX = re.compile(rb"/(MediaBox|TrimBox) \[[^\]]*\]")
_NO_AUTHOR = re.compile(rb"/Author \(\)\s*")
_MOST = 100
"""Entries of one block of a character map."""


class NotAmendable(ValueError):
    """A file is not built as Qt builds them."""


@dataclass(frozen=True, slots=True)
class Amendments:
    """What a file should say.

    `texts` are the characters of each font's glyphs in the order of their first use, the fonts in
    the order of theirs; `sizes` the pages' widths and heights in points.
    """

    texts: Sequence[Sequence[str]]
    sizes: Sequence[tuple[float, float]]
    author: str = ""


def amended(data: bytes, wanted: Amendments) -> bytes:
    """Return a file of Qt's with characters, page sizes and author put right.

    Raises NotAmendable.
    """
    file = _File(data)
    changed: dict[int, bytes] = {}
    changed.update(_character_maps(file, wanted.texts))
    changed.update(_pages(file, wanted.sizes))
    changed.update(_information(file, wanted.author))
    return file.updated(changed)


class _File:
    """A file with one cross-reference table."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        found = _START.search(data)
        if found is None:
            raise NotAmendable("no startxref at the end")
        self._table = int(found[1])
        head = _TABLE.match(data, self._table)
        if head is None:
            raise NotAmendable("no cross-reference table")
        self.count = int(head[1])
        rows = [data[head.end() + 20 * i : head.end() + 20 * i + 18] for i in range(self.count)]
        self.offsets = {i: int(row[:10]) for i, row in enumerate(rows) if row[17:18] == b"n"}
        self.trailer = data[data.index(b"trailer", self._table) : found.start()]

    def objects(self, mark: bytes) -> list[tuple[int, bytes]]:
        """Return number and dictionary of the objects that hold a mark, by number."""
        found = [(number, self.dictionary(number)) for number in sorted(self.offsets)]
        return [(number, text) for number, text in found if mark in text]

    def dictionary(self, number: int) -> bytes:
        """Return what an object says before its end or its stream."""
        start = self.offsets[number]
        ends = (self._data.find(end, start) for end in (b"endobj", b"stream"))
        return self._data[start : min(end for end in ends if end >= 0)]

    def updated(self, changed: dict[int, bytes]) -> bytes:
        """Return the file with new versions of objects behind it."""
        made, table = bytearray(self._data), bytearray(b"xref\n")
        for number in sorted(changed):
            table += b"%d 1\n%010d 00000 n \n" % (number, len(made))
            made += b"%d 0 obj\n%b\nendobj\n" % (number, changed[number])
        trailer = self.trailer.rstrip().removesuffix(b">>")
        trailer += b"/Prev %d\n>>\n" % self._table
        start = len(made)
        return bytes(made + table + trailer) + b"startxref\n%d\n%%%%EOF\n" % start


def _body(text: bytes) -> bytes:
    """Return an object's dictionary without its head."""
    return text[text.index(b"obj") + 3 :].strip()


def _character_maps(file: _File, texts: Sequence[Sequence[str]]) -> dict[int, bytes]:
    fonts = file.objects(b"/ToUnicode")
    if len(fonts) != len(texts):
        raise NotAmendable(f"{len(fonts)} fonts where {len(texts)} were painted")
    made: dict[int, bytes] = {}
    for (_, font), characters in zip(fonts, texts, strict=True):
        found = re.search(rb"/ToUnicode (\d+) 0 R", font)
        assert found is not None
        content = _character_map(characters)
        made[int(found[1])] = b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content)
    return made


def _character_map(characters: Sequence[str]) -> bytes:
    """Return a CMap from glyph numbers (1, 2 …) to characters."""
    lines = [
        f"<{number:04X}> <{character.encode('utf-16-be').hex().upper()}>"
        for number, character in enumerate(characters, 1)
    ]
    blocks = []
    for start in range(0, len(lines), _MOST):
        some = lines[start : start + _MOST]
        blocks.append(f"{len(some)} beginbfchar\n" + "\n".join(some) + "\nendbfchar\n")
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{''.join(blocks)}endcmap\n"
        "CMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()


def _pages(file: _File, sizes: Sequence[tuple[float, float]]) -> dict[int, bytes]:
    pages = file.objects(b"/MediaBox")
    if len(pages) != len(sizes):
        raise NotAmendable(f"{len(pages)} pages where {len(sizes)} were painted")
    made: dict[int, bytes] = {}
    for (number, page), (width, height) in zip(pages, sizes, strict=True):
        # Qt measures from the top of a page of whole points.
        top = round(height)
        box = b"[0 %.3f %.3f %d]" % (top - height, width, top)
        made[number] = _BOX.sub(rb"/\1 " + box, _body(page))
    return made


def _information(file: _File, author: str) -> dict[int, bytes]:
    found = re.search(rb"/Info (\d+) 0 R", file.trailer)
    if not author or found is None:
        return {}
    said = _NO_AUTHOR.sub(b"", _body(file.dictionary(int(found[1]))))
    text = b"/Author <FEFF%b>" % author.encode("utf-16-be").hex().upper().encode()
    return {int(found[1]): said.replace(b"<<", b"<<\n" + text, 1)}
