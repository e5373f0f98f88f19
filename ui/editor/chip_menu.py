"""What a name's chip offers on the right button: show it, put it right, enter it into the roster."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ui.editor.attribution_bar import AttributionBar
    from workstation.inspection import SignedName

PLAIN_ROLE = "记者"
"""Of a name without one."""
NOT_ENTERED = ("unknown", "nearly")


def may_be_entered(signed: SignedName) -> bool:
    """Whether the roster lacks the name as it is written."""
    return signed.standing.standing in NOT_ENTERED


def chip_menu(signed: SignedName, bar: AttributionBar, *, read_only: bool) -> QMenu:
    """The menu; what is chosen leaves by the bar's signals."""
    menu, match = QMenu(bar), signed.standing.match
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(QCoreApplication.translate("ChipMenu", "在文中找到")).triggered.connect(partial(bar.name_chosen.emit, signed))
    if match is not None and not read_only:
        act = partial(bar.replace_asked.emit, signed, match.name)
        menu.addAction(QCoreApplication.translate("ChipMenu", "换成“{0}”").format(match.name)).triggered.connect(act)
    if may_be_entered(signed) and not read_only:
        words = QCoreApplication.translate("ChipMenu", "加入名录：{0} {1}").format(signed.role or PLAIN_ROLE, signed.name)
        menu.addAction(words).triggered.connect(partial(bar.enrol_asked.emit, signed))
    return menu
