"""An assignment's sentence read back into its fields: the inverse of TaskSentences."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from desk.documents.language.tasks import TaskSentences
from desk.documents.language.verbs import needs_completion
from desk.documents.language.wording import with_stop, without_stop
from desk.documents.phrases.texts import Phrases
from desk.documents.revised.dates import DATE_LIKE, Impossible, dates_in, read_date
from desk.documents.revised.units import NotUnderstood, Who, WhoReader
from desk.domain.assignments import Assignment
from desk.domain.dossier import Dossier

_MARK: Final = "\ue000"
_HAS_DAY: Final = re.compile(r"[年月]")
_VAGUE: Final = r"[^，。；]{1,16}?"


class SentenceReader:
    """Reads sentences of one meeting. What it cannot say for certain it does not say."""

    def __init__(self, dossier: Dossier) -> None:
        phrases = Phrases("tasks", dossier.phrases)
        self._tasks = TaskSentences(dossier.directory, phrases)
        self._who = WhoReader(dossier, phrases)
        self._day = dossier.meeting.day
        self._complete = phrases.text("sentence.complete")
        self.long_term = phrases.text("sentence.long_term").lstrip("，,")
        self._long_term = phrases.text("sentence.long_term")
        self._long_words = phrases.words("words.long_term")
        self._missing = phrases.text("sentence.due_missing", date=phrases.text("missing.due"))
        spoken = Phrases("revised", dossier.phrases)
        self._before, self._after, vague = (
            _one_of(spoken.words(f"words.{key}")) for key in ("before_date", "after_date", "vague")
        )
        self._vague = re.compile(vague.pattern + _VAGUE + self._after.pattern)
        begin, _, end = phrases.text("sentence.due", date=_MARK).partition(_MARK)
        self._due = re.compile(f"{re.escape(begin)}(?P<date>[^，。；]{{1,24}}?){re.escape(end)}")

    def sentence(self, task: Assignment) -> str:
        """Return the sentence that the minutes print for an assignment."""
        return self._tasks.sentence(task)

    def who(self, task: Assignment) -> str:
        """Return who does it, as the sentence begins."""
        return self._tasks.who(task)

    def names(self, unit_ids: tuple[str | None, ...]) -> str:
        """Return the units' names as papers print them."""
        return self._tasks.names(tuple(unit_id or "" for unit_id in unit_ids))

    def read(self, sentence: str, like: Assignment) -> Assignment:
        """Return `like` with the fields that a sentence gives it. Raises NotUnderstood."""
        if sentence == self.sentence(like):
            return like
        if self._says_all(like):
            return self._from_own_words(sentence, like)
        who, rest = self._who.read(sentence)
        body, long_term = self._without_long_term(rest, like)
        due, text = self._when(body, like)
        if due is not None and long_term:
            raise NotUnderstood("revised.date_and_long_term")
        text = self._text(text, like)
        if not without_stop(text).strip():
            raise NotUnderstood("revised.who_unclear")
        return _with(like, who, text=text, due=due, long_term=long_term)

    def _says_all(self, task: Assignment) -> bool:
        """Return whether the assignment's own text names its lead."""
        text = task.text.strip()
        return text.startswith("由") and self.sentence(task).startswith(without_stop(text))

    def _from_own_words(self, sentence: str, like: Assignment) -> Assignment:
        old, _ = self._who.read(like.text.strip())
        new, _ = self._who.read(sentence)
        body, long_term = self._without_long_term(sentence, like)
        due = None if long_term else self._due_in(like.text, body, like.due)
        who = Who(
            new.lead_id if new.lead_id != old.lead_id else like.lead_id,
            new.joint_lead_id if new.joint_lead_id != old.joint_lead_id else like.joint_lead_id,
            new.support_ids if new.support_ids != old.support_ids else like.support_ids,
        )
        return _with(like, who, text=_ended(body, like.text), due=due, long_term=long_term)

    def _without_long_term(self, rest: str, like: Assignment) -> tuple[str, bool]:
        """Return the rest of a sentence without 长期坚持, and whether that is said."""
        bare = without_stop(rest)
        if bare.endswith(self._long_term):
            return bare.removesuffix(self._long_term), True
        said = any(word in rest for word in self._long_words)
        return rest, said and (like.long_term or DATE_LIKE.search(rest) is None)

    def _when(self, rest: str, like: Assignment) -> tuple[date | None, str]:
        """Return the date and what follows it. Raises NotUnderstood."""
        if rest.startswith(self._missing):
            return None, rest.removeprefix(self._missing)
        found = self._due.match(rest)
        if found is not None and (day := self._read(found["date"])) is not None:
            return day, rest[found.end() :]
        if self._said_in(like.text, like.due) or DATE_LIKE.match(like.text.strip()):
            return self._due_in(like.text, rest, like.due), rest
        loose = self._before.match(rest)
        start = loose.end() if loose is not None else 0
        dated = DATE_LIKE.match(rest, start)
        if dated is not None and (end := self._after.match(rest, dated.end())) is not None:
            day = self._read(dated[0])
            if day is not None:
                return day, rest[end.end() :].lstrip("，,")
        if dated is not None or self._vague.match(rest):
            raise NotUnderstood("revised.date_unclear")
        return self._somewhere_in(rest, like.text), rest

    def _somewhere_in(self, rest: str, old: str) -> date | None:
        """Return a date that stands in mid-sentence, where there is but one new to the text."""
        before = set(DATE_LIKE.findall(old))
        fresh = [found for found in DATE_LIKE.findall(rest) if found not in before]
        days = [day for found in fresh if (day := self._read(found)) is not None]
        if len(fresh) > 1 or (len(days) < len(fresh) and _HAS_DAY.search(fresh[0])):
            raise NotUnderstood("revised.date_unclear")
        return days[0] if days else None

    def _read(self, text: str) -> date | None:
        try:
            return read_date(text, self._day)
        except Impossible as error:
            raise NotUnderstood("revised.date_impossible") from error

    def _said_in(self, text: str, due: date | None) -> bool:
        return due is not None and due in dates_in(text, self._day)

    def _due_in(self, old: str, new: str, due: date | None) -> date | None:
        """Return the date of a text that says it itself. Raises NotUnderstood."""
        if not self._said_in(old, due) or due in dates_in(new, self._day):
            return due
        before = dates_in(old, self._day)
        fresh = [day for day in dates_in(new, self._day) if day not in before]
        if len(fresh) != 1:
            raise NotUnderstood("revised.date_unclear")
        return fresh[0]

    def _text(self, rest: str, like: Assignment) -> str:
        """Return the text without the 完成 that the program puts before a noun."""
        old = like.text.strip()
        printed = (self._complete if needs_completion(old) else "") + old
        if with_stop(without_stop(printed)) == with_stop(without_stop(rest)):
            return like.text
        bare = rest.removeprefix(self._complete) if needs_completion(old) else rest
        return _ended(bare if needs_completion(bare) else rest, like.text)


def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(re.escape, words))})")


def _ended(text: str, old: str) -> str:
    """Return a text that ends in a full stop only where the old one did."""
    bare = without_stop(text.strip())
    return with_stop(bare) if with_stop(old) == old.strip() else bare


def _with(
    like: Assignment, who: Who, *, text: str, due: date | None, long_term: bool
) -> Assignment:
    return replace(
        like,
        lead_id=who.lead_id,
        joint_lead_id=who.joint_lead_id,
        support_ids=who.support_ids,
        text=text,
        due=due,
        long_term=long_term,
    )
