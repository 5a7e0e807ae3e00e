"""What was chosen last for papers on this PC."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desk.ui.printing.memory import PaperMemory


@pytest.fixture
def memory(tmp_path: Path) -> PaperMemory:
    return PaperMemory(QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat))


def test_a_meetings_folder_has_a_safe_name(memory: PaperMemory) -> None:
    assert memory.folder("会议: 一/二?").name == "会议_ 一_二_"


def test_the_next_meetings_papers_are_proposed_beside_the_last(
    memory: PaperMemory, tmp_path: Path
) -> None:
    memory.remember_folder("第12次常务会议", tmp_path / "第12次常务会议")
    assert memory.folder("第12次常务会议") == tmp_path / "第12次常务会议"
    assert memory.folder("第13次常务会议") == tmp_path / "第13次常务会议"
