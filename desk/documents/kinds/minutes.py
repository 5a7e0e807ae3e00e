"""Minutes (纪要, 10.3): what was said and decided, in people's own words, and who does what."""

from collections.abc import Iterator

from desk.documents import model as m
from desk.documents.drafts import PaperDraft
from desk.documents.openers import opener
from desk.documents.people import PeopleLists
from desk.documents.phrases import Phrases
from desk.documents.secrecy import highest
from desk.documents.tasks import TaskSentences
from desk.documents.wording import lines_of, numeral, spoken_date, with_stop, without_stop
from desk.domain.agenda import ItemState
from desk.domain.attendance import Role
from desk.domain.decisions import Decision, Outcome, Statement, StatementVerb
from desk.domain.dossier import DecisionDossier, Dossier, ItemDossier
from desk.domain.papers import PaperKind

_BLANKS = " \t\u3000"
_NOON, _EVENING = "12:00", "18:00"


def papers(dossier: Dossier, journal_head: str = "") -> Iterator[PaperDraft]:
    """Yield the minutes."""
    given = dossier.minutes_number
    yield PaperDraft(
        PaperKind.MINUTES,
        minutes(dossier),
        name=f"{dossier.title}纪要",
        subject=dossier.title,
        number=given.text if given else "",
    )


def minutes(dossier: Dossier) -> m.Document:
    """Return the minutes of a meeting; a draft says so where its number would stand."""
    return _Minutes(dossier).document()


