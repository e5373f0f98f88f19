"""A report of a thousand characters against a city's directories."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import large_directories as large
from tests.yardstick import as_if_quiet
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.desk import Desk
from workstation.people.officials import Officials
from workstation.people.roster import Roster, Staff


def seconds(task: Callable[[], object], rounds: int = 12) -> float:
    """The least of some rounds, in the processor's own time."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        task()
        times.append(time.process_time() - start)
    return min(times)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.sqlite"
    large.fill(path)
    return path


@pytest.mark.timed
def test_all_name_checks_of_a_report_take_less_than_five_milliseconds() -> None:
    manuscript = Manuscript.of_text(large.report_text())
    context = large.context()
    large.check_names(manuscript, context)
    assert 1_000 <= len(manuscript.text) <= 1_300
    assert as_if_quiet(seconds(lambda: large.check_names(manuscript, context))) < 0.005


@pytest.mark.timed
def test_the_directories_are_loaded_with_their_indexes_in_less_than_150_milliseconds(store: Path) -> None:
    manuscript = Manuscript.of_text(large.report_text())
    run_checks(manuscript, CheckContext(Roster(large.staff()[:9]), officials=Officials(large.officials()[:9])))  # rules and their words

    def load() -> None:
        with Desk.open(store, read_only=True) as desk:
            run_checks(manuscript, large.context_of(desk))

    assert as_if_quiet(seconds(load, 4)) < 0.15


@pytest.mark.timed
def test_one_more_person_costs_little(store: Path) -> None:
    with Desk.open(store) as desk:
        desk.roster.roster().nearest("方铭轩")
        officials = desk.officials.officials()
        desk.roster.put(Staff(None, "方明宣", "记者"))
        start = time.process_time()
        match = desk.roster.roster().nearest("方明轩")
        taken = time.process_time() - start
        assert match is not None
        assert match.name == "方明宣"
        assert desk.officials.officials() is officials
        assert as_if_quiet(taken) < 0.05
