"""What the review calls the repairs that filing made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from workstation.report import Repair

AROUND = 6
LONGEST = 26


def kind_label(kind: str) -> str:
    """A kind of repair in the editor's words; one that isn't known here shows its own name."""
    labels = {
        "joined-lines": QCoreApplication.translate("Filing", "接上断行"),
        "joined-headline": QCoreApplication.translate("Filing", "接上标题断行"),
        "split-headline": QCoreApplication.translate("Filing", "分开引题与主题"),
        "headline-line": QCoreApplication.translate("Filing", "标题分行"),
        "head-marks": QCoreApplication.translate("Filing", "去掉标题记号"),
        "split-line": QCoreApplication.translate("Filing", "分段"),
        "standing-head": QCoreApplication.translate("Filing", "补上栏目名"),
        "attribution-moved": QCoreApplication.translate("Filing", "移出署名"),
        "caption-moved": QCoreApplication.translate("Filing", "移出图片说明"),
        "jump-moved": QCoreApplication.translate("Filing", "移出转版提示"),
        "page-number": QCoreApplication.translate("Filing", "删去页码"),
        "picture-placeholder": QCoreApplication.translate("Filing", "删去图片占位"),
        "folio-line": QCoreApplication.translate("Filing", "删去报眉"),
        "separator": QCoreApplication.translate("Filing", "删去分隔线"),
        "invisible-mark": QCoreApplication.translate("Filing", "删去不可见字符"),
        "trimmed-blanks": QCoreApplication.translate("Filing", "去掉空格"),
        "blank-lines": QCoreApplication.translate("Filing", "去掉空行"),
    }
    return labels.get(kind, kind)


def repair_label(source: str, repair: Repair) -> str:
    """A repair as a list shows it: what stood there and what stands there now, with some text around it where that is blank."""
    start, end = repair.at
    if repair.before.strip():
        after = repair.after.strip()
        text = _short(repair.before)
        return text if not after or after == repair.before.strip() else f"{text} → {_short(after)}"
    before, behind = _one_line(source[max(start - AROUND, 0) : start]), _one_line(source[end : end + AROUND])
    return f"…{before}⏎{behind}…" if "\n" in repair.before or "\r" in repair.before else f"…{before}␣{behind}…"


def _short(text: str) -> str:
    line = _one_line(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _one_line(text: str) -> str:
    return " ".join(text.split())
