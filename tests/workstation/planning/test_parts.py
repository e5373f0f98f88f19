"""Reports that run on: every character in one part, cut at a line's end, the parts naming each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.workstation.planning.conftest import a_report
from workstation.page import Folio, HeadlineStyle, PagePlan, PageReference, Slot
from workstation.planning.composing import Composer
from workstation.planning.continuing import continuation_size
from workstation.planning.page_words import next_number, page_words
from workstation.planning.running_on import as_printed, renumbered, settled
from workstation.planning.set_page import SetSlot, SetStory
from workstation.planning.setting import set_page, text_left
from workstation.report import AttributionLine, JumpLine, Report
from workstation.units import Lines

DAY = date(2026, 3, 5)


def plan(number: str, *slots: Slot, preset: str = "四开") -> PagePlan:
    return PagePlan(Folio(number, "", DAY), preset, slots)


def head(lines: int = 24, **rest: object) -> Slot:
    return replace(Slot("dyke", 0, Lines(0), 3, Lines(lines)), **rest)  # type: ignore[arg-type]


def rest(part: int = 1, lines: int = 40, columns: int = 2, **more: object) -> Slot:
    return replace(Slot("dyke", 0, Lines(0), columns, Lines(lines), part=part, short_title="守好每一段堤"), **more)  # type: ignore[arg-type]


def parts_of(composer: Composer, report: Report, *plans: PagePlan) -> list[SetSlot]:
    tied = settled(plans, lambda slug: report.jump)
    pages = [set_page(one, {report.slug: report}, composer.fonts, composer=composer) for one in tied]
    return [slot for page in pages for slot in page.slots]


def texts(story: SetStory) -> list[str]:
    return [line.text for column in story.columns for line in column.lines]


def own(part: SetSlot) -> str:
    """What a part prints of the report's text, the notices left out."""
    lines = (line for column in part.story.columns for line in column.lines)
    return "".join(line.text for line in lines if not part.story.paragraphs[line.paragraph].text.startswith(("（下转", "（上接")))


def whole(report: Report) -> str:
    bylines = [line.text for line in report.attribution_lines if not line.under_headline]
    return "".join((*report.body, *bylines, "▶更多报道见 K02"))


@pytest.mark.parametrize("lines", [10, 17, 24, 31])
@pytest.mark.parametrize("preset", ["四开", "A4"])
def test_each_character_stands_in_one_part(composer: Composer, lines: int, preset: str) -> None:
    report = a_report(sentences=50)
    parts = parts_of(composer, report, plan("K01", head(lines)), plan("K03", rest(lines=60, columns=3), preset=preset))
    assert own(parts[0]) and own(parts[1])
    assert "".join(map(own, parts)).replace(" ", "") == whole(report).replace(" ", "")
    assert parts[0].fits


def test_three_parts_hold_the_text_between_them(composer: Composer) -> None:
    report = a_report(sentences=60)
    parts = parts_of(composer, report, plan("K01", head(16)), plan("K03", rest(lines=14)), plan("K04", rest(2, lines=60, columns=4)))
    assert "".join(map(own, parts)).replace(" ", "") == whole(report).replace(" ", "")
    assert texts(parts[1].story)[0] == "（上接K01版）"
    assert texts(parts[1].story)[-1] == "（下转K04版）"


def test_the_parts_name_each_other_in_the_style_of_jumps(composer: Composer) -> None:
    first, second = parts_of(composer, a_report(sentences=50), plan("K01", head()), plan("K03", rest()))
    assert texts(first.story)[-1] == "（下转K03版）"
    assert texts(second.story)[0] == "（上接K01版）"
    assert {first.story.paragraphs[-1].style.name, second.story.paragraphs[0].style.name} == {"转版"}
    assert second.headline and [p.text for p in second.headline.paragraphs] == ["守好每一段堤"]
    assert first.headline and second.headline.paragraphs[0].style.size < first.headline.paragraphs[-1].style.size


