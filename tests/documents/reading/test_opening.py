"""Files that are not safe or sound are refused quickly, each with one sentence."""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from desk.documents.reading import read, read_file
from desk.domain.problems import Refused
from desk.messages import catalogue

DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "%s">]>' % (b"x" * 1000)


def plain() -> bytes:
    target = io.BytesIO()
    word = docx.Document()
    word.add_paragraph("正文")
    word.save(target)
    return target.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(content: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return target.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    return packed({**parts(plain()), name: content})


def changed(name: str, old: bytes, new: bytes) -> bytes:
    content = parts(plain())
    assert old in content[name]
    return packed({**content, name: content[name].replace(old, new)})


def lol() -> bytes:
    levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "ha">{levels}]><w>&a9;</w>'.encode()


BAD: list[tuple[str, Callable[[], bytes], str]] = [
    ("empty", lambda: b"", "reading.not_docx"),
    ("text", lambda: "会议纪要".encode(), "reading.not_docx"),
    ("old word", lambda: bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "reading.old_word"),
    (
        "password",
        lambda: bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
        "reading.encrypted",
    ),
    ("cut off", lambda: plain()[:-400], "reading.broken"),
    ("bit rot", lambda: plain()[:300] + b"\xff" * 60 + plain()[360:], "reading.broken"),
    ("a zip", lambda: packed({"a.txt": b"x"}), "reading.not_docx"),
    ("no main part", lambda: changed("_rels/.rels", b"word/doc", b"word/xyz"), "reading.not_docx"),
    (
        "main part outside",
        lambda: changed("_rels/.rels", b'Target="word/document.xml"', b'Target="../../etc/passwd"'),
        "reading.not_docx",
    ),
    (
        "macros by type",
        lambda: changed(
            "[Content_Types].xml",
            b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"vnd.ms-word.document.macroEnabled.main+xml",
        ),
        "reading.macros",
    ),
    ("macros by part", lambda: with_part("word/vbaProject.bin", b"x"), "reading.macros"),
    ("entity bomb", lambda: with_part("word/document.xml", lol()), "reading.unsafe"),
    ("doctype", lambda: with_part("customXml/item9.xml", DOCTYPE + b"<a/>"), "reading.unsafe"),
    (
        "doctype in UTF-16",
        lambda: with_part(
            "word/x.xml",
            '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a []><a/>'.encode("utf-16"),
        ),
        "reading.unsafe",
    ),
    ("zip bomb", lambda: with_part("word/media/a.png", b"\0" * 80_000_000), "reading.bomb"),
    ("much markup", lambda: with_part("word/a.xml", b"<a/>" * 9_000_000), "reading.bomb"),
    ("path up", lambda: with_part("../../evil.xml", b"<a/>"), "reading.path"),
    ("path from the root", lambda: with_part("/etc/evil.xml", b"<a/>"), "reading.path"),
    ("not XML", lambda: with_part("word/document.xml", b"<w:document>"), "reading.broken"),
    ("other root", lambda: with_part("word/document.xml", b"<a/>"), "reading.broken"),
    (
        "very deep",
        lambda: with_part("word/document.xml", b"<a>" * 50_000 + b"</a>" * 50_000),
        "reading.broken",
    ),
]


@pytest.mark.parametrize(("make", "code"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_bad_files_are_refused(make: Callable[[], bytes], code: str) -> None:
    data = make()
    began = time.perf_counter()
    with pytest.raises(Refused) as refused:
        read(data)
    assert time.perf_counter() - began < 1
    assert [problem.code for problem in refused.value.problems] == [code]
    assert code in catalogue("zh_CN")


def test_missing_and_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused) as missing:
        read_file(tmp_path / "no.docx")
    assert missing.value.problems[0].code == "reading.missing"
    with pytest.raises(Refused) as folder:
        read_file(tmp_path)
    assert folder.value.problems[0].code == "reading.not_docx"


def test_links_to_elsewhere_are_not_followed() -> None:
    external = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/header" Target="http://127.0.0.1:9/x.xml" TargetMode="External"/>'
    )
    data = changed(
        "word/_rels/document.xml.rels", b"</Relationships>", external + b"</Relationships>"
    )
    assert [p.text for p in read(data).paragraphs] == ["正文"]
