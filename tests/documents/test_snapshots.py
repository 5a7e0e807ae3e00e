"""A paper as JSON and back: every block, whole, and nothing else is taken for one."""

import json
from dataclasses import replace

import pytest

from desk.documents import catalogue, snapshots
from desk.documents.drafts import PaperDraft
from desk.documents.maker import WordPaperMaker
from desk.domain.paper_settings import PageSchool, PaperSettings
from desk.domain.papers import FOLLOW_UPS, PaperKind
from tests.documents.kinds.held import held
from tests.documents.support import issued


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind not in FOLLOW_UPS])
def test_every_kind_comes_back_whole(kind: PaperKind) -> None:
    for draft in catalogue.papers(issued(held()), kind, "42:abc"):
        back = snapshots.from_json(snapshots.to_json(draft))
        assert back == draft
        assert back.content_hash == draft.content_hash
        assert [getattr(b, "source", None) for b in back.document.blocks] == [
            getattr(b, "source", None) for b in draft.document.blocks
        ]


def test_equal_papers_are_equal_bytes() -> None:
    (draft,) = catalogue.papers(issued(held()), PaperKind.MINUTES)
    assert snapshots.to_json(draft) == snapshots.to_json(replace(draft))


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b'{"version": 9, "paper": {}}', b'{"version": 1, "paper": {}}']
)
def test_anything_else_is_no_snapshot(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        snapshots.from_json(data)


def test_an_unknown_block_is_no_snapshot() -> None:
    (draft,) = catalogue.papers(issued(held()), PaperKind.MINUTES)
    said = json.loads(snapshots.to_json(draft))
    said["paper"]["document"]["blocks"][0]["block"] = "Hologram"
    with pytest.raises(ValueError, match="Hologram"):
        snapshots.from_json(json.dumps(said).encode())
    assert isinstance(draft, PaperDraft)


def test_an_issued_paper_keeps_the_format_it_went_out_in() -> None:
    maker = WordPaperMaker()
    (draft,) = maker.papers(issued(held()), PaperKind.MINUTES)
    then = PaperSettings(school=PageSchool.B, body_font="仿宋")
    kept = maker.from_snapshot(maker.snapshot(draft, then))
    now = PaperSettings()
    assert maker.word(kept, now) == maker.word(draft, then) != maker.word(draft, now)
    assert kept.content_hash == draft.content_hash
