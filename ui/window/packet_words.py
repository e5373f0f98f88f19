"""What packets carry, in the window's words: kinds of things, places where two desks differ, and what either side says there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.editor.text.marks import severity_label
from ui.window.register_words import register_word
from workstation.checks.engine.finding import Severity
from workstation.fees.amounts import yuan_text
from workstation.options import declared_options
from workstation.register.method import method

if TYPE_CHECKING:
    from workstation.desk import Desk
    from workstation.packets.carriers.carrier import Obstacle
    from workstation.packets.joining import Clash

KINDS = {
    "report": QT_TRANSLATE_NOOP("Packets", "稿件"),
    "remarks": QT_TRANSLATE_NOOP("Packets", "批注"),
    "page": QT_TRANSLATE_NOOP("Packets", "版样"),
    "issue": QT_TRANSLATE_NOOP("Packets", "一期"),
    "term": QT_TRANSLATE_NOOP("Packets", "本报用语"),
    "switch": QT_TRANSLATE_NOOP("Packets", "规则开关"),
    "house_waiver": QT_TRANSLATE_NOOP("Packets", "全报放行"),
    "form": QT_TRANSLATE_NOOP("Packets", "署名体例"),
    "presets": QT_TRANSLATE_NOOP("Packets", "自定版式"),
    "topics": QT_TRANSLATE_NOOP("Packets", "主题表"),
    "tag": QT_TRANSLATE_NOOP("Packets", "标签"),
    "list": QT_TRANSLATE_NOOP("Packets", "常用检索"),
    "fault": QT_TRANSLATE_NOOP("Packets", "差错"),
    "page_count": QT_TRANSLATE_NOOP("Packets", "版面字数"),
    "fee_table": QT_TRANSLATE_NOOP("Packets", "记分办法"),
    "grade": QT_TRANSLATE_NOOP("Packets", "评分"),
    "fee_month": QT_TRANSLATE_NOOP("Packets", "结账"),
    "adjustment": QT_TRANSLATE_NOOP("Packets", "结账后调整"),
    "tally": QT_TRANSLATE_NOOP("Packets", "检查所见"),
}
READABLE = ("report", "remarks", "page", "issue")
"""Kinds that a list names one by one; of the others it says how many there are."""
PARTS = {
    "standing_head": QT_TRANSLATE_NOOP("Packets", "专栏"),
    "kicker": QT_TRANSLATE_NOOP("Packets", "引题"),
    "main": QT_TRANSLATE_NOOP("Packets", "主题"),
    "deck": QT_TRANSLATE_NOOP("Packets", "副题"),
    "attribution_lines": QT_TRANSLATE_NOOP("Packets", "署名"),
    "jump": QT_TRANSLATE_NOOP("Packets", "转版"),
    "desk": QT_TRANSLATE_NOOP("Packets", "部门"),
    "pictures": QT_TRANSLATE_NOOP("Packets", "图片与说明"),
    "removed": QT_TRANSLATE_NOOP("Packets", "删除"),
    "plan": QT_TRANSLATE_NOOP("Packets", "版样"),
    "number": QT_TRANSLATE_NOOP("Packets", "总期号"),
    "account": QT_TRANSLATE_NOOP("Packets", "整月的账"),
    "name": QT_TRANSLATE_NOOP("Packets", "名称"),
    "term": QT_TRANSLATE_NOOP("Packets", "用语"),
    "regex": QT_TRANSLATE_NOOP("Packets", "按式子"),
    "since": QT_TRANSLATE_NOOP("Packets", "起始日"),
    "day": QT_TRANSLATE_NOOP("Packets", "日期"),
    "page": QT_TRANSLATE_NOOP("Packets", "版"),
    "slug": QT_TRANSLATE_NOOP("Packets", "稿件"),
    "replacement": QT_TRANSLATE_NOOP("Packets", "改为"),
    "reason": QT_TRANSLATE_NOOP("Packets", "理由"),
    "until": QT_TRANSLATE_NOOP("Packets", "有效到"),
    "severity": QT_TRANSLATE_NOOP("Packets", "轻重"),
    "exclude": QT_TRANSLATE_NOOP("Packets", "例外"),
    "wrong": QT_TRANSLATE_NOOP("Packets", "误例"),
    "right": QT_TRANSLATE_NOOP("Packets", "正例"),
    "switched_on": QT_TRANSLATE_NOOP("Packets", "启用"),
    "kind": QT_TRANSLATE_NOOP("Packets", "种类"),
    "code": QT_TRANSLATE_NOOP("Packets", "代码"),
    "broader": QT_TRANSLATE_NOOP("Packets", "上级主题"),
    "book": QT_TRANSLATE_NOOP("Packets", "名录"),
    "note": QT_TRANSLATE_NOOP("Packets", "备注"),
    "query": QT_TRANSLATE_NOOP("Packets", "检索词"),
    "title": QT_TRANSLATE_NOOP("Packets", "标题"),
    "grade": QT_TRANSLATE_NOOP("Packets", "等级"),
    "place": QT_TRANSLATE_NOOP("Packets", "位置"),
    "weighty": QT_TRANSLATE_NOOP("Packets", "重要名称、日期、图片"),
    "count": QT_TRANSLATE_NOOP("Packets", "字数"),
    "stage": QT_TRANSLATE_NOOP("Packets", "发现于"),
    "missed_by": QT_TRANSLATE_NOOP("Packets", "漏改人"),
    "characters": QT_TRANSLATE_NOOP("Packets", "字数"),
    "bonus": QT_TRANSLATE_NOOP("Packets", "加分、扣分"),
    "shares": QT_TRANSLATE_NOOP("Packets", "份额"),
    "people": QT_TRANSLATE_NOOP("Packets", "署名是谁"),
    "topics": QT_TRANSLATE_NOOP("Packets", "主题表"),
    "table": QT_TRANSLATE_NOOP("Packets", "整张表"),
    "grades": QT_TRANSLATE_NOOP("Packets", "等级"),
    "counted": QT_TRANSLATE_NOOP("Packets", "计哪些版"),
    "default_grade": QT_TRANSLATE_NOOP("Packets", "未评时的等级"),
    "point_yuan": QT_TRANSLATE_NOOP("Packets", "每分折合"),
    "under_yuan": QT_TRANSLATE_NOOP("Packets", "欠一分扣"),
    "bonus_table": QT_TRANSLATE_NOOP("Packets", "头版、头条加分"),
    "editing": QT_TRANSLATE_NOOP("Packets", "编辑"),
    "quota": QT_TRANSLATE_NOOP("Packets", "月定额"),
    "faults": QT_TRANSLATE_NOOP("Packets", "差错扣分"),
}


def kind_word(kind: str) -> str:
    """稿件, 版样 …"""
    return _word(KINDS[kind]) if kind in KINDS else kind


def part_word(kind: str, clash: Clash) -> str:
    """The place where two desks differ: 正文第 1 处, 主题 …"""
    if clash.part == "body":
        return QCoreApplication.translate("Packets", "正文第 {0} 处").format(clash.number + 1)
    if kind == "form" and clash.part in declared_options():
        return QCoreApplication.translate("Options", declared_options()[clash.part].label)
    if clash.part.startswith("kinds."):
        return QCoreApplication.translate("Packets", "稿件种类 {0}").format(_label_of(clash))
    name = "bonus_table" if kind == "fee_table" and clash.part == "bonus" else clash.part
    return _word(PARTS[name]) if name in PARTS else clash.part


def _label_of(clash: Clash) -> str:
    return next((side["label"] for side in (clash.one, clash.other) if isinstance(side, dict) and "label" in side), clash.part)


def obstacle_word(obstacle: Obstacle) -> str:
    """Why something can't stand here by itself."""
    return QCoreApplication.translate("Packets", "对方删除了这篇，这里已排在 {0}").format(obstacle.where)


