"""export, issue, demo."""

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from desk.app import Office, default_target, open_office, sample_file
from desk.cli.outcome import (
    DONE,
    PROBLEMS,
    SURROUNDINGS,
    answer,
    answer_json,
    plain_problems,
    say,
)
from desk.domain.papers import PaperKind
from desk.domain.problems import refuse
from desk.domain.readiness import issue_blockers, issue_warnings
from desk.messages import explain, sentence
from desk.services.dossiers import find_meeting
from desk.services.exporting import PDF, WORD, WrittenPaper
from desk.services.issuing import FirstNumbers

FORMATS = (WORD, PDF)
_NAMES = {
    PaperKind.LETTER: "letters",
    PaperKind.EXCERPT: "excerpts",
    PaperKind.SIGN_IN: "signin",
}
"""Kinds whose name on the command line (contract) is another than their own."""


def export(options: argparse.Namespace) -> int:
    """Write the wanted papers of a meeting into a folder."""
    formats = [form for form in FORMATS if form in options.format.split(",")]
    if set(options.format.split(",")) - set(FORMATS):
        raise refuse("export.format", format=options.format)
    office = open_office(options.data or default_target())
    try:
        meeting = office.desk.read(lambda reader: find_meeting(reader, options.meeting))
        kinds = _kinds(options.kind, letters=meeting.locked)
        papers = list(office.desk.export(meeting.id, kinds, options.out, formats))
    finally:
        office.close()
    files = [_file_json(paper) for paper in papers]
    if options.json:
        answer_json({"files": files})
    else:
        for file in files:
            answer(file["path"])
    return DONE


def kind_name(kind: PaperKind) -> str:
    """Return what a kind is called on the command line."""
    return _NAMES.get(kind, kind.value)


def _kinds(text: str, *, letters: bool) -> frozenset[PaperKind]:
    if text == "all":
        return frozenset(PaperKind) - (frozenset() if letters else {PaperKind.LETTER})
    known = {name: kind for kind in PaperKind for name in (kind.value, kind_name(kind))}
    names = text.split(",")
    for name in names:
        if name not in known:
            shown = ", ".join([*(kind_name(kind) for kind in PaperKind), "all"])
            raise refuse("export.kind", kind=name, known=shown)
    return frozenset(known[name] for name in names)


def _file_json(paper: WrittenPaper) -> dict[str, str]:
    return {
        "kind": kind_name(paper.kind),
        "format": paper.format,
        "path": str(paper.path),
        "number": paper.number,
        "subject": paper.subject,
    }


def issue(options: argparse.Namespace) -> int:
    """Issue the minutes of a meeting, or say what blocks: status 1."""
    office = open_office(options.data or default_target())
    try:
        meeting = office.desk.read(lambda reader: find_meeting(reader, options.meeting))
        dossier = office.desk.dossier(meeting.id)
        blockers, warnings = issue_blockers(dossier), issue_warnings(dossier)
        numbers: list[str] = []
        if not blockers:
            first = FirstNumbers(options.number, options.letters_from)
            office.desk.run(office.desk.issuing(meeting.id, first))
            given = office.desk.dossier(meeting.id).numbers
            numbers = [n.text for n in sorted(given, key=lambda n: n.unit_id is not None)]
    finally:
        office.close()
    for problem in (*blockers, *warnings):
        say(f"{problem.path}：{explain(problem)}" if problem.path else explain(problem))
    if options.json:
        answer_json(_issue_json(numbers, blockers, warnings))
    elif numbers:
        answer("\n".join(numbers))
    return PROBLEMS if blockers else DONE


def _issue_json(numbers: list[str], blockers: Any, warnings: Any) -> dict[str, Any]:
    return {
        "issued": bool(numbers),
        "number": numbers[0] if numbers else None,
        "letters": numbers[1:],
        "problems": plain_problems(blockers),
        "warnings": plain_problems(warnings),
    }


def demo(options: argparse.Namespace) -> int:
    """Run the main job on the sample: data file, issued papers, pictures; print the files."""
    folder: Path = options.out
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "demo.db"
    if data.exists():
        aside = folder / f"demo-{datetime.now():%Y%m%d-%H%M%S}.db"
        data.replace(aside)
        journal = folder / "demo.db-journal"
        if journal.exists():
            journal.replace(aside.with_name(f"{aside.name}-journal"))
        say(sentence("demo.kept", {"file": str(aside)}))
    office = open_office(str(data))
    try:
        papers = _demo_papers(office, folder)
    finally:
        office.close()
    files = [{"kind": "data", "format": "db", "path": str(data), "number": "", "subject": ""}]
    files += [_file_json(paper) for paper in papers]
    status, pictures = _demo_pictures(str(data), folder / "screens")
    for picture in pictures:
        place = {"kind": "screen", "format": "png", "path": str(picture)}
        files.append(place | {"number": "", "subject": picture.stem})
    if options.json:
        answer_json({"files": files})
    else:
        answer("\n".join(file["path"] for file in files))
    return status


def _demo_papers(office: Office, folder: Path) -> list[WrittenPaper]:
    (result,) = office.importer.run([sample_file()])
    if result.problems:
        raise refuse("demo.sample", detail=explain(result.problems[0]))
    (row,) = office.desk.meetings()
    office.desk.run(office.desk.issuing(row.id))
    return list(office.desk.export(row.id, frozenset(PaperKind), folder, FORMATS))


def _demo_pictures(data: str, folder: Path) -> tuple[int, list[Path]]:
    """Return an exit status and the pictures.

    A machine whose Qt can't start still has its papers.
    """
    try:
        from desk.cli.window import pictures
    except ImportError as error:
        say(sentence("window.no_qt", {"detail": str(error)}))
        return SURROUNDINGS, []
    sys.stdout.flush()
    return DONE, pictures(data, folder)
