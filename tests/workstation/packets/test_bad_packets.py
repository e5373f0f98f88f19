"""Packets that are cut short, altered, foreign, too large, with tricks in their names: refused with one sentence, nothing written."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.workstation.packets.bad_files import repacked
from tests.workstation.packets.desks import made, open_desk, received, report
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.packets import packet_file
from workstation.packets.knot import Knot
from workstation.packets.packet_file import PacketWriter, read_packet
from workstation.page import Slot
from workstation.units import Lines

DAY = date(2031, 3, 6)
Json = dict[str, object]


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, "甲") as desk:
        stream = BytesIO()
        Image.new("L", (40, 30), 90).save(stream, "PNG")
        (slug,) = desk.reports.new(replace(report("河堤加固"), pictures=(desk.pictures.add(stream.getvalue()),))).reports
        desk.issues.new(DAY)
        desk.issues.put_plan(DAY, replace(desk.issues.plan(DAY, "K01"), slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
        desk.signoff.take([slug])
        yield desk


@pytest.fixture
def other(tmp_path: Path, one: Desk) -> Iterator[Desk]:
    """A desk that trusts the first one: its signature alone lets nothing in."""
    with open_desk(tmp_path, "乙") as desk:
        desk.travel.key("乙")
        one.travel.key("甲")
        desk.travel.trust(one.travel.fingerprint(), "甲")
        yield desk


@pytest.fixture
def packet(one: Desk, tmp_path: Path) -> Path:
    found = made(one, tmp_path / "包.zip")
    assert found is not None
    return found


def refused(desk: Desk, packet: Path) -> str:
    """The one sentence; the desk is as it was."""
    with pytest.raises(BadInput) as caught:
        received(desk, packet)
    assert desk.reports.listing() == () and desk.issues.listing() == () and not desk.packets._things.things()
    assert packet.name in str(caught.value) and "\n" not in str(caught.value)
    return str(caught.value)


def test_cut_short_anywhere_it_is_refused(other: Desk, packet: Path) -> None:
    whole = packet.read_bytes()
    for length in (0, 1, 30, len(whole) // 3, len(whole) - 40, len(whole) - 1):
        packet.write_bytes(whole[:length])
        refused(other, packet)


def test_a_changed_byte_anywhere_never_gets_in(other: Desk, packet: Path) -> None:
    whole = packet.read_bytes()
    for at in range(40, len(whole) - 200, len(whole) // 25):
        packet.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            read_packet(packet)
        except BadInput:
            refused(other, packet)


@pytest.mark.parametrize("name", ["../../evil.py", "/etc/passwd", "things/../../x.json", "C:\\x.json", "readme.txt"])
def test_a_member_that_is_not_in_the_list_is_refused(other: Desk, packet: Path, name: str) -> None:
    repacked(packet, lambda members: members.update({name: b"x"}))
    assert "清单不符" in refused(other, packet)


def test_a_member_that_is_missing_is_noticed(other: Desk, packet: Path) -> None:
    repacked(packet, lambda members: members.pop(next(name for name in members if name.startswith("pictures/"))))
    assert "清单不符" in refused(other, packet)


def test_another_text_under_the_old_list_is_noticed(other: Desk, packet: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        for name in members:
            members[name] = members[name].replace("河堤".encode(), "江堤".encode()) if name.startswith("things/") else members[name]

    repacked(packet, change)
    assert "与清单不符" in refused(other, packet)


def test_another_list_under_the_old_signature_is_noticed(other: Desk, packet: Path) -> None:
    repacked(packet, lambda members: members.update({"manifest.json": members["manifest.json"].replace("甲".encode(), "丁".encode())}))
    assert "签名不对" in refused(other, packet)


def test_a_bomb_is_not_unpacked(other: Desk, packet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packet_file, "LARGEST_TEXT", 100_000)

    def change(members: dict[str, bytes]) -> None:
        members[next(name for name in members if name.startswith("things/"))] = b" " * 50_000_000

    repacked(packet, change)
    assert "过大" in refused(other, packet)


@pytest.mark.parametrize(("words", "data"), [("不是完好的数据包", "第一段".encode()), ("不是采编工作站的数据包", None)])
def test_another_file_is_told_as_such(other: Desk, tmp_path: Path, words: str, data: bytes | None) -> None:
    path = tmp_path / "别的.zip"
    if data is None:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("issue.json", "{}")
    else:
        path.write_bytes(data)
    assert words in refused(other, path)


def resealed(desk: Desk, packet: Path, change: Callable[[Json], None], manifest: Callable[[Json], None] = lambda told: None) -> None:
    """The packet as its own desk would have signed it, had its program been another: the hashes and the signature fit."""
    with zipfile.ZipFile(packet) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    told = json.loads(members.pop("manifest.json"))
    members.pop("signature.json")
    writer = PacketWriter(packet)
    for name, data in members.items():
        if name.startswith("things/"):
            thing = json.loads(data)
            change(thing)
            data = json.dumps(thing).encode()
        writer.add(name, data)
    told = {name: value for name, value in told.items() if name not in ("files", "kind")}
    manifest(told)
    writer.seal(told, desk.travel.key("甲"))


def tied_anew(thing: Json, change: Callable[[Json], None]) -> None:
    """Another content in every knot, with hashes that fit."""
    hashes: dict[str, str] = {}
    for told in thing["knots"]:  # type: ignore[attr-defined]
        change(told["content"])
        parents = tuple(hashes[parent] for parent in told["parents"])
        knot = Knot(parents, told["person"], told["at"], told["name"], told["content"]).tied(str(thing["uid"]))
        hashes[told["hash"]], told["parents"], told["hash"] = knot.hash, list(parents), knot.hash


CONTENTS: dict[str, Callable[[Json], None]] = {
    "a paragraph that is no text": lambda content: content.update(body=[5]) if "body" in content else None,
    "no body": lambda content: content.pop("body", None) and None,
    "tags that are none": lambda content: content.update(tags=7) if "tags" in content else None,
    "a picture with a path": lambda content: content.update(pictures=["../../x"]) if "pictures" in content else None,
    "a page with a path": lambda content: content.update(pages=["../K01"]) if "pages" in content else None,
    "a plan of nothing": lambda content: content.update(plan={"slots": 3}) if "plan" in content else None,
}


@pytest.mark.parametrize("change", CONTENTS.values(), ids=CONTENTS)
def test_a_content_that_is_none_is_refused_even_from_a_known_desk(
    one: Desk, other: Desk, packet: Path, change: Callable[[Json], None]
) -> None:
    resealed(one, packet, lambda thing: tied_anew(thing, change))
    refused(other, packet)


THINGS: dict[str, Callable[[Json], None]] = {
    "a slug with a path": lambda thing: thing.update(name="../../x"),
    "a slug that new ones couldn't be counted on from": lambda thing: thing.update(name="310304-xyz"),
    "a kind that isn't known": lambda thing: thing.update(kind="fees"),
    "a history without its beginning": lambda thing: thing.update(knots=thing["knots"][1:]),  # type: ignore[index]
    "a knot with another hash": lambda thing: thing["knots"][0].update(hash="0" * 64),  # type: ignore[index]
    "a signed text that isn't what was signed": lambda thing: thing.update(signed=dict.fromkeys(thing["signed"], "{}")),  # type: ignore[attr-defined]
    "a signature without its text": lambda thing: thing.update(signed={}),
    "an act that was rewritten": lambda thing: [act["origin"].__setitem__(2, "别人") for act in thing["acts"]] and None,  # type: ignore[attr-defined]
}


@pytest.mark.parametrize("change", THINGS.values(), ids=THINGS)
def test_a_thing_that_is_none_is_refused_even_from_a_known_desk(
    one: Desk, other: Desk, packet: Path, change: Callable[[Json], None]
) -> None:
    resealed(one, packet, lambda thing: change(thing) if thing["kind"] == "report" else None)
    refused(other, packet)


def test_a_later_program_s_packet_is_told_as_such(one: Desk, other: Desk, packet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packet_file, "FORMAT", 2)
    resealed(one, packet, lambda thing: None, lambda told: told.update(format=2))
    monkeypatch.setattr(packet_file, "FORMAT", 1)
    assert "更新版本" in refused(other, packet)


def test_a_picture_that_is_none_leaves_nothing_behind(one: Desk, other: Desk, packet: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members[next(name for name in members if name.startswith("pictures/"))] = b"no picture"

    repacked(packet, change)
    assert "与清单不符" in refused(other, packet)
