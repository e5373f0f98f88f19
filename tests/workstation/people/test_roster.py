from __future__ import annotations

import subprocess
import sys
from datetime import date
from time import process_time

import pytest

from workstation.people.roster import MatchKind, Roster, Staff, Standing

DAY = date(2024, 3, 18)
ROSTER = Roster(
    (
        Staff(1, "高明轩", "记者", "时政", date(2015, 3, 1), pen_names=("高山",)),
        Staff(2, "卫晓薇", "记者", "民生", date(2015, 3, 1), date(2022, 6, 30)),
        Staff(3, "罗一鸣", "见习记者", "科技", date(2024, 7, 1)),
        Staff(4, "方洁", "通讯员", "园林局", traditional="方潔"),
        Staff(5, "欧阳晨", "首席记者", "文化"),
        Staff(6, "萧启航", "责任编辑", "编辑中心"),
        Staff(7, "古丽娜尔·艾山", "摄影记者", "摄影部"),
    )
)


@pytest.mark.parametrize(
    ("written", "kind", "name"),
    [
        ("高铭轩", MatchKind.HOMOPHONE, "高明轩"),
        ("高明宣", MatchKind.HOMOPHONE, "高明轩"),
        ("高民轩", MatchKind.NEAR_HOMOPHONE, "高明轩"),
        ("高朋轩", MatchKind.LOOK_ALIKE, "高明轩"),
        ("高轩明", MatchKind.TRANSPOSED, "高明轩"),
        ("高轩", MatchKind.MISSING, "高明轩"),
        ("欧晨", MatchKind.MISSING, "欧阳晨"),
        ("高明明轩", MatchKind.EXTRA, "高明轩"),
        ("方洁洁", MatchKind.EXTRA, "方洁"),
        ("高朙轩", MatchKind.VARIANT, "高明轩"),
        ("高明軒", MatchKind.TRADITIONAL, "高明轩"),
        ("方潔", MatchKind.TRADITIONAL, "方洁"),
        ("肖启航", MatchKind.SURNAME, "萧启航"),
        ("古丽娜儿·艾山", MatchKind.HOMOPHONE, "古丽娜尔·艾山"),
        ("高删", MatchKind.HOMOPHONE, "高山"),
    ],
)
def test_a_name_that_is_nearly_one_of_ours_is_told_with_the_difference(written: str, kind: MatchKind, name: str) -> None:
    match = ROSTER.nearest(written)
    assert match is not None
    assert (match.kind, match.name) == (kind, name)


@pytest.mark.parametrize("name", ["吴梓涵", "高大海", "方正", "穆青云", "高明轩"])
def test_a_name_that_is_far_from_all_of_ours_or_one_of_them_is_near_none(name: str) -> None:
    assert ROSTER.nearest(name) is None


def test_among_strangers_a_single_other_character_is_no_sign() -> None:
    assert ROSTER.nearest("高建轩", among_strangers=True) is None
    assert ROSTER.nearest("高建轩") is not None
    assert ROSTER.nearest("高铭轩", among_strangers=True) is not None


@pytest.mark.parametrize(
    ("name", "role", "standing"),
    [
        ("高明轩", "记者", Standing.KNOWN),
        ("高山", "全媒体记者", Standing.KNOWN),
        ("高明轩", None, Standing.KNOWN),
        ("高明轩", "文", Standing.KNOWN),
        ("欧阳晨", "记者", Standing.KNOWN),
        ("古丽娜尔·艾山", "本报记者", Standing.KNOWN),
        ("萧启航", "责编", Standing.KNOWN),
        ("萧启航", "校对", Standing.WRONG_ROLE),
        ("方洁", "记者", Standing.WRONG_ROLE),
        ("高明轩", "首席记者", Standing.WRONG_ROLE),
        ("卫晓薇", "记者", Standing.LEFT),
        ("罗一鸣", "见习记者", Standing.NOT_YET),
        ("高铭轩", "记者", Standing.NEARLY),
        ("吴梓涵", "记者", Standing.UNKNOWN),
    ],
)
def test_a_name_s_standing_is_told_for_its_role_and_day(name: str, role: str | None, standing: Standing) -> None:
    assert ROSTER.standing(name, role.removeprefix("本报") if role else None, DAY).standing is standing


def test_the_first_and_the_last_day_count_in() -> None:
    person = ROSTER.staff[1]
    assert person.here_on(date(2022, 6, 30))
    assert not person.here_on(date(2022, 7, 1))
    assert ROSTER.standing("卫晓薇", "记者").standing is Standing.KNOWN


def test_of_two_people_of_one_name_the_one_who_is_here_counts() -> None:
    roster = Roster((Staff(1, "高明轩", "记者", left=date(2020, 1, 1)), Staff(2, "高明轩", "校对", joined=date(2021, 1, 1))))
    assert roster.known("高明轩", DAY) == roster.staff[1]
    assert roster.standing("高明轩", "记者", DAY).standing is Standing.WRONG_ROLE


def test_an_empty_roster_knows_nobody() -> None:
    assert Roster().standing("高明轩", "记者", DAY).standing is Standing.UNKNOWN


def test_known_names_load_no_pinyin() -> None:
    program = (
        "import sys; from workstation.people.roster import Roster, Staff; r = Roster([Staff(1, '高明轩', '记者')]);"
        "r.standing('高明轩', '记者'); print(sorted({'pypinyin', 'opencc'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip() == "[]"


@pytest.mark.timed
def test_three_hundred_people_are_searched_in_a_millisecond_or_so() -> None:
    roster = Roster(Staff(None, a + b + c, "记者") for a in "高卫方罗萧秦穆靳邹严" for b in "明晓一启子志" for c in "轩薇鸣航衡")
    roster.nearest("高铭轩")
    start = process_time()
    for name in ("卫小薇", "方启行", "罗子恒", "萧志宣", "秦鸣一"):
        assert roster.nearest(name) is not None
    assert (process_time() - start) / 5 < 0.005
