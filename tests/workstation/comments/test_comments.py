from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import plain_report
from tests.workstation.signoff.people import as_, staffed
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.errors import BadInput, NotFound, NotReady, Refused, Stale
from workstation.report import AttributionLine, Headlines, Reading

BODY = ("南桥夜校本周开课，首批学员二十三人。", "课程每周三次，由社区教师授课。")


class Clock:
    now = datetime(2026, 3, 5, 9, 0)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite", clock=Clock()) as made:
        made.options.set("paper.person", "苏以宁")
        yield made


@pytest.fixture
def slug(desk: Desk) -> str:
    report = replace(
        plain_report("夜校开课"),
        headlines=Headlines(main="夜校开课"),
        body=BODY,
        attribution_lines=(AttributionLine("记者 程远帆"),),
        captions=("学员在上课",),
    )
    return next(iter(desk.reports.new(report).reports))


def comment(desk: Desk, slug: str, words: str, text: str = "请核实", part: str = "正文", **more) -> int:
    whole = {"正文": "\n".join(BODY), "主题": "夜校开课", "署名": "记者 程远帆", "图片说明": "学员在上课"}[part]
    at = whole.index(words)
    desk.comments.add(slug, Anchor(part, at, at + len(words)), text, words=words, **more)
    return desk.comments.listing(slug)[-1].id


def stands_on(desk: Desk, slug: str, number: int = 0) -> str | None:
    from workstation.comments.anchoring import part_texts

    anchor = desk.comments.listing(slug)[number].anchor
    return part_texts(desk.reports.get(slug))[anchor.part][anchor.start : anchor.end] if anchor else None


def write(desk: Desk, slug: str, *body: str) -> None:
    desk.reports.save(replace(desk.reports.get(slug), body=body))


@pytest.mark.parametrize(("part", "words"), [("主题", "夜校"), ("正文", "二十三人"), ("署名", "程远帆"), ("图片说明", "学员")])
def test_words_of_any_part_are_commented_on(desk: Desk, slug: str, part: str, words: str) -> None:
    comment(desk, slug, words, part=part)
    found = desk.comments.listing(slug)[0]
    assert (found.words, found.person, found.text, found.anchor.part) == (words, "苏以宁", "请核实", part)


def test_the_anchor_moves_with_what_is_written_before_it(desk: Desk, slug: str) -> None:
    comment(desk, slug, "二十三人")
    write(desk, slug, "本报讯。", "昨天，" + BODY[0], BODY[1])
    assert stands_on(desk, slug) == "二十三人"


def test_words_that_are_corrected_keep_the_comment(desk: Desk, slug: str) -> None:
    comment(desk, slug, "二十三人")
    write(desk, slug, BODY[0].replace("二十三人", "三十二人"), BODY[1])
    assert stands_on(desk, slug) == "三十二人"
    assert desk.comments.listing(slug)[0].words == "二十三人"


def test_deleted_words_leave_the_comment_with_its_quotation(desk: Desk, slug: str) -> None:
    comment(desk, slug, "首批学员")
    write(desk, slug, BODY[1])
    found = desk.comments.listing(slug)[0]
    assert (found.anchor, found.words) == (None, "首批学员")


def test_an_earlier_version_brings_the_words_and_the_comments_place_back(desk: Desk, slug: str) -> None:
    write(desk, slug, *BODY, "末段。")
    comment(desk, slug, "首批学员")
    desk.versions.keep(slug, "送审稿")
    write(desk, slug, "换了一篇。")
    assert stands_on(desk, slug) is None
    kept = next(version for version in desk.versions.listing(slug) if version.name == "送审稿")
    desk.versions.restore(slug, kept.id)
    assert stands_on(desk, slug) == "首批学员"


def test_a_paragraph_that_changes_its_place_takes_its_comments_along(desk: Desk, slug: str) -> None:
    comment(desk, slug, "二十三人")
    write(desk, slug, BODY[1], BODY[0])
    assert stands_on(desk, slug) == "二十三人"


def test_all_of_a_kind_mended_at_once_moves_every_anchor(desk: Desk, slug: str) -> None:
    write(desk, slug, "甲,乙,丙,首批学员,丁。", "戊,己,二十三人,庚。")
    for words in ("首批学员", "二十三人"):
        at = "甲,乙,丙,首批学员,丁。\n戊,己,二十三人,庚。".index(words)
        desk.comments.add(slug, Anchor("正文", at, at + 4), "？", words=words)
    write(desk, slug, "甲、乙、丙、首批学员、丁。", "戊、己、二十三人、庚。")
    assert [stands_on(desk, slug, number) for number in (0, 1)] == ["首批学员", "二十三人"]


