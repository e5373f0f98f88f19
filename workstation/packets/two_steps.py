"""What neither desk could know: one person took two steps that must be two people's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.signoff.steps import doubled_steps, step_name
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from workstation.reports import Reports
    from workstation.signoff.steps import Course, Signature
    from workstation.store.knot_shelf import Thing


def taken_by_one(things: Iterable[Thing], course: Callable[[str], Course], reports: Reports, *, release_apart: bool) -> Iterator[str]:
    """A sentence for each pair of steps of these reports and pages, with what to do."""
    for thing in things:
        for earlier, later in doubled_steps(course(thing.name).taken, release_apart=release_apart):
            yield _doubled(thing, earlier, later, reports)


def _doubled(thing: Thing, earlier: Signature, later: Signature, reports: Reports) -> str:
    told = Told("{0}一人在两处做的：两个环节不能由一人担任", later.person)
    if thing.kind == "page":
        return Told("{0} 的签样和付印是{1}，请另一人重新签样", thing.name, told)
    names = Told("{0}和{1}", step_name(earlier.step), step_name(later.step))
    report = reports.many([thing.name]).get(thing.name)
    called = Told("《{0}》", report.title) if report else Told("稿件 {0} ", thing.name)
    return Told("{0}的{1}是{2}，请退回重审一道", called, names, told)
