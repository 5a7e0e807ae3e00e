"""An assignment as a sentence: 由X牵头，Y、Z配合，于2026年12月20日前提出方案。"""

from desk.documents.language.verbs import needs_completion
from desk.documents.language.wording import spoken_date, with_stop, without_stop
from desk.documents.phrases.texts import NO_CHANGES, Phrases
from desk.domain.assignments import Assignment
from desk.domain.dossier import Directory


class TaskSentences:
    """Says assignments. What the text already says (lead, date, 长期坚持) is not said again."""

    def __init__(self, directory: Directory, phrases: Phrases | None = None) -> None:
        self._directory = directory
        self._phrases = phrases or Phrases("tasks", NO_CHANGES)

    def sentence(self, task: Assignment) -> str:
        """Return the sentence with its full stop; the text is contained as it was typed.

        What a draft still lacks stands as 【待明确牵头单位】 or 【待定时限】.
        """
        text = task.text.strip()
        body = text if self._names_lead(task, text) else self.who(task) + self._when(task, text)
        if task.long_term and not any(w in text for w in self._phrases.words("words.long_term")):
            return with_stop(without_stop(body) + self._phrases.text("sentence.long_term"))
        return with_stop(body)

    def names(self, unit_ids: tuple[str, ...]) -> str:
        """Return the units' names joined by 、."""
        separator = self._phrases.text("list.separator")
        return separator.join(self._directory.unit_name(unit_id) for unit_id in unit_ids)

    def who(self, task: Assignment) -> str:
        """Return who does it: 由X牵头，Y、Z配合，"""
        lead = self._directory.unit_name(task.lead_id) or self._phrases.text("missing.lead")
        support = self.names(task.support_ids)
        joint = self._directory.unit_name(task.joint_lead_id)
        if joint:
            leads = lead + self._phrases.text("list.separator") + joint
            key = "sentence.joint_support" if support else "sentence.joint"
            return self._phrases.text(key, leads=leads, support=support)
        key = "sentence.lead" if support else "sentence.sole"
        return self._phrases.text(key, lead=lead, support=support)

    def _when(self, task: Assignment, text: str) -> str:
        if task.long_term:
            return text
        if task.due is None:
            date = self._phrases.text("missing.due")
            begin = self._phrases.text("sentence.due_missing", date=date)
        elif self._says_date(task, text):
            begin = ""
        else:
            begin = self._phrases.text("sentence.due", date=spoken_date(self._phrases, task.due))
        complete = self._phrases.text("sentence.complete") if needs_completion(text) else ""
        return begin + complete + text

    def _says_date(self, task: Assignment, text: str) -> bool:
        assert task.due is not None
        short = self._phrases.text("date.short", month=task.due.month, day=task.due.day)
        before = text[: text.index(short)] if short in text else ""
        full = spoken_date(self._phrases, task.due)
        return full in text or (short in text and not before.endswith(("年", "1")))

    def _names_lead(self, task: Assignment, text: str) -> bool:
        """Return whether the text itself begins 由 and the lead unit."""
        unit = self._directory.unit(task.lead_id)
        if unit is None or not text.startswith("由"):
            return False
        named = any(text.startswith(f"由{n}") for n in (unit.name, unit.label, *unit.aliases))
        return named and any(word in text for word in self._phrases.words("words.said"))
