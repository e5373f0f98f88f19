from __future__ import annotations

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from workstation.errors import BadInput
from workstation.people.roster import Staff
from workstation.people.roster_csv import parse_roster, read_roster, write_roster

SHEET = (
    "name,role,desk,from,to,pen_names,aliases\n高明轩,记者,时政,2015-03-01,,高山;远山,\n卫　薇,记者,民生,2015/3/1,2022年6月30日,,卫小薇\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_roster_is_read_in_the_encodings_that_newsrooms_use(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "名录.csv"
    path.write_bytes(SHEET.replace("\n", "\r\n").encode(encoding))
    sheet = read_roster(path)
    assert sheet.problems == ()
    assert sheet.staff == (
        Staff(None, "高明轩", "记者", "时政", date(2015, 3, 1), pen_names=("高山", "远山")),
        Staff(None, "卫薇", "记者", "民生", date(2015, 3, 1), date(2022, 6, 30), aliases=("卫小薇",)),
    )


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    staff = (Staff(None, "高明轩", "记者", "时政", date(2015, 3, 1), None, ("高山",), (), "高明軒", "K123", "总社"),)
    write_roster(tmp_path / "名录.csv", staff)
    assert read_roster(tmp_path / "名录.csv").staff == staff
    assert [path.name for path in tmp_path.iterdir()] == ["名录.csv"]


def test_chinese_column_names_and_tabs_are_understood() -> None:
    assert parse_roster("姓名\t角色\t部门\n高明轩\t记者\t时政\n", "名录").staff == (Staff(None, "高明轩", "记者", "时政"),)


def test_wrong_columns_are_told_with_the_file_the_columns_found_and_those_needed(tmp_path: Path) -> None:
    path = tmp_path / "名录.csv"
    path.write_text("工号,名字\n1,高明轩\n", encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_roster(path)
    message = str(caught.value)
    assert all(part in message for part in (str(path), "缺少列 name、role", "工号、名字", "name,role,desk,from,to"))


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("高明轩,记者,时政,2015-03-01,", "第 3 行：“高明轩”（记者，时政）与第 2 行重复，只留前一行"),
        ("高明轩,编辑,时政,2019-03-01,", "第 3 行：又有一位“高明轩”"),
        (",记者,时政,,", "第 3 行：没有姓名"),
        ("卫薇,,时政,,", "第 3 行：“卫薇”没有角色"),
        ("卫薇,记者,时政,2021-02-30,", "第 3 行：日期“2021-02-30”不对"),
        ("卫薇,记者,时政,2021-02-03,2020-01-01", "第 3 行：“卫薇”离职日期早于到岗日期"),
    ],
)
def test_what_is_wrong_with_a_row_is_listed_with_its_line(row: str, problem: str) -> None:
    sheet = parse_roster(f"name,role,desk,from,to\n高明轩,记者,时政,2015-03-01,\n{row}\n", "名录")
    assert len(sheet.problems) == 1
    assert sheet.problems[0].startswith(problem)
    assert sheet.staff[0].name == "高明轩"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\x01\x02\x03PK\x00\x00", b'name,role\n"\x00'])
def test_an_empty_or_binary_file_is_refused_with_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "名录.csv"
    path.write_bytes(data)
    with pytest.raises(BadInput, match="名录"):
        read_roster(path)


def test_a_missing_file_and_a_folder_that_can_t_be_written_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="读不了"):
        read_roster(tmp_path / "没有.csv")
    (tmp_path / "文件").write_text("", encoding="utf-8")
    with pytest.raises(BadInput, match="写不了"):
        write_roster(tmp_path / "文件" / "名录.csv", ())


def workbook(path: Path, sheet: str, strings: str = "") -> Path:
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    with ZipFile(path, "w") as package:
        package.writestr("xl/worksheets/sheet1.xml", f"<worksheet {main}><sheetData>{sheet}</sheetData></worksheet>")
        package.writestr("xl/sharedStrings.xml", f"<sst {main}>{strings}</sst>")
    return path


def test_a_workbook_is_read_with_shared_and_inline_strings_gaps_and_serial_dates(tmp_path: Path) -> None:
    strings = "".join(f"<si><t>{text}</t></si>" for text in ("姓名", "角色", "到岗", "高明轩"))
    head = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>'
    role = '<c r="B2" t="inlineStr"><is><t>记者</t></is></c>'
    first = f'<row r="2"><c r="A2" t="s"><v>3</v></c>{role}<c r="D2"><v>42064</v></c></row><row r="3"/>'
    sheet = read_roster(workbook(tmp_path / "名录.xlsx", head + first, strings))
    assert sheet.staff == (Staff(None, "高明轩", "记者", joined=date(2015, 3, 1)),)


@pytest.mark.parametrize("sheet", ["<row", '<!DOCTYPE a [<!ENTITY b "c">]><row/>'])
def test_a_damaged_or_dangerous_workbook_is_refused_with_a_sentence(tmp_path: Path, sheet: str) -> None:
    with pytest.raises(BadInput, match="另存为 CSV"):
        read_roster(workbook(tmp_path / "名录.xlsx", sheet))
    (tmp_path / "坏.xlsx").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(BadInput, match="打不开"):
        read_roster(tmp_path / "坏.xlsx")
