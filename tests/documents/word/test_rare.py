"""Rare characters: each printed in a font that has it, and nothing else touched."""

import itertools

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from desk.documents import model as m
from desk.documents.rules.rare import font_for, lacking, stretches
from desk.documents.styles.settings import Fonts, OfficeFormat
from desk.documents.word.writer import write
from tests.documents.test_word import parts

RARE = "镕喆堃旻昇珺玥祎赟翀頔曌燚垚璟瑀"


@pytest.mark.parametrize("character", RARE)
def test_names_characters_get_the_font_of_the_same_face(character: str) -> None:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        assert font_for(character, "仿宋_GB2312") == "仿宋"
        assert font_for(character, "楷体_GB2312") == "楷体"
        assert font_for(character, "方正小标宋简体") == "宋体"
    else:
        assert font_for(character, "仿宋_GB2312") is None


@pytest.mark.parametrize("font", ["仿宋", "宋体", "黑体", "方正仿宋_GBK", "华文仿宋"])
def test_fonts_of_gbk_are_left_alone(font: str) -> None:
    assert lacking(RARE, font) == ""


def test_what_gbk_lacks_goes_to_a_font_that_has_it() -> None:
    assert font_for("㛃", "仿宋") == "宋体"
    assert font_for("㛃", "宋体") is None
    assert font_for("𬭎", "仿宋_GB2312") == font_for("𬭎", "宋体") == "SimSun-ExtB"
    assert font_for("堃", "某某小标宋简体", spare="思源宋体") == "思源宋体"
    assert font_for("㛃", "方正仿宋_GB18030") is None


@pytest.mark.parametrize("text", ["“引号”", "——", "……", "1月5日", "·", "ABC é", "〔2026〕★"])
def test_signs_and_letters_are_left_alone(text: str) -> None:
    assert stretches(text, "仿宋_GB2312") == [(text, None)]


@given(st.text(alphabet=st.sampled_from("张邵堃镕a1，𬭎\n\t")))
def test_stretches_give_the_text_again(text: str) -> None:
    made = stretches(text, "仿宋_GB2312")
    assert "".join(s.text for s in made) == text
    assert all(a.font != b.font for a, b in itertools.pairwise(made))


def test_a_rare_character_is_a_run_of_its_own() -> None:
    paragraph = m.Paragraph((m.Run("邵堃、"), m.Run("张镕", m.Face.KAI, bold=True)))
    document = m.Document(m.Form.PLAIN, (paragraph, m.Title(("𬭎",))))
    root = parse_xml(parts(write(document, OfficeFormat()))["word/document.xml"])
    said = []
    for run in root.iter(qn("w:r")):
        fonts = run.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        text = "".join(t.text for t in run.iter(qn("w:t")))
        said.append((text, None if fonts is None else fonts.get(qn("w:eastAsia"))))
    assert said == [
        ("邵", None),
        ("堃", "仿宋"),
        ("、", None),
        ("张", "楷体_GB2312"),
        ("镕", "楷体"),
        ("𬭎", "SimSun-ExtB"),
    ]


def test_an_office_chooses_the_spare_font() -> None:
    fonts = Fonts(title="某某小标宋简体", rare="思源宋体")
    document = m.Document(m.Form.PLAIN, (m.Title(("堃",)),))
    assert (
        '"思源宋体"'
        in parts(write(document, OfficeFormat("A", fonts)))["word/document.xml"].decode()
    )
