"""What GB/T 9704 says of a page, measured: each check yields what is otherwise, in words.

A check looks only at what a paper has; `CHECKS` is run over every kind of paper in both schools.
"""

from collections.abc import Iterator
from itertools import pairwise

from desk.documents import model as m
from desk.documents.rules.rare import font_for
from desk.documents.styles.standard import value
from desk.documents.word import layout
from tests.documents.pages import SUBSTITUTES, Band
from tests.documents.word.proof import MM, RED, Character, Proof

NEAR = 1.0
"""mm: as near as a page must come to the standard."""

Findings = Iterator[str]
_HANGING = "，。、；：！？）》”"
_EM = 16 * MM
_LINE = 1.875 * _EM
"""A line: the height of a 3号 character and 7/8 of it (6.2)."""
_DASH = 0.36
"""Of the type size: how high the dash of a page number stands above its baseline."""


def off(what: str, measured: float, wanted: float, near: float = NEAR) -> Findings:
    """Yield a sentence where a measure is not as near as it must be."""
    if abs(measured - wanted) > near:
        yield f"{what}: {measured:.2f} mm, not {wanted:.2f}"


def page_and_area(proof: Proof) -> Findings:
    """5.2, 6.2: everything but page numbers stands inside the text area."""
    area = proof.area
    left, right = area.left - NEAR, area.width - area.right + NEAR
    for c in proof.body():
        hangs = c.text in _HANGING and c.left <= right
        if c.left < left or (c.right > right and not hangs):
            yield f"{c.text} on page {c.page} stands at {c.left:.1f}-{c.right:.1f}"
        if c.baseline < area.top + 2:
            yield f"{c.text} on page {c.page} stands above the text area"
    for s in proof.strokes:
        if s.color != RED and (s.left < left or s.right > right):
            yield f"a rule on page {s.page} reaches from {s.left:.1f} to {s.right:.1f}"


def mark(proof: Proof) -> Findings:
    """7.2.4, 10.1: red, centred, its top edge where the school wants it."""
    for block in proof.blocks(m.Mark):
        found = proof.find(block.text, 40)
        if not found:
            yield "the mark is not there"
            return
        yield from (f"{c.text} is not FF0000" for c in found if c.color != RED)
        band = proof.ink(1, red=True)[0]
        letter = proof.document.form is m.Form.LETTER
        wanted = value("letter.mark_top") if letter else proof.area.top + proof.fmt.school.mark_top
        yield from off("the mark's top edge", band.top, wanted)
        yield from off("the mark's centre", (band.left + band.right) / 2, 28 + 78)
        yield from _type(proof, "mark", block.text, m.Face.TITLE, None)


def red_rules(proof: Proof) -> Findings:
    """7.2.7: 4 mm below the line above, 156 mm; 10.1: double rules of 170 mm at 4 and 20 mm."""
    if not proof.blocks(m.Rule) or not proof.blocks(m.Mark):
        return
    red = proof.ink(1, red=True)
    if proof.document.form is m.Form.LETTER:
        yield from _double_rules(proof, red)
        return
    if len(red) != 2:
        yield f"{len(red)} bands of red, not mark and rule"
        return
    rule = red[1]
    above = max(b.bottom for b in proof.ink(1, red=False) if b.bottom < rule.top)
    yield from off("red rule below the line above", rule.top - above, value("rule.gap"))
    yield from off("red rule's length", rule.right - rule.left, value("rule.width"))
    yield from off("red rule's left end", rule.left, proof.area.left)


def _double_rules(proof: Proof, red: list[Band]) -> Findings:
    if len(red) != 5:
        yield f"{len(red)} bands of red, not mark and two double rules"
        return
    yield from off(
        "upper rule below the mark", red[1].top - red[0].bottom, value("letter.rule_gap")
    )
    yield from off("lower rule above the edge", 297 - red[4].bottom, value("letter.rule_bottom"))
    for rule in red[1:]:
        yield from off("double rule's length", rule.right - rule.left, value("letter.rule_width"))
    if not (red[1].bottom - red[1].top > red[2].bottom - red[2].top):
        yield "the upper double rule is not thick over thin"
    if not (red[3].bottom - red[3].top < red[4].bottom - red[4].top):
        yield "the lower double rule is not thin over thick"
    for page in range(2, proof.pages + 1):
        if any(c.color == RED for c in proof.characters if c.page == page):
            yield f"red on page {page}"


def number(proof: Proof) -> Findings:
    """7.2.5: two lines below the mark and centred; 10.1: flush right under the rule."""
    for block in (b for b in proof.blocks(m.Number) if b.text.strip()):
        found = proof.find(block.text, 40)
        if not found:
            yield "the number is not there"
            return
        left, right = found[0].left, found[-1].right
        area = proof.area
        red, black = proof.ink(1, red=True), proof.ink(1, red=False)
        if proof.document.form is m.Form.LETTER:
            top = min(b.top for b in black if b.top > red[2].bottom)
            yield from off("number below the rule", top - red[2].bottom, 14 * MM)
            yield from off("number's right end", right, area.width - area.right)
            continue
        if block.signers:
            yield from off("number's left end", left, area.left + _EM)
        else:
            yield from off("number's centre", (left + right) / 2, 28 + 78)
        lines = value(
            "minutes.number_lines"
            if proof.document.form is m.Form.MINUTES
            else "number.blank_lines"
        )
        top = min(b.top for b in black if b.top > red[0].bottom)
        if len(block.signers) <= 2:
            wanted = lines * _LINE + (_LINE - _EM)
            yield from off("number below the mark", top - red[0].bottom, wanted)
        yield from _type(proof, "number", block.text, m.Face.BODY, 16)


