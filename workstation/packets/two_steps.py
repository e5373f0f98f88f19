"""What neither desk could know: one person took two steps that must be two people's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.signoff.steps import doubled_steps, step_name

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
    told = f"{later.person}一人在两处做的：两个环节不能由一人担任"
    if thing.kind == "page":
        return f"{thing.name} 的签样和付印是{told}，请另一人重新签样"
    names = f"{step_name(earlier.step)}和{step_name(later.step)}"
    report = reports.many([thing.name]).get(thing.name)
    return f"{f'《{report.title}》' if report else f'稿件 {thing.name} '}的{names}是{told}，请退回重审一道"
