"""Running a command: what it raises becomes one sentence on standard error and an exit status."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from typing import Any, Final

from desk.domain.faults import StorageFault
from desk.domain.problems import Problem, Refused
from desk.messages import explain, explain_all, sentence

DONE: Final = 0
PROBLEMS: Final = 1
BAD_INPUT: Final = 2
SURROUNDINGS: Final = 3

_BAD_INPUT: Final = ("backup.", "store.bad_address")
"""Faults that come from what was said on the command line, not from the surroundings."""


def guarded(options: argparse.Namespace) -> int:
    """Run the chosen command and return its exit status."""
    from desk.cli import checking, data, exchange, linting, papers, revising, wording

    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "demo": papers.demo,
        "export": papers.export,
        "issue": papers.issue,
        "check": checking.check,
        "lint": linting.lint,
        "import": exchange.import_files,
        "revised": revising.revised,
        "dump": exchange.dump_meeting,
        "schema": exchange.print_schema,
        "list": exchange.list_all,
        "ledger": exchange.print_ledger,
        "journal": data.journal,
        "backup": data.backup,
        "restore": data.restore,
        "parse": wording.parse,
    }
    # A path may hold bytes that are no UTF-8; written \udcff they still make valid JSON
    sys.stdout.reconfigure(  # type: ignore[union-attr]
        encoding="utf-8", errors="backslashreplace"
    )
    sys.stderr.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        return commands[options.command](options)
    except Refused as refused:
        say(explain_all(refused))
        return BAD_INPUT
    except StorageFault as fault:
        say(sentence(fault.code, {"detail": fault.detail}))
        return BAD_INPUT if fault.code.startswith(_BAD_INPUT) else SURROUNDINGS
    except BrokenPipeError:
        sys.stderr.close()
        return SURROUNDINGS
    except OSError as error:
        say(sentence("file.fault", {"detail": str(error)}))
        return SURROUNDINGS


def say(text: str) -> None:
    """Write a message for the person at the keyboard to standard error."""
    sys.stderr.write(text + "\n")


def answer(text: str) -> None:
    """Write a result to standard output."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def answer_json(value: Any) -> None:
    """Write one JSON document to standard output."""
    answer(json.dumps(value, ensure_ascii=False, indent=1))


def plain_problems(problems: Iterable[Problem]) -> list[dict[str, str]]:
    """Return problems as JSON values: path and message."""
    return [{"path": problem.path, "message": explain(problem)} for problem in problems]
