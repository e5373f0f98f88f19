from __future__ import annotations

import pytest

from workstation.people.officials import Official, Officials
from workstation.people.posts.reading import read_mentions


def pairs(text: str, officials: Officials | None = None) -> list[tuple[str, str]]:
    """Each mention as its posts in full and its name."""
    return [("、".join(("原" if p.former else "") + p.organ + p.title for p in m.posts), m.name) for m in read_mentions(text, officials)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("河口新区党工委副书记、管委会主任周明远主持会议。", [("河口新区党工委副书记、河口新区管委会主任", "周明远")]),
        ("会议由云川市财政局（审计局）局长沈衡主持。", [("云川市财政局（审计局）局长", "沈衡")]),
        ("柳河镇党委书记、镇长程远帆，柳河镇副镇长何静参加。", [("柳河镇党委书记、柳河镇镇长", "程远帆"), ("柳河镇副镇长", "何静")]),
        (
            "区管委会副主任周明远、沈以衡、程远帆分别发言。",
            [("区管委会副主任", "周明远"), ("区管委会副主任", "沈以衡"), ("区管委会副主任", "程远帆")],
        ),
        ("河口新区管委会原主任周明远（女，回族）到会。", [("原河口新区管委会主任", "周明远")]),
        ("市教育局党组书记、局长欧阳知微介绍了情况。", [("市教育局党组书记、市教育局局长", "欧阳知微")]),
        ("区委常委、组织部部长古丽努尔·艾山江出席会议。", [("区委常委、区委组织部部长", "古丽努尔·艾山江")]),
        (
            "出席会议的有：市长　何　静、副市长周明远。",
            [("市长", "何静"), ("副市长", "周明远")],
        ),
        ("代市长周明远作报告。", [("代市长", "周明远")]),
        ("发展和改革局局长周明远和财政局局长何静参加。", [("发展和改革局局长", "周明远"), ("财政局局长", "何静")]),
        (
            "区一级巡视员周明远,区二级调研员何静;财政局局长沈衡出席",
            [("区一级巡视员", "周明远"), ("区二级调研员", "何静"), ("区财政局局长", "沈衡")],
        ),
    ],
)
def test_posts_and_names_are_read(text: str, read: list[tuple[str, str]]) -> None:
    assert pairs(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "主任说，书记高度重视，局长安排部署。",
        "各单位党委书记和主任参加会议。",
        "书记要求，要压实责任；区长办公会研究了三件事。",
        "全市长江流域禁捕，主席台就座的有代表二十人。",
        "居民委员会组织志愿者，主任医师坐诊。",
        "村支部书记带头，副书记带队，主任查看了现场。",
    ],
)
def test_prose_is_left_alone(text: str) -> None:
    assert pairs(text) == []


def test_a_name_of_the_directory_ends_where_the_directory_says() -> None:
    officials = Officials((Official("周明", "主任", "河口新区管委会"),))
    assert [m.name for m in read_mentions("河口新区管委会主任周明亲抓实干。", officials)] == ["周明"]


def test_spans_are_those_of_the_text_as_pasted_with_its_breaks() -> None:
    text = "1月9日,河口新区管委会\n\n主任周明远,河口新区党工委副书记何静\n\n出席会议。"
    first, second = read_mentions(text)
    assert text[slice(*first.span)] == "河口新区管委会\n\n主任周明远"
    assert [text[slice(*mention.name_span)] for mention in (first, second)] == ["周明远", "何静"]
    assert first.in_list == second.in_list == 0


def test_lists_are_counted_and_who_stands_alone_is_in_none() -> None:
    text = "区长周明远主持会议，副区长何静、区政协主席沈衡参加。随后，财政局局长程远帆，审计局局长苏以宁汇报。"
    assert [mention.in_list for mention in read_mentions(text)] == [None, 0, 0, 1, 1]
