"""Which faces the machine has: fontconfig's list where there is one, else the system's font folders."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.in_place import in_place
from workstation.resources import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fontTools.ttLib import TTFont

logger = logging.getLogger(__name__)

_FORMAT = "%{file}\t%{index}\t%{weight}\t%{lang}\t%{family}\n"
_FONTCONFIG_BOLD, _FONTCONFIG_MEDIUM = 180, 100
OPENTYPE = {".ttf", ".ttc", ".otf", ".otc"}
_GBK_CODE_PAGE = 1 << 18


@dataclass(frozen=True, slots=True)
class InstalledFace:
    """A face of the machine under all its family names. `weight` as in OpenType: 400 regular, 700 bold."""

    families: tuple[str, ...]
    file: Path
    index: int
    weight: int
    chinese: bool


def installed_faces() -> list[InstalledFace]:
    """Every face found, in a fixed order; empty where the machine has none."""
    faces = list(_from_fontconfig()) if _has("fc-list") else _from_folders(font_folders())
    return sorted(faces, key=lambda face: (face.families, face.weight, str(face.file), face.index))


def _has(program: str) -> bool:
    """Fontconfig is asked where it is the system's own; on Windows it comes with other programs, and knows only their fonts."""
    return sys.platform != "win32" and shutil.which(program) is not None


@dataclass(frozen=True, slots=True)
class Closest:
    """What the system prints text of one language in when the family asked for isn't installed."""

    family: str
    file: Path
    index: int


@cache
def closest(name: str, language: str) -> Closest | None:
    """The face taken for `name` in that language (zh-cn, en); nothing where the system can't say."""
    if not _has("fc-match"):
        return None
    escaped = name.replace("\\", "").replace("-", "\\-").replace(":", "\\:").replace(",", "\\,")
    family, file, index = _output("fc-match", "--format", "%{family[0]}\t%{file}\t%{index}", f"{escaped}:lang={language}").split("\t")
    return Closest(family, Path(file), int(index) & 0xFFFF)


def _from_fontconfig() -> Iterator[InstalledFace]:
    for row in _output("fc-list", "--format", _FORMAT).splitlines():
        file, index, weight, languages, families = row.split("\t")
        # a variable font's instances are named in the index's high half and are no faces of their own
        if int(index) < 1 << 16:
            chinese = bool({"zh-cn", "zh-sg"} & set(languages.split("|")))
            yield InstalledFace(tuple(families.split(",")), Path(file), int(index), _opentype_weight(weight), chinese)


def _opentype_weight(weight: str) -> int:
    value = float(weight) if weight.replace(".", "", 1).isdigit() else float(_FONTCONFIG_MEDIUM)
    return 700 if value >= _FONTCONFIG_BOLD else 400 if value <= _FONTCONFIG_MEDIUM else 600


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, check=False).stdout.decode("utf-8", "replace")


def font_folders() -> list[Path]:
    """The system's and the user's font folders on Windows, macOS and, without fontconfig, elsewhere."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        own = Path(os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local"))) / "Microsoft" / "Windows" / "Fonts"
        return [windows, own]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local" / "share" / "fonts", home / ".fonts"]


def _from_folders(folders: Iterable[Path]) -> list[InstalledFace]:
    """Faces of font files; what a file holds is remembered until the file changes, since a font folder holds hundreds."""
    from platformdirs import user_cache_path

    cache_file = user_cache_path(PROGRAM, appauthor=False) / "fonts.json"
    known = _remembered(cache_file)
    found: dict[str, list[InstalledFace]] = {}
    for path in sorted(path for folder in folders if folder.is_dir() for path in folder.rglob("*") if path.suffix.lower() in OPENTYPE):
        key = f"{path}|{path.stat().st_mtime_ns}"
        found[key] = known[key] if key in known else list(faces_of_file(path))
    if found.keys() != known.keys():
        _remember(cache_file, found)
    return [face for faces in found.values() for face in faces]


def _remembered(cache_file: Path) -> dict[str, list[InstalledFace]]:
    try:
        stored = json.loads(cache_file.read_text(encoding="utf-8"))
        return {
            key: [InstalledFace(tuple(f["families"]), Path(f["file"]), f["index"], f["weight"], f["chinese"]) for f in faces]
            for key, faces in stored.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _remember(cache_file: Path, found: dict[str, list[InstalledFace]]) -> None:
    stored = {key: [{**asdict(face), "file": str(face.file)} for face in faces] for key, faces in found.items()}
    try:
        with in_place(cache_file) as beside:
            beside.write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        logger.info("the list of fonts could not be remembered: %s", error)


def faces_of_file(path: Path) -> Iterator[InstalledFace]:
    """The faces in a font file or collection; none where it can't be read."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with path.open("rb") as stream:
            for index in range(_face_count(stream.read(12))):
                yield _face_of(TTFont(stream, fontNumber=index, lazy=True), path, index)
    except (OSError, TTLibError, KeyError, UnicodeDecodeError) as error:
        logger.info("font file %s skipped: %s", path, error)


def _face_count(head: bytes) -> int:
    return int.from_bytes(head[8:12], "big") if head[:4] == b"ttcf" else 1


def _face_of(font: TTFont, path: Path, index: int) -> InstalledFace:
    names = {str(record) for record in font["name"].names if record.nameID in {1, 16}}
    families = tuple(sorted(names, key=lambda name: (not name.isascii(), name)))
    style = font["OS/2"]
    return InstalledFace(families, path, index, style.usWeightClass, bool(getattr(style, "ulCodePageRange1", 0) & _GBK_CODE_PAGE))
