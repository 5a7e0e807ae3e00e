"""The ways people name a time: one pattern for each, read by `times`."""

import re
from functools import cache

from desk.wording.sentences.words import any_of, words

_YEAR = (
    r"(?:(?P<year>20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度)?"
    r"|(?P<said_year>今年|本年度|本年|明年|后年|来年|次年|翌年|去年|上年))?"
)
_MONTH = r"(?<![\d第个两几多])(?P<month>1?\d|十[一二]?|[一二三四五六七八九元])月(?:份)?"
_DAY = r"(?P<day>\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_WEEKDAY_NOTE = r"(?:（(?:本|下)?(?:周|星期|礼拜)[一二三四五六日天]）)?"
_CLOCK = (
    r"(?:(?:上午|下午|中午|晚上|晚|凌晨)?(?:\d{1,2}|十[一二]?|[一二三四五六七八九])"
    r"(?:[时点](?:整|半|\d{1,2}分)?|[:：]\d\d)|下班|下午|上午|中午|零时)?"
)
_NOT_PREMISE = r"前(?![期景沿置端列]|三季度|提(?![出交供请升高前报]))"
_AFTER = (
    rf"(?P<after>之前|以前|前后|左右|{_NOT_PREMISE}|之内|以内"
    r"|内(?![部容外控涝环])|止|为止)?"
)
_PART = r"(?P<part>底|末|[上中下]旬|上中旬|中下旬|初|中(?![旬央心国间型型小学]))?"
_COUNT = r"(?P<count>\d{1,3}|[一二两三四五六七八九十百]{1,4}|半)"
_UNIT = r"(?P<unit>工作日|小时|天|日|周|星期|礼拜|月|年|季度)"
_NOT_COUNTED = r"(?<![每隔逢一二两三四五六七八九十几双单半\d多])"

_PATTERNS = {
    "numeric": r"(?<![\d.])(?P<year>20\d\d)[-./](?P<month>1?\d)[-./](?P<day>\d{1,2})(?![\d%])"
    + _WEEKDAY_NOTE
    + _CLOCK
    + _AFTER,
    "range": _YEAR
    + r"(?<![\d第])(?P<from_month>1?\d)月(?:\d{1,2}[日号]?)?起?(?:至|到|[-—~～]{1,2})"
    + r"(?:(?P<end_year>20\d\d)年|(?P<end_next>明年|次年))?(?:(?P<month>1?\d)月)?"
    + r"(?P<day>\d{1,2})[日号]"
    + _AFTER,
    "day": _YEAR + _MONTH + _DAY + "[日号]" + _WEEKDAY_NOTE + _CLOCK + _AFTER,
    "month": _YEAR + _MONTH + _PART + _AFTER,
    "near_month": r"(?P<near>本月|当月|这个?月|下个?月|次月)份?(?:"
    + _DAY
    + "[日号]"
    + _WEEKDAY_NOTE
    + _CLOCK
    + "|"
    + _PART
    + ")"
    + _AFTER,
    "this_month": r"(?<![\d一二三四五六七八九十本当这下个次每上两几])"
    r"月(?P<part>底|末|初|内|中旬|下旬|上旬)" + _AFTER,
    "year": r"(?:(?P<year>20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年"
    r"|(?P<said_year>今年|本年度|本年|明年|后年|来年|次年|翌年|去年))"
    r"(?:年)?(?P<part>底|末|终|内|初|中(?![央心国间型小学]))?" + _AFTER,
    "this_year": r"(?<![\d〇零○一二三四五六七八九十两半今明后去本当来次翌往近历每多几全数成])"
    r"(?:年度?(?P<part>底|末|终|内|初|中(?!央))|岁末)" + _AFTER,
    "quarter": _YEAR
    + r"(?<!前)(?:第)?(?P<quarter>[一二三四1234])季度(?P<part>末|底|内|初)?"
    + _AFTER,
    "near_quarter": r"(?:(?P<near>本|这个?|下个?|当)季度?|(?<![一二三四1234每])季度?(?=[末底内]))"
    r"(?P<part>末|底|内)?" + _AFTER,
    "half": _YEAR + r"(?P<half>上|下)半年(?P<part>末|底|内)?" + _AFTER,
    "weekday": _NOT_COUNTED + r"(?P<near>本|这|下下|下个?|上个?)?"
    r"(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![次度期回])" + _CLOCK + _AFTER,
    "week": _NOT_COUNTED + r"(?:(?P<near>本|这一?|下下|下一?个?)(?:周|星期|礼拜)"
    r"(?![一二三四五六日天边期])(?P<part>末|底|初|中)?"
    + r"|(?:周|星期)(?P<end>末)(?=之?以?前|内|完|报)|周(?=内(?![容部])))"
    + _AFTER,
    "span": r"(?<![每第隔\d一二三四五六七八九十百])(?:(?P<taking>用|利用|花|限期|限|力争|争取)?"
    + _COUNT
    + r"个?(?P<half>半)?个?"
    + _UNIT
    + r"(?P<about>左右)?(?P<length>的?时间)?"
    + r"(?P<after>之内|以内|内(?![部容外]))?(?P<later>后(?!续))?)",
    "today": r"(?P<near>今天|今日|今晚|当日|当天|明天|明日|明晚|明早|大后天|后天|后日)(?!起|会)"
    + _CLOCK
    + _AFTER,
    "bare_day": r"(?<![\d月至到—\-~～.一二三十第每])"
    r"(?P<day>[1-3]?\d|[一二三]?十[一二三四五六七八九]?)[日号]"
    + _WEEKDAY_NOTE
    + _CLOCK
    + r""
    + rf"(?P<after>之前|以前|{_NOT_PREMISE})",
}


@cache
def time_patterns() -> dict[str, re.Pattern[str]]:
    """Return the patterns by the name of what they find."""
    occasions = any_of(words()["occasions"])
    found = {name: re.compile(pattern) for name, pattern in _PATTERNS.items()}
    found["occasion"] = re.compile(
        _YEAR
        + rf"(?:{occasions}[、和]?){{0,2}}?(?P<occasion>{occasions})(?:假期|放假|长假)?"
        + r"(?:来临|到来|开始|来到|召开)?"
        + rf"(?P<after>之前|以前|前夕|前后|{_NOT_PREMISE}|之后|以后|后(?!续))"
    )
    return found
