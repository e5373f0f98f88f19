"""Reviewers' Word files: each change taken over or not, by person; nested, moved, in tables and text boxes, by forty people, damaged."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import docx
import pytest

from tests.builders import plain_report
from tests.office import office, to_pdf
from workstation.comments.comment import Anchor
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.errors import BadInput, Stale
from workstation.export.tracked import write_tracked
from workstation.page import Folio
from workstation.report import Headlines
from workstation.versions.comparison import parts_of
from workstation.versions.reviews import Merge

FOLIO = Folio("", "", date(2026, 3, 5))
BODY = ("会议听取了工作汇报。", "夜校本周开课，首批学员二十三人。", "散会前合影。")
LATER = "2026-03-06T08:00:00Z"


class Clock:
    now = datetime(2026, 3, 5, 9)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite", clock=Clock()) as made:
        made.options.set("paper.person", "苏以宁")
        yield made


@pytest.fixture
def slug(desk: Desk) -> str:
    heads = Headlines("南桥", "夜校开课\n首批二十三人")
    (slug,) = desk.reports.new(replace(plain_report("夜校开课"), headlines=heads, body=("会议听取了汇报。", *BODY[1:]))).reports
    desk.reports.save(replace(desk.reports.get(slug), body=BODY))
    return slug


@pytest.fixture
def returned(desk: Desk, slug: str, tmp_path: Path) -> Callable[..., Path]:
    """The report's file after a reviewer wrote this and that into its XML."""

    def made(*edits: tuple[str, str], name: str = "word/document.xml") -> Path:
        sent, back = tmp_path / "sent.docx", tmp_path / "back.docx"
        desk.versions.seal(slug)
        oldest = desk.versions.listing(slug)[-1]
        write_tracked(desk.versions.states(slug, oldest.id), FOLIO, sent, FontCase.of_machine(), desk.comments.listing(slug))
        with zipfile.ZipFile(sent) as old, zipfile.ZipFile(back, "w") as new:
            for part in old.namelist():
                text = old.read(part)
                for before, after in edits if part == name else ():
                    assert before.encode() in text, before
                    text = text.replace(before.encode(), after.encode(), 1)
                new.writestr(part, text)
        return back

    return made


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def came(text: str, by: str = "顾北辰", tag: str = "ins") -> str:
    return f'<w:{tag} w:id="900" w:author="{by}" w:date="{LATER}">{run(text)}</w:{tag}>'


def went(text: str, by: str = "顾北辰", tag: str = "del") -> str:
    return f'<w:{tag} w:id="901" w:author="{by}" w:date="{LATER}"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:{tag}>'


def told(merge: Merge) -> list[tuple[str, str, str]]:
    return [(proposal.by.person, proposal.old, proposal.new) for proposal in merge.proposals]


def take(desk: Desk, merge: Merge, *chosen: int) -> tuple[str, ...]:
    desk.reviews.take(merge, chosen)
    return desk.reports.get(merge.slug).body


SPLIT = run(BODY[1])


def split(old: str, by: str) -> tuple[str, str]:
    """The second paragraph's run with some words of it marked up."""
    before, after = BODY[1].split(old)
    return SPLIT, run(before) + by + run(after)


def test_a_file_that_nobody_changed_proposes_nothing(desk: Desk, slug: str, returned) -> None:
    merge = desk.reviews.read(slug, returned())
    assert told(merge) == [] and merge.comments == 0
    before = desk.reports.get(slug)
    take(desk, merge)
    assert desk.reports.get(slug) == before


def test_each_change_is_taken_or_left(desk: Desk, slug: str, returned) -> None:
    edits = (split("二十三", went("二十三") + came("三十二")), (run(BODY[2]), went(BODY[2], "秦观澜")))
    merge = desk.reviews.read(slug, returned(*edits))
    assert told(merge) == [("顾北辰", "二十三", "三十二"), ("秦观澜", "散会前合影。", "")]
    assert merge.hands == ("顾北辰", "秦观澜")
    assert take(desk, merge, 0) == (BODY[0], BODY[1].replace("二十三", "三十二"), BODY[2])
    assert desk.versions.listing(slug)[1].name == "审改：苏以宁、顾北辰、秦观澜"


def test_what_the_reviewers_wrote_and_struck_again_is_nothing(desk: Desk, slug: str, returned) -> None:
    nested = f'<w:ins w:id="900" w:author="顾北辰" w:date="{LATER}">{run("约")}{went("莫", "秦观澜")}</w:ins>'
    merge = desk.reviews.read(slug, returned(split("首批", nested + run("首批"))))
    assert told(merge) == [("顾北辰", "", "约")]
    assert take(desk, merge, 0)[1] == "夜校本周开课，约首批学员二十三人。"


