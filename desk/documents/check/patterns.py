"""What the elements of a paper look like as text, the right ways and the usual wrong ones."""

import re

_OPEN, _CLOSE = r"〔\[［【（(﹝{〖", r"〕\]］】）)﹞}〗"
CHINESE = "一二三四五六七八九十百"

COPY_NUMBER = re.compile(r"^(№|No\.?)?\s*\d{4,8}$")
SECRECY = re.compile(r"^(绝密|机密|秘密)\s*([★☆*·].*)?$")
URGENCY = re.compile(r"^(特\s*急|加\s*急|特\s*提|平\s*急|急\s*件)$")
SIGNER = re.compile(r"签\s*发\s*人?\s*[：:]")
NUMBER = re.compile(
    rf"(?P<code>[一-鿿]{{1,14}})?\s*(?P<open>[{_OPEN}])\s*(?P<year>\d{{2,4}})\s*年?\s*(?P<close>[{_CLOSE}])"
    r"\s*(?P<di>第)?\s*(?P<value>\d{1,5})\s*(?P<hao>号)?(?=$|\s|签)"
)
BARE_NUMBER = re.compile(
    r"^(?P<code>[一-鿿]{1,14})\s*(?P<year>(19|20)\d{2})\s*[-—年]?\s*(?P<di>第)?\s*(?P<value>\d{1,5})\s*"
    r"(?P<hao>号)$"
)
PERIOD = re.compile(
    r"^[（(〔\[]?第?\s*([0-9]+|[一二三四五六七八九十百〇零]+)\s*[期号次][）)〕\]]?$"
)
ISSUE_DATE = re.compile(r"(\d{2,4}|[〇零○一二三四五六七八九]{2,4})\s*年.{1,4}月.{1,4}[日号]$")
PENDING = re.compile(r"^[（(].{0,6}[稿号][）)]$")
"""What stands where a draft has no number yet."""
DRAFT = re.compile(r"^（.{1,12}）$")

RIGHT_DATE = re.compile(r"^(19|20)\d{2}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$")
DATE = re.compile(
    r"^(?P<year>\d{2,4}|[〇零○ΟO一二三四五六七八九]{2,4})\s*[年./-]\s*"
    rf"(?P<month>\d{{1,2}}|[{CHINESE}]{{1,3}})\s*[月./-]\s*"
    rf"(?P<day>\d{{1,2}}|[{CHINESE}]{{1,3}})\s*(?P<last>[日号]?)$"
)
BLANK_DATE = re.compile(r"^(\d{4})?\s*年\s*(\d{1,2})?\s*月\s*(\d{1,2})?\s*日$")
"""A date to be filled in by hand."""
BLANK_END = re.compile(r"年\s*\d{0,2}\s*月\s*\d{0,2}\s*日$")
TEXT_DATE = re.compile(
    r"(?<!\d)(?P<year>\d{2,4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})(?P<last>[日号])"
)

NAMES = re.compile(
    r"^(?P<label>(出\s*席|请\s*假|列\s*席|缺\s*席|邀\s*请|参\s*加)(人员|单位|领导)?)\s*(?P<colon>[：:])"
)
ATTACHMENT_NOTE = re.compile(r"^附\s*件\s*(?P<colon>[：:]|\s)\s*(?=\S)")
ATTACHMENT = re.compile(r"^附\s*件\s*\d{0,2}\s*[：:]?$")
LISTED = re.compile(r"^(?P<value>\d{1,2})(?P<sign>[．.、，])")
COPIES = re.compile(r"^(抄\s*[送报]|主\s*送|分\s*送)(?P<colon>[：:])?")
ISSUED = re.compile(r"印\s*发?$|印发\s*$")
COPIES_COUNT = re.compile(r"^（?[(（]?共印\s*\d+\s*份")
TITLE_END = re.compile(
    r"(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规定|细则|要点|规划)"
    r"([（(].{1,10}[）)])?$"
)
FINAL = "。；;.！!？?"
SENTENCE = re.compile(r"[。！？；]")


def is_number(text: str) -> re.Match[str] | None:
    """Return the match of a document number, in whatever shape, in a line of its own."""
    found = NUMBER.search(text)
    if found is not None and found.start() <= 1 and len(text) <= 60:
        return found
    return BARE_NUMBER.match(text)
