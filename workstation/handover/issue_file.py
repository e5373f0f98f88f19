"""A whole issue in one ZIP: every report as ninjs and as plain text, the page plans, the pictures, and a list of hashes.

`issue.json` names date, running number, pages and the SHA-256 of every other member. Nothing in such a file is trusted when it is read:
members have known names only, are as long as they say, and have the hash that the list gives.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput, DeskError
from workstation.handover.ninjs import report_from_ninjs
from workstation.store.codec import plan_from_dict
from workstation.zip_faults import ZIP_FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from workstation.page import PagePlan
    from workstation.report import Report

Json = dict[str, Any]
NOTE, FORMAT = "issue.json", 1
_MEMBER = re.compile(r"reports/[\w-]{1,40}\.(?:ninjs\.json|txt)|pages/[\w-]{1,12}\.json|pictures/[0-9a-f]{64}\.[a-z]{3,4}")
MOST_MEMBERS, LARGEST_TEXT, LARGEST_PICTURE = 20_000, 20_000_000, 200_000_000
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class HandedIssue:
    """What an issue's file holds: reports under the slugs they had there, the plans that place them, the names of its pictures."""

    path: Path
    day: date
    number: int | None
    paper: str
    pages: tuple[str, ...]
    reports: tuple[Report, ...]
    plans: tuple[PagePlan, ...]
    pictures: Mapping[str, str]
    """Hash and member of each picture."""
    picture_names: Mapping[str, str] = field(default_factory=dict)
    """What their files were called, as far as the note says; no path."""


def read_issue_file(path: Path) -> HandedIssue:
    """Read and prove an issue's file, pictures not decoded; raises `BadInput` with what is wrong with it."""
    with _opened(path) as archive:
        note = _note(archive, path)
        hashes = _demand_listed(archive, note, path)
        texts = {name: _proved(archive, name, hashes[name], path) for name in hashes if not name.startswith("pictures/")}
        try:
            return _handed(path, note, texts, [name for name in hashes if name.startswith("pictures/")])
        except DeskError:
            raise
        except (ValueError, KeyError, TypeError, AttributeError) as fault:
            raise BadInput("{0}：文件里有读不懂的内容（{1}）。稿库未动；请让对方重新导出", path.name, fault) from fault


def _handed(path: Path, note: Json, texts: dict[str, bytes], pictures: list[str]) -> HandedIssue:
    reports = [json.loads(texts[name]) for name in texts if name.endswith(".ninjs.json")]
    plans = tuple(plan_from_dict(json.loads(texts[name])) for name in texts if name.startswith("pages/"))
    number = note.get("number")
    return HandedIssue(
        path,
        date.fromisoformat(note["day"]),
        number if isinstance(number, int) else None,
        str(note.get("paper", "")),
        tuple(str(page) for page in note["pages"]),
        tuple(report_from_ninjs(item) for item in reports),
        plans,
        {name.removeprefix("pictures/").partition(".")[0]: name for name in pictures},
        {str(digest): str(name) for digest, name in dict(note.get("picture_names", {})).items()},
    )


def read_pictures(handed: HandedIssue) -> Iterator[tuple[str, bytes]]:
    """Hash and bytes of each picture, one at a time."""
    with _opened(handed.path) as archive:
        for digest, name in handed.pictures.items():
            yield digest, _proved(archive, name, digest, handed.path)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, with the ways in which a ZIP can be broken turned into one sentence."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except ZIP_FAULTS as fault:
        raise BadInput("读不了 {0}：不是完好的整期文件（{1}）。稿库未动；请重新拷贝或让对方重新导出", path.name, fault) from fault


def _note(archive: zipfile.ZipFile, path: Path) -> Json:
    try:
        note = json.loads(_limited(archive, NOTE, path).decode("utf-8"))
    except (KeyError, ValueError):
        note = None
    if not isinstance(note, dict) or note.get("kind") != "editorial-workstation issue" or not isinstance(note.get("files"), dict):
        raise BadInput("{0} 不是采编工作站的整期文件；请选“交出整期”得到的 .zip", path.name)
    if not isinstance(note.get("format"), int) or note["format"] > FORMAT:
        raise BadInput("{0} 由更新版本的采编工作站导出；请先升级程序", path.name)
    return note


def _demand_listed(archive: zipfile.ZipFile, note: Json, path: Path) -> dict[str, str]:
    hashes: dict[str, str] = note["files"]
    names = archive.namelist()
    strange = [name for name in names if name != NOTE and not _MEMBER.fullmatch(name)]
    if strange or len(names) > MOST_MEMBERS or set(names) - {NOTE} != set(hashes) or len(set(names)) < len(names):
        raise BadInput("{0} 的内容与它的清单不符，可能已损坏或被改动。稿库未动；请让对方重新导出", path.name)
    return hashes


def _proved(archive: zipfile.ZipFile, name: str, digest: str, path: Path) -> bytes:
    data = _limited(archive, name, path)
    if hashlib.sha256(data).hexdigest() != digest:
        raise BadInput("{0} 里的 {1} 与清单不符，文件已损坏或被改动。稿库未动；请让对方重新导出", path.name, name)
    return data


def _limited(archive: zipfile.ZipFile, name: str, path: Path) -> bytes:
    """A member's bytes, never more than it may have, whatever its head says."""
    most = LARGEST_PICTURE if name.startswith("pictures/") else LARGEST_TEXT
    data = bytearray()
    with archive.open(name) as member:
        while block := member.read(_BLOCK):
            data += block
            if len(data) > most:
                raise BadInput("{0} 里的 {1} 过大，没有读取。稿库未动；请核对文件来源", path.name, name)
    return bytes(data)


class IssueFileWriter:
    """Adds members to an issue's file; the list of hashes is written last, when all are known."""

    def __init__(self, path: Path) -> None:
        self._archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
        self._hashes: dict[str, str] = {}

    def add(self, name: str, data: bytes, *, stored: bool = False) -> None:
        """One member. `stored`: compressed already (pictures)."""
        info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        info.external_attr = 0o644 << 16
        self._archive.writestr(info, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
        self._hashes[name] = hashlib.sha256(data).hexdigest()

    def add_json(self, name: str, value: object) -> None:
        """One member of readable JSON."""
        self.add(name, json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace"))

    def close(self, note: Mapping[str, object]) -> None:
        """Write the note with the list, and finish."""
        self.add_json(NOTE, {"kind": "editorial-workstation issue", "format": FORMAT, **note, "files": dict(self._hashes)})
        self._archive.close()
