from __future__ import annotations

import pytest

from workstation.filing import FiledPage, file_page
from workstation.filing.bylines import report_attributions

OPENING = "沿河植树过半\n　　本报讯（记者 王小河）3月12日，五百余名干部群众来到河滩，种下新树八千棵。\n"
NEXT = "水库完成加固\n　　本报讯（记者 陈立春）3月13日，三座水库除险加固工程全部完工，将赶在汛期之前投入运行。\n"


def mains(page: FiledPage) -> list[str]:
    return [report.headlines.main for report in page.reports]


def names(page: FiledPage) -> list[list[str]]:
    return [[name for found in each for credit in found.credits for name in credit.names] for each in report_attributions(page)]


@pytest.mark.parametrize(
    "subheads",
    [
        ("一、提高认识，加强领导", "二、突出重点，抓好落实"),
        ("【河滩上的路】", "【河滩上的林】"),
        ("种：一锹新土栽新苗", "管：三年不让一棵死"),
    ],
)
def test_subheads_of_a_pattern_need_no_indent(subheads: tuple[str, str]) -> None:
    text = "　　河滩过去风沙很大，乡亲们走路都要眯着眼睛，谁也没有想到能种活一片林子。\n"
    first, second = subheads
    page = file_page(f"河滩上的树\n□本报记者 王小河\n{text}{first}\n{text}{second}\n{text}{NEXT}")
    assert mains(page) == ["河滩上的树", "水库完成加固"]
    assert [line for line in page.reports[0].body if line in subheads] == list(subheads)


def test_whoever_signs_a_notice_and_its_date_stay_with_it() -> None:
    notice = "春季苗木认领启事\n　　为方便市民植树，区林场备有苗木八千棵，即日起接受认领。\n青川区林业局\n2023年3月10日\n"
    page = file_page(OPENING + notice + NEXT)
    assert mains(page) == ["沿河植树过半", "春季苗木认领启事", "水库完成加固"]
    assert page.reports[1].body[-2:] == ("青川区林业局", "2023年3月10日")


def test_rows_of_a_table_stay_rows() -> None:
    rows = ["时间　　地点　　树种", "3月12日　　东河滩　　垂柳", "3月13日　　西河滩　　水杉"]
    page = file_page(OPENING + "植树安排\n" + "\n".join(rows) + "\n　　请各单位自带工具。\n" + NEXT)
    assert mains(page)[1] == "植树安排"
    assert list(page.reports[1].body[:3]) == rows


def test_a_second_byline_means_that_a_story_began_in_between() -> None:
    story = "林场来了小护林员\n　　放学铃一响，六个孩子背着书包进了林场，给新栽的小树浇水、挂牌。\n（林小满 何树）\n"
    assert mains(file_page(OPENING + story + NEXT)) == ["沿河植树过半", "林场来了小护林员", "水库完成加固"]


def test_a_story_out_of_another_paper_begins_with_it() -> None:
    story = "全省造林三百万亩\n　　据《江州日报》报道，记者从省林业局获悉，今年全省计划造林三百万亩。\n"
    assert mains(file_page(OPENING + story + NEXT)) == ["沿河植树过半", "全省造林三百万亩", "水库完成加固"]


@pytest.mark.parametrize("blank", ["\u3000", "  ", "\xa0\xa0", "\u2002\u2002"])
def test_a_pages_own_slight_indent_is_learnt(blank: str) -> None:
    first = "三月的河滩上，五百余名干部群众挥锹铲土、扶苗浇水，一派忙碌。"
    page = file_page(f"河滩添新树\n{blank}{first[:20]}\n{first[20:]}\n{blank}全区今年计划造林三万亩，目前已经完成过半。\n")
    assert page.reports[0].body == (first, "全区今年计划造林三万亩，目前已经完成过半。")


@pytest.mark.parametrize(
    ("byline", "read"),
    [("□ 方禾 李望山", ["方禾", "李望山"]), ("文/水青 图/可望", ["水青", "可望"]), ("市民 卜小满", ["卜小满"])],
)
def test_a_byline_is_known_by_its_form_however_rare_its_names(byline: str, read: list[str]) -> None:
    page = file_page(f"林场里的早晨\n{byline}\n　　天刚亮，护林员就踏着露水进了林子，查看新栽的树苗。\n　　一圈走下来，裤脚全湿了。\n")
    assert mains(page) == ["林场里的早晨"]
    assert names(page) == [read]


def test_a_long_headline_may_end_with_a_call() -> None:
    head = "植树节当天，全区三万名干部群众走上河滩种树！"
    assert mains(file_page(NEXT + head + "\n" + OPENING.split("\n", 1)[1]))[1] == head


def test_a_credit_in_a_captions_brackets_is_read() -> None:
    page = file_page(OPENING + "（图片说明：干部群众在河滩植树。通讯员 何树 摄）\n" + NEXT)
    assert names(page)[0] == ["王小河", "何树"]


def test_a_letters_head_stands_over_all_letters() -> None:
    letters = (
        "读者来信\n盼河滩装上路灯\n编辑同志：\n河滩步道晚上很黑，盼装上路灯。\n"
        "感谢好心人\n编辑同志：\n前天我在林场丢了钱包，被人送回，谢谢他。\n"
    )
    page = file_page(letters)
    assert [report.standing_head for report in page.reports] == ["读者来信", "读者来信"]


@pytest.mark.parametrize("last", ["图片报道见K04版", "主办：河滩镇政府 镇文化站", "报名电话：0000-1234567", "活动时间：3月20日上午"])
def test_a_reference_or_a_notice_s_terms_at_the_end_open_no_report(last: str) -> None:
    page = file_page(f"{OPENING}　　活动持续到月底，市民可以报名参加。\n{last}\n{NEXT}")
    assert mains(page) == ["沿河植树过半", "水库完成加固"]
