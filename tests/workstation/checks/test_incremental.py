from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workstation.checks.test_rule_speed import PARAGRAPHS
from tests.yardstick import as_if_quiet
from workstation.checks.engine.finding import Waiver
from workstation.checks.engine.incremental import IncrementalCheck
from workstation.checks.engine.manuscript import Manuscript, Part, Region
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.registry import Rule, Scope, all_rules
from workstation.checks.engine.run import judge
from workstation.checks.house_terms import HouseTerm, HouseTerms
from workstation.people.roster import Roster, Staff
from workstation.report import AttributionLine, Headlines, Report

HOUSE = HouseTerms([HouseTerm("招商推进会", "招商工作推进会", "会议全名")])
NOON = datetime(2026, 3, 6, 12)
CONTEXT = CheckContext(
    roster=Roster([Staff(None, "何静", "记者", "要闻部")]),
    day=date(2026, 3, 7),
    house=HOUSE,
    waivers=(
        Waiver("width.half-comma", ",", "原文如此", "何静", NOON, "会议", "要压实责任"),
        Waiver("words.typo", "布署", "a", "b", NOON, house=True),
    ),
)
REPORT = Report(
    "7",
    Headlines("湖滨区召开招商推进会", "42个项目签约", "——周明远讲话"),
    PARAGRAPHS,
    attribution_lines=(AttributionLine("记者 何 静 通讯员 方子衡 文/图"),),
    captions=("图为签约现场",),
)
WRONG = tuple(example.wrong.replace("\n", "") for rule in all_rules() for example in rule.examples)
SIGNS = "，。；：、“”（）《》—,.;:()\"' 　0123456789年月日星期的和与等记者文图<"


def edited(report: Report, choose: random.Random) -> Report:
    """A keystroke somewhere, or a paragraph split, joined, taken out, put in."""
    body = list(report.body)
    at = choose.randrange(len(body))
    text, place = body[at], choose.randrange(len(body[at]) + 1)
    match choose.randrange(8):
        case 0:
            body[at : at + 1] = [piece for piece in (text[:place], text[place:]) if piece.strip()]
        case 1 if at + 1 < len(body):
            body[at : at + 2] = [text + body[at + 1]]
        case 2 if len(body) > 1:
            del body[at]
        case 3:
            body.insert(at, choose.choice(WRONG))
        case 4:
            return replace(report, headlines=replace(report.headlines, main=choose.choice(WRONG)[:20]))
        case 5:
            body[at] = text[:place] + text[place + 1 :] or "。"
        case _:
            body[at] = text[:place] + choose.choice(SIGNS) + text[place:]
    return replace(report, body=tuple(body))


@settings(max_examples=40, deadline=None)
@given(st.integers())
def test_an_edited_report_is_judged_as_in_a_whole_run(seed: int) -> None:
    choose, report, check = random.Random(seed), REPORT, IncrementalCheck()
    report = replace(report, body=tuple(choose.sample(WRONG, 4)) + report.body)
    for _ in range(6):
        manuscript = Manuscript.of_report(report)
        assert check.judge(manuscript, CONTEXT) == judge(manuscript, CONTEXT)
        report = edited(report, choose)


def test_the_quick_answer_to_a_text_that_was_judged_is_the_whole_one() -> None:
    check, manuscript = IncrementalCheck(), Manuscript.of_report(replace(REPORT, body=WRONG[:30] + REPORT.body))
    assert check.judge(manuscript, CONTEXT) == check.near(manuscript, CONTEXT)


def test_between_two_keys_what_compares_paragraphs_stands_as_it_was() -> None:
    """A comma typed in one paragraph is found; a bracket that lacks its other half stays flagged where it now stands, behind it."""
    check = IncrementalCheck()
    before = replace(REPORT, body=("会议强调。", "会议（下称推进会认为，要抓紧。", "要抓早。"))
    check.judge(Manuscript.of_report(before), CheckContext())
    manuscript = Manuscript.of_report(replace(before, body=("会议强调,要抓紧。", *before.body[1:])))
    found = {finding.rule: finding.span for finding in check.near(manuscript, CheckContext()).findings}
    assert found["width.half-comma"][0] == manuscript.text.index(",")
    assert found["pairs.bracket"][0] == manuscript.text.index("（")
    gone = Manuscript.of_report(replace(before, body=("会议强调。", "会议认为，要抓紧。", "要抓早。")))
    assert "pairs.bracket" not in {finding.rule for finding in check.near(gone, CheckContext()).findings}


