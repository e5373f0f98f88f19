"""Bad input of directories: every fault has its line, and the good rows are taken."""

from __future__ import annotations

import time
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from workstation.errors import BadInput
from workstation.people.cells import neutral, restored
from workstation.people.correspondents import Correspondent
from workstation.people.correspondents_csv import read_correspondents, write_correspondents
from workstation.people.officials import Official
from workstation.people.officials_csv import OFFICIALS, read_officials, write_officials
from workstation.people.roster import Staff
from workstation.people.roster_csv import read_roster, write_roster
from workstation.people.sheet import parse_sheet

HEAD = "name,post,organ,rank,from,to,traditional\n"
WEN = Official("闻人清", "区长", "青汀区", 1, date(2021, 3, 1), None, "聞人清", "青委干〔2021〕3号")
STAFF = Staff(None, "简素", "记者", "民生", date(2019, 3, 1), None, ("阿简",), ("小简",), "簡素", "K012", "总社")
ZOU = Correspondent("邹朋", "区交通运输局", "+86 0512-1234", ("邹小朋",), "鄒朋", date(2022, 3, 1))


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (",局长,住建局,,,,", "name 是空的"),
        ("闵正初,,住建局,,,,", "post 是空的"),
        ("闵正初,局长,住建局,甲,,,", "rank 应是排名的数字，现为“甲”"),
        ("闵正初,局长,住建局,,2021-02-30,,", "日期“2021-02-30”不对"),
        ("闵正初,局长,住建局,,2021-02-03,2020-01-01,", "“闵正初”免职日期早于任职日期"),
        ("闻人清,区长,青汀区,1,2021-03-01,,", "“闻人清”（青汀区区长）与第 2 行重复"),
        ("闻人清,区长,青汀区,1,2022-03-01,,", "“闻人清”（青汀区区长）与第 2 行任期重叠"),
        ("=cmd|' /C calc'!A0,局长,住建局,,,,", "name 里是公式"),
        ("闵正初,@SUM(A1),住建局,,,,", "post 里是公式"),
        ("闵正初,局长,-2+3+cmd|' /C calc'!D2,,,,", "organ 里是公式"),
        (f"{'闵' * 60},局长,住建局,,,,", "太长"),
    ],
)
def test_a_faulty_row_is_told_with_its_line_and_the_good_rows_are_taken(row: str, problem: str) -> None:
    sheet = parse_sheet(f"{HEAD}闻人清,区长,青汀区,1,2021-03-01,,\n{row}\n陆怀安,局长,城管局,,,至今,\n", "干部", OFFICIALS)
    assert [official.name for official in sheet.rows] == ["闻人清", "陆怀安"]
    assert sheet.lines == (2, 4)
    assert len(sheet.problems) == 1
    assert sheet.problems[0].startswith("第 3 行：") and problem in sheet.problems[0]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";", "，"])
def test_any_usual_encoding_and_separator_is_read(tmp_path: Path, encoding: str, separator: str) -> None:
    table = "青汀区干部名录\n姓名,职务,机构,任职时间\n闻人清,区长,青汀区,2021年3月1日\n".replace(",", separator)
    (tmp_path / "干部.csv").write_bytes(table.replace("\n", "\r\n").encode(encoding))
    sheet = read_officials(tmp_path / "干部.csv")
    assert (sheet.rows, sheet.lines, sheet.problems) == ((Official("闻人清", "区长", "青汀区", joined=date(2021, 3, 1)),), (3,), ())


def test_a_cell_of_several_lines_does_not_shift_the_numbers() -> None:
    sheet = parse_sheet(HEAD + '闻人清,"区长\n兼党组书记",青汀区,,,,\n,局长,,,,,\n', "干部", OFFICIALS)
    assert sheet.problems[0].startswith("第 4 行")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_is_written_reads_back_with_every_field(tmp_path: Path, suffix: str) -> None:
    for write, read, entry in (
        (write_officials, read_officials, WEN),
        (write_roster, read_roster, STAFF),
        (write_correspondents, read_correspondents, ZOU),
    ):
        path = tmp_path / f"名录{suffix}"
        write(path, [entry])  # type: ignore[operator]
        sheet = read(path)  # type: ignore[operator]
        assert (sheet.rows, sheet.problems) == ((entry,), ())
    assert [path.name for path in tmp_path.iterdir()] == [f"名录{suffix}"]


