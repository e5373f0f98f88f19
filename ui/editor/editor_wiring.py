"""How the editor's services hang together: what its actions do, and which service tells which."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.actions import ActionBook
    from ui.editor.editor_page import EditorPage


def bind_actions(page: EditorPage, actions: ActionBook) -> None:
    """Say what the editor's actions do."""
    slots: dict[str, Callable[[], object]] = {
        "text.find": partial(page.parts.find.begin, replacing=False),
        "text.replace": partial(page.parts.find.begin, replacing=True),
        "finding.next": partial(page.findings.walk, 1),
        "finding.previous": partial(page.findings.walk, -1),
        "finding.fix": page.findings.fix_here,
        "finding.fix_all": page.findings.fix_all_here,
        "finding.fix_sure": page.findings.fix_sure,
        "finding.choose": page.choices.open,
        "finding.waive": page.findings.waive_here,
        "finding.explain": page.findings.explain,
        "text.uses": page.uses.ask,
        "report.versions": page.versions.open,
        "text.lesson": page.lessons.learn,
        "fault.register": page.lessons.register,
        "officials.read": partial(page.parts.show_panel, page.parts.officials),
        "waivers.house": page.findings.list_house_waivers,
        "attribution.add": page.parts.attribution.begin_adding,
        "attribution.rewrite": page.signing.rewrite,
        "report.sign": page.signoff.take_next,
        "report.return": page.parts.sign.back_wanted.emit,
        "report.hold": page.parts.sign.hold_wanted.emit,
        "report.kill": page.parts.sign.kill_wanted.emit,
        "report.changes": page.signoff.show_changes,
    }
    for name, slot in slots.items():
        actions.bind(name, slot)
    page.comments.bind(actions)
    actions.bind_toggle("view.measure", page.parts.show_measure)
    actions["view.panels"].setChecked(True)
    actions.bind_toggle("view.panels", page.parts.panels.setVisible)


def join_services(page: EditorPage) -> None:
    """Let the services tell one another; what the page itself listens for it connects itself."""
    page.checks.asked.connect(page.history.pause)
    page.checks.asked.connect(page.comments.pause)
    page.comments.wanted.connect(partial(page.parts.show_panel, page.parts.comments))
    page.comments.shown_in.connect(page.parts.bring_up)
    page.checks.glanced.connect(page.findings.show_glance)
    page.findings.fixed.connect(page.checks.refresh)
    page.signing.replaced.connect(page.checks.refresh)
    page.uses.replaced.connect(page.checks.refresh)
    page.uses.report_wanted.connect(page.report_wanted)
    page.findings.report_wanted.connect(page.report_wanted)
    page.findings.choose_asked.connect(page.choices.open)
    page.lessons.report_wanted.connect(page.report_wanted)
    page.lessons.replaced.connect(page.checks.refresh)
    page.officials.replaced.connect(page.checks.refresh)
    page.parts.officials.mend_asked.connect(page.findings.fix)
    page.parts.findings.fix_asked.connect(page.officials.lead_to)
    page.officials.wanted.connect(partial(page.parts.show_panel, page.parts.officials))
    page.officials.shown_in.connect(page.parts.bring_up)
    page.findings.shown_in.connect(page.parts.bring_up)
    page.signing.shown_in.connect(page.parts.bring_up)
    page.fit.shown_in.connect(page.parts.bring_up)
    page.parts.find.shown_in.connect(page.parts.bring_up)
    page.parts.banner.retry_asked.connect(page.autosave.retry)
    page.parts.banner.keep_both_asked.connect(page.autosave.keep_both)
    page.parts.banner.prefer_mine_asked.connect(page.autosave.prefer_mine)
