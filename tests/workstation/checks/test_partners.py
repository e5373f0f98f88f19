"""Where the missing half of a pair is put, on sentences made up for this."""

from __future__ import annotations

from workstation.checks.partners import partner_place

WHOLE = [
    "湖滨区推进“智慧社区”建设，居民办事更方便。",
    "街道开展“敲门行动”，逐户排查隐患。",
    "围绕“强链补链”，园区引进企业九家。",
    "小张被评为“最美护路人”，同事为他高兴。",
    "新修订的《湖滨市养犬管理条例》今起施行。",
    "《湖滨晚报》报道了这一消息。",
    "世界气象组织（WMO）发布公报。",
    "唐贞观十年（公元636年），朝廷刊印此书。",
    "湖滨大桥（一期）今天通车。",
    "活动持续到周末（3月8日），市民可免费参加。",
]
PAIRS = {"“": "”", "《": "》", "（": "）"}


def marks(text: str) -> tuple[int, int]:
    opening = next(at for at, char in enumerate(text) if char in PAIRS)
    return opening, text.index(PAIRS[text[opening]])


def test_nine_in_ten_lost_closing_marks_go_back_to_their_place() -> None:
    lost = [(text, *marks(text)) for text in WHOLE]
    right = [partner_place(text[:closing] + text[closing + 1 :], opening) == closing for text, opening, closing in lost]
    assert sum(right) >= 0.9 * len(right)


def test_nine_in_ten_lost_opening_marks_go_back_to_their_place() -> None:
    lost = [(text, *marks(text)) for text in WHOLE]
    right = [partner_place(text[:opening] + text[opening + 1 :], closing - 1) == opening for text, opening, closing in lost]
    assert sum(right) >= 0.9 * len(right)


def test_no_place_is_named_beyond_another_pair_or_where_there_is_none() -> None:
    assert partner_place("“他", 0) == 2
    assert partner_place("“", 0) is None
    assert partner_place("他说，a]", 4) is None


def test_a_bracket_holds_all_that_it_says_of_a_person_or_a_thing() -> None:
    assert partner_place("被告人孙某（男，41岁，河湾镇人因故意伤人受审。", 5) == 5 + len("（男，41岁")
    assert partner_place("展柜里的铜壶高27厘米），纹饰精美。", 11) == 6
