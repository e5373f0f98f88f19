"""What is learned of the texts before changes nothing in what is found in the next ones."""

from __future__ import annotations

from tests import large_directories as large
from tests.workstation.checks.test_needs import texts
from tests.workstation.checks.test_rule_speed import PARAGRAPHS
from workstation.checks.engine.lookout import Lookout
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.needs import needs_of
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.run import run_checks, run_together
from workstation.text.tokens import token_of


def test_many_texts_read_with_a_lookout_have_the_findings_that_each_has_alone() -> None:
    contexts = [CheckContext(), large.context()]
    pairs = [(Manuscript.of_text(text), contexts[at % 2]) for at, text in enumerate(texts()[::3])]
    lookout = Lookout()
    found = [each for at in range(0, len(pairs), 50) for each in run_together(pairs[at : at + 50], lookout)]
    assert found == [run_checks(*pair) for pair in pairs]


def test_a_text_is_kept_by_what_was_asked_of_those_before() -> None:
    lookout = Lookout()
    for _ in range(2):
        run_together([(Manuscript.of_text(text), CheckContext()) for text in PARAGRAPHS], lookout)
    proof = Proof(Manuscript.of_text("\n".join(PARAGRAPHS)), CheckContext(), lookout.outlook())
    asked = lookout.outlook().known
    assert asked
    assert all(len(proof.tokens_for(needs)) < len(proof.tokens) / 2 for needs in asked)


def test_what_nobody_asked_for_before_is_looked_up_at_once_and_known_later() -> None:
    lookout, needs = Lookout(), needs_of("会议\\d+次")
    first = Proof(Manuscript.of_text("开会议12次"), CheckContext(), lookout.outlook())
    assert first.held(frozenset({token_of("会议"), token_of("会上")})) == {token_of("会议")}
    assert list(first.matches("会议\\d+次"))
    assert needs not in first.outlook.known
    assert needs in lookout.outlook().known
    later = Proof(Manuscript.of_text("会议三次"), CheckContext(), lookout.outlook())
    assert not later.matches("会议\\d+次")


def test_bylines_that_come_again_are_read_as_they_stand() -> None:
    lines = ["　　本报记者 何静", "记者 何静 通讯员 李文", "（记者 何静）", "本报讯 会议召开。", "  何静 摄  "]
    pairs = [(Manuscript.of_text("\n".join([*PARAGRAPHS[:at], *lines, *lines[:at]])), CheckContext()) for at in range(4)]
    lookout = Lookout()
    for pair in pairs:
        run_together([pair], lookout)
        known = Proof(*pair, lookout.outlook())
        assert known.attributions == Proof(*pair).attributions
        assert len(known.attributions) > 3
