from __future__ import annotations

import pytest

from workstation.attribution import find_attributions, format_attribution, jump_line, parse_line, trailing_attribution
from workstation.report import Attribution, Media, Position


def credits_of(attribution: Attribution | None) -> list[tuple[str | None, str | None, tuple[str, ...], str | None]]:
    assert attribution is not None
    return [(credit.role, credit.org, credit.names, credit.word) for credit in attribution.credits]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("记者 高明轩 通讯员 卫薇 方铭 文/图", [("记者", None, ("高明轩",), "文/图"), ("通讯员", None, ("卫薇", "方铭"), "文/图")]),
        ("出镜记者：高明轩 摄像：卫薇", [("出镜记者", None, ("高明轩",), None), ("摄像", None, ("卫薇",), None)]),
        ("（均由本报记者高明轩摄）", [("记者", "本报", ("高明轩",), "摄")]),
        ("□本报记者 高明轩", [("记者", "本报", ("高明轩",), None)]),
        ("文/高明轩 图/卫薇", [(None, None, ("高明轩",), "文/"), (None, None, ("卫薇",), "图/")]),
        ("文/记者 高明轩 图/记者 卫薇", [("记者", None, ("高明轩",), "文/"), ("记者", None, ("卫薇",), "图/")]),
        ("采写：高明轩 摄影：卫薇", [("采写", None, ("高明轩",), None), ("摄影", None, ("卫薇",), None)]),
        ("作者 | 高明轩", [("作者", None, ("高明轩",), None)]),
        ("责编：高明轩 校对 卫薇", [("责编", None, ("高明轩",), None), ("校对", None, ("卫薇",), None)]),
        ("版式设计/美编 卫薇", [("版式设计/美编", None, ("卫薇",), None)]),
        ("本报记者高明轩卫薇", [("记者", "本报", ("高明轩", "卫薇"), None)]),
        ("本报记者欧阳明轩诸葛亮亮", [("记者", "本报", ("欧阳明轩", "诸葛亮亮"), None)]),
        ("记者 高明轩 卫　薇", [("记者", None, ("高明轩", "卫薇"), None)]),
        ("（本报记者高明轩摄）", [("记者", "本报", ("高明轩",), "摄")]),
        ("通讯员 古丽娜尔·艾山 文/图", [("通讯员", None, ("古丽娜尔·艾山",), "文/图")]),
        ("通讯员 云环宣", [("通讯员", None, ("云环宣",), None)]),
        ("新华社记者高明轩本报记者卫薇", [("记者", "新华社", ("高明轩",), None), ("记者", "本报", ("卫薇",), None)]),
        ("本报驻巴西记者高明轩", [("驻巴西记者", "本报", ("高明轩",), None)]),
        ("图片由市文旅局提供", [(None, "市文旅局", (), "提供")]),
        ("资料图片", [(None, None, (), "资料图片")]),
        ("记者 高明轩/文 卫薇/图", [("记者", None, ("高明轩",), "文"), (None, None, ("卫薇",), "图")]),
        ("新华社发（高明轩、卫薇 摄）", [(None, "新华社", ("高明轩", "卫薇"), "摄")]),
        ("整理：记者 高明轩", [("记者", None, ("高明轩",), "整理/")]),
        ("高　薇摄（人民视觉）", [(None, "人民视觉", ("高薇",), "摄")]),
        ("市公安局供图", [(None, "市公安局", (), "供图")]),
        ("通讯员 园林局 方洁", [("通讯员", "园林局", ("方洁",), None)]),
        ("云川发布记者 高明轩 发自安平", [("记者", "云川发布", ("高明轩",), "发自安平")]),
        ("本报记者 高明轩 实习生 卫薇 渤川报道", [("记者", "本报", ("高明轩",), "渤川报道"), ("实习生", None, ("卫薇",), "渤川报道")]),
        ("（本版图片均由记者高明轩摄）", [("记者", None, ("高明轩",), "摄")]),
        ("记者高明轩通讯员卫薇方铭文/图", [("记者", None, ("高明轩",), "文/图"), ("通讯员", None, ("卫薇", "方铭"), "文/图")]),
        ("一审：高明轩 二审：卫薇", [("一审", None, ("高明轩",), None), ("二审", None, ("卫薇",), None)]),
    ],
)
def test_a_line_that_is_an_attribution_is_read_into_roles_and_names(line: str, expected: list[object]) -> None:
    assert credits_of(parse_line(line)) == expected


def test_a_dateline_with_its_reporters_is_one_attribution_at_the_head() -> None:
    text = "据新华社云川3月5日电（记者高明轩、卫薇）一座新桥今天通车。"
    (found,) = find_attributions(text)
    assert found.text == "据新华社云川3月5日电（记者高明轩、卫薇）"
    assert (found.position, found.source) == (Position.HEAD, "新华社")
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date, found.dateline.word) == ("云川", "3月5日", "电")


@pytest.mark.parametrize("line", ["青汀区人大常委会主任高明轩列席会议。", "县供销社主任卫薇主讲。"])
def test_a_short_sentence_about_a_chairman_is_none(line: str) -> None:
    assert not find_attributions(line)


def test_names_without_brackets_end_at_the_report_or_where_the_sentence_begins() -> None:
    assert find_attributions("本报云川3月5日电记者高明轩报道：新桥通车。")[0].text == "本报云川3月5日电记者高明轩报道"
    assert find_attributions("本报讯记者高明轩从市桥梁处获悉，新桥通车。")[0].text == "本报讯记者高明轩"
    assert find_attributions("本报讯记者从市桥梁处获悉，新桥通车。")[0].text == "本报讯"


