"""Directories that are handed round: what may be trusted, and everything that is refused with its reason."""

from __future__ import annotations

import json
import os
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from workstation.desk import Desk, restore_store
from workstation.errors import BadInput, NotReady, StoreError
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official, Organ
from workstation.people.roster import Staff
from workstation.people.travel_json import Directories
from workstation.people.travelling import CONTENT, SIGNATURE, Parcel, pack
from workstation.store.signing_key import key_file

NOW = datetime(2026, 3, 5, 9, 30)
SU = Staff(None, "简素", "记者", "民生", date(2019, 3, 1), None, ("阿简",), (), "簡素")
WEN = Official("闻人清", "区长", "青汀区", 1, date(2021, 3, 1), source="3号")
ZOU = Correspondent("邹朋", "区交通局", "0512-8899", ("小邹",), "鄒朋", date(2022, 3, 1))


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def chief(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """The desk of the chief editor, who signs."""
    with Desk.open(tmp_path / "chief" / "desk.sqlite", clock=clock) as desk:
        desk.options.set("paper.name", "青汀报")
        desk.roster.put(SU)
        desk.officials.put(WEN)
        desk.officials.put_organs([Organ("青汀区", level="县"), Organ("城管局")])
        desk.correspondents.put(ZOU)
        yield desk


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with Desk.open(tmp_path / "mine" / "desk.sqlite", clock=clock) as desk:
        yield desk


@pytest.fixture
def file(chief: Desk, tmp_path: Path) -> Path:
    return chief.travel.write(tmp_path / "名录.zip", "顾北辰")


def held(desk: Desk) -> tuple[list[object], ...]:
    officials = desk.officials.officials()
    shelves = (desk.roster.roster().staff, officials.rows, officials.organs, desk.correspondents.correspondents().people)
    return tuple([replace(entry, id=None) for entry in shelf] for shelf in shelves)


def test_what_was_signed_arrives_with_every_field_as_one_action(chief: Desk, desk: Desk, file: Path) -> None:
    travelled = desk.travel.read(file)
    assert (travelled.signer, travelled.paper, travelled.trusted) == ("顾北辰", "青汀报", False)
    assert travelled.signed_at == NOW.astimezone(UTC)
    desk.travel.trust(travelled.fingerprint, "顾总编")
    assert (desk.travel.read(file).signer, desk.travel.read(file).trusted) == ("顾总编", True)
    change = desk.travel.take(travelled)
    assert change.people == {"staff", "officials", "correspondents"}
    assert held(desk) == (*held(chief)[:3], [replace(ZOU, phone="")])
    desk.journal.undo()
    assert held(desk) == ([], [], [], [])


def test_nothing_is_taken_of_a_signer_whom_nobody_confirmed(desk: Desk, file: Path) -> None:
    travelled = desk.travel.read(file)
    with pytest.raises(NotReady, match="指纹"):
        desk.travel.take(travelled)
    desk.travel.trust(travelled.fingerprint.replace(" ", ""), "顾总编")
    desk.travel.distrust(travelled.fingerprint)
    with pytest.raises(NotReady):
        desk.travel.take(travelled)
    assert held(desk) == ([], [], [], [])


def test_a_fingerprint_is_the_same_on_both_desks_and_can_be_read_aloud(chief: Desk, desk: Desk, file: Path) -> None:
    told = desk.travel.read(file).fingerprint
    assert told == chief.travel.fingerprint()
    assert [len(group) for group in told.split()] == [5] * 6 and told.replace(" ", "").isdecimal()
    assert chief.travel.read(file).trusted


@pytest.mark.parametrize("fingerprint", ["", "12345", "一二三"])
def test_what_is_no_fingerprint_is_not_trusted(desk: Desk, fingerprint: str) -> None:
    with pytest.raises(BadInput, match="五位数字"):
        desk.travel.trust(fingerprint, "顾总编")


def test_only_what_was_chosen_is_taken(desk: Desk, file: Path) -> None:
    travelled = desk.travel.read(file)
    desk.travel.trust(travelled.fingerprint, "顾总编")
    preview = desk.travel.preview(travelled)
    desk.travel.take(travelled, replace(preview.sure, staff=(), organs=False))
    assert held(desk) == ([], [WEN], [], [replace(ZOU, phone="")])


def test_telephone_numbers_stay_at_their_desk(chief: Desk, desk: Desk, file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        assert ZOU.phone not in archive.read(CONTENT).decode()
    desk.correspondents.put(replace(ZOU, phone="139", traditional=""))
    travelled = desk.travel.read(file)
    desk.travel.trust(travelled.fingerprint, "顾总编")
    desk.travel.take(travelled)
    assert held(desk)[3] == [replace(ZOU, phone="139")]


def test_an_older_file_than_the_one_taken_is_refused_even_after_undo(
    chief: Desk, desk: Desk, file: Path, tmp_path: Path, clock: Clock
) -> None:
    clock.now = NOW + timedelta(days=1)
    newer = desk.travel.read(chief.travel.write(tmp_path / "新名录.zip", "顾北辰"))
    desk.travel.trust(newer.fingerprint, "顾总编")
    older = desk.travel.read(file)
    desk.travel.take(newer)
    desk.travel.take(newer)  # the same file again changes nothing, and is no fault
    desk.journal.undo()
    with pytest.raises(BadInput, match="旧"):
        desk.travel.read(file)
    with pytest.raises(BadInput, match="旧"):
        desk.travel.take(older)


def test_a_file_from_the_future_is_refused(chief: Desk, desk: Desk, tmp_path: Path, clock: Clock) -> None:
    clock.now = NOW + timedelta(days=40)
    file = chief.travel.write(tmp_path / "名录.zip", "顾北辰")
    clock.now = NOW
    with pytest.raises(BadInput, match="还没有到"):
        desk.travel.read(file)


def repacked(file: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def seal(**values: object) -> Callable[[dict[str, bytes]], object]:
    return lambda members: members.update({SIGNATURE: json.dumps({**json.loads(members[SIGNATURE]), **values}).encode()})


OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw().hex()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda members: members.update({CONTENT: members[CONTENT].replace("区长".encode(), "县长".encode())}), "签名不对"),
        (seal(key=OTHER), "签名不对"),
        (seal(signature="00" * 64), "签名不对"),
        (seal(key="no hex"), "签名不对"),
        (seal(key=None), "签名不对"),
        (seal(format=9), "升级程序"),
        (lambda members: members.update({SIGNATURE: b"[" * 100_000}), "损坏"),
        (lambda members: members.update({"../../desk.sqlite": b""}), "不是采编工作站签发"),
        (lambda members: members.pop(SIGNATURE), "不是采编工作站签发"),
        (lambda members: members.update({SIGNATURE: b" " * 65_000_000}), "过大"),
    ],
    ids=["altered", "other-key", "no-signature", "no-hex", "no-key", "later", "nested", "path", "lacking", "bomb"],
)
def test_a_file_that_was_tampered_with_is_refused_with_the_reason(
    desk: Desk, file: Path, change: Callable[[dict[str, bytes]], object], told: str
) -> None:
    repacked(file, change)
    with pytest.raises(BadInput, match=told) as caught:
        desk.travel.read(file)
    assert "名录.zip" in str(caught.value) and "没有采用" in str(caught.value)


