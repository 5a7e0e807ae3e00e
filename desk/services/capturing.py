"""Taking a decision down as it was said: the decision with the assignments read from its words."""

from collections.abc import Sequence
from dataclasses import replace

from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision
from desk.domain.operations import Operation, Work
from desk.domain.sentence_reading import ReadTask


def record_decision(decision: Decision, tasks: Sequence[ReadTask] = ()) -> Operation[Decision]:
    """Return the operation that keeps a decision as the last of its item, with its assignments.

    One operation: undo takes all of it back. Each assignment keeps the words it was read from.
    """

    def perform(work: Work) -> Decision:
        before = work.find(Decision, item_id=decision.item_id)
        position = max((one.position for one in before), default=0) + 1
        made = work.add(replace(decision, position=position))
        for number, task in enumerate(tasks, start=1):
            work.add(
                Assignment(decision_id=made.id, position=number, spoken=task.spoken, **task.fields)
            )
        return made

    return Operation("add_decision", perform)
