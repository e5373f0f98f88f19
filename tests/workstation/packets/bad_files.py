"""Sound packets made bad, for whoever has to refuse them: each way with what is to be said."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

Members = dict[str, bytes]


def repacked(packet: Path, change: Callable[[Members], object]) -> None:
    """The same packet with other members, its signature left as it was."""
    with zipfile.ZipFile(packet) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(packet, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def _cut(packet: Path) -> None:
    packet.write_bytes(packet.read_bytes()[:300])


def _blown_up(members: Members) -> None:
    members[next(name for name in members if name.startswith("things/"))] = b" " * 66_000_000


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "cut short": (_cut, "不是完好的数据包"),
    "a member with a path": (lambda packet: repacked(packet, lambda members: members.update({"../../evil.py": b"x"})), "清单不符"),
    "a bomb": (lambda packet: repacked(packet, _blown_up), "展开后过大"),
    "another list": (lambda packet: repacked(packet, lambda members: members.update({"manifest.json": b"{}"})), "不是采编工作站的数据包"),
    "another signature": (
        lambda packet: repacked(packet, lambda members: members.update({"manifest.json": members["manifest.json"] + b" "})),
        "签名不对",
    ),
}
