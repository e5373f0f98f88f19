from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.checks.engine.finding import Finding, Waiver
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, Outcome, judge, run_checks
from workstation.checks.engine.waivers import house_surroundings, surroundings
from workstation.text.sentences import Sentences

TEXT = "会议强调,要抓好春耕,确保丰收。乡镇,村组同步推进。"
COMMA = "width.half-comma"


def waiver_of(text: str, finding: Finding) -> Waiver:
    before, after = surroundings(text, finding) or (None, "")
    return Waiver(finding.rule, finding.found, "引文原样", "何静", datetime(2030, 1, 1), before, after)


def judged(text: str, *waivers: Waiver) -> Outcome:
    return judge(Manuscript.of_text(text), CheckContext(waivers=waivers))


def spans(outcome: Outcome) -> list[tuple[int, int]]:
    return [finding.span for finding in outcome.findings]


@pytest.fixture
def waiver() -> Waiver:
    """Of the second comma of the first sentence."""
    return waiver_of(TEXT, run_checks(Manuscript.of_text(TEXT))[1])


def test_one_comma_is_let_pass_and_the_others_are_not(waiver: Waiver) -> None:
    outcome = judged(TEXT, waiver)
    assert spans(outcome) == [(4, 5), (18, 19)]
    assert [(finding.span, by) for finding, by in outcome.waived] == [((10, 11), waiver)]
    assert outcome.lapsed == ()


@pytest.mark.parametrize(
    "text",
    [
        "会议强调，要抓好春耕,确保丰收。乡镇，村组同步推进。",  # the other commas mended
        "昨日召开会议。会议强调,要抓好春耕,确保丰收。",  # a sentence before it, another gone
        "春耕\n\n会议强调,要抓好春耕,确保丰收！",  # a headline, another end
    ],
)
def test_edits_elsewhere_and_of_marks_leave_it_in_force(waiver: Waiver, text: str) -> None:
    outcome = judged(text, waiver)
    assert [finding.found for finding, _ in outcome.waived] == [","]
    assert outcome.lapsed == ()


@pytest.mark.parametrize(
    "text", [TEXT.replace("春耕", "夏收"), TEXT.replace("耕,确", "耕，确"), TEXT.replace("会议强调", "会上"), "", "，"]
)
def test_it_lapses_with_its_words_or_its_sentence(waiver: Waiver, text: str) -> None:
    outcome = judged(text, waiver)
    assert outcome.lapsed == (waiver,)
    assert outcome.waived == ()


def test_it_holds_again_when_the_words_are_put_back(waiver: Waiver) -> None:
    assert judged(TEXT.replace("春耕", "夏收"), waiver).lapsed
    assert not judged(TEXT, waiver).lapsed


def test_a_waiver_of_a_rule_that_is_switched_off_has_not_lapsed(waiver: Waiver) -> None:
    outcome = judge(Manuscript.of_text(TEXT), CheckContext(waivers=(waiver,), off=frozenset({"width"})))
    assert (outcome.findings, outcome.lapsed) == ((), ())


def test_the_house_lets_a_word_pass_in_every_text_and_never_lapses() -> None:
    finding = next(finding for finding in run_checks(Manuscript.of_text("会址在喫茶路。")) if finding.found == "喫")
    before, after = house_surroundings("会址在喫茶路。", finding)
    waiver = replace(waiver_of("", finding), before=before, after=after, house=True)
    assert judged("喫茶路今起限行。", waiver).findings == ()
    assert judged("今起限行。", waiver).lapsed == ()


def test_the_house_s_waiver_of_a_mark_needs_its_neighbours() -> None:
    finding = run_checks(Manuscript.of_text("《山,海》开演。"))[0]
    before, after = house_surroundings("《山,海》开演。", finding)
    waiver = replace(waiver_of("", finding), before=before, after=after, house=True)
    assert judged("晚会后《山,海》开演,座无虚席。", waiver).findings[0].span == (10, 11)


def test_the_house_s_waiver_holds_inside_its_context_only() -> None:
    finding = Finding("words.traditional", "warning", (0, 1), "喫", "")  # type: ignore[arg-type]
    assert house_surroundings("喫", finding, "老喫茶") == ("老", "茶")


@given(st.text(alphabet="甲乙,，。！.?”\n1", max_size=60), st.data())
def test_a_sentence_is_a_stretch_of_the_text_about_the_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, after = Sentences(text).around(start, end)
    assert before + text[start:end] + after in text
