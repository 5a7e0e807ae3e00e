"""Who leads, who supports, who is in charge."""

import pytest

from tests.wording.sentences.conftest import Tell

END = "，12月底前完成清查。"


@pytest.mark.parametrize(
    ("said", "lead", "support"),
    [
        ("由市财政局牵头，市审计局、市税务局配合", "市财政局", "市审计局、市税务局"),
        ("由市财政局牵头、市审计局配合", "市财政局", "市审计局"),
        ("市财政局会同市审计局", "市财政局", "市审计局"),
        ("由市财政局会同市审计局牵头，市统计局配合", "市财政局", "市审计局、市统计局"),
        ("请市住建局牵头，商市财政局研究", "市住房城乡建设局", "市财政局"),
        ("责成市公安局", "市公安局", ""),
        ("以市财政局为主，市审计局协助", "市财政局", "市审计局"),
        ("市财政局要与市税务局密切配合", "市财政局", "市税务局"),
        ("由市财政局同市审计局一道", "市财政局", "市审计局"),
        ("在市财政局的配合下，由市审计局", "市审计局", "市财政局"),
        ("市审计局协助市财政局", "市财政局", "市审计局"),
        ("市水务局（牵头）、市财政局、市审计局", "市水务局", "市财政局、市审计局"),
        ("市水务局为牵头单位，市财政局为配合单位", "市水务局", "市财政局"),
        ("牵头单位：市水务局；配合单位：市财政局；要求", "市水务局", "市财政局"),
        ("牵头单位市水务局，配合单位市财政局", "市水务局", "市财政局"),
        ("由市水务局牵头，市水务局、市财政局参与", "市水务局", "市财政局"),
        ("由市水务局牵头，相关部门配合", "市水务局", ""),
        ("由市水务局牵头，市财政局等有关部门配合", "市水务局", "市财政局"),
        ("由市水务局牵头，市财政局、市审计局按职责分工负责", "市水务局", "市财政局、市审计局"),
        ("按市审计局意见，由市城投集团", "市城投集团", ""),
        ("征求市人大常委会、市政协意见后，由市住建局", "市住房城乡建设局", ""),
        ("按照市财政局牵头制定的方案，由市审计局", "市审计局", ""),
        ("市工信局向市统计局报告", "市工业和信息化局", ""),
        ("市住建局吸收市财政局、市司法局意见后", "市住房城乡建设局", ""),
        ("市住建局督促澜东区政府", "市住房城乡建设局", ""),
        ("由临澜市发改委牵头", "市发展改革委", ""),
        ("由市发展和改革委员会牵头", "市发展改革委", ""),
        ("由财政局牵头，审计局配合", "市财政局", "市审计局"),
        ("由高新区牵头，澜东区、栖川县政府配合", "高新区管委会", "澜东区政府、栖川县政府"),
        ("这件事市城管局来牵头，市公安局配合一下", "市城市管理局", "市公安局"),
    ],
)
def test_lead_and_support(tell: Tell, said: str, lead: str, support: str) -> None:
    task = tell(said + END)
    assert (task.lead, task.support, task.problems) == (lead, support, set())


@pytest.mark.parametrize(
    "said",
    [
        "由市财政局、市审计局共同牵头",
        "市财政局与市审计局双牵头",
        "市财政局和市审计局联合负责",
        "由市财政局会同市审计局共同牵头",
        "市财政局、市审计局为共同牵头单位",
        "采取双牵头方式，由市财政局、市审计局负责",
        "双牵头单位：市财政局、市审计局",
    ],
)
def test_two_that_lead_together(tell: Tell, said: str) -> None:
    task = tell(said + END)
    assert (task.lead, task.joint_lead, task.problems) == ("市财政局", "市审计局", set())


@pytest.mark.parametrize(
    ("said", "problems"),
    [
        ("由市财政局、市审计局牵头", {"several_leads"}),
        ("市财政局和市税务局联合开展核查", {"several_leads"}),
        ("由市财政局、市审计局、市税务局共同牵头", {"several_leads"}),
        ("市财政局配合", {"no_lead"}),
        ("由各有关单位负责", {"no_lead"}),
        ("请相关县区和部门", {"no_lead"}),
        ("由市外星局负责", {"unknown_unit"}),
        ("由海州市财政局牵头", {"unknown_unit"}),
        ("由市公安局交警支队负责", {"unknown_unit"}),
        ("澜东区教育局负责", {"unknown_unit"}),
        ("由市应急管理局牵头", {"unknown_unit"}),
        ("由住建局负责", {"ambiguous_unit"}),
        ("由市财政局和市外星局共同牵头", {"several_leads", "unknown_unit"}),
        ("由分管副市长负责", {"no_lead"}),
    ],
)
def test_nobody_certain(tell: Tell, said: str, problems: set[str]) -> None:
    task = tell(said + END)
    assert (task.lead, task.joint_lead, task.problems) == ("", "", problems)


def test_an_unknown_unit_that_supports(tell: Tell) -> None:
    task = tell("由市公安局负责，市外星局、市财政局协助" + END)
    assert (task.lead, task.support, task.problems) == ("市公安局", "市财政局", {"unknown_unit"})


@pytest.mark.parametrize(
    ("said", "leader"),
    [
        ("蒋鸿喆常务副市长牵头，市财政局负责", "蒋鸿喆"),
        ("由世昌同志牵头，市财政局负责", "宋世昌"),
        ("曾市长总牵头，由市财政局牵头", "曾玥"),
        ("请唐克俭同志牵头，市财政局具体落实", "唐克俭"),
        ("在曾玥副市长统筹下，由市财政局牵头", "曾玥"),
        ("由市政府副市长唐克俭负责，市财政局牵头", "唐克俭"),
        ("分管副市长曾玥同志负责，市财政局落实", "曾玥"),
        ("分管领导：曾玥；牵头单位：市财政局；要求", "曾玥"),
        ("由常务副市长牵头，市财政局负责", "蒋鸿喆"),
        ("由张毅（区住建局）负责协调，市财政局牵头", "张毅"),
        ("由张毅副局长负责协调，市财政局牵头", "张毅"),
        ("由市财政局局长罗景行负责", "罗景行"),
        ("经方堃秘书长审核后，由市财政局", ""),
        ("根据曾玥副市长批示，由市财政局牵头", ""),
        ("市财政局向唐克俭副市长汇报", ""),
        ("报请周市长同意后，由市财政局", ""),
        ("周砚秋要求，市财政局", ""),
        ("下周市长办公会前，由市财政局", ""),
    ],
)
def test_the_leader_in_charge(tell: Tell, said: str, leader: str) -> None:
    task = tell(said + END)
    assert (task.lead, task.leader) == ("市财政局", leader)


def test_which_namesake(read: object, tell: Tell) -> None:
    assert tell("由市水务局负责，张毅同志牵头" + END).problems == {"ambiguous_person"}


@pytest.mark.parametrize("who", ["惠民同志", "王市长"])
def test_a_person_nobody_knows_is_no_unit(tell: Tell, who: str) -> None:
    task = tell(f"由{who}牵头，市财政局配合" + END)
    assert (task.lead, task.leader, task.problems) == ("", "", {"no_lead"})
