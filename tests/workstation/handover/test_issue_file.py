from __future__ import annotations

import json
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput, NotFound, NotReady
from workstation.handover.at_desk import hand_over, take_over
from workstation.handover.issue_file import HandedIssue, read_issue_file
from workstation.progress import Progress
from workstation.sample import build_sample, read_sample


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A store with the sample, and its issue's file."""
    folder = tmp_path_factory.mktemp("sent")
    with Desk.open(folder / "desk.sqlite") as desk:
        build_sample(desk)
        steps: list[Progress[Path]] = list(hand_over(desk, read_sample().day, folder / "整期.zip"))
    assert steps[-1].result == folder / "整期.zip"
    return folder / "desk.sqlite", folder / "整期.zip"


def taken(desk: Desk, file: Path, *, reports_only: bool = False) -> HandedIssue:
    handed = read_issue_file(file)
    assert list(take_over(desk, handed, reports_only=reports_only))[-1].result
    return handed


def test_an_issue_is_the_same_at_the_other_desk(sent: tuple[Path, Path], tmp_path: Path) -> None:
    store, file = sent
    day = read_sample().day
    with Desk.open(tmp_path / "other.sqlite") as there, Desk.open(store) as here:
        taken(there, file)
        assert there.issues.get(day) == here.issues.get(day)
        for number in here.issues.get(day).pages:
            ours, theirs = here.issues.plan(day, number), there.issues.plan(day, number)
            assert [replace(slot, slug="") for slot in theirs.slots] == [replace(slot, slug="") for slot in ours.slots]
            for one, other in zip(ours.slots, theirs.slots, strict=True):
                sent_report, came = here.reports.get(one.slug), there.reports.get(other.slug)
                unsent = {"slug": "", "revision": 0, "changed": None, "repairs": (), "reading": sent_report.reading, "desk": ""}
                assert replace(came, **unsent) == replace(sent_report, **unsent)  # type: ignore[arg-type]
                assert all(there.pictures.exists(box.picture) for box in other.pictures if box.picture)
        there.journal.undo()
        with pytest.raises(NotFound):
            there.issues.get(day)


def test_the_same_issue_twice_is_refused_but_its_reports_may_come(sent: tuple[Path, Path], tmp_path: Path) -> None:
    with Desk.open(tmp_path / "other.sqlite") as desk:
        handed = taken(desk, sent[1])
        with pytest.raises(NotReady, match="已经有了"):
            list(take_over(desk, handed))
        taken(desk, sent[1], reports_only=True)
        assert len(desk.reports.listing()) == 2 * len(handed.reports)


def test_a_picture_that_vanished_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        build_sample(desk)
        for info in desk.pictures.listing():
            desk.pictures.path(info.hash).unlink()
        with pytest.raises(NotFound, match="图片文件不见了"):
            list(hand_over(desk, read_sample().day, tmp_path / "out.zip"))
    assert list(tmp_path.glob("*out*")) == []


def spoiled(file: Path, target: Path, change: str) -> Path:
    """The file written again with one fault."""
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if change == "text" and name.endswith(".ninjs.json"):
                data = data.replace("记者".encode(), "编者".encode(), 1)
            if change == "picture" and name.startswith("pictures/"):
                data = data[:-1]
            if change == "note" and name == "issue.json":
                data = json.dumps({**json.loads(data), "day": "2026-02-30"}).encode()
            if change == "format" and name == "issue.json":
                data = json.dumps({**json.loads(data), "format": 99}).encode()
            if not (change == "lost" and name.endswith(".txt")):
                new.writestr(name, data)
        if change == "path":
            new.writestr("../evil.txt", b"x")
    return target


@pytest.mark.parametrize(
    ("change", "words"),
    [("text", "与清单不符"), ("picture", "与清单不符"), ("note", "读不懂"), ("format", "更新版本"), ("lost", "清单"), ("path", "清单")],
)
def test_a_file_that_was_changed_on_its_way_is_refused(sent: tuple[Path, Path], tmp_path: Path, change: str, words: str) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        with pytest.raises(BadInput, match=words):
            taken(desk, spoiled(sent[1], tmp_path / "x.zip", change))
        assert desk.reports.listing() == () and desk.issues.listing() == ()


@pytest.mark.parametrize("cut", [0, 10, 500, -30])
def test_a_file_cut_short_is_refused(sent: tuple[Path, Path], tmp_path: Path, cut: int) -> None:
    (tmp_path / "x.zip").write_bytes(sent[1].read_bytes()[:cut])
    with pytest.raises(BadInput, match="整期文件"):
        read_issue_file(tmp_path / "x.zip")


def test_any_other_archive_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("issue.json", "[]")
    with pytest.raises(BadInput, match="不是采编工作站的整期文件"):
        read_issue_file(tmp_path / "x.zip")


def test_wherever_a_file_is_spoilt_one_sentence_says_so(sent: tuple[Path, Path], tmp_path: Path) -> None:
    """A byte changed anywhere, most of all in the list of members at the end: refused, or read as it was."""
    whole, chance = sent[1].read_bytes(), Random(6)
    for at in [chance.randrange(len(whole)) for _ in range(40)] + [len(whole) - back for back in range(1, 600, 7)]:
        (tmp_path / "x.zip").write_bytes(whole[:at] + bytes([whole[at] ^ chance.randrange(1, 256)]) + whole[at + 1 :])
        with suppress(BadInput):
            read_issue_file(tmp_path / "x.zip")