def told(desk: Desk, kind: str, part: str, value: Any) -> str:
    """What one side says at a place. May ask the store for the titles on a page."""
    if part == "removed":
        return _word(_GONE if value else _KEPT)
    if part == "plan":
        return _plan(desk, value)
    if part == "attribution_lines":
        return "\n".join(str(line[0]) for line in value)
    if part == "pictures":
        return "\n".join([*map(str, value[0]), QCoreApplication.translate("Packets", "（图片 {0} 张）").format(len(value[1]))])
    if part == "slug":
        return desk.packets.report_title(str(value))
    if part == "account":
        return _account(value)
    if part == "jump":
        return str(value[0]) if value else ""
    return _coded(kind, part, value)


_GONE, _KEPT = QT_TRANSLATE_NOOP("Packets", "删除"), QT_TRANSLATE_NOOP("Packets", "保留")
_YES, _NO = QT_TRANSLATE_NOOP("Packets", "是"), QT_TRANSLATE_NOOP("Packets", "否")


def _coded(kind: str, part: str, value: Any) -> str:
    """Values that are codes, numbers, or several at once."""
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool) or part == "switched_on":
        return _word(_YES if value in (True, "on") else _NO)
    if part == "severity":
        return severity_label(Severity(value))
    if kind == "fault" and part in ("kind", "grade", "place", "stage"):
        return _of_the_method(part, value)
    if kind == "form":
        return _choice(part, value)
    return _counted(kind, part, value)


