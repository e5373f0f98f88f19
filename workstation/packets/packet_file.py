"""A packet as a file: a ZIP of a manifest with every member's hash, an Ed25519 signature over the manifest, the things, the pictures.

Nothing in it is believed before the signature fits the manifest, and no member before its hash fits. Members have known names only and are
never unpacked to the disk; what they claim of their length is not relied on.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput
from workstation.handover.issue_file import IssueFileWriter
from workstation.packets.acts import Act, check_texts
from workstation.packets.knot import Knot, in_order
from workstation.packets.soundness import KINDS, demand_sound
from workstation.people.travelling import fingerprint_of, public_bytes
from workstation.store.plain import dumps
from workstation.told import Told
from workstation.zip_faults import ZIP_FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from workstation.store.exchange_shelf import Have

Json = dict[str, Any]
FORMAT, SUFFIX = 2, ".zip"
MANIFEST, SIGNATURE, PEOPLE = "manifest.json", "signature.json", "directories.zip"
_KIND = "editorial-workstation packet"
_DOMAIN = b"editorial-workstation packet 1\n"
_MEMBER = re.compile(r"things/[0-9a-f]{64}\.json|pictures/[0-9a-f]{64}\.[a-z]{3,4}|directories\.zip")
MOST_MEMBERS, LARGEST_TEXT, LARGEST_PICTURE, LARGEST_SUM = 200_000, 64_000_000, 200_000_000, 1_000_000_000
"""Bytes unpacked; the sum is that of all things, pictures apart."""
_BLOCK = 1 << 20
_AGAIN = Told("稿库未动；请重新拷贝，或让对方重新做一份")


@dataclass(frozen=True, slots=True)
class Packed:
    """A thing with its whole history, as a packet holds it."""

    uid: str
    kind: str
    name: str
    knots: tuple[Knot, ...]
    acts: tuple[Act, ...] = ()
    signed: dict[str, str] = field(default_factory=dict)
    """Canonical texts that were signed, by fingerprint."""


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet that was read and proved whole. `fingerprint`: of the key that signed it; `made_at`: by the other desk's clock, in UTC."""

    path: Path
    digest: str
    desk: str
    name: str
    paper: str
    fingerprint: str
    made_at: datetime
    have: Have
    things: tuple[Packed, ...]
    pictures: Mapping[str, str]
    """Hash and member of each picture."""
    people: bytes | None = None
    """The directories, as a signed file of their own."""


class PacketWriter(IssueFileWriter):
    """Adds members; the manifest and its signature come last."""

    def add_thing(self, packed: Packed) -> None:
        """One thing."""
        told = {
            "uid": packed.uid,
            "kind": packed.kind,
            "name": packed.name,
            "knots": [
                {"parents": list(k.parents), "person": k.person, "at": k.at, "name": k.name, "content": k.content, "hash": k.hash}
                for k in packed.knots
            ],
            "acts": [{"origin": list(act.origin), "desk": act.desk, "after": list(act.after)} for act in packed.acts],
            "signed": packed.signed,
        }
        member = f"things/{hashlib.sha256(packed.uid.encode('utf-8')).hexdigest()}.json"
        self.add(member, dumps(told).encode("utf-8"))

    def seal(self, told: Mapping[str, object], key: Ed25519PrivateKey) -> str:
        """Write manifest and signature, and finish; returns the packet's digest."""
        manifest = dumps({"kind": _KIND, "format": FORMAT, **told, "files": dict(self._hashes)}).encode("utf-8")
        self.add(MANIFEST, manifest)
        seal = {"format": FORMAT, "algorithm": "Ed25519", "key": public_bytes(key).hex(), "signature": key.sign(_DOMAIN + manifest).hex()}
        self.add(SIGNATURE, dumps(seal).encode("utf-8"))
        self._archive.close()
        return hashlib.sha256(manifest).hexdigest()


