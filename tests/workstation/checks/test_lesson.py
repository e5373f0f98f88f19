from __future__ import annotations

from workstation.checks.lesson import Pair, Sighting, narrowed, pairs, proposed


def seen(sentence: str, words: str, *, own: bool = False) -> Sighting:
    at = sentence.index(words)
    return Sighting(sentence, (at, at + len(words)), own)


def test_the_narrowest_pair_has_two_characters_and_grows_by_its_neighbours() -> None:
    found = pairs("昨天，", "峻工典礼", "竣工典礼", "在海边举行。")
    assert [(pair.wrong, pair.right) for pair in found[:3]] == [("峻工", "竣工"), ("峻工典", "竣工典"), ("峻工典礼", "竣工典礼")]
    assert found[-1].wrong == "峻工典礼在海边"


def test_marks_end_what_is_taken_from_outside() -> None:
    assert all("，" not in pair.wrong for pair in pairs("昨天，甲", "乙", "丙", "丁，戊"))


def test_a_character_too_many_is_learned_with_what_stands_beside_it() -> None:
    assert pairs("他", "的的", "的", "书。")[0] == Pair("的的", "的")


def test_nothing_is_learned_where_nothing_differs() -> None:
    assert pairs("甲", "乙乙", "乙乙", "丙") == ()


PAIRS = pairs("任", "市长", "县长", "时他去过。")


def test_a_pair_that_stands_rightly_elsewhere_is_widened() -> None:
    others = [seen("某市长来访。", "市长"), seen("任市长的他。", "市长"), seen("他任市长时很年轻。", "市长", own=True)]
    assert proposed(PAIRS, others, rights=2).wrong == "市长时"


def test_wrong_words_that_are_rare_beside_the_right_ones_are_wrong_everywhere() -> None:
    assert proposed(PAIRS, [seen("某市长来访。", "市长")], rights=40) == PAIRS[0]


def test_a_ticked_place_is_left_alone_and_the_others_are_still_flagged() -> None:
    places = [seen("他任市长时很忙。", "市长"), seen("她任市长时很忙。", "市长"), seen("某市长来访。", "市长")]
    pair = narrowed(PAIRS, places, frozenset({2}))
    assert [place.holds(pair) for place in places] == [True, True, False]
    assert pair.exclude == ()


def test_where_no_wider_pair_parts_right_from_wrong_the_right_wording_becomes_an_exception() -> None:
    places = [seen("他任市长时很忙。", "市长"), seen("副市长来访。", "市长"), seen("新市长到任。", "市长")]
    pair = narrowed(PAIRS, places, frozenset({1}))
    assert [place.holds(pair) for place in places] == [True, False, True]
    assert pair == Pair("市长", "县长", ("市长来",))
