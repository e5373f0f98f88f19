from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path, PurePosixPath

import pytest
from docx import Document

from workstation.archive.old_files import Account
from workstation.archive.printed import Printed, printed_where
from workstation.cli import main
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.report import Headlines, Report

SEA = "本报讯（记者 林一）海堤加固工程昨日过半，三百名工人冒雨施工，预计六月底前全线完工，沿岸两万居民将告别内涝之苦。"
ROAD = "本报讯（记者 周小丘）环城公路东段昨日通车，全长十二公里，沿线九个村庄的货物半小时内可运抵港口，比从前省下一半时间。"


@pytest.mark.parametrize(
    ("path", "day", "page"),
    [
        ("2019-03-05 K01.docx", date(2019, 3, 5), "K01"),
        ("20190305/a2.txt", date(2019, 3, 5), "A02"),
        ("2019年3月5日第三版.txt", date(2019, 3, 5), "3"),
        ("2019/03/05/02版.txt", date(2019, 3, 5), "2"),
        ("旧报/2019年/3月/5日/头版.txt", date(2019, 3, 5), "1"),
        ("2019/0305/第十二版 海堤.txt", date(2019, 3, 5), "12"),
        ("2019.3.5.txt", date(2019, 3, 5), ""),
        ("2019/2019-03-05/稿件.txt", date(2019, 3, 5), ""),
        ("2019-03-05转2019-03-06.txt", None, ""),
        ("20190230.txt", None, ""),
        ("海堤.txt", None, ""),
        ("13800002019.txt", None, ""),
        ("2019-03-05 K01K02 A03.txt", date(2019, 3, 5), "A03"),
    ],
)
def test_a_path_tells_day_and_page_where_it_is_certain(path: str, day: date | None, page: str) -> None:
    assert printed_where(PurePosixPath(path)) == Printed(day, page)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    old = tmp_path / "旧报"
    (old / "2019-03-05").mkdir(parents=True)
    (old / "2019-03-05" / "K01.txt").write_text(f"海堤过半\n{SEA}\n", encoding="gb18030")
    (old / "2019-03-05" / "~$K01.docx").write_bytes(b"lock")
    (old / "公路.txt").write_text(f"公路通车\n{ROAD}\n", encoding="utf-8")
    document = Document()
    for line in ("海堤过半了", SEA):
        document.add_paragraph(line)
    document.save(str(old / "又一份.docx"))
    (old / "坏.docx").write_bytes(b"PK\x03\x04 broken")
    (old / "旧式.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    (old / "空.txt").write_bytes(b"")
    (old / "图.jpg").write_bytes(b"no text")
    return old


def taken(desk: Desk, folder: Path) -> Account:
    account = Account()
    for _ in desk.old_files.take(folder, account):
        pass
    return account


def test_a_folder_is_taken_and_every_file_accounted_for(desk: Desk, folder: Path) -> None:
    account = taken(desk, folder)
    assert (account.files, account.done, account.reports) == (6, 6, 2)
    assert sorted(Path(each.file).name for each in account.unread) == ["坏.docx", "旧式.doc", "空.txt"]
    assert all(each.reason for each in account.unread)
    assert [Path(each.file).name for each in account.duplicates] == ["又一份.docx"]
    assert [Path(name).name for name in account.undated] == ["公路.txt"]


def test_old_reports_stand_below_new_ones_by_their_day_and_are_found_with_page(desk: Desk, folder: Path) -> None:
    desk.reports.new(Report("", Headlines(main="今天的"), ("海堤今天又动工。",)))
    taken(desk, folder)
    assert [row.title for row in desk.reports.listing()] == ["今天的", "海堤过半", "公路通车"]
    (hit,) = desk.archive.search("海堤 日期：2019-03 版：K01")
    assert (hit.title, hit.day, hit.page, hit.slug) == ("海堤过半", date(2019, 3, 5), "K01", "190305-01")
    assert desk.archive.last_uses("海堤加固")[0].printed
    assert desk.reports.origin("190305-01").file.endswith("2019-03-05/K01.txt")  # type: ignore[union-attr]


def test_a_stopped_import_goes_on_where_it_stopped(desk: Desk, folder: Path) -> None:
    account = Account()
    steps = desk.old_files.take(folder, account)
    next(steps)
    next(steps)
    steps.close()
    assert account.done == 1 and account.reports == 1
    assert taken(desk, folder).reports == 1
    assert taken(desk, folder).reports == 0


def test_what_is_no_folder_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="不是文件夹"):
        taken(desk, tmp_path / "没有")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a right that can be withheld")
def test_a_file_without_right_to_read_is_told(desk: Desk, folder: Path) -> None:
    (folder / "公路.txt").chmod(0)
    assert "公路.txt" in {Path(each.file).name for each in taken(desk, folder).unread}


def test_the_command_line_takes_a_folder(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["archive", "import", str(folder), "--store", str(tmp_path / "other.sqlite")]) == 1
    out = capsys.readouterr().out
    assert "收入 2 篇" in out and "读不出" in out and "坏.docx" in out
    assert datetime.now().year > 2019


def test_each_kind_of_file_that_cannot_be_read_has_its_own_reason_and_the_list_is_written(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "旧报"
    folder.mkdir()
    wrong = {
        "a.rtf": (b"{\\rtf1 x}", "RTF"),
        "b.pdf": (b"%PDF-1.4", "PDF"),
        "c.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "旧版 .doc"),
        "d.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "密码"),
        "e.docx": (bytes(range(128, 256)) * 9, "损坏"),
        "f.docx": (b"PK\x03\x04 cut", "损坏"),
        "g.txt": (b"", "没有文字"),
        "h.txt": (b"\0" * 6_000_000 * 4, "MB"),
    }
    for name, (data, _) in wrong.items():
        (folder / name).write_bytes(data)
    (folder / "2019-03-05.txt").write_bytes("水库完工\n本报讯 北岭水库完工，下游农田用水有了保障。\n".encode("gb18030"))
    account = Account()
    for _ in desk.old_files.take(folder, account):
        pass
    reasons = {each.file.rpartition("/")[2]: each.reason for each in account.unread}
    assert account.reports == 1 and set(reasons) == set(wrong)
    assert [name for name, (_, reason) in wrong.items() if reason not in reasons[name]] == []
    account.write(tmp_path / "清单.csv")
    written = (tmp_path / "清单.csv").read_text("utf-8-sig")
    assert all(f"读不出,旧报/{name}," in written for name in wrong)
    with pytest.raises(BadInput, match="写不了清单"):
        account.write(tmp_path)
