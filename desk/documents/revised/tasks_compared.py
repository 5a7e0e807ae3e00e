"""An assignment's sentence against its revised words, field by field."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from desk.documents.language.wording import spoken_date, without_stop
from desk.documents.revised.context import Context, difference, setting
from desk.documents.revised.pieces import Piece
from desk.documents.revised.units import NotUnderstood
from desk.domain.assignments import Assignment
from desk.domain.differences import Difference, DifferenceKind

_UNITS = ("lead_id", "joint_lead_id", "support_ids")
_KINDS = {
    "lead_id": DifferenceKind.LEAD,
    "joint_lead_id": DifferenceKind.JOINT_LEAD,
    "support_ids": DifferenceKind.SUPPORT,
}


def task_differences(piece: Piece, context: Context) -> Iterator[Difference]:
    """Yield each field in which a revised sentence differs from the assignment."""
    said, had = "".join(piece.texts), "".join(piece.base)
    task = context.record(piece.line.source)
    if said == had:
        return
    if not isinstance(task, Assignment):
        yield _not_understood(piece, context, "", "revised.gone")
        return
    now = context.sentences.sentence(task)
    if said == now:
        return
    try:
        base = context.sentences.read(had, task)
        revised = context.sentences.read(said, base)
    except NotUnderstood as why:
        yield _not_understood(piece, context, now, why.code)
        return
    found = list(_Fields(piece, context, task, base, revised).differences())
    yield from found
    if not found and base == revised:
        yield difference(
            context,
            DifferenceKind.FORM,
            piece.line,
            now,
            said,
            reason="revised.same_meaning",
            authors=piece.authors,
        )


def _not_understood(piece: Piece, context: Context, now: str, reason: str) -> Difference:
    return difference(
        context,
        DifferenceKind.NOT_UNDERSTOOD,
        piece.line,
        now,
        "".join(piece.texts),
        base="".join(piece.base) if now else "",
        reason=reason,
        authors=piece.authors,
    )


@dataclass(frozen=True, slots=True)
class _Fields:
    piece: Piece
    context: Context
    task: Assignment
    base: Assignment
    revised: Assignment

    def differences(self) -> Iterator[Difference]:
        units = [name for name in _UNITS if self._changed(name)]
        if any(_clashes(self._with(name)) for name in units):
            wanted = {name: getattr(self.revised, name) for name in units}
            yield self._made(DifferenceKind.LEAD, "lead_id", self._who, wanted)
        else:
            for name in units:
                wanted = {name: getattr(self.revised, name)}
                yield self._made(_KINDS[name], name, self._units(name), wanted)
        if self._changed("due") or self._changed("long_term"):
            wanted = {"due": self.revised.due, "long_term": self.revised.long_term}
            yield self._made(DifferenceKind.DUE, "due", self._when, wanted)
        if self._changed("text"):
            wanted = {"text": self.revised.text}
            yield self._made(DifferenceKind.TEXT, "text", lambda task: task.text, wanted)

    def _changed(self, name: str) -> bool:
        """Return whether the revised file changed a field, and not to what the record says."""
        new = getattr(self.revised, name)
        return new not in (getattr(self.base, name), getattr(self.task, name))

    def _with(self, name: str) -> Assignment:
        return replace(self.task, **{name: getattr(self.revised, name)})

    def _who(self, task: Assignment) -> str:
        return without_stop(self.context.sentences.who(task))

    def _units(self, name: str) -> Callable[[Assignment], str]:
        def said(task: Assignment) -> str:
            ids = getattr(task, name)
            return self.context.sentences.names(ids if name == "support_ids" else (ids,))

        return said

    def _when(self, task: Assignment) -> str:
        phrases = self.context.phrases
        if task.long_term:
            return without_stop(self.context.sentences.long_term)
        return spoken_date(phrases, task.due) if task.due else ""

    def _made(
        self,
        what: DifferenceKind,
        field: str,
        say: Callable[[Assignment], str],
        wanted: dict[str, Any],
    ) -> Difference:
        return difference(
            self.context,
            what,
            self.piece.line,
            say(self.task),
            say(self.revised),
            field=field,
            value=setting(self.task, **wanted),
            base="" if say(self.base) == say(self.task) else say(self.base),
            authors=self.piece.authors,
        )


def _clashes(task: Assignment) -> bool:
    """Return whether a unit would be named twice: then its fields change together or not at all."""
    named = [unit for unit in (task.lead_id, task.joint_lead_id, *task.support_ids) if unit]
    return len(set(named)) < len(named) or (task.lead_id is None and task.joint_lead_id is not None)
