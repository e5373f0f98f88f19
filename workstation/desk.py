"""The composition root: the store and the services over it, opened and closed once."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from workstation.options import OptionsBook
from workstation.resources import PROGRAM
from workstation.rights.accounts import Accounts
from workstation.rights.gate import Actor, needs
from workstation.rights.half_written import HalfWritten
from workstation.rights.log_book import LogBook
from workstation.store.opening import check_is_due, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

    from workstation.archive.archive import Archive
    from workstation.archive.kept_searches import KeptSearches
    from workstation.archive.old_files import OldFiles
    from workstation.archive.submissions import Submissions
    from workstation.changes import Change
    from workstation.comments.comments import Comments
    from workstation.copyfit.fonts import FontCase
    from workstation.directories.correspondents_book import CorrespondentsBook
    from workstation.directories.officials_book import OfficialsBook
    from workstation.directories.roster_book import RosterBook
    from workstation.directories.travel import DirectoryTravel
    from workstation.fees.book import FeeBook
    from workstation.house.book import HouseBook
    from workstation.issues.issues import Issues
    from workstation.issues.pages import IssuePages
    from workstation.issues.preset_book import PresetBook
    from workstation.packets.packets import Packets
    from workstation.pictures.pictures import Pictures
    from workstation.planning.composing import Composer
    from workstation.progress import Progress
    from workstation.register.book import RegisterBook
    from workstation.reports import Reports
    from workstation.signoff.page_sign import PageSign
    from workstation.signoff.sign_off import SignOff
    from workstation.statistics.tally_book import TallyBook
    from workstation.store.backup import Restored
    from workstation.store.doctor import Diagnosis
    from workstation.store.journal import Journal
    from workstation.store.store import Store
    from workstation.tagging.tagging import Tagging
    from workstation.versions.reviews import Reviews
    from workstation.versions.versions import Versions

T = TypeVar("T")


class made_late(cached_property[T]):  # noqa: N801  # stands where `cached_property` would
    """Made once even if two threads ask at the same time: from Python 3.12 on `cached_property` doesn't see to that."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        super().__init__(make)
        self._making = RLock()

    def __get__(self, instance: object, owner: type | None = None) -> T:  # type: ignore[override]
        """Made, or the one that stands."""
        with self._making:
            return super().__get__(instance, owner)


