"""Every problem has its sentence in both languages, and no sentence is left without a problem."""

import re

from desk.messages import catalogue
from desk.resource_files import read_json, resource

CODE = re.compile(r'"((?:exchange|naming)\.[a-z0-9_]+)"')
HOLE = re.compile(r"\{\w+\}")


def codes_in_use() -> set[str]:
    package = resource("messages").parents[1] / "desk"
    files = [*(package / "exchange").glob("*.py"), package / "domain" / "naming.py"]
    return {code for file in files for code in CODE.findall(file.read_text(encoding="utf-8"))}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert codes_in_use() == read_json("messages", "zh_CN", "exchange.json").keys()


def test_both_languages_have_the_same_codes_and_holes() -> None:
    chinese = read_json("messages", "zh_CN", "exchange.json")
    english = read_json("messages", "en", "exchange.json")
    assert list(chinese) == list(english)
    for code, pattern in chinese.items():
        assert sorted(HOLE.findall(pattern)) == sorted(HOLE.findall(english[code])), code
    assert chinese.items() <= catalogue("zh_CN").items()