def test_a_part_ends_with_a_sentence_where_one_is_near(composer: Composer) -> None:
    ends = 0
    for lines in range(12, 36):
        first, _ = parts_of(composer, a_report(sentences=60), plan("K01", head(lines)), plan("K03", rest(columns=5)))
        ends += texts(first.story)[-2].endswith("。")
        assert first.story.fit.short_lines <= 4
    assert ends >= 18


def test_a_paragraph_entered_in_its_middle_has_no_indent(composer: Composer) -> None:
    report = replace(a_report(), body=("本报讯 " + "值守人员把水位写进台账，" * 90 + "完。",))
    _, second = parts_of(composer, report, plan("K01", head(20)), plan("K03", rest()))
    assert second.story.paragraphs[1].style.indent == 0


def test_where_all_fits_nothing_is_said_of_another_page(composer: Composer) -> None:
    first, second = parts_of(composer, a_report(sentences=4), plan("K01", head(40)), plan("K03", rest()))
    assert not any("下转" in text for text in texts(first.story))
    assert not texts(second.story) and second.headline is None


def test_a_text_written_longer_goes_on_in_the_next_part(composer: Composer) -> None:
    short, long = a_report(sentences=40), a_report(sentences=48)
    plans = plan("K01", head()), plan("K03", rest(lines=60))
    before, after = parts_of(composer, short, *plans), parts_of(composer, long, *plans)
    assert own(before[0])[:200] == own(after[0])[:200]
    assert len(own(after[1])) > len(own(before[1]))


def test_the_last_part_alone_is_overset(composer: Composer) -> None:
    first, second = parts_of(composer, a_report(sentences=90), plan("K01", head(12)), plan("K03", rest(lines=12)))
    assert first.fits and not second.fits


def test_a_byline_under_the_headline_is_printed_once(composer: Composer) -> None:
    report = replace(a_report(sentences=50), attribution_lines=(AttributionLine("记者 宁望川", under_headline=True),))
    first, second = parts_of(composer, report, plan("K01", head()), plan("K03", rest()))
    assert [p.text for p in first.headline.paragraphs].count("记者 宁望川") == 1  # type: ignore[union-attr]
    assert "记者 宁望川" not in own(second)
    upright = head(headline=HeadlineStyle(vertical=True))
    _, second = parts_of(composer, report, plan("K01", upright), plan("K03", rest(lines=60, columns=4)))
    assert own(second).endswith("记者 宁望川▶更多报道见 K02")


def test_a_continuation_goes_with_the_report_s_beginning() -> None:
    tied = settled([plan("K01"), plan("K03", rest(), Slot("other", 2, Lines(0), 2, Lines(20)))], lambda slug: None)
    assert [slot.slug for slot in tied[1].slots] == ["other"]


def test_the_part_that_is_left_turns_nowhere() -> None:
    tied = settled(settled([plan("K01", head()), plan("K03", rest())], lambda slug: None)[:1], lambda slug: None)
    assert tied[0].slots[0].turns_to == ""


def test_parts_between_are_counted_anew() -> None:
    tied = settled([plan("K01", head()), plan("K03", rest(2)), plan("K04", rest(5))], lambda slug: None)
    assert [one.slots[0].part for one in tied] == [0, 1, 2]
    assert tied[2].slots[0].before and tied[2].slots[0].before.page == "K03"


def test_a_report_that_stands_on_two_pages_is_no_continued_one() -> None:
    tied = settled([plan("K01", head()), plan("K02", head()), plan("K03", rest())], lambda slug: None)
    assert [one.slots[0].turns_to for one in tied] == ["K03", "", ""]


