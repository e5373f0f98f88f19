from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.register.correction import correction_of, enter_and_correct, write_correction
from workstation.register.fault import Fault
from workstation.report import Reading

DAY = date(2030, 5, 6)
FAULT = Fault(DAY, "K01", "峻工", "竣工", place="headline", title="大桥竣工")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, "本报2030年5月6日K01版《大桥竣工》一文标题中，“峻工”应为“竣工”。特此更正，并向读者致歉。"),
        ({"place": "body", "wrong": ""}, "本报2030年5月6日K01版《大桥竣工》一文漏印了“竣工”。特此更正，并向读者致歉。"),
        ({"place": "folio", "right": "", "title": "", "page": ""}, "本报2030年5月6日报眉多印了“峻工”。特此更正，并向读者致歉。"),
    ],
)
def test_a_notice_says_where_what_was_wrong_and_what_is_right(change: dict[str, str], told: str) -> None:
    notice = correction_of([replace(FAULT, **change)])
    assert (notice.headlines.main, notice.body) == ("更正", (told,))


def test_several_faults_make_one_notice_in_the_paper_s_order() -> None:
    notice = correction_of([replace(FAULT, page="K02"), FAULT])
    assert "K01版" in notice.body[0] and "K02版" in notice.body[1] and notice.body[2] == "特此更正，并向读者致歉。"
    with pytest.raises(BadInput, match="先在差错登记里选"):
        correction_of([])


def test_the_notice_is_a_draft_and_the_fault_names_it(desk: Desk) -> None:
    desk.register.put(replace(FAULT, note="电话里说的"), "何静")
    (slug,) = write_correction(desk, desk.register.of_issue(DAY)).reports
    assert desk.reports.get(slug).reading is Reading.DRAFT
    (fault,) = desk.register.of_issue(DAY)
    assert (fault.note, fault.person) == (f"电话里说的；更正稿 {slug}", "何静")
    assert desk.journal.undo_label == "写更正"
    desk.journal.undo()
    assert desk.reports.listing() == () and desk.register.of_issue(DAY)[0].note == "电话里说的"


def test_a_fault_is_entered_with_its_notice_as_one_action(desk: Desk) -> None:
    change = enter_and_correct(desk, FAULT, "何静")
    assert len(change.reports) == 1 and change.register
    desk.journal.undo()
    assert desk.reports.listing() == () and desk.register.of_issue(DAY) == ()
