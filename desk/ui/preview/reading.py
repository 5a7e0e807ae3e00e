"""Reading papers for the preview: which there are, and one of them set in pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.domain.paper_settings import PaperSettings
from desk.services.desk import Desk
from desk.services.ports import PaperDraft
from desk.ui.preview.laid_out import FontUse, LaidOut, Typesetter
from desk.ui.preview.request import PaperKey, PapersWanted, key_of, same_paper


@dataclass(frozen=True, slots=True)
class Shown:
    """The papers of a preview, one of them set in pages."""

    drafts: Sequence[PaperDraft]
    settings: PaperSettings | None
    place: int
    paper: LaidOut | None
    fonts: Sequence[FontUse] = ()
    title: str = ""
    """The meeting's title."""

    @property
    def draft(self) -> PaperDraft | None:
        """The paper shown."""
        return self.drafts[self.place] if self.drafts else None

    def looks_like(self, other: "Shown | None") -> bool:
        """Return whether just the same is shown."""
        if other is None or other.settings != self.settings or other.place != self.place:
            return False
        mine = [(draft.name, draft.content_hash) for draft in self.drafts]
        return mine == [(draft.name, draft.content_hash) for draft in other.drafts]


def read(
    desk: Desk,
    typesetter: Typesetter,
    wanted: PapersWanted,
    key: PaperKey | None,
    before: Shown | None = None,
) -> Shown:
    """Return the papers as they are now, the one of `key` set in pages, else the first.

    What is the same as `before` is not set again. Works in the job thread.
    """
    drafts, settings = wanted.find(desk)
    title = desk.dossier(wanted.meeting_id).title
    if not drafts:
        return Shown((), settings, 0, None, title=title)
    place = _place(drafts, key)
    found = Shown(drafts, settings, place, None, title=title)
    if before is not None and before.paper is not None and found.looks_like(before):
        return Shown(drafts, settings, place, before.paper, before.fonts, title)
    paper = typesetter.lay_out(drafts[place], settings)
    fonts = [use for use in typesetter.font_report(settings) if use.missing]
    return Shown(drafts, settings, place, paper, fonts, title)


def _place(drafts: Sequence[PaperDraft], key: PaperKey | None) -> int:
    if key is None:
        return 0
    keys = [key_of(draft) for draft in drafts]
    return next((i for i, found in enumerate(keys) if same_paper(key, found)), 0)