def test_a_typed_reference_is_bound_to_the_pages_it_names() -> None:
    jump = JumpLine("更多报道见 K02~03", ("K02", "K03"))
    pages = [plan(number, *([head()] if number == "K01" else [])) for number in ("K01", "K02", "K03", "K04")]
    tied = settled(pages, lambda slug: jump)
    reference = tied[0].slots[0].reference
    assert reference and (reference.pages, reference.printed) == (("K02", "K03"), "更多报道见K02～03版")
    report = replace(Report("dyke"), jump=jump)
    assert as_printed(report, tied[0].slots[0]).jump == JumpLine("更多报道见K02～03版", ("K02", "K03"))
    rewritten = replace(report, jump=JumpLine("详见 K04", ("K04",)))
    assert as_printed(rewritten, tied[0].slots[0]) == rewritten


@pytest.mark.parametrize("text", ["下转第二版", "（上接K02版）"])
def test_a_typed_turn_is_left_as_it_is(text: str) -> None:
    tied = settled([plan("K01", head()), plan("K02")], lambda slug: JumpLine(text, ("K02",)))
    assert tied[0].slots[0].reference is None


def test_a_reference_to_a_page_that_the_issue_lacks_is_left_as_it_is() -> None:
    tied = settled([plan("K01", head()), plan("K02")], lambda slug: JumpLine("更多报道见 K02~05", ("K02", "K03", "K04", "K05")))
    assert tied[0].slots[0].reference is None


def test_references_follow_pages_and_reports() -> None:
    slot = head(reference=PageReference("更多报道见", ("K02",), ("other",)))
    pages = [plan("K01", slot), plan("K02"), plan("K03", Slot("other", 0, Lines(0), 2, Lines(20)))]
    assert settled(pages, lambda slug: None)[0].slots[0].reference.printed == "更多报道见K02～03版"  # type: ignore[union-attr]
    mapping = {"K01": "K01", "K02": "K04", "K03": "K02", "K04": "K03"}
    moved = sorted((renumbered(one, mapping) for one in (*pages, plan("K04"))), key=lambda one: one.folio.number)
    assert settled(moved, lambda slug: None)[0].slots[0].reference.printed == "更多报道见K02、K04版"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        (("K03",), "K03版"),
        (("K04", "K05"), "K04～05版"),
        (("K02", "K04", "K05", "K06"), "K02、K04～06版"),
        (("3",), "第3版"),
        (("01", "02", "04"), "第1～2、4版"),
        (("A08", "B01"), "A08、B01版"),
        ((), ""),
    ],
)
def test_pages_are_named_in_the_house_s_form(numbers: tuple[str, ...], words: str) -> None:
    assert page_words(numbers) == words


@pytest.mark.parametrize(("number", "following"), [("K04", "K05"), ("9", "10"), ("A09", "A10"), ("副刊", "副刊2")])
def test_numbers_count_on(number: str, following: str) -> None:
    assert next_number(number) == following


def test_make_up_sees_what_is_left_for_a_continuation(composer: Composer) -> None:
    report = a_report(sentences=50)
    tied = settled([plan("K01", head()), plan("K03", rest(lines=60))], lambda slug: None)
    left = text_left(tied[1].slots[0], report, composer)
    first = set_page(tied[0], {report.slug: report}, composer.fonts, composer=composer).slots[0]
    assert (own(first) + "".join(left.body)).replace(" ", "") == "".join(report.body).replace(" ", "")
    assert left.headlines.main == "守好每一段堤"
    assert text_left(tied[0].slots[0], report, composer) == report


@pytest.mark.parametrize("sentences", [30, 50, 90])
def test_a_continuation_begins_as_large_as_what_is_left_for_it(composer: Composer, sentences: int) -> None:
    report, first, target = a_report(sentences=sentences), plan("K01", head(20)), plan("K03")
    columns, lines = continuation_size([first], report, target, composer)
    parts = parts_of(composer, report, first, plan("K03", rest(lines=lines, columns=columns)))
    assert parts[1].fits
    assert parts[1].story.fit.short_lines <= 4 * columns
