"""The words about officials that the reading panel and its buttons use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.told import beside

if TYPE_CHECKING:
    from workstation.checks.official.standing import OfficialStanding, PostStanding
    from workstation.people.officials import Official


def state_label(state: str) -> str:
    """A state in two or three words."""
    labels = {
        "held": QCoreApplication.translate("OfficialWords", "在任"),
        "former": QCoreApplication.translate("OfficialWords", "原任"),
        "other": QCoreApplication.translate("OfficialWords", "职务未载"),
        "not-yet": QCoreApplication.translate("OfficialWords", "未到任"),
        "left": QCoreApplication.translate("OfficialWords", "已离任"),
        "wrong-post": QCoreApplication.translate("OfficialWords", "职务不符"),
        "unlisted": QCoreApplication.translate("OfficialWords", "名录无此人"),
        "nearly": QCoreApplication.translate("OfficialWords", "一字之差"),
    }
    return labels[str(state)]


def heading_of(number: int | None, size: int) -> str:
    """Over a list of the text, and over those who stand in none."""
    if number is None:
        return QCoreApplication.translate("OfficialWords", "不在名单中")
    return QCoreApplication.translate("OfficialWords", "名单 {0}　{1} 人，依文中次序").format(number + 1, size)


def entry_words(entry: Official) -> str:
    """A post of the directory with its term: 经开区管委会主任（2019-05-06 起）."""
    began = entry.joined.isoformat() if entry.joined else ""
    ended = entry.left.isoformat() if entry.left else ""
    if began and ended:
        term = QCoreApplication.translate("OfficialWords", "（{0} 至 {1}）").format(began, ended)
    elif ended:
        term = QCoreApplication.translate("OfficialWords", "（至 {0}）").format(ended)
    elif began:
        term = QCoreApplication.translate("OfficialWords", "（{0} 起）").format(began)
    else:
        term = ""
    post = entry.post if entry.post.startswith(entry.organ) else entry.organ + entry.post
    return post + term


def term_words(post: PostStanding, standing: OfficialStanding) -> str:
    """Why a post as written isn't right, with the entry of the directory."""
    entry, written = post.entry, post.phrase.text
    name = standing.near or standing.mention.name
    held = beside(entry_words(row) for row in standing.held[:3]) if standing.held else ""
    texts = {
        "not-yet": QCoreApplication.translate("OfficialWords", "“{post}”名录记为 {entry}，当日未到任"),
        "left": QCoreApplication.translate("OfficialWords", "“{post}”名录记为 {entry}，当日已离任"),
        "wrong-post": QCoreApplication.translate("OfficialWords", "名录里{name}是：{held}，没有“{post}”"),
        "nearly": QCoreApplication.translate("OfficialWords", "名录里有“{name}”：{held}"),
    }
    if post.state == "wrong-post" and post.phrase.former and entry is not None and entry.left is None:
        return QCoreApplication.translate("OfficialWords", "名录里{name}仍任 {entry}，文中写了“原”").format(
            name=name, entry=entry_words(entry)
        )
    words = texts.get(str(post.state), "")
    return words.format(post=written, entry=entry_words(entry) if entry else "", name=name, held=held)