def _counted(kind: str, part: str, value: Any) -> str:
    if part == "bonus" and kind == "grade":
        return f"{value / 100:g}"
    if part == "topics":
        return QCoreApplication.translate("Packets", "{0} 个主题").format(len(value))
    return _listed(value)


def _of_the_method(part: str, code: str) -> str:
    by = method()
    if part == "kind":
        return register_word(by.kinds[code].label) if code in by.kinds else code
    return register_word({"grade": by.grades, "place": by.places, "stage": by.stages}[part].get(code, code))


def _choice(key: str, value: Any) -> str:
    option, meant = declared_options().get(key), json.loads(value)
    label = dict(option.choices).get(meant) if option else None
    if isinstance(meant, bool):
        return _word(_YES if meant else _NO)
    return QCoreApplication.translate("Options", label) if label else str(meant)


def _listed(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".join(f"{name}  {_plain(part)}" for name, part in value.items())
    return "\n".join(map(_plain, value)) if isinstance(value, list) else str(value)


def _plain(value: Any) -> str:
    return str(value) if isinstance(value, (str, int, float)) else json.dumps(value, ensure_ascii=False)


def _plan(desk: Desk, plan: dict[str, Any]) -> str:
    """A report a line: where it stands, how large."""
    if not plan:
        return QCoreApplication.translate("Packets", "去掉这一版")
    lines = [QCoreApplication.translate("Packets", "版式 {0}").format(plan.get("preset", ""))]
    where = QCoreApplication.translate("Packets", "第 {0} 栏第 {1} 行起 {2} 栏×{3} 行：{4}")
    missing = QCoreApplication.translate("Packets", "（这里没有的稿件）")
    for slug, title, (column, line, columns, height) in desk.packets.boxes(plan):
        lines.append(where.format(column + 1, line + 1, columns, height, title or slug or missing))
    return "\n".join(lines)


def _account(account: dict[str, Any]) -> str:
    """What a month came to, and who closed it when."""
    sums = json.loads(account["data"])["sums"]
    told = QCoreApplication.translate("Packets", "{0} 人，合计 {1} 元\n{2} {3} 结账\n校验码 {4}")
    money = yuan_text(sum(row[-1] for row in sums))
    return told.format(len(sums), money, account["at"].replace("T", " "), account["person"], account["digest"][:16])


def _word(source: object) -> str:
    return QCoreApplication.translate("Packets", str(source))
