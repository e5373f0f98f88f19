from __future__ import annotations

from datetime import date

from workstation.people.choosing import choices_of, matching, names_signed
from workstation.people.correspondents import Correspondent, Correspondents
from workstation.people.roster import Roster, Staff
from workstation.report import AttributionLine, Report

ROSTER = Roster(
    (
        Staff(None, "林小满", "记者", "要闻部"),
        Staff(None, "陆晓明", "编辑", "要闻部"),
        Staff(None, "林下", "记者", left=date(2020, 1, 1)),
    )
)
OUTSIDE = Correspondents((Correspondent("林晓梅", "清河镇农技站"),))
CHOICES = choices_of(ROSTER, OUTSIDE)


def names(text: str, role: str = "记者", recent: dict[str, int] | None = None) -> list[str]:
    return [choice.name for choice in matching(CHOICES, text, role, recent or {})]


def test_initials_find_everybody_who_sounds_so_and_nobody_who_has_left() -> None:
    assert names("lxm") == ["林小满", "陆晓明", "林晓梅"]
    assert names("lx", role="通讯员")[0] == "林晓梅"


def test_a_name_s_own_characters_go_before_initials_units_come_last() -> None:
    assert names("林") == ["林小满", "林晓梅"]
    assert names("农技") == ["林晓梅"]
    assert names("zz") == []


def test_of_equals_who_signed_last_stands_first() -> None:
    signed = names_signed((Report("", attribution_lines=(AttributionLine("通讯员 林晓梅 记者 林小满"),)),))
    assert names("林", role="见习编辑", recent=signed)[0] == "林晓梅"
    assert names("林", recent=signed)[0] == "林小满"
