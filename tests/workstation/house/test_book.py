from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.errors import BadInput, NotFound, Stale
from workstation.inspection.desk_context import desk_context
from workstation.report import Headlines, Report

TERM = HouseTerm("湖滨新城", "湖滨新区", "正式名称")


def filed(desk: Desk, *body: str) -> str:
    (slug,) = desk.reports.new(Report("", Headlines(main="题"), body)).reports
    return slug


def found_in(desk: Desk, slug: str) -> list[str]:
    manuscript = Manuscript.of_report(desk.reports.get(slug))
    return [f"{found.rule} {found.found}" for found in run_checks(manuscript, desk_context(desk, slug))]


def test_a_term_is_kept_checked_taken_back_and_brought_back(desk: Desk) -> None:
    slug = filed(desk, "湖滨新城今天开工。")
    change = desk.house.put(TERM, "何静")
    (kept,) = desk.house.terms()
    assert change.house_rules and (kept.term, kept.person) == ("湖滨新城", "何静") and kept.at
    assert found_in(desk, slug) == ["house.term 湖滨新城"]
    desk.journal.undo()
    assert found_in(desk, slug) == [] and desk.house.terms() == ()
    assert desk.journal.redo().house_rules
    assert found_in(desk, slug) == ["house.term 湖滨新城"]


def test_a_term_holds_for_the_issues_of_its_days(desk: Desk) -> None:
    desk.house.put(replace(TERM, since=date(2030, 1, 1), until=date(2030, 12, 31)))
    slug = filed(desk, "湖滨新城今天开工。")
    rules = desk.house.rules().applied
    context = desk_context(desk, slug)
    text = Manuscript.of_text("湖滨新城今天开工。")
    assert len(run_checks(text, replace(rules(context), day=date(2030, 6, 1)))) == 1
    assert run_checks(text, replace(rules(context), day=date(2031, 1, 1))) == ()


def test_a_term_may_rest(desk: Desk) -> None:
    slug = filed(desk, "湖滨新城今天开工。")
    desk.house.put(TERM)
    (kept,) = desk.house.terms()
    desk.house.switch_term(kept.id, on=False)
    assert found_in(desk, slug) == []
    desk.house.switch_term(kept.id, on=True)
    assert found_in(desk, slug) == ["house.term 湖滨新城"]


def test_a_term_is_changed_in_its_place_and_removed(desk: Desk) -> None:
    desk.house.put(TERM)
    (kept,) = desk.house.terms()
    desk.house.put(replace(kept, replacement="湖滨区"))
    (changed,) = desk.house.terms()
    assert (changed.id, changed.replacement) == (kept.id, "湖滨区")
    desk.house.remove([kept.id])
    assert desk.house.terms() == ()
    with pytest.raises(NotFound):
        desk.house.put(changed)


def test_a_rule_is_switched_off_and_weighed_by_the_house(desk: Desk) -> None:
    slug = filed(desk, "会议强调,要压实责任。")
    assert found_in(desk, slug) == ["width.half-comma ,"]
    desk.house.switch("width.half-comma", severity=Severity.ADVICE, person="何静")
    (finding,) = run_checks(Manuscript.of_report(desk.reports.get(slug)), desk_context(desk, slug))
    assert finding.severity is Severity.ADVICE
    assert desk.house.switch("width.half-comma", on=False).house_rules
    assert found_in(desk, slug) == []
    desk.journal.undo()
    assert found_in(desk, slug) == ["width.half-comma ,"]


def test_what_a_rule_does_anyway_is_not_kept(desk: Desk) -> None:
    desk.house.switch("width.half-comma", on=False)
    desk.house.switch("width.half-comma", on=True)
    assert desk.house.switches() == {}
    with pytest.raises(NotFound):
        desk.house.switch("no.such", on=False)


def test_a_catastrophic_pattern_is_not_kept(desk: Desk) -> None:
    with pytest.raises(BadInput, match="太慢"):
        desk.house.put(HouseTerm("(啊+)+了", reason="试", regex=True, wrong="啊了", right="无"))
    assert desk.house.terms() == () and desk.journal.undo_label is None


def test_what_was_chosen_of_a_file_is_one_action_or_none(desk: Desk) -> None:
    seen = desk.house.terms()
    with pytest.raises(BadInput):
        desk.house.take_over([TERM, HouseTerm("，")], [], seen)
    assert desk.house.terms() == ()
    desk.house.take_over([TERM, HouseTerm("零容忍度")], [], seen)
    with pytest.raises(Stale):
        desk.house.take_over([HouseTerm("打造")], [], seen)
    desk.journal.undo()
    assert desk.house.terms() == ()


def test_a_read_only_window_checks_by_the_rules_of_the_other(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        slug = filed(desk, "湖滨新城今天开工。")
        with Desk.open(tmp_path / "desk.sqlite", read_only=True) as other:
            assert found_in(other, slug) == []
            desk.house.put(TERM)
            assert found_in(other, slug) == ["house.term 湖滨新城"]
