"""revised: a leaders' Word file against the record."""

import argparse
import hashlib
from typing import Any

from desk.app import default_target, open_office
from desk.cli.outcome import DONE, PROBLEMS, answer, answer_json, say
from desk.documents.reading import read_bytes_of
from desk.documents.revised import WordRevisionReader
from desk.domain.differences import Difference
from desk.messages import sentence
from desk.services.dossiers import find_meeting
from desk.services.revising import Reviser, adopt_all, keep_all


def revised(options: argparse.Namespace) -> int:
    """Read a revised file back, list where it differs; status 1 while anything is undecided."""
    data = read_bytes_of(options.file)
    office = open_office(options.data or default_target())
    try:
        desk = office.desk
        meeting = desk.read(lambda reader: find_meeting(reader, options.meeting))
        reviser = Reviser(desk.store, WordRevisionReader)
        desk.run(reviser.take_in(meeting.id, options.file.absolute(), data))
        adopted = kept = 0
        if options.adopt_all:
            adopted = len(desk.run(adopt_all(meeting.id)).value)
        if options.keep_all:
            kept = len(desk.run(keep_all(meeting.id)).value)
        address = hashlib.sha256(data).hexdigest()
        found = [one for one in desk.dossier(meeting.id).differences if one.file_hash == address]
    finally:
        office.close()
    if options.json:
        answer_json({"differences": [_json(one) for one in found]})
    else:
        _tell(found)
    if adopted:
        say(sentence("revised.adopted", {"count": str(adopted)}))
    if kept:
        say(sentence("revised.kept", {"count": str(kept)}))
    left = sum(1 for one in found if one.open)
    if left:
        say(sentence("revised.left", {"count": str(left)}))
    return PROBLEMS if left else DONE


def _tell(found: list[Difference]) -> None:
    if not found:
        say(sentence("revised.none"))
    for number, one in enumerate(found, start=1):
        values = {
            "number": str(number),
            "what": sentence(f"difference.{one.what.value}"),
            "place": one.place,
            "recorded": one.recorded or "—",
            "revised": one.revised or "—",
        }
        lines = [sentence("revised.line", values)]
        if one.base:
            lines.append(sentence("revised.base", {"text": one.base}))
        if one.authors:
            lines.append(sentence("revised.authors", {"text": one.authors}))
        if one.reason:
            lines.append(sentence("revised.reason", {"text": sentence(one.reason)}))
        answer("\n".join(lines))


def _json(one: Difference) -> dict[str, Any]:
    return {
        "id": one.id,
        "what": one.what.value,
        "place": one.place,
        "recorded": one.recorded,
        "base": one.base,
        "revised": one.revised,
        "authors": one.authors,
        "reason": sentence(one.reason) if one.reason else "",
        "adoptable": one.adoptable,
        "state": one.state.value,
    }
