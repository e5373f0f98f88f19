"""繁体版: an issue's pages in the other script, names as their bearers write them, set anew; what an editor has to look at is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.planning.setting import set_page
from workstation.text.script import ScriptConverter

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Mapping, Sequence

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


def in_script(desk: Desk, script: str, copies: Sequence[PageCopy]) -> tuple[list[PageCopy], tuple[str, ...]]:
    """The pages in a script, with a note of the names that are not certain there, and of the words that it says otherwise."""
    people: tuple[Person, ...] = (
        *desk.roster.roster().staff,
        *desk.officials.officials().rows,
        *desk.correspondents.correspondents().people,
    )
    traditional = ScriptConverter(script, people, corner_quotes=desk.options.get("export.quotes") == "corner")
    converted = [
        PageCopy(traditional.plan(copy.plan), {slug: traditional.report(report) for slug, report in copy.reports.items()})
        for copy in copies
    ]
    return converted, (*_doubts(traditional.questions), *_own_words(traditional.reworded))


def _doubts(questions: Sequence[NameQuestion]) -> Iterator[str]:
    """One note, however many names: each with the form that it has, and those that it may have."""
    if questions:
        told = [f"{question.place or question.name}（印作{question.taken}，或作{'、'.join(question.others)}）" for question in questions]
        yield f"繁体里这些人名的写法请核对，本人的写法填进名录的“繁体”一栏：{'；'.join(told)}"


def _own_words(reworded: Counter[tuple[str, str]]) -> Iterator[str]:
    told = [f"{before} → {after}{f'（{times} 处）' if times > 1 else ''}" for (before, after), times in reworded.most_common()]
    if told:
        yield f"改成当地用语的词请过目：{'；'.join(told)}"


def length_notes(before: Sequence[SetPage], after: Sequence[SetPage], copies: Sequence[PageCopy]) -> tuple[str, ...]:
    """Reports that take more or fewer lines than in the paper's own script."""
    notes = []
    for own, other, copy in zip(before, after, copies, strict=True):
        for one, set_anew in zip(own.slots, other.slots, strict=True):
            more = _lines(set_anew) - _lines(one)
            if more:
                title = copy.titles.get(set_anew.slug, set_anew.slug)
                notes.append(f"{other.number}《{title}》换成繁体后{'多' if more > 0 else '少'} {abs(more)} 行")
    return tuple(notes)


def _lines(slot: SetSlot) -> int:
    return slot.story.fit.lines + slot.story.fit.overset_lines + (slot.headline.fit.lines if slot.headline else 0)
