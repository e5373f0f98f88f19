"""The columns of the directories: how each field of a person is headed, shown, read back, and what is said when it can't be."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

DATE = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
SEPARATORS = re.compile(r"[;；、,，\s]+")
CHINESE = re.compile(r"[\u3400-\u9fff]")
NOT_A_DATE = "“%1”不是日期；请写成 2024-03-01 的样子"
NOT_A_RANK = "“%1”不是次序；请写 1、2、3 这样的数字，空着表示不排"


@dataclass(frozen=True, slots=True)
class Field:
    """A column. `read` is missing for what is worked out and can't be typed. Words are translated in the context `People`."""

    name: str
    heading: str
    width: int
    show: Callable[[Any], str]
    read: Callable[[str], Any] | None
    wrong: str = ""
    """Said of what can't be read; %1 stands for it."""
    hint: str = ""
    """Shown in an empty field of the form."""
    suggests: bool = False
    """Whether what stands in other rows is offered while typing."""

    def text(self, row: Any) -> str:
        """The field of a row as it is shown."""
        return self.show(getattr(row, self.name, None))


def translated(words: str) -> str:
    """A word of these tables in the window's language."""
    return QCoreApplication.translate("People", words) if words else ""


def full_post(organ: str, post: str) -> str:
    """A post with its organ, as one says it: what the post repeats of the organ's name is said once (经开区党工委 + 党工委书记)."""
    for size in range(min(len(organ), len(post)), 1, -1):
        if organ.endswith(post[:size]):
            return organ + post[size:]
    return organ + post


def show_day(value: date | None) -> str:
    """2024-03-01, or nothing."""
    return value.isoformat() if value else ""


def read_day(text: str) -> date | None:
    """A date as people write it; raises `ValueError` for one that doesn't exist."""
    if not text:
        return None
    found = DATE.fullmatch(text) or DIGITS.fullmatch(text)
    if not found:
        raise ValueError(text)
    return date(*map(int, found.groups()))


def read_name(text: str) -> str:
    """A name without the space that pads two characters."""
    return re.sub(r"\s", "", text) if CHINESE.search(text) else text


def _read_names(text: str) -> tuple[str, ...]:
    return tuple(name for name in SEPARATORS.split(text) if name)


def _show_rank(rank: int | None) -> str:
    return "" if rank is None else str(rank)


def _read_rank(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal():
        raise ValueError(text)
    return int(text)


def _word(name: str, heading: str, width: int, hint: str = "", *, suggests: bool = False) -> Field:
    return Field(name, heading, width, str, str, hint=hint, suggests=suggests)


def _day(name: str, heading: str, hint: str = "") -> Field:
    return Field(name, heading, 96, show_day, read_day, NOT_A_DATE, hint)


def _names(name: str, heading: str, width: int) -> Field:
    return Field(name, heading, width, "、".join, _read_names, hint="几个名字用、分开")


NAME = Field("name", "姓名", 96, str, read_name)
TRADITIONAL = _word("traditional", "繁体", 96, "繁体版用字，与简体一一对应时不必填")
STAFF = (
    NAME,
    _word("role", "角色", 84, "记者、编辑、校对……", suggests=True),
    _word("desk", "部门", 110, suggests=True),
    _day("joined", "到岗"),
    _day("left", "离岗", "还在岗就空着"),
    _names("pen_names", "笔名", 130),
    _names("aliases", "别名", 110),
    TRADITIONAL,
    _word("press_card", "记者证号", 130),
    _word("unit", "单位", 140, suggests=True),
)
NOTES = Field("notes", "提示", 240, str, None)
"""What is odd about a row, worked out from the whole directory."""
OFFICIALS = (
    NAME,
    _word("post", "职务", 150, "不带机构名：副书记、主任、二级巡视员", suggests=True),
    _word("organ", "机构", 130, "经开区党工委、管委会……", suggests=True),
    Field("rank", "次序", 52, _show_rank, _read_rank, NOT_A_RANK, "名单里的先后，1 最前"),
    _day("joined", "任职"),
    _day("left", "离任", "还在任就空着"),
    _word("source", "任免文件", 146, "文号或任免通知的日期", suggests=True),
    Field("traditional", "繁体", 76, str, str, hint=TRADITIONAL.hint),
    NOTES,
)
CORRESPONDENTS = (
    NAME,
    _word("unit", "单位", 260, suggests=True),
    _word("phone", "电话", 140, "只供编辑部联系，不见报"),
    _names("aliases", "别名", 160),
    TRADITIONAL,
    _day("met", "录入"),
)
ORGANS = (
    Field("rank", "次序", 52, _show_rank, None),
    _word("name", "机构", 190, "名单里的写法：经开区管委会"),
    _word("full", "全称", 260, "文件里的写法"),
    _word("short", "简称", 120, "行文中的简称：管委会"),
    _word("also", "另一块牌子", 150, "括号里的名称：审计局"),
    _word("level", "级别", 110, suggests=True),
)


def words() -> list[str]:
    """Every word of these tables that is translated when shown."""
    fields = (*STAFF, *OFFICIALS, *CORRESPONDENTS, *ORGANS)
    return list(dict.fromkeys(word for field in fields for word in (field.heading, field.hint, field.wrong) if word))
