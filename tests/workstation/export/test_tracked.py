from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import plain_report
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.errors import BadInput, Stale
from workstation.export.tracked import write_tracked
from workstation.filing.review import read_review
from workstation.page import Folio
from workstation.report import AttributionLine, Headlines, Report
from workstation.versions.comparison import parts_of
from workstation.versions.version import State

FOLIO = Folio("", "", date(2026, 3, 5))
AT = datetime(2026, 3, 5, 9, 30)
FIRST = Report(
    "s",
    Headlines("河口新区", "夜校开课", ""),
    ("会议听取了汇报。", "散会前合影。"),
    attribution_lines=(AttributionLine("□ 记者 苏以宁", under_headline=True),),
    captions=("课堂。",),
)
SECOND = replace(FIRST, body=("会议听取了工作汇报。",), headlines=Headlines("河口新区", "夜校开课了", ""))


def states(*reports: Report) -> list[State]:
    return [State(report, person, AT) for report, person in zip(reports, ("", "程远帆", "顾北辰"), strict=False)]


def written(path: Path, *reports: Report) -> Path:
    write_tracked(states(*reports), FOLIO, path, FontCase.of_machine())
    return path


def test_changes_are_words_own_with_person_and_hour(tmp_path: Path) -> None:
    file = written(tmp_path / "x.docx", FIRST, SECOND)
    with zipfile.ZipFile(file) as package:
        xml = package.read("word/document.xml").decode()
    assert re.findall(r'<w:ins [^>]*w:author="([^"]*)" w:date="([^"]*)"[^>]*><w:r><w:t [^>]*>([^<]*)', xml) == [
        ("程远帆", "2026-03-05T09:30:00Z", "了"),
        ("程远帆", "2026-03-05T09:30:00Z", "工作"),
    ]
    assert re.findall(r"<w:delText [^>]*>([^<]*)", xml) == ["散会前合影。"]
    assert len(set(re.findall(r'w:id="(\d+)"', xml))) == len(re.findall(r'w:id="(\d+)"', xml))
    assert [paragraph.style.name for paragraph in docx.Document(str(file)).paragraphs][:3] == ["稿件引题", "稿件主题", "稿件正文"]


def test_a_file_that_comes_back_unchanged_is_the_present_text(tmp_path: Path) -> None:
    review = read_review(written(tmp_path / "x.docx", FIRST, SECOND))
    assert review.applied(SECOND) == SECOND and review.hands == ("程远帆",)


def test_a_reviewers_own_changes_come_back(tmp_path: Path) -> None:
    file = written(tmp_path / "x.docx", FIRST, FIRST)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(tmp_path / "back.docx", "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                change = '<w:ins w:id="900" w:author="Reviewer" w:date="2026-03-05T10:00:00Z"><w:r><w:t>全区</w:t></w:r></w:ins>'
                data = (
                    data.decode()
                    .replace('<w:r><w:t xml:space="preserve">会议听取了汇报。', change + '<w:r><w:t xml:space="preserve">会议听取了汇报。')
                    .encode()
                )
            new.writestr(name, data)
    review = read_review(tmp_path / "back.docx")
    assert review.applied(FIRST).body == ("全区会议听取了汇报。", "散会前合影。") and review.hands == ("Reviewer",)


def test_comments_come_back_with_the_words_that_they_are_on(tmp_path: Path) -> None:
    file = written(tmp_path / "x.docx", FIRST)
    document = docx.Document(str(file))
    runs = next(paragraph for paragraph in document.paragraphs if "听取" in paragraph.text).runs
    document.add_comment(runs, "汇报了什么？", author="顾北辰")
    document.save(str(file))
    (said,) = read_review(file).said
    assert (said.person, said.text, said.part, said.span) == ("顾北辰", "汇报了什么？", "正文", (0, 8))


def test_any_other_file_is_refused(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "x.docx"))
    with pytest.raises(BadInput, match="不是从这里导出的修订稿"):
        read_review(tmp_path / "x.docx")
    (tmp_path / "y.docx").write_bytes(b"PK\x03\x04nothing")
    with pytest.raises(BadInput):
        read_review(tmp_path / "y.docx")


TEXTS = st.lists(st.lists(st.sampled_from(["开课。", "读书！", "夜校", "<甲&乙>"]), min_size=1, max_size=3).map("".join), max_size=3).map(
    tuple
)


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_the_last_text_comes_back_from_any_history(tmp_path_factory: pytest.TempPathFactory, bodies: list[tuple[str, ...]]) -> None:
    reports = [replace(FIRST, body=body) for body in bodies]
    path = tmp_path_factory.mktemp("x") / "x.docx"
    assert read_review(written(path, *reports)).applied(FIRST).body == bodies[-1]


class TestAtTheDesk:
    @pytest.fixture
    def desk(self, tmp_path: Path) -> Iterator[Desk]:
        moments = iter(datetime(2026, 3, 5, 9) + timedelta(hours=hour) for hour in range(1000))
        with Desk.open(tmp_path / "desk.sqlite", clock=lambda: next(moments)) as made:
            yield made

    @pytest.fixture
    def slug(self, desk: Desk) -> str:
        slug = next(iter(desk.reports.new(plain_report("夜校开课")).reports))
        desk.reports.save(replace(desk.reports.get(slug), body=("会议听取了汇报。", "散会。")))
        return slug

    def test_what_a_reviewer_sent_stands_beside_the_text_and_can_be_taken_over(self, desk: Desk, slug: str, tmp_path: Path) -> None:
        oldest = desk.versions.listing(slug)[-1]
        write_tracked(desk.versions.states(slug, oldest.id), FOLIO, tmp_path / "x.docx", FontCase.of_machine())
        document = docx.Document(str(tmp_path / "x.docx"))
        paragraph = next(p for p in document.paragraphs if (p.text == "" and p.style.name == "稿件正文") or "散会" in p.text)
        document.add_comment(paragraph.runs or document.paragraphs[0].runs, "再核", author="顾北辰")
        document.save(str(tmp_path / "x.docx"))
        before = desk.reports.get(slug)
        desk.reviews.take(desk.reviews.read(slug, tmp_path / "x.docx"), ())
        now = desk.reports.get(slug)
        assert now.body == before.body and [comment.person for comment in desk.comments.listing(slug)] == ["顾北辰"]
        review = desk.versions.listing(slug)[0]
        assert review.name.startswith("审改") and review.revision == 0
        desk.versions.restore(slug, review.id)
        assert dict(parts_of(desk.reports.get(slug)))["正文"] == before.body

    def test_one_paragraph_comes_back_alone(self, desk: Desk, slug: str) -> None:
        desk.reports.save(replace(desk.reports.get(slug), body=("会议听取了工作汇报。", "加一段。", "散会。")))
        was = next(v for v in desk.versions.listing(slug) if desk.versions.text(v.id).body == ("会议听取了汇报。", "散会。"))
        now = desk.reports.get(slug)
        desk.versions.restore_paragraph(slug, was.id, 0, now.revision)
        assert desk.reports.get(slug).body == ("会议听取了汇报。", "加一段。", "散会。")
        with pytest.raises(Stale):
            desk.versions.restore_paragraph(slug, was.id, 1, now.revision)
        desk.versions.restore_paragraph(slug, was.id, 1, now.revision + 1)
        assert desk.reports.get(slug).body == ("会议听取了汇报。", "散会。")
