from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.workstation.fees.month import DAY, MONTH, SENTENCE, place, report
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.fees.people import Payee
from workstation.fees.writing import ledger_csv, ledger_html, person_html, write_ledger

LONG = "本报讯 " + SENTENCE * 12


@pytest.fixture
def closed(desk: Desk) -> Desk:
    place(desk, DAY, "K02", [report("=1+1 堤防", "记者 苏以宁 通讯员 邹远", LONG), report("<夜校>", "记者 苏以宁", LONG)])
    desk.fees.close(MONTH)
    desk.fees.adjust(MONTH, Payee("out:武/新:客", "武/新:客"), 0, 1250, "@漏计")
    return desk


def test_the_workbook_has_sums_entries_a_sheet_a_person_and_the_table(closed: Desk, tmp_path: Path) -> None:
    write_ledger(tmp_path / "稿费.xlsx", closed.fees.ledger(MONTH), "河口周报")
    book = load_workbook(tmp_path / "稿费.xlsx")
    assert book.sheetnames == ["汇总", "明细", "苏以宁", "顾向晚", "邹远", "武新客", "结账后调整", "记分办法"]
    sums = book["汇总"]
    assert sums["A1"].value == "河口周报 2024-05 记分、稿费表" and "已于 2024-06-03 结账" in sums["A2"].value
    assert [cell.value for cell in sums[4]][:9] == ["苏以宁", "时政", "记者", 2, 509, 0, 10.5, 60, -49.5]
    assert sums["L8"].value == "=SUM(L4:L7)" and sums["L4"].number_format.startswith("#,##0.00")
    assert [(cell.value, cell.data_type) for cell in book["明细"]["D"]][3:5] == [("=1+1 堤防", "s"), ("=1+1 堤防", "s")]
    assert [row[0].value for row in book["记分办法"].iter_rows(min_row=4, max_row=6)] == ["图片新闻", "简讯", "评论"]


def test_no_cell_of_the_csv_runs_and_all_parts_are_there(closed: Desk) -> None:
    text = ledger_csv(closed.fees.ledger(MONTH))
    assert text.startswith("\ufeff姓名,") and "'=1+1 堤防" in text and "'@漏计" in text
    assert text.count("\r\n合计,") == 1


def test_the_printed_page_says_how_the_month_stands(closed: Desk) -> None:
    ledger = closed.fees.ledger(MONTH)
    assert "已于 2024-06-03 结账" in ledger_html(ledger, "河口周报") and "结账后调整" in ledger_html(ledger)
    assert "&lt;夜校&gt;" in person_html(ledger, ledger.sums[0])


def test_a_file_that_can_t_be_written_is_said_so(closed: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(BadInput, match="写不了"):
        write_ledger(tmp_path / "a.xlsx", closed.fees.ledger(MONTH))
