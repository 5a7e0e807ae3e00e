"""The words of a revised file: what counts as text, and what stands beside it."""

import io

import docx

from desk.documents.kinds.minutes import minutes
from desk.documents.revised import WordRevisionReader
from desk.documents.revised.words import read_words
from desk.domain.dossier import Dossier
from tests.documents.conftest import MEETINGS
from tests.documents.revised.conftest import word_minutes
from tests.documents.support import load


def revised(change: str) -> tuple[Dossier, bytes]:
    """Return a meeting and its minutes after python-docx added something to them."""
    dossier = load(MEETINGS["sample"])
    document = docx.Document(io.BytesIO(word_minutes(dossier)))
    (paragraph,) = (p for p in document.paragraphs if "必须依法限时清零" in p.text)
    if change == "comment":
        document.add_comment(paragraph.runs, "14件的数字请再核一遍", author="王市长")
    else:
        table = document.add_table(1, 2)
        table.rows[0].cells[1].text = "补充的一张表"
    saved = io.BytesIO()
    document.save(saved)
    return dossier, saved.getvalue()


def test_a_comment_in_the_margin_does_not_go_unread() -> None:
    dossier, data = revised("comment")
    (one,) = WordRevisionReader().read(data, dossier)
    assert (one.what, one.reason) == ("not_understood", "revised.comment")
    assert (one.revised, one.authors) == ("14件的数字请再核一遍", "王市长")
    assert not one.adoptable


def test_a_table_is_shown() -> None:
    dossier, data = revised("table")
    (one,) = WordRevisionReader().read(data, dossier)
    assert (one.what, one.reason, one.revised) == ("added", "revised.table", "补充的一张表")


def test_words_are_those_of_the_paper() -> None:
    dossier = load(MEETINGS["executive"])
    words = read_words(word_minutes(dossier)).words
    said = [p.text for p in minutes(dossier).blocks if type(p).__name__ == "Paragraph"]
    assert [w.text for w in words if w.text in said] == said