def doubled() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        for name in (CONTENT, CONTENT, SIGNATURE):
            archive.writestr(name, "{}")
    return stream.getvalue()


@pytest.mark.parametrize("kind", ["cut", "text", "empty", "doubled", "backup"])
def test_a_damaged_or_foreign_file_is_refused(chief: Desk, desk: Desk, file: Path, tmp_path: Path, kind: str) -> None:
    *_, made = chief.back_up(tmp_path / "b.zip")
    data = {"cut": file.read_bytes()[:-60], "text": b"name,role\n", "empty": b"", "doubled": doubled(), "backup": made.result.read_bytes()}
    file.write_bytes(data[kind])
    with pytest.raises(BadInput, match="没有采用"):
        desk.travel.read(file)
    with pytest.raises(BadInput, match="读不了"):
        desk.travel.read(tmp_path / "没有.zip")


@pytest.mark.parametrize(
    "officials",
    [(replace(WEN, name=" "),), (replace(WEN, post="长" * 3000),), (replace(WEN, rank="一"),), (replace(WEN, joined="去年"),)],  # type: ignore[arg-type]
)
def test_signed_nonsense_is_refused_all_the_same(desk: Desk, tmp_path: Path, officials: tuple[Official, ...]) -> None:
    parcel = Parcel("", "顾北辰", "青汀报", NOW.astimezone(UTC), Directories(officials=officials))
    (tmp_path / "名录.zip").write_bytes(pack(parcel, Ed25519PrivateKey.generate()))
    with pytest.raises(BadInput, match="officials 第 1 条"):
        desk.travel.read(tmp_path / "名录.zip")


