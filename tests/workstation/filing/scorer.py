"""Scores filed pages against gold as acceptance does: reports apart, headline fields, paragraph boundaries, names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.filing.bylines import report_attributions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.workstation.filing.page_maker import Gold
    from workstation.filing import FiledPage
    from workstation.report import Report


def flat(text: str) -> str:
    return "".join(text.split())


@dataclass
class Tally:
    hits: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: Iterable[str], wanted: Iterable[str]) -> None:
        found, wanted = Counter(found), Counter(wanted)
        self.hits += (found & wanted).total()
        self.found += found.total()
        self.wanted += wanted.total()

    @property
    def f1(self) -> float:
        return 2 * self.hits / (self.found + self.wanted) if self.found + self.wanted else 1.0


@dataclass
class Score:
    reports: Tally = field(default_factory=Tally)
    headlines: Tally = field(default_factory=Tally)
    paragraphs: Tally = field(default_factory=Tally)
    names: Tally = field(default_factory=Tally)
    captions: Tally = field(default_factory=Tally)
    standing: Tally = field(default_factory=Tally)
    faults: list[str] = field(default_factory=list)

    def add(self, page: FiledPage, gold: list[Gold], title: str = "") -> None:
        credits = report_attributions(page)
        names = [[name for found in each for credit in found.credits for name in credit.names] for each in credits]
        taken: set[int] = set()
        pairs = 0
        for wanted in gold:
            at = next((at for at, report in enumerate(page.reports) if at not in taken and _same(report, wanted)), None)
            if at is None:
                self.faults.append(f"{title}: no report {wanted.main} {wanted.body[0][:12]}")
                self.headlines.wanted += 3
                self.paragraphs.wanted += len(wanted.body)
                self.names.wanted += len(wanted.names)
                continue
            taken.add(at)
            pairs += 1
            self._compare(page.reports[at], names[at], wanted, title)
        self.reports.hits += pairs
        self.reports.found += len(page.reports)
        self.reports.wanted += len(gold)

    def _compare(self, report: Report, names: list[str], gold: Gold, title: str) -> None:
        headlines = report.headlines
        for field_name in ("kicker", "main", "deck"):
            found, wanted = getattr(headlines, field_name), getattr(gold, field_name)
            self._count(self.headlines, flat(found) == flat(wanted), f"{title}: {field_name} {found!r} not {wanted!r}")
        self._tally(self.paragraphs, map(flat, report.body), map(flat, gold.body), f"{title}: paragraphs")
        self._tally(self.names, names, gold.names, f"{title}: names")
        self._tally(self.captions, map(flat, report.captions), map(flat, gold.captions), f"{title}: captions")
        standing = report.standing_head
        self._count(self.standing, standing == gold.standing, f"{title}: standing {standing!r} not {gold.standing!r}")
        if bool(report.jump) != gold.jump:
            self.faults.append(f"{title}: jump {report.jump}")

    def _count(self, tally: Tally, right: bool, fault: str) -> None:
        tally.hits += right
        tally.found += 1
        tally.wanted += 1
        if not right:
            self.faults.append(fault)

    def _tally(self, tally: Tally, found: Iterable[str], wanted: Iterable[str], fault: str) -> None:
        found, wanted = list(found), list(wanted)
        tally.add(found, wanted)
        if Counter(found) != Counter(wanted):
            less, more = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
            self.faults.append(f"{fault} missing {[x[:20] + '…' + x[-12:] for x in less]} extra {[x[:20] + '…' + x[-12:] for x in more]}")

    def summary(self) -> str:
        tallies = ("reports", "headlines", "paragraphs", "names", "captions", "standing")
        return "  ".join(f"{name} {getattr(self, name).f1:.4f}" for name in tallies)


def _same(report: Report, gold: Gold) -> bool:
    """The same report: nine tenths of its characters, and no more than a tenth of others."""
    found, wanted = Counter(flat("".join(report.body))), Counter(flat("".join(gold.body)))
    common = (found & wanted).total()
    return bool(wanted) and common >= 0.9 * max(wanted.total(), found.total())
