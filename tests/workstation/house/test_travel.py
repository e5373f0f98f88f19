from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workstation.checks.engine.finding import Severity
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.errors import BadInput, Stale
from workstation.house.travel import FormChoice, Step, read_house, take_house, write_house

TERMS = (
    HouseTerm("湖滨新城", "湖滨新区", "正式名称", date(2030, 1, 1), None, Severity.ERROR, ("湖滨新城站",)),
    HouseTerm("零容忍度", reason="生造"),
    HouseTerm(r"(\d{4})年年底", r"\1年底", "年字写一个就够", regex=True, wrong="2031年年底。", right="2031年底。", switched_on=False),
)


@pytest.fixture
def file(desk: Desk, tmp_path: Path) -> Path:
    for term in TERMS:
        desk.house.put(term, "何静")
    desk.house.switch("width.half-comma", on=False)
    desk.house.switch("house.term", severity=Severity.ERROR)
    assert write_house(desk, tmp_path / "本报规则.json") == 5
    return tmp_path / "本报规则.json"


def plain(term: HouseTerm) -> HouseTerm:
    return replace(term, id=None, at=None, person="")


def test_house_style_goes_out_and_in_unchanged_as_one_action(file: Path, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "other.sqlite") as other:
        received = read_house(other, file)
        assert len(received.of(Step.ADDED)) == 5
        take_house(other, received)
        assert tuple(map(plain, other.house.terms())) == TERMS
        assert other.house.switches()["width.half-comma"].switched_on is False
        assert not read_house(other, file).of(Step.ADDED, Step.CHANGED, Step.REFUSED)
        other.journal.undo()
        assert other.house.terms() == () and other.house.switches() == {}


def test_a_look_at_what_would_change_before_it_does(desk: Desk, file: Path) -> None:
    term = desk.house.terms()[0]
    desk.house.put(replace(term, replacement="湖滨区"))
    (changed,) = read_house(desk, file).of(Step.CHANGED)
    assert (changed.words_before, changed.words) == ("湖滨新城 → 湖滨区　2030-01-01～", "湖滨新城 → 湖滨新区　2030-01-01～")


def test_only_what_was_chosen_is_taken(file: Path, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "other.sqlite") as other:
        received = read_house(other, file)
        take_house(other, received, received.differences[1:2])
        assert [term.term for term in other.house.terms()] == ["零容忍度"]
        with pytest.raises(Stale):
            take_house(other, received)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda text: text[: len(text) // 2], "已损坏"),
        (lambda _: "", "已损坏"),
        (lambda _: "[1,2]", "不是采编工作站"),
        (lambda text: text.replace("house style", "something"), "不是采编工作站"),
        (lambda text: text.replace('"format": 1', '"format": 2'), "升级"),
        (lambda text: text.replace('"severity": "error"', '"severity": "loud"'), "第 1 条读不出来"),
        (lambda text: text.replace("2030-01-01", "2030-13-01"), "第 1 条读不出来"),
        (lambda text: text.replace('"terms": [', '"terms": 3, "x": ['), "不是表"),
    ],
    ids=["cut", "empty", "list", "foreign", "newer", "severity", "date", "no table"],
)
def test_a_damaged_or_foreign_file_is_refused_with_its_reason(desk: Desk, file: Path, change, why: str) -> None:
    file.write_text(change(file.read_text("utf-8")), encoding="utf-8")
    with pytest.raises(BadInput, match=why):
        read_house(desk, file)


def test_an_entry_that_can_t_be_taken_is_told_and_the_others_are_taken(desk: Desk, tmp_path: Path) -> None:
    kind = {"kind": "editorial-workstation house style", "format": 1}
    rows = [{"term": "(啊+)+了", "regex": True, "reason": "慢", "wrong": "啊了", "right": "无"}, {"term": "打造"}]
    path = tmp_path / "a.json"
    path.write_text(json.dumps({**kind, "terms": rows, "rules": [{"rule": "no.such", "on": False}]}), encoding="utf-8")
    received = read_house(desk, path)
    assert ["太慢" in d.why or "没有编号" in d.why for d in received.of(Step.REFUSED)] == [True, True]
    take_house(desk, received)
    assert [term.term for term in desk.house.terms()] == ["打造"]


def test_the_form_of_bylines_travels_and_is_taken_only_if_it_is_named(desk: Desk, file: Path, tmp_path: Path) -> None:
    desk.options.set("attribution.form", "comma")
    write_house(desk, file)
    with Desk.open(tmp_path / "other.sqlite") as other:
        received = read_house(other, file)
        (form,) = [difference for difference in received.of(Step.CHANGED) if isinstance(difference.after, FormChoice)]
        assert form.words.startswith("体例 ") and form.words != form.words_before
        take_house(other, received)
        assert other.options.get("attribution.form") != "comma"
        assert take_house(other, read_house(other, file), [form]).options
        assert other.options.get("attribution.form") == "comma"


def test_a_form_that_this_program_doesn_t_know_is_told(desk: Desk, file: Path) -> None:
    content = json.loads(file.read_text("utf-8"))
    content["form"]["attribution.form"] = "spiral"
    file.write_text(json.dumps(content), encoding="utf-8")
    assert ["只能是" in difference.why for difference in read_house(desk, file).of(Step.REFUSED)] == [True]
