"""Copyfit in words: 超 3 行，删 42 字; what typography notices, and what it can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.board.slots.fit_words import worded
from workstation.checks.engine.manuscript import Part
from workstation.planning.fit_notes import NoteKind
from workstation.planning.fit_suggestions import SuggestionKind
from workstation.planning.headline_sizes import size_name

if TYPE_CHECKING:
    from ui.board.slots.fit_words import FitWords
    from workstation.fitting import Standing
    from workstation.planning.copyfitting import Copyfit
    from workstation.planning.fit_notes import FitNote, HeadlineMeasure
    from workstation.planning.fit_suggestions import Suggestion


def said_fit(fit: Copyfit) -> FitWords:
    """Over or short, with what to cut or how much would fill it."""
    over, short = QCoreApplication.translate("Fit", "超 {0} 行，删 {1} 字"), QCoreApplication.translate("Fit", "缺 {0} 行，约 {1} 字")
    return worded(fit.set_slot, over, short, fit.short_characters)


def said_place(standing: Standing) -> str:
    """K01 版, or 2 栏 × 30 行."""
    if standing.place is not None:
        return QCoreApplication.translate("Fit", "{0} 版").format(standing.place[1])
    return said_room(standing.slot.columns, standing.slot.lines)


def said_room(columns: int, lines: int) -> str:
    """2 栏 × 30 行."""
    return QCoreApplication.translate("Fit", "{0} 栏 × {1} 行").format(columns, lines)


def said_part(part: Part) -> str:
    """The part of a headline."""
    return {
        Part.KICKER: QCoreApplication.translate("Fit", "引题"),
        Part.MAIN: QCoreApplication.translate("Fit", "主题"),
        Part.DECK: QCoreApplication.translate("Fit", "副题"),
    }[part]


def said_measure(measure: HeadlineMeasure) -> str:
    """主题 小一：11＋9 字，每行可排 14 字."""
    lines = "＋".join(map(str, measure.characters))
    words = QCoreApplication.translate("Fit", "{part} {size}：{lines} 字，每行可排 {holds} 字")
    return words.format(part=said_part(measure.part), size=size_name(measure.size), lines=lines, holds=measure.holds)


def said_note(note: FitNote) -> str:
    """One thing noticed."""
    words = {
        NoteKind.SPLIT_NAME: QCoreApplication.translate("Fit", "标题换行拆开了姓名“{0}”"),
        NoteKind.SPLIT_NUMBER: QCoreApplication.translate("Fit", "标题换行拆开了数字“{0}”"),
        NoteKind.SPLIT_WORD: QCoreApplication.translate("Fit", "标题换行拆开了“{0}”"),
        NoteKind.LONE_IN_HEADLINE: QCoreApplication.translate("Fit", "标题末行只有一个字“{0}”"),
        NoteKind.LONE_CHARACTER: QCoreApplication.translate("Fit", "孤字：段末一行只有“{0}”"),
        NoteKind.LONE_LINE: QCoreApplication.translate("Fit", "孤行：一栏开头是上段的末行“{0}”"),
    }
    told = words[note.kind].format(note.words)
    return QCoreApplication.translate("Fit", "{0} 版：{1}").format(note.page, told) if note.page else told


def said_suggestion(suggestion: Suggestion) -> str:
    """What is changed, and what comes of it."""
    return f"{_change(suggestion)}：{_effect(suggestion)}"


def suggestion_label(suggestion: Suggestion) -> str:
    """The name of the edit for 撤销."""
    return {
        SuggestionKind.HEADLINE_SIZE: QCoreApplication.translate("Fit", "改标题字号"),
        SuggestionKind.HEADLINE_LINES: QCoreApplication.translate("Fit", "改标题占行"),
        SuggestionKind.PICTURE: QCoreApplication.translate("Fit", "改图高"),
        SuggestionKind.COLUMNS: QCoreApplication.translate("Fit", "改栏数"),
    }[suggestion.kind]


def _change(suggestion: Suggestion) -> str:
    before, after = suggestion.before, suggestion.after
    if suggestion.kind is SuggestionKind.HEADLINE_SIZE:
        return QCoreApplication.translate("Fit", "主题 {0} → {1}").format(size_name(before), size_name(after))
    if suggestion.kind is SuggestionKind.HEADLINE_LINES:
        return QCoreApplication.translate("Fit", "标题占行 {0:g} → {1:g}").format(before, after)
    if suggestion.kind is SuggestionKind.PICTURE:
        words = QCoreApplication.translate("Fit", "第 {0} 张图高 {1:g} → {2:g} 行")
        return words.format(suggestion.index + 1, before, after)
    return QCoreApplication.translate("Fit", "正文分 {0:g} 栏 → {1:g} 栏").format(before, after)


def _effect(suggestion: Suggestion) -> str:
    gained = QCoreApplication.translate("Fit", "腾出 {0} 行") if suggestion.effect > 0 else QCoreApplication.translate("Fit", "多占 {0} 行")
    left = suggestion.left
    if left == 0:
        after = QCoreApplication.translate("Fit", "正好")
    elif left < 0:
        after = QCoreApplication.translate("Fit", "还超 {0} 行").format(-left)
    else:
        after = QCoreApplication.translate("Fit", "还缺 {0} 行").format(left)
    return f"{gained.format(abs(suggestion.effect))}，{after}"
