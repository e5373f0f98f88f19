"""What a picture is, in words: 4000×3000 像素 · CMYK · 版面上 260 dpi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from workstation.pictures.files import Quality

if TYPE_CHECKING:
    from PIL.Image import Image

    from workstation.pictures.files import PictureLook
    from workstation.slot_aside import PlacedPicture


def look_words(look: PictureLook) -> str:
    """Size, mode, and what is left out of it in print."""
    words = [QCoreApplication.translate("Picture", "{0}×{1} 像素").format(look.width, look.height), _mode(look.mode)]
    if look.is_deep:
        words.append(QCoreApplication.translate("Picture", "16 位，按 8 位印"))
    if look.frames > 1:
        words.append(QCoreApplication.translate("Picture", "共 {0} 页（帧），只用第 1 页").format(look.frames))
    return " · ".join(words)


def _mode(mode: str) -> str:
    return {
        "灰度": QCoreApplication.translate("Picture", "灰度"),
        "黑白": QCoreApplication.translate("Picture", "黑白"),
        "索引色": QCoreApplication.translate("Picture", "索引色"),
    }.get(mode, mode)


def gone_words() -> str:
    """For a picture whose file is not where it was kept."""
    return QCoreApplication.translate("Picture", "图片文件不见了：请从备份恢复，或重新加入")


def placed_words(picture: PlacedPicture) -> str:
    """What it is, and what it has at its size on the page; what the rules say of its caption."""
    lines = []
    if picture.is_gone:
        lines.append(gone_words())
    elif picture.look is not None:
        dpi = QCoreApplication.translate("Picture", "版面上 {0:.0f} dpi").format(picture.dpi)
        note = {
            Quality.GOOD: "",
            Quality.FAIR: QCoreApplication.translate("Picture", "（偏低）"),
            Quality.POOR: QCoreApplication.translate("Picture", "（太低，印出来会虚）"),
        }[picture.quality]
        lines.append(f"{look_words(picture.look)} · {dpi}{note}")
    return "\n".join((*lines, *picture.findings))


def placed_role(picture: PlacedPicture) -> str:
    """The style of those words."""
    if picture.is_gone or picture.quality is Quality.POOR:
        return "fit-overset"
    return "fit-short" if picture.quality is Quality.FAIR or picture.findings else "small"


def as_image(image: Image) -> QImage:
    """A decoded picture as Qt draws it; its dots are copied."""
    grey = image.mode == "L"
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    whole = image if grey else image.convert("RGB")
    width, height = whole.size
    return QImage(whole.tobytes(), width, height, width * (1 if grey else 3), form).copy()
