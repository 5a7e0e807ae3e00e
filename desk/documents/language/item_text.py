"""An item of the agenda as the minutes say it: what opened it, what was said and decided."""

from desk.documents import model as m
from desk.documents.language.openers import opener
from desk.documents.language.paragraphs import text_paragraph, text_paragraphs
from desk.documents.language.tasks import TaskSentences
from desk.documents.language.wording import without_stop
from desk.documents.phrases.texts import Phrases
from desk.domain.agenda import OFF_AGENDA
from desk.domain.decisions import Decision, Outcome, Statement, StatementVerb
from desk.domain.dossier import DecisionDossier, Dossier, ItemDossier
from desk.domain.votes import is_counted

_BLANKS = " \t\u3000"


def is_printed(item: ItemDossier) -> bool:
    """Return whether minutes print anything of an item; an undecided one shows what it lacks.

    One kept out of the minutes (不列入纪要) or a bare placeholder is never printed.
    """
    if not item.item.in_minutes or item.item.placeholder:
        return False
    if item.statements or any(d.decision.in_minutes for d in item.decisions):
        return True
    return not item.decisions and item.item.state not in OFF_AGENDA


class ItemText:
    """Says items in the words of the minutes; each paragraph names the record behind it."""

    def __init__(self, dossier: Dossier) -> None:
        self._meeting = dossier.meeting
        self._records_votes = dossier.type.records_votes
        self._directory = dossier.directory
        self._phrases = Phrases("minutes", dossier.phrases)
        self._tasks = TaskSentences(dossier.directory, Phrases("tasks", dossier.phrases))

    def blocks(self, item: ItemDossier, number: str = "") -> list[m.Block]:
        """Return the item's heading after its number (一、), and its text."""
        heading = m.Paragraph(
            (m.Run(number + without_stop(item.item.title)),),
            m.Level.ONE,
            source=m.Source("agenda_item", item.item.id, "title"),
        )
        return [heading, *self._body(item)]

    def statement(self, statement: Statement) -> list[m.Paragraph]:
        """Return a statement after what introduces it: 会议指出，…"""
        begin = self._phrases.text(f"statement.{statement.verb.value}")
        if self._speaks(statement.text):
            begin = ""
        source = m.Source("statement", statement.id, "text")
        return text_paragraphs(statement.text, begin, source)

    def decision(self, decision: Decision) -> list[m.Paragraph]:
        """Return a decision as a sentence: 会议议定，…"""
        begin, text = self._introduced(decision)
        said = text_paragraphs(text, begin, m.Source("decision", decision.id, "text"))
        return [*said, *self._votes(decision)]

    def _votes(self, decision: Decision) -> list[m.Paragraph]:
        """Return how it was voted on, in meetings of a type that records it (S14)."""
        if not self._records_votes or not is_counted(decision):
            return []
        said = self._phrases.text(
            "decision.votes",
            for_it=decision.votes_for or 0,
            against=decision.votes_against or 0,
            abstained=decision.votes_abstained or 0,
        )
        return [text_paragraph(said, m.Source("decision", decision.id, "votes"))] if said else []

    def assignments(self, decision: DecisionDossier) -> list[m.Paragraph]:
        """Return a sentence for each assignment of a decision."""
        return [
            text_paragraph(self._tasks.sentence(task), m.Source("assignment", task.id, "sentence"))
            for task in decision.assignments
        ]

    def _body(self, item: ItemDossier) -> list[m.Block]:
        decisions = [d for d in item.decisions if d.decision.in_minutes]
        blocks: list[m.Block] = []
        written = self._written_opener(item, decisions)
        if written is None:
            unit = self._directory.unit_name(item.item.presenter_unit_id)
            made = opener(item.item.title, item.item.kind, unit, self._phrases)
            blocks.append(text_paragraph(made, m.Source("agenda_item", item.item.id, "opener")))
        else:
            blocks.extend(self._words(written))
        for statement in item.statements:
            if statement is not written:
                blocks.extend(self.statement(statement))
        for decision in decisions:
            if decision.decision is not written and not decision.said_by_assignments:
                blocks.extend(self.decision(decision.decision))
            blocks.extend(self.assignments(decision))
        if not item.decisions and not self._meeting.locked:
            blocks.append(text_paragraph(self._phrases.text("missing.decision")))
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

    def _words(self, said: Statement | Decision) -> list[m.Paragraph]:
        return self.statement(said) if isinstance(said, Statement) else self.decision(said)

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
