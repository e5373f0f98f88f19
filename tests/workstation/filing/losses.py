"""What an outsider can check of a filed page from its reports and repairs alone."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.filing import restore

if TYPE_CHECKING:
    from workstation.filing import FiledPage
    from workstation.report import Report


def seen(text: str) -> Counter[str]:
    return Counter(char for char in text if not char.isspace())


def output_of(report: Report) -> str:
    headlines = report.headlines
    lines = [line.text for line in report.attribution_lines]
    jump = report.jump.text if report.jump else ""
    parts = (report.standing_head, headlines.kicker, headlines.main, headlines.deck, *report.body, *lines, *report.captions, jump)
    return "\n".join(parts)


def assert_nothing_is_lost(page: FiledPage) -> None:
    source, repairs = page.source, page.repairs
    assert restore(page) == source
    assert sum((report.repairs for report in page.reports), ()) == repairs
    for left, right in pairwise(repairs):
        assert left.at[1] <= right.at[0]
    for repair in repairs:
        assert source[slice(*repair.at)] == repair.before
    output = seen("".join(map(output_of, page.reports)))
    for repair in repairs:
        output.subtract(seen(repair.after))
        output.update(seen(repair.before))
    assert {char: count for char, count in output.items() if count} == dict(seen(source))
