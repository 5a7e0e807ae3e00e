"""Word files as they come back from people."""

from pathlib import Path

from desk.domain.papers import PaperKind
from desk.services.desk import Desk
from desk.services.exporting import WORD


def edited_minutes(desk: Desk, meeting_id: str, folder: Path) -> Path:
    """Write the minutes of a meeting, as somebody changed them in Word, and return the file."""
    from docx import Document

    kinds = frozenset({PaperKind.MINUTES})
    (written,) = desk.export(meeting_id, kinds, folder, (WORD,))
    document = Document(str(written.path))
    for paragraph in document.paragraphs:
        text = paragraph.text.replace("会议同意", "会议原则同意").replace("每周", "每两周")
        if text != paragraph.text:
            first, *others = paragraph.runs
            first.text = text
            for run in others:
                run.text = ""
    revised = folder / "修改稿.docx"
    document.save(str(revised))
    return revised
