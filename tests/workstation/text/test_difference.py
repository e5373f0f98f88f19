from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.text.difference import Change, Piece, paragraph_changes, side_by_side, text_changes

SENTENCES = ["河口新区近日开课。", "居民读书、健身！", "步道连成一片；", "“夜校”开到家门口。", "无标点的尾巴"]
TEXT = st.lists(st.sampled_from(SENTENCES) | st.text("河口新区开课，。；", max_size=6), max_size=8).map("".join)


def told(pieces: tuple[Piece, ...]) -> str:
    marks = {Change.SAME: "{}", Change.GONE: "[-{}]", Change.NEW: "[+{}]"}
    return "".join(marks[piece.change].format(piece.text) for piece in pieces)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("会议听取了汇报。", "会议听取了工作汇报。", "会议听取了[+工作]汇报。"),
        ("区长周明远讲话。散会。", "区长周鸣远讲话。散会。", "区长周[-明][+鸣]远讲话。散会。"),
        ("甲乙丙。第二句话在这里。", "第二句话在这里。", "[-甲乙丙。]第二句话在这里。"),
        ("今天上午开会。", "昨日下午散步。", "[-今天上午开会。][+昨日下午散步。]"),
        ("", "新句。", "[+新句。]"),
        ("一样。", "一样。", "一样。"),
    ],
)
def test_a_change_reads_as_an_editor_would_mark_it(old: str, new: str, expected: str) -> None:
    assert told(text_changes(old, new)) == expected


@given(TEXT, TEXT)
def test_both_texts_can_be_read_off_the_pieces(old: str, new: str) -> None:
    pieces = text_changes(old, new)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.NEW) == old
    assert "".join(piece.text for piece in pieces if piece.change is not Change.GONE) == new
    assert all(one.change != other.change for one, other in pairwise(pieces))


@given(st.lists(TEXT, max_size=6), st.lists(TEXT, max_size=6))
def test_no_paragraph_is_lost_or_told_twice(old: list[str], new: list[str]) -> None:
    changes = paragraph_changes(old, new)
    assert [change.old for change in changes if change.old is not None] == list(range(len(old)))
    assert [change.new for change in changes if change.new is not None] == list(range(len(new)))
    for left, right in side_by_side(changes):
        assert all(piece.change is not Change.NEW for piece in left) and all(piece.change is not Change.GONE for piece in right)


def test_a_paragraph_put_in_leaves_its_neighbours_alone() -> None:
    old = ["第一段讲会议的情况。", "第二段讲项目的进展。"]
    changes = paragraph_changes(old, [old[0], "新加的一段写了别的事。", old[1] + "还有一句。"])
    assert [(change.old, change.new, change.is_same) for change in changes] == [(0, 0, True), (None, 1, False), (1, 2, False)]
    assert told(changes[2].pieces) == "第二段讲项目的进展。[+还有一句。]"


@pytest.mark.timed
def test_long_texts_are_compared_in_a_moment() -> None:
    old = [sentence * 3 + str(number) for number in range(300) for sentence in SENTENCES[:3]]
    new = [text.replace("新区", "老区") if number % 7 else text for number, text in enumerate(old)]
    endless = "河口" * 30_000
    began = time.process_time()
    paragraph_changes(old, new)
    text_changes(endless, endless[1:])
    assert time.process_time() - began < 4
