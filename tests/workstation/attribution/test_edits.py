from __future__ import annotations

import pytest

from workstation.attribution import HouseForm, RoleOrder, read_attributions
from workstation.attribution.edits import (
    put_in_order,
    rewritten,
    with_credit_moved,
    with_dateline,
    with_name,
    with_name_moved,
    with_role,
    with_word,
    without_name,
)
from workstation.report import Attribution, Dateline

LINE = "记者 高明轩 卫薇 通讯员 方洁 文/图"


def read(text: str) -> Attribution:
    (found,) = read_attributions(text)
    return found.attribution


def after(edit: Attribution) -> str:
    return rewritten(read(LINE), edit, HouseForm()).text


@pytest.mark.parametrize(
    ("role", "name", "result"),
    [
        ("记者", "罗一鸣", "记者 高明轩 卫薇 罗一鸣 通讯员 方洁 文/图"),
        ("首席记者", "罗一鸣", "首席记者 罗一鸣 记者 高明轩 卫薇 通讯员 方洁 文/图"),
        ("实习生", "罗一鸣", "记者 高明轩 卫薇 通讯员 方洁 实习生 罗一鸣 文/图"),
    ],
)
def test_a_new_name_stands_where_its_role_belongs(role: str, name: str, result: str) -> None:
    assert after(with_name(read(LINE), role, name)) == result


def test_names_move_within_a_role_and_into_another() -> None:
    assert after(with_name_moved(read(LINE), (0, 1), (0, 0))) == "记者 卫薇 高明轩 通讯员 方洁 文/图"
    assert after(with_name_moved(read(LINE), (0, 0), (0, 2))) == "记者 卫薇 高明轩 通讯员 方洁 文/图"
    assert after(with_name_moved(read(LINE), (0, 0), (1, 1))) == "记者 卫薇 通讯员 方洁 高明轩 文/图"
    assert after(with_name_moved(read(LINE), (1, 0), (0, 0))) == "记者 方洁 高明轩 卫薇 文/图"


def test_roles_words_and_groups_change_and_an_empty_role_goes() -> None:
    assert after(with_role(read(LINE), (0, 1), "实习生")) == "记者 高明轩 实习生 卫薇 通讯员 方洁 文/图"
    assert after(with_role(read(LINE), (1, 0), "记者")) == "记者 高明轩 卫薇 方洁 文/图"
    assert after(with_word(read(LINE), None, None)) == "记者 高明轩 卫薇 通讯员 方洁"
    assert after(with_credit_moved(read(LINE), 1, 0)) == "通讯员 方洁 记者 高明轩 卫薇 文/图"
    assert after(without_name(read(LINE), (1, 0))) == "记者 高明轩 卫薇 文/图"


def test_a_dateline_taken_off_leaves_brackets_between_byline_and_sentence() -> None:
    head = "本报讯（记者 高明轩）1月12日，云川县召开会议。"
    assert rewritten(read(head), with_dateline(read(head), None), HouseForm()).text == "（记者 高明轩）"
    sent = with_dateline(read(head), Dateline("本报", "电", place="北京"))
    assert rewritten(read(head), sent, HouseForm()).text == "本报北京电（记者 高明轩）"


def test_brackets_inside_a_text_stay_whatever_the_house_does_with_lines() -> None:
    tail = "会议强调要抓好落实。（记者 高明轩、卫薇）"
    assert put_in_order(read(tail), HouseForm()).text == "（记者 高明轩 卫薇）"
    assert put_in_order(read("记者 高明轩"), HouseForm(bracketed=True)).text == "（记者 高明轩）"


def test_what_the_reader_passed_over_is_named_and_not_lost() -> None:
    before = Attribution((0, 0), "记者 高明轩 甲乙", read(LINE).position, credits=read("记者 高明轩").credits)
    assert rewritten(before, before, HouseForm()).lost == "甲乙"


def test_a_line_is_put_in_the_house_s_order_or_in_none() -> None:
    line = read("通讯员 方洁 记者 高明轩、卫薇")
    assert put_in_order(line, HouseForm(order=RoleOrder.HOUSE)).text == "记者 高明轩 卫薇 通讯员 方洁"
    assert put_in_order(line, HouseForm()).text == "通讯员 方洁 记者 高明轩 卫薇"
