"""Looks at a report while it is written: a glance between two keys, an inspection at each pause. For worker threads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from workstation.checks.engine.incremental import IncrementalCheck
from workstation.checks.engine.manuscript import Manuscript
from workstation.inspection.inspection import inspect
from workstation.planning.presets import DEFAULT_PRESET

if TYPE_CHECKING:
    from workstation.checks.engine.proof import CheckContext
    from workstation.checks.engine.run import Outcome
    from workstation.desk import Desk
    from workstation.inspection.inspection import Inspection
    from workstation.report import Report


@dataclass(frozen=True, slots=True)
class Glance:
    """What the checks say before the rules that compare paragraphs have been asked again."""

    manuscript: Manuscript
    outcome: Outcome


class Inspector:
    """Keeps what it knows of the report that it saw last, so that the next look reads only what has changed."""

    def __init__(self) -> None:
        self._check = IncrementalCheck()
        self._last: tuple[str, CheckContext] | None = None

    def inspect(self, desk: Desk, report: Report, preset: str = DEFAULT_PRESET, measure: float = 0) -> Inspection:
        """All there is to say of it, against the desk as it stands."""
        return inspect(desk, report, preset, measure, judged=partial(self._judged, report.slug))

    def glance(self, report: Report) -> Glance | None:
        """What stands in its paragraphs, against the desk as it stood at the last inspection; None before the first."""
        if self._last is None or self._last[0] != report.slug:
            return None
        manuscript = Manuscript.of_report(report)
        return Glance(manuscript, self._check.near(manuscript, self._last[1]))

    def _judged(self, slug: str, manuscript: Manuscript, context: CheckContext) -> Outcome:
        self._last = (slug, context)
        return self._check.judge(manuscript, context)
