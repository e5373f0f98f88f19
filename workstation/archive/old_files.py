"""Folders of old DOCX and text files, read into the archive: beside the work, file by file, with an account of what could not be read."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.archive.printed import Printed, printed_where
from workstation.changes import Change
from workstation.errors import BadInput
from workstation.in_place import in_place
from workstation.progress import Progress
from workstation.store.origin_shelf import OriginNote, OriginShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from workstation.archive.archive import Archive
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store

READ = frozenset({".txt", ".docx"})
TOLD = frozenset({".doc", ".wps", ".rtf", ".pdf", ".odt", ".wpt", ".dot", ".docm"})
"""Texts that can't be read: each is told, where pictures and the like are passed over."""
_SAME = 0.9
"""So much of the shorter text in the longer: the same report, and not one about the same thing."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read, with the reason."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A report that the archive has already; `slug` names it, where it isn't the whole file."""

    file: str
    title: str
    slug: str = ""


@dataclass(slots=True)
class Account:
    """What has been done so far; true at any moment, so that one who stops half way has it too."""

    files: int = 0
    done: int = 0
    reports: int = 0
    undated: list[str] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    slugs: set[str] = field(default_factory=set)
    looked_at: set[str] = field(default_factory=set)
    """Files that are done with: an import that goes on with this account passes over them in silence."""

    @property
    def change(self) -> Change:
        """What views have to read again."""
        return Change("导入旧稿", reports=frozenset(self.slugs))

    @property
    def summary(self) -> str:
        """In one sentence."""
        return Told("共 {0} 个文件，读了 {1} 个，收入 {2} 篇", self.files, self.done, self.reports)

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """What an editor should look at: what became of it, the file, why or which report."""
        yield from ((Told("读不出"), each.file, each.reason) for each in self.unread)
        held = ((each, Told("已有 {0}", each.slug) if each.slug else Told("整个文件已收过")) for each in self.duplicates)
        yield from ((Told("重复"), each.file, Told("{0}（{1}）", each.title, why)) for each, why in held)
        yield from ((Told("日期不明"), name, Told("收入了，但文件名和文件夹名里看不出见报日期")) for name in self.undated)

    def lines(self) -> Iterator[str]:
        """For a person, a file a line."""
        yield self.summary
        yield from ("\t".join(part.removeprefix("：") for part in row) for row in self.rows())

    def write(self, path: Path) -> None:
        """As a table for office programs; raises `BadInput` where the file can't be written."""
        from workstation.people.cells import neutral

        text = io.StringIO(newline="")
        sheet = csv.writer(text, lineterminator="\r\n")
        sheet.writerows(
            [(self.summary,), ("结果", "文件", "说明"), *(tuple(neutral(part.removeprefix("：")) for part in row) for row in self.rows())]
        )
        try:
            with in_place(path) as beside:
                beside.write_bytes(text.getvalue().encode("utf-8-sig", "replace"))
        except OSError as error:
            raise BadInput("{0}：写不了清单（{1}）；请关闭打开着的同名文件，或换一个文件夹", path, error.strerror) from error


def _bare(told: Told, path: Path) -> Told:
    """A fault without the file's name at its head, which stands in the row."""
    head, *rest = told.facts or ("",)
    return Told(told.words, "", *rest) if head in (path, path.name) else told


class OldFiles:
    """Takes folders into the archive. What was taken once is passed over, so that a stopped import is simply begun again."""

    def __init__(self, store: Store, reports: Reports, archive: Archive, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._reports, self._archive, self._clock = store, reports, archive, clock
        self._origins = OriginShelf(store)

    def take(self, folder: Path, account: Account | None = None) -> Generator[Progress[Account], None, None]:
        """Files of a certain date first, each a step and a transaction of its own; the last step carries the account.

        With the account of an import that was stopped it goes on where that one stopped.

        Raises `BadInput` for what is no folder.
        """
        if not folder.is_dir():
            raise BadInput("{0}：不是文件夹；请选择存放旧稿的文件夹", folder)
        self._store.gate.demand("page.archive")
        account = Account() if account is None else account
        files = sorted(_files(folder), key=lambda path: (printed_where(path.relative_to(folder.parent)).day is None, path))
        account.files = len(files)
        for path in files:
            name = path.relative_to(folder.parent)
            if name.as_posix() not in account.looked_at:
                yield Progress(account.done, len(files), Told("导入旧稿：{0}", path.name))
                self._take(path, name, account)
                account.looked_at.add(name.as_posix())
                account.done += 1
        yield Progress(len(files), len(files), Told("旧稿导入完毕，收入 {0} 篇", account.reports), account)

    def _take(self, path: Path, name: Path, account: Account) -> None:
        from workstation.filing.paste import file_page
        from workstation.filing.sources import read_file

        try:
            text = read_file(path).text
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            if self._origins.has_digest(digest):
                account.duplicates.append(Duplicate(name.as_posix(), path.stem))
                return
            reports = file_page(text).reports
        except BadInput as error:
            account.unread.append(Unread(name.as_posix(), _bare(error.told, path)))
            return
        except OSError as error:
            account.unread.append(Unread(name.as_posix(), Told("读不出这个文件（{0}）", error.strerror)))
            return
        printed = printed_where(name)
        kept = [report for report in reports if not self._is_held(report, name, account)]
        if kept:
            self._keep(kept, name, digest, printed, account)

    def _is_held(self, report: Report, name: Path, account: Account) -> bool:
        mark = text_mark(report)
        slug = self._origins.of_likeness(mark) if mark else None
        if slug is None:
            slug = next((like.slug for like in self._archive.alike(report) if like.is_whole and like.share >= _SAME), None)
        if slug is not None:
            account.duplicates.append(Duplicate(name.as_posix(), report.title, slug))
        return slug is not None

    def _keep(self, reports: list[Report], name: Path, digest: str, printed: Printed, account: Account) -> None:
        notes = [
            OriginNote("archive", name.as_posix(), digest, text_mark(report), printed.day, printed.page if printed.day else "")
            for report in reports
        ]
        slugs = self._reports.archive(reports, notes)
        account.reports += len(slugs)
        account.slugs.update(slugs)
        if printed.day is None:
            account.undated.append(name.as_posix())


def text_mark(report: Report) -> str:
    """A fingerprint of a report's body, marks and blanks left out; empty for one too short to be told by it."""
    from workstation.archive.shingles import plain

    text = plain("".join(report.body))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:24] if len(text) >= 30 else ""


def _files(folder: Path) -> Iterator[Path]:
    """Texts; Word's lock files and hidden ones are none. Links to folders aren't followed."""
    for place, _, names in os.walk(folder):
        for name in names:
            if Path(name).suffix.lower() in READ | TOLD and not name.startswith(("~$", ".")):
                yield Path(place, name)
