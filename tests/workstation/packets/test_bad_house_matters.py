"""Rows and settings of a packet that can't be: refused even from a known desk, nothing written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.workstation.packets.desks import made, report
from tests.workstation.packets.test_bad_packets import Json, refused, resealed, tied_anew
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.fees.scored import Note
from workstation.register.fault import Fault

DAY = date(2031, 3, 6)


@pytest.fixture
def packet(one: Desk, other: Desk, tmp_path: Path) -> Path:
    one.travel.key("甲")
    other.travel.key("乙")
    other.travel.trust(one.travel.fingerprint(), "甲")
    (slug,) = one.reports.new(report("河堤加固")).reports
    one.house.put(HouseTerm("水利站", "水务站"))
    one.tagging.add([slug], ["标记：待核实"])
    one.kept_searches.put("水利", "标签:水利")
    one.register.put(Fault(DAY, "K01", "水力站", "水利站"), "甲编辑")
    one.fees.put_note(Note(DAY, slug, "A"))
    one.fees.put_table(one.fees.table_data())
    one.options.set("attribution.pad_two", True)
    found = made(one, tmp_path / "包.zip")
    assert found is not None
    return found


CONTENTS: dict[str, tuple[str, Json]] = {
    "a pattern that is none": ("term", {"regex": True, "term": "(("}),
    "a severity that doesn't exist": ("term", {"severity": "dreadful"}),
    "exceptions that are no list": ("term", {"exclude": 5}),
    "a kind of tag that doesn't exist": ("tag", {"kind": "soul"}),
    "a note too long to have been written": ("tag", {"note": "长" * 5_000}),
    "a query that is no text": ("list", {"query": ["a"]}),
    "a class of fault that doesn't exist": ("fault", {"grade": "Z"}),
    "a day that isn't one": ("fault", {"day": "2031-02-30"}),
    "points that are no number": ("grade", {"bonus": "many"}),
    "shares below nought": ("grade", {"shares": {"何静": -1}}),
    "a removal that is no yes or no": ("grade", {"removed": "perhaps"}),
    "a table that doesn't fit": ("fee_table", {"values": {"order": []}}),
    "another setting than the form": ("form", {"values": {"backup.folder": '"/etc"'}}),
}


@pytest.mark.parametrize(("kind", "changed"), CONTENTS.values(), ids=CONTENTS)
def test_a_row_that_cannot_be_is_refused(one: Desk, other: Desk, packet: Path, kind: str, changed: Json) -> None:
    resealed(one, packet, lambda thing: tied_anew(thing, lambda content: content.update(changed)) if thing["kind"] == kind else None)
    refused(other, packet)
    assert other.house.terms() == () and not other.tagging.kept() and not other.fees.notes()


NAMES: dict[str, Callable[[Json], None]] = {
    "a key that isn't its own": lambda thing: thing.update(name='["街道办",false,null,0]'),
    "a turn below nought": lambda thing: thing.update(name='["水利站",false,null,-1]'),
    "a name with a path": lambda thing: thing.update(name="../../x"),
    "another kind's": lambda thing: thing.update(kind="tag"),
}


@pytest.mark.parametrize("change", NAMES.values(), ids=NAMES)
def test_a_row_under_a_name_that_is_none_is_refused(one: Desk, other: Desk, packet: Path, change: Callable[[Json], None]) -> None:
    resealed(one, packet, lambda thing: change(thing) if thing["kind"] == "term" else None)
    refused(other, packet)