def test_a_csv_begins_with_the_mark_that_spreadsheets_look_for(tmp_path: Path) -> None:
    write_officials(tmp_path / "干部.csv", [WEN])
    assert (tmp_path / "干部.csv").read_bytes().startswith(b"\xef\xbb\xbfname,post,organ,rank,from,to,traditional,source\r\n")


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "＝1", "'=1", "\t=1"])
def test_no_cell_that_is_written_is_run_by_a_spreadsheet(tmp_path: Path, cell: str) -> None:
    for name in ("干部.csv", "干部.xlsx"):
        write_officials(tmp_path / name, [Official("闻人清", cell, "青汀区")])
    line = (tmp_path / "干部.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert line.split(",")[1].strip('"').startswith("'")
    written = load_workbook(tmp_path / "干部.xlsx").active["B2"]
    assert (written.data_type, written.value[0]) == ("s", "'")
    assert read_officials(tmp_path / "干部.xlsx").rows[0].post.startswith("'")


def test_telephone_numbers_are_no_formulas() -> None:
    for cell in ("+86 0512-1234", "-", "(0512) 1234", "+8613800001111"):
        assert neutral(cell) == cell == restored(cell)


def book(path: Path, **sheets: list[list[object]]) -> Workbook:
    made = Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return made


def test_of_several_sheets_the_first_with_the_columns_is_read_and_the_others_are_told(tmp_path: Path) -> None:
    people = [["姓名", "职务"], ["闻人清", "区长"]]
    made = book(tmp_path, 说明=[["此表由组织科维护"]], 旧=people, 现任=[["姓名", "职务"], ["陆怀安", "局长"]], 往年=people)
    made["旧"].sheet_state = "hidden"
    made.save(tmp_path / "干部.xlsx")
    sheet = read_officials(tmp_path / "干部.xlsx")
    assert [official.name for official in sheet.rows] == ["陆怀安"]
    assert sheet.problems == ("工作簿里还有“往年”，没有读入；要导入请另存为单独的文件",)


def test_merged_titles_headers_and_organs_are_understood(tmp_path: Path) -> None:
    made = book(
        tmp_path,
        干部=[
            ["青汀区干部名录（2026年）"],
            ["机构", "姓名", "职务", "任期", None, "手机"],
            [None, None, None, "起", "止", None],
            ["青汀区", "闻人清", "区长", date(2021, 3, 1), None, 13800001111],
            [None, "虞书桥", "副区长", date(2022, 1, 1), "至今", None],
            ["机构", "姓名", "职务", "起", "止", "手机"],
            ["城管局", "陆怀安", "局长", None, None, None],
        ],
    )
    for merged in ("A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "A4:A5"):
        made["干部"].merge_cells(merged)
    made.save(tmp_path / "干部.xlsx")
    sheet = read_officials(tmp_path / "干部.xlsx")
    assert sheet.problems == ()
    assert sheet.rows == (
        Official("闻人清", "区长", "青汀区", joined=date(2021, 3, 1)),
        Official("虞书桥", "副区长", "青汀区", joined=date(2022, 1, 1)),
        Official("陆怀安", "局长", "城管局"),
    )


def test_a_telephone_number_kept_as_a_number_keeps_its_digits(tmp_path: Path) -> None:
    book(tmp_path, 通讯员=[["姓名", "单位", "手机"], ["邹朋", "交通局", 13800001111]]).save(tmp_path / "通讯员.xlsx")
    assert read_correspondents(tmp_path / "通讯员.xlsx").rows == (Correspondent("邹朋", "交通局", "13800001111"),)


def bomb() -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b" " * 80_000_000)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "旧版 .xls"),
        (bomb(), "过大"),
        ("姓名,职务,职位\n甲,乙,丙\n".encode(), "两列都是 post"),
        ("姓名\n甲\n".encode(), "缺少列 post"),
        (b"name,post\n" + b"a,b\n" * 200_001, "超过 200000 行"),
    ],
    ids=["xls", "bomb", "twice", "lacking", "long"],
)
def test_what_is_no_directory_is_refused_by_name(tmp_path: Path, data: bytes, told: str) -> None:
    (tmp_path / "干部.xlsx").write_bytes(data)
    with pytest.raises(BadInput, match=told) as caught:
        read_officials(tmp_path / "干部.xlsx")
    assert "干部.xlsx" in str(caught.value)


@pytest.mark.timed
def test_fifty_thousand_rows_are_read_in_a_few_seconds(tmp_path: Path) -> None:
    lines = [f"赵{chr(0x4E00 + at % 5000)}{chr(0x4E00 + at % 977)},副局长,第{at}局,{at % 9 + 1},2021-01-01,," for at in range(50_000)]
    (tmp_path / "干部.csv").write_text(HEAD + "\n".join(lines), encoding="utf-8")
    started = time.process_time()
    assert len(read_officials(tmp_path / "干部.csv").rows) == 50_000
    assert time.process_time() - started < 4
