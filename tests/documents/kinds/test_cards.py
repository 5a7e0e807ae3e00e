"""Place cards: who gets one, both faces, type by the length of the name."""

from dataclasses import replace

import pytest

from desk.documents import model as m
from desk.documents.kinds.cards import type_size
from desk.domain.attendance import Role
from desk.domain.dossier import Dossier
from desk.domain.name_order import set_out
from desk.domain.paper_settings import CardSize
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import bare, drafts, prepared, tables, with_place


def cards(dossier: Dossier, size: CardSize = CardSize.WIDE) -> m.Document:
    settings = replace(dossier.settings, card_size=size)
    (draft,) = drafts(replace(dossier, settings=settings), PaperKind.CARDS)
    return draft.document


def faces(document: m.Document) -> list[tuple[m.Cell, ...]]:
    return [row for b in document.blocks if isinstance(b, m.Table) for row in b.rows]


def test_everyone_who_sits_there_has_a_card_in_order() -> None:
    names = [row[0].text for row in faces(cards(prepared("executive")))]
    assert names[:3] == ["陆明远", "程惠民", "顾晓岚"]
    assert "许若曦" in names and "韩雪梅" not in names
    assert "欧阳立" not in names
    assert "田\u3000园" not in names
    assert len(names) == 19


@pytest.mark.parametrize("size", [CardSize.WIDE, CardSize.FOLDED])
def test_both_faces_stand_with_their_tops_to_the_fold(size: CardSize) -> None:
    document = cards(prepared("executive"), size)
    for table in (b for b in document.blocks if isinstance(b, m.Table)):
        left, right, *base = table.rows[0]
        assert left.text == right.text
        assert (left.turn, right.turn) == (m.Turn.RIGHT, m.Turn.LEFT)
        assert [cell.text for cell in base] == ([""] if size is CardSize.FOLDED else [])
        assert not any(cell.ruled for cell in table.rows[0])
        widths = [column.width for column in table.columns]
        fold = (document.page.margin or 0) + widths[0]
        assert fold == document.page.width / (3 if size is CardSize.FOLDED else 2)
        assert sum(widths) == document.page.width - 2 * (document.page.margin or 0)


def test_a_card_for_a_stand_has_a_page_for_each_face() -> None:
    document = cards(prepared("executive"), CardSize.UPRIGHT)
    texts = [row[0].text for row in faces(document)]
    assert texts[:4] == ["陆明远", "陆明远", "程惠民", "程惠民"]
    assert all(row[0].turn is m.Turn.NONE for row in faces(document))
    assert (document.page.width, document.page.height) == (150.0, 200.0)


@pytest.mark.parametrize("size", CardSize)
def test_every_card_has_a_page_of_its_own_and_no_number(size: CardSize) -> None:
    blocks = cards(prepared("executive"), size).blocks
    assert not cards(prepared("executive"), size).page_numbers.shown
    assert [isinstance(b, m.PageBreak) for b in blocks] == [i % 2 == 1 for i in range(len(blocks))]


@pytest.mark.parametrize("size", CardSize)
def test_type_is_smaller_the_longer_the_name(size: CardSize) -> None:
    names = ["张三", "陆明远", "上官云舟", "阿依古丽江", "阿卜杜热合曼·买买提"]
    sizes = [type_size(name, size) for name in names]
    assert sizes[0] == sizes[1] > sizes[2] > sizes[3] > sizes[4] > 30
    room = 150 if size is CardSize.UPRIGHT else 200
    for name, points in zip(names, sizes, strict=True):
        assert len(set_out(name)) * points * 25.4 / 72 < room - 15


def test_names_of_two_characters_are_spaced() -> None:
    assert set_out("何喆") == "何\u3000喆"
    assert set_out(" 陆明远 ") == "陆明远"
    assert set_out("𬱖𡋾") == "𬱖\u3000𡋾"


def test_no_cards_where_nobody_is_listed_or_named() -> None:
    assert drafts(bare(), PaperKind.CARDS) == ()
    dossier = with_place(prepared("executive"), "韩雪梅", substitute_id=None)
    (draft,) = drafts(dossier, PaperKind.CARDS)
    assert len(tables(draft)) == 18


def test_staff_have_no_card() -> None:
    dossier = prepared("executive")
    staff = tuple(a for a in dossier.attendance if a.role is Role.STAFF)
    chairless = replace(dossier.meeting, chair_id=None)
    assert drafts(replace(dossier, meeting=chairless, attendance=staff), PaperKind.CARDS) == ()
