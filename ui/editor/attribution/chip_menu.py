"""What a name's chip offers on the right button: show it, put it right, enter it into a directory, change its role and place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from ui.editor.attribution.add_person import ROLES

if TYPE_CHECKING:
    from ui.editor.attribution.bar import AttributionBar
    from ui.editor.attribution.name_chip import NameChip
    from workstation.inspection.inspection import SignedName

PLAIN_ROLE = "记者"
"""Of a name without one."""
NOT_ENTERED = ("unknown", "nearly")


def may_be_entered(signed: SignedName) -> bool:
    """Whether the roster lacks the name as it is written."""
    return signed.standing.standing in NOT_ENTERED and signed.met is None


def may_be_remembered(signed: SignedName) -> bool:
    """Whether it is an outsider whom the correspondents' directory lacks."""
    return signed.may_be_outside and signed.met is None and may_be_entered(signed)


def chip_menu(signed: SignedName, bar: AttributionBar, *, read_only: bool) -> QMenu:
    """The menu; what is chosen leaves by the bar's signals."""
    menu, match = QMenu(bar), signed.standing.match
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(QCoreApplication.translate("ChipMenu", "在文中找到")).triggered.connect(partial(bar.name_chosen.emit, signed))
    if read_only:
        return menu
    if match is not None:
        act = partial(bar.replace_asked.emit, signed, match.name)
        menu.addAction(QCoreApplication.translate("ChipMenu", "换成“{0}”").format(match.name)).triggered.connect(act)
    if may_be_remembered(signed):
        words = QCoreApplication.translate("ChipMenu", "记住此人：通讯员 {0}…").format(signed.name)
        menu.addAction(words).triggered.connect(partial(bar.remember_asked.emit, (signed.name,)))
    if may_be_entered(signed):
        words = QCoreApplication.translate("ChipMenu", "加入名录：{0} {1}").format(signed.role or PLAIN_ROLE, signed.name)
        menu.addAction(words).triggered.connect(partial(bar.enrol_asked.emit, signed))
    chip = bar.chip_of(signed)
    if chip is not None and chip.line.attribution is not None:
        _add_changes(menu, chip, bar)
    return menu


def _add_changes(menu: QMenu, chip: NameChip, bar: AttributionBar) -> None:
    menu.addSeparator()
    roles = menu.addMenu(QCoreApplication.translate("ChipMenu", "角色改为"))
    for role in ROLES:
        action = roles.addAction(role)
        action.setCheckable(True)
        action.setChecked(role == chip.signed.role)
        action.triggered.connect(partial(_give_role, chip, bar, role))
    for words, step in (
        (QCoreApplication.translate("ChipMenu", "前移\tAlt+←"), -1),
        (QCoreApplication.translate("ChipMenu", "后移\tAlt+→"), 1),
    ):
        menu.addAction(words).triggered.connect(partial(_shift, chip, bar, step))
    menu.addAction(QCoreApplication.translate("ChipMenu", "删去\tDel")).triggered.connect(partial(_drop, chip, bar))


def _give_role(chip: NameChip, bar: AttributionBar, role: str, _checked: bool = False) -> None:
    from workstation.attribution.edits import with_role

    if chip.line.attribution is not None:
        bar.edit_asked.emit(chip.line, with_role(chip.line.attribution, chip.signed.at, role))


def _shift(chip: NameChip, bar: AttributionBar, step: int, _checked: bool = False) -> None:
    bar.strip.shift(chip, step)


def _drop(chip: NameChip, bar: AttributionBar, _checked: bool = False) -> None:
    bar.strip.drop_name(chip)
