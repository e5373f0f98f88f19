from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QWidget

from tests.ui.editor.conftest import SPRING
from ui.editor.editor_page import EditorPage
from ui.editor.source_dialog import SourceDialog
from ui.editor.tags.chips import TagChip
from workstation.filing import file_page
from workstation.page import Folio, PagePlan, Slot
from workstation.report import Reading
from workstation.units import Lines


def tag_chips(editor: EditorPage) -> list[TagChip]:
    return [chip for chip in editor.parts.tags.findChildren(TagChip) if not chip.isHidden()]


def test_tags_are_added_completed_and_taken_off(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened(replace(SPRING, tags=("三农",)))
    tag = editor.parts.tags.tag
    tag.setText("春耕，三农")
    QTest.keyClick(tag, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).tags == ("三农", "春耕"))
    QTest.mouseClick(tag_chips(editor)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).tags == ("春耕",))
    qtbot.waitUntil(lambda: tag.completer().model().stringList()[0] == "春耕" and "三农" not in tag.completer().model().stringList())


def test_tags_are_a_desk_action_that_is_undone_by_name(qtbot, desk, editor: EditorPage, opened, tasks) -> None:
    opened(replace(SPRING, tags=("三农",)))
    QTest.mouseClick(tag_chips(editor)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.journal.undo_label == "去标签")
    tasks.write(desk.journal.undo)
    qtbot.waitUntil(lambda: [chip.tag for chip in tag_chips(editor)] == ["三农"])


def test_standing_head_is_typed_text_and_desk_a_desk_matter(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened()
    editor.parts.tags.standing_head.insertPlainText("一线见闻")
    editor.parts.tags.desk.setText("要闻部")
    editor.parts.tags.desk.editingFinished.emit()
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).desk == "要闻部")
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).standing_head == "一线见闻")


def test_captions_jump_and_note_are_saved(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened()
    details = editor.parts.details
    details.captions.insertPlainText("图一\n图二")
    details.jump.insertPlainText("下转第四版")
    details.note.insertPlainText("等核实")
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).note == "等核实")
    stored = desk.reports.get(report.slug)
    assert stored.captions == ("图一", "图二") and stored.jump is not None and stored.jump.pages == ("4",)


def test_the_reading_is_changed_in_the_details(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened()
    box = editor.parts.details.reading
    box.setCurrentIndex(box.findData(Reading.SECOND))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).reading is Reading.SECOND)


def test_pictures_are_shown_small(qtbot, desk, editor: EditorPage, opened, tmp_path: Path) -> None:
    Image.new("RGB", (900, 600), "green").save(tmp_path / "field.png")
    digest = desk.pictures.add(tmp_path / "field.png")
    opened(replace(SPRING, pictures=(digest,), captions=("春耕",)))
    qtbot.waitUntil(lambda: editor.parts.details.pictures.count() == 1)


def test_a_filed_report_shows_its_source_and_its_repairs(qtbot, desk, editor: EditorPage) -> None:
    source = "清河镇召开春耕现场会\n\n　　本报讯 3月5日，清河镇召开春耕现场会，部署今年春耕生产，\n\n要求各村抢抓农时。记者 林小满\n"
    (slug,) = desk.reports.file(file_page(source).reports, source).reports
    editor.show_report(desk.reports.get(slug))
    repairs = editor.parts.details._repairs
    qtbot.waitUntil(lambda: repairs.count() > 0)
    assert any("林小满" in repairs.item(row).text() for row in range(repairs.count()))
    editor.parts.details._see_source.click()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, SourceDialog))
    dialog.repairs.setCurrentRow(0)
    assert dialog.view.toPlainText() == source
    dialog.close()


def test_where_a_report_stands_and_how_it_fits_is_in_the_foot(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened()
    from datetime import date

    day = date(2024, 3, 6)
    desk.issues.new(day)
    plan = desk.issues.plan(day, "K01")
    slot = Slot(report.slug, 0, Lines(0), 2, Lines(30))
    assert isinstance(plan, PagePlan) and isinstance(plan.folio, Folio)
    editor._tasks.write(lambda: desk.issues.put_plan(day, replace(plan, slots=(slot,)), "放上版面"))
    fit = editor.parts.status.fit
    qtbot.waitUntil(lambda: not fit.isHidden() and fit.text.startswith("K01 版：缺"))
    qtbot.waitUntil(lambda: editor.parts.details._place.text() == "2024-03-06 K01")


def test_an_empty_report_has_a_word_for_every_empty_part(editor: EditorPage, opened) -> None:
    from workstation.report import Report

    opened(Report(""))
    details, tags = editor.parts.details, editor.parts.tags
    assert not tags._none.isHidden() and not details.pictures._none.isHidden() and not details._no_repairs.isHidden()
    assert all(field.placeholderText() for field in editor.form.fields.in_order())
    assert editor.parts.findings._empty.text() == "还没有可检查的文字"


def test_a_picture_is_added_and_taken_off_while_one_types(qtbot, desk, editor: EditorPage, opened, tmp_path: Path) -> None:
    report = opened()
    Image.new("RGB", (900, 600), "green").save(tmp_path / "field.png")
    QTest.keyClicks(editor.parts.story, "x")
    editor.parts.details.pictures.wanted.emit((tmp_path / "field.png",))
    qtbot.waitUntil(lambda: editor.parts.details.pictures.count() == 1)
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).body[0].startswith("x本报讯"))
    assert len(desk.reports.get(report.slug).pictures) == 1
    editor.parts.details.pictures.rows[0].remove.click()
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).pictures == ())
    qtbot.waitUntil(lambda: editor.parts.details.pictures.count() == 0)


def test_a_file_that_is_no_picture_is_refused_with_a_word(qtbot, desk, editor: EditorPage, opened, tasks, tmp_path: Path) -> None:
    report = opened()
    (tmp_path / "note.png").write_text("不是图片", encoding="utf-8")
    with qtbot.waitSignal(tasks.failed):
        editor.parts.details.pictures.wanted.emit((tmp_path / "note.png",))
    assert desk.reports.get(report.slug).pictures == ()


def test_everything_that_takes_the_keyboard_has_a_name(editor: EditorPage, opened) -> None:
    opened()
    nameless = [
        widget
        for widget in editor.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(editor)
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")() or isinstance(widget, (QSplitter, QTabBar)))
    ]
    assert nameless == []


def test_options_reach_the_editor(qtbot, desk, editor: EditorPage, opened, tasks) -> None:
    opened()
    QTest.keyClicks(editor.parts.story, "x")
    for key, value in (("edit.size", 20), ("page.measure", 20.0)):
        tasks.write(lambda key=key, value=value: desk.options.set(key, value))
    qtbot.waitUntil(lambda: "× 20 字" in editor.parts.status.texts[0])
    assert editor.parts.story.font().pointSizeF() == 20
    assert editor.parts.story.text().startswith("x本报讯") and not editor.history.can_undo
