from __future__ import annotations

from pathlib import Path

from tests.workstation.signoff.people import as_, staffed
from workstation.desk import Desk


def test_everybody_sees_only_his_own_and_nobody_none(tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        as_(desk, "编三").half_written.keep("sign a", "工期不对", "编三")
        assert desk.half_written.of("sign a") == "工期不对" and desk.half_written.of("return a") == ""
        assert as_(desk, "编七").half_written.of("sign a") == ""
        desk.gate.leave()
        desk.half_written.keep("sign b", "写的时候锁了", "编三")
        assert desk.half_written.of("sign b") == ""
        assert as_(desk, "编三").half_written.of("sign b") == "写的时候锁了"


def test_later_words_take_the_place_of_earlier_ones_and_blank_ones_leave_nothing(desk: Desk) -> None:
    for text in ("一", "二", " \n"):
        desk.half_written.keep("sign a", text, "")
        assert desk.half_written.of("sign a") == text.strip()


def test_a_store_that_is_only_looked_at_keeps_nothing_and_says_nothing(desk: Desk) -> None:
    with Desk.open(desk.path, read_only=True) as other:
        other.half_written.keep("sign a", "一", "")
        assert other.half_written.of("sign a") == ""
