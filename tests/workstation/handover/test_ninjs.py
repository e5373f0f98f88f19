from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.attribution import find_attributions
from workstation.errors import BadInput
from workstation.handover.ninjs import Envelope, PictureFile, report_from_ninjs, report_ninjs
from workstation.handover.plain_text import report_text
from workstation.report import AttributionLine, Headlines, JumpLine, Report

HASH = "ab" * 32
REPORT = Report(
    "260112-01",
    Headlines("青汀新区", "沿江步道全线贯通\n居民多了好去处", "三期工程提前两个月完工"),
    ("本报青汀1月12日讯（记者 苏以宁）沿江步道三期贯通。", "小标题", "全长6.2公里。"),
    "民生",
    (AttributionLine("□ 记者 苏以宁", under_headline=True), AttributionLine("通讯员 程远帆 文/图")),
    ("步道一角。程远帆 摄", "没有图的说明"),
    JumpLine("下转第4版", ("4",)),
    ("民生", "交通"),
    pictures=(HASH,),
    desk="时政部",
    note="等照片",
    revision=3,
    changed=datetime(2026, 1, 12, 20, 5),
    urgency=2,
)
ENVELOPE = Envelope(
    "青汀新区报",
    "qingting.example",
    date(2026, 1, 15),
    "K04",
    pictures={HASH: PictureFile("file:///a.jpg", "image/jpeg", 30, 20, 9)},
    topics={"交通": "20001244"},
)


def written(report: Report) -> dict[str, Any]:
    item: dict[str, Any] = json.loads(json.dumps(report_ninjs(report, find_attributions("\n".join(report.body)), ENVELOPE)))
    return item


def test_a_report_is_valid_by_the_standards_schema(shared: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((shared / "reference" / "seen" / "ninjs-schema.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for report in (REPORT, Report(""), Report("x", body=("一段。",))):
        assert [fault.message for fault in validator.iter_errors(written(report))] == []
    assert list(validator.iter_errors({**written(REPORT), "column": "K04"})), "the schema must be able to refuse"


def test_what_is_printed_comes_back_as_it_was() -> None:
    assert report_from_ninjs(written(REPORT)) == replace(REPORT, revision=0, changed=None)


def test_a_topic_goes_out_with_its_code_and_urgency_as_a_number() -> None:
    assert written(REPORT)["subjects"] == [{"name": "民生"}, {"name": "交通", "uri": "http://cv.iptc.org/newscodes/mediatopic/20001244"}]
    assert written(REPORT)["urgency"] == 2 and "urgency" not in written(replace(REPORT, urgency=0))


@pytest.mark.parametrize(("stated", "meant"), [(9, 5), (1, 1), (0, 0), (-1, 0), ("2", 0), (True, 0), (None, 0)])
def test_another_systems_urgency_is_taken_as_far_as_it_is_one(stated: object, meant: int) -> None:
    assert report_from_ninjs({**written(REPORT), "urgency": stated}).urgency == meant


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
LINE = TEXT.filter(bool)


@given(
    st.tuples(TEXT, LINE, TEXT),
    st.lists(LINE, min_size=1, max_size=4),
    st.lists(st.tuples(LINE, st.booleans()), max_size=3),
    st.lists(LINE, max_size=3),
)
def test_any_text_comes_back(heads: tuple[str, str, str], body: list[str], lines: list[tuple[str, bool]], captions: list[str]) -> None:
    report = Report(
        "s", Headlines(*heads), tuple(body), attribution_lines=tuple(AttributionLine(*line) for line in lines), captions=tuple(captions)
    )
    assert report_from_ninjs(written(report)) == report


def test_place_byline_and_people_are_said_in_the_standards_own_fields() -> None:
    item = written(REPORT)
    assert item["located"] == "青汀" and item["by"] == "□ 记者 苏以宁　通讯员 程远帆 文/图"
    assert {"name": "苏以宁", "role": "记者"} in item["infoSources"]
    assert item["uri"] == "urn:newsml:qingting.example:20260115:260112-01"
    assert {"role": "page", "value": "K04"} in item["altIds"]


def test_another_systems_ninjs_is_taken() -> None:
    item = {
        "uri": "http://wire.example/1",
        "headlines": [{"role": "", "value": "两地签约"}],
        "by": "记者 沈以衡",
        "bodies": [
            {"contentType": "application/xhtml+xml", "value": "<p>x</p>"},
            {"contentType": "text/plain", "value": "第一段。\r\n第二段。"},
        ],
        "descriptions": [{"role": "summary", "value": "提要"}],
    }
    report = report_from_ninjs(item)
    assert report.headlines.main == "两地签约" and report.body == ("第一段。", "第二段。")
    assert report.attribution_lines == (AttributionLine("记者 沈以衡"),) and not report.captions


@pytest.mark.parametrize(
    "item", [None, [], {}, {"uri": 3}, {"uri": "x"}, {"uri": "x", "bodies": "text", "headlines": [3], "altIds": {"role": 1}}]
)
def test_what_is_no_report_is_refused(item: object) -> None:
    with pytest.raises(BadInput):
        report_from_ninjs(item)


def test_plain_text_reads_as_the_page_does() -> None:
    lines = report_text(REPORT).split("\n")
    assert lines[:6] == ["民生", "青汀新区", "沿江步道全线贯通", "居民多了好去处", "三期工程提前两个月完工", "□ 记者 苏以宁"]
    assert lines[-4:] == ["（图片说明）步道一角。程远帆 摄", "（图片说明）没有图的说明", "下转第4版", ""]
    assert "等照片" not in report_text(REPORT)