def test_there_must_be_something_to_sign_and_a_name(desk: Desk, chief: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="空的"):
        desk.travel.write(tmp_path / "名录.zip", "顾北辰")
    with pytest.raises(NotReady, match="签发人"):
        chief.travel.write(tmp_path / "名录.zip", " ")
    assert not (tmp_path / "名录.zip").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits; the user's folder is private there")
def test_the_private_key_is_its_owners_alone(chief: Desk, file: Path) -> None:
    assert stat.S_IMODE(key_file(chief.path).stat().st_mode) == 0o600
    key_file(chief.path).chmod(0o644)
    assert "其他用户也能读" in told_of_key(chief)


def told_of_key(desk: Desk) -> str:
    diagnoses = [step.result for step in desk.examine()][-1] or ()
    return "".join(next(diagnosis.faults for diagnosis in diagnoses if diagnosis.subject == "签名私钥"))


def test_a_backup_holds_no_private_key_and_a_desk_made_from_it_says_so(chief: Desk, file: Path, tmp_path: Path) -> None:
    *_, made = chief.back_up(tmp_path / "backup.zip")
    with zipfile.ZipFile(made.result) as archive:
        secret = key_file(chief.path).read_bytes().splitlines()[1]
        assert not any(secret in archive.read(name) for name in archive.namelist())
    for _ in restore_store(made.result, tmp_path / "new" / "desk.sqlite"):
        pass
    with Desk.open(tmp_path / "new" / "desk.sqlite") as desk:
        assert held(desk) == held(chief)
        assert "不见了" in told_of_key(desk)
        with pytest.raises(NotReady, match="换一把新的"):
            desk.travel.write(tmp_path / "再.zip", "顾北辰")
        desk.travel.renew_key("顾北辰")
        assert told_of_key(desk) == ""
        assert desk.travel.fingerprint() != chief.travel.fingerprint()
        assert desk.travel.read(desk.travel.write(tmp_path / "再.zip", "顾北辰")).trusted


def test_a_renewed_key_is_another_and_the_old_one_is_kept_aside(chief: Desk, file: Path) -> None:
    before, secret = chief.travel.fingerprint(), key_file(chief.path).read_bytes()
    chief.travel.renew_key("顾北辰")
    assert chief.travel.fingerprint() != before
    assert [path.read_bytes() for path in chief.path.parent.glob("*.signing-key.*")] == [secret]


def test_a_spoilt_key_is_said_so(chief: Desk, file: Path, tmp_path: Path) -> None:
    key_file(chief.path).write_bytes(b"-----BEGIN PRIVATE KEY-----")
    with pytest.raises(StoreError, match="读不出来"):
        chief.travel.write(tmp_path / "名录.zip", "顾北辰")
    assert "读不出来" in told_of_key(chief)


def test_a_full_stick_is_said_so_and_no_half_file_is_left(chief: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    kept = file.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInput, match="U 盘"):
        chief.travel.write(file, "顾北辰")
    assert file.read_bytes() == kept and [path.suffix for path in file.parent.iterdir() if path.is_file()] == [".zip"]


def test_however_a_file_is_spoilt_it_is_refused_with_a_sentence(desk: Desk, file: Path) -> None:
    whole = file.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        with suppress(BadInput):
            assert desk.travel.read(file).officials == (WEN,)  # a byte that means nothing, such as a member's date
