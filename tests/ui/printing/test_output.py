"""What comes out: pages of the exact size, at the exact place, whole files or none."""

import errno
from pathlib import Path

import pdfplumber
import pytest

from desk.domain.faults import StorageFault
from desk.ui.printing.choice import PrintChoice
from desk.ui.printing.files import free_path, write_file
from desk.ui.printing.output import Output, page_layout
from tests.ui.preview.fakes import A4, PlainPages

POINT = 72 / 25.4
pytestmark = pytest.mark.usefixtures("qapp")


def test_sizes_and_places_are_exact(tmp_path: Path) -> None:
    path = tmp_path / "座签.pdf"
    output = Output(PrintChoice(), "座签", path)
    output.print_pages(PlainPages([A4, (200.0, 100.0), (420.0, 297.0)]), range(3))
    output.end()
    with pdfplumber.open(path) as pdf:
        sizes = [(float(page.width), float(page.height)) for page in pdf.pages]
        for page, (width, height) in zip(
            pdf.pages, [A4, (200.0, 100.0), (420.0, 297.0)], strict=True
        ):
            rect = page.rects[0]
            assert float(rect["x0"]) == pytest.approx(10 * POINT, abs=0.1)
            assert float(rect["x1"]) == pytest.approx((width - 10) * POINT, abs=0.6)
            assert float(rect["bottom"]) == pytest.approx((height - 10) * POINT, abs=0.6)
    for found, wanted in zip(sizes, [A4, (200.0, 100.0), (420.0, 297.0)], strict=True):
        assert found == pytest.approx((wanted[0] * POINT, wanted[1] * POINT), abs=0.6)


def test_a_job_that_is_given_up_prints_nothing_more(tmp_path: Path) -> None:
    output = Output(PrintChoice(), "纪要", tmp_path / "纪要.pdf")
    output.print_pages(PlainPages(), [0])
    output.give_up()
    output.end()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_will_not_print_is_said(tmp_path: Path) -> None:
    output = Output(PrintChoice(), "纪要", tmp_path / "gone" / "纪要.pdf")
    with pytest.raises(StorageFault):
        output.print_pages(PlainPages(), [0])
    output.give_up()


def test_files_are_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "纪要.pdf"
    path.write_bytes(b"earlier")

    def full(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(StorageFault, match=r"file\.full"):
            write_file(path, b"later")
    assert path.read_bytes() == b"earlier" and list(tmp_path.iterdir()) == [path]
    with pytest.raises(StorageFault, match=r"file\.read_only"):
        write_file(path / "below" / "纪要.pdf", b"later")
    write_file(path, b"later")
    assert path.read_bytes() == b"later"


def test_pages_have_no_margins_and_keep_their_name() -> None:
    layout = page_layout(210.0, 297.0)
    assert layout.pageSize().name() == "A4" and layout.margins().isNull()
    assert page_layout(420.0, 297.0).pageSize().name() == "A3"


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    assert free_path(tmp_path, "江政函〔2026〕1号 a/b").name == "江政函〔2026〕1号 a_b.pdf"
    (tmp_path / "纪要.pdf").touch()
    (tmp_path / "纪要（2）.pdf").touch()
    assert free_path(tmp_path, "纪要").name == "纪要（3）.pdf"