def test_a_moved_paragraph_is_one_proposal(desk: Desk, slug: str, returned) -> None:
    mark = f'w:id="902" w:author="顾北辰" w:date="{LATER}"'
    start, end = '<w:move{0}RangeStart w:id="{1}" {2} w:name="m1"/>', '<w:move{0}RangeEnd w:id="{1}"/>'
    source = start.format("From", 950, "") + went(BODY[2], tag="moveFrom") + end.format("From", 950)
    target = start.format("To", 951, "") + came(BODY[2], tag="moveTo") + end.format("To", 951)
    style = '<w:pStyle w:val="稿件正文"/>'
    moved_in = f"<w:p><w:pPr>{style}<w:rPr><w:moveTo {mark}/></w:rPr></w:pPr>{target}</w:p>"
    whole = (f"<w:p><w:pPr>{style}</w:pPr>{run(BODY[1])}</w:p>", moved_in + f"<w:p><w:pPr>{style}</w:pPr>{run(BODY[1])}</w:p>")
    gone = (f"<w:pPr>{style}</w:pPr>{run(BODY[2])}", f"<w:pPr>{style}<w:rPr><w:moveFrom {mark}/></w:rPr></w:pPr>{source}")
    merge = desk.reviews.read(slug, returned(whole, gone))
    (proposal,) = [proposal for proposal in merge.proposals if proposal.moved]
    assert proposal.old == BODY[2]
    assert take(desk, merge, *(each.id for each in merge.proposals)) == (BODY[0], BODY[2], BODY[1])


def test_a_text_that_went_on_meanwhile_takes_what_still_fits_and_says_what_does_not(desk: Desk, slug: str, returned) -> None:
    path = returned(split("二十三", went("二十三") + came("三十二")), (run(BODY[2]), run("散会前") + came("集体") + run("合影。")))
    desk.reports.save(replace(desk.reports.get(slug), body=("加一段。", BODY[0], BODY[1].replace("二十三人", "多人"), BODY[2])))
    merge = desk.reviews.read(slug, path)
    assert {proposal.old or proposal.new: proposal.clashes for proposal in merge.proposals} == {"二十三": True, "集体": False}
    assert take(desk, merge, 0, 1) == ("加一段。", BODY[0], BODY[1].replace("二十三人", "多人"), "散会前集体合影。")


def test_what_was_changed_without_a_trace_is_proposed_as_well(desk: Desk, slug: str, returned) -> None:
    merge = desk.reviews.read(slug, returned((run(BODY[2]), run("散会前全体合影。"))))
    assert told(merge) == [("", "", "全体")]
    assert take(desk, merge, 0)[2] == "散会前全体合影。"


def test_text_in_a_table_and_a_text_box_is_read_once(desk: Desk, slug: str, returned) -> None:
    box = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="wps"><w:txbxContent>'
        f'<w:p><w:pPr><w:pStyle w:val="稿件图片说明"/></w:pPr>{came("框里的说明")}</w:p></w:txbxContent></mc:Choice>'
        f"<mc:Fallback><w:txbxContent><w:p>{came('框里的说明')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>"
    )
    table = f"<w:tbl><w:tr><w:tc><w:p>{came('表里的话。')}</w:p></w:tc></w:tr></w:tbl>"
    merge = desk.reviews.read(slug, returned((run(BODY[2]), f"{run(BODY[2])}<w:r>{box}</w:r>"), ("<w:sectPr", table + "<w:sectPr")))
    assert sum("框里的说明" in proposal.new for proposal in merge.proposals) == 1
    assert sum("表里的话" in proposal.new for proposal in merge.proposals) == 1


def test_forty_people_are_forty_proposals_each_by_name(desk: Desk, slug: str, returned) -> None:
    people = [f"读者{number:02}" for number in range(40)]
    letters = "".join(came(chr(0x4E00 + number), person) + run("、") for number, person in enumerate(people))
    desk.reports.save(replace(desk.reports.get(slug), body=(*BODY[:2], "、" * 40)))
    merge = desk.reviews.read(slug, returned((run("、" * 40), letters)))
    assert [proposal.by.person for proposal in merge.proposals] == people
    odd = [proposal.id for proposal in merge.proposals if int(proposal.by.person[2:]) % 2]
    assert take(desk, merge, *odd)[2] == "".join((chr(0x4E00 + n) if n % 2 else "") + "、" for n in range(40))


def test_a_headline_keeps_its_break(desk: Desk, slug: str, returned) -> None:
    merge = desk.reviews.read(slug, returned((run("南桥"), run("南桥") + came("社区"))))
    take(desk, merge, 0)
    assert desk.reports.get(slug).headlines == Headlines("南桥社区", "夜校开课\n首批二十三人")


def test_a_report_that_was_written_since_the_reading_is_left_alone(desk: Desk, slug: str, returned) -> None:
    merge = desk.reviews.read(slug, returned(split("二十三", went("二十三"))))
    desk.reports.save(replace(desk.reports.get(slug), note="x"))
    with pytest.raises(Stale, match="再收一次"):
        desk.reviews.take(merge, (0,))


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.99])
def test_a_damaged_file_is_refused_and_nothing_written(desk: Desk, slug: str, returned, cut: float) -> None:
    path = returned()
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * cut)])
    before = len(desk.versions.listing(slug))
    with pytest.raises(BadInput):
        desk.reviews.read(slug, path)
    assert len(desk.versions.listing(slug)) == before


