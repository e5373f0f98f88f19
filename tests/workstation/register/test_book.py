from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput, NotFound
from workstation.register.fault import Fault
from workstation.register.writing import register_csv, register_html, write_csv

DAY = date(2030, 5, 6)
FAULT = Fault(DAY, "1", "峻工", "竣工", place="headline", grade="B", title="大桥峻工", missed_by="方洁")


@pytest.fixture
def issue(desk: Desk) -> Desk:
    desk.issues.new(DAY, ["1", "2"])
    return desk


def test_a_fault_is_entered_reckoned_changed_removed_and_brought_back(issue: Desk) -> None:
    assert issue.register.put(FAULT, "何静").register
    found = issue.register.reckoning(DAY)
    (kept,) = [entry.fault for entry in found.counted]
    assert replace(kept, id=None, at=None) == replace(FAULT, person="何静")
    assert (found.issue.points, found.issue.characters) == (2, 11_180)
    issue.register.put(replace(kept, place="body"))
    assert issue.register.reckoning(DAY).issue.points == 1
    issue.register.remove([kept.id])
    assert issue.register.of_issue(DAY) == ()
    with pytest.raises(NotFound):
        issue.register.put(kept)
    issue.journal.undo()
    assert len(issue.register.of_issue(DAY)) == 1


def test_an_editor_s_count_of_a_page_stands_until_it_is_taken_back(issue: Desk) -> None:
    issue.register.set_characters(DAY, "2", 4000)
    assert issue.register.characters(DAY) == {"1": 5590, "2": 4000}
    issue.register.set_characters(DAY, "2", 4100)
    issue.register.set_characters(DAY, "2", None)
    assert issue.register.characters(DAY)["2"] == 5590
    issue.journal.undo()
    assert issue.register.characters(DAY)["2"] == 4100
    with pytest.raises(BadInput):
        issue.register.set_characters(DAY, "2", 0)


def test_a_month_holds_its_issues_with_and_without_faults(issue: Desk) -> None:
    issue.issues.new(date(2030, 5, 13), ["1"])
    issue.register.put(FAULT)
    issue.register.put(replace(FAULT, day=date(2030, 6, 3)))
    assert [account.issue.day.day for account in issue.register.month(2030, 5)] == [13, 6]
    assert [fault.day.month for fault in issue.register.of_month(2030, 6)] == [6]
    assert issue.register.days()[0] == date(2030, 6, 3)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"wrong": " ", "right": ""}, "请写出"),
        ({"right": "峻工"}, "一样"),
        ({"wrong": "错" * 600}, "最多 500"),
        ({"kind": "nonsense"}, "没有“nonsense”"),
        ({"count": 0}, "至少是 1"),
    ],
)
def test_a_fault_that_can_t_be_is_refused(issue: Desk, change: dict, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        issue.register.put(replace(FAULT, **change))


def test_the_register_goes_out_as_csv_with_totals_and_no_formula(issue: Desk, tmp_path: Path) -> None:
    issue.register.put(FAULT)
    issue.register.put(replace(FAULT, wrong="=1+1", right="2", place="body"))
    write_csv(tmp_path / "差错.csv", issue.register.month(2030, 5))
    text = (tmp_path / "差错.csv").read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[1][:5] == ["2030-05-06", "1", "大桥峻工", "峻工", "竣工"]
    assert rows[2][3] == "'=1+1"
    assert rows[-1] == ["2030-05-06", "全期", "2", "4", "11180", "3.58", "不合格"]
    assert register_csv([]).startswith("\ufeff日期")
    with pytest.raises(BadInput, match="写不了"):
        write_csv(tmp_path, [])


def test_the_printed_page_escapes_what_was_typed(issue: Desk) -> None:
    issue.register.put(replace(FAULT, wrong="<b>", right="&"))
    html = register_html([issue.register.reckoning(DAY)], "海州报", "五月差错登记")
    assert "&lt;b&gt;" in html and "合格线 3/10000" in html and "<td>不合格</td>" in html
