"""Every kind of paper in both schools, measured on the page against the standard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from desk.documents import model as m
from desk.documents.styles.settings import Fonts, OfficeFormat
from desk.domain.papers import PaperKind
from tests.documents.word.every_kind import KINDS, paper
from tests.documents.word.measures import CHECKS
from tests.documents.word.proof import Proof
from tests.documents.word.samples import MEASURED, SAMPLES

Proofs = Callable[[str], Proof]


def findings(proof: Proof) -> list[str]:
    return [f"{check.__name__}: {said}" for check in CHECKS for said in check(proof)]


@pytest.mark.parametrize("school", ["A", "B"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_keeps_the_standard(proofs: Proofs, kind: str, school: str) -> None:
    assert findings(proofs(f"{kind}-{school}")) == []


@pytest.mark.parametrize("school", ["A", "B"])
@pytest.mark.parametrize("name", MEASURED)
def test_every_form_and_block_keeps_the_standard(proofs: Proofs, name: str, school: str) -> None:
    assert findings(proofs(f"sample-{name}-{school}")) == []


def test_every_kind_has_a_module_that_is_measured() -> None:
    assert set(KINDS) == {kind.value for kind in PaperKind}


def test_every_block_is_in_a_measured_sample() -> None:
    held = {type(block) for document in SAMPLES.values() for block in document.blocks}
    assert held == set(m.Block.__args__)
    assert {SAMPLES[name].form for name in MEASURED} == set(m.Form)


def test_measures_find_what_is_wrong(proofs: Proofs) -> None:
    """A paper measured against other numbers and fonts fails, so the measures do measure."""
    proof = proofs("sample-general-A")
    other = OfficeFormat("B", Fonts(title="黑体", body="楷体_GB2312", song="黑体"))
    found = {said.split(":")[0] for said in findings(replace(proof, fmt=other))}
    wanted = {"mark", "title", "number", "first_line", "copies", "page_numbers", "attachments"}
    assert wanted <= found


def test_a_cards_faces_stand_upside_down_to_each_other(proofs: Proofs) -> None:
    proof = proofs("sample-card-A")
    assert proof.pages == 3
    with Image.open(proof.picture(2)) as page:
        image = page.convert("L")
    middle = image.width // 2
    left, right = (
        image.crop((0, 0, middle, image.height)),
        image.crop((middle, 0, 2 * middle, image.height)),
    )
    turned = left.transpose(Image.Transpose.ROTATE_180)
    assert difference(turned, right) < 0.25 * difference(left, right)
    box = left.point(lambda v: 255 * (v < 120)).getbbox()
    assert box is not None
    assert (box[1] + box[3]) / 2 == pytest.approx(image.height / 2, abs=image.height / 80)


def difference(first: Image.Image, second: Image.Image) -> float:
    """Return how much ink of two pictures does not lie on each other."""
    apart = ImageChops.difference(first, second)
    return sum(v * n for v, n in enumerate(apart.histogram()))


def test_cards_have_a_page_for_each_person(proofs: Proofs) -> None:
    tables = [b for b in paper("cards").blocks if isinstance(b, m.Table)]
    assert proofs("cards-A").pages == len(tables)


def test_a_sheets_file_mark_stands_at_its_foot_in_grey(proofs: Proofs) -> None:
    proof = proofs("sample-sheet-A")
    mark = proof.find("日志000123")
    assert {c.size for c in mark} == {9.0}
    assert all(c.color == pytest.approx((0.5, 0.5, 0.5), abs=0.01) for c in mark)
    assert mark[0].baseline == pytest.approx(297 - 35 - 0.2 * 12 * 25.4 / 72, abs=0.5)
