"""Names and sayings that are nearly right."""

from __future__ import annotations

import pytest

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.run import run_checks
from workstation.checks.near_forms import NearForms

FORMS = NearForms(("住房和城乡事务管理局", "守正、创新、实干、担当"), most=2, may_lack="的", fine=("住房和城乡事务办理局",))


def near(text: str) -> list[tuple[str, str]]:
    return [(text[found.start : found.end], found.right) for found in FORMS.in_text(Proof(Manuscript.of_text(text), CheckContext()))]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("市住房和城乡服务管理局发布。", "住房和城乡服务管理局"),
        ("市住房和城乡管理局发布。", "住房和城乡管理局"),
        ("要守正，创新，务实，担当。", "守正，创新，务实，担当"),
    ],
)
def test_a_character_or_two_exchanged_or_left_out_is_seen_from_the_half_that_is_right(text: str, written: str) -> None:
    assert [found for found, _ in near(text)] == [written]


@pytest.mark.parametrize(
    "text",
    [
        "住房和城乡事务管理局",
        "住房和城乡事务办理局",
        "住房和城乡事务",
        "综合执法管理局",
        "要守正、创新、实干、担当。",
        "要守正，创新，实干，担当。",
        "住房和城乡事务的管理",
    ],
)
def test_what_is_right_fine_or_another_thing_is_left_alone(text: str) -> None:
    assert near(text) == []


def test_a_table_s_own_wrong_form_speaks_alone() -> None:
    (finding,) = run_checks(Manuscript.of_text("绿水青山就是银山金山。"))
    assert finding.rule == "phrases.wrong-form"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("坚定“四个自觉”。", "四个自信"),
        ("深刻领悟“两个确定”的决定性意义。", "两个确立"),
        ("协调推进“四个全面”总体布局。", "战略布局"),
    ],
)
def test_a_phrase_is_known_by_its_company(text: str, expected: str) -> None:
    assert [finding.expect for finding in run_checks(Manuscript.of_text(text))] == [expected]


@pytest.mark.parametrize("text", ["街道落实“两个确保”。", "提出“四个自觉”的要求。", "区里推进“五个一”工程。"])
def test_a_local_phrase_in_other_company_is_left_alone(text: str) -> None:
    assert run_checks(Manuscript.of_text(text)) == ()
