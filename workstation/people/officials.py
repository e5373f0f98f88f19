"""干部名录: officials with their posts and terms, read from a CSV; each row is one post."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.text.encoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

COLUMNS = ("name", "post", "organ", "rank", "from", "to", "traditional")
NEEDED = ("name", "post")


@dataclass(frozen=True, slots=True)
class Official:
    """A person in one post (职务). `rank` orders lists, 1 first; `left` is empty for who is in the post."""

    name: str
    post: str
    organ: str = ""
    rank: int | None = None
    joined: date | None = None
    left: date | None = None
    traditional: str = ""


def read_officials(path: Path) -> tuple[Official, ...]:
    """The rows of a CSV with the columns `name,post,organ,rank,from,to,traditional`; `BadInput` names the file, the line and the fault."""
    try:
        text = decode(path.read_bytes(), str(path)).text
    except OSError as error:
        raise BadInput(f"{path}：读不了干部名录（{error.strerror}），请检查路径和权限") from None
    return tuple(_rows(text, path))


def _rows(text: str, path: Path) -> Iterator[Official]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [column for column in NEEDED if column not in (reader.fieldnames or ())]
    if missing:
        raise BadInput(f"{path}：干部名录缺少列 {'、'.join(missing)}，首行应为 {','.join(COLUMNS)}")
    for row in reader:
        cells = {key: (value or "").strip() for key, value in row.items() if isinstance(key, str) and not isinstance(value, list)}
        if any(cells.values()):
            yield _official(cells, f"{path} 第 {reader.line_num} 行")


def _official(cells: dict[str, str], where: str) -> Official:
    for column in NEEDED:
        if not cells.get(column):
            raise BadInput(f"{where}：{column} 是空的，请补上或删去这一行")
    return Official(
        cells["name"],
        cells["post"],
        cells.get("organ", ""),
        _rank(cells.get("rank", ""), where),
        _day(cells.get("from", ""), where),
        _day(cells.get("to", ""), where),
        cells.get("traditional", ""),
    )


def _rank(text: str, where: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal():
        raise BadInput(f"{where}：rank 应是排名的数字，现为“{text}”")
    return int(text)


def _day(text: str, where: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadInput(f"{where}：日期“{text}”不对，请写成 2021-01-13 的样子") from None
