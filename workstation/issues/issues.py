"""Issues (期) and their page plans; every change of a plan is an action with its own name in the journal."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound, NotReady, Stale
from workstation.issue import Issue
from workstation.issues.plans import IssuePlans
from workstation.rights.gate import needs
from workstation.store.issue_shelf import IssueShelf
from workstation.told import listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from workstation.changes import Change
    from workstation.issues.preset_book import PresetBook
    from workstation.options import OptionsBook
    from workstation.page import PagePlan
    from workstation.store.store import Store


LARGEST_NUMBER = 999_999
_PAGE_NUMBER = re.compile(r"\w(?:[\w-]{0,10}\w)?")
"""A page's number is part of a file's name, on every system."""


class Issues:
    """The only place where issues and plans are written."""

    def __init__(self, store: Store, options: OptionsBook, presets: PresetBook) -> None:
        self._store, self._options = store, options
        self._shelf = IssueShelf(store)
        self._plans = IssuePlans(store, options, presets)

    def listing(self) -> tuple[Issue, ...]:
        """All issues, newest first."""
        return self._shelf.listing()

    def get(self, day: date) -> Issue:
        """The issue of a date; raises `NotFound`."""
        issue = self._shelf.get(day)
        if issue is None:
            raise NotFound("没有 {0} 这一期；请先新建", day.isoformat())
        return issue

    def suggested_number(self, day: date) -> int | None:
        """The running number (总期号) that a new issue of this date should carry: counted on from the last one before it."""
        last = self._shelf.numbered_before(day)
        if last is None or last.number is None:
            return None
        return last.number + self._shelf.issues_between(last.day, day) + 1

    @needs("issue.manage")
    def new(self, day: date, pages: Sequence[str] | None = None, number: int | None = None) -> Change:
        """Make a date's issue; without pages it has the usual first one, without a number it takes the suggested one.

        Raises `NotReady` if it exists, `BadInput` for pages that can't be.
        """
        with self._store.writing(f"新建 {day.isoformat()} 期") as lane:
            if self._shelf.get(day) is not None:
                raise NotReady("{0} 这一期已经有了；请直接打开它", day.isoformat())
            wanted = self.suggested_number(day) if number is None else _possible(number)
            usual = (str(self._options.get("page.number")),)
            self._shelf.put(lane, Issue(day, wanted, page_numbers(usual if pages is None else pages)))
        return lane.change

    @needs("issue.manage")
    def edit(self, issue: Issue) -> Change:
        """Give an existing issue another number or other pages. A page that holds reports can't be dropped."""
        with self._store.writing(f"修改 {issue.day.isoformat()} 期") as lane:
            stood = self.get(issue.day)
            for number in set(stood.pages) - set(issue.pages):
                self._demand_empty(issue.day, number)
            edited = replace(issue, pages=page_numbers(issue.pages))
            self._shelf.put(lane, edited)
            self._plans.write(lane, edited, self._plans.all(edited))
        return lane.change

    @needs("issue.manage")
    def remove(self, day: date) -> Change:
        """Take an issue away; raises `NotReady` while reports stand on its pages."""
        with self._store.writing(f"删除 {day.isoformat()} 期") as lane:
            stood = self.get(day)
            for number in stood.pages:
                self._demand_empty(day, number)
            self._shelf.put(lane, stood, removed=True)
        return lane.change

    def _demand_empty(self, day: date, number: str) -> None:
        plan = self._shelf.plan(day, number)
        if plan is not None and plan.slots:
            raise NotReady("{0} 版上还有 {1} 篇稿件，请先撤下", number, len(plan.slots))

    def plan(self, day: date, number: str) -> PagePlan:
        """A page's plan, an empty one while none was made. Raises `NotFound` for a page that the issue lacks."""
        self._demand_page(day, number)
        return self._plans.one(day, number)

    def plans(self, day: date) -> tuple[PagePlan, ...]:
        """The plans of all pages of an issue, in order."""
        return self._plans.all(self.get(day))

    @needs("page.plan")
    def put_plan(self, day: date, plan: PagePlan, label: str) -> Change:
        """Store a page's plan under the name of what was done (移动版位). Afterwards the stored revision is one more.

        What ties other pages to it is brought up to it in the same step: the pages that jumps and references name, the parts of continued
        reports. Raises `Stale` when the plan was written since this one was read.
        """
        number = plan.folio.number
        with self._store.writing(label) as lane:
            self._demand_page(day, number)
            if self._shelf.plan_revision(day, number) != plan.revision:
                raise Stale("{0} {1} 版已在别处改过，这一步没有执行；请看过新的版面再做", day.isoformat(), number)
            issue = self.get(day)
            stood = self._plans.all(issue)
            self._plans.write(lane, issue, [plan if other.folio.number == number else other for other in stood], surely=number)
        return lane.change

    @needs("page.plan")
    def put_plans(self, day: date, plans: Sequence[PagePlan], label: str) -> Change:
        """Store several pages' plans at once, whatever stood there: an issue that comes from elsewhere."""
        given = {plan.folio.number: plan for plan in plans}
        with self._store.writing(label) as lane:
            issue = self.get(day)
            self._plans.write(lane, issue, [given.get(plan.folio.number, plan) for plan in self._plans.all(issue)])
        return lane.change

    def _demand_page(self, day: date, number: str) -> None:
        if number not in self.get(day).pages:
            raise NotFound("{0} 这一期没有 {1} 版；请先在这一期里添加", day.isoformat(), number)

    def places(self, *slugs: str) -> dict[str, tuple[tuple[date, str], ...]]:
        """On which pages reports stand, newest first; those that stand on none are left out."""
        return self._shelf.places(slugs)


def _possible(number: int) -> int:
    if not 1 <= number <= LARGEST_NUMBER:
        raise BadInput("总期号须在 1 到 {0} 之间，现为 {1}", LARGEST_NUMBER, number)
    return number


def page_numbers(pages: Sequence[str]) -> tuple[str, ...]:
    """The numbers of an issue's pages, stripped; raises `BadInput` where they can't be."""
    numbers = tuple(page.strip() for page in pages)
    if not numbers or not all(numbers):
        raise BadInput("一期至少要有一个版，每个版都要有版号，如 K01")
    strange = [number for number in numbers if not _PAGE_NUMBER.fullmatch(number)]
    if strange:
        raise BadInput("版号“{0}”不能用：只能有字母、数字、汉字和短横，最多 12 个字，如 K01、A1-2", strange[0])
    if len(set(numbers)) < len(numbers):
        raise BadInput("版号重复：{0}", listed(numbers))
    return numbers
