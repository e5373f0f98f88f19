from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.workstation.people.test_roster_csv import workbook
from workstation.errors import BadInput
from workstation.people.officials import Official
from workstation.people.officials_csv import OFFICIALS, read_officials
from workstation.people.sheet import parse_sheet


def test_a_table_of_officials_is_read_from_any_encoding(tmp_path: Path) -> None:
    path = tmp_path / "干部.csv"
    path.write_bytes("post,name,rank,from\n区长,周明远,1,2020年1月2日\n".encode("gb18030"))
    assert read_officials(path).rows == (Official("周明远", "区长", rank=1, joined=date(2020, 1, 2)),)


def test_a_workbook_of_officials_is_read(tmp_path: Path) -> None:
    cells = [("A1", "name"), ("B1", "post"), ("A2", "周明远"), ("B2", "区长")]
    written = {at: f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>' for at, text in cells}
    sheet = f'<row r="1">{written["A1"]}{written["B1"]}</row><row r="2">{written["A2"]}{written["B2"]}</row>'
    assert read_officials(workbook(tmp_path / "干部.xlsx", sheet)).rows == (Official("周明远", "区长"),)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 nothing", b'name,post\n"' + b"x" * 200_000])
def test_a_table_that_can_t_be_read_is_a_sentence_with_its_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "干部.csv"
    path.write_bytes(data)
    with pytest.raises(BadInput, match="干部"):
        read_officials(path)


def test_a_month_alone_is_its_first_day_or_at_a_terms_end_its_last() -> None:
    sheet = parse_sheet("name,post,from,to\n闻人清,区长,2021.05,2024年2月\n虞书桥,区长,2024-13,\n", "干部", OFFICIALS)
    assert [(row.joined, row.left) for row in sheet.rows] == [(date(2021, 5, 1), date(2024, 2, 29))]
    assert len(sheet.faults) == 1
