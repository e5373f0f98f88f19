"""Anchors through a thousand random histories of edits; every character of the text has a number, so that the truth is known."""

from __future__ import annotations

import random
import time

import pytest

from workstation.comments.anchoring import carried, placed, standing_at
from workstation.comments.comment import Anchor

CHARACTERS = "的了在是和市区县路人新建设项目发展工作开展群众记者通讯员本报讯日前年月一二三百千万，。、：；“”"
"""Few, so that the same words stand in many places."""
Numbered = list[tuple[str, int]]


def written(source: random.Random, length: int, serial: int) -> Numbered:
    return [("\n" if source.random() < 0.02 else source.choice(CHARACTERS), serial + at) for at in range(length)]


def edited(source: random.Random, text: Numbered, serial: int) -> Numbered:
    """Something is put in, taken out, written over, or moved elsewhere."""
    at, kind = source.randint(0, len(text)), source.random()
    new = written(source, source.randint(1, 15), serial)
    end = min(at + source.randint(1, 15), len(text))
    if kind < 0.45:
        return text[:at] + new + text[at:]
    if kind < 0.8:
        return text[:at] + text[end:]
    if kind < 0.92:
        return text[:at] + new + text[end:]
    end = min(at + source.randint(8, 40), len(text))
    rest = text[:at] + text[end:]
    to = source.randint(0, len(rest))
    return rest[:to] + text[at:end] + rest[to:]


def joined(text: Numbered) -> dict[str, str]:
    return {"正文": "".join(character for character, _ in text)}


def history(seed: int) -> tuple[int, int]:
    """How many anchors' characters still stand together untouched after it, and how many anchors stand on just those."""
    source = random.Random(seed)
    text = written(source, source.randint(60, 600), 0)
    starts = [source.randrange(len(text) - 3) for _ in range(10)]
    truth = [[number for _, number in text[at : at + source.randint(3, 14)]] for at in starts]
    standings = [standing_at(Anchor("正文", ids[0], ids[0] + len(ids)), joined(text)) for ids in truth]
    whole, serial = set(range(len(truth))), 10_000
    for _ in range(source.randint(1, 8)):
        before = joined(text)
        for _ in range(source.randint(1, 3)):
            text, serial = edited(source, text, serial), serial + 100
        standings = carried(standings, before, joined(text))
        places = {number: at for at, (_, number) in enumerate(text)}
        together = {n for n in whole if stands_together([places.get(number) for number in truth[n]])}
        whole &= together
    right = sum(not standings[n].lost and standings[n].anchor.start == places[truth[n][0]] for n in whole)
    assert all(standings[n].anchor.end - standings[n].anchor.start == len(truth[n]) for n in whole)
    return len(whole), right


def stands_together(places: list[int | None]) -> bool:
    return None not in places and places == list(range(places[0], places[0] + len(places)))


def test_words_that_nobody_edited_are_still_the_commented_words_after_a_thousand_histories() -> None:
    whole, right = map(sum, zip(*map(history, range(1_000)), strict=True))
    assert whole > 5_000
    assert right == whole


def carry(words: str, old: str, new: str, part: str = "正文", **others: str) -> str | None:
    at = old.index(words)
    before, after = {"正文": "", "主题": "", part: old}, {"正文": "", "主题": "", part: new, **others}
    (standing,) = carried([standing_at(Anchor(part, at, at + len(words)), before)], before, after)
    return None if standing.lost else after[standing.anchor.part][standing.anchor.start : standing.anchor.end]


@pytest.mark.parametrize(
    ("words", "old", "new", "expected"),
    [
        ("张文远", "记者张文远、李一报道。", "记者张文源、李一报道。", "张文源"),  # put right
        ("张文远", "张文远来了，张文远走了。", "张文源来了，张文远走了。", "张文源"),  # the other one isn't it
        ("张文远", "记者张文远、李一报道。", "记者李一报道。", None),
        ("二十三人", "学员二十三人。", "学员共二十三人。", "二十三人"),  # what is written beside stays outside
        ("二十三人", "学员二十三人。", "学员二十三人次。", "二十三人"),
        ("二十三人", "学员二十三人。", "学员二十三名新人。", "二十三名新人"),  # what is written into it stays inside
        ("学员二十三人。", "学员二十三人。", "", None),
    ],
)
def test_an_edit_at_the_words(words: str, old: str, new: str, expected: str | None) -> None:
    assert carry(words, old, new) == expected


def test_words_that_go_to_another_part_take_the_comment_along() -> None:
    assert carry("南桥夜校", "南桥夜校开课", "", part="主题", 正文="　南桥夜校开课。") == "南桥夜校"


def test_a_deletion_that_is_taken_back_brings_the_anchor_back() -> None:
    texts = [{"正文": text} for text in ("南桥夜校开课，首批二十三人。", "南桥夜校。", "南桥夜校开课，首批二十三人。")]
    (gone,) = carried([standing_at(Anchor("正文", 7, 13), texts[0])], texts[0], texts[1])
    assert gone.lost
    (back,) = carried([gone], texts[1], texts[2])
    assert back == standing_at(Anchor("正文", 7, 13), texts[0])


def test_an_anchor_is_found_where_its_words_are() -> None:
    assert placed(Anchor("正文", 0, 2), "开课", {"正文": "南桥开课，北桥开课"}) == Anchor("正文", 2, 4)
    assert placed(Anchor("正文", 9, 9), "", {"正文": "南桥"}) is None


@pytest.mark.timed
def test_a_long_report_with_many_comments_is_carried_in_a_moment() -> None:
    old = {"正文": "\n".join(f"第{number}段，南桥夜校本周开课，首批学员{number}人。" for number in range(400))}
    new = {"正文": old["正文"].replace("首批", "第一批").replace("第5段", "第五段", 1)}
    standings = [standing_at(Anchor("正文", at * 40, at * 40 + 6), old) for at in range(200)]
    begun = time.thread_time()
    carried(standings, old, new)
    assert time.thread_time() - begun < 0.6