def signers(proof: Proof) -> Findings:
    """7.2.6: one blank character from the right, names in 楷体, two a line under each other."""
    for block in (b for b in proof.blocks(m.Number) if b.signers):
        area, places = proof.area, []
        for name in block.signers:
            found = proof.find(name)
            if not found:
                yield f"{name} is not there"
                return
            places.append((found[0].left, found[-1].right, found[0].baseline))
            yield from _type(proof, "signer", name, m.Face.KAI, 16)
        yield from off(
            "signers' right end", max(p[1] for p in places), area.width - area.right - _EM
        )
        yield from _type(proof, "签发人", "签发人：", m.Face.BODY, 16)
        for upper, lower in zip(places, places[2:], strict=False):
            yield from off("signers below each other", lower[0], upper[0], 0.3)
        last = proof.find(block.text)[0].baseline
        yield from off("number on the line of the last signer", last, places[-1][2], 0.3)


def title(proof: Proof) -> Findings:
    """7.3.1: 2号 小标宋, centred, two blank lines below the rule, or first on the page."""
    for block in proof.blocks(m.Title):
        found = proof.find(block.words[0], 40, 22)
        if not found:
            yield f"the title {block.words[0]} is not there"
            return
        yield from _type(proof, "title", block.words[0], m.Face.TITLE, 22)
        line = _line_of(proof, found[0])
        centre = (line[0].left + line[-1].right) / 2
        yield from off("title's centre", centre, (proof.area.left + _right(proof)) / 2)
        above = proof.document.blocks[: proof.document.blocks.index(block)]
        if not above and not proof.official:
            yield from off("title's first line", found[0].baseline, proof.area.top + 28 * MM)
        if above and isinstance(above[-1], m.Rule) and proof.document.form is not m.Form.LETTER:
            rule = proof.ink(1, red=True)[1].bottom
            top = min(b.top for b in proof.ink(1, red=False) if b.top > rule)
            # Two lines fit between rule and title, and half the space between lines.
            yield from off("title below the rule", top - rule, 2 * _LINE + (_LINE - _EM) / 2, 1.5)


def first_line(proof: Proof) -> Findings:
    """7.3.3: indented by two characters, in 3号 仿宋; the body begins on page 1."""
    texts = [
        b for b in proof.blocks(m.Paragraph) if b.indent and b.level is m.Level.BODY and b.text
    ]
    block = next((b for b in texts if len(b.text) > 4 and not b.runs[0].face), None)
    if block is None:
        return
    found = proof.find(block.text, size=16)
    if not found:
        yield f"{block.text[:10]} is not there"
        return
    yield from off("indent of the first line", found[0].left, proof.area.left + 2 * _EM)
    yield from _type(proof, "body", block.text, m.Face.BODY, 16)
    begin = proof.find(proof.blocks(m.Paragraph)[0].text, size=16)
    if proof.official and begin and begin[0].page != 1:
        yield f"the body begins on page {begin[0].page}"


def lines(proof: Proof) -> Findings:
    """6.2: body lines stand a line's height apart, 22 on a page."""
    pitch = proof.fmt.school.pitch / 20 * MM
    for page in range(1, proof.pages + 1):
        body = [c for c in proof.body() if c.page == page and c.size == 16]
        places = sorted({round(c.baseline, 1) for c in body})
        places = [p for i, p in enumerate(places) if i == 0 or p - places[i - 1] > 0.5]
        if len(places) > value("area.lines"):
            yield f"{len(places)} lines on page {page}"
        close = [b - a for a, b in pairwise(places) if b - a < pitch - 0.3]
        if close and not proof.blocks(m.Table):
            yield f"lines of page {page} stand {min(close):.2f} mm apart"


def headings(proof: Proof) -> Findings:
    """7.3.3: 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋."""
    faces = {m.Level.ONE: m.Face.HEI, m.Level.TWO: m.Face.KAI}
    for block in proof.blocks(m.Paragraph):
        if block.level is not m.Level.BODY and not block.runs[0].face:
            face = faces.get(block.level, m.Face.BODY)
            yield from _type(proof, "heading", block.runs[0].text, face, 16)


