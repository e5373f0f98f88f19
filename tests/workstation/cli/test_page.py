from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from workstation.cli import main
from workstation.desk import Desk
from workstation.report import AttributionLine, Headlines, Report

SENTENCE = "柳堤区水务站本周完成了三段堤岸的加固，值守人员每四个小时巡查一次，把水位写进台账。"


class Newsroom:
    """A store with three reports, driven by the command line."""

    def __init__(self, store: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.store, self._capsys = store, capsys
        with Desk.open(store) as desk:
            reports = [
                Report("", Headlines("", title, ""), (SENTENCE * 4,) * n, attribution_lines=(AttributionLine("记者 简素"),))
                for title, n in (("守好每一段堤", 9), ("夜巡不停歇", 4), ("渡口换上新栏杆", 3))
            ]
            desk.reports.file(reports, "")
            self.slugs = [row.slug for row in desk.reports.listing()]

    def __call__(self, verb: str, *arguments: str) -> Any:
        assert main(["page", verb, "--store", str(self.store), "--json", *arguments]) == 0
        return json.loads(self._capsys.readouterr().out)

    def refuse(self, *arguments: str) -> str:
        assert main(["page", *arguments, "--store", str(self.store)]) == 2
        return self._capsys.readouterr().err


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Newsroom:
    return Newsroom(tmp_path / "desk.sqlite", capsys)


DAY = "2026-03-05"


@pytest.fixture
def placed(newsroom: Newsroom) -> Newsroom:
    newsroom("new", DAY, "--name", "柳堤播报", "--staff", "责编=宁望川", "--staff", "校对=简素")
    newsroom("place", DAY, "K01", *newsroom.slugs)
    return newsroom


def test_a_new_issue_has_pages_with_names_and_people(newsroom: Newsroom) -> None:
    (issue,) = newsroom(
        "new", DAY, "--pages", "K01,K02", "--name", "柳堤播报", "--name", "K02=民生", "--staff", "责编=宁望川", "--preset", "A3"
    )
    assert [(page["page"], page["name"], page["preset"]) for page in issue["pages"]] == [("K01", "柳堤播报", "A3"), ("K02", "民生", "A3")]
    assert newsroom("show", DAY, "K02")["folio"]["staff"] == [{"role": "责编", "name": "宁望川"}]


def test_reports_are_made_up_and_shown_with_their_fit(placed: Newsroom) -> None:
    page = placed("show", DAY, "K01")
    assert page["fits"] and [slot["slug"] for slot in page["slots"]] == placed.slugs
    assert page["slots"][0]["column"] == page["slots"][0]["line"] == 1
    assert all(slot["fit"]["overset"] == {"lines": 0, "characters": 0} for slot in page["slots"])


def test_a_slot_is_moved_resized_and_set_otherwise(placed: Newsroom) -> None:
    lead, second = placed.slugs[0], placed.slugs[1]
    placed("take-off", DAY, "K01", second, placed.slugs[2])
    placed("resize", DAY, "K01", lead, "4", "20")
    placed("move", DAY, "K01", lead, "2", "5")
    placed("columns", DAY, "K01", lead, "3")
    placed("box", DAY, "K01", lead)
    page = placed("headline", DAY, "K01", lead, "--main", "32", "--lines", "6")
    (slot,) = page["slots"]
    assert (slot["column"], slot["line"], slot["columns"], slot["lines"], slot["text_columns"]) == (2, 5, 4, 20, 3)
    assert slot["boxed"] and slot["sizes"]["main"] == 32 and slot["fit"]["overset"]["lines"] > 0 and not page["fits"]
    assert slot["fit"]["words"].startswith("超 ")


def test_a_report_is_placed_at_a_place(newsroom: Newsroom) -> None:
    newsroom("new", DAY)
    page = newsroom("place", DAY, "K01", newsroom.slugs[0], "--at", "1,1,3,60")
    assert (page["slots"][0]["columns"], page["slots"][0]["lines"]) == (3, 60)
    assert "相叠" in newsroom.refuse("place", DAY, "K01", newsroom.slugs[1], "--at", "2,30,2,20")


def test_a_picture_file_is_kept_and_placed(placed: Newsroom, tmp_path: Path) -> None:
    lead = placed.slugs[0]
    Image.new("RGB", (600, 400), "grey").save(tmp_path / "dyke.png")
    before = len(placed("show", DAY, "K01")["slots"][0]["pictures"])
    page = placed("picture", DAY, "K01", lead, str(tmp_path / "dyke.png"), "--columns", "2", "--caption", "堤上。", "--credit", "简素 摄")
    picture = page["slots"][0]["pictures"][-1]
    assert len(picture["picture"]) == 64 and picture["columns"] == 2 and picture["caption"] == "堤上。"
    assert len(placed("picture", DAY, "K01", lead, "--remove", str(before + 1))["slots"][0]["pictures"]) == before


def test_a_report_without_room_is_named_with_status_1(newsroom: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:
    with Desk.open(newsroom.store) as desk:
        desk.reports.new(Report("", Headlines("", "写不完的堤", ""), (SENTENCE * 4,) * 40))
        long = desk.reports.listing()[0].slug
    newsroom("new", DAY)
    assert main(["page", "place", "--store", str(newsroom.store), DAY, "K01", newsroom.slugs[0], long]) == 1
    assert "排不下：《写不完的堤》" in capsys.readouterr().err


def test_proposals_are_ranked_and_one_is_taken(placed: Newsroom) -> None:
    found = placed("propose", DAY, "K01")
    assert len(found) > 1 and found[0]["score"] >= found[1]["score"] and found[0]["reasons"]
    assert placed("propose", DAY, "K01", "--take", "2")["slots"][0]["columns"] == found[1]["slots"][0]["columns"]
    assert "没有第 99 个方案" in placed.refuse("propose", DAY, "K01", "--take", "99")


def test_what_was_done_can_be_undone_by_name(placed: Newsroom) -> None:
    placed("swap", DAY, "K01", placed.slugs[0], placed.slugs[1])
    with Desk.open(placed.store) as desk:
        assert desk.journal.undo_label == "对换版位"
        desk.journal.undo()
        assert [slot.slug for slot in desk.issues.plan(date(2026, 3, 5), "K01").slots] == placed.slugs


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "2026-3-5", "K01"), "2021-01-13 的样子"),
        (("show", "2027-01-01", "K01"), "没有 2027-01-01 这一期"),
        (("show", DAY, "K09"), "没有 K09 版"),
        (("new", DAY), "已经有了"),
        (("new", "2026-03-06", "--preset", "八开"), "现有：四开"),
        (("new", "2026-03-06", "--staff", "宁望川"), "责编=姓名"),
        (("new", "2026-03-06", "--name", "K07=要闻"), "K07"),
        (("place", DAY, "K01", "nothing"), "nothing"),
        (("move", DAY, "K01", "nothing", "1", "1"), "没有稿件 nothing"),
        (("picture", DAY, "K01", "SLUG", "no-such.jpg"), "no-such.jpg"),
        (("place", DAY, "K01", "SLUG", "--pattern", "没有的"), "版型"),
        (("place", DAY, "K01", "SLUG", "--at", "1,1"), "--at"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(placed: Newsroom, arguments: tuple[str, ...], words: str) -> None:
    said = placed.refuse(*(placed.slugs[0] if word == "SLUG" else word for word in arguments))
    assert words in said and said.count("\n") == 1


def test_the_page_is_shown_as_text(placed: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["page", "show", DAY, "K01", "--store", str(placed.store)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{DAY} K01 柳堤播报") and len(lines) == 4 and "守好每一段堤" in lines[1]
