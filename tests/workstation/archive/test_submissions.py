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
        ("区水务局 林一 13900001111", (("单位", "区水务局"), ("姓名", "林一"), ("电话", "13900001111"))),
        ("开户行：某银行 账号：6200000000000000000", (("账户", "某银行"), ("账户", "6200000000000000000"))),
        ("身份证号：320500198001010017", (("身份证", "320500198001010017"),)),
        ("何以安 32050019800101001X", (("姓名", "何以安"), ("身份证", "32050019800101001X"))),
        ("邮箱：a@b.invalid", (("邮箱", "a@b.invalid"),)),
        ("何以安，青汀区商务局，13900001111", (("姓名", "何以安"), ("单位", "青汀区商务局"), ("电话", "13900001111"))),
        ("投稿人：何以安 13900001111（微信同号）", (("姓名", "何以安"), ("电话", "13900001111"))),
        ("报送单位（盖章）：临江街道", (("单位", "临江街道"),)),
        ("联系人\t何以安", (("姓名", "何以安"),)),
        ("作者简介：何以安，男，1980年生，喜爱写作。", (("简介", "何以安，男，1980年生，喜爱写作。"),)),
        ("2026年3月5日", (("日期", "2026年3月5日"),)),
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
        "监督电话 0512-88880000",
        "何以安说，水到了田头，心里就踏实了",
        "2026年3月5日，工程通水。",
    ],
)
def test_bylines_and_numbers_for_readers_stay(line: str) -> None:
    text = f"水库除险\n{BODY}\n{line}"
    assert part_sender(text).text == text and part_sender(text).told == ()


def test_a_letter_about_a_text_is_taken_off_it() -> None:
    parted = part_sender(f"尊敬的编辑老师：\n您好！投上一篇，请审阅。\n水库除险\n{BODY}\n此致\n敬礼！\n何以安\n青汀区水务局\n2026年3月5日")
    assert parted.text == f"水库除险\n{BODY}"
    assert {("姓名", "何以安"), ("单位", "青汀区水务局"), ("日期", "2026年3月5日")} <= set(parted.told)


def test_a_unit_over_the_headline_is_the_sender_and_under_the_text_a_credit() -> None:
    assert part_sender(f"青汀区水务局 供稿\n水库除险\n{BODY}").told == (("单位", "青汀区水务局"),)
    assert part_sender(f"水库除险\n{BODY}\n青汀区水务局 供稿").told == ()


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("（何以安 文/图　电话13900001111）", "（何以安 文/图）"),
        ("通讯员：何以安 13900001111", "通讯员：何以安"),
        ("何以安 摄影报道，手机：139 0000 1111", "何以安 摄影报道"),
    ],
)
def test_a_byline_loses_the_number_in_it_and_stays(line: str, left: str) -> None:
    parted = part_sender(f"水库除险\n{BODY}\n{line}")
    assert parted.text == f"水库除险\n{BODY}\n{left}" and [kind for kind, _ in parted.told] == ["电话"]


def test_fields_that_a_file_names_lose_their_names() -> None:
    parted = part_sender(f"标题：水库除险\n副标题：下游受益\n正文：\n{BODY}")
    assert parted.text == f"水库除险\n下游受益\n\n{BODY}" and parted.labels == ("标题：", "副标题：", "正文：")
    assert part_sender(f"水库除险\n正文：\n{BODY}").labels == ()


def test_a_file_tells_its_sender_in_a_table_a_text_box_and_a_footer(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(2, 2)
    for row, (name, value) in enumerate((("报送单位", "青汀区水务局"), ("联系人", "何以安"))):
        table.cell(row, 0).text, table.cell(row, 1).text = name, value
    for text in ("水库除险", BODY):
        document.add_paragraph(text)
    document.sections[0].footer.paragraphs[0].text = "联系电话：13900001111"
    document.save(tmp_path / "来.docx")
    found = read_submission(tmp_path / "来.docx")
    assert found.sender == (("单位", "青汀区水务局"), ("姓名", "何以安"), ("电话", "13900001111"))
    (report,) = file_page(found.source.text).reports
    assert report.headlines.main == "水库除险" and report.body == (BODY,)


def test_a_line_under_a_picture_is_its_caption_and_not_text(desk: Desk, tmp_path: Path) -> None:
    picture = BytesIO()
    Image.effect_noise((400, 300), 60).convert("RGB").save(picture, "PNG")
    document = Document()
    for text in ("水库除险", BODY):
        document.add_paragraph(text)
    document.add_picture(picture)
    for text in (
        "3月5日，工人在坝上施工。",
        "坝下三个村庄的村民说，今春浇地再不用排队等水，合作社还添了两台插秧机。",
        "何以安 13900001111",
    ):
        document.add_paragraph(text)
    document.save(tmp_path / "图.docx")
    found = desk.submissions.read(tmp_path / "图.docx")
    assert found.captions == ("3月5日，工人在坝上施工。",) and "坝上" not in found.source.text
    assert any("坝上" in note for note in found.source.notes)
    desk.submissions.take(file_page(found.source.text), found)
    (row,) = desk.reports.listing()
    report = desk.reports.get(row.slug)
    assert report.captions == found.captions and len(report.pictures) == 1 and "13900001111" in report.note
    two = file_page(f"水库除险\n{BODY}\n\n夜校开课\n本报讯 青汀镇夜校昨晚开课，三百名居民报名参加，课程有书法、烘焙等十二门。")
    assert len(two.reports) == 2
    desk.submissions.take(two, found)
    assert "图片说明：3月5日" in desk.reports.get(desk.reports.listing()[0].slug).note


def test_a_file_that_was_taken_before_is_said_so(desk: Desk, letter: Path) -> None:
    first = desk.submissions.read(letter)
    assert not any("收过" in note for note in first.source.notes)
    desk.submissions.take(file_page(first.source.text), first)
    (row,) = desk.reports.listing()
    (note,) = [note for note in desk.submissions.read(letter).source.notes if "收过" in note]
    assert row.slug in note and row.title in note


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
