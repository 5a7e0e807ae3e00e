"""Every kind of paper the program makes, from meetings that have something to print in each."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from desk.documents import catalogue
from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.parts.letter_changes import Changed, LetterChange
from desk.domain.dossier import Dossier
from desk.domain.papers import FOLLOW_UPS, PaperKind
from desk.domain.speeches import Speech, SpeechKind
from tests.documents.kinds.prepared import prepared
from tests.documents.support import issued

KINDS = [
    kind.value for kind in PaperKind if find_spec(f"desk.documents.kinds.{kind.value}") is not None
]
"""Left out is only what has no module yet."""

_SPEECH = """同志们：
今天我们召开会议，研究下一步工作。
一、认清形势
（一）成绩来之不易
要把思想统一到市委、市政府的决策部署上来。
1.主动对接
（1）逐项落实
谢谢大家！"""


@cache
def meeting() -> Dossier:
    """Return a meeting with prepared items, materials, decisions, speech, talk and numbers."""
    dossier = issued(prepared("executive"))
    speech = Speech(
        meeting_id=dossier.meeting.id,
        title="在市政府第12次常务会议上的讲话",
        speaker_id=dossier.meeting.chair_id,
        text=_SPEECH,
    )
    talk = Speech(
        meeting_id=dossier.meeting.id,
        kind=SpeechKind.INTEGRITY_TALK,
        title="市政府第12次常务会议集体廉政谈话",
        speaker_id=dossier.meeting.chair_id,
        text=_SPEECH,
    )
    secret = replace(dossier.items[0].item, secret="秘密")
    first = replace(dossier.items[0], item=secret)
    return replace(dossier, speeches=(speech, talk), items=(first, *dossier.items[1:]))


@cache
def drafts(kind: str) -> tuple[PaperDraft, ...]:
    """Return the papers of a kind; there is at least one."""
    chosen = PaperKind(kind)
    if chosen in FOLLOW_UPS:
        return (_follow_up(chosen),)
    made = catalogue.papers(meeting(), chosen, "0123abcd")
    assert made, kind
    return made


def paper(kind: str) -> m.Document:
    """Return the first paper of a kind."""
    return drafts(kind)[0].document


def _follow_up(kind: PaperKind) -> PaperDraft:
    dossier = meeting()
    unit = dossier.lead_units[0]
    task = next(t for i in dossier.items for t in i.assignments if t.lead_id == unit.id)
    field = Changed.ADDED if kind is PaperKind.SUPPLEMENT else Changed.DUE
    due = (task.due or date(2026, 12, 1)) + timedelta(days=20)
    change = LetterChange(task.id, task.number, task.text, field, "2026年12月10日前", f"{due}前")
    made: PaperDraft = import_module(f"desk.documents.kinds.{kind.value}").follow_up(
        dossier, unit, (change,)
    )
    return made
