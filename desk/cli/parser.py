"""What can be said on the command line."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from desk import __version__
from desk.domain.assignments import AssignmentState


class _Command(Protocol):
    def __call__(self, name: str, text: str, *, json: bool = True) -> argparse.ArgumentParser: ...


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; the chosen command is in `command`, None for the window."""
    parser = argparse.ArgumentParser(prog="desk", description="会议秘书台 Meeting Desk")
    parser.add_argument("--version", action="version", version=__version__)
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument(
        "--data",
        metavar="PATH_OR_URL",
        default=argparse.SUPPRESS,
        help="SQLite 数据文件或 PostgreSQL 地址（也可用环境变量 DESK_DATA）",
    )
    parser.add_argument("--data", metavar="PATH_OR_URL", default=None, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str, *, json: bool = True) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, parents=[data])
        if json:
            made.add_argument("--json", action="store_true", help="以 JSON 输出结果")
        return made

    _add_papers(command)
    _add_exchange(command)
    _add_data(command)
    _add_check(command)
    _add_wording(command)
    return parser


def _add_papers(command: _Command) -> None:
    demo = command("demo", "用示例会议生成数据文件、全部文件和界面图片")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    export = command("export", "导出会议的文件")
    export.add_argument("meeting", metavar="MEETING")
    export.add_argument(
        "--kind", required=True, metavar="KIND[,KIND…]", help="minutes,letters,notice … 或 all"
    )
    export.add_argument("--out", type=Path, required=True, metavar="DIR")
    export.add_argument("--format", default="docx", metavar="docx,pdf")
    issue = command("issue", "签发会议纪要：编号、锁定议定事项")
    issue.add_argument("meeting", metavar="MEETING")
    issue.add_argument("--number", type=_positive, default=1, help="本系统首个纪要的起始编号")
    issue.add_argument("--letters-from", type=_positive, default=1, help="首个交办函的起始编号")


def _add_exchange(command: _Command) -> None:
    importing = command("import", "导入会议文件（.json）和名册（.xlsx）")
    importing.add_argument("files", nargs="+", type=Path, metavar="FILE")
    importing.add_argument("--dry-run", action="store_true", help="只检查，不写入")
    revised = command("revised", "读回领导修改过的纪要，列出与记录的差异")
    revised.add_argument("meeting", metavar="MEETING")
    revised.add_argument("file", type=Path, metavar="FILE.docx")
    decision = revised.add_mutually_exclusive_group()
    decision.add_argument("--adopt-all", action="store_true", help="采用能采用的全部改动")
    decision.add_argument("--keep-all", action="store_true", help="全部保留原记录")
    dump = command("dump", "把一次会议输出为会议文件", json=False)
    dump.add_argument("meeting", metavar="MEETING")
    command("schema", "输出会议文件的 JSON Schema", json=False)
    command("list", "列出会议")
    ledger = command("ledger", "督办台账")
    ledger.add_argument("--as-of", type=_day, default=None, metavar="DATE")
    ledger.add_argument("--unit", default="", metavar="U")
    ledger.add_argument("--state", type=_state, default=None, metavar="S")
    ledger.add_argument("--xlsx", type=Path, default=None, metavar="FILE")


def _add_data(command: _Command) -> None:
    journal = command("journal", "操作日志")
    journal.add_argument("--verify", action="store_true", help="检查日志是否完整")
    backup = command("backup", "备份并核对")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = command("restore", "从备份恢复，原数据另存")
    restore.add_argument("file", type=Path, metavar="FILE")


def _add_check(command: _Command) -> None:
    check = command("check", "按公文格式标准检查 Word 文件")
    check.add_argument("file", type=Path, metavar="FILE.docx")
    check.add_argument(
        "--as",
        dest="form",
        choices=("minutes", "letter", "general"),
        default=None,
        help="按纪要、信函或通用格式检查；不写则自动识别",
    )


def _add_wording(command: _Command) -> None:
    parse = command("parse", "读出一段话交办的工作：谁牵头、谁配合、何时办结")
    parse.add_argument("text", metavar="TEXT")
    parse.add_argument(
        "--today", type=_day, default=None, metavar="DATE", help="从哪天起算，默认今天"
    )
    lint = command("lint", "检查措辞：责任单位、时限、空话，以及文号、日期、序号、标点")
    lint.add_argument("text", metavar="TEXT|FILE|MEETING", help="一段文字、一个文件或一次会议")
    lint.add_argument(
        "--as",
        dest="role",
        choices=("decision", "assignment", "statement", "note", "paper"),
        default=None,
        help="文字的用途；不写则文字按议定事项、文件按公文检查",
    )


def _positive(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 10**6:
        raise argparse.ArgumentTypeError(f"应为 1 以上的整数，不是“{text}”")
    return int(text)


def _day(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"应为日期，如 2026-01-05，不是“{text}”") from error


def _state(text: str) -> AssignmentState:
    if text not in set(AssignmentState):
        known = "、".join(AssignmentState)
        raise argparse.ArgumentTypeError(f"应为 {known} 之一，不是“{text}”")
    return AssignmentState(text)
