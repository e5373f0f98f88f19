from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.workstation.people.test_roster_csv import workbook
from workstation.errors import BadInput
from workstation.people.officials import Official
from workstation.people.officials_csv import read_officials


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
