"""Tasks picked out of a speech (S22): sentences offered, and any words made an assignment.

Nothing is made up: an assignment has the speech's own words, and what they leave open stays open.
"""

from dataclasses import dataclass

from desk.domain.agenda import AgendaItem, ItemKind
from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Outcome
from desk.domain.dossier import Dossier
from desk.domain.operations import Work, operation
from desk.domain.sentence_reading import DoubtCode, ReadTask
from desk.domain.speeches import Speech
from desk.services.editing import AT_END, add
from desk.services.ports_wording import SentenceReader
from desk.services.speech_cues import SpeechCues

_NAMING = frozenset(
    {
        DoubtCode.SEVERAL_LEADS,
        DoubtCode.UNKNOWN_UNIT,
        DoubtCode.AMBIGUOUS_UNIT,
        DoubtCode.AMBIGUOUS_PERSON,
        DoubtCode.AMBIGUOUS_DATE,
        DoubtCode.TWO_DATES,
    }
)
"""Doubts about somebody, or a day, that the words do name."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence that may carry a task; offsets count code points of the speech's text."""

    start: int
    end: int
    task: ReadTask
    named: bool
    """Whether the words name who does it, or by when; else they call upon everybody."""


def offers(reader: SentenceReader, dossier: Dossier, speech: Speech) -> tuple[Offer, ...]:
    """Return the sentences of a speech that may carry a task, in their order.

    These are what the reader finds a task in, and sentences that call upon somebody to do
    something in ways that no assignment is worded in (resources/rules/speech_cues.json).
    """
    cues = SpeechCues(dossier.directory)
    found: list[Offer] = []
    begin = 0
    for paragraph in speech.text.split("\n"):
        reading = reader.read(paragraph, dossier.directory, dossier.meeting.day)
        read = [
            Offer(begin + t.start, begin + t.end, t, _names(t) or cues.names(t.spoken))
            for t in reading.tasks
        ]
        called = [
            Offer(begin + start, begin + end, _bare(paragraph[start:end]), named)
            for start, end, named in cues.calls(paragraph)
            if not any(t.start < end and start < t.end for t in reading.tasks)
        ]
        found.extend(sorted([*read, *called], key=lambda offer: offer.start))
        begin += len(paragraph) + 1
    return tuple(found)


def _names(task: ReadTask) -> bool:
    known = task.lead_id or task.joint_lead_id or task.leader_id or task.due
    return bool(known) or any(doubt.code in _NAMING for doubt in task.problems)


def _bare(words: str) -> ReadTask:
    """Return words as a task that says no more than they do."""
    said = words.strip()
    text = said.rstrip("。；;!！?？")
    return ReadTask(text=text, spoken=said, start=0, end=len(words))


def task_of(reader: SentenceReader, dossier: Dossier, words: str) -> ReadTask:
    """Return words of a speech as one task; what the reader finds no task in is taken as it is."""
    tasks = reader.read(words, dossier.directory, dossier.meeting.day).tasks
    if len(tasks) == 1:
        return tasks[0]
    return _bare(words)


@operation()
def pick_from_speech(
    work: Work, speech_id: str, task: ReadTask, decision_id: str | None = None
) -> Assignment:
    """Make words of a speech an assignment of its meeting and return it.

    It belongs to a decision: the one of id `decision_id`, else the speech's own, which is made
    when it is first needed and is not printed in the minutes. Raises Refused after issue.
    """
    speech = work.get(Speech, speech_id)
    owner = decision_id or _own_decision(work, speech).id
    made = Assignment(
        decision_id=owner,
        position=AT_END,
        spoken=task.spoken,
        speech_id=speech_id,
        **task.fields,
    )
    return add(made).perform(work)


def _own_decision(work: Work, speech: Speech) -> Decision:
    """Return the decision that a speech's tasks belong to; its words are the speech's title."""
    items = work.find(AgendaItem, meeting_id=speech.meeting_id)
    for item in items:
        for decision in work.find(Decision, item_id=item.id):
            picked = work.find(Assignment, decision_id=decision.id)
            mine = any(assignment.speech_id == speech.id for assignment in picked)
            own = decision.outcome is Outcome.NOTED and decision.text == speech.title
            if own and item.title == speech.title and (mine or not picked):
                return decision
    item = AgendaItem(
        meeting_id=speech.meeting_id,
        position=AT_END,
        title=speech.title,
        kind=ItemKind.REPORT,
        in_minutes=False,
    )
    add(item).perform(work)
    decision = Decision(
        item_id=item.id,
        position=AT_END,
        outcome=Outcome.NOTED,
        text=speech.title,
        in_minutes=False,
    )
    return add(decision).perform(work)


def picked(dossier: Dossier, speech: Speech) -> tuple[Assignment, ...]:
    """Return the assignments that were picked out of a speech, in their order."""
    return tuple(
        assignment
        for item in dossier.items
        for assignment in item.assignments
        if assignment.speech_id == speech.id
    )
