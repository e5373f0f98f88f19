"""The window's words for the desk's things."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.told import beside
from workstation.report import Reading, ReportRow
from workstation.rights.table import Role

if TYPE_CHECKING:
    from workstation.signoff.steps import Turn


def reading_label(reading: Reading) -> str:
    """草稿, 送审, 初审 …"""
    labels = {
        Reading.DRAFT: QCoreApplication.translate("Words", "草稿"),
        Reading.SUBMITTED: QCoreApplication.translate("Words", "送审"),
        Reading.FIRST: QCoreApplication.translate("Words", "初审"),
        Reading.SECOND: QCoreApplication.translate("Words", "复审"),
        Reading.FINAL: QCoreApplication.translate("Words", "终审"),
        Reading.RELEASED: QCoreApplication.translate("Words", "签发"),
        Reading.PLACED: QCoreApplication.translate("Words", "上版"),
        Reading.PRINTED: QCoreApplication.translate("Words", "付印"),
        Reading.ARCHIVED: QCoreApplication.translate("Words", "归档"),
        Reading.KILLED: QCoreApplication.translate("Words", "撤稿"),
    }
    return labels[reading]


def page_step(reading: Reading) -> str:
    """The same of a page: it is signed (签样) when its reports are placed."""
    return QCoreApplication.translate("Words", "签样") if reading is Reading.PLACED else reading_label(reading)


def urgency_label(urgency: int) -> str:
    """不标急缓, 1 最急 … 5 不急."""
    labels = {
        0: QCoreApplication.translate("Words", "不标急缓"),
        1: QCoreApplication.translate("Words", "1 最急"),
        3: QCoreApplication.translate("Words", "3 平常"),
        5: QCoreApplication.translate("Words", "5 不急"),
    }
    return labels.get(urgency, str(urgency))


ACTIONS_OF_THE_DESK = (
    "新建稿件",
    "导入整版",
    "收来稿",
    "收数据包",
    "处理对方的改动",
    "导入旧稿",
    "改审次",
    "设标签",
    "加标签",
    "去标签",
    "标签改名",
    "合并标签",
    "删除标签",
    "标签归类",
    "导入主题表",
    "标急缓",
    "存常用检索",
    "删除常用检索",
    "转部门",
    "删除稿件",
    "恢复稿件",
    "放行",
    "取消放行",
    "加批注",
    "回复批注",
    "解决批注",
    "重开批注",
    "指派批注",
    "删除批注",
    "收回批注",
    "添加人员",
    "修改人员",
    "删除人员",
    "导入人员名录",
    "添加职务",
    "修改职务",
    "删除职务",
    "免去职务",
    "接任职务",
    "导入干部名录",
    "加入干部名录",
    "全报放行",
    "修改机构次序",
    "添加通讯员",
    "修改通讯员",
    "记住通讯员",
    "删除通讯员",
    "导入通讯员名录",
    "采用签发的名录",
    "确认签发人",
    "取消签发人",
    "打开样例",
    "审读",
    "退回",
    "撤稿",
    "缓发",
    "取消缓发",
    "签样",
    "付印",
    "改记分办法",
    "评稿件等级",
    "改稿件种类",
    "改稿件计分",
    "认定署名",
    "稿费结账",
    "结账后调整",
    "归档",
    "添加账号",
    "改账号职责",
    "停用账号",
    "恢复账号",
    "改口令",
    "重设口令",
    "加入本报用语",
    "修改本报用语",
    "删除本报用语",
    "启用本报用语",
    "停用本报用语",
    "调整规则",
    "导入本报规则",
    "登记差错",
    "修改差错",
    "删除差错",
    "写更正",
    "改版面字数",
    "添加图片",
    "修改设置",
    "移动版面",
    "对调版面",
    "加一版",
    "去掉一版",
    "改版号",
    "转版",
    "排上版面",
    "改版面资料",
    "改见报提示",
)
"""Names that the desk's services give to their actions, in the context `Desk`."""
ON_ISSUE = re.compile(r"(新建|修改|删除) (\d{4}-\d\d-\d\d) 期")


