"""A report as plain text, in the order in which it is read on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.report import Report

INDENT = "　　"


def report_text(report: Report) -> str:
    """Headlines, bylines under them, indented paragraphs, bylines at the end, captions, jump line; notes are not for print."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    headlines = report.headlines
    parts = (report.standing_head, headlines.kicker, headlines.main, headlines.deck)
    yield from (line for part in parts if part for line in part.split("\n"))
    yield from (line.text for line in report.attribution_lines if line.under_headline)
    yield from (INDENT + paragraph for paragraph in report.body if paragraph)
    yield from (line.text for line in report.attribution_lines if not line.under_headline)
    yield from (f"（图片说明）{caption}" for caption in report.captions if caption)
    if report.jump:
        yield report.jump.text
