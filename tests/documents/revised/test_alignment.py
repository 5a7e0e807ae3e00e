"""Which revised paragraph answers to which: order, division, moves."""

from hypothesis import given
from hypothesis import strategies as st

from desk.documents.revised.alignment import Link, align, longest_rising

BASE = [
    "会议指出，按时足额支付农民工工资是法律规定的刚性义务。",
    "会议要求，严格落实工资专用账户制度。",
    "由市财政局负责，于2026年12月31日前编制预算草案。",
    "由市水务局牵头，澜东区政府配合，于2026年12月10日前制定应急加固措施。",
    "会议决定暂缓审议停车管理办法。",
]


def test_words_changed_keep_their_paragraph() -> None:
    revised = [text.replace("市", "本市") for text in BASE]
    assert align(BASE, revised) == [Link((i,), (i,)) for i in range(5)]


def test_a_paragraph_divided_in_three() -> None:
    text = BASE[3]
    revised = [*BASE[:3], text[:8], text[8:20], text[20:], BASE[4]]
    assert Link((3,), (3, 4, 5)) in align(BASE, revised)


def test_paragraphs_run_together() -> None:
    revised = [BASE[0] + BASE[1], *BASE[2:]]
    assert align(BASE, revised)[0] == Link((0, 1), (0,))


def test_a_short_paragraph_deleted_is_not_run_together() -> None:
    base = [BASE[0], "特此纪要。", BASE[1]]
    assert Link((1,), ()) in align(base, [BASE[0], BASE[1]])


def test_a_paragraph_moved_far() -> None:
    assert Link((0,), (4,)) in align(BASE, [*BASE[1:], BASE[0]])


def test_a_paragraph_moved_and_changed() -> None:
    revised = [*BASE[1:], BASE[0].replace("刚性义务", "法定义务")]
    assert Link((0,), (4,)) in align(BASE, revised)


def test_a_paragraph_rewritten_stays_in_its_place() -> None:
    revised = [*BASE[:2], "由市审计局另行安排。", *BASE[3:]]
    assert Link((2,), (2,)) in align(BASE, revised)


def test_a_paragraph_deleted_where_another_kind_was_added() -> None:
    links = align(BASE, [*BASE[:2], "会议强调，安全第一。", *BASE[3:]])
    assert Link((2,), ()) in links
    assert Link((), (2,)) in links


def test_a_paragraph_deleted_above_one_that_grew() -> None:
    grown = BASE[3].replace("措施。", "措施，并报市政府备案。")
    links = align(BASE, [*BASE[:2], grown, BASE[4]])
    assert Link((2,), ()) in links
    assert Link((3,), (2,)) in links


def test_a_long_paper_in_which_every_paragraph_changed_and_one_moved() -> None:
    base = [f"第{n}项工作由市财政局牵头，{n * 7919}号文件所列事项按期办结。" for n in range(150)]
    changed = [text.replace("市财政局", "财政局") for text in base]
    links = align(base, [*changed[1:], changed[0]])
    wanted = {Link((0,), (149,)), *(Link((n,), (n - 1,)) for n in range(1, 150))}
    assert set(links) == wanted


def test_another_text_altogether() -> None:
    links = align(BASE, ["甲乙丙丁", "戊己庚辛", "壬癸子丑"])
    assert all(not (link.base and link.revised) for link in links)


TEXTS = st.lists(st.text("会议由市财政局水务，。年月日0123", min_size=1, max_size=12), max_size=12)


@given(TEXTS, TEXTS)
def test_every_paragraph_is_linked_once(base: list[str], revised: list[str]) -> None:
    links = align(base, revised)
    assert sorted(i for link in links for i in link.base) == list(range(len(base)))
    assert sorted(j for link in links for j in link.revised) == list(range(len(revised)))


@given(TEXTS)
def test_equal_texts_are_linked_one_to_one(texts: list[str]) -> None:
    assert align(texts, texts) == [Link((i,), (i,)) for i in range(len(texts))]


@given(st.lists(st.integers(0, 20)))
def test_a_longest_run_rises(numbers: list[int]) -> None:
    found = [numbers[i] for i in longest_rising(numbers)]
    assert found == sorted(set(found))
