"""A rule as a page to read: why, by which clause, wrong and right, where it flags and where it was let pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.editor.text.marks import severity_label
from ui.told import table_word

if TYPE_CHECKING:
    from ui.theme import Colours
    from workstation.checks.engine.finding import Waiver
    from workstation.checks.engine.registry import Rule
    from workstation.checks.house_terms import HouseTerm
    from workstation.desk import Desk
    from workstation.house.rule_usage import RuleUsage
    from workstation.store.house_shelf import RuleSwitch

Waived = tuple[tuple[str, "Waiver"], ...]


@dataclass(frozen=True, slots=True)
class BookMatter:
    """All that the rule book shows, read at once."""

    families: dict[str, tuple[Rule, ...]] = field(default_factory=dict)
    terms: tuple[HouseTerm, ...] = ()
    switches: dict[str, RuleSwitch] = field(default_factory=dict)

    def is_on(self, rule: Rule) -> bool:
        """Whether the house uses a rule."""
        switch = self.switches.get(rule.code)
        return rule.switched_on if switch is None or switch.switched_on is None else switch.switched_on


def read_book(desk: Desk) -> BookMatter:
    """For a worker thread."""
    from workstation.house.known_rules import known_rules

    return BookMatter(known_rules(), desk.house.terms(), desk.house.switches())


def rule_html(rule: Rule, colours: Colours, usage: RuleUsage | None, waived: Waived, *, read_only: bool) -> str:
    """A rule of the program."""
    clause, head_of_examples = QCoreApplication.translate("RulePage", "依据"), QCoreApplication.translate("RulePage", "例")
    source = _muted(f"{clause}：{rule.source}", colours) if rule.source else ""
    examples = "".join(_example(example.wrong, example.right, colours) for example in rule.examples)
    head = f"<h2>{escape(table_word(rule.title))}</h2>{_muted(f'{rule.code}　{severity_label(rule.severity)}', colours)}"
    told = f"{_heading(head_of_examples)}{examples}" if examples else ""
    return f"{head}<p>{_lines(table_word(rule.explanation))}</p>{source}{told}{_used(usage, colours)}{_waived(waived, colours, read_only)}"


def term_html(term: HouseTerm, colours: Colours) -> str:
    """An entry of the house."""
    kind = _kind(term)
    entered = "　".join(part for part in (term.person, f"{term.at:%Y-%m-%d}" if term.at else "") if part)
    rows = (
        (QCoreApplication.translate("RulePage", "改成"), term.replacement),
        (QCoreApplication.translate("RulePage", "说明"), term.reason),
        (QCoreApplication.translate("RulePage", "有效期"), f"{term.since or ''}～{term.until or ''}" if term.since or term.until else ""),
        (QCoreApplication.translate("RulePage", "例外"), "、".join(term.exclude)),
        (QCoreApplication.translate("RulePage", "登记人和日期"), entered),
    )
    told = "".join(f"<p>{_soft(name, colours)}&nbsp;&nbsp;&nbsp;{_lines(value)}</p>" for name, value in rows if value)
    examples = _heading(QCoreApplication.translate("RulePage", "例")) + _example(term.wrong, term.right, colours) if term.wrong else ""
    return f"<h2>{escape(term.term)}</h2>{_muted(f'{kind}　{severity_label(term.severity)}', colours)}{told}{examples}"


def _kind(term: HouseTerm) -> str:
    if term.regex:
        return QCoreApplication.translate("RulePage", "式子")
    if term.is_forbidden:
        return QCoreApplication.translate("RulePage", "禁用语")
    return QCoreApplication.translate("RulePage", "统一用语")


def _example(wrong: str, right: str, colours: Colours) -> str:
    marks = QCoreApplication.translate("RulePage", "误"), QCoreApplication.translate("RulePage", "正")
    was = f'<span style="color:{colours.error}">{marks[0]}&nbsp;&nbsp;{_lines(wrong)}</span>'
    return f'<p>{was}<br><span style="color:{colours.good}">{marks[1]}&nbsp;&nbsp;{_lines(right)}</span></p>'


def _used(usage: RuleUsage | None, colours: Colours) -> str:
    if usage is None:
        return ""
    words = QCoreApplication.translate("RulePage", "最近 {reports} 篇里标出 {count} 处").format(reports=usage.reports, count=usage.count)
    rows = []
    for use in usage.uses:
        start, end = use.span
        before, found, after = use.sentence[max(0, start - 18) : start], use.sentence[start:end], use.sentence[end : end + 18]
        marked = f'{_lines(before)}<span style="background:{colours.warning_tint}">{_lines(found)}</span>{_lines(after)}'
        rows.append(f'<p>{marked}<br><a href="report:{escape(use.slug)}">{escape(use.title or use.slug)}</a></p>')
    heading = _heading(QCoreApplication.translate("RulePage", "用在哪里"))
    return f"{heading}<p>{words}</p>{''.join(rows)}"


def _waived(waived: Waived, colours: Colours, read_only: bool) -> str:
    if not waived:
        return ""
    take_back = QCoreApplication.translate("RulePage", "取消放行")
    rows = []
    for at, (slug, waiver) in enumerate(waived):
        where = f'<a href="report:{escape(slug)}">{escape(slug)}</a>' if slug else QCoreApplication.translate("RulePage", "全报")
        back = "" if read_only else f'&nbsp;&nbsp;<a href="unwaive:{at}">{take_back}</a>'
        by = _soft(f"{waiver.reason}　{waiver.person}　{waiver.at:%Y-%m-%d}", colours)
        rows.append(f"<p>“{_lines(waiver.found)}”&nbsp;&nbsp;{where}{back}<br>{by}</p>")
    return _heading(QCoreApplication.translate("RulePage", "放行过的")) + "".join(rows)


def _heading(text: str) -> str:
    return f"<h4>{escape(text)}</h4>"


def _muted(text: str, colours: Colours) -> str:
    return f"<p>{_soft(text, colours)}</p>"


def _soft(text: str, colours: Colours) -> str:
    return f'<span style="color:{colours.muted}">{_lines(text)}</span>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>").replace("\u3000", "&nbsp;&nbsp;&nbsp;")
