"""The desk's log: logins, refusals, opinions, signatures, overrides, exports. Nothing in it is ever changed or taken out."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.in_place import in_place
from workstation.rights.gate import needs
from workstation.rights.table import rights_table
from workstation.store.log_shelf import LogLine, LogShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from workstation.store.store import Store
    from workstation.store.writing import Writing

ACTS: dict[str, str] = {
    "login": "登录",
    "login.refused": "登录未成",
    "lock": "锁定",
    "refused": "拒绝",
    "account.add": "添加账号",
    "account.roles": "改账号职责",
    "account.end": "停用账号",
    "account.reopen": "恢复账号",
    "account.password": "改口令",
    "account.recover": "用恢复码改口令",
    "account.reset": "重设口令",
    "sign": "审读",
    "override": "越过规定审读",
    "return": "退回",
    "kill": "撤稿",
    "hold": "缓发",
    "unhold": "取消缓发",
    "page.sign": "签样",
    "page.print": "付印",
    "page.archive": "归档",
    "reading": "改审次",
    "export": "输出",
    "comment": "批注",
    "comment.reply": "回复批注",
    "comment.settle": "解决批注",
    "comment.reopen": "重开批注",
    "comment.assign": "指派批注",
    "comment.remove": "删除批注",
    "comment.take": "收回批注",
    "packet.make": "做数据包",
    "packet.receive": "收数据包",
    "packet.decide": "处理对方的改动",
    "settings": "改设置",
    "undo": "撤销操作",
    "fees.table": "改记分办法",
    "fees.close": "稿费结账",
    "fees.adjust": "结账后调整",
}
"""Every act by its name in the log."""
_LOGGER = logging.getLogger(__name__)
Detail = dict[str, object]


class LogBook:
    """The only place where the log is written."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._clock = store, clock
        self._shelf = LogShelf(store)
        store.gate.told = self._refused

    def note(self, lane: Writing, act: str, subject: str = "", person: str | None = None, **detail: object) -> LogLine:
        """Add a line inside of a transaction: it stands if what it tells of was written."""
        who = self._store.gate.actor.name if person is None else person
        return self._shelf.add(lane, self._clock(), who, act, subject, {name: value for name, value in detail.items() if value})

    def note_apart(self, act: str, subject: str = "", person: str | None = None, **detail: object) -> None:
        """Add a line that stays whatever becomes of the transaction under way. A window that may only look tells its own log."""
        if self._store.read_only:
            _LOGGER.info("未能记入日志（只读）：%s %s", act, subject)
            return
        self._store.write_apart(lambda: self._write(act, subject, person, detail))

    def _write(self, act: str, subject: str, person: str | None, detail: Detail) -> None:
        with self._store.writing() as lane:
            self.note(lane, act, subject, person, **detail)

    def _refused(self, action: str, subject: str, sentence: str) -> None:
        self.note_apart("refused", subject, None, action=action, why=sentence)

    def note_export(self, files: Mapping[str, str], subjects: Iterable[str]) -> None:
        """What was written: the digest of each file's text by its name."""
        self.note_apart("export", "、".join(subjects), None, files=list(files), texts=list(files.values()))

    def has_exported(self, digest: str) -> bool:
        """Whether a file with this text was written, by the log."""
        return self._shelf.is_mentioned("export", digest)

    @needs("log.read")
    def lines(self, limit: int = 5_000) -> tuple[LogLine, ...]:
        """The newest lines first."""
        return tuple(self._shelf.lines(limit=limit))

    def of(self, subject: str) -> tuple[LogLine, ...]:
        """Everything about one report or page, in order."""
        return tuple(self._shelf.lines(subject=subject))

    @property
    def head(self) -> tuple[int, str]:
        """The last line's number and hash: a packet carries them, so that the log can't be written anew behind it."""
        return self._shelf.head

    @property
    def head_but_for_exports(self) -> tuple[int, str]:
        """What an export carries of the log: exports change nothing that is printed, so the same pages give the same bytes again."""
        return self._shelf.head_but_for("export")

    def holds(self, number: int, digest: str) -> bool:
        """Whether the log has this line, as an export says."""
        return number == 0 or self._shelf.hash_of(number) == digest

    @needs("log.read")
    def write_csv(self, path: Path, lines: Iterable[LogLine]) -> Path:
        """Write lines as a table that office programs open."""
        import csv

        with in_place(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("序号", "时间", "人", "事", "对象", "说明", "校验码"))
            rows.writerows(
                (line.number, line.at.isoformat(), line.person, act_name(line), line.subject, told(line), line.hash) for line in lines
            )
        return path

    def faults(self) -> tuple[str, ...]:
        """Where the chain breaks; nothing for a sound log."""
        return (*self._shelf.faults(), *self._shelf.text_faults())


def act_name(line: LogLine) -> str:
    """What was done, in a word."""
    from workstation.signoff.steps import STEP_NAMES

    is_page = line.act.startswith("page.") and "page" not in line.detail
    step = ACTS[line.act] if is_page else STEP_NAMES.get(str(line.detail.get("step", "")))
    if line.act == "return":
        return Told(WORDS["return"], Told(step or ""))
    name = Told(step or ACTS.get(line.act, line.act))
    return Told(WORDS["override"], name) if step and line.act == "override" else name


def told(line: LogLine) -> Told:
    """A line's details in words."""
    detail = line.detail
    found: list[Told] = []
    if "action" in detail:
        right = rights_table().get(str(detail["action"]))
        found.append(Told(WORDS["wanted"], Told(right.label) if right else detail["action"]))
    for name, word in DETAILS.items():
        value = detail.get(name)
        if value:
            found.append(Told(word, "、".join(map(str, value)) if isinstance(value, list) else value))
    if line.clock_went_back:
        found.append(Told(WORDS["clock"]))
    return Told.joined(found, "；")


WORDS = {"return": "退回{0}", "override": "{0}（越过规定）", "wanted": "想要：{0}", "clock": "（时钟比上一条早）"}
DETAILS = {
    "why": "{0}",
    "opinion": "意见：{0}",
    "reason": "理由：{0}",
    "until": "至 {0}",
    "page": "版：{0}",
    "roles": "职责：{0}",
    "files": "文件：{0}",
    "value": "改为 {0}",
    "label": "{0}",
    "to": "指给 {0}",
    "fingerprint": "指纹 {0}",
    "texts": "文字校验码 {0}",
    "desk": "来自{0}",
    "counts": "{0}",
}

__all__ = ["ACTS", "LogBook", "LogLine", "act_name", "told"]