def alone(rule: Rule, part: Part, *texts: str) -> list[tuple[tuple[int, int], str, str | None]]:
    """What a rule finds in paragraphs read one by one."""
    found, at = [], 0
    for text in texts:
        proof = Proof(Manuscript(f"\n{text}\n", (Region(part, 0, 1, len(text) + 1),)), CheckContext())
        found += [((each.span[0] + at - 1, each.span[1] + at - 1), each.found, each.fix) for each in rule.findings(proof)]
        at += len(text) + 1
    return sorted(found)


@pytest.mark.parametrize("part", [Part.BODY, Part.MAIN])
def test_a_rule_that_reads_paragraphs_does_not_look_over_their_edge(part: Part) -> None:
    """Each example cut at every place: what stands on the other side changes nothing. Who needs the other side says `beyond`."""
    for rule in all_rules():
        if rule.scope is Scope.PARAGRAPH:
            for text in (example.wrong.replace("\n", "") for example in rule.examples):
                for cut in range(1, len(text)):
                    one, other = text[:cut], text[cut:]
                    whole = Manuscript(f"{one}\n{other}", (Region(part, 0, 0, cut), Region(part, 1, cut + 1, len(text) + 1)))
                    found = sorted((each.span, each.found, each.fix) for each in rule.findings(Proof(whole, CheckContext())))
                    assert found == alone(rule, part, one, other), f"{rule.code}: {one}⏎{other}"


def test_other_directories_make_a_new_start() -> None:
    check, manuscript = IncrementalCheck(), Manuscript.of_report(REPORT)
    check.judge(manuscript, CONTEXT)
    other = replace(CONTEXT, roster=Roster([Staff(None, "何竞", "记者", "要闻部")]), off=frozenset({"numbers"}), waivers=())
    assert check.judge(manuscript, other) == judge(manuscript, other)


def test_a_waiver_given_meanwhile_is_heeded() -> None:
    check, manuscript = IncrementalCheck(), Manuscript.of_text("会议,要压实责任。")
    manuscript = replace(manuscript, regions=(Region(Part.BODY, 0, 0, len(manuscript.text)),))
    (comma,) = check.judge(manuscript, CheckContext()).findings
    waived = CheckContext(waivers=(Waiver(comma.rule, ",", "原文如此", "何静", NOON),))
    assert check.judge(manuscript, waived).findings == check.near(manuscript, waived).findings == ()


def _best(work: object, *texts: Manuscript) -> float:
    spent = []
    for text in texts:
        start = time.process_time()
        work(text, CheckContext())  # type: ignore[operator]
        spent.append(time.process_time() - start)
    return min(spent)


def long_report(characters: int) -> Report:
    count = characters // 70
    return Report("8", Headlines("", "一则长稿"), tuple(f"第{at}则，{PARAGRAPHS[at % 5]}" for at in range(count)))


@pytest.mark.timed
@pytest.mark.parametrize(("characters", "frame"), [(1_000, 0.016), (60_000, 0.050)])
def test_a_keystroke_is_answered_within_a_frame(characters: int, frame: float) -> None:
    check, report = IncrementalCheck(), long_report(characters)
    check.judge(Manuscript.of_report(report), CheckContext())
    typed = [Manuscript.of_report(replace(report, body=(*report.body, "会议强调" + "," * count))) for count in range(1, 8)]
    assert as_if_quiet(_best(check.near, *typed)) < frame
    if characters == 1_000:
        assert as_if_quiet(_best(check.judge, *typed)) < frame


@pytest.mark.timed
def test_what_a_keystroke_costs_does_not_grow_with_the_report() -> None:
    """Ten times the text, and the quick answer takes nowhere near ten times as long as reading a tenth of it whole."""
    check, report = IncrementalCheck(), long_report(20_000)
    check.judge(Manuscript.of_report(report), CheckContext())
    typed = [Manuscript.of_report(replace(report, body=(*report.body, "会议强调" + "," * count))) for count in range(1, 8)]
    assert _best(check.near, *typed) * 10 < _best(judge, *typed[:2])
