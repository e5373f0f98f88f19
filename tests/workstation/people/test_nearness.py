from __future__ import annotations

import os
from time import process_time

import pytest

from workstation.people.nearness import MatchKind, Nearness
from workstation.people.sounds import sounds_of
from workstation.resources import read_toml


def test_the_table_of_sounds_is_what_the_dictionary_says() -> None:
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin

    several = read_toml("name_forms.toml")["polyphones"]
    chars = [chr(code) for code in range(0x4E00, 0xA000, 7)] + [char for char in several if char.strip()]
    for char in chars:
        readings = pinyin(char, style=Style.NORMAL, heteronym=char in several, errors="ignore", v_to_u=False)
        assert sounds_of(char) == frozenset(readings[0] if readings else ()), char


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        ("周明苑", "周明远", MatchKind.HOMOPHONE),
        ("周朋远", "周明远", MatchKind.LOOK_ALIKE),
        ("周远明", "周明远", MatchKind.TRANSPOSED),
        ("周远", "周明远", MatchKind.MISSING),
        ("周明明远", "周明远", MatchKind.EXTRA),
        ("洲铭远", "周明远", MatchKind.HOMOPHONE),
        ("沈以恒", "沈以衡", MatchKind.HOMOPHONE),
    ],
)
def test_a_name_is_found_by_what_is_left_of_it(written: str, name: str, kind: MatchKind) -> None:
    near = Nearness(("周明远", "沈以衡", "程远帆"), {}).of(written)
    assert near is not None
    assert (near.name, near.kind) == (name, kind)


@pytest.mark.timed
def test_thousands_of_names_are_indexed_and_asked_in_no_time() -> None:
    names = [
        f"{surname}{one}{two}"
        for surname in "周吴郑王冯陈"
        for one in "明远以衡帆静子舟" * 1
        for two in "东南西北中发白一二三四五六七八九十百千万"
    ]
    begun = process_time()
    nearness = Nearness(names, {})
    assert [nearness.of(name + "甲") for name in names[:500]]
    assert process_time() - begun < 0.25


def test_an_index_begun_from_the_one_before_answers_as_a_new_one() -> None:
    before = Nearness(["周明远", "沈以衡", "国国", "林一"], {})
    before.of("周名远")
    names = ["周明远", "国国", "林一", "林益", "程远帆"]
    changed, fresh = before.changed(names, {"程遠帆": "程远帆"}), Nearness(names, {"程遠帆": "程远帆"})
    for asked in ("周名远", "沈以恒", "国", "林乙", "帆远程", "程遠帆", "程远凡"):
        assert sorted(changed.all_of(asked), key=str) == sorted(fresh.all_of(asked), key=str)
    assert before.of("沈以恒") is not None
