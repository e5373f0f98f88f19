from __future__ import annotations

from ui.editor.text.marks import Mark, Marks
from workstation.checks.engine.finding import Finding, Severity

ONE = Finding("width.comma", Severity.ERROR, (2, 3), ",", "半角逗号", fix="，")
TWO = Finding("latin.stray", Severity.WARNING, (6, 9), "and", "夹杂外文")


def places(marks: Marks) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in marks]


def test_typing_before_a_mark_moves_it() -> None:
    marks = Marks([Mark(2, 3, ONE), Mark(6, 9, TWO)])
    marks.shift(0, 0, 2)
    assert places(marks) == [(4, 5), (8, 11)]


def test_typing_inside_a_mark_removes_it_and_keeps_the_rest() -> None:
    marks = Marks([Mark(2, 3, ONE), Mark(6, 9, TWO)])
    marks.shift(7, 0, 1)
    assert places(marks) == [(2, 3)]


def test_deleting_over_a_mark_removes_it() -> None:
    marks = Marks([Mark(2, 3, ONE), Mark(6, 9, TWO)])
    marks.shift(1, 4, 0)
    assert places(marks) == [(2, 5)]


def test_marks_are_found_by_the_place_they_touch() -> None:
    marks = Marks([Mark(2, 3, ONE), Mark(6, 9, TWO)])
    assert [mark.finding for mark in marks.within(8, 8)] == [TWO]
