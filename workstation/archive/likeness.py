"""重稿: how much of a report's text another report has, as a whole and paragraph by paragraph. Pure; the archive names the candidates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.archive.shingles import alike_pairs, contained, plain, probes, shingles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workstation.report import Report

SAME_REPORT, SAME_BRIEF = 0.5, 0.7
"""So much of the shorter text in the longer: the same report, shortened or worked over. A brief may be half set phrases."""
SAME_UNDER_ONE_HEADLINE = 0.3
"""In one issue, under the same headline. A notice that comes back year after year is no such thing."""
BRIEF = 200
SAME_PARAGRAPH = 0.75
LEAST, LEAST_PARAGRAPH = 45, 40
LEAST_HEADLINE = 6
"""Characters under which a text or paragraph is no evidence: 图片新闻, set endings."""
PROBES = 6


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another report that has this one's text. `share`: how much of the shorter; `paragraphs`: this one's that the other has.

    `is_whole`: it is the same report rather than some paragraphs of it.
    """

    slug: str
    title: str
    share: float
    is_whole: bool
    paragraphs: tuple[int, ...] = ()


def body_of(report: Report) -> str:
    """The text that is compared: the body alone, since headlines are rewritten."""
    return "\n".join(report.body)


def body_probes(report: Report) -> list[str]:
    """Stretches by which an index finds who may have this text."""
    return probes(body_of(report), PROBES)


def likeness(report: Report, other: Report, *, in_one_issue: bool = False) -> Likeness | None:
    """What one report has of another; None where that is nothing to speak of."""
    own, theirs = shingles(body_of(report)), shingles(body_of(other))
    small, large = sorted((own, theirs), key=len)
    share, shorter = contained(small, large), min(len(plain(body_of(each))) for each in (report, other))
    least = SAME_BRIEF if shorter < BRIEF else SAME_REPORT
    if in_one_issue and _share_a_headline(report, other):
        least = SAME_UNDER_ONE_HEADLINE
    is_whole = shorter >= LEAST and share >= least
    paragraphs = tuple(index for index, text in long_paragraphs(report) if contained(shingles(text), theirs) >= SAME_PARAGRAPH)
    return Likeness(other.slug, other.title, share, is_whole, paragraphs) if is_whole or paragraphs else None


def _share_a_headline(report: Report, other: Report) -> bool:
    headline = plain(report.headlines.main)
    return len(headline) >= LEAST_HEADLINE and headline == plain(other.headlines.main)


def long_paragraphs(report: Report) -> Iterator[tuple[int, str]]:
    """Paragraphs that are long enough to be compared, by number from 0."""
    return ((index, text) for index, text in enumerate(report.body) if len(plain(text)) >= LEAST_PARAGRAPH)


def repeated_paragraphs(report: Report) -> list[tuple[int, int]]:
    """Paragraphs of one report that stand in it twice: the earlier and the later."""
    texts = {str(index): text for index, text in long_paragraphs(report)}
    pairs = ((int(a), int(b)) for a, b, _ in alike_pairs(texts, SAME_PARAGRAPH))
    return sorted((min(pair), max(pair)) for pair in pairs)


def alike_reports(reports: Mapping[str, Report]) -> Iterator[tuple[str, Likeness]]:
    """Among some reports, each pair that is one report, or has a paragraph in common: told at the later one."""
    order = list(reports)
    bodies = {slug: body_of(report) for slug, report in reports.items()}
    for one, other, _ in sorted(alike_pairs(bodies, 0.02)):
        first, later = sorted((one, other), key=order.index)
        found = likeness(reports[later], reports[first], in_one_issue=True)
        if found:
            yield later, found


def likenesses(report: Report, others: Iterable[Report]) -> list[Likeness]:
    """Those of some reports that have this one's text, the likest first."""
    found = [like for other in others if other.slug != report.slug and (like := likeness(report, other))]
    return sorted(found, key=lambda like: (-like.share, -len(like.paragraphs)))
