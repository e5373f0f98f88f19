"""版面资料: a page's name, section, people and standing heads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ui.board.page_panel import FOLIO_ROLES
from workstation.planning.page_words import section_letters
from workstation.planning.plan_ties import set_page_form

if TYPE_CHECKING:
    from workstation.page import PagePlan


class PageForm(QDialog):
    """Asks; `edited` is the plan with what was written."""

    def __init__(self, plan: PagePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setWindowTitle(self.tr("{0} 版的资料").format(plan.folio.number))
        self.setMinimumWidth(380)
        people = dict(plan.folio.staff)
        self.name, self.section, self.heads = QLineEdit(plan.folio.name), QLineEdit(plan.section), QLineEdit("、".join(plan.standing_heads))
        self.people = {role: QLineEdit(people.get(role, "")) for role in FOLIO_ROLES}
        self.name.setPlaceholderText(self.tr("如：要闻"))
        self.section.setPlaceholderText(section_letters(plan.folio.number) or self.tr("不分叠"))
        self.heads.setPlaceholderText(self.tr("如：简讯、街谈，用顿号分开"))
        rows = QFormLayout()
        rows.addRow(self.tr("版名"), self.name)
        rows.addRow(self.tr("叠"), self.section)
        for role, field in self.people.items():
            rows.addRow(role, field)
        rows.addRow(self.tr("常设专栏"), self.heads)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("保存"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(buttons)

    @property
    def edited(self) -> PagePlan:
        """The plan as written; people in other roles stay."""
        known = tuple((role, field.text().strip()) for role, field in self.people.items() if field.text().strip())
        others = tuple((role, name) for role, name in self._plan.folio.staff if role not in self.people)
        folio = replace(self._plan.folio, name=self.name.text().strip(), staff=known + others)
        heads = self.heads.text().replace(",", "、").replace("，", "、").split("、")
        return set_page_form(replace(self._plan, folio=folio), section=self.section.text(), standing_heads=heads)
