"""Pages made up for filing, as they were pasted: cut at a width, with page numbers between, in many habits."""

from __future__ import annotations

import re
from collections import Counter

from tests.workstation.filing.page_maker import Made, PageMaker
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import mend, run_checks

PAGES = [PageMaker(seed).page() for seed in range(20)]


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def joined(page: Made) -> list[str]:
    findings = [f for f in run_checks(Manuscript.of_text(page.text)) if f.rule.startswith("broken-lines")]
    return [bare(line) for line in re.split(r"[\r\n]+", mend(page.text, findings))]


def test_nine_in_ten_cut_paragraphs_are_whole_again() -> None:
    texts = ["\n".join(joined(page)) for page in PAGES]
    whole = [bare(body) in text for page, text in zip(PAGES, texts, strict=True) for gold in page.gold for body in gold.body]
    assert sum(whole) >= 0.9 * len(whole)


def test_no_headline_runs_into_the_text() -> None:
    for page in PAGES:
        lines = joined(page)
        heads = [bare(head) for gold in page.gold for head in (gold.main, gold.deck) if len(head) > 4]
        assert [line for head in heads for line in lines if line.startswith(head) and len(line) > len(head) + 40] == []


def test_what_is_flagged_is_what_pasting_did() -> None:
    findings = (f for page in PAGES for f in run_checks(Manuscript.of_text(page.text)) if f.severity is not Severity.ADVICE)
    families = Counter(f.rule.partition(".")[0] for f in findings)
    strange = {name: count for name, count in families.items() if name not in ("width", "broken-lines", "jumps", "attribution", "names")}
    assert sum(strange.values()) <= 3, strange
