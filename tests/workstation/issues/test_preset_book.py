from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput, DeskError, NotFound, NotReady
from workstation.issues.preset_book import KEY
from workstation.planning.presets import page_presets, preset_named, preset_of
from workstation.store.codec import preset_to_dict
from workstation.store.option_shelf import OptionShelf
from workstation.store.plain import dumps
from workstation.units import Em

OWN = replace(preset_named("四开"), name="柳堤版", label="柳堤版，4 栏", columns=4, measure=Em(16))
DAY = date(2026, 3, 5)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        yield opened


def test_an_own_preset_is_kept_and_new_pages_use_it(desk: Desk, tmp_path: Path) -> None:
    assert desk.presets.put(OWN).options == {KEY}
    assert list(desk.presets.all()) == [*page_presets(), "柳堤版"] and desk.presets.get("柳堤版") == OWN
    desk.options.set("page.preset", "柳堤版")
    desk.issues.new(DAY, ("K01",))
    plan = desk.issues.plan(DAY, "K01")
    assert (plan.preset, preset_of(plan)) == ("柳堤版", OWN)
    with pytest.raises(NotReady, match="默认版式"):
        desk.presets.remove("柳堤版")


def test_a_page_outlives_the_preset_that_it_was_made_on(desk: Desk) -> None:
    desk.presets.put(OWN)
    desk.options.set("page.preset", "柳堤版")
    desk.issues.new(DAY, ("K01",))
    desk.issues.put_plan(DAY, desk.issues.plan(DAY, "K01"), "编排")
    desk.options.set("page.preset", "A3")
    desk.presets.remove("柳堤版")
    assert preset_of(desk.issues.plan(DAY, "K01")) == OWN
    with pytest.raises(NotFound, match="柳堤版"):
        desk.presets.get("柳堤版")


def test_the_programs_presets_can_be_neither_replaced_nor_removed(desk: Desk) -> None:
    with pytest.raises(BadInput, match="另起一个名称"):
        desk.presets.put(replace(OWN, name="四开"))
    with pytest.raises(NotFound, match="不能删"):
        desk.presets.remove("四开")


def test_own_presets_travel_in_one_file(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="还没有自定的版式"):
        desk.presets.export_to(tmp_path / "none.json")
    desk.presets.put(OWN)
    desk.presets.put(replace(OWN, name="宽栏版"))
    desk.presets.export_to(tmp_path / "presets.json")
    with Desk.open(tmp_path / "other.sqlite") as other:
        other.presets.import_from(tmp_path / "presets.json")
        assert other.presets.own() == desk.presets.own()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "不是版式文件"),
        ("[]", "不是版式文件"),
        ('{"kind": "editorial-workstation page presets", "presets": [{"name": "x"}]}', "里的“x”缺少“栏数”"),
        ('{"kind": "editorial-workstation page presets", "presets": [3]}', "第 1 个版式写得不对"),
        ('{"kind": "editorial-workstation page presets",\n "presets": [}', "第 2 行写得不对"),
        ('{"kind": "editorial-workstation page presets", "format": "1", "presets": []}', "新版本"),
        ('{"kind": "editorial-workstation page presets", "format": 9, "presets": []}', "新版本"),
        ("\ufeff\x00", "不是版式文件"),
    ],
)
def test_a_file_that_is_none_is_refused_whole(desk: Desk, tmp_path: Path, content: str, words: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput, match=words):
        desk.presets.import_from(file)
    with pytest.raises(DeskError, match="读不了"):
        desk.presets.import_from(tmp_path / "gone.json")
    assert desk.presets.own() == {}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"columns": 4', '"columns": "四"', "“柳堤版”的“栏数”（columns）不是数"),
        ('"columns": 4', '"columns": 9', "“柳堤版”用不了，没有导入：9 栏×16 字共宽"),
        ('"leading": 11.5', '"leading": 8', "“柳堤版”用不了，没有导入：行距 8 磅比字号"),
        ('"lines": 86,', "", "“柳堤版”缺少“行数”"),
    ],
)
def test_a_file_changed_by_hand_is_told_which_preset_and_which_figure(desk: Desk, tmp_path: Path, old: str, new: str, words: str) -> None:
    desk.presets.put(OWN)
    file = tmp_path / "own.json"
    desk.presets.export_to(file)
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(BadInput, match=words):
        desk.presets.import_from(file)
    assert desk.presets.own() == {"柳堤版": OWN}


@pytest.mark.parametrize("kept", ["[", "{}", "null"])
def test_a_row_in_the_store_that_is_no_list_any_more_leaves_the_programs_own(desk: Desk, kept: str) -> None:
    with desk._store.writing() as lane:
        desk.presets._shelf.put(lane, KEY, kept)
    assert desk.presets.all() == page_presets()


def test_a_preset_on_disk_that_can_no_longer_be_is_left_out(desk: Desk) -> None:
    desk.presets.put(OWN)
    with desk._store.writing() as lane:
        desk.presets._shelf.put(lane, KEY, '[{"name": "坏"}, 3]')
    assert desk.presets.own() == {}


def test_an_own_preset_that_cannot_be_read_is_said_by_its_name(desk: Desk) -> None:
    desk.presets.put(OWN)
    assert desk.presets.faults() == ()
    broken = preset_to_dict(OWN) | {"columns": 0}
    with desk._store.writing() as lane:
        OptionShelf(desk._store).put(lane, KEY, dumps([broken, preset_to_dict(replace(OWN, name="另一版"))]))
    assert list(desk.presets.own()) == ["另一版"]
    (fault,) = desk.presets.faults()
    assert "“柳堤版”读不出来" in fault