def read_packet(path: Path) -> Packet:
    """Read a packet and prove it whole; pictures are proved when they are read. `BadInput` says why one is refused."""
    with _opened(path) as archive:
        manifest, fingerprint = _proved_manifest(archive, path)
        hashes = _demand_listed(archive, manifest, path)
        try:
            return _packet(archive, path, manifest, hashes, fingerprint)
        except (KeyError, TypeError, AttributeError, ValueError, IndexError, RecursionError) as fault:
            raise BadInput("{0}：数据包里有读不懂的内容。{1}", path.name, _AGAIN) from fault


def digest_and_desk(path: Path) -> tuple[str, str] | None:
    """Which packet a file is, and which desk made it, as it says itself; null for another file, or one still being copied."""
    try:
        with zipfile.ZipFile(path) as archive:
            if not {MANIFEST, SIGNATURE} <= set(archive.namelist()):
                return None
            data = _limited(archive, MANIFEST, path, LARGEST_TEXT)
        return hashlib.sha256(data).hexdigest(), str(_object(data, path).get("desk"))
    except (*ZIP_FAULTS, BadInput):
        return None


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    if not path.is_file():
        raise BadInput("没有 {0} 这个文件，可能 U 盘已拔出；请核对路径", path.name)
    try:
        archive = zipfile.ZipFile(path)
    except ZIP_FAULTS as fault:
        raise BadInput("读不了 {0}：不是完好的数据包（没有拷完，或不是采编工作站的文件）。{1}", path.name, _AGAIN) from fault
    with archive:
        yield archive


def _proved_manifest(archive: zipfile.ZipFile, path: Path) -> tuple[Json, str]:
    """The manifest, and the fingerprint of the key that signed it."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not {MANIFEST, SIGNATURE} <= set(archive.namelist()):
        raise BadInput("{0} 不是采编工作站的数据包；请选“做数据包”得到的 .zip（整期文件请用“接收整期”）", path.name)
    data, seal = _limited(archive, MANIFEST, path, LARGEST_TEXT), _object(_limited(archive, SIGNATURE, path, _BLOCK), path)
    told = _object(data, path)
    if told.get("kind") != _KIND or not isinstance(told.get("files"), dict):
        raise BadInput("{0} 不是采编工作站的数据包；请选“做数据包”得到的 .zip", path.name)
    if not isinstance(told.get("format"), int) or told["format"] > FORMAT:
        raise BadInput("{0} 由更新版本的采编工作站做成；没有收下，请先升级程序", path.name)
    try:
        key, signature = bytes.fromhex(str(seal.get("key"))), bytes.fromhex(str(seal.get("signature")))
        Ed25519PublicKey.from_public_bytes(key).verify(signature, _DOMAIN + data)
    except (InvalidSignature, ValueError) as fault:
        raise BadInput("{0}：签名不对，数据包做成之后被改动过。{1}", path.name, _AGAIN) from fault
    return {**told, "digest": hashlib.sha256(data).hexdigest()}, fingerprint_of(key)


def _object(data: bytes, path: Path) -> Json:
    try:
        told = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise BadInput("{0}：数据包已损坏，读不出内容。{1}", path.name, _AGAIN)
    return told


def _demand_listed(archive: zipfile.ZipFile, manifest: Json, path: Path) -> dict[str, str]:
    """Every member has a known name and is in the manifest's list, each once."""
    hashes: dict[str, str] = manifest["files"]
    names = [name for name in archive.namelist() if name not in (MANIFEST, SIGNATURE)]
    strange = [name for name in names if not _MEMBER.fullmatch(name)]
    if strange or len(names) > MOST_MEMBERS or set(names) != set(hashes) or len(archive.namelist()) != len(names) + 2:
        raise BadInput("{0} 的内容与它的清单不符，可能已损坏或被改动。{1}", path.name, _AGAIN)
    return hashes