def test_words_that_have_moved_meanwhile_are_found_nearby_and_others_refused(desk: Desk, slug: str) -> None:
    desk.comments.add(slug, Anchor("正文", 0, 4), "？", words="二十三人")
    assert stands_on(desk, slug) == "二十三人"
    with pytest.raises(Stale, match="重新选中"):
        desk.comments.add(slug, Anchor("正文", 0, 4), "？", words="没有的字")
    with pytest.raises(Stale):
        desk.comments.add(slug, Anchor("正文", 3, 3), "？")
    with pytest.raises(BadInput, match="空的"):
        desk.comments.add(slug, Anchor("正文", 0, 4), "  ")


def test_a_thread_has_replies_with_persons_and_times(desk: Desk, slug: str) -> None:
    ident = comment(desk, slug, "二十三人")
    desk.options.set("paper.person", "程远帆")
    desk.comments.reply(ident, "已问过，是三十二人")
    thread = desk.comments.listing(slug)[0]
    assert [(reply.person, reply.text) for reply in thread.replies] == [("程远帆", "已问过，是三十二人")]
    assert thread.replies[0].at > thread.at


def test_settled_and_open_again(desk: Desk, slug: str) -> None:
    ident = comment(desk, slug, "二十三人")
    desk.comments.settle(ident)
    assert (desk.comments.listing(slug)[0].settled_by, desk.comments.open_counts([slug])) == ("苏以宁", {})
    desk.comments.reopen(ident)
    assert desk.comments.open_counts([slug]) == {slug: 1}


def test_tasks_are_what_is_addressed_to_me_the_most_urgent_first(desk: Desk, slug: str) -> None:
    later = comment(desk, slug, "首批学员", assigned="程远帆", due=date(2026, 3, 9))
    sooner = comment(desk, slug, "二十三人", assigned="程远帆", due=date(2026, 3, 6))
    comment(desk, slug, "社区教师", assigned="别人")
    assert [task.id for task in desk.comments.tasks("程远帆")] == [sooner, later]
    assert desk.comments.tasks("程远帆")[0].title == "夜校开课"
    assert desk.comments.tasks("程远帆")[0].is_late(date(2026, 3, 7))
    desk.comments.settle(sooner)
    desk.comments.assign(later, "苏以宁")
    assert [task.id for task in desk.comments.tasks()] == [later]
    desk.reports.remove([slug])
    assert desk.comments.tasks() == ()


def test_every_act_is_taken_back_and_tells_which_reports_comments_changed(desk: Desk, slug: str) -> None:
    change = desk.comments.add(slug, Anchor("正文", 0, 4), "？")
    assert (change.comments, change.reports) == ({slug}, frozenset())
    ident = desk.comments.listing(slug)[0].id
    desk.comments.settle(ident)
    assert desk.journal.undo().comments == {slug}
    assert desk.comments.listing(slug)[0].is_open
    write(desk, slug, "前面加一句。" + BODY[0], BODY[1])
    desk.journal.undo()
    assert desk.comments.listing(slug) == ()
    desk.journal.redo()
    assert stands_on(desk, slug) == BODY[0][:4]
    desk.comments.withdraw(ident)
    assert desk.comments.listing(slug) == ()
    with pytest.raises(NotFound):
        desk.comments.reply(ident, "？")


def test_a_signature_is_on_the_text_and_comments_leave_it_alone(desk: Desk, slug: str) -> None:
    desk.signoff.take([slug])
    ident = comment(desk, slug, "二十三人")
    desk.comments.settle(ident)
    assert not desk.signoff.standing(slug).is_void


def test_open_comments_block_the_release_where_the_house_says_so(tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        slug = desk.reports.listing()[0].slug
        for name, step in (("记二", Reading.SUBMITTED), ("编三", Reading.FIRST)):
            as_(desk, name).signoff.take([slug], step)
        text = desk.reports.get(slug).body[0]
        desk.comments.add(slug, Anchor("正文", 0, 2), "出处？", words=text[:2])
        as_(desk, "总六").options.set("signoff.comments_block", True)
        with pytest.raises(NotReady, match="1 条批注没有解决"):
            desk.signoff.take([slug], Reading.RELEASED)


def test_another_ones_comment_is_settled_by_whom_it_is_for_or_who_may(tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        slug = desk.reports.listing()[0].slug
        as_(desk, "总六").comments.add(slug, Anchor("正文", 0, 2), "出处？")
        ident = desk.comments.listing(slug)[0].id
        with pytest.raises(Refused):
            as_(desk, "记二").comments.settle(ident)
        as_(desk, "总六").comments.assign(ident, "记二")
        as_(desk, "记二").comments.settle(ident)
        assert not desk.comments.listing(slug)[0].is_open
        acts = [line.act for line in desk.log.of(slug)]
        assert acts[-3:] == ["refused", "comment.assign", "comment.settle"]
