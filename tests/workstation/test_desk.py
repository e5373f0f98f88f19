from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier
from time import sleep

import pytest

from workstation.checks.engine.finding import Finding, Severity
from workstation.desk import Desk, made_late
from workstation.errors import NotFound, NotReady, Stale, StoreError, StoreHeld
from workstation.report import Headlines, Reading, Report


def report(main: str, *body: str, **more) -> Report:
    return Report("", Headlines(main=main), tuple(body), **more)


def titles(desk: Desk) -> list[str]:
    return [row.title for row in desk.reports.listing()]


def test_a_filed_page_keeps_its_order_in_the_list(desk: Desk) -> None:
    desk.reports.file([report("头条"), report("二条"), report("简讯")], "原文")
    assert titles(desk) == ["头条", "二条", "简讯"]


def test_the_pasted_text_is_kept_exactly(desk: Desk) -> None:
    change = desk.reports.file([report("头条")], "原\r\n文\u3000 \ud800")
    assert desk.reports.source(*change.reports) == "原\r\n文\u3000 \ud800"


def test_slugs_count_within_a_day_and_stay_in_order(desk: Desk) -> None:
    slugs = [next(iter(desk.reports.new().reports)) for _ in range(102)]
    assert slugs == sorted(slugs)
    assert slugs[0].endswith("-01")
    assert slugs[-1].endswith("-a102")


def test_a_save_of_an_older_revision_is_refused_and_nothing_is_written(desk: Desk) -> None:
    (slug,) = desk.reports.new(report("甲", "一")).reports
    seen = desk.reports.get(slug)
    desk.reports.save(replace(seen, body=("二",)))
    with pytest.raises(Stale):
        desk.reports.save(replace(seen, body=("三",)))
    assert desk.reports.get(slug).body == ("二",)
    assert desk.reports.get(slug).revision == seen.revision + 1


def test_typing_and_desk_actions_do_not_wait_for_one_another(desk: Desk) -> None:
    (slug,) = desk.reports.new(report("甲")).reports
    seen = desk.reports.get(slug)
    desk.reports.set_tags([slug], ["要闻"])
    desk.reports.save(replace(seen, body=("正文",)))
    stored = desk.reports.get(slug)
    assert (stored.tags, stored.body) == (("要闻",), ("正文",))


def test_undo_takes_back_a_desk_action_and_leaves_what_was_typed_since(desk: Desk) -> None:
    (slug,) = desk.reports.new(report("甲")).reports
    desk.reports.set_reading([slug], Reading.FIRST)
    desk.reports.save(replace(desk.reports.get(slug), body=("后来写的",)))
    change = desk.journal.undo()
    stored = desk.reports.get(slug)
    assert (change.label, stored.reading, stored.body) == ("撤销 改审次", Reading.DRAFT, ("后来写的",))


def test_an_undone_import_comes_back_with_all_that_was_typed(desk: Desk) -> None:
    change = desk.reports.file([report("甲"), report("乙")], "原文")
    slug = min(change.reports)
    desk.reports.save(replace(desk.reports.get(slug), body=("后来写的",)))
    desk.journal.undo()
    assert titles(desk) == []
    assert [row.title for row in desk.reports.removed()] == ["甲", "乙"]
    desk.journal.redo()
    assert desk.reports.get(slug).body == ("后来写的",)


def test_a_new_action_cuts_off_what_could_be_redone(desk: Desk) -> None:
    (slug,) = desk.reports.new(report("甲")).reports
    desk.reports.set_desk([slug], "要闻部")
    desk.journal.undo()
    assert desk.journal.redo_label == "转部门"
    desk.reports.set_tags([slug], ["会议"])
    assert desk.journal.redo_label is None
    with pytest.raises(NotReady):
        desk.journal.redo()


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.reports.file([report("甲")], "原文")
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        assert desk.journal.undo_label == "导入整版"
        desk.journal.undo()
        assert titles(desk) == []


def test_a_removed_report_can_be_restored(desk: Desk) -> None:
    (slug,) = desk.reports.new(report("甲", "正文")).reports
    desk.reports.remove([slug])
    with pytest.raises(NotFound):
        desk.reports.get(slug)
    desk.reports.restore([slug])
    assert desk.reports.get(slug).body == ("正文",)


def test_a_second_window_may_look_and_is_told_who_holds_the_store(desk: Desk) -> None:
    desk.reports.new(report("甲"))
    with Desk.open(desk.path) as second:
        assert second.read_only
        assert "进程" in second.held_by
        assert titles(second) == ["甲"]
        with pytest.raises(StoreHeld):
            second.reports.new()


def test_a_closed_window_lets_the_next_one_write(tmp_path: Path) -> None:
    Desk.open(tmp_path / "desk.sqlite").close()
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        assert not desk.read_only


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "desk.sqlite"
    path.write_bytes(content)
    with pytest.raises(StoreError, match="restore"):
        Desk.open(path)
    assert path.read_bytes() == content


def test_a_waiver_needs_a_reason_and_can_be_taken_back(desk: Desk) -> None:
    (slug,) = desk.reports.new(report("甲")).reports
    finding = Finding("width.half", Severity.WARNING, (0, 1), ",", "半角逗号")
    with pytest.raises(NotReady):
        desk.reports.waive(slug, finding, " ", "林一")
    desk.reports.waive(slug, finding, "引用原文", "林一")
    assert [(waiver.rule, waiver.found, waiver.reason, waiver.person) for waiver in desk.reports.waivers(slug)] == [
        ("width.half", ",", "引用原文", "林一")
    ]
    assert desk.reports.unwaive(slug, finding).reports == {slug}
    assert desk.reports.waivers(slug) == ()
    desk.journal.undo()
    assert len(desk.reports.waivers(slug)) == 1


def test_undo_is_refused_where_it_would_overwrite_a_later_change(desk: Desk) -> None:
    (slug,) = desk.reports.new(report("甲")).reports
    desk.reports.set_desk([slug], "要闻部")
    with desk._store.writing():  # a write that is no action, as a later part of the program might make
        desk.reports.set_desk([slug], "民生部")
    with pytest.raises(NotReady, match="后来的改动"):
        desk.journal.undo()
    assert desk.reports.get(slug).desk == "民生部"


def test_several_services_make_one_action_inside_one_write(desk: Desk) -> None:
    def sample() -> None:
        desk.reports.set_tags(desk.reports.new(report("甲")).reports, ["要闻"])

    assert len(desk.act("打开样例", sample).reports) == 1
    assert desk.journal.undo().label == "撤销 打开样例"
    assert titles(desk) == []
    assert desk.journal.undo_label is None


def test_two_threads_that_ask_at_once_get_the_same_service() -> None:
    met = Barrier(2)

    class Slow:
        @made_late
        def service(self) -> object:
            sleep(0.02)
            return object()

    def ask(owner: Slow) -> object:
        met.wait()
        return owner.service

    owner = Slow()
    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(ask, (owner, owner))
    assert first is second
