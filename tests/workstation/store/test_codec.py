from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from workstation.page import EarlierPart, Folio, HeadlineStyle, PagePlan, PageReference, PictureBox, PullQuote, Slot
from workstation.planning.presets import page_presets
from workstation.report import AttributionLine, Headlines, JumpLine, Repair, Report
from workstation.store.codec import detail_from_dict, detail_to_dict, plan_from_dict, plan_to_dict
from workstation.store.plain import dumps, storable

WORDS = st.text(max_size=6)
SMALL = st.integers(0, 90)
SHARE = st.floats(0, 1)
TUPLES = {
    "lines": st.lists(st.builds(AttributionLine, WORDS, under_headline=st.booleans()), max_size=2).map(tuple),
    "repairs": st.lists(st.builds(Repair, WORDS, st.tuples(SMALL, SMALL), WORDS, WORDS), max_size=2).map(tuple),
    "words": st.lists(WORDS, max_size=2).map(tuple),
}
REPORTS = st.builds(
    Report,
    slug=st.just("s"),
    headlines=st.builds(Headlines, WORDS, WORDS, WORDS),
    body=TUPLES["words"],
    attribution_lines=TUPLES["lines"],
    captions=TUPLES["words"],
    jump=st.none() | st.builds(JumpLine, WORDS, TUPLES["words"]),
    repairs=TUPLES["repairs"],
    pictures=TUPLES["words"],
    note=WORDS,
)
PICTURES = st.builds(PictureBox, WORDS, SMALL, SMALL, SMALL, SMALL, WORDS, WORDS, st.tuples(SHARE, SHARE))
LISTS = st.lists(WORDS, max_size=2).map(tuple)
PLAIN_SLOTS = st.builds(
    Slot,
    WORDS,
    SMALL,
    SMALL,
    SMALL,
    SMALL,
    headline=st.builds(HeadlineStyle, SMALL, SHARE, SHARE, SHARE, SMALL, vertical=st.booleans()),
    text_columns=SMALL,
    boxed=st.booleans(),
    tinted=st.booleans(),
    pictures=st.lists(PICTURES, max_size=2).map(tuple),
    rule_below=st.booleans(),
    column_rules=st.booleans(),
    quotes=st.lists(st.builds(PullQuote, WORDS, SMALL, SMALL, SMALL, SMALL), max_size=2).map(tuple),
    briefs=TUPLES["words"],
    block_head=WORDS,
)
SLOTS = PLAIN_SLOTS | st.builds(
    replace,
    PLAIN_SLOTS,
    part=SMALL,
    short_title=WORDS,
    reference=st.none() | st.builds(PageReference, WORDS, LISTS, LISTS, WORDS, WORDS, WORDS),
    before=st.none() | st.builds(EarlierPart, WORDS, st.sampled_from(list(page_presets().values())), PLAIN_SLOTS),
    turns_to=WORDS,
)
FOLIOS = st.builds(Folio, WORDS, WORDS, st.dates(date(1, 1, 1)), st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple))
OWN = st.none() | st.sampled_from(list(page_presets().values()))
PLANS = st.builds(PagePlan, FOLIOS, WORDS, st.lists(SLOTS, max_size=3).map(tuple), WORDS, SMALL, OWN, WORDS, LISTS)


@given(REPORTS)
def test_a_report_comes_back_from_the_store_as_it_was(report: Report) -> None:
    detail = json.loads(dumps(detail_to_dict(report)))
    assert detail_from_dict(report.slug, detail, list(report.body)) == report


@given(PLANS)
def test_a_plan_comes_back_from_the_store_as_it_was(plan: PagePlan) -> None:
    assert plan_from_dict(json.loads(dumps(plan_to_dict(plan))), plan.revision) == plan


def test_no_field_of_a_plan_is_forgotten() -> None:
    """A field that is added to a dataclass later has to be added to the codec and to the strategies above.

    The folio's paper is the options', and in no plan; no more are the words of a turn.
    """
    classes = (PagePlan, Folio, Slot, PageReference, EarlierPart, HeadlineStyle, PictureBox, Report)
    assert [len(cls.__dataclass_fields__) for cls in classes] == [8, 9, 21, 6, 3, 6, 8, 17]


@given(st.text(st.characters() | st.sampled_from("\ud800\udfff\x00"), max_size=8))
def test_any_text_can_be_kept(text: str) -> None:
    dumps(text).encode("utf-8")
    storable(text).encode("utf-8")
    assert json.loads(dumps(text)) == text
