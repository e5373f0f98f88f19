from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.attribution import HouseForm, RoleOrder, format_attribution, parse_line
from workstation.report import Attribution, Credit, Dateline, Media, Position

SURNAMES = "高卫方罗萧秦穆靳邹严文江"
GIVEN = ("明轩", "薇", "洁", "一鸣", "启航", "子衡", "晓峰", "雅琴", "志远")
ROLES = ("记者", "首席记者", "见习记者", "摄影记者", "通讯员", "特约通讯员", "实习生", "驻云川记者", "本报记者")
WORK = ("采写", "撰文", "统筹", "策划", "摄影", "责编", "校对", "美编", "责任编辑")
NAMES = st.builds(str.__add__, st.sampled_from(SURNAMES), st.sampled_from(GIVEN))
LISTS = st.lists(NAMES, min_size=1, max_size=4, unique=True).map(tuple)


def attribution(credits: tuple[Credit, ...], dateline: Dateline | None = None, source: str | None = None) -> Attribution:
    return Attribution((0, 0), "", Position.STANDALONE, dateline, credits, source, Media.TEXT)


PEOPLE = st.lists(st.builds(Credit, st.sampled_from(ROLES[:-1]), LISTS, st.sampled_from((None, "本报"))), min_size=1, max_size=3).map(tuple)
WORKS = st.lists(st.builds(Credit, st.sampled_from(WORK), LISTS), min_size=1, max_size=3).map(tuple)
WORDS = st.sampled_from((None, "文/图", "摄", "摄影报道", "供图", "报道"))
DATELINES = st.builds(
    Dateline,
    st.sampled_from(("本报", "新华社")),
    st.sampled_from(("讯", "电")),
    st.just(None),
    st.sampled_from((None, "云川", "乌鲁木齐")),
    st.sampled_from((None, "1月12日", "2021年1月12日")),
)
FORMS = st.builds(
    HouseForm,
    role_space=st.sampled_from((" ", "\u3000", "", "/", "：", " | ")),
    names=st.sampled_from((" ", "、", "\u3000", "，")),
    groups=st.sampled_from((" ", "\u3000", "；", "，", " | ", "|")),
    word_space=st.sampled_from((" ", "\u3000", "")),
    staff_mark=st.sampled_from(("：", " ", "/", " | ", "")),
    brackets=st.sampled_from(("（）", "()", "【】")),
    bracketed=st.booleans(),
    box=st.sampled_from(("", "□", "■", "◎")),
    pad_two=st.booleans(),
    dateline_brackets=st.sampled_from(("", "【】")),
    dateline_space=st.sampled_from(("", " ")),
)


def assert_reads_back(written: Attribution, form: HouseForm) -> None:
    found = parse_line(format_attribution(written, form))
    assert found is not None
    assert (found.dateline, found.credits, found.source) == (written.dateline, written.credits, written.source)


@settings(max_examples=120, deadline=None)
@given(PEOPLE, WORDS, FORMS)
def test_a_byline_of_people_reads_back_in_every_house_form(people: tuple[Credit, ...], word: str | None, form: HouseForm) -> None:
    assert_reads_back(attribution(tuple(replace(credit, word=word) for credit in people)), form)


@settings(max_examples=60, deadline=None)
@given(WORKS, FORMS)
def test_a_byline_of_work_and_a_staff_line_read_back(work: tuple[Credit, ...], form: HouseForm) -> None:
    assert_reads_back(attribution(work), form)


@settings(max_examples=60, deadline=None)
@given(DATELINES, PEOPLE, FORMS)
def test_a_dateline_with_its_reporters_reads_back(dateline: Dateline, people: tuple[Credit, ...], form: HouseForm) -> None:
    assert_reads_back(attribution(people, dateline), form)


def test_writer_and_photographer_source_and_agency_read_back() -> None:
    both = attribution((Credit(None, ("高明轩",), word="文/"), Credit("记者", ("卫薇",), "本报", "图/")))
    issued = attribution((Credit(None, ("高明轩",), "新华社", "摄"),), source="新华社")
    for written in (both, issued, attribution((), source="云川日报"), attribution((Credit(None, ("高明轩", "卫薇")),))):
        assert_reads_back(written, HouseForm())


@pytest.mark.parametrize(
    "line",
    [
        "市公安局供图",
        "图片由市公安局提供",
        "资料图片",
        "新华社发",
        "图/视觉中国",
        "高明轩 摄（人民视觉）",
        "整理：记者 高明轩",
        "来源：云川日报",
        "本报评论员",
    ],
)
def test_what_stands_without_a_name_reads_back(line: str) -> None:
    found = parse_line(line)
    assert found is not None
    assert_reads_back(found, HouseForm())


def test_roles_are_put_in_the_house_s_order_trainees_last_or_first() -> None:
    found = parse_line("通讯员 方洁 见习记者 罗一鸣 记者 高明轩")
    assert found is not None
    assert format_attribution(found, HouseForm(order=RoleOrder.HOUSE)) == "记者 高明轩 见习记者 罗一鸣 通讯员 方洁"
    assert format_attribution(found, HouseForm(order=RoleOrder.TRAINEES_FIRST)) == "见习记者 罗一鸣 记者 高明轩 通讯员 方洁"


def test_a_two_character_name_is_padded_where_the_house_wants_it() -> None:
    found = parse_line("记者 高明轩 卫薇")
    assert found is not None
    assert format_attribution(found, HouseForm(pad_two=True)) == "记者 高明轩 卫\u3000薇"
