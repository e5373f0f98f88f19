from __future__ import annotations

from dataclasses import replace

from tests.builders import plain_report
from workstation.report import AttributionLine, Headlines, JumpLine
from workstation.versions.comparison import Extent, body_by_hand, compared, extent

OLD = plain_report("夜校开课", kicker="河口新区")
NEW = replace(
    OLD,
    headlines=Headlines("河口新区", "夜校开课了", "首批学员入学"),
    body=OLD.body[:1],
    attribution_lines=(AttributionLine("记者 苏以宁 通讯员 程远航"),),
    captions=("课堂。",),
    jump=JumpLine("下转第2版", ("2",)),
)


def test_every_part_is_compared_and_says_whether_it_changed() -> None:
    parts = {part.name: part for part in compared(OLD, NEW)}
    assert list(parts) == ["引题", "主题", "副题", "正文", "署名", "图片说明", "转版"]
    assert [name for name, part in parts.items() if part.is_same] == ["引题"]
    assert [piece.text for piece in parts["主题"].paragraphs[0].pieces] == ["夜校开课", "了"]
    assert [(change.old, change.new) for change in parts["正文"].paragraphs] == [(0, 0), (1, None)]


def test_the_extent_counts_what_came_and_what_went() -> None:
    assert extent(compared(OLD, OLD)) == Extent(0, 0)
    found = extent(compared(OLD, NEW))
    assert found.gone == len(OLD.body[1]) + 1 and found.new == len("了首批学员入学航课堂。下转第2版")


def test_the_marked_manuscript_keeps_what_was_struck() -> None:
    (_, struck) = body_by_hand([OLD, NEW])
    assert [(stretch.text, stretch.version, stretch.gone) for stretch in struck] == [(OLD.body[1], 1, True)]
