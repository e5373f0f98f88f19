from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.page import Folio, PagePlan, PageReference, Slot
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official
from workstation.people.roster import Staff
from workstation.planning.running_on import as_printed
from workstation.report import Headlines, JumpLine, Report
from workstation.text.script import ScriptConverter
from workstation.units import Lines


def person(name: str, traditional: str = "") -> Staff:
    return Staff(None, name, "记者", traditional=traditional)


@pytest.mark.parametrize(
    ("script", "expect"), [("hant-tw", "頭髮長了，後來在里程碑前裡應外合"), ("hant-hk", "頭髮長了，後來在里程碑前裏應外合")]
)
def test_words_decide_between_characters_of_one_simplified_form(script: str, expect: str) -> None:
    assert ScriptConverter(script).text("头发长了，后来在里程碑前里应外合") == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("会议由范敬川主持，于建山、余秋禾、沈岳出席。", "會議由范敬川主持，于建山、余秋禾、沈岳出席。"),
        ("由于建山主持不力", "由於建山主持不力"),
        ("由范围内各单位主持", "由範圍內各單位主持"),
        ("由于建国以来，有余粮、余款可用", "由於建國以來，有餘糧、餘款可用"),
    ],
)
def test_strangers_are_known_by_what_they_are_called_upon_for_and_by_their_list(text: str, expect: str) -> None:
    assert ScriptConverter("hant-tw").text(text) == expect


def test_a_name_is_printed_as_the_roster_writes_it() -> None:
    converter = ScriptConverter("hant-tw", [person("范干", "范幹"), person("后里云")])
    assert converter.text("记者范干、后里云报道") == "記者范幹、后里雲報道"


def test_a_longer_name_goes_before_a_shorter_one_inside_it() -> None:
    assert ScriptConverter("hant-tw", [person("陈云"), person("陈云发", "陳雲發")]).text("陈云发说") == "陳雲發說"


def test_every_printed_part_of_a_report_and_its_page_is_converted() -> None:
    converter = ScriptConverter("hant-tw")
    report = converter.report(Report("s", Headlines("发展", "开门", "车间"), body=("体验",), captions=("图为门",)))
    assert (report.headlines, report.body, report.captions) == (Headlines("發展", "開門", "車間"), ("體驗",), ("圖為門",))
    plan = converter.plan(PagePlan(Folio("K01", "要闻", date(2026, 3, 5), (("责编", "顾门"),)), "四开"))
    assert plan.folio.name == "要聞"
    assert plan.folio.staff == (("責編", "顧門"),)


KNOWN = [person(name) for name in ("范敬川", "于建山", "余秋禾", "岳里", "于海", "余年", "沈台生", "鲜于后", "帕丽扎·伊明江")]


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("范敬川划定范围。", "范敬川劃定範圍。"),
        ("记者余秋禾、于建山报道", "記者余秋禾、于建山報道"),
        ("关于建山的规定，由于建山以来", "關於建山的規定，由於建山以來"),
        ("会议由于建山主持，县长于建山讲话", "會議由于建山主持，縣長于建山講話"),
        ("他处于海边，于海说", "他處於海邊，于海說"),
        ("三十余年来，余年同志", "三十餘年來，余年同志"),
        ("安享余年的老人，记者余年报道", "安享餘年的老人，記者余年報道"),
        ("鲜于后、沈台生、岳里出席", "鮮于后、沈台生、岳里出席"),
        ("帕丽扎·伊明江发言", "帕麗扎·伊明江發言"),
        ("通讯员 于　海", "通訊員 于　海"),
    ],
)
def test_a_known_name_is_told_from_the_words_about_it(text: str, expect: str) -> None:
    assert ScriptConverter("hant-tw", KNOWN).text(text) == expect


@pytest.mark.parametrize(
    ("text", "expect"),
    [
        ("本报讯（记者 范云帆 通讯员 于岳）", "本報訊（記者 范雲帆 通訊員 于岳）"),
        ("摄影：钟里安", "攝影：鍾里安"),
        ("区财政局局长范岳指出范围，岳父", "區財政局局長范岳指出範圍，岳父"),
        ("村民余采云说：“种谷子。”", "村民余采雲說：“種穀子。”"),
        ("于是他说，后来干部余下", "於是他說，後來幹部餘下"),
    ],
)
def test_a_name_that_no_directory_has_is_known_by_its_place(text: str, expect: str) -> None:
    assert ScriptConverter("hant-tw").text(text) == expect


