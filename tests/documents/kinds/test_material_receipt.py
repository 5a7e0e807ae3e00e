"""The sheet for papers: each paper and receiver once, dates as recorded, secret titles hidden."""

from dataclasses import replace

from desk.domain.agenda import Delivery, Material
from desk.domain.dossier import Dossier, MaterialDossier
from desk.domain.papers import PaperKind
from tests.documents.kinds.held import held
from tests.documents.kinds.prepared import bare, drafts, rows, text, with_item

KIND = PaperKind.MATERIAL_RECEIPT


def with_paper(dossier: Dossier, index: int, title: str) -> Dossier:
    items = list(dossier.items)
    paper = MaterialDossier(Material(item_id=items[index].item.id, title=title), ())
    items[index] = replace(items[index], materials=(*items[index].materials, paper))
    return replace(dossier, items=tuple(items))


def test_each_paper_has_a_line_for_each_member() -> None:
    (paper,) = drafts(held(), KIND)
    table = rows(paper)
    assert table[0] == ["序号", "单位", "领取人", "份数", "签收日期", "签名"]
    assert table[1] == ["一、关于《江州市政府投资项目管理办法（送审稿）》的汇报"]
    assert table[2] == ["材料：江州市政府投资项目管理办法（送审稿）"]
    assert table[3:9] == [
        ["1", "市政府", "陆明远", "1", "", ""],
        ["2", "市政府", "程惠民", "1", "11月13日", ""],
        ["3", "市政府", "顾晓岚", "1", "11月13日", ""],
        ["4", "市政府", "何喆", "1", "11月13日", ""],
        ["5", "市政府", "欧阳立", "1", "11月13日", ""],
        ["6", "市政府", "邵堃", "1", "", ""],
    ]
    assert sum(row[0].startswith("材料：") for row in table) == 3


def test_somebody_else_who_received_a_paper_is_listed_too() -> None:
    dossier = held()
    first = dossier.items[0]
    audit = next(p for p in dossier.directory.people.values() if p.name == "曾昊")
    entry = first.materials[0]
    more = Delivery(material_id=entry.material.id, person_id=audit.id)
    entry = replace(entry, deliveries=(*entry.deliveries, more))
    first = replace(first, materials=(entry,))
    (paper,) = drafts(replace(dossier, items=(first,)), KIND)
    assert rows(paper)[-1] == ["7", "市审计局", "曾昊", "1", "", ""]


def test_nothing_is_known_of_a_secret_item_but_its_place() -> None:
    dossier = with_item(held(), 0, secret="机密★1年")
    said = text(dossier, KIND)
    assert "政府投资项目管理办法" not in said
    assert "一、第一项议题（机密★1年）" in said
    assert "材料：第一项议题材料之一" in said
    assert "材料：第一项议题材料之二" in said


def test_the_only_paper_of_a_secret_item_is_not_numbered() -> None:
    dossier = with_paper(with_item(held(), 3, secret="秘密"), 3, "绝不能印出的名称")
    said = text(dossier, KIND)
    assert "材料：第四项议题材料\n" in said
    assert "绝不能" not in said


def test_without_papers_there_is_no_sheet() -> None:
    assert drafts(bare(), KIND) == ()
    dossier = held()
    items = tuple(replace(item, materials=()) for item in dossier.items)
    assert drafts(replace(dossier, items=items), KIND) == ()
