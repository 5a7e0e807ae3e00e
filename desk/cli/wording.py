"""parse: sentences as assignments."""

import argparse
from datetime import date
from typing import TYPE_CHECKING, Any

from desk.app import default_target, open_office
from desk.cli.outcome import DONE, PROBLEMS, answer, answer_json, say
from desk.messages import sentence

if TYPE_CHECKING:
    from desk.domain.dossier import Directory
    from desk.domain.sentence_reading import Doubt, Mark, ReadTask
    from desk.services.ports_wording import SentenceReader


def parse(options: argparse.Namespace) -> int:
    """Print what a sentence says of an assignment; status 1 where something is open."""
    from desk.wording.sentences.reader import RuleReader

    office = open_office(options.data or default_target())
    try:
        directory, calendar = office.desk.directory(), office.desk.calendar
    finally:
        office.close()
    today = options.today or date.today()
    reader: SentenceReader = RuleReader(calendar)
    tasks = reader.read(options.text, directory, today).tasks
    if options.json:
        answer_json(_json(tasks, options.text, directory))
    else:
        _tell(tasks, directory)
    return PROBLEMS if any(task.problems for task in tasks) else DONE


def _json(tasks: "tuple[ReadTask, ...]", text: str, directory: "Directory") -> dict[str, Any]:
    """Return the first task as the document, and all of them where there is not just one."""
    from desk.domain.sentence_reading import ReadTask

    all_tasks = [_task_json(task, directory) for task in tasks]
    if len(tasks) == 1:
        return all_tasks[0]
    first = tasks[0] if tasks else ReadTask(text=text, spoken=text, start=0, end=len(text))
    return {**_task_json(first, directory), "tasks": all_tasks}


def _task_json(task: "ReadTask", directory: "Directory") -> dict[str, Any]:
    return {
        "text": task.text,
        "lead": directory.unit_name(task.lead_id) or None,
        "joint_lead": directory.unit_name(task.joint_lead_id) or None,
        "support": [directory.unit_name(unit_id) for unit_id in task.support_ids],
        "leader": directory.person_name(task.leader_id) or None,
        "due": task.due.isoformat() if task.due else None,
        "long_term": task.long_term,
        "class": task.work_class.value if task.work_class else None,
        "problems": [_doubt_json(doubt) for doubt in task.problems],
        "spoken": task.spoken,
        "start": task.start,
        "end": task.end,
        "marks": [_mark_json(mark) for mark in task.marks],
    }


def _doubt_json(doubt: "Doubt") -> dict[str, Any]:
    return {
        "code": doubt.code.value,
        "start": doubt.start,
        "end": doubt.end,
        "message": _message(doubt),
        "fixes": [sentence(fix.code, dict(fix.values)) for fix in doubt.fixes],
    }


def _mark_json(mark: "Mark") -> dict[str, Any]:
    return {"part": mark.part.value, "start": mark.start, "end": mark.end}


def _message(doubt: "Doubt") -> str:
    return sentence(doubt.message, dict(doubt.values))


def _tell(tasks: "tuple[ReadTask, ...]", directory: "Directory") -> None:
    if not tasks:
        say(sentence("parse.nothing"))
    for task in tasks:
        answer(task.text)
        for name, value in _parts(task, directory):
            answer(sentence("parse.part", {"part": sentence(f"field.{name}"), "value": value}))
        for doubt in task.problems:
            choices = "；".join(sentence(fix.code, dict(fix.values)) for fix in doubt.fixes)
            answer(sentence("parse.problem", {"message": _message(doubt)}))
            if choices:
                answer(sentence("parse.choices", {"choices": choices}))


def _parts(task: "ReadTask", directory: "Directory") -> list[tuple[str, str]]:
    support = "、".join(directory.unit_name(unit_id) for unit_id in task.support_ids)
    parts = [
        ("lead_id", directory.unit_name(task.lead_id)),
        ("joint_lead_id", directory.unit_name(task.joint_lead_id)),
        ("support_ids", support),
        ("leader_id", directory.person_name(task.leader_id)),
        ("due", task.due.isoformat() if task.due else ""),
        ("long_term", sentence("parse.yes") if task.long_term else ""),
        ("work_class", sentence(f"work_class.{task.work_class}") if task.work_class else ""),
    ]
    return [(name, value) for name, value in parts if value]