def copies(proof: Proof) -> Findings:
    """7.4: at the foot of the last page, between rules; in a letter without (10.1)."""
    for block in proof.blocks(m.Copies):
        bottom = proof.area.height - proof.area.bottom
        text = f"{block.label}：{block.text}" if block.text else block.issuer
        found = proof.find(text)
        if not found:
            yield "the 版记 is not there"
            return
        if found[0].page != proof.pages:
            yield f"the 版记 is on page {found[0].page} of {proof.pages}"
        yield from _type(proof, "版记", text, m.Face.BODY, 14)
        yield from off("版记 indented", found[0].left, proof.area.left + 14 * MM)
        rules = [s for s in proof.strokes if s.page == proof.pages and s.right - s.left > 150]
        if proof.document.form is m.Form.LETTER:
            last = max(c.baseline for c in proof.body() if c.page == proof.pages)
            yield from off("抄送 at the foot", last, bottom - 0.2 * 24 * MM)
            continue
        foot = [s for s in rules if s.top > found[0].baseline - 12]
        yield from off("last rule of the 版记", max(s.bottom for s in foot), bottom)
        for rule in foot:
            yield from off("length of a rule of the 版记", rule.right - rule.left, 156)
        thick = [round(s.bottom - s.top, 2) for s in (foot[0], foot[-1])]
        yield from (f"outer rule of the 版记: {t} mm" for t in thick if abs(t - 0.35) > 0.06)


def page_numbers(proof: Proof) -> Findings:
    """7.5: — 1 — in 4号 宋体, odd right, even left, one blank, 7 mm below; none in a letter's 1."""
    numbers, area = proof.document.page_numbers, proof.area
    letter = proof.document.form is m.Form.LETTER
    for page in range(1, proof.pages + 1):
        found = proof.numbers(page)
        text = "".join(c.text for c in found)
        hidden = page == 1 and (letter or not numbers.first_page)
        if hidden or not numbers.shown or proof.document.form is m.Form.CARD:
            if text:
                yield f"page {page} is numbered {text}"
            continue
        if text != f"—{page}—":
            yield f"page {page} is numbered {text}"
            continue
        if page % 2:
            yield from off("page number's right end", found[-1].right, _right(proof) - 14 * MM)
        else:
            yield from off("page number's left end", found[0].left, area.left + 14 * MM)
        dash = found[0].baseline - _DASH * 14 * MM - (area.height - area.bottom)
        yield from off("page number's dash", dash, proof.fmt.school.page_number_gap)
        yield from _types(proof, "page number", found, m.Face.SONG, 14)


def lists(proof: Proof) -> Findings:
    """10.3: labels in 黑体, lines align after the colon."""
    for block in proof.blocks(m.Names) + proof.blocks(m.Labelled):
        face = block.face if isinstance(block, m.Labelled) else m.Face.HEI
        yield from _type(proof, "label", f"{block.label}：", face, 16)


def attachments(proof: Proof) -> Findings:
    """7.3.7: a new page, the label in 黑体 on line 1, the title centred on line 3."""
    wanted = proof.area.top + layout.BASELINE * proof.fmt.school.pitch / 20 * MM
    first = [
        c
        for c in proof.characters
        if c.text == "附" and c.size == 16 and abs(c.baseline - wanted) < NEAR
    ]
    blocks = [b for b in proof.blocks(m.Attachment) if b.label.startswith("附")]
    if len(first) != len(blocks):
        yield f"{len(first)} attachments begin on a first line, not {len(blocks)}"
        return
    for block, place in zip(blocks, first, strict=True):
        yield from _types(proof, "attachment", [place], m.Face.HEI, 16)
        line = [c for c in proof.characters if c.page == place.page and c.size == 22]
        if not line:
            yield f"{block.title.text} is not there"
            return
        top = [c for c in line if abs(c.baseline - line[0].baseline) < 0.3]
        yield from off("attachment's title", (top[0].left + top[-1].right) / 2, 28 + 78)
        lines_above = (line[0].baseline - wanted) / (proof.fmt.school.pitch / 20 * MM)
        if not 1.8 < lines_above < 2.6:
            yield f"{block.title.text} stands {lines_above:.1f} lines below its label"


CHECKS = (
    page_and_area,
    mark,
    red_rules,
    number,
    signers,
    title,
    first_line,
    lines,
    headings,
    copies,
    page_numbers,
    lists,
    attachments,
)


def _right(proof: Proof) -> float:
    return proof.area.width - proof.area.right


def _line_of(proof: Proof, first: Character) -> list[Character]:
    line = [
        c
        for c in proof.characters
        if c.page == first.page and abs(c.baseline - first.baseline) < 0.3
    ]
    return sorted(line, key=lambda c: c.left)


def _type(proof: Proof, what: str, text: str, face: m.Face, size: float | None) -> Findings:
    found = proof.find(text, size=size)
    if text.strip() and not found:
        yield f"{what} {text[:10]} is not there in {size} pt"
    yield from _types(proof, what, found, face, size)


def _types(
    proof: Proof, what: str, found: list[Character], face: m.Face, size: float | None
) -> Findings:
    font = proof.fmt.fonts.of(face)
    allowed = tuple(name.replace(" ", "").removesuffix("SC") for name in SUBSTITUTES[font])
    for c in found:
        if size is not None and abs(c.size - size) > 0.2:
            yield f"{what} {c.text}: {c.size} pt, not {size}"
        if not c.font.startswith(allowed) and font_for(c.text, font) is None:
            yield f"{what} {c.text}: {c.font}, not {font}"
