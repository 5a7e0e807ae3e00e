"""The form with which a unit proposes an item (议题申报表): blank, or with what is known of it."""

from collections.abc import Callable, Mapping
from typing import Final

from desk.domain.agenda import ItemKind, Opinion
from desk.domain.dossier import Directory, ItemDossier
from desk.exchange.forms.writer import FormWriter

MARK: Final = "desk.item_form/1"
TITLE: Final = "会议议题申报表"

UNIT: Final = "申报单位"
LEADER: Final = "分管领导"
ITEM: Final = "议题名称"
KIND: Final = "议题类别"
PRESENTER: Final = "汇报人"
MINUTES: Final = "汇报时间（分钟）"
REQUEST: Final = "提请事项"
PROBLEM: Final = "存在问题"
OPTIONS: Final = "解决方案"
CONSULTED: Final = "征求意见情况"
MAJOR: Final = "重大事项"
REVIEW: Final = "合法性审查"
OBSERVERS: Final = "建议列席单位"
MATERIALS: Final = "会议材料"
END: Final = "主要负责人签字"
"""The label below the last field."""

KINDS: Final[Mapping[str, ItemKind]] = {
    "审议": ItemKind.DELIBERATE,
    "汇报": ItemKind.REPORT,
    "学习": ItemKind.STUDY,
    "传阅": ItemKind.CIRCULATE,
    "人事": ItemKind.PERSONNEL,
    "议案": ItemKind.BILL,
}
OPINIONS: Final[Mapping[str, Opinion]] = {
    "同意": Opinion.AGREE,
    "建议修改": Opinion.AMEND,
    "不同意": Opinion.DISAGREE,
    "未答复": Opinion.PENDING,
}
YES_NO: Final[Mapping[str, bool]] = {"是": True, "否": False}
NEEDED: Final[Mapping[str, bool]] = {"需要": True, "不需要": False}

_WIDTHS: Final = (13, 17, 13, 15, 16, 14)
_OPTION_LINES: Final = 3
_UNIT_LINES: Final = 6
_MATERIAL_LINES: Final = 3


def item_form(item: ItemDossier | None, directory: Directory, unit_id: str | None = None) -> bytes:
    """Return the form as an .xlsx file: of an item, or blank for a unit (or for any unit)."""
    if item is not None:
        unit_id = item.item.presenter_unit_id
    record_id = item.item.id if item is not None else ""
    form = FormWriter(MARK, TITLE, _WIDTHS, record_id=record_id)
    _Layout(form, item, directory, unit_id).write()
    return form.finish()


