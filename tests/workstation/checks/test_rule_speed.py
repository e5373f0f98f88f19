"""No rule takes more than its share, and none grows faster than the text, whatever the text is. CPU time: the machine may be busy."""

from __future__ import annotations

import time

import pytest

from tests import large_directories as large
from tests.yardstick import as_if_quiet
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.needs import are_met
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.registry import all_rules
from workstation.checks.engine.run import run_checks, run_together
from workstation.checks.quantities import quantities

PARAGRAPHS = (
    "本报讯（记者 何静）3月6日，湖滨区召开春季招商推进会，区长周明远出席并讲话。会议通报，去年全区签约项目42个，投资增长13.2%。",
    "“企业要什么，我们就办什么。”周明远说，要把“一件事”改革做实，三天办结的不拖到第四天；要坚持问题导向，围绕土地、用工、融资等环节逐一会商。",
    "据了解，该区今年将实施老旧小区改造25个、农村公路提升60公里，新增学位3000个，其中小学1800个、初中1200个。首批5个项目集中开工，预计2025—2026年陆续建成。",
    "在湖滨社区，居民刘桂兰领到了新办的养老助餐卡，一顿午饭8元，两荤两素。社区党支部书记谷一鸣介绍，食堂开业3个月，已服务老人1.2万人次，《湖滨区养老服务条例》也将于5月施行。",
    "记者从区农业农村局获悉，眼下正是小麦返青的时候，农技人员分成12个小组走进田间，查墒情、看苗情、讲技术。截至目前，全区已浇灌麦田8.6万亩，约占应浇面积的七成。",
)
TEXT = "\n".join(PARAGRAPHS * 2)
SHARE = 0.10
HOSTILE = {
    "quotation marks": "“",
    "closing quotation marks": "”",
    "pairs of quotation marks": "“”",
    "nested brackets": "（",
    "one endless line": "会议指出要抓好落实",
    "digits": "7",
    "blanks": " ",
    "marks in turn": "，。",
    "half-width marks in turn": ",.",
    "dashes": "—",
    "points": ".",
    "numbers and units": "3万",
}


def times(text: str) -> dict[str, float]:
    """Seconds of each rule on a text that has been read; the reading, which many rules share, under its own name."""
    proof = Proof(Manuscript.of_text(text), CheckContext())
    spent = {"reading": _timed(lambda: (proof.tokens, proof.lines, proof.names, proof.mentions, proof.once(quantities)))}
    spent.update({rule.code: _timed(lambda rule=rule: list(rule.findings(proof))) for rule in all_rules() if rule.switched_on})
    return spent


def _timed(work: object) -> float:
    start = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - start


@pytest.mark.timed
def test_no_rule_takes_more_than_a_tenth_of_the_time() -> None:
    rounds = [times(TEXT) for _ in range(25)]
    best = {code: min(spent[code] for spent in rounds) for code in rounds[0]}
    total = sum(best.values())
    greedy = {code: f"{took / total:.1%}" for code, took in best.items() if took > SHARE * total and code != "reading"}
    assert greedy == {}


@pytest.mark.timed
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_no_rule_grows_faster_than_a_hostile_text(piece: str) -> None:
    few, many = (times(piece * (size // len(piece))) for size in (12_500, 50_000))
    assert {code: (few[code], took) for code, took in many.items() if took > 8 * few[code] + 0.05} == {}


@pytest.mark.timed
@pytest.mark.parametrize("piece", ["“", "（", "7", " ", "，。"])
def test_a_hundred_thousand_hostile_characters_are_read_in_a_few_seconds(piece: str) -> None:
    assert sum(times(piece * (100_000 // len(piece))).values()) < 10


def test_most_rules_do_not_read_a_page_of_news() -> None:
    proof = Proof(Manuscript.of_text(TEXT), CheckContext())
    on = [rule for rule in all_rules() if rule.switched_on]
    reading = [rule for rule in on if are_met(rule.needs, proof.tokens)]
    assert len(reading) < 0.65 * len(on)


def test_reports_checked_together_give_what_each_gives_alone() -> None:
    texts = [Manuscript.of_text(text) for text in (*PARAGRAPHS, TEXT, "会上,大家谈了三个问题", "“" * 9, "")]
    contexts = [CheckContext(), CheckContext(off=frozenset({"width"}))] * len(texts)
    pairs = list(zip(texts, contexts, strict=False))
    assert run_together(pairs) == [run_checks(*pair) for pair in pairs]


@pytest.mark.timed
def test_all_families_against_large_directories_take_less_than_four_milliseconds_for_a_thousand_characters() -> None:
    manuscript, context = Manuscript.of_text(large.report_text()), large.context()
    run_checks(manuscript, context)
    assert as_if_quiet(min(_timed(lambda: run_checks(manuscript, context)) for _ in range(15))) < 0.004 * len(manuscript.text) / 1_000
