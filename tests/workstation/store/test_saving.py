"""What a save costs, and that nothing is lost or left behind by what was taken out of it."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.report import Headlines, Report

LETTERS = "桥渡港坝渠闸堤湾滩洲岸船网帆桨锚灯塔石阶亭街巷坊铺市井泉池圃园田垄坡岭谷峰"


def paragraph(dice: random.Random, length: int = 160) -> str:
    return "".join(dice.choices(LETTERS, k=length - 1)) + "。"


def connection(desk: Desk) -> sqlite3.Connection:
    found: sqlite3.Connection = desk._store.engine.database.connection()
    return found


def edited(report: Report, dice: random.Random) -> Report:
    """As a key, a deletion or a paste leaves it."""
    body = list(report.body)
    at = dice.randrange(len(body))
    text, place = body[at], dice.randrange(len(body[at]))
    body[at] = text[:place] + dice.choice(("", "".join(dice.choices(LETTERS, k=3)))) + text[place + dice.choice((0, 0, 2)) :] or "。"
    return replace(report, body=tuple(body))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        yield desk


def written(desk: Desk, dice: random.Random, comments: int = 0) -> str:
    (slug,) = desk.reports.new(Report("", Headlines(main="桥头"), tuple(paragraph(dice) for _ in range(5)))).reports
    for number in range(comments):
        desk.comments.add(slug, Anchor("正文", number * 4, number * 4 + 3), f"第{number}条")
    return slug


def test_a_save_asks_and_writes_a_few_times_however_many_comments_there_are(desk: Desk) -> None:
    dice = random.Random(1)
    slug = written(desk, dice, comments=100)
    desk.reports.save(edited(desk.reports.get(slug), dice))
    report = desk.reports.get(slug)
    told: list[str] = []
    connection(desk).set_trace_callback(told.append)
    desk.reports.save(replace(report, body=("渡" + report.body[0], *report.body[1:])))
    connection(desk).set_trace_callback(None)
    ours = [statement for statement in told if not statement.startswith("--")]
    assert len([each for each in ours if each.startswith("SELECT")]) <= 7
    assert len([each for each in ours if each.startswith('UPDATE "comment"')]) <= 15, "those around the place, and one for all the others"


@pytest.mark.timed
def test_a_save_of_800_characters_takes_two_milliseconds_and_three_with_comments(desk: Desk) -> None:
    import statistics
    import time

    dice = random.Random(2)
    for comments, bar in ((0, 2.0), (200, 3.0)):
        slug, took = written(desk, dice, comments), []
        for _ in range(60):
            report = edited(desk.reports.get(slug), dice)
            began = time.thread_time()
            desk.reports.save(report)
            took.append((time.thread_time() - began) * 1000)
        assert statistics.median(took) <= bar


def test_comments_carried_by_the_database_stand_where_carrying_them_one_by_one_puts_them(desk: Desk) -> None:
    from workstation.comments.anchoring import carried, part_texts, standing_at

    dice = random.Random(3)
    slug = written(desk, dice, comments=60)
    report = desk.reports.get(slug)
    standings = [standing_at(comment.anchor, part_texts(report)) for comment in desk.comments.listing(slug) if comment.anchor]
    for _ in range(80):
        after = edited(report, dice)
        standings = carried(standings, part_texts(report), part_texts(after))
        desk.reports.save(after)
        report = desk.reports.get(slug)
        assert [comment.anchor for comment in desk.comments.listing(slug)] == [None if each.lost else each.anchor for each in standings]


def test_tending_merges_what_many_saves_left_and_finds_the_same(desk: Desk) -> None:
    dice = random.Random(4)
    slug = written(desk, dice)
    for _ in range(40):
        desk.reports.save(edited(desk.reports.get(slug), dice))
    found = [hit.slug for hit in desk.archive.search("桥头")]
    steps = sum(1 for _ in iter(desk.tend, False))
    assert 0 < steps < 100
    assert [hit.slug for hit in desk.archive.search("桥头")] == found == [slug]
    assert desk._store.engine.index.faults() == ()
    assert not desk.tend(), "there is nothing left to do"


def test_a_save_never_merges_the_index_for_the_others(desk: Desk) -> None:
    """A merge of what a hundred thousand reports left takes seconds; it isn't some editor's save that pays for it."""
    dice = random.Random(5)
    slug, most = written(desk, dice), 0
    for _ in range(40):
        before = connection(desk).total_changes
        desk.reports.save(edited(desk.reports.get(slug), dice))
        most = max(most, connection(desk).total_changes - before)
    assert most < 12


def test_the_index_of_an_older_store_is_told_not_to_merge_on_its_own(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    Desk.open(path).close()
    with sqlite3.connect(path) as bare:
        bare.execute("DELETE FROM report_index_config WHERE k != 'version'")
    bare.close()
    with Desk.open(path) as desk:
        kept = dict(connection(desk).execute("SELECT k, v FROM report_index_config"))
        assert kept["crisismerge"] > 16
        assert kept["automerge"] == 0


WRITES = """
import sys
from dataclasses import replace
from pathlib import Path
from workstation.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
slug = desk.reports.listing()[0].slug
for turn in range(100_000):
    report = desk.reports.get(slug)
    desk.reports.save(replace(report, body=(f"渡口{turn}号船到岸", *report.body[1:])))
    print(turn, flush=True)
    if turn % 5 == 0:
        desk.tend()
"""


def test_a_killed_program_loses_no_acknowledged_save_and_index_and_text_agree(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        slug = written(desk, random.Random(6), comments=20)
    with subprocess.Popen([sys.executable, "-c", WRITES, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        told = [int(line) for line, _ in zip(writer.stdout, range(60), strict=False)]
        writer.kill()
        told += [int(line) for line in writer.stdout if line.endswith("\n")]
    with Desk.open(path) as desk:
        stands = desk.reports.get(slug).body[0]
        number = int(stands.removeprefix("渡口").removesuffix("号船到岸"))
        assert number >= max(told)
        assert [hit.slug for hit in desk.archive.search(f"{number}号船")] == [slug]
        assert list(desk.archive.search("9999999号船")) == []
        diagnoses = list(desk.examine())[-1].result or ()
        assert diagnoses
        assert [fault for diagnosis in diagnoses for fault in diagnosis.faults] == []