def test_what_the_tables_cannot_decide_is_asked_once_and_can_be_answered() -> None:
    converter = ScriptConverter("hant-tw", [person("钟岳")])
    assert converter.text("钟岳说，钟岳表示") == "鍾岳說，鍾岳表示"
    (question,) = converter.questions
    assert (question.name, question.taken, question.others) == ("钟岳", "鍾岳", ("鍾嶽", "鐘岳", "鐘嶽"))
    answered = ScriptConverter("hant-tw", [person("钟岳")], {"钟岳": "鐘嶽"})
    assert (answered.text("钟岳说"), answered.questions) == ("鐘嶽說", ())


def test_whether_a_person_is_meant_is_asked_with_the_place() -> None:
    converter = ScriptConverter("hant-tw", [person("于建山", "于建山")])
    converter.text("关于建山七十年")
    assert [(question.taken, question.others, question.place) for question in converter.questions] == [
        ("於建山", ("于建山",), "关于建山七十")
    ]


def test_a_directory_s_own_form_is_never_asked_about() -> None:
    people = [Official("钟岳", "局长", traditional="鐘嶽"), Correspondent("范云", traditional="范云")]
    converter = ScriptConverter("hant-hk", people)
    assert (converter.text("局长钟岳、范云说"), converter.questions) == ("局長鐘嶽、范云説", ())


def test_names_keep_in_simplified_what_they_are_registered_with() -> None:
    converter = ScriptConverter("hans", [person("钟岳", "鐘嶽"), person("李乾"), person("王昇")])
    assert converter.text("記者 鐘嶽、李乾、王昇報道：乾燥，昇起") == "记者 钟岳、李乾、王昇报道：干燥，升起"
    assert ScriptConverter("hans").text("（記者 張乾 陳堃）關於範圍") == "（记者 张乾 陈堃）关于范围"


SURNAMES = st.sampled_from([*"范于余后钟岳沈姜郁谷卜万叶丰干朴曲尤云党台升宁肖", "鲜于", "万俟", "钟离", "谷梁"])
GIVEN = st.text(alphabet="岳云余杰里台丰干于后钟松秋志准昆乾昇堃喆建国", min_size=1, max_size=2)


@given(st.lists(st.builds(str.__add__, SURNAMES, GIVEN), min_size=1, max_size=4), st.sampled_from(["hant-tw", "hant-hk"]))
def test_names_come_back_as_they_went(names: list[str], script: str) -> None:
    people = [person(name) for name in names]
    text = f"本报讯（记者 {' '.join(names)}）昨日，{'、'.join(names)}出席。"
    assert ScriptConverter("hans", people).text(ScriptConverter(script, people).text(text)) == text


@pytest.mark.timed
def test_a_report_is_converted_within_five_milliseconds() -> None:
    people = [person(f"{surname}{given}{last}") for surname in "王范于余钟岳陈林" for given in "建秋云海" for last in "国雨明华山川"]
    paragraph = "会议指出，2021年全区要统筹发展与安全。区财政局局长余秋雨、村民于建国说，由于天气，后来干部里应外合，三十余年行程万里。"
    text = "\n".join([paragraph] * 17)
    converter = ScriptConverter("hant-tw", people)
    converter.text(text)
    times = []
    for _ in range(10):
        start = time.process_time()
        converter.text(text)
        times.append(time.process_time() - start)
    assert len(text) >= 1_000
    assert min(times) < 0.005


def test_what_ties_a_page_to_others_is_converted() -> None:
    converter = ScriptConverter("hant-tw")
    reference = PageReference("更多报道见", ("K02",), source="更多报道见 K02", printed="更多报道见K02版")
    slot = Slot("s", 0, Lines(0), 2, Lines(20), short_title="车间", reference=reference, turns_to="K03")
    plan = converter.plan(PagePlan(Folio("K01", "", date(2026, 3, 5)), "四开", (slot,)))
    report = converter.report(Report("s", jump=JumpLine("更多报道见 K02", ("K02",))))
    assert as_printed(report, plan.slots[0]).jump == JumpLine("更多報道見K02版", ("K02",))
    assert (plan.slots[0].short_title, plan.slots[0].turn_words) == ("車間", ("（下轉{0}）", "（上接{0}）"))
