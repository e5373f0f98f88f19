"""Issues on their way (number and pages), and page plans, each page a thing of its own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from workstation.fingerprint import page_fingerprint
from workstation.issue import Issue
from workstation.packets.carriers.whole import Whole
from workstation.packets.joining import Clash, Joined, settle_field
from workstation.packets.knot import content_hash
from workstation.store.codec import plan_from_dict, plan_to_dict
from workstation.store.issue_shelf import IssueShelf
from workstation.store.report_shelf import ReportShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from workstation.issues.plans import IssuePlans
    from workstation.page import PagePlan
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
MOST_NEW = 20
"""Issues that never travelled."""
_UNKNOWN = "uid:"
"""Before a uid where a plan names a report that isn't here."""


class IssueCarrier(Whole):
    """Carries issues."""

    kind = "issue"

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._issues = IssueShelf(store)

    def names(self) -> Sequence[str]:
        """The last ones of those that don't travel yet."""
        kept = {thing.name for thing in self._knots.things("issue")}
        return [day for day in (issue.day.isoformat() for issue in self._issues.listing()[:MOST_NEW]) if day not in kept]

    def title(self, name: str, content: Json) -> str:
        """By date."""
        return name

    def content(self, name: str) -> Json | None:
        """Number and pages; one that was removed is told as such."""
        issue = self._issues.get(date.fromisoformat(name))
        if issue is None:
            thing = self._knots.by_name("issue", name)
            stood = self._knots.content(thing.stands) if thing and thing.stands else None
            return stood and {**stood, "removed": True}
        return {"number": issue.number, "pages": list(issue.pages), "removed": False}

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Pages that either added stand, and those that either has anything on come back by `settle`."""
        base = base or {"number": None, "pages": [], "removed": False}
        content: Json = {"removed": one["removed"] and other["removed"]}
        clashes: list[Clash] = []
        settle_field(content, clashes, "number", (base["number"], one["number"], other["number"]))
        content["pages"] = _pages(base["pages"], one["pages"], other["pages"])
        return Joined(content, clashes=tuple(clashes))

    def is_signed(self, name: str, content: Json) -> bool:
        """Nobody signs a whole issue."""
        return False

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Number and pages; pages that hold reports stay."""
        day = date.fromisoformat(name)
        held = [number for number, plan in self._issues.plans(day).items() if plan.slots]
        pages = [*content["pages"], *(number for number in sorted(held) if number not in content["pages"])]
        removed = bool(content["removed"]) and not held
        self._issues.put(lane, Issue(day, content["number"], tuple(pages)), removed=removed)


def _pages(base: list[str], one: list[str], other: list[str]) -> list[str]:
    """Who alone changed them has it; else what either added, without what either took away, in order."""
    if other in (one, base):
        return one
    if one == base:
        return other
    gone = {page for page in base if page not in one or page not in other}
    return sorted({*one, *other} - gone) or one


