"""The rest of the table of points: additions, shares, quotas, deductions; a field each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.section import Section
from ui.statistics.table_data import named_cell, order_cell, plain, read_named, read_order

_SHORT = 80


class TableFields(QWidget):
    """State enters by `show_data`; `data` reads the fields."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: dict[str, QLineEdit] = {}
        self.counted, self.grade, self.rule = QComboBox(self), QComboBox(self), QComboBox(self)
        self.counted.addItem(self.tr("付印的版；从不办付印的，以已输出的版计"), "auto")
        self.counted.addItem(self.tr("只计付印的版"), "printed")
        self.counted.addItem(self.tr("日期已过的版都计"), "dated")
        for code, words in (("equal", self.tr("平分")), ("order", self.tr("按署名先后"))):
            self.rule.addItem(words, code)
        self.prorate = QCheckBox(self.tr("到岗、离岗当月按天折算"), self)
        self.deduct = QCheckBox(self.tr("差错登记里漏看的人扣分"), self)
        self._lay_out()
        for box in (self.counted, self.grade, self.rule):
            box.activated.connect(lambda _index: self.changed.emit())
        for check in (self.prorate, self.deduct):
            check.toggled.connect(lambda _on: self.changed.emit())

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(24)
        for sections in ((self._counting(), self._extras()), (self._sharing(), self._quota(), self._faults())):
            column = QVBoxLayout()
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
            columns.addLayout(column, 1)
        inner = QWidget(self)
        inner.setLayout(columns)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _counting(self) -> Section:
        section = Section(self.tr("计什么"), self)
        section.row(self.tr("计哪些版"), self.counted)
        section.row(self.tr("未评时按"), self.grade)
        section.row(self.tr("超定额每分"), self._line("point_yuan", self.tr("元")))
        section.row(self.tr("欠定额每分扣"), self._line("under_yuan", self.tr("元")))
        return section

    def _extras(self) -> Section:
        section = Section(self.tr("图片、加分、编辑"), self)
        section.row(self.tr("每幅图片"), self._pair("pictures.points", "pictures.yuan"))
        section.row(self.tr("一稿最多计图"), self._line("pictures.most", self.tr("幅")))
        section.row(self.tr("头版加"), self._pair("bonus.front_page.points", "bonus.front_page.yuan"))
        section.row(self.tr("头条加"), self._pair("bonus.headline.points", "bonus.headline.yuan"))
        section.row(self.tr("编稿每篇"), self._line("editing.report", self.tr("分")))
        section.row(self.tr("编版每版"), self._line("editing.page", self.tr("分，责编共分")))
        return section

    def _sharing(self) -> Section:
        section = Section(self.tr("合写"), self)
        section.row(self.tr("怎样分"), self.rule)
        section.row(self.tr("按先后时"), self._line("shares.order", self.tr("如 60:40，50:30:20"), long=True))
        section.row(self.tr("角色的份额"), self._line("shares.roles", self.tr("如 实习生 50（记者为 100）"), long=True))
        return section

    def _quota(self) -> Section:
        section = Section(self.tr("月定额"), self)
        section.row(self.tr("一般"), self._line("quota.default", self.tr("分")))
        section.row(self.tr("按角色"), self._line("quota.roles", self.tr("如 见习记者 40，实习生 0"), long=True))
        section.row(self.tr("按人"), self._line("quota.people", self.tr("如 张三 80"), long=True))
        section.row(self.tr("组织稿件"), self._line("quota.organised", self.tr("% 的通讯员分计给同署的记者")))
        section.wide(self.prorate)
        return section

    def _faults(self) -> Section:
        section = Section(self.tr("差错"), self)
        section.wide(self.deduct)
        section.row(self.tr("每处扣分"), self._line("faults.points", self.tr("如 A 20，B 10，C 2"), long=True))
        return section

    def _line(self, key: str, hint: str, *, long: bool = False) -> QWidget:
        line = QLineEdit(self)
        line.setAccessibleName(key)
        line.textEdited.connect(lambda _text: self.changed.emit())
        self._lines[key] = line
        if long:
            line.setPlaceholderText(hint)
            return line
        line.setFixedWidth(_SHORT)
        return _with_unit(line, hint, self)

    def _pair(self, points: str, yuan: str) -> QWidget:
        return _beside([self._line(points, self.tr("分")), self._line(yuan, self.tr("元"))], self)

    # -- data

    def show_data(self, data: dict[str, Any]) -> None:
        """Show a table's rest."""
        self.grade.clear()
        for grade, label in data["grades"].items():
            self.grade.addItem(f"{grade} {label}", grade)
        for box, code in ((self.counted, data["counted"]), (self.grade, data["default_grade"]), (self.rule, data["shares"]["rule"])):
            box.setCurrentIndex(max(0, box.findData(code)))
        self.prorate.setChecked(data["quota"]["prorate"])
        self.deduct.setChecked(data["faults"]["on"])
        for key, line in self._lines.items():
            line.setText(_shown(key, _at(data, key)))

    def data(self, before: dict[str, Any]) -> dict[str, Any]:
        """What the fields say, over what they were filled from; raises `BadInput`."""
        text = {key: line.text().strip() or "0" for key, line in self._lines.items()}
        named = {key: read_named(self._lines[key].text(), key) for key in ("shares.roles", "quota.roles", "quota.people", "faults.points")}
        return {
            "counted": self.counted.currentData(),
            "default_grade": self.grade.currentData(),
            "point_yuan": text["point_yuan"],
            "under_yuan": text["under_yuan"],
            "pictures": {"points": text["pictures.points"], "yuan": text["pictures.yuan"], "most": text["pictures.most"]},
            "bonus": {place: {unit: text[f"bonus.{place}.{unit}"] for unit in ("points", "yuan")} for place in ("front_page", "headline")},
            "shares": {
                "rule": self.rule.currentData(),
                "order": read_order(self._lines["shares.order"].text()),
                "roles": named["shares.roles"],
            },
            "editing": {"report": text["editing.report"], "page": text["editing.page"]},
            "quota": {
                "default": text["quota.default"],
                "prorate": self.prorate.isChecked(),
                "organised": text["quota.organised"],
                "roles": named["quota.roles"],
                "people": named["quota.people"],
            },
            "faults": {**before["faults"], "on": self.deduct.isChecked(), "points": named["faults.points"]},
        }


def _at(data: dict[str, Any], key: str) -> Any:
    value: Any = data
    for part in key.split("."):
        value = value[part]
    return value


def _shown(key: str, value: Any) -> str:
    if key == "shares.order":
        return order_cell(value)
    return named_cell(value) if isinstance(value, dict) else plain(value)


def _with_unit(line: QLineEdit, unit: str, parent: QWidget) -> QWidget:
    label = QLabel(unit, parent)
    label.setProperty("role", "muted")
    return _beside([line, label], parent)


def _beside(parts: list[QWidget], parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return holder