class _Minutes:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._meeting = dossier.meeting
        self._directory = dossier.directory
        self._phrases = Phrases("minutes", dossier.phrases)
        self._tasks = TaskSentences(dossier.directory, Phrases("tasks", dossier.phrases))

    def document(self) -> m.Document:
        items = [item for item in self._dossier.items if self._printed(item)]
        blocks: list[m.Block] = []
        secrecy = highest((item.item for item in items), self._phrases)
        if secrecy:
            blocks.append(m.Labels(secrecy=secrecy))
        blocks.extend(self._head())
        blocks.append(_text(self._opening(), m.Source("meeting", self._meeting.id, "opening")))
        for index, item in enumerate(items):
            number = f"{numeral(index + 1)}、" if len(items) > 1 else ""
            blocks.extend(self._item(item, number))
        blocks.extend(PeopleLists(self._dossier, self._phrases).blocks())
        blocks.append(self._copies())
        return m.Document(
            m.Form.MINUTES,
            tuple(blocks),
            properties=m.Properties(
                title=f"{self._dossier.title}纪要",
                author=self._dossier.office.name,
                day=self._meeting.issued_on or self._meeting.day,
            ),
        )

    def _head(self) -> list[m.Block]:
        kind, number = self._dossier.type, self._dossier.minutes_number
        mark = kind.minutes_mark or self._phrases.text("mark", name=kind.name)
        signer = self._directory.person_name(self._meeting.signer_id)
        shown = self._dossier.settings.show_signer and signer
        head: list[m.Block] = [
            m.Mark(mark),
            m.Number(number.text if number else self._phrases.text("draft.number")),
            m.IssueLine(
                self._issuer() or self._phrases.text("missing.issuer"),
                self._issued(),
                self._phrases.text("signer", name=signer) if shown else "",
            ),
            m.Rule(),
        ]
        if self._meeting.title:
            head.append(m.Title((self._meeting.title,)))
        return head

    def _issuer(self) -> str:
        return self._dossier.office.name or self._dossier.office.government

    def _issued(self) -> str:
        day = self._meeting.issued_on
        return spoken_date(self._phrases, day) if day else self._phrases.text("draft.date")

    def _opening(self) -> str:
        chair = self._meeting.chair_id or next(
            (a.person_id for a in self._dossier.attendance if a.role is Role.CHAIR), None
        )
        name = self._directory.person_name(chair)
        return self._phrases.text(
            "opening" if name else "opening_without_chair",
            date=spoken_date(self._phrases, self._meeting.day),
            time=self._meeting.start,
            part_of_day=self._part_of_day(),
            chair=name,
            post=self._directory.post(chair),
            place=self._meeting.place,
            title=self._dossier.title,
            term=self._meeting.term,
        )

    def _part_of_day(self) -> str:
        start = self._meeting.start
        if not start:
            return ""
        part = "morning" if start < _NOON else "afternoon" if start < _EVENING else "evening"
        return self._phrases.text(f"part_of_day.{part}")

    def _printed(self, item: ItemDossier) -> bool:
        """Return whether anything of an item is printed; an undecided one shows what it lacks."""
        if item.statements or any(d.decision.in_minutes for d in item.decisions):
            return True
        return not item.decisions and item.item.state is not ItemState.WITHDRAWN

    def _item(self, item: ItemDossier, number: str) -> list[m.Block]:
        decisions = [d for d in item.decisions if d.decision.in_minutes]
        heading = m.Paragraph(
            (m.Run(number + without_stop(item.item.title)),),
            m.Level.ONE,
            source=m.Source("agenda_item", item.item.id, "title"),
        )
        blocks: list[m.Block] = [heading]
        written = self._written_opener(item, decisions)
        if written is None:
            unit = self._directory.unit_name(item.item.presenter_unit_id)
            made = opener(item.item.title, item.item.kind, unit, self._phrases)
            blocks.append(_text(made, m.Source("agenda_item", item.item.id, "opener")))
        else:
            blocks.extend(self._words(written))
        for statement in item.statements:
            if statement is not written:
                blocks.extend(self._words(statement))
        for decision in decisions:
            if decision.decision is not written:
                blocks.extend(self._words(decision.decision))
            for task in decision.assignments:
                source = m.Source("assignment", task.id, "sentence")
                blocks.append(_text(self._tasks.sentence(task), source))
        if not item.decisions and not self._meeting.locked:
            blocks.append(_text(self._phrases.text("missing.decision")))
        return blocks

    def _written_opener(
        self, item: ItemDossier, decisions: list[DecisionDossier]
    ) -> Statement | Decision | None:
        """Return what people wrote to open the item: it stands first, and nothing is made up."""
        texts: list[Statement | Decision] = [*item.statements, *(d.decision for d in decisions)]
        for said in item.statements:
            if said.verb is StatementVerb.HEARD:
                return said
        begins = self._phrases.words("opener.written")
        return next((t for t in texts if t.text.lstrip(_BLANKS).startswith(begins)), None)

    def _words(self, said: Statement | Decision) -> list[m.Block]:
        return self._statement(said) if isinstance(said, Statement) else self._decision(said)

    def _statement(self, statement: Statement) -> list[m.Block]:
        begin = self._phrases.text(f"statement.{statement.verb.value}")
        if self._speaks(statement.text):
            begin = ""
        return _paragraphs(begin, statement.text, m.Source("statement", statement.id, "text"))

    def _decision(self, decision: Decision) -> list[m.Block]:
        source = m.Source("decision", decision.id, "text")
        return _paragraphs(*self._introduced(decision), source)

    def _introduced(self, decision: Decision) -> tuple[str, str]:
        """Return what stands before a decision's text: nothing where it is a whole sentence."""
        text = decision.text.strip()
        first = text.split("。", 1)[0].split("，", 1)[0]
        whole = text.startswith(self._phrases.words("decision.whole")) or "会议" in first
        if whole or "\n" in text or decision.outcome is Outcome.NOTED or text[:1] in "一（(1":
            return "", text
        lacks_subject = text.startswith(self._phrases.words("decision.verbs"))
        key = "decision.subject" if lacks_subject else "decision.other"
        return self._phrases.text(key, text=""), text

    def _speaks(self, text: str) -> bool:
        """Return whether a text begins 会议 and a verb of speaking or deciding."""
        bare = text.lstrip(_BLANKS)
        verbs = self._phrases.words("spoken.verbs")
        return bare.startswith("会议") and bare.removeprefix("会议").startswith(verbs)

    def _copies(self) -> m.Copies:
        return m.Copies(
            label=self._phrases.text("copies.label"),
            text=_joined(self._meeting.copies_to, self._phrases),
            issuer=self._issuer(),
            issued=self._phrases.text("copies.issued", date=self._issued()),
        )


def _joined(names: tuple[str, ...], phrases: Phrases) -> str:
    joined = phrases.text("copies.separator").join(without_stop(name) for name in names)
    return joined + phrases.text("copies.end") if joined else ""


def _text(text: str, source: m.Source | None = None) -> m.Paragraph:
    return m.Paragraph((m.Run(text),), source=source)


def _paragraphs(begin: str, text: str, source: m.Source) -> list[m.Block]:
    """Return a text as paragraphs: what introduces it before the first, a full stop at the end."""
    lines = lines_of(text)
    if not lines:
        return []
    lines[0] = begin + lines[0]
    lines[-1] = with_stop(lines[-1])
    return [_text(line, source) for line in lines]
