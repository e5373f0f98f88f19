from __future__ import annotations

import pytest

from workstation.checks.manuscript import Manuscript
from workstation.checks.run import mend, run_checks
from workstation.report import Report

CUT = [
    ("湖滨区召开会议，落实各项部署，\n\n安排下一阶段工作。", "湖滨区召开会议，落实各项部署，安排下一阶段工作。"),
    ("参加会议的有区委副书记周明远，副区长何静\n\n出席会议。", "参加会议的有区委副书记周明远，副区长何静出席会议。"),
    ("他们已经签了合\n　　同，不能反悔。", "他们已经签了合同，不能反悔。"),
    ("老人说，这条路是\r\n\r\n大家一起修的。", "老人说，这条路是大家一起修的。"),
    ("全区三十所学校\n，同日开学。", "全区三十所学校，同日开学。"),
]
WHOLE = [
    "湖滨区召开经济工作会议\n\n本报讯 1月12日，湖滨区召开经济工作会议。",
    "抓项目，促发展\n\n本报讯 今年以来，湖滨区新开工项目三十二个，总投资一百二十亿元，为近五年来最多。",
    "春到湖滨处处忙\n\n今年的春天来得早，湖滨区的田间地头早早就忙开了，机声阵阵，人影绰绰，一派生机。",
    "会议要求：\n\n一要抓早，\n二要抓小。"[:7] + "\n\n（一）抓早；\n\n（二）抓小。",
    "各单位负责人参加会议。记者 王佳宁 通讯员 邹一鹏 文/图\n\n会议指出，要抓好落实。",
    "会议到此结束。\n\n记者 王佳宁\n\n湖滨区举行培训会",
    "他在全区大会上作了题为《三年行动》的报告。\n更多报道见K02版\n湖滨区举行培训会",
    "家长们说：“孩子盼了很久。”\n\n学校早就做好了准备。",
]


@pytest.mark.parametrize(("text", "joined"), CUT, ids=[text[:10] for text, _ in CUT])
def test_a_cut_sentence_is_told_and_joined(text: str, joined: str) -> None:
    findings = run_checks(Manuscript.of_text(text))
    assert {finding.rule.partition(".")[0] for finding in findings} == {"broken-lines"}
    assert mend(text, findings) == joined


@pytest.mark.parametrize("text", WHOLE, ids=[text[:10] for text in WHOLE])
def test_headlines_bylines_lists_and_whole_paragraphs_are_no_cut_sentences(text: str) -> None:
    assert [f for f in run_checks(Manuscript.of_text(text)) if f.rule.startswith("broken-lines")] == []


def test_every_line_of_a_hard_wrapped_paragraph_is_joined() -> None:
    paragraph = "湖滨区今年把民生工程放在首位，新建学校三所、改造老旧小区十二个，群众的获得感和幸福感进一步提升，全区上下信心更足。"
    wrapped = "\n".join(paragraph[at : at + 13] for at in range(0, len(paragraph), 13))
    assert mend(wrapped, run_checks(Manuscript.of_text(wrapped))) == paragraph


def test_paragraphs_of_a_filed_report_are_left_as_the_editor_parted_them() -> None:
    report = Report(slug="1", body=("湖滨区召开会议，落实各项部署，并要求各单位", "把措施落实到位。"))
    assert [f.rule for f in run_checks(Manuscript.of_report(report)) if f.rule.startswith("broken-lines")] == []


def test_a_line_break_inside_a_paragraph_of_a_report_is_told() -> None:
    report = Report(slug="1", body=("湖滨区召开会议，落实各项部署，\n安排下一阶段工作。",))
    assert [f.rule for f in run_checks(Manuscript.of_report(report))] == ["broken-lines.after-comma"]
