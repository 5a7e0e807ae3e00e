"""Letters that follow an issued one (补充、更正、延期): an issued letter is never made again."""

from collections.abc import Iterable, Iterator, Sequence

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.kinds.letter import ahead_note, letter_title
from desk.documents.language.paragraphs import text_paragraph
from desk.documents.language.wording import numeral, spoken_date, with_stop, without_stop
from desk.documents.parts.letter_changes import Changed, LetterChange, told_by
from desk.documents.parts.letter_frame import LetterFrame
from desk.documents.parts.matters import Matter, all_matters
from desk.documents.phrases.texts import Phrases, shipped
from desk.domain.dossier import Dossier
from desk.domain.office import Unit
from desk.domain.papers import PaperKind, RegisteredNumber


class FollowUp:
    """What the three kinds share: they name the letter they follow, and say what prevails."""

    def __init__(
        self, kind: PaperKind, dossier: Dossier, unit: Unit, number: RegisteredNumber | None
    ) -> None:
        self._kind = kind
        self._dossier = dossier
        self._unit = unit
        self._number = number
        self._phrases = Phrases(kind.value, dossier.phrases)
        self._letters = Phrases("letter", dossier.phrases)
        self._issued = dossier.letter_number(unit.id)
        self.frame = LetterFrame(dossier, unit, number, number.given_on if number else None)

    def draft(
        self,
        text: Iterable[m.Block],
        task_ids: Iterable[str],
        count: int,
        note: m.AttachmentNote | None = None,
        after: Iterable[m.Block] = (),
    ) -> PaperDraft:
        """Return the paper: opening, `text`, what prevails; copies as the tasks' own letter."""
        wanted = set(task_ids)
        concerned = [v for v in all_matters(self._dossier) if v.task.id in wanted]
        blocks: list[m.Block] = [text_paragraph(self.say("opening", count=count)), *text]
        blocks.append(text_paragraph(self.say("answer")))
        if not self._dossier.meeting.locked:
            blocks.append(ahead_note(self._letters, self._dossier.meeting))
        closing = "closing_request" if self.frame.polite else "closing"
        blocks.append(text_paragraph(self._letters.text(closing)))
        if note:
            blocks.append(note)
        document = self.frame.letter(
            self.say("title"),
            blocks,
            (matter.item.item for matter in concerned),
            after,
            self.frame.copies(matter.task for matter in concerned),
        )
        number = self._number.text if self._number else ""
        name = self.say("name", unit=self._unit.label)
        return PaperDraft(
            self._kind,
            document,
            name=f"{number} {name}".strip(),
            subject=self._unit.label,
            number=number,
            unit_id=self._unit.id,
            part=number,
        )

    def say(self, key: str, **values: object) -> str:
        """Return a phrase, in its asking form where the addressee is asked and there is one."""
        given = self._issued
        known = {
            "meeting": self._dossier.title,
            "office": self.frame.issuer,
            "letter": self._letter(),
            "number": given.text if given else self._letters.text("issued.number"),
        }
        asking = f"{key}_request"
        chosen = asking if self.frame.polite and asking in shipped(self._kind.value) else key
        return self._phrases.text(chosen, **known | values)

    def _letter(self) -> str:
        """Return the letter that is followed: its issuer, date, title and number."""
        given = self._issued
        day = spoken_date(self._letters, given.given_on) if given else ""
        return self._letters.text(
            "issued.letter",
            office=self.frame.issuer,
            title=letter_title(self._dossier, self._unit).replace("|", ""),
            number=given.text if given else self._letters.text("issued.number"),
            date=day or self._letters.text("issued.date"),
        )

    def differences(self, found: Sequence[LetterChange]) -> Iterator[m.Block]:
        """Yield each matter's heading and number, then what it said and what holds now."""
        grouped: dict[str, list[LetterChange]] = {}
        for change in found:
            grouped.setdefault(change.assignment_id, []).append(change)
        for index, group in enumerate(grouped.values(), start=1):
            place = f"{numeral(index)}、" if len(grouped) > 1 else ""
            yield m.Paragraph((m.Run(place + without_stop(group[0].matter)),), m.Level.ONE)
            if group[0].number:
                yield _field(self._letters.text("matter.number"), group[0].number)
            for change in group:
                yield self._difference(change)

    def _difference(self, change: LetterChange) -> m.Paragraph:
        label = self.say(f"field.{change.field.value}")
        if change.field is Changed.WITHDRAWN:
            return _field(label, self.say("field.withdrawn_text"))
        said = self.say("field.changed", before=change.before, after=change.after)
        return _field(label, with_stop(said))


def told_differences(
    kind: PaperKind,
    dossier: Dossier,
    unit: Unit,
    changes: Iterable[LetterChange],
    number: RegisteredNumber | None,
) -> PaperDraft:
    """Return a follow-up that says of each matter what its letter said and what holds now."""
    told = told_by(kind, changes)
    task_ids = dict.fromkeys(change.assignment_id for change in told)
    follow = FollowUp(kind, dossier, unit, number)
    return follow.draft(follow.differences(told), task_ids, len(task_ids))


def _field(label: str, text: str) -> m.Paragraph:
    return m.Paragraph((m.Run(f"{label}：", m.Face.KAI), m.Run(text)))


def concerned_matters(dossier: Dossier, found: Iterable[LetterChange]) -> list[Matter]:
    """Return the matters of the changes as they are now, in the order of the agenda."""
    wanted = {change.assignment_id for change in found}
    return [matter for matter in all_matters(dossier) if matter.task.id in wanted]