class TestComments:
    @pytest.fixture
    def said(self, desk: Desk, slug: str) -> int:
        at = "\n".join(BODY).index("二十三人")
        desk.comments.add(slug, Anchor("正文", at, at + 4), "请核实\n来函是三十二", words="二十三人")
        desk.comments.reply(desk.comments.listing(slug)[0].id, "在问")
        return desk.comments.listing(slug)[0].id

    def test_they_are_words_own_with_initials_hours_and_answers(self, desk: Desk, slug: str, said: int, returned) -> None:
        document = docx.Document(str(returned()))
        thread, answer = document.comments
        assert (thread.author, thread.initials, thread.text, answer.text) == ("苏以宁", "苏", "请核实\n来函是三十二", "在问")
        assert thread.timestamp.replace(tzinfo=None) == desk.comments.listing(slug)[0].at
        with zipfile.ZipFile(returned()) as package:
            extended, xml = package.read("word/commentsExtended.xml").decode(), package.read("word/document.xml").decode()
        assert 'w15:paraId="10000001" w15:paraIdParent="10000000" w15:done="0"' in extended
        begin, end = xml.index('<w:commentRangeStart w:id="0"/>'), xml.index('<w:commentRangeEnd w:id="0"/>')
        assert "二十三人" in xml[begin:end] and "首批" not in xml[begin:end]

    def test_a_comment_that_nobody_answered_needs_no_more_than_the_standard(self, desk: Desk, slug: str, returned) -> None:
        desk.comments.add(slug, Anchor("正文", 0, 2), "？")
        with zipfile.ZipFile(returned()) as package:
            assert "word/commentsExtended.xml" not in package.namelist()
            assert "paraId" not in package.read("word/comments.xml").decode()

    def test_ours_come_back_once_with_the_reviewers_answer_and_his_own(self, desk: Desk, slug: str, said: int, returned) -> None:
        path = returned(split_comment())
        document = docx.Document(str(path))
        runs = next(p for p in document.paragraphs if "散会" in p.text).runs
        document.add_comment(runs, "删去此句", author="顾北辰", initials="顾")
        document.save(str(path))
        merge = desk.reviews.read(slug, path)
        assert merge.comments == 1
        take(desk, merge)
        ours, his = desk.comments.listing(slug)
        assert (len(ours.replies), his.person, his.words, his.source) == (1, "顾北辰", "散会前合影。", "back.docx")
        desk.reviews.take(desk.reviews.read(slug, path), ())
        assert len(desk.comments.listing(slug)) == 2, "the same file twice says nothing new"

    def test_an_answer_in_word_joins_our_thread_and_settles_it(self, desk: Desk, slug: str, said: int, returned, tmp_path: Path) -> None:
        desk.comments.reply(said, "问到了")
        path = returned(('w15:paraId="10000000" w15:done="0"', 'w15:paraId="10000000" w15:done="1"'), name="word/commentsExtended.xml")
        desk.journal.undo()
        assert len(desk.comments.listing(slug)[0].replies) == 1
        take(desk, desk.reviews.read(slug, path))
        (thread,) = desk.comments.listing(slug)
        assert [reply.text for reply in thread.replies] == ["在问", "问到了"] and not thread.is_open

    def test_words_that_are_gone_are_said_so_in_the_file(self, desk: Desk, slug: str, said: int, returned) -> None:
        desk.reports.save(replace(desk.reports.get(slug), body=BODY[:1]))
        thread, _ = docx.Document(str(returned())).comments
        assert thread.text.startswith("（原处已删：二十三人）请核实")
        assert desk.reviews.read(slug, returned()).comments == 0

    @office[0]
    @office[1]
    @office[2]
    def test_libreoffice_keeps_comments_and_changes(self, desk: Desk, slug: str, said: int, returned, tmp_path: Path) -> None:
        before = "夜校本周开课，首批学员"
        path = returned((run(before), run(before[:-4]) + went("首批") + came("头批") + run("学员")))
        kept = to_pdf(path, tmp_path / "office", form="docx")
        document = docx.Document(str(kept))
        assert [(comment.author, comment.text) for comment in document.comments] == [("苏以宁", "请核实\n来函是三十二"), ("苏以宁", "在问")]
        merge = desk.reviews.read(slug, kept)
        assert told(merge) == [("顾北辰", "首批", "头批")] and merge.comments == 0
        assert take(desk, merge, 0)[1] == BODY[1].replace("首批", "头批")
        assert dict(parts_of(desk.reports.get(slug)))["主题"] == ("夜校开课\n首批二十三人",)


def split_comment() -> tuple[str, str]:
    """Nothing changed, the file saved again."""
    return "<w:sectPr", "<w:sectPr"
