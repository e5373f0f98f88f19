from __future__ import annotations

from dataclasses import replace

import pytest

from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.house.lessons import Lesson, Mistake, lesson
from workstation.report import Headlines, Report


def filed(desk: Desk, *bodies: str) -> list[str]:
    return [next(iter(desk.reports.new(Report("", Headlines(main="题"), (body,))).reports)) for body in bodies]


def learned(desk: Desk, mistake: Mistake) -> Lesson:
    return [step.result for step in lesson(desk.archive, mistake)][-1]


def test_a_mistake_that_stands_nowhere_else_is_learned_as_narrow_as_it_is(desk: Desk) -> None:
    own, *_ = filed(desk, "大桥峻工典礼举行。", "大桥竣工。", "学校竣工了。")
    found = learned(desk, Mistake("峻工典礼", "竣工典礼", "大桥", "举行。", own))
    assert (found.pair.wrong, found.pair.right, found.rights) == ("峻工", "竣工", 2)
    assert (found.elsewhere(found.pair), found.wronged(found.pair)) == (0, 0)


def test_words_that_are_right_elsewhere_are_told_and_ticked_ones_narrow_the_rule(desk: Desk) -> None:
    own, other, _ = filed(desk, "他任市长时修了路。", "市长来访。", "她任市长时修了桥。")
    found = learned(desk, Mistake("市长", "县长", "他任", "时修了路。", own))
    assert [place.slug for place in found.places].count(other) == 1
    number = next(at for at, place in enumerate(found.places) if place.slug == other)
    narrow = replace(found, rightly=frozenset({number}))
    assert number not in narrow.flagged(narrow.pair)
    assert len(narrow.flagged(narrow.pair)) == 2
    desk.house.put(HouseTerm(narrow.pair.wrong, narrow.pair.right, "印错过", exclude=narrow.pair.exclude))


def test_nothing_to_learn_is_said(desk: Desk) -> None:
    with pytest.raises(BadInput, match="一样"):
        learned(desk, Mistake("市长", "市长"))
