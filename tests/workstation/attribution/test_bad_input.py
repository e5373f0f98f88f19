from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.attribution import find_attributions
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.people.roster import Roster, Staff

LONG = 10_000
ROSTER = Roster((Staff(1, "高明轩", "记者"), Staff(2, "方洁敏", "通讯员")))
WORDS = "（ ） ( ) 【 】 《 》 本报 讯 电 北京 1月2日 记者 通讯员 高明轩 方\u3000洁 · 、 ， 。"
CREDITS = "文/ 图/ 摄 文/图 来源： □ 责编 ： / | 据 新华社发 报道 𠮷 a@b.cn - 从 某"
PIECES = (*WORDS.split(" "), *CREDITS.split(" "), " ", "\u3000", "\n", "\x00", "\x07", "\u200b", "\ufeff", "\ud83d")
REPEATED = "（;）;（（（记者 ;（记者 高明轩）;本报北京1月2日电;本报讯（;记者 ;记者高明轩;高\u3000;高·;高 明 "
CREDITED = "文/;摄 ;来源：;日报记者 ;报-;□;《;据;1;新华社发（;。记者 "


@pytest.mark.timed
@pytest.mark.parametrize("piece", [*REPEATED.split(";"), *CREDITED.split(";"), "记者 高明轩 通讯员 ", "\x00\x07", "\u200b"])
def test_a_line_of_ten_thousand_characters_takes_no_longer_than_its_length_explains(piece: str) -> None:
    text = (piece * LONG)[:LONG]
    started = process_time()
    find_attributions(text)
    assert process_time() - started < 0.5
    assert find_attributions(text[:200]) is not None


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_whatever_is_pasted_the_spans_are_in_order_and_say_what_stands_there(text: str) -> None:
    at = 0
    for found in find_attributions(text):
        start, end = found.span
        assert at <= start < end
        assert found.text == text[start:end]
        assert all(credit.names or credit.role or credit.org or credit.word for credit in found.credits)
        at = end


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_is_pasted_the_names_can_be_checked(text: str) -> None:
    for finding in run_checks(Manuscript.of_text(text), CheckContext(ROSTER)):
        assert 0 <= finding.span[0] <= finding.span[1] <= len(text)
