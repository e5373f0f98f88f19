"""Reports, attributions, findings and hits as the JSON that scripts read; pages have `planning.page_json`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.archive.archive import Hit, Use
    from workstation.checks.engine.finding import Finding
    from workstation.report import Attribution, Dateline, Report

Json = dict[str, Any]


def attribution_json(attribution: Attribution) -> Json:
    """One attribution; absent fields are null."""
    dateline = attribution.dateline
    return {
        "span": list(attribution.span),
        "text": attribution.text,
        "position": str(attribution.position),
        "dateline": dateline and _dateline_json(dateline),
        "credits": [{"role": c.role, "org": c.org, "names": list(c.names), "word": c.word} for c in attribution.credits],
        "source": attribution.source,
        "media": str(attribution.media),
    }


def _dateline_json(dateline: Dateline) -> Json:
    return {key: getattr(dateline, key) for key in ("via", "agency", "place", "date", "word")}


def report_json(report: Report, attributions: Sequence[Attribution]) -> Json:
    """One report, with every byline in order (those in the text and those taken out of it)."""
    head = report.body[0] if report.body else ""
    dateline = next((a.dateline for a in attributions if a.dateline and head.startswith(a.text)), None)
    return {
        "slug": report.slug,
        "headlines": asdict(report.headlines),
        "dateline": dateline and _dateline_json(dateline),
        "column": report.standing_head or None,
        "body": list(report.body),
        "attributions": [attribution_json(a) for a in attributions if a.credits or a.source],
        "captions": list(report.captions),
        "jump": report.jump and {"text": report.jump.text, "pages": list(report.jump.pages)},
        "tags": list(report.tags),
        "repairs": [{"kind": r.kind, "at": list(r.at), "before": r.before, "after": r.after} for r in report.repairs],
    }


def finding_json(finding: Finding) -> Json:
    """One finding."""
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "span": list(finding.span),
        "found": finding.found,
        "expect": finding.expect,
        "fix": finding.fix,
        "message": finding.message,
    }


def hit_json(hit: Hit) -> Json:
    """A report found in the archive; `spans` lie in the snippet."""
    return {
        "slug": hit.slug,
        "title": hit.title,
        "day": hit.day and hit.day.isoformat(),
        "page": hit.page or None,
        "snippet": hit.snippet,
        "spans": [list(span) for span in hit.spans],
    }


def use_json(use: Use) -> Json:
    """How something was written in one report; `span` lies in the sentence."""
    return {
        "slug": use.slug,
        "title": use.title,
        "day": use.day and use.day.isoformat(),
        "page": use.page or None,
        "printed": use.printed,
        "sentence": use.sentence,
        "span": list(use.span),
    }
