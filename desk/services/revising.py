"""The leaders' revised Word file read back: each difference is adopted into the record, or kept."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import PurePath
from typing import Any

from desk.domain import kinds
from desk.domain.codec import from_plain, typed_value
from desk.domain.differences import Difference, DifferenceState
from desk.domain.dossier import Dossier
from desk.domain.operations import Operation, Work, operation
from desk.domain.papers import Paper, PaperKind, PaperOrigin
from desk.domain.problems import Conflict, Problem, refuse
from desk.domain.record import Record
from desk.services.dossiers import load_dossier
from desk.services.editing import AT_END, add, edit, move, remove
from desk.services.ports import RevisionReader, Store

_BASES = 8
"""So many of the minutes written last are tried as what a revised file began with."""


class Reviser:
    """Reads revised files of a meeting's minutes."""

    def __init__(self, store: Store, reader: Callable[[], RevisionReader]) -> None:
        self._store = store
        self._reader = reader

    def take_in(self, meeting_id: str, path: PurePath, data: bytes) -> Operation[list[str]]:
        """Return the operation that keeps a revised file and its differences from the record.

        Its value are the differences' ids. The file is read here, outside any transaction. Raises
        Refused where it is no Word file, no minutes of this meeting, or the meeting is issued.
        """
        with self._store.reading() as reader:
            dossier = load_dossier(reader, meeting_id)
        if dossier.meeting.locked:
            raise refuse("revised.locked", title=dossier.title)
        written = [self._store.content(address) for address in _snapshots(dossier)]
        found = self._reader().read(data, dossier, written)
        return take_in_revised(meeting_id, path, data, found)


def _snapshots(dossier: Dossier) -> list[str]:
    """Return the addresses of the minutes written so far, the last first."""
    written = [
        paper.snapshot
        for paper in reversed(dossier.papers)
        if paper.kind is PaperKind.MINUTES and paper.origin is PaperOrigin.WRITTEN
    ]
    return [address for address in dict.fromkeys(written) if address][:_BASES]


@operation(undoable=False)
def take_in_revised(
    work: Work, meeting_id: str, path: PurePath, data: bytes, found: tuple[Difference, ...]
) -> list[str]:
    """Keep a revised file and its differences in place of those still open; return their ids.

    The record itself does not change, so there is nothing to undo: another file takes the place
    of a wrong one. What was kept against this very file before is not asked again.
    """
    address = work.keep(data)
    work.add(_paper(work, meeting_id, path, data, address))
    earlier = work.find(Difference, meeting_id=meeting_id)
    for one in earlier:
        if one.open:
            work.remove(Difference, one.id)
    kept = {_said(one) for one in earlier if one.state is DifferenceState.KEPT}
    named = [replace(one, file_name=path.name, file_hash=address) for one in found]
    return [work.add(one).id for one in named if _said(one) not in kept]


def _said(difference: Difference) -> tuple[str, ...]:
    return (
        difference.file_hash,
        difference.what,
        difference.target_id,
        difference.target_field,
        difference.recorded,
        difference.revised,
    )


def _paper(work: Work, meeting_id: str, path: PurePath, data: bytes, address: str) -> Paper:
    mine = [
        paper
        for paper in work.find(Paper, meeting_id=meeting_id, kind=PaperKind.MINUTES)
        if paper.origin is PaperOrigin.REVISED
    ]
    return Paper(
        meeting_id=meeting_id,
        kind=PaperKind.MINUTES,
        version=len(mine) + 1,
        origin=PaperOrigin.REVISED,
        folder=str(path.parent),
        file_name=path.name,
        content_hash=hashlib.sha256(data).hexdigest(),
        file_hash=address,
        written_at=work.now.isoformat(timespec="seconds"),
    )


@operation(verb="adopt_difference")
def adopt(work: Work, difference_id: str) -> Difference:
    """Change the record as the revised file says.

    Raises Conflict where the record no longer says what the difference was found against; Refused
    where the words lead to no field, or a rule forbids it.
    """
    return _adopt(work, _undecided(work, difference_id))


