"""The sign-in sheet: everyone who is expected, by role, with room to sign."""

from desk.documents import model as m
from desk.domain.dossier import Dossier
from desk.domain.papers import PaperKind
from tests.documents.kinds.prepared import bare, crowded, drafts, prepared, rows, tables, text


def sheet(dossier: Dossier) -> list[list[str]]:
    (draft,) = drafts(dossier, PaperKind.SIGN_IN)
    return rows(draft)


def test_people_stand_under_their_roles_numbered_through() -> None:
    said = sheet(prepared("executive"))
    assert said[0] == ["序号", "单位", "姓名", "职务", "签名", "电话"]
    groups = [row[0] for row in said if len(row) == 1]
    assert groups == ["出席", "邀请", "列席", "工作人员"]
    assert said[2][:4] == ["1", "市政府", "陆明远", "市委副书记、市长"]
    numbers = [row[0] for row in said[1:] if len(row) > 1 and row[0]]
    assert numbers == [str(n) for n in range(1, 21)]
    assert said[said.index(["邀请"]) + 1][1:4] == ["市人大常委会", "林秀珍", "副主任"]


def test_a_substitute_signs_for_himself() -> None:
    said = sheet(prepared("executive"))
    row = next(row for row in said if "许若曦" in "".join(row))
    assert row[2] == "许若曦\n代韩雪梅"
    assert row[4] == ""


def test_who_is_on_leave_does_not_sign() -> None:
    said = text(prepared("executive"), PaperKind.SIGN_IN)
    assert "请假：欧阳立。" in said
    assert all("欧阳立" not in "".join(row) for row in sheet(prepared("executive")))


def test_the_head_is_repeated_and_spare_rows_are_left() -> None:
    (draft,) = drafts(crowded(200), PaperKind.SIGN_IN)
    (table,) = tables(draft)
    assert table.header_rows == 1
    assert draft.document.form is m.Form.SHEET
    assert [cell.text for cell in table.rows[-1]] == [""] * 6
    assert sum(column.width for column in table.columns) == 156.0
    assert sum(len(row) > 1 and bool(row[0].text) for row in table.rows[1:]) == 200


def test_an_empty_meeting_has_a_blank_sheet() -> None:
    said = sheet(bare())
    assert len(said) > 10
    assert all(row == [""] * 6 for row in said[1:])
