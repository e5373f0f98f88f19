"""What a pattern needs is read off it; a text that has none of it isn't searched, and nothing else changes."""

from __future__ import annotations

import random
from itertools import chain

import pytest

from tests.workstation.checks.test_quiet import RIGHT
from tests.workstation.checks.test_rule_speed import HOSTILE, PARAGRAPHS
from workstation.checks.engine import needs, proof, run
from workstation.checks.engine.finding import Finding
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.needs import any_of, are_met, needs_of
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.registry import all_rules

ODD = "，。、；：“”‘’（）《》,.:-—～…%％〇○0１５ 　\n年月日万亿人名和等第约"


def worn(text: str, chance: random.Random) -> str:
    """A text with marks, digits and characters put in, left out and changed about."""
    chars = list(text)
    for _ in range(1 + len(chars) // 12):
        at = chance.randrange(len(chars))
        chars[at] = chance.choice(("", chars[at] * 2, chance.choice(ODD), chars[at] + chance.choice(ODD)))
    return "".join(chars)


def texts() -> list[str]:
    chance = random.Random(20240318)
    examples = [text for rule in all_rules() for example in rule.examples for text in (example.wrong, example.right)]
    written = [*examples, *RIGHT, *PARAGRAPHS, "\n".join(PARAGRAPHS)]
    hostile = [piece * (600 // len(piece)) for piece in HOSTILE.values()]
    return [*written, *hostile, *(worn(text, chance) for text in chain(written, PARAGRAPHS * 20))]


def test_no_text_loses_a_finding_because_a_rule_did_not_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    context = CheckContext(on=frozenset(rule.code for rule in all_rules()))

    def found() -> list[tuple[Finding, ...]]:
        return [run.run_checks(Manuscript.of_text(text), context) for text in texts()]

    quick = found()
    for module in (needs, proof):
        monkeypatch.setattr(module, "are_met", lambda *_: True)
    monkeypatch.setattr(needs.Sieve, "met_by", lambda sieve, _: list(range(sieve.size)))
    assert quick == found()


def test_every_pattern_that_matches_has_what_it_needs() -> None:
    wanted = [rule.wanted for rule in all_rules() if rule.wanted]
    read = [Proof(Manuscript.of_text(text), CheckContext()) for text in texts()]
    wrong = [
        (source, each.text)
        for source in wanted
        for each in read
        if pattern(source).search(each.text) and not are_met(needs_of(source), each.tokens)
    ]
    assert wrong == []
    assert len([source for source in wanted if needs_of(source)]) > 0.9 * len(wanted)


@pytest.mark.parametrize(
    ("source", "text", "met"),
    [
        ("下降了?\\d+倍", "产量下降2倍", True),
        ("下降了?\\d+倍", "下降的是2次", False),
        ("第(?:一|二)次|首次", "这是首次", True),
        ("第(?:一|二)次|首次", "第三次", False),
        ("一(?<=\\d一)(?=\\d{2})", "1931一1995", True),
        ("一(?<=\\d一)(?=\\d{2})", "一九三一、1995", False),
        ("(?<=[万亿])多(?!家)", "3万多人", True),
        ("(?<=[万亿])多(?!家)", "多了3万人", False),
        ("[^，]+", "", True),
        ("(?i)and", "AND", True),
        ("(.)\\1", "，，", True),
        ("三*年", "年", True),
    ],
)
def test_what_a_pattern_needs(source: str, text: str, met: bool) -> None:
    assert are_met(needs_of(source), Proof(Manuscript.of_text(text), CheckContext()).tokens) is met


def test_words_are_asked_for_by_their_ends() -> None:
    held = Proof(Manuscript.of_text("约300人左右"), CheckContext()).tokens
    assert are_met(any_of(("左右", "上下")), held)
    assert not are_met(any_of(("上下", "前后")), held)
    assert are_met(any_of(("",)), held)
