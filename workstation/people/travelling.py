"""A file in which directories travel from desk to desk: a ZIP of what they hold and an Ed25519 signature (RFC 8032) over it.

Nothing in it is believed before the signature fits: not its names, not its date. Whose signature it is, the receiving desk decides by
the key's fingerprint: six groups of five digits, which two people can compare over the telephone.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput
from workstation.people.travel_json import Directories, directories_from, directories_json
from workstation.zip_faults import ZIP_FAULTS

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FORMAT = 1
CONTENT, SIGNATURE = "directories.json", "signature.json"
LARGEST = 64_000_000
"""Bytes of a file, and of what it holds unpacked."""
_DOMAIN = b"editorial-workstation directories 1\n"
_GROUPS = 6


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a file holds, its signature tried. `signed_at` is in UTC."""

    fingerprint: str
    signer: str
    paper: str
    signed_at: datetime
    directories: Directories


def fingerprint_of(key: bytes) -> str:
    """A public key's fingerprint: 30 digits, about 100 bits."""
    digest = hashlib.sha256(_DOMAIN + key).digest()
    return " ".join(f"{int.from_bytes(digest[5 * at : 5 * at + 5], 'big') % 100_000:05}" for at in range(_GROUPS))


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    """The 32 bytes of its public half."""
    return key.public_key().public_bytes_raw()


def pack(parcel: Parcel, key: Ed25519PrivateKey) -> bytes:
    """The file; the parcel's fingerprint is the key's."""
    head = {"format": FORMAT, "paper": parcel.paper, "signer": parcel.signer, "signed_at": parcel.signed_at.astimezone(UTC).isoformat()}
    content = json.dumps({**head, **directories_json(parcel.directories)}, ensure_ascii=False, indent=1).encode("utf-8", "replace")
    seal = {"format": FORMAT, "algorithm": "Ed25519", "key": public_bytes(key).hex(), "signature": key.sign(_DOMAIN + content).hex()}
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(CONTENT, content)
        archive.writestr(SIGNATURE, json.dumps(seal))
    return stream.getvalue()


def open_parcel(path: Path) -> Parcel:
    """Open a file; `BadInput` as for `unpack`, or where it can't be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("{0}：文件过大，不像名录；没有采用", path)
        data = path.read_bytes()
    except OSError as error:
        raise BadInput("{0}：读不了这个文件（{1}），请检查路径和权限", path, error.strerror) from None
    return unpack(data, str(path))


def unpack(data: bytes, name: str) -> Parcel:
    """Open a file; `BadInput` says why it is refused: damaged, foreign, too large, altered since it was signed, of a later version."""
    content, seal = _members(data, name)
    key = _tried(content, _object(seal, name), name)
    told = _object(content, name)
    _demand_known(told.get("format"), name)
    try:
        directories, signed_at = directories_from(told), datetime.fromisoformat(str(told.get("signed_at")))
    except (BadInput, ValueError) as error:
        raise BadInput("{0}：{1}；没有采用，请签发人重新导出", name, error if isinstance(error, BadInput) else "没有签发日期") from error
    if signed_at.tzinfo is None:
        raise BadInput("{0}：签发日期不完整；没有采用，请签发人重新导出", name)
    signer, paper = (str(told.get(field, ""))[:60] for field in ("signer", "paper"))
    return Parcel(fingerprint_of(key), signer, paper, signed_at.astimezone(UTC), directories)


def _members(data: bytes, name: str) -> tuple[bytes, bytes]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            found = sorted(info.filename for info in archive.infolist())
            if found != [CONTENT, SIGNATURE]:
                raise BadInput("{0}：不是采编工作站签发的名录文件；没有采用。要导入表格请用“导入名录”", name)
            return _bounded(archive, CONTENT, name), _bounded(archive, SIGNATURE, name)
    except ZIP_FAULTS as error:
        raise BadInput("{0}：文件损坏，或不是签发的名录文件；没有采用，请重新拷贝一份", name) from error


def _bounded(archive: zipfile.ZipFile, member: str, name: str) -> bytes:
    with archive.open(member) as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise BadInput("{0}：展开后过大，不像名录；没有采用", name)
    return data


def _object(data: bytes, name: str) -> dict[str, Any]:
    try:
        told = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise BadInput("{0}：文件损坏，读不出内容；没有采用，请重新拷贝一份", name)
    return told


def _demand_known(version: object, name: str) -> None:
    if not isinstance(version, int) or version > FORMAT:
        raise BadInput("{0}：由更新版本的采编工作站签发；没有采用，请先升级程序", name)


def _tried(content: bytes, seal: dict[str, Any], name: str) -> bytes:
    """The public key that signed the content."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    _demand_known(seal.get("format"), name)
    try:
        key, signature = bytes.fromhex(str(seal.get("key"))), bytes.fromhex(str(seal.get("signature")))
        Ed25519PublicKey.from_public_bytes(key).verify(signature, _DOMAIN + content)
    except (InvalidSignature, ValueError) as error:
        raise BadInput("{0}：签名不对，内容在签发之后被改动过；没有采用，请向签发人重新要一份", name) from error
    return key
