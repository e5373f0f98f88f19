from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PIL import Image

from workstation.archive.senders import part_sender
from workstation.archive.submissions import pictures_in, read_submission
from workstation.desk import Desk
from workstation.filing import file_page

BODY = "本报讯 北岭水库除险加固工程近日完工，下游一万亩农田用水有了保障。附近三个村庄的村民今春不再为浇地发愁。"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("作者：林一", (("姓名", "林一"),)),
        ("作者单位:区水务局　联系电话:13900001111", (("单位", "区水务局"), ("电话", "13900001111"))),
        ("（联系人：林一；手机：139 0000 1111）", (("姓名", "林一"), ("电话", "139 0000 1111"))),
        ("区水务局 林一 13900001111", (("姓名", "区水务局 林一"), ("电话", "13900001111"))),
        ("开户行：某银行 账号：6200000000000000000", (("账户", "某银行"), ("账户", "6200000000000000000"))),
        ("邮箱：a@b.invalid", (("邮箱", "a@b.invalid"),)),
    ],
)
@pytest.mark.parametrize("place", ["head", "tail"])
def test_lines_about_the_sender_are_taken_out_of_the_text(line: str, told: tuple[tuple[str, str], ...], place: str) -> None:
    text = f"水库除险\n{line}\n{BODY}" if place == "head" else f"水库除险\n{BODY}\n{line}"
    assert part_sender(text).told == told
    assert part_sender(text).text == f"水库除险\n{BODY}"


@pytest.mark.parametrize(
    "line",
    [
        "通讯员 林一",
        "报名热线 13900001111",
        "咨询电话请拨打区水务局值班室，号码是 13900001111。",
        "工程总投资 13900001111 元。",
        "据工程的作者：说来话长",
    ],
)
def test_bylines_and_numbers_for_readers_stay(line: str) -> None:
    text = f"水库除险\n{BODY}\n{line}"
    assert part_sender(text).text == text and part_sender(text).told == ()


def test_a_text_that_is_nothing_else_stays_whole() -> None:
    assert part_sender("电话：13900001111").text == "电话：13900001111"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    picture = BytesIO()
    Image.effect_noise((400, 300), 60).convert("RGB").save(picture, "JPEG")
    document = Document()
    document.add_paragraph("水库除险")
    document.add_paragraph(BODY)
    document.add_picture(BytesIO(picture.getvalue()))
    document.add_paragraph("作者：林一 单位：区水务局 电话：13900001111")
    folder = tmp_path / "来稿"
    folder.mkdir()
    document.save(str(folder / "投稿.docx"))
    os.utime(folder / "投稿.docx", (1, 1))
    return folder / "投稿.docx"


def test_a_letter_comes_with_its_picture_and_its_sender_only_in_the_note(desk: Desk, letter: Path) -> None:
    submission = read_submission(letter)
    assert "13900001111" in submission.source.notes[-2] and "1 幅图片" in submission.source.notes[-1]
    (slug,) = desk.submissions.take(file_page(submission.source.text), submission).reports
    report = desk.reports.get(slug)
    assert report.note == "姓名：林一；单位：区水务局；电话：13900001111"
    assert "13900001111" not in "".join((*report.body, *(line.text for line in report.attribution_lines)))
    assert len(report.pictures) == 1 and desk.pictures.exists(report.pictures[0])
    origin = desk.reports.origin(slug)
    assert origin is not None and origin.kind == "submission" and dict(origin.sender)["电话"] == "13900001111"
    assert desk.journal.undo().label == "撤销 收来稿" and desk.reports.listing() == ()


def test_the_watched_folder_offers_each_file_once_whatever_its_name(desk: Desk, letter: Path) -> None:
    assert desk.submissions.waiting() == ()
    desk.options.set("submissions.folder", str(letter.parent))
    assert desk.submissions.waiting() == (letter,)
    submission = read_submission(letter)
    desk.submissions.take(file_page(submission.source.text), submission)
    letter.rename(letter.with_name("改了名.docx"))
    assert desk.submissions.waiting() == ()


def test_a_file_that_is_still_being_written_waits(desk: Desk, letter: Path) -> None:
    desk.options.set("submissions.folder", str(letter.parent))
    os.utime(letter)
    assert desk.submissions.waiting() == ()


def test_what_is_no_package_has_no_pictures() -> None:
    assert pictures_in(b"PK broken") == ()
