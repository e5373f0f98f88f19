"""Correspondents' files (来稿): text, sender and pictures parted; a folder that is looked into for new ones."""

from __future__ import annotations

import hashlib
import re
import time
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from workstation.archive.senders import has_private_number, part_sender
from workstation.errors import BadInput
from workstation.rights.gate import needs
from workstation.store.origin_shelf import OriginNote, OriginShelf
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.changes import Change
    from workstation.filing.filed import FiledPage
    from workstation.filing.sources import Source
    from workstation.options import OptionsBook
    from workstation.pictures.pictures import Pictures
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store

_SETTLED = 3.0
"""Seconds since a file was last written to: until then it may still be on its way."""
_LARGEST_PICTURE, _MOST_PICTURES = 60 * 1024 * 1024, 40
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A, _V = "{http://schemas.openxmlformats.org/drawingml/2006/main}", "{urn:schemas-microsoft-com:vml}"
_LONGEST_CAPTION = 80
_CAPTION = re.compile(r"[。！）)]$|摄$|供图$|^图为")
_EMBEDDED = re.compile(r'r:(?:embed|id)="([^"]+)"')
_RELATED = re.compile(r"<Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Submission:
    """A file as it came. `source` has no sender in its text; `notes` of the source say what was taken out."""

    source: Source
    digest: str
    sender: tuple[tuple[str, str], ...] = ()
    pictures: tuple[tuple[str, bytes], ...] = ()
    captions: tuple[str, ...] = ()
    """Lines that stood right under a picture; they aren't in the text any more."""

    @property
    def is_plain(self) -> bool:
        """Nothing but a text."""
        return not (self.sender or self.pictures)


def read_submission(path: Path) -> Submission:
    """Read a .txt or .docx that somebody sent; raises `BadInput`."""
    from workstation.filing.sources import read_file

    source = read_file(path)
    data = path.read_bytes()
    pictures = pictures_in(data) if data.startswith(b"PK") else ()
    captions = captions_in(data, path.name) if pictures else ()
    parted = part_sender(_without(source.text, captions), source.margins)
    notes = [Told("来稿人的信息已从文中取出，记入备注，不会见报：{0}", parted.note)] if parted.told else []
    if parted.labels:
        notes.append(Told("去掉了栏目标记：{0}", listed(Told("“{0}”", label) for label in parted.labels)))
    if pictures:
        notes.append(Told("取出 {0} 幅图片；文件里是一篇稿件时随稿存入", len(pictures)))
    if captions:
        notes.append(Told("图片下面的说明也随图取出：{0}", listed(Told("“{0}”", caption) for caption in captions)))
    return Submission(replace(source, text=parted.text, notes=(*source.notes, *notes)), _digest(data), parted.told, pictures, captions)


def pictures_in(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """A DOCX's pictures in the order of its text, each once. The package was looked over for bombs when its text was read."""
    try:
        with ZipFile(BytesIO(data)) as package:
            names = _named(package)
            parts = [name for name in names if package.getinfo(name).file_size <= _LARGEST_PICTURE]
            return tuple((PurePosixPath(name).name, package.read(name)) for name in parts[:_MOST_PICTURES])
    except (BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError):  # the text could be read: the pictures can't
        return ()


def captions_in(data: bytes, name: str) -> tuple[str, ...]:
    """Short paragraphs right under a paragraph that is a picture and nothing else, which end as captions do."""
    from workstation.filing.sources import docx_parts

    root, _ = docx_parts(data, name, ())
    found, after_picture = [], False
    for paragraph in root.iter(f"{_W}p"):
        text = "".join(run.text or "" for run in paragraph.iter(f"{_W}t")).strip()
        if after_picture and len(text) <= _LONGEST_CAPTION and _CAPTION.search(text) and not has_private_number(text):
            found.append(text)
        after_picture = not text and any(True for _ in paragraph.iter(f"{_A}blip", f"{_V}imagedata"))
    return tuple(dict.fromkeys(found))


def _without(text: str, captions: Sequence[str]) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip() not in captions)


def _named(package: ZipFile) -> list[str]:
    held = set(package.namelist())
    if not {"word/document.xml", "word/_rels/document.xml.rels"} <= held:
        return []
    related = [
        dict(_ATTRIBUTE.findall(tag)) for tag in _RELATED.findall(package.read("word/_rels/document.xml.rels").decode("utf-8", "replace"))
    ]
    targets = {each.get("Id"): f"word/{each.get('Target', '')}" for each in related if each.get("Type", "").endswith("/image")}
    used = _EMBEDDED.findall(package.read("word/document.xml").decode("utf-8", "replace"))
    return [name for name in dict.fromkeys(targets[key] for key in used if key in targets) if name in held]


class Submissions:
    """Takes submissions to the desk."""

    def __init__(self, store: Store, reports: Reports, pictures: Pictures, options: OptionsBook) -> None:
        self._store, self._reports, self._pictures, self._options = store, reports, pictures, options
        self._origins = OriginShelf(store)

    def read(self, path: Path) -> Submission:
        """Read a file that somebody sent (`read_submission`), and say whether it was taken already. For a worker thread."""
        submission = read_submission(path)
        slug = self._origins.of_digest(submission.digest)
        if slug is None:
            return submission
        note = Told("这个文件已收过，稿件是 {0}《{1}》；再导入会有两份", slug, self._reports.get(slug).title)
        return replace(submission, source=replace(submission.source, notes=(note, *submission.source.notes)))

    @needs("report.write")
    def take(self, page: FiledPage, submission: Submission) -> Change:
        """File a submission's reports, with the sender in their notes and, where it is one report, its pictures. One action."""
        with self._store.writing("收来稿") as lane:
            pictures = self._kept(submission) if len(page.reports) == 1 else ()
            note = "；".join(f"{kind}：{words}" for kind, words in submission.sender)
            is_one = len(page.reports) == 1
            captions = submission.captions if is_one else ()
            note = _joined(note, "" if is_one or not submission.captions else f"图片说明：{'；'.join(submission.captions)}")
            reports = [_completed(report, note, pictures, captions) for report in page.reports]
            origin = OriginNote("submission", submission.source.name, submission.digest, sender=submission.sender)
            self._reports.receive(reports, page.source, origin)
        return lane.change

    def _kept(self, submission: Submission) -> tuple[str, ...]:
        """Hashes of those that are pictures; Word also embeds drawings of its own kind, which are none."""
        kept: list[str] = []
        for name, data in submission.pictures:
            try:
                kept.append(self._pictures.add(data, name))
            except BadInput:
                continue
        return tuple(dict.fromkeys(kept))

    def waiting(self) -> tuple[Path, ...]:
        """Files of the watched folder that were never taken, oldest first; none without one. For a worker thread."""
        folder = Path(str(self._options.get("submissions.folder") or ""))
        if not str(self._options.get("submissions.folder")) or not folder.is_dir():
            return ()
        taken = self._origins.digests("submission")
        files = [path for path in folder.iterdir() if path.suffix.lower() in (".docx", ".txt") and not path.name.startswith(("~$", "."))]
        return tuple(path for path in _by_age(files) if _is_new(path, taken))


def _completed(report: Report, note: str, pictures: tuple[str, ...], captions: tuple[str, ...]) -> Report:
    """Captions of the file's pictures come first, as the pictures do."""
    pictures = pictures or report.pictures
    return replace(report, note=_joined(report.note, note), pictures=pictures, captions=(*captions, *report.captions))


def _joined(*notes: str) -> str:
    return "\n".join(note for note in notes if note)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _by_age(files: Sequence[Path]) -> list[Path]:
    return sorted((path for path in files if path.is_file()), key=lambda path: path.stat().st_mtime)


def _is_new(path: Path, taken: frozenset[str]) -> bool:
    try:
        return time.time() - path.stat().st_mtime > _SETTLED and _digest(path.read_bytes()) not in taken
    except OSError:  # gone again, or still being written
        return False