def _packet(archive: zipfile.ZipFile, path: Path, manifest: Json, hashes: dict[str, str], fingerprint: str) -> Packet:
    things, room = [], LARGEST_SUM
    for name in (name for name in hashes if name.startswith("things/")):  # in the order of the desk that made it
        data = proved(archive, name, hashes[name], path, min(room, LARGEST_TEXT))
        room -= len(data)
        things.append(_thing(json.loads(data.decode("utf-8")), path))
        demand_sound(things[-1])
    made_at = datetime.fromisoformat(str(manifest["made_at"])).astimezone(UTC)
    have = {str(uid): [str(head) for head in known] for uid, known in manifest["have"].items()}
    people = proved(archive, PEOPLE, hashes[PEOPLE], path, LARGEST_TEXT) if PEOPLE in hashes else None
    pictures = {name.removeprefix("pictures/").partition(".")[0]: name for name in hashes if name.startswith("pictures/")}
    digest, desk, name, paper = (str(manifest[part]) for part in ("digest", "desk", "name", "paper"))
    return Packet(path, digest, desk, name, paper, fingerprint, made_at, have, tuple(things), pictures, people)


def _thing(told: Json, path: Path) -> Packed:
    uid, kind, name = (str(told[part]) for part in ("uid", "kind", "name"))
    if kind not in KINDS:
        raise BadInput("{0} 里有这个版本还不认得的内容（{1}）；没有收下，请先升级程序", path.name, kind)
    knots = {knot.hash: knot for knot in (_knot(uid, part, path) for part in told["knots"])}
    if not knots or any(parent not in knots for knot in knots.values() for parent in knot.parents):
        raise BadInput("{0}：数据包里“{1}”的历次文本不全。{2}", path.name, name, _AGAIN)
    acts = tuple(Act(tuple(part["origin"]), str(part["desk"]), tuple(map(str, part["after"]))) for part in told["acts"])
    for act in acts:
        act.demand_whole(path.name)
    signed = {str(mark): str(text) for mark, text in told["signed"].items()}
    check_texts(signed, path.name)
    ordered = in_order({knot.hash: knot.parents for knot in knots.values()})
    return Packed(uid, kind, name, tuple(knots[mark] for mark in ordered), acts, signed)


def _knot(uid: str, told: Json, path: Path) -> Knot:
    who = (str(told["person"]), str(told["at"]), str(told["name"]))
    knot = Knot(tuple(map(str, told["parents"])), *who, dict(told["content"])).tied(uid)
    if knot.hash != told["hash"]:
        raise BadInput("{0}：其中的文本与它的校验码不符，可能被改动过。{1}", path.name, _AGAIN)
    if who[1]:
        datetime.fromisoformat(who[1])
    return knot


def proved(archive: zipfile.ZipFile, name: str, digest: str, path: Path, most: int) -> bytes:
    """A member whose hash fits; `BadInput` otherwise."""
    data = _limited(archive, name, path, most)
    if hashlib.sha256(data).hexdigest() != digest:
        raise BadInput("{0} 里的 {1} 与清单不符，文件已损坏或被改动。{2}", path.name, name, _AGAIN)
    return data


def _limited(archive: zipfile.ZipFile, name: str, path: Path, most: int) -> bytes:
    """A member's bytes, never more than it may have, whatever its head says."""
    data = bytearray()
    try:
        with archive.open(name) as member:
            while block := member.read(_BLOCK):
                data += block
                if len(data) > most:
                    raise BadInput("{0} 里的 {1} 展开后过大，没有读取。稿库未动；请核对文件来源", path.name, name)
    except ZIP_FAULTS as fault:
        raise BadInput("{0} 已损坏，可能没有拷完。{1}", path.name, _AGAIN) from fault
    return bytes(data)


def read_pictures(packet: Packet) -> Iterator[tuple[str, bytes]]:
    """Hash and bytes of each picture, one at a time."""
    with _opened(packet.path) as archive:
        for digest, name in packet.pictures.items():
            yield digest, proved(archive, name, digest, packet.path, LARGEST_PICTURE)
