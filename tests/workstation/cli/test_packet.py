from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from tests.workstation.packets.bad_files import BAD
from tests.workstation.packets.desks import hand_over, made, open_desk, report, write
from workstation.cli import main
from workstation.desk import Desk


@pytest.fixture
def stores(tmp_path: Path) -> tuple[Path, Path]:
    """Two stores; the first has a report."""
    with open_desk(tmp_path, "甲") as one:
        one.reports.new(report("河堤加固"))
    with open_desk(tmp_path, "乙"):
        pass
    return tmp_path / "甲.sqlite", tmp_path / "乙.sqlite"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main(["packet", *map(str, arguments)])
    told = capsys.readouterr()
    return status, told.out, told.err


def test_a_packet_goes_from_store_to_store_once_its_maker_is_confirmed(
    stores: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = stores
    status, out, said = run(capsys, "make", "--to", tmp_path, "--store", one)
    packet = Path(out.strip())
    assert status == 0 and packet.exists()
    fingerprint = said.split("本机指纹 ")[1].split("，")[0]
    status, out, said = run(capsys, "receive", packet, "--store", other)
    assert status == 2 and fingerprint in said and out == ""
    status, _, said = run(capsys, "receive", packet, "--store", other, "--trust", "00000 " * 6)
    assert status == 2 and "不符" in said
    status, out, said = run(capsys, "receive", packet, "--store", other, "--trust", fingerprint)
    assert status == 0 and out.startswith("新收\t稿件\t") and "河堤加固" in out
    status, out, _ = run(capsys, "receive", packet, "--store", other, "--json")
    assert status == 0 and json.loads(out)["arrivals"] == []
    with Desk.open(other) as desk:
        assert [row.title for row in desk.reports.listing()] == ["河堤加固"]


def test_what_waits_is_listed_and_decided(stores: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_desk(tmp_path, "甲") as one, open_desk(tmp_path, "乙") as other:
        slug = one.reports.listing()[0].slug
        hand_over(one, other, tmp_path)
        write(one, slug, 0, "甲说堤修到三闸。")
        write(other, slug, 0, "乙说堤修到四闸。")
        hand_over(other, one, tmp_path)
    status, out, _ = run(capsys, "list", "--store", stores[0])
    assert status == 0 and f"待处理\t{slug}" in out and "收\t" in out
    status, out, _ = run(capsys, "list", "--json", "--store", stores[0])
    assert json.loads(out)["waiting"][0]["clashes"] == 1
    assert run(capsys, "decide", slug, "--take", "theirs", "--store", stores[0])[0] == 0
    status, _, said = run(capsys, "decide", slug, "--take", "ours", "--store", stores[0])
    assert status == 2 and "没有待处理的改动" in said
    with Desk.open(stores[0]) as desk:
        assert desk.reports.get(slug).body[0] == "乙说堤修到四闸。"


@pytest.mark.parametrize(("spoil", "words"), BAD.values(), ids=BAD)
def test_a_bad_packet_is_refused_in_one_line_though_its_maker_is_known(
    stores: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: Callable[[Path], None], words: str
) -> None:
    one, other = stores
    packet, fingerprint = packed(capsys, one, tmp_path)
    spoil(packet)
    status, out, said = run(capsys, "receive", packet, "--store", other, "--trust", fingerprint)
    assert status == 2 and out == "" and said.count("\n") == 1 and words in said and packet.name in said
    with Desk.open(other) as desk:
        assert desk.reports.listing() == () and desk.packets.packets() == ()


def test_a_packet_that_comes_again_brings_nothing_and_one_of_tomorrow_is_told_of(
    stores: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    packet, fingerprint = packed(capsys, stores[0], tmp_path)
    assert run(capsys, "receive", packet, "--store", stores[1], "--trust", fingerprint)[0] == 0
    status, out, said = run(capsys, "receive", packet, "--store", stores[1])
    assert status == 0 and out == "" and "已经收过" in said
    with open_desk(tmp_path, "甲", datetime(2199, 1, 1)) as one:
        one.reports.new(report("学校开学"))
        late = made(one, tmp_path / "明天.zip")
    status, out, said = run(capsys, "receive", late, "--store", stores[1])
    assert status == 0 and "学校开学" in out and "时钟不一致" in said


def packed(capsys: pytest.CaptureFixture[str], store: Path, folder: Path) -> tuple[Path, str]:
    """A packet, and its maker's fingerprint."""
    _, out, said = run(capsys, "make", "--to", folder, "--store", store)
    return Path(out.strip()), said.split("本机指纹 ")[1].split("，")[0]


def test_a_file_that_is_no_packet_is_refused_in_one_line(
    stores: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04")
    status, out, said = run(capsys, "receive", tmp_path / "x.zip", "--store", stores[1])
    assert status == 2 and out == "" and said.count("\n") == 1 and "x.zip" in said
    assert run(capsys, "receive", tmp_path / "missing.zip", "--store", stores[1])[0] == 2
