from __future__ import annotations

import pytest

from workstation.filing import file_page
from workstation.filing.junk import junk_kind


@pytest.mark.parametrize(
    "text", ["3", "03", "- 3 -", "—2—", "·12·", "第3版", "第三版", "A01", "K12", "第 1 页 共 4 页", "2/8", "Page 3 of 8", "[4]"]
)
def test_page_numbers_are_taken_out(text: str) -> None:
    assert junk_kind(text) == "page-number"


@pytest.mark.parametrize(
    "text",
    [
        "K01 河畔播报 2021年1月14日 星期四 责编 张河 校对 李滩 美编 王小",
        "2021年1月14日 星期四 第3版 综合新闻",
        "03版：要闻 2021/1/14 星期四",
        "河畔日报 2021-01-14 星期四",
        "B03  社会·民生    2021年6月2日  星期三     责编：辛小雨    校对：邰明",
        "责编 张河 校对 李滩",
        "责任编辑：张河 美编：李滩",
        "2021年1月14日 农历腊月初二 星期四 总第1234期",
        "A02 要闻",
    ],
)
def test_folio_and_staff_lines_are_taken_out(text: str) -> None:
    assert junk_kind(text) == "folio-line"


@pytest.mark.parametrize(
    "text",
    [
        "图1",
        "图片2",
        "（图3）",
        "[图片]",
        "【图片：植树现场】",
        "（此处插图）",
        "IMG_2031.jpg",
        "微信图片_20210114.png",
        "https://a.cn/b/c.jpg",
        "【配图】",
    ],
)
def test_picture_placeholders_are_taken_out(text: str) -> None:
    assert junk_kind(text) == "picture-placeholder"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "图片新闻",
            "【图片新闻】",
            "（图片由区林业局提供）",
            "图为植树现场。",
            "图）",
            "2021年",
            "7月1日",
            "5G",
            "K01路公交车恢复运行",
            "1月14日，全区植树。",
        ),
        *(
            "12345热线办结率居首",
            "记者 张河 编辑 李滩",
            "编辑同志：",
            "校对无误",
            "2021年1月14日",
            "星期四的树",
            "三版方案出炉",
            "第一",
            "一、",
            "“3·15”晚会",
        ),
    ],
)
def test_what_a_report_may_own_stays(text: str) -> None:
    assert junk_kind(text) == ""


@pytest.mark.parametrize(
    "line",
    [
        "03 城事",
        "青川晚报 2023年3月12日",
        "〔图片〕",
        "①",
        "星期五",
        "报料热线：0000-1234567",
        "扫描二维码关注本报",
        "https://news.example.com/3/12",
    ],
)
def test_what_parts_a_sentence_is_taken_out(line: str) -> None:
    halves = "本报讯 3月12日，青川区五百余名干部群众来到河滩，挥锹", "铲土、扶苗浇水，种下新树八千棵。"
    (report,) = file_page(f"青川区启动春季植树\n{halves[0]}\n\n{line}\n\n{halves[1]}\n").reports
    assert report.body == ("".join(halves),)


def test_a_section_between_whole_paragraphs_is_no_furniture() -> None:
    page = file_page("河滩添新树\n全区造林三万亩，已经过半。\n图片新闻\n三月的河滩上，孩子们在给小树浇水。本报记者 王小河 摄\n")
    assert [report.standing_head for report in page.reports] == ["", "图片新闻"]
