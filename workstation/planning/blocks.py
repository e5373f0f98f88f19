"""Which reports make-up puts together as briefs (简讯): short ones of one standing head, and those that stood together before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.planning.briefs import USUAL_HEAD
from workstation.planning.plan_insets import MOST_BRIEFS
from workstation.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workstation.page import Slot

LONGEST_BRIEF = 220
"""Characters of a report that is told as one brief among others."""


@dataclass(frozen=True, slots=True)
class Block:
    """Reports in reading order that share a slot, and the standing head that an editor gave it; empty: the first report's own."""

    reports: tuple[Report, ...]
    head: str = ""

    @property
    def briefs(self) -> tuple[str, ...]:
        """The slugs behind the first."""
        return tuple(report.slug for report in self.reports[1:])


def blocks_of(reports: Sequence[Report], stood: Sequence[Slot]) -> dict[str, Block]:
    """The blocks by their first report's slug; `stood` are the slots of the page as it was."""
    by_slug = {report.slug: report for report in reports}
    blocks = [
        Block(tuple(by_slug[slug] for slug in slot.slugs), slot.block_head)
        for slot in stood
        if slot.briefs and all(slug in by_slug for slug in slot.slugs)
    ]
    tied = {slot.slug for slot in stood if slot.part or slot.turns_to}
    taken = tied | {report.slug for block in blocks for report in block.reports}
    blocks += _of_one_head([report for report in reports if report.slug not in taken])
    return {block.reports[0].slug: block for block in blocks}


def _of_one_head(reports: Iterable[Report]) -> Iterator[Block]:
    groups: dict[str, list[Report]] = {}
    for report in reports:
        if _is_brief(report):
            groups.setdefault(report.standing_head.strip(), []).append(report)
    yield from (Block(tuple(group[:MOST_BRIEFS])) for group in groups.values() if len(group) > 1)


def _is_brief(report: Report) -> bool:
    """Whether nothing of a report is lost when it is told as a brief: its title stands on a line of the text."""
    heads = report.headlines
    plain = heads.main.strip() and not (heads.kicker or heads.deck or report.pictures or report.captions or report.jump)
    return bool(report.standing_head.strip() and plain) and 0 < sum(map(len, report.body)) <= LONGEST_BRIEF


def gathered(reports: Sequence[Report], blocks: Mapping[str, Block]) -> list[Report]:
    """The reports as the search sees them: a block as one, with its standing head for a headline, at its first report's place."""
    inside = {slug for block in blocks.values() for slug in block.briefs}
    return [_as_one(report, blocks) for report in reports if report.slug not in inside]


def _as_one(report: Report, blocks: Mapping[str, Block]) -> Report:
    block = blocks.get(report.slug)
    return replace(Report(report.slug), standing_head=block.head.strip() or report.standing_head.strip() or USUAL_HEAD) if block else report


def with_briefs(slugs: Iterable[str], blocks: Mapping[str, Block]) -> tuple[str, ...]:
    """The slugs of reports, and of those that would have stood with them."""
    return tuple(each for slug in slugs for each in (slug, *(blocks[slug].briefs if slug in blocks else ())))


def block_names(blocks: Mapping[str, Block], seen: Iterable[Report]) -> dict[str, str]:
    """What to call each block in a sentence; `seen` are the reports as `gathered` gives them."""
    return {report.slug: f"“{report.standing_head}”{len(blocks[report.slug].reports)} 条" for report in seen if report.slug in blocks}