class Desk:
    """Everything that window and command line work with. Services may be called from any thread.

    What a window doesn't need to open is made, and its modules are read, when it is first asked for.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._clock = store, clock
        self.path = store.path
        self.read_only = store.read_only
        self.held_by = store.held_by
        """Who writes to the store, when that made this desk read-only."""
        self._composer: Composer | None = None
        self.options = OptionsBook(store)
        self.log = LogBook(store, clock)
        self.accounts = Accounts(store, self.log, clock)
        self.half_written = HalfWritten(store)
        self.gate = store.gate
        """Who is at the desk, and what he may."""
        self._begin_alone()

    def _begin_alone(self) -> None:
        """Where one account was made, it is its owner who works; he isn't asked for anything."""
        accounts = self.accounts.listing()
        if len(accounts) == 1:
            self.gate.enter(Actor(accounts[0].name, accounts[0].roles))

    @cached_property
    def reports(self) -> Reports:
        """The reports."""
        from workstation.reports import Reports

        return Reports(self._store, self._clock, lambda: str(self.options.get("paper.person")))

    @cached_property
    def presets(self) -> PresetBook:
        """Page presets, the house's own too."""
        from workstation.issues.preset_book import PresetBook

        return PresetBook(self._store, self.options)

    @cached_property
    def issues(self) -> Issues:
        """Issues with their pages, and where reports stand."""
        from workstation.issues.issues import Issues

        return Issues(self._store, self.options, self.presets)

    @cached_property
    def pictures(self) -> Pictures:
        """Pictures and where their files are."""
        from workstation.pictures.pictures import Pictures

        return Pictures(self._store, self._clock)

    @cached_property
    def roster(self) -> RosterBook:
        """本报人员名录."""
        from workstation.directories.roster_book import RosterBook

        return RosterBook(self._store)

    @cached_property
    def officials(self) -> OfficialsBook:
        """干部名录."""
        from workstation.directories.officials_book import OfficialsBook

        return OfficialsBook(self._store)

    @cached_property
    def correspondents(self) -> CorrespondentsBook:
        """通讯员名录."""
        from workstation.directories.correspondents_book import CorrespondentsBook

        return CorrespondentsBook(self._store, self._clock)

    @cached_property
    def journal(self) -> Journal:
        """What can be taken back."""
        from workstation.store.journal import Journal

        return Journal(self._store)

    def prepare(self) -> None:
        """Make what every window needs: for the thread that opens the desk, so that the window needn't read modules later."""
        _ = self.reports, self.issues, self.pictures, self.roster, self.officials, self.correspondents, self.journal

    @property
    def fonts(self) -> FontCase:
        """The machine's faces, with what the house lets stand in for characters that they lack."""
        from workstation.copyfit.fonts import RARE_AUTO, RARE_NONE, FontCase

        is_off = self.options.get("export.rare") == RARE_NONE
        return FontCase.of_machine(RARE_NONE if is_off else str(self.options.get("export.rare_face")) or RARE_AUTO)

    @property
    def composer(self) -> Composer:
        """What was set with these faces is remembered: a page looked over is not set again to be written."""
        from workstation.planning.composing import Composer

        fonts = self.fonts
        if self._composer is None or self._composer.fonts is not fonts:
            self._composer = Composer(fonts)
        return self._composer

    @made_late
    def versions(self) -> Versions:
        """Timelines of reports."""
        from workstation.versions.versions import Versions

        return Versions(self._store, self.reports, self.options, self._clock)

    @made_late
    def comments(self) -> Comments:
        """What is said about reports' words, and to whom."""
        from workstation.comments.comments import Comments

        return Comments(self._store, self.reports, self.options, self.log, self._clock)

    @made_late
    def reviews(self) -> Reviews:
        """Reviewers' Word files merged."""
        from workstation.versions.reviews import Reviews

        return Reviews(self._store, self.reports, self.versions, self.comments)

    @made_late
    def issue_pages(self) -> IssuePages:
        """Pages of an issue moved, added, numbered anew."""
        from workstation.issues.pages import IssuePages

        return IssuePages(self._store, (self.issues, self.reports), self.options, self.presets)

    @made_late
    def travel(self) -> DirectoryTravel:
        """The directories in one signed file."""
        from workstation.directories.travel import DirectoryTravel

        return DirectoryTravel(self._store, (self.roster, self.officials, self.correspondents), self.options, self._clock)

    @made_late
    def house(self) -> HouseBook:
        """The house's own rules."""
        from workstation.house.book import HouseBook

        return HouseBook(self._store, self._clock)

    @made_late
    def register(self) -> RegisterBook:
        """Faults found after a stage."""
        from workstation.register.book import RegisterBook

        return RegisterBook(self._store, self.issues, self._clock)

    @made_late
    def fees(self) -> FeeBook:
        """Points and fees."""
        from workstation.fees.book import FeeBook
        from workstation.fees.people_keys import PeopleKeys

        people = PeopleKeys(self.officials, self.roster, self.correspondents)
        services = (self.issues, self.reports, self.register, self.roster, self.correspondents)
        return FeeBook(self._store, services, self.options, self.log, people, self._clock)

    @made_late
    def archive(self) -> Archive:
        """Search over all reports."""
        from workstation.archive.archive import Archive

        return Archive(self._store, self._clock)

    @made_late
    def kept_searches(self) -> KeptSearches:
        """Searches kept under a name."""
        from workstation.archive.kept_searches import KeptSearches

        return KeptSearches(self._store)

    @made_late
    def tagging(self) -> Tagging:
        """Tags suggested, renamed, merged."""
        from workstation.tagging.entries import Entries
        from workstation.tagging.tagging import Tagging

        return Tagging(self._store, self.reports, self.archive, Entries(self.officials, self.roster, self.correspondents))

    @made_late
    def old_files(self) -> OldFiles:
        """Old folders taken into the archive."""
        from workstation.archive.old_files import OldFiles

        return OldFiles(self._store, self.reports, self.archive, self._clock)

    @made_late
    def submissions(self) -> Submissions:
        """Correspondents' files."""
        from workstation.archive.submissions import Submissions

        return Submissions(self._store, self.reports, self.pictures, self.options)

    @made_late
    def signoff(self) -> SignOff:
        """Readings and signatures of reports."""
        from workstation.signoff.sign_off import SignOff

        made = SignOff(self._store, self.reports, self.options, self.log, self._clock)
        made.blocking, made.open_comments = self._blocking, self.comments.open_counts
        made.released = self._tally_release
        return made

    @made_late
    def page_sign(self) -> PageSign:
        """Signatures of pages."""
        from workstation.signoff.page_sign import PageSign

        made = PageSign(self._store, (self.reports, self.issues, self.signoff), self.options, self.log, self._clock)
        made.printed = self._tally_print
        return made

    @made_late
    def packets(self) -> Packets:
        """What is exchanged with other desks."""
        from workstation.fees.people_keys import PeopleKeys
        from workstation.issues.plans import IssuePlans
        from workstation.packets.packets import Packets

        services = (self.reports, self.pictures, self.signoff, self.travel)
        plans = IssuePlans(self._store, self.options, self.presets)
        people = PeopleKeys(self.officials, self.roster, self.correspondents)
        return Packets(self._store, services, plans, self.options, self.log, people, self._clock)

    @made_late
    def tally(self) -> TallyBook:
        """What the checks found over time."""
        from workstation.statistics.tally_book import TallyBook

        return TallyBook(self._store, self._clock)

    def _tally_release(self, slug: str) -> None:
        from workstation.statistics.noting import tally_report

        self.tally.note([tally_report(self, slug, "release")])

    def _tally_print(self, day: date, number: str) -> None:
        from workstation.statistics.noting import tally_page

        self.tally.note(tally_page(self, day, number, "print"))

    def _blocking(self, slug: str) -> tuple[str, ...]:
        """What the checks find in a report that blocks its release."""
        from workstation.checks.engine.manuscript import Manuscript
        from workstation.checks.engine.run import run_checks
        from workstation.inspection.desk_context import desk_context

        findings = run_checks(Manuscript.of_report(self.reports.get(slug)), desk_context(self, slug))
        return tuple(finding.sentence for finding in findings if finding.blocks)

    @classmethod
    def open(cls, path: Path | None = None, *, read_only: bool = False, clock: Callable[[], datetime] = datetime.now) -> Desk:
        """Open a store, made when missing; without a path, the one in the user's data folder. Raises `StoreError`."""
        return cls(open_store(path or default_path(), read_only=read_only), clock)

    def act(self, label: str, do: Callable[[], object]) -> Change:
        """What several services write, as one action with one name; all of it or nothing."""
        with self._store.writing(label) as lane:
            do()
        return lane.change

    @property
    def today(self) -> date:
        """The day by the desk's clock."""
        return self._clock().date()

    @property
    def check_is_due(self) -> bool:
        """Whether `examine` should be run soon: the last window crashed on a store too large for a look at every start."""
        return check_is_due(self._store)

    def examine(self) -> Iterator[Progress[tuple[Diagnosis, ...]]]:
        """Look the store over, a subject a step; the last step carries all diagnoses."""
        from workstation.store.doctor import examine

        return examine(self._store)

    def tend(self) -> bool:
        """A few milliseconds of the store's upkeep, for when nobody waits; whether there may be more to do."""
        return self._store.tend()

    @needs("store.care")
    def rebuild(self) -> Iterator[Progress[None]]:
        """Make index, tags and placements anew; all or nothing."""
        from workstation.store.doctor import rebuild

        return rebuild(self._store)

    @needs("store.backup")
    def back_up(self, to: Path | None = None) -> Iterator[Progress[Path]]:
        """Write store and pictures into one file; the last step carries its path. `to`: a .zip, or a folder, else the usual folder."""
        from workstation.store.backup import back_up

        now = self._clock()
        folder = to or Path(str(self.options.get("backup.folder")) or self.path.parent / "backups")
        target = folder if folder.suffix == ".zip" else folder / f"backup-{now:%Y%m%d-%H%M%S}.zip"
        return back_up(self._store, target, now)

    def close(self) -> None:
        """Close the store; another window may write from now on."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def restore_store(backup: Path, path: Path | None = None) -> Iterator[Progress[Restored]]:
    """Put a backup in a store's place while no window has it open; the old store is kept aside, and the last step says where."""
    from workstation.store.backup import restore

    return restore(backup, (path or default_path()).resolve(), datetime.now())


def default_path() -> Path:
    """The store in the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path(PROGRAM, appauthor=False) / "desk.sqlite"