class PageCarrier(Whole):
    """Carries page plans. Reports are named by their uids in what travels; what follows from other pages is left out."""

    kind = "page"

    def __init__(self, store: Store, signed: Callable[[str], frozenset[str]], plans: IssuePlans) -> None:
        super().__init__(store)
        self._signed, self._plans, self._reports, self._issues = signed, plans, ReportShelf(store), IssueShelf(store)

    def names(self) -> Sequence[str]:
        """The pages of all issues that travel."""
        kept = {thing.name for thing in self._knots.things("page")}
        days = [date.fromisoformat(thing.name) for thing in self._knots.things("issue")]
        found = (f"{day.isoformat()} {number}" for day in days for number in self._issues.plans(day))
        return [name for name in found if name not in kept]

    def title(self, name: str, content: Json) -> str:
        """Date and page."""
        return name

    def content(self, name: str) -> Json | None:
        """The plan, bare; empty where it was taken away."""
        plan = self._stored(name)
        if plan is not None:
            return {"plan": self._travelling(plan_to_dict(plan))}
        return {"plan": {}} if self._knots.by_name("page", name) else None

    def _stored(self, name: str) -> PagePlan | None:
        day, _, number = name.partition(" ")
        return self._issues.plan(date.fromisoformat(day), number)

    def _travelling(self, plan: Json) -> Json:
        uids = {thing.name: thing.uid for thing in self._knots.things("report")}
        found: Json = _renamed(plan, lambda slug: slug.removeprefix(_UNKNOWN) if slug.startswith(_UNKNOWN) else uids.get(slug, slug))
        return found

    def here(self, content: Json) -> PagePlan:
        """A travelled plan with the slugs of this desk."""
        slugs = {thing.uid: thing.name for thing in self._knots.things("report")}
        return plan_from_dict(_renamed(content["plan"], lambda uid: slugs.get(uid, _UNKNOWN + uid)))

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """As a whole: two plans of one page can't be mixed. Who goes on with a page wins over who took it away."""
        content: Json = {}
        if base and not (one["plan"] and other["plan"]):
            left = one if one["plan"] else other
            return Joined(left if left != base else {"plan": {}})
        clashes: list[Clash] = []
        settle_field(content, clashes, "plan", ((base or {}).get("plan"), one["plan"], other["plan"]))
        return Joined(content, clashes=tuple(clashes))

    def boxes(self, plan: Json) -> list[tuple[str, str, list[int]]]:
        """What stands on a travelled plan: slug (empty where it isn't here), title, and column, line, columns, lines."""
        slugs = {thing.uid: thing.name for thing in self._knots.things("report")}
        found = [(slugs.get(slot["slug"], ""), slot["at"]) for slot in plan.get("slots", ())]
        reports = self._reports.reports_of([slug for slug, _ in found if slug])
        return [(slug, reports[slug].title if slug in reports else "", list(at)) for slug, at in found]

    def is_signed(self, name: str, content: Json) -> bool:
        """Whether a signature of the page stands on just this plan, with the reports as they stand here."""
        signed = self._signed(name)
        if not signed or not content["plan"]:
            return False
        plan = self._settled(name, self.here(content))
        slugs = [slug for slot in plan.slots for slug in slot.slugs]
        return page_fingerprint(plan, self._reports.reports_of(slugs)) in signed

    def _settled(self, name: str, plan: PagePlan) -> PagePlan:
        """The plan as it is shown here, where it is the one that stands."""
        day, _, number = name.partition(" ")
        stored = self._stored(name)
        same = stored is not None and self._bare(stored) == self._bare(plan)
        return self._plans.one(date.fromisoformat(day), number) if same else self._plans.named(plan, self._plans.issue(plan.folio.day))

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """The plan, and its page in the issue where that lacks it."""
        day, number = date.fromisoformat(name.partition(" ")[0]), name.partition(" ")[2]
        if not content["plan"]:
            self._issues.remove_plan(lane, day, number)
            return
        plan = self.here(content)
        issue = self._issues.get(day)
        if issue is None or (number not in issue.pages and plan.slots):
            stood = issue or Issue(day, None, ())
            self._issues.put(lane, Issue(day, stood.number, (*stood.pages, number)))
        self._issues.put_plan(lane, day, plan)

    def settle(self, lane: Writing, names: Iterable[str]) -> Sequence[Thing]:
        """Bring up jumps and references over each issue's pages, where nothing else changes by that: a part whose beginning still waits
        elsewhere stays."""
        for day in sorted({name.partition(" ")[0] for name in names}):
            issue = self._issues.get(date.fromisoformat(day))
            if issue is not None:
                self._settle(lane, issue)
        return ()

    def _settle(self, lane: Writing, issue: Issue) -> None:
        from workstation.planning.running_on import settled

        stood = self._plans.all(issue)
        jumps = self._reports.jumps_of([slot.slug for plan in stood for slot in plan.slots])
        for plan, true in zip(stood, settled(stood, jumps.get), strict=True):
            if true != plan and self._bare(true) == self._bare(plan):
                self._issues.put_plan(lane, issue.day, true)

    def _bare(self, plan: PagePlan) -> str:
        return content_hash(self._travelling(plan_to_dict(plan)))

    def pictures(self, content: Json) -> Iterable[str]:
        """Those in its boxes."""
        return [box["picture"] for slot in content["plan"].get("slots", ()) for box in slot.get("pictures", ()) if box["picture"]]


def reports_on(content: Json) -> set[str]:
    """The uids of the reports on a travelled plan."""
    return {uid for slot in content["plan"].get("slots", ()) for uid in (slot["slug"], *slot.get("briefs", ()))}


def _renamed(value: Any, name: Callable[[str], str]) -> Any:
    """A plan with other names for reports; what follows from other pages is left out on the way."""
    if isinstance(value, list):
        return [_renamed(part, name) for part in value]
    if not isinstance(value, dict):
        return value
    found = {key: _renamed(part, name) for key, part in value.items() if key not in ("before", "turns_to", "printed")}
    if isinstance(value.get("slug"), str):
        found["slug"] = name(value["slug"])
    for key in ("briefs", "reports"):
        if key in found:
            found[key] = [name(slug) for slug in value[key]]
    return found
