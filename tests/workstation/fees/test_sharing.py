from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.workstation.fees.month import DAY
from workstation.fees.people import Payee
from workstation.fees.scored import PICTURE, TEXT, Note, Place, Scored, Signature
from workstation.fees.sharing import shared
from workstation.fees.table import default_table

NAMES = ("甲", "乙", "丙", "丁", "戊", "己")


class _Known:
    """Directories that know everybody: the first so many are our own people."""

    def __init__(self, own: int) -> None:
        self._own = own

    def of(self, name, role, outlet, day, told):
        return Payee(name, name, NAMES.index(name) < self._own)


def scored(points: int, cents: int, pictures: int) -> Scored:
    return Scored(Place(DAY, "K01"), "x", "题", "news", "news", "B", True, 1_001, pictures, points, cents, "", "")


@given(
    points=st.integers(0, 1_000_000),
    cents=st.integers(0, 1_000_000),
    pictures=st.integers(0, 9),
    writers=st.integers(1, 6),
    own=st.integers(0, 6),
    rule=st.sampled_from(("equal", "order")),
    shares=st.dictionaries(st.sampled_from(NAMES), st.integers(0, 100)),
    trainee=st.integers(0, 100),
)
def test_everybody_s_shares_of_a_report_sum_to_the_whole(points, cents, pictures, writers, own, rule, shares, trainee) -> None:
    """Of text and of pictures: what our own people get in points and outside writers in money are parts of one exact division each."""
    table = replace(default_table(), share_rule=rule, role_weights={"实习生": trainee})
    signed = [
        Signature(name, "实习生" if at % 2 else "记者", None, work) for work in (TEXT, PICTURE) for at, name in enumerate(NAMES[:writers])
    ]
    for who in (_Known(6), _Known(0)):
        made = shared(scored(points, cents, pictures), ("", ""), signed, table, who, Note(DAY, "x", shares=shares))
        texts = [entry for entry in made.entries if entry.work == TEXT]
        taken = [entry for entry in made.entries if entry.work == PICTURE]
        counted = min(pictures, table.most_pictures)
        whole = (points, counted * table.picture.points) if who._own else (cents, counted * table.picture.cents)
        assert sum(entry.points + entry.cents for entry in texts) == whole[0]
        assert sum(entry.points + entry.cents for entry in taken) == whole[1]
        assert sum(entry.characters for entry in texts) == 1_001 and sum(entry.pictures for entry in taken) == counted
    mixed = shared(scored(points, cents, pictures), ("", ""), signed, table, _Known(own), Note(DAY, "x", shares=shares))
    assert all(not entry.cents if entry.payee.is_staff else not entry.points for entry in mixed.entries)
    assert sum(entry.points for entry in mixed.entries if entry.work == TEXT) <= points