@pytest.mark.parametrize(
    ("text", "agency", "place", "date", "word"),
    [
        ("云川日报讯（记者 高明轩）新桥通车。", "云川日报", None, None, "讯"),
        ("云川新闻网安平3月5日讯 (首席记者 高明轩)新桥通车。", "云川新闻网", "安平", "3月5日", "讯"),
        ("云川网安平频道３月５日电（记者　高明轩）新桥通车。", "云川网安平频道", None, "３月５日", "电"),
        ("云川体育3月5日安平讯(记者高明轩)新桥通车。", "云川体育", "安平", "3月5日", "讯"),
        ("本报呼和浩特五月十五日电（高明轩）新桥通车。", "本报", "呼和浩特", "五月十五日", "电"),
        ("新华社首尔／东京3月5日电（记者高明轩）新桥通车。", "新华社", "首尔／东京", "3月5日", "电"),
    ],
)
def test_any_outlet_s_dateline_is_read_with_its_place_and_date(
    text: str, agency: str, place: str | None, date: str | None, word: str
) -> None:
    (found,) = find_attributions(text)
    assert found.text == text.removesuffix("新桥通车。")
    assert found.dateline is not None
    assert (found.dateline.agency, found.dateline.place, found.dateline.date, found.dateline.word) == (agency, place, date, word)
    assert found.credits[0].names == ("高明轩",)


def test_each_caption_of_a_row_keeps_its_own_credit() -> None:
    text = "图①：新桥通车。   本报记者 高　薇摄   图②：车来车往。   本报记者 高明轩摄"
    assert [found.credits[0].names for found in find_attributions(text)] == [("高薇",), ("高明轩",)]


def test_a_dateline_after_a_glued_headline_and_one_after_a_sentence_are_found_inline() -> None:
    found = find_attributions("新桥通车引来市民围观本报讯昨天上午，新桥通车。\n桥长三千米。云川网讯（记者 高明轩）新桥通车。")
    assert [(one.text, one.position) for one in found] == [("本报讯", Position.INLINE), ("云川网讯（记者 高明轩）", Position.INLINE)]


def test_names_alone_in_brackets_count_after_the_last_sentence_only() -> None:
    assert credits_of(find_attributions("新桥通车。（高明轩方洁）")[0]) == [(None, None, ("高明轩", "方洁"), None)]
    assert find_attributions("新桥通车（周三）") == ()
    assert find_attributions("新桥（高明轩）通车。") == ()


def test_a_byline_glued_to_the_last_sentence_is_cut_off_at_its_span() -> None:
    paragraph = "新桥昨天通车。记者 高明轩 通讯员 卫薇 文/图"
    found = trailing_attribution(paragraph)
    assert found is not None
    assert paragraph[: found.span[0]] == "新桥昨天通车。"
    assert found.media is Media.BOTH


@pytest.mark.parametrize(
    "sentence",
    [
        "记者看到，新桥上车来车往。",
        "记者从市桥梁处获悉，新桥通车。",
        "记者 从市桥梁处获悉，新桥通车。",
        "据《云川日报》报道，新桥通车。",
        "《云川日报》记者：请问新桥何时通车？",
        "记者：谢谢。",
        "他对本报记者说，新桥好走。",
        "来源不明的水产一律下架。",
        "座谈会由云川日报总编辑高明轩主持。",
        "本报讯息平台上线。",
        "新桥长三千米（见下图）。",
        "演出到此结束（掌声）",
        "走基层 记者在现场",
        "优秀通讯员 高明轩",
        "图片 新闻",
        "设计 方案",
        "照片摄于三年前。",
        "（文中人物均为化名）",
        "（据高明轩回忆）",
        "（作者系云川大学教授）",
        "据央视新闻报道，新桥通车。",
        "新华社播发了新桥通车的消息。",
        "本报热线电话：66666666",
    ],
)
def test_a_sentence_that_only_speaks_of_reporters_is_left_alone(sentence: str) -> None:
    assert find_attributions(sentence) == ()


@pytest.mark.parametrize(
    ("line", "pages"),
    [
        ("更多报道见 K04~05", ("K04", "K05")),
        ("▶▶更多报道见 K04", ("K04",)),
        ("（下转第四版）", ("4",)),
        ("相关报道见A2、A3版", ("A2", "A3")),
        ("详见第三、四版", ("3", "4")),
        ("下转十二版", ("12",)),
        ("相关报道详见2-4版", ("2", "3", "4")),
        ("图片报道见K12版", ("K12",)),
        ("植树现场照片见第三版", ("3",)),
    ],
)
def test_a_jump_line_names_its_pages(line: str, pages: tuple[str, ...]) -> None:
    jump = jump_line(line)
    assert jump is not None
    assert jump.pages == pages


@pytest.mark.parametrize("line", ["见5楼", "报道见3人", "详见第三章", "据报道，下转播台启用", ""])
def test_other_lines_are_no_jump(line: str) -> None:
    assert jump_line(line) is None


def test_what_is_formatted_stands_in_the_house_form() -> None:
    found = parse_line("本报讯(记者高明轩、卫　薇)")
    assert found is not None
    assert format_attribution(found) == "本报讯（记者 高明轩 卫薇）"
