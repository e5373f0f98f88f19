from __future__ import annotations

from datetime import date

import pytest

from workstation.people.officials import Official, Officials, Organ
from workstation.people.posts.post import parse_post, posts_agree


@pytest.mark.parametrize(
    ("organ", "cell", "posts"),
    [
        ("河口新区", "党工委副书记、管委会主任", ["河口新区党工委副书记", "河口新区管委会主任"]),
        ("河口新区管委会", "党工委委员、副主任", ["河口新区党工委委员", "河口新区管委会副主任"]),
        ("", "柳河镇党委书记、镇长", ["柳河镇党委书记", "柳河镇镇长"]),
        ("云川城投集团", "党委书记、董事长", ["云川城投集团党委书记", "云川城投集团董事长"]),
        ("云川市委", "常委、组织部部长", ["云川市委常委", "云川市委组织部部长"]),
        ("柳河镇", "镇党委书记", ["柳河镇镇党委书记"]),
    ],
)
def test_a_cell_with_several_posts_is_read_into_each_with_its_organ(organ: str, cell: str, posts: list[str]) -> None:
    held = Officials((Official("周明远", cell, organ),)).held.of("周明远")
    assert [one.label for one in held] == posts


@pytest.mark.parametrize(
    ("written", "held"),
    [
        (("市委组织部", "部长"), ("云川市委", "组织部部长")),
        (("市委组织", "部长"), ("云川市委组织部", "部长")),
        (("市发改委", "主任"), ("云川市发展和改革委员会", "主任")),
        (("金河", "区长"), ("云川市金河区人民政府", "区长")),
        (("团市委", "书记"), ("共青团云川市委", "书记")),
        (("市人大", "主任"), ("云川市人大常委会", "主任")),
        (("经开区管委会", "副主任"), ("云川经济技术开发区管理委员会", "常务副主任")),
        (("财政局", "局长"), ("河口新区财政局（审计局）", "局长")),
        (("审计局", "局长"), ("河口新区财政局（审计局）", "局长")),
        (("东城街道办事处", "主任"), ("东城办事处", "主任")),
        (("云川市金河区区委", "书记"), ("金河区", "区委书记")),
    ],
)
def test_one_post_in_two_spellings_agrees(written: tuple[str, str], held: tuple[str, str]) -> None:
    entry = Officials((Official("周明远", held[1], held[0]),)).held.of("周明远")[0]
    assert posts_agree(parse_post(*written), entry.post)


@pytest.mark.parametrize(
    ("written", "held"),
    [
        (("金河区管委会", "主任"), ("金河经开区管委会", "主任")),
        (("市财政局", "局长"), ("金河区财政局", "局长")),
        (("市总工会", "主席"), ("市工会", "主席")),
        (("管委会", "主任"), ("管委会", "副主任")),
        (("管委会", "主任"), ("河口新区管委会办公室", "主任")),
        (("河口新区人大工委", "主任"), ("河口新区机关工委", "主任")),
        (("北川市", "市长"), ("云川市", "市长")),
        (("市财政局", "局长"), ("市审计局", "局长")),
    ],
)
def test_two_posts_do_not_agree(written: tuple[str, str], held: tuple[str, str]) -> None:
    assert not posts_agree(parse_post(*written), parse_post(*held))


def test_an_organ_is_known_by_each_of_its_names() -> None:
    organs = (Organ("河口新区口岸和物流发展服务中心", short="区口岸办", also="自贸办"),)
    officials = Officials((Official("周明远", "主任", "河口新区口岸和物流发展服务中心"),), organs)
    written = officials.held.post("区口岸办", "主任")
    assert [held.row.name for held in officials.held.holders(written, date(2024, 1, 1))] == ["周明远"]
    assert written.also == "自贸办"