class _Layout:
    """Writes the form from the top down; `_row` is the next free row."""

    def __init__(
        self,
        form: FormWriter,
        item: ItemDossier | None,
        directory: Directory,
        unit_id: str | None,
    ) -> None:
        self._form, self._item, self._names, self._unit_id = form, item, directory, unit_id
        self._row = 2

    def write(self) -> None:
        """Write every field with what is known of the item."""
        self._head()
        self._long(REQUEST, lambda i: i.item.request, 44)
        self._long(PROBLEM, lambda i: i.item.problem, 56)
        self._options()
        self._consultations()
        self._checks()
        self._long(OBSERVERS, self._observers, 28)
        self._materials()
        self._foot()

    def _observers(self, item: ItemDossier) -> str:
        return "、".join(self._names.unit_name(unit_id) for unit_id in item.item.observer_unit_ids)

    def _known(self, value: Callable[[ItemDossier], str]) -> str:
        return value(self._item) if self._item is not None else ""

    def _next(self, points: float) -> int:
        row, self._row = self._row, self._row + 1
        self._form.height(row, points)
        return row

    def _long(self, label: str, value: Callable[[ItemDossier], str], points: float) -> None:
        row = self._next(points)
        self._form.label(f"A{row}", label)
        self._form.field(f"B{row}:F{row}", self._known(value))

    def _head(self) -> None:
        form, names, item = self._form, self._names, self._item
        row = self._next(26)
        form.label(f"A{row}", UNIT)
        form.field(f"B{row}:D{row}", names.unit_name(self._unit_id))
        form.label(f"E{row}", LEADER)
        form.field(f"F{row}", self._known(lambda i: names.person_name(i.item.leader_id)))
        self._long(ITEM, lambda i: i.item.title, 30)
        row = self._next(30)
        form.label(f"A{row}", KIND)
        kind = item.item.kind if item is not None else ItemKind.DELIBERATE
        form.choice_field(f"B{row}", list(KINDS), _text_of(KINDS, kind))
        form.label(f"C{row}", PRESENTER)
        form.field(f"D{row}", self._known(lambda i: names.person_name(i.item.presenter_id)))
        form.label(f"E{row}", MINUTES)
        form.number_field(f"F{row}", item.item.minutes_planned if item is not None else None)

    def _options(self) -> None:
        options = self._item.options if self._item is not None else ()
        first = self._columns(
            ("B", "方案名称"), ("C:E", "主要内容、所需资金和时限"), ("F", "是否推荐")
        )
        for place in range(max(_OPTION_LINES, len(options))):
            row = self._next(34)
            option = options[place] if place < len(options) else None
            self._form.field(f"B{row}", option.title if option else "")
            self._form.field(f"C{row}:E{row}", option.text if option else "")
            said = ("是" if option.recommended else "否") if option else ""
            self._form.choice_field(f"F{row}", list(YES_NO), said)
        self._form.label(f"A{first}:A{self._row - 1}", OPTIONS)

    def _consultations(self) -> None:
        asked = self._item.consultations if self._item is not None else ()
        first = self._columns(
            ("B", "部门"), ("C", "意见"), ("D:E", "具体意见及采纳情况"), ("F", "答复日期")
        )
        for place in range(max(_UNIT_LINES, len(asked) + 1)):
            row = self._next(20)
            one = asked[place] if place < len(asked) else None
            self._form.field(f"B{row}", self._names.unit_name(one.unit_id) if one else "")
            said = _text_of(OPINIONS, one.opinion) if one else ""
            self._form.choice_field(f"C{row}", list(OPINIONS), said)
            self._form.field(f"D{row}:E{row}", one.text if one else "")
            self._form.day_field(f"F{row}", one.answered if one else None)
        self._form.label(f"A{first}:A{self._row - 1}", CONSULTED)

    def _checks(self) -> None:
        item = self._item.item if self._item is not None else None
        row = self._next(24)
        self._form.label(f"A{row}", MAJOR)
        major = _text_of(YES_NO, item.major) if item is not None else ""
        self._form.choice_field(f"B{row}:C{row}", list(YES_NO), major)
        self._form.label(f"D{row}", REVIEW)
        review = _text_of(NEEDED, item.review_needed) if item is not None else ""
        self._form.choice_field(f"E{row}:F{row}", list(NEEDED), review)

    def _materials(self) -> None:
        held = [m.material for m in self._item.materials] if self._item is not None else []
        first = self._columns(("B:C", "材料名称"), ("D", "页数"), ("E:F", "材料要点"))
        for place in range(max(_MATERIAL_LINES, len(held) + 1)):
            row = self._next(24)
            one = held[place] if place < len(held) else None
            self._form.field(f"B{row}:C{row}", one.title if one else "")
            self._form.number_field(f"D{row}", one.pages if one else None)
            self._form.field(f"E{row}:F{row}", one.key_points if one else "")
        self._form.label(f"A{first}:A{self._row - 1}", MATERIALS)

    def _columns(self, *headings: tuple[str, str]) -> int:
        """Write the headings of a table and return their row."""
        row = self._next(20)
        for columns, text in headings:
            first, _, last = columns.partition(":")
            self._form.label(f"{first}{row}:{last}{row}" if last else f"{first}{row}", text)
        return row

    def _foot(self) -> None:
        row = self._next(40)
        self._form.label(f"A{row}", END)
        self._form.plain(f"B{row}:F{row}", "　　　　　　　　　　　　（公章）　　　　年　　月　　日")
        row = self._row
        self._form.remark(
            row,
            "填表说明：灰色格为固定内容，请在白色格内填写；议题应写明问题和解决方案，并标明一个推荐方案；"
            "部门之间先行沟通，写明征求意见情况；多个单位之间用顿号隔开。",
            32,
        )


def _text_of(choices: Mapping[str, object], value: object) -> str:
    return next((text for text, meant in choices.items() if meant is value), "")
