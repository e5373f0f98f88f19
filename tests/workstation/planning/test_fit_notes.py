from __future__ import annotations

from dataclasses import replace

import pytest

from workstation.checks.engine.manuscript import Part
from workstation.copyfit.fonts import FontCase
from workstation.page import HeadlineStyle, Slot
from workstation.planning.composing import Composer
from workstation.planning.copyfitting import copyfit
from workstation.planning.fit_notes import FitNote, NoteKind, fit_notes, headline_measures
from workstation.report import Headlines, Report
from workstation.units import Lines, Pt

PRESET = "四开"
ONE_COLUMN = Slot("r1", 0, Lines(0), 1, Lines(40))


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(FontCase.of_machine())


def notes_of(composer: Composer, report: Report, slot: Slot = ONE_COLUMN, names: tuple[str, ...] = ()) -> list[FitNote]:
    return list(fit_notes(report, copyfit(report, slot, PRESET, composer), composer, names))


@pytest.mark.parametrize(
    ("main", "kind", "words"),
    [
        ("乡亲送别老支书沈以\n衡", NoteKind.SPLIT_NAME, "沈以衡"),
        ("泵站年供水三千二\n百万方", NoteKind.SPLIT_NUMBER, "三千二百万"),
        ("水价下调12.\n5%惠及农户", NoteKind.SPLIT_NUMBER, "12.5%"),
        ("村里办起“四点\n半”课堂", NoteKind.SPLIT_WORD, "“四点半”"),
    ],
)
def test_a_headline_line_that_ends_inside_of_something_is_noted(composer: Composer, main: str, kind: NoteKind, words: str) -> None:
    (note,) = [n for n in notes_of(composer, Report("r1", Headlines(main=main), ("正文。",)), names=("沈以衡",)) if n.kind is kind]
    assert note.words == words
    assert main[note.at.offset : note.end].replace("\n", "") == words
    assert note.at.part is Part.MAIN


def test_a_word_that_the_report_makes_itself_is_kept_whole(composer: Composer) -> None:
    body = ("莓谷基地出果。莓谷的果农说，莓谷今年丰收。莓谷路通了。",)
    kinds = [note.kind for note in notes_of(composer, Report("r1", Headlines(main="春风吹进莓\n谷果农笑"), body))]
    assert kinds == [NoteKind.SPLIT_WORD]


def test_a_headline_cut_between_words_is_not_noted(composer: Composer) -> None:
    assert notes_of(composer, Report("r1", Headlines(main="泵站新建十二座\n农户人人笑开颜"), ("正文。",)), names=("沈以衡",)) == []


def test_the_last_character_of_a_headline_alone_on_its_line(composer: Composer) -> None:
    (note,) = notes_of(composer, Report("r1", Headlines(main="泵站建成全镇都\n笑"), ("正文。",)))
    assert (note.kind, note.words) == (NoteKind.LONE_IN_HEADLINE, "笑")


def test_a_last_line_of_one_character_is_told_with_its_place(composer: Composer) -> None:
    first = "今" * 11 + "明" * 13 + "田。"
    report = Report("r1", body=("开头。", "今" * 11 + "明" * 14 + "田", first, "今" * 11 + "明" * 13 + "田野"))
    found = [n for n in notes_of(composer, report) if n.kind is NoteKind.LONE_CHARACTER]
    assert [(n.words, n.at.index) for n in found] == [("田。", 2)] or [(n.at.index) for n in found] == [2]
    assert report.body[2][found[0].at.offset : found[0].end] == found[0].words


def test_a_column_that_begins_with_a_paragraphs_last_line(composer: Composer) -> None:
    report = Report("r1", body=("今" * 11 + "明" * 13 * 9 + "田野上", "风" * 200))
    slot = Slot("r1", 0, Lines(0), 2, Lines(10))
    (note,) = [n for n in notes_of(composer, report, slot) if n.kind is NoteKind.LONE_LINE]
    assert note.words == "田野上"
    assert [n for n in notes_of(composer, report, replace(slot, lines=Lines(11))) if n.kind is NoteKind.LONE_LINE] == []


def test_each_part_of_a_headline_is_measured_against_its_width(composer: Composer) -> None:
    report = Report("r1", Headlines("全县春灌有序推进", "三千亩麦田喝上返青水"), ("正文。",))
    slot = replace(ONE_COLUMN, headline=HeadlineStyle(main=Pt(22)), columns=3)
    kicker, main = headline_measures(copyfit(report, slot, PRESET, composer).set_slot)
    assert (kicker.part, kicker.characters) == (Part.KICKER, (8,))
    assert (main.part, main.size, sum(main.characters)) == (Part.MAIN, 22, 10)
    assert main.holds == int((3 * 13 + 2 * 1.5) * 9 / 22)
