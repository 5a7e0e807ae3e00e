"""Files with odd values inside are checked or refused, never more than that."""

import io
import random
import zipfile

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from desk.documents.check import examine_data
from desk.domain.problems import Refused
from tests.documents.check import strangers

ROUNDS = 60
ODD = ["", "0", "-1", "abc", "99999999", "1.5", "nan", "true", "12pt", "%", "一"]
TEXTS = ["", "一、", "（", "附件：", "2026年", "抄送", "“““", "第", "〔〕", "—", "出席：", "\u3000"]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return a file with a few attributes, elements and texts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    markup = sorted(n for n in parts if n.startswith("word/") and n.endswith(".xml"))
    for name in ("word/document.xml", chance.choice(markup)):
        root = parse_xml(parts[name])
        elements = [e for e in root.iter() if isinstance(e.tag, str)]
        for _ in range(chance.randint(1, 6)):
            element = chance.choice(elements)
            way = chance.random()
            if way < 0.6 and element.attrib:
                element.set(chance.choice(sorted(element.attrib)), chance.choice(ODD))
            elif way < 0.8 and element.getparent() is not None:
                element.getparent().remove(element)
            elif element.tag == qn("w:t"):
                element.text = chance.choice(TEXTS)
        parts[name] = serialize_part_xml(root)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def test_odd_values(ours: dict[str, bytes]) -> None:
    chance = random.Random(9704)
    files = [*ours.values(), strangers.right_general(), strangers.boxed_head(), strangers.wrong()]
    checked = 0
    for _ in range(ROUNDS):
        try:
            examine_data(damaged(chance.choice(files), chance))
            checked += 1
        except Refused as refused:
            assert [problem.code for problem in refused.problems] == ["reading.broken"]
    assert checked > ROUNDS // 2