def action_label(label: str) -> str:
    """The name of a desk action in the window's language; one that isn't known here is shown as it is."""
    for back, word in (("撤销 ", QCoreApplication.translate("Desk", "撤销 %1")), ("重做 ", QCoreApplication.translate("Desk", "重做 %1"))):
        if label.startswith(back):
            return word.replace("%1", action_label(label.removeprefix(back)))
    found = ON_ISSUE.fullmatch(label)
    if found:
        words = {
            "新建": QCoreApplication.translate("Desk", "新建 %1 期"),
            "修改": QCoreApplication.translate("Desk", "修改 %1 期"),
            "删除": QCoreApplication.translate("Desk", "删除 %1 期"),
        }
        return words[found[1]].replace("%1", found[2])
    return QCoreApplication.translate("Desk", label)


def standing_label(row: ReportRow) -> str:
    """How far a report has come, and that its signature is void, or that it is held."""
    return _standing(reading_label(row.reading), row)


def back_label(row: ReportRow, back: Turn) -> str:
    """The same of one that was sent back: 退回, or 退回初审 where it wasn't all the way; and by whom."""
    to = back.reading or Reading.DRAFT
    word = QCoreApplication.translate("Words", "退回") if to is Reading.DRAFT else QCoreApplication.translate("Words", "退回%1")
    return " ".join(filter(None, (_standing(word.replace("%1", reading_label(to)), row), back.person)))


def _standing(step: str, row: ReportRow) -> str:
    told = [step]
    if row.voided:
        told.append(QCoreApplication.translate("Words", "签后改过"))
    if row.held is not None:
        told.append(QCoreApplication.translate("Words", "缓发"))
    return "·".join(told)


def role_label(role: Role) -> str:
    """记者, 编辑 …"""
    labels = {
        Role.REPORTER: QCoreApplication.translate("Words", "记者"),
        Role.EDITOR: QCoreApplication.translate("Words", "编辑"),
        Role.CHIEF: QCoreApplication.translate("Words", "总编"),
        Role.PROOFREADER: QCoreApplication.translate("Words", "校对"),
        Role.PAGE_EDITOR: QCoreApplication.translate("Words", "版面编辑"),
        Role.ADMINISTRATOR: QCoreApplication.translate("Words", "管理员"),
    }
    return labels[role]


def roles_label(roles: Iterable[Role]) -> str:
    """记者、编辑."""
    chosen = set(roles)
    return beside(role_label(role) for role in Role if role in chosen)


def right_label(label: str) -> str:
    """An action of the table of rights in the window's language."""
    return QCoreApplication.translate("Rights", label)


def length_label(characters: int) -> str:
    """A length as printed: 520 字."""
    return QCoreApplication.translate("Words", "%1 字").replace("%1", str(characters))


def untitled() -> str:
    """What a report without any text is called."""
    return QCoreApplication.translate("Words", "（无题）")


def when(moment: datetime | None, now: datetime | None = None) -> str:
    """A moment as a list shows it: today's by the clock, this year's by the day."""
    if moment is None:
        return ""
    today = (now or datetime.now(moment.tzinfo)).date()
    local = moment
    if local.date() == today:
        return local.strftime("%H:%M")
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Words", "昨天 %1").replace("%1", local.strftime("%H:%M"))
    return day_label(local.date()) if local.year == today.year else local.strftime("%Y-%m-%d")


def day_label(day: date) -> str:
    """1月14日"""
    text = QCoreApplication.translate("Words", "%1月%2日")
    return text.replace("%1", str(day.month)).replace("%2", str(day.day))


def weekday_label(day: date) -> str:
    """星期四"""
    names = (
        QCoreApplication.translate("Words", "星期一"),
        QCoreApplication.translate("Words", "星期二"),
        QCoreApplication.translate("Words", "星期三"),
        QCoreApplication.translate("Words", "星期四"),
        QCoreApplication.translate("Words", "星期五"),
        QCoreApplication.translate("Words", "星期六"),
        QCoreApplication.translate("Words", "星期日"),
    )
    return names[day.weekday()]


def version_parts() -> dict[str, str]:
    """The parts of a report in a comparison."""
    translate = QCoreApplication.translate
    return {
        "专栏": translate("VersionParts", "专栏"),
        "引题": translate("VersionParts", "引题"),
        "主题": translate("VersionParts", "主题"),
        "副题": translate("VersionParts", "副题"),
        "正文": translate("VersionParts", "正文"),
        "署名": translate("VersionParts", "署名"),
        "图片说明": translate("VersionParts", "图片说明"),
        "图片": translate("VersionParts", "图片"),
        "转版": translate("VersionParts", "转版"),
    }
