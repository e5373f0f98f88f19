from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from workstation.cli import main
from workstation.desk import Desk
from workstation.errors import NotFound
from workstation.inspection.recheck import BATCH, recheck
from workstation.inspection.rechecked import Rechecked
from workstation.report import Headlines, Report

WRONG = "本报讯 会上,大家谈了三个问题。"
RIGHT = "本报讯 会上，大家谈了三个问题。"


@pytest.fixture
def store(tmp_path: Path) -> Callable[[int], Path]:
    def made(reports: int) -> Path:
        path = tmp_path / "desk.sqlite"
        with Desk.open(path) as desk:
            desk.reports.file([Report("", Headlines(main="会议"), (WRONG if at % 2 else RIGHT,)) for at in range(reports)], "")
        return path

    return made


def result_of(path: Path, **options: object) -> Rechecked:
    last = [step.result for step in recheck(path, **options)][-1]  # type: ignore[arg-type]
    assert last is not None
    return last


def test_the_archive_is_checked_and_findings_are_counted_by_rule(store: Callable[[int], Path]) -> None:
    result = result_of(store(4), workers=1)
    assert (result.reports, result.characters) == (4, 4 * (len(RIGHT) + 3))
    assert result.by_rule[0] == ("width.half-comma", 2)


def test_two_processes_find_what_one_finds(store: Callable[[int], Path]) -> None:
    path = store(2 * BATCH + 1)
    one, both = (result_of(path, workers=workers) for workers in (1, 2))
    assert (one, len(list(one.findings()))) == (both, BATCH)


def test_a_stopped_run_goes_on_where_it_stopped_and_finds_the_same(store: Callable[[int], Path]) -> None:
    path = store(2 * BATCH + 2)
    with closing(recheck(path, workers=1)) as steps:
        assert next(steps).done == BATCH
    result = result_of(path, workers=1)
    assert (result.resumed, result.reports) == (BATCH, 2 * BATCH + 2)
    assert len(list(result.findings())) == BATCH + 1
    assert result_of(path, workers=1).resumed == 0, "a finished run leaves no cursor"


def test_a_cursor_of_other_rules_or_a_spoilt_one_is_begun_anew(store: Callable[[int], Path]) -> None:
    path = store(BATCH + 2)
    log = path.with_name(path.name + ".recheck.jsonl")
    log.write_text('{"form": 0}\n["x", 1, []]\n{"cut', encoding="utf-8")
    assert result_of(path, workers=1).resumed == 0
    assert not log.exists()


def test_only_reports_since_a_day_are_checked(store: Callable[[int], Path]) -> None:
    path = store(2)
    assert result_of(path, workers=1, since=date(9999, 1, 1)).reports == 0
    assert result_of(path, workers=1, since=date(2000, 1, 1)).reports == 2


def test_a_store_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="没有这个稿库"):
        next(recheck(tmp_path / "no.sqlite"))


def test_the_command_lists_the_findings_and_says_that_something_blocks(
    store: Callable[[int], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--archive", "--store", str(store(3)), "--jobs", "1", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["reports"], told["rules"]["width.half-comma"]) == (3, 1)
    assert main(["check", "--archive", "--jobs", "0"]) == 2
