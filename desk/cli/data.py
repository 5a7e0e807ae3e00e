"""journal, backup, restore."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app import default_target, open_office
from desk.cli.outcome import BAD_INPUT, DONE, PROBLEMS, answer, answer_json, say
from desk.messages import sentence

if TYPE_CHECKING:
    from desk.storage.journal import Break


def journal(options: argparse.Namespace) -> int:
    """Print the entries, or say whether the chain is intact and which entry is broken first."""
    office = open_office(options.data or default_target())
    try:
        if options.verify:
            return _verify(office.store.first_break(), office.store.head().sequence, options.json)
        entries = office.store.entries()
    finally:
        office.close()
    if options.json:
        answer_json(
            [
                {
                    "sequence": e.sequence,
                    "at": e.at,
                    "seat": e.seat,
                    "person": e.person,
                    "verb": e.verb,
                    "changes": len(e.changes),
                    "hash": e.hash,
                }
                for e in entries
            ]
        )
    else:
        for e in entries:
            answer(f"{e.sequence}  {e.at}  {e.seat}  {e.verb}  {len(e.changes)}")
    return DONE


def _verify(broken: "Break | None", entries: int, as_json: bool) -> int:
    if broken is None:
        text = sentence("journal.intact", {"count": str(entries)})
    else:
        text = sentence(broken.code, {"sequence": str(broken.sequence)})
    if as_json:
        first = broken.sequence if broken is not None else None
        answer_json(
            {"intact": broken is None, "entries": entries, "first_broken": first, "message": text}
        )
    else:
        answer(text)
    return DONE if broken is None else PROBLEMS


def backup(options: argparse.Namespace) -> int:
    """Copy all data into a file, read it back and compare."""
    from desk.storage.backup import backup_to, is_ours

    target = options.data or default_target()
    path: Path = options.file
    if path.exists() and (_same(path, target) or not is_ours(path)):
        say(sentence("backup.would_overwrite", {"file": str(path)}))
        return BAD_INPUT
    office = open_office(target)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        digest = backup_to(target, path)
        entries = office.store.head().sequence
    finally:
        office.close()
    if options.json:
        answer_json({"file": str(path), "digest": digest, "entries": entries})
    else:
        answer(sentence("backup.done", {"file": str(path), "digest": digest}))
    return DONE


def restore(options: argparse.Namespace) -> int:
    """Put a backup in place of the data; the old data are kept aside."""
    from desk.storage.backup import content_digest
    from desk.storage.restore import restore_from

    target = options.data or default_target()
    if _same(options.file, target):
        say(sentence("backup.itself", {"file": str(options.file)}))
        return BAD_INPUT
    aside = restore_from(options.file, target, datetime.now())
    kept = str(aside) if aside is not None else None
    if options.json:
        answer_json({"kept": kept, "digest": content_digest(target)})
    else:
        answer(sentence("restore.done", {"file": str(options.file)}))
        if kept is not None:
            answer(sentence("restore.kept", {"file": kept}))
    return DONE


def _same(path: Path, target: str) -> bool:
    return "://" not in target and path.resolve() == Path(target).resolve()
