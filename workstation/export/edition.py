"""繁体版: an issue's pages in the other script, names as their bearers write them, set anew; what an editor has to look at is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.export.preflight import Matter, Obstacle
from workstation.planning.setting import set_page
from workstation.text.script import ScriptConverter
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workstation.desk import Desk
    from workstation.page import PagePlan
    from workstation.people.names_in_text import NameQuestion, Person
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetPage, SetSlot
    from workstation.report import Report


@dataclass(frozen=True, slots=True)
class PageCopy:
    """A page's plan and reports, in the script that is printed."""

    plan: PagePlan
    reports: Mapping[str, Report]

    @property
    def titles(self) -> dict[str, str]:
        """Each report's title by slug."""
        return {slug: report.title for slug, report in self.reports.items()}

    def page(self, composer: Composer) -> SetPage:
        """The page as set."""
        return set_page(self.plan, self.reports, composer.fonts, composer=composer)


@dataclass(frozen=True, slots=True)
class _Where:
    """Where something was first met."""

    page: str
    slug: str = ""
    title: str = ""

    def told(self, problem: str) -> Obstacle:
        return Obstacle(self.page, self.slug, self.title, "", problem=problem, matter=Matter.SCRIPT, blocks=False)


def in_script(desk: Desk, script: str, copies: Sequence[PageCopy]) -> tuple[list[PageCopy], tuple[Obstacle, ...]]:
    """The pages in a script; each name that is not certain there, and each word that it says otherwise, with where it stands first."""
    traditional = ScriptConverter(script, people_of(desk), corner_quotes=desk.options.get("export.quotes") == "corner")
    met: dict[NameQuestion | tuple[str, str], _Where] = {}
    converted = [_converted(copy, traditional, met) for copy in copies]
    names = (met[question].told(_doubt(question)) for question in traditional.questions)
    words = (met[pair].told(_own_word(*pair, times)) for pair, times in traditional.reworded.most_common())
    return converted, (*names, *words)


def people_of(desk: Desk) -> tuple[Person, ...]:
    """Everybody that the paper knows by name."""
    return (*desk.roster.roster().staff, *desk.officials.officials().rows, *desk.correspondents.correspondents().people)


def _converted(copy: PageCopy, traditional: ScriptConverter, met: dict[NameQuestion | tuple[str, str], _Where]) -> PageCopy:
    number, reports = copy.plan.folio.number, {}
    plan = traditional.plan(copy.plan)
    _meet(traditional, met, _Where(number))
    for slug, report in copy.reports.items():
        reports[slug] = traditional.report(report)
        _meet(traditional, met, _Where(number, slug, report.title))
    return PageCopy(plan, reports)


def _meet(traditional: ScriptConverter, met: dict[NameQuestion | tuple[str, str], _Where], where: _Where) -> None:
    for question in traditional.questions:
        met.setdefault(question, where)
    for pair in traditional.reworded:
        met.setdefault(pair, where)


def _doubt(question: NameQuestion) -> str:
    name, others = question.place or question.name, listed(question.others)
    return Told("人名请核对：{0}印作{1}，或作{2}；本人的写法填进名录的“繁体”一栏", name, question.taken, others)


def _own_word(before: str, after: str, times: int) -> str:
    if times > 1:
        return Told("改成当地用语，请过目：{0} → {1}（{2} 处）", before, after, times)
    return Told("改成当地用语，请过目：{0} → {1}", before, after)


def length_notes(before: Sequence[SetPage], after: Sequence[SetPage], copies: Sequence[PageCopy]) -> tuple[Obstacle, ...]:
    """Reports that take more or fewer lines than in the paper's own script."""
    notes = []
    for own, other, copy in zip(before, after, copies, strict=True):
        for one, set_anew in zip(own.slots, other.slots, strict=True):
            more = _lines(set_anew) - _lines(one)
            if more:
                where = _Where(other.number, set_anew.slug, copy.titles.get(set_anew.slug, set_anew.slug))
                notes.append(where.told(Told("换成繁体后多 {0} 行", more) if more > 0 else Told("换成繁体后少 {0} 行", -more)))
    return tuple(notes)


def _lines(slot: SetSlot) -> int:
    return slot.story.fit.lines + slot.story.fit.overset_lines + (slot.headline.fit.lines if slot.headline else 0)
