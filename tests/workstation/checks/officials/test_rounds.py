"""Sentences that were written blind, against directories of eleven places and shapes: none of what they taught is lost again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.workstation.checks.officials.marked import ROUNDS, marked_lines
from tests.workstation.checks.officials.scorer import score
from workstation.checks.engine.finding import Finding
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.people.officials import Officials
from workstation.people.officials_csv import read_officials

PLACES = sorted(ROUNDS.glob("*.txt"))


@pytest.mark.parametrize("path", PLACES, ids=[path.stem for path in PLACES])
def test_each_fault_is_found_and_nothing_else(path: Path) -> None:
    sheet = read_officials(path.with_suffix(".csv"))
    officials = Officials(sheet.rows)
    assert not sheet.faults

    def check(manuscript: Manuscript, day: date) -> list[Finding]:
        return list(run_checks(manuscript, CheckContext(day=day, officials=officials)))

    result = score(marked_lines(path), check)
    assert result.misses == []
    assert result.worded == result.wordings


def test_the_lines_are_many_and_most_of_them_right() -> None:
    lines = [line for path in PLACES for line in marked_lines(path)]
    assert len(lines) > 850
    assert sum(not line["gold"] for line in lines) > 0.55 * len(lines)
