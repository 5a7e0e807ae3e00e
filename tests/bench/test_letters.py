"""How fast letters become Word files, against docxtpl on a template of the same paragraphs."""

import io
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docxtpl import DocxTemplate

from desk.documents import model as m
from desk.documents.kinds.letter import letter_draft
from desk.documents.maker import WordPaperMaker
from desk.documents.styles.settings import OfficeFormat
from desk.documents.text import plain_text
from desk.documents.word.writer import write
from desk.domain.dossier import Dossier
from tests.documents.support import issued, load

MEETING = Path(__file__).parents[1] / "exchange" / "data" / "executive-2026-12.json"
PARAGRAPHS = 13
ROUNDS = 40
LETTERS, PEERS = 200, 80

LETTER_LEAST = 4.0


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    """The executive meeting with its numbers."""
    return issued(load(MEETING))


@pytest.fixture(scope="module")
def letter(dossier: Dossier) -> m.Document:
    """The first of a letter's blocks, as many as print thirteen paragraphs."""
    blocks: list[m.Block] = []
    for block in letter_draft(dossier, dossier.lead_units[0]).document.blocks:
        shown = m.Document(m.Form.LETTER, (*blocks, block))
        if len(plain_text(shown).split("\n")) <= PARAGRAPHS:
            blocks.append(block)
    return m.Document(m.Form.LETTER, tuple(blocks))


def template(lines: list[str], base: io.BytesIO | None = None) -> bytes:
    """Return a template with a placeholder for each line, on python-docx's default or a base."""
    word = docx.Document(base)
    for index in range(len(lines)):
        word.add_paragraph(f"{{{{ line{index} }}}}")
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def filled(data: bytes, lines: list[str]) -> bytes:
    """Return what docxtpl makes of a template."""
    word = DocxTemplate(io.BytesIO(data))
    word.render({f"line{index}": line for index, line in enumerate(lines)})
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def test_a_letter_against_docxtpl(letter: m.Document) -> None:
    lines = plain_text(letter).split("\n")
    assert len(lines) == PARAGRAPHS
    theirs = template(lines)
    small = template(lines, io.BytesIO(write(m.Document(m.Form.PLAIN, ()), OfficeFormat())))
    rounds = [
        (
            seconds(lambda: write(letter, OfficeFormat())),
            seconds(lambda: filled(theirs, lines)),
            seconds(lambda: filled(small, lines)),
        )
        for _ in range(ROUNDS)
    ]
    # The first rounds load what is loaded once.
    mine, default, base = (statistics.median(times) for times in zip(*rounds[5:], strict=True))
    print(
        f"\na letter of {PARAGRAPHS} paragraphs as Word: {mine * 1000:.2f} ms; docxtpl"
        f" {default * 1000:.2f} ms on python-docx's template = {default / mine:.1f} × ours"
        f" (at least {LETTER_LEAST} ×), {base * 1000:.2f} ms on our base = {base / mine:.1f} ×"
    )
    assert default / mine >= LETTER_LEAST


@pytest.mark.timeout(600)
def test_many_letters_against_docxtpl(dossier: Dossier, letter: m.Document) -> None:
    lines = plain_text(letter).split("\n")
    theirs = template(lines)
    maker, told = WordPaperMaker(), []

    def ours() -> None:
        for count in range(LETTERS):
            unit = dossier.lead_units[count % len(dossier.lead_units)]
            maker.word(letter_draft(dossier, unit), dossier.settings)
            told.append(count + 1)

    def peers() -> None:
        for _ in range(PEERS):
            filled(theirs, lines)

    mine, peer = seconds(ours), seconds(peers)
    print(
        f"\n{LETTERS} letters from their meeting, with progress: {mine:.2f} s;"
        f" {PEERS} by docxtpl: {peer:.2f} s (ours must take less)"
    )
    assert told[-1] == LETTERS
    assert mine < peer
