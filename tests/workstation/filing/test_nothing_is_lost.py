from __future__ import annotations

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.workstation.filing.losses import assert_nothing_is_lost
from workstation.errors import BadInput
from workstation.filing import file_page, key_of
from workstation.filing.sources import read_file

WORDS = st.sampled_from(
    [
        *(
            "本报讯 ",
            "记者 王小河",
            "（记者 李青禾 摄）",
            "下转第三版",
            "（上接第一版）",
            "【简讯】",
            "图片新闻",
            "[图片1]",
            "图为河滩植树现场。",
        ),
        *("▲", "—— ", "责编 张河 校对 李滩", "K01 河畔播报 2021年3月12日 星期五", "- 3 -", "青川区启动春季植树", "　　", " ", "\n", "\n\n"),
        *(
            "\r\n",
            "\r",
            "\u2028",
            "\x0b",
            "\xad",
            "\u200b",
            "\ufeff",
            "\t",
            "。",
            "，",
            "五百余名干部群众来到河滩植树，",
            "种下新树八千棵。",
        ),
        *("？", "“", "”", "1. ", "一、", "http://a.cn/b.jpg", "✿", "𠮷"),
    ]
)
OURS = [read_file(path).text for path in sorted((Path(__file__).parent / "pages").glob("*.txt"))]
PAGES = st.lists(WORDS, max_size=40).map("".join)


@given(st.one_of(PAGES, st.text(max_size=80)))
@example("　　\n\xad甲\n　　乙。\n")
@settings(max_examples=400, deadline=None)
def test_any_text_comes_back_exactly(text: str) -> None:
    try:
        page = file_page(text)
    except BadInput:
        return
    assert_nothing_is_lost(page)


@given(PAGES, st.data())
@settings(max_examples=300, deadline=None)
def test_refused_repairs_stay_undone_and_the_others_stay(text: str, data: st.DataObject) -> None:
    try:
        page = file_page(text)
    except BadInput:
        return
    keys = [key_of(repair) for repair in page.repairs]
    refused = frozenset(data.draw(st.sets(st.sampled_from(keys)))) if keys else frozenset()
    again = file_page(text, refused=refused)
    assert_nothing_is_lost(again)
    assert [key_of(repair) for repair in again.repairs] == [key for key in keys if key not in refused]


@given(PAGES, st.data())
@settings(max_examples=200, deadline=None)
def test_every_other_reading_can_be_taken(text: str, data: st.DataObject) -> None:
    try:
        page = file_page(text)
    except BadInput:
        return
    if page.alternatives:
        other = data.draw(st.sampled_from(page.alternatives))
        again = file_page(text, chosen=frozenset({other.key}))
        assert_nothing_is_lost(again)
        assert again.reports != page.reports


@given(st.sampled_from(OURS), st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 40), WORDS), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_our_pages_lose_nothing_however_they_are_cut_about(text: str, cuts: list[tuple[int, int, str]]) -> None:
    for at, length, word in cuts:
        text = text[:at] + word + text[at + length :]
    assert_nothing_is_lost(file_page(text))
