from __future__ import annotations

from datetime import date

import pytest

from workstation.page import Folio, PagePlan
from workstation.people.roster import Staff
from workstation.report import Headlines, Report
from workstation.text.script import ScriptConverter


def person(name: str, traditional: str = "") -> Staff:
    return Staff(None, name, "记者", traditional=traditional)


@pytest.mark.parametrize(
    ("script", "expect"), [("hant-tw", "頭髮長了，後來在里程碑前裡應外合"), ("hant-hk", "頭髮長了，後來在里程碑前裏應外合")]
)
def test_words_decide_between_characters_of_one_simplified_form(script: str, expect: str) -> None:
    assert ScriptConverter(script).text("头发长了，后来在里程碑前里应外合") == expect


def test_a_name_is_printed_as_the_roster_writes_it() -> None:
    converter = ScriptConverter("hant-tw", [person("范干", "范幹"), person("后里云")])
    assert converter.text("记者范干、后里云报道") == "記者范幹、后里云報道"


def test_a_longer_name_goes_before_a_shorter_one_inside_it() -> None:
    assert ScriptConverter("hant-tw", [person("陈云"), person("陈云发", "陳雲發")]).text("陈云发说") == "陳雲發說"


def test_every_printed_part_of_a_report_and_its_page_is_converted() -> None:
    converter = ScriptConverter("hant-tw")
    report = converter.report(Report("s", Headlines("发展", "开门", "车间"), body=("体验",), captions=("图为门",)))
    assert (report.headlines, report.body, report.captions) == (Headlines("發展", "開門", "車間"), ("體驗",), ("圖為門",))
    plan = converter.plan(PagePlan(Folio("K01", "要闻", date(2026, 3, 5), (("责编", "顾门"),)), "四开"))
    assert plan.folio.name == "要聞"
    assert plan.folio.staff == (("責編", "顧門"),)