@operation(verb="keep_difference")
def keep(work: Work, difference_id: str) -> Difference:
    """Leave the record as it is."""
    return _decided(work, _undecided(work, difference_id), DifferenceState.KEPT)


@operation(verb="adopt_differences")
def adopt_all(work: Work, meeting_id: str) -> list[str]:
    """Adopt every open difference that can be, all or none; return their ids.

    Raises as `adopt` does.
    """
    return [_adopt(work, one).id for one in _open(work, meeting_id) if one.adoptable]


@operation(verb="keep_differences")
def keep_all(work: Work, meeting_id: str) -> list[str]:
    """Leave the record as it is in every open difference; return their ids."""
    return [_decided(work, one, DifferenceState.KEPT).id for one in _open(work, meeting_id)]


def _open(work: Work, meeting_id: str) -> list[Difference]:
    return [one for one in work.find(Difference, meeting_id=meeting_id) if one.open]


def _undecided(work: Work, difference_id: str) -> Difference:
    found = work.get(Difference, difference_id)
    if not found.open:
        raise refuse("revised.decided")
    return found


def _decided(work: Work, one: Difference, state: DifferenceState) -> Difference:
    at = work.now.isoformat(timespec="seconds")
    return work.put(replace(one, state=state, decided_at=at))


def _adopt(work: Work, one: Difference) -> Difference:
    if not one.adoptable:
        raise refuse("revised.not_adoptable")
    value: dict[str, Any] = json.loads(one.value)
    if "add" in value:
        _add(work, value)
    else:
        _change(work, one, value)
    return _decided(work, one, DifferenceState.ADOPTED)


def _change(work: Work, one: Difference, value: dict[str, Any]) -> None:
    kind = kinds.BY_NAME[one.target_kind]
    record = work.get(kind, one.target_id)
    seen = replace(record, **_typed(kind, value["seen"]))
    if "set" in value:
        edit(seen, **_typed(kind, value["set"])).perform(work)
        return
    _same(record, seen, value["seen"])
    if "remove" in value:
        remove(record).perform(work)
    else:
        _move(work, record, value["move"]["owner"], value["move"]["after"])


def _same(record: Record, seen: Record, names: dict[str, Any]) -> None:
    """Raise Conflict where a record has changed since the difference was found."""
    problems = [
        Problem(
            "record.changed",
            values={
                "kind": record.KIND,
                "field": name,
                "theirs": str(getattr(record, name)),
                "yours": str(getattr(seen, name)),
            },
        )
        for name in names
        if getattr(record, name) != getattr(seen, name)
    ]
    if problems:
        raise Conflict(problems)


def _typed(kind: type[Record], values: dict[str, Any]) -> dict[str, Any]:
    return {name: typed_value(kind, name, value) for name, value in values.items()}


def _add(work: Work, value: dict[str, Any]) -> None:
    kind = kinds.BY_NAME[value["add"]]
    plain = {**value["record"], "position": AT_END}
    record = add(from_plain(kind, plain)).perform(work)
    _behind(work, record, value["after"])


def _move(work: Work, record: Record, owner_id: str, after: str) -> None:
    owner = _owner(type(record))
    moved = work.put(replace(record, **{owner: owner_id}))
    _behind(work, moved, after)


def _behind(work: Work, record: Record, after: str) -> None:
    """Put a record behind a sibling; before all others where none is named."""
    owner = _owner(type(record))
    siblings = work.find(type(record), **{owner: getattr(record, owner)})
    ids = [one.id for one in siblings if one.id != record.id]
    place = ids.index(after) + 2 if after in ids else 1 if not after else len(ids) + 1
    move(record, place).perform(work)


def _owner(kind: type[Record]) -> str:
    return next(field.name for field in fields(kind) if "owner" in field.metadata)
