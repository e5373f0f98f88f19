from __future__ import annotations

import subprocess
import sys
import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.yardstick import as_if_quiet
from workstation.attribution import HouseForm
from workstation.checks.engine.finding import Finding, Waiver
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.registry import explain, rule_of
from workstation.checks.engine.run import CheckContext, mend, run_checks
from workstation.errors import NotFound
from workstation.report import AttributionLine, Headlines, JumpLine, Report

SIGNS = "会议指出要抓实工作的和在一二2021年月日,，.。;；:：()（）“”‘’\"'《》、…—-~～ \u3000\n\r&<>版见K0記者%"

REPORT = Report(
    slug="1",
    headlines=Headlines("湖滨区 多措并举", "三十所学校\n同日开学"),
    body=("本报讯 3月1日，湖滨区三十所学校开学。", "家长说：“孩子盼了很久。”"),
    attribution_lines=(AttributionLine("记者 何　静 通讯员 方子衡 文/图"),),
    captions=("图为开学典礼现场",),
    jump=JumpLine("更多报道见K02～03版", ("K02", "K03")),
)


def check(text: str, **context: object) -> tuple[Finding, ...]:
    return run_checks(Manuscript.of_text(text), CheckContext(**context))  # type: ignore[arg-type]


def rules(text: str, **context: object) -> list[str]:
    return [finding.rule for finding in check(text, **context)]


def test_a_sound_report_has_no_findings() -> None:
    assert run_checks(Manuscript.of_report(REPORT)) == ()


def test_findings_stand_in_the_order_of_the_text() -> None:
    spans = [finding.span for finding in check("会上,传达了精神;还安排了工作(见附件).")]
    assert spans == sorted(spans)
    assert len(spans) == 5


def test_a_waiver_of_an_older_store_holds_wherever_its_words_stand() -> None:
    waiver = Waiver("words.doubled-phrase", "经济发展经济发展", "原话", "何静", datetime(2026, 1, 1))
    assert rules("他反复念着经济发展经济发展四个字。", waivers=(waiver,)) == []


def test_a_waiver_of_other_words_changes_nothing() -> None:
    waiver = Waiver("width.half-comma", ";", "原文如此", "何静", datetime(2026, 1, 1))
    assert rules("会上,传达了精神。", waivers=(waiver,)) == ["width.half-comma"]


@pytest.mark.parametrize("name", ["width.half-comma", "width"])
def test_a_rule_or_a_family_can_be_switched_off(name: str) -> None:
    assert rules("会上,传达了精神。", off=frozenset({name})) == []


def test_dots_that_are_an_ellipsis_are_no_full_stop_too() -> None:
    assert rules("他想了想...") == ["marks.ellipsis-dots"]


def test_of_two_fixes_for_one_place_the_longer_stands() -> None:
    assert rules("更多报道见 K04~05") == ["jumps.form"]


def test_a_finding_without_a_fix_hides_no_fix_inside_of_it() -> None:
    assert rules("“他说,要抓实工作。") == ["pairs.quote", "width.half-comma"]


def test_mending_the_findings_leaves_nothing_to_find() -> None:
    text = '会上,他说:"要抓实工作(尤其是安全)".这是第１次会议，，也是２０２１年的会议…'
    assert check(mend(text, check(text))) == ()


def test_an_unknown_code_is_named() -> None:
    with pytest.raises(NotFound, match=r"no\.such"):
        explain("no.such")
    assert rule_of("width.half-comma").family == "width"


@given(st.text(alphabet=SIGNS, max_size=120))
def test_any_text_is_read_and_every_span_holds_what_was_found(text: str) -> None:
    for finding in check(text):
        start, end = finding.span
        assert 0 <= start < end <= len(text)
        assert text[start:end] == finding.found


@pytest.mark.timed
def test_a_thousand_characters_are_checked_within_five_milliseconds() -> None:
    paragraph = (
        "会议指出，2021年全区要统筹发展与安全，“六稳”“六保”一起抓，把民生底线兜住兜牢，"
        "新开工项目32个，同比增长13%。本周三起，各单位要逐一排查。"
    )
    manuscript = Manuscript.of_text("\n".join([paragraph] * 15))
    run_checks(manuscript)
    times = []
    for _ in range(20):
        start = time.process_time()
        run_checks(manuscript)
        times.append(time.process_time() - start)
    assert len(manuscript.text) >= 1000
    assert as_if_quiet(min(times)) < 0.005


@pytest.mark.timed
@pytest.mark.parametrize(
    "piece", ["a.", "1,", "(", '"', "“", "”'", " ", "约1", "《", "—", "会 ", "会,", "会\n", "，\n", "9", "@a", "a", "左右1", "2021年1月"]
)
def test_long_monotonous_text_takes_no_more_than_linear_time(piece: str) -> None:
    manuscript = Manuscript.of_text(piece * (30_000 // len(piece)))
    start = time.process_time()
    run_checks(manuscript)
    assert time.process_time() - start < 2


def test_importing_the_checks_reads_no_word_list_and_compiles_no_pattern() -> None:
    code = (
        "import sys, workstation.checks.engine.run, workstation.checks.engine.patterns as p;"
        "print('pypinyin' in sys.modules, 'workstation.checks.width' in sys.modules, p.pattern.cache_info().currsize)"
    )
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False", "False", "0"]


def test_a_byline_is_corrected_in_the_house_s_form() -> None:
    (found,) = check("通讯员 卫薇、罗一鸣 记者 高明轩", form=HouseForm(names="、"))
    assert (found.rule, found.fix) == ("attribution.role-order", "记者 高明轩 通讯员 卫薇、罗一鸣")


def test_a_day_in_words_that_lacks_its_ten_is_read_by_its_digits() -> None:
    assert [finding.fix for finding in check("二〇二一年一月二八日开工。") if finding.rule == "numbers.day-in-words"] == ["2021年1月28日"]
