"""The record of an integrity talk on real pages: LibreOffice's of the Word file, and our own."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desk.documents.paint.paper import lay_out, write_pdf
from tests.documents.conftest import Paper
from tests.documents.kinds.talks import RARE
from tests.documents.word.measures import CHECKS
from tests.documents.word.proof import Proof, Stroke

TALKS = ("talk-empty", "talk-usual", "talk-many")
SCHOOL = pytest.mark.parametrize("school", ["A", "B"])
BY = pytest.mark.parametrize("by", ["libreoffice", "us"])
LEFT, RIGHT = 28.0, 184.0
"""mm: the edges of the text area, which the tables fill."""
ROW = 12.0
"""mm: room for a signature."""
COLUMNS = (13.0, 25.0, 52.0, 30.0, 36.0)

Pages = Callable[[str, str], Proof]


@pytest.fixture(scope="module")
def pages(
    papers: dict[str, Paper],
    pdfs: dict[str, Path],
    qapp: QGuiApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Pages:
    """A function that returns the pages of a paper by its name and who made them."""
    folder = tmp_path_factory.mktemp("own")

    @cache
    def proof(name: str, by: str) -> Proof:
        document, fmt = papers[name]
        file = pdfs[name]
        if by == "us":
            file = folder / f"{name}.pdf"
            file.write_bytes(write_pdf(lay_out(document, fmt)))
        return Proof(name, document, fmt, file)

    return proof


def said(proof: Proof, page: int) -> str:
    return "".join(c.text for c in proof.characters if c.page == page)


def numbers(proof: Proof) -> list[str]:
    """Return the numbers in the first column, page by page, from the top down."""
    found: dict[tuple[int, float], str] = {}
    for c in sorted(proof.body(), key=lambda c: (c.page, round(c.baseline), c.left)):
        if c.size == 12 and c.text.isdigit() and c.right < LEFT + COLUMNS[0]:
            line = c.page, round(c.baseline)
            found[line] = found.get(line, "") + c.text
    return list(found.values())


def rules(proof: Proof, page: int) -> Iterator[Stroke]:
    return (s for s in proof.strokes if s.page == page)


def places(found: Iterator[float]) -> list[float]:
    """Return places in mm in their order, those of one rule once."""
    kept: list[float] = []
    for place in sorted(found):
        if not kept or place - kept[-1] > 1:
            kept.append(place)
    return kept


@BY
@SCHOOL
@pytest.mark.parametrize("name", TALKS)
def test_the_pages_keep_the_standard(pages: Pages, name: str, school: str, by: str) -> None:
    proof = pages(f"{name}-{school}", by)
    assert [f"{check.__name__}: {text}" for check in CHECKS for text in check(proof)] == []


@SCHOOL
@pytest.mark.parametrize(
    ("name", "count"), [("talk-empty", 2), ("talk-usual", 2), ("talk-many", 5)]
)
def test_we_turn_as_many_pages_as_libreoffice(
    pages: Pages, name: str, count: int, school: str
) -> None:
    assert [pages(f"{name}-{school}", by).pages for by in ("libreoffice", "us")] == [count] * 2


@BY
@SCHOOL
def test_sixty_people_have_a_row_each_under_a_head_on_every_page(
    pages: Pages, school: str, by: str
) -> None:
    proof = pages(f"talk-many-{school}", by)
    for page in range(1, proof.pages + 1):
        assert said(proof, page).count("序号谈话对象单位及职务谈话对象签字日期") == 1
    assert numbers(proof) == [str(n) for n in range(1, 61)]
    closing = "谈话人签字年月日记录人签字年月日"
    assert said(proof, proof.pages).endswith(f"{closing}—{proof.pages}—")


@BY
@SCHOOL
@pytest.mark.parametrize("name", TALKS)
def test_rows_to_sign_in_have_room_and_fill_the_text_area(
    pages: Pages, name: str, school: str, by: str
) -> None:
    proof = pages(f"{name}-{school}", by)
    edges = places(s.left for s in rules(proof, 2))
    wanted = [LEFT + sum(COLUMNS[:n]) for n in range(len(COLUMNS))]
    assert edges[: len(wanted)] == pytest.approx(wanted, abs=0.5)
    assert max(s.right for s in rules(proof, 2)) == pytest.approx(RIGHT, abs=0.3)
    lines = places(s.top for s in rules(proof, 2) if s.right - s.left > 10)
    assert lines[0] == pytest.approx(proof.area.top, abs=0.8)
    assert [b - a for a, b in pairwise(lines)] == pytest.approx([ROW] * (len(lines) - 1), abs=0.3)


@BY
def test_rare_characters_stand_in_their_names(pages: Pages, by: str) -> None:
    proof = pages("talk-many-A", by)
    for name in RARE.values():
        found = proof.find(name)
        assert "".join(c.text for c in found) == name
        assert len({c.page for c in found}) == 1
        assert [c.size for c in found] == [12.0] * len(name)
        assert max(c.baseline for c in found) - min(c.baseline for c in found) < 0.1
        assert all(4.0 < b.left - a.left < 4.5 for a, b in pairwise(found))
        centre = LEFT + COLUMNS[0] + COLUMNS[1] / 2
        assert (found[0].left + found[-1].right) / 2 == pytest.approx(centre, abs=0.5)
        assert found[-1].font.startswith("Noto") and found[0].font.startswith("FandolFang")
