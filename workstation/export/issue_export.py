"""Exporting an issue's pages from the desk: window and command line ask for it alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.errors import NotReady
from workstation.export.copy_slip import write_slips
from workstation.export.docx_page import write_page
from workstation.export.edition import PageCopy, in_script, length_notes, people_of
from workstation.export.embedding import Embedding, Spare
from workstation.export.galley import write_galley
from workstation.export.preflight import Matter, Obstacle, demand_printable
from workstation.export.proving import Difference, prove
from workstation.export.readiness import obstacles_of
from workstation.export.styles import Properties
from workstation.fingerprint import page_fingerprint
from workstation.planning.at_desk import reports_of
from workstation.planning.composing import Composer
from workstation.progress import Progress
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.page import PagePlan
    from workstation.planning.set_page import SetPage
    from workstation.report import Report


class Form(StrEnum):
    """What is written: the set page, or its reports as galleys (小样) for reading."""

    PAGE = "page"
    PDF = "pdf"
    """The set page, drawn by the window."""
    PROOF = "proof"
    """大样: the page with findings marked, as PDF."""
    CLEAN = "clean"
    """清样: the page with its stamp, as PDF."""
    GALLEY = "galley"
    SLIP = "slip"
    """发稿签."""

    @property
    def drawn(self) -> bool:
        """Whether the window's painter makes it."""
        return self in (Form.PDF, Form.PROOF, Form.CLEAN)


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to export: pages of an issue (none named: all that have reports), in which form, where to."""

    day: date
    pages: tuple[str, ...]
    folder: Path
    form: Form = Form.PAGE
    script: str = "hans"
    overset_page: bool = False
    together: bool = False
    """All pages in one file, each a section of its own."""
    with_comments: bool = False
    """Galleys list the open comments behind each report; nothing else ever prints any."""
    proven: bool = False
    """LibreOffice sets each file too, and its lines are compared with ours."""

    def target(self, number: str, ending: str) -> Path:
        """The file of a page, or of the whole issue where no number is given."""
        return self.folder / f"{'-'.join(part for part in (self.day.isoformat(), number) if part)}{ending}"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what an editor should know of it though it stopped nothing."""

    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    """Lines that LibreOffice prints otherwise, where it was asked."""
    proven_lines: int = 0


@dataclass(frozen=True, slots=True)
class ReadyPages:
    """An order's pages, set and looked over: nothing stands in the way of writing them."""

    pages: tuple[SetPage, ...]
    plans: tuple[PagePlan, ...]
    reports: Mapping[str, Report]
    obstacles: tuple[Obstacle, ...] = ()
    prints: Mapping[str, str] = field(default_factory=dict)
    """Each page's fingerprint by number, as it stands at the desk, whatever script is printed."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What an editor should know though it stops nothing."""
        return tuple(obstacle.text for obstacle in self.obstacles if not obstacle.blocks)

    @property
    def titles(self) -> dict[str, str]:
        """Each report's title by slug."""
        return {slug: report.title for slug, report in self.reports.items()}


def ready_pages(desk: Desk, order: ExportOrder, fonts: FontCase) -> ReadyPages:
    """Set an order's pages; raises `NotReady` where there is nothing to write, `Overset` and `Obstructed` where something blocks."""
    ready = looked_over(desk, order, fonts)
    demand_printable(ready.obstacles)
    return ready


def looked_over(desk: Desk, order: ExportOrder, fonts: FontCase) -> ReadyPages:
    """An order's pages, set, with everything that stands in their way; raises `NotReady` where there is nothing to write."""
    copies, doubts = _copies(desk, order)
    composer = desk.composer if desk.fonts is fonts else Composer(fonts)
    pages = tuple(copy.page(composer) for copy in copies)
    own = copies if order.script == "hans" else _own_copies(desk, order)
    if own is not copies:
        doubts = (*doubts, *length_notes([copy.page(composer) for copy in own], pages, copies))
    reports = {slug: report for copy in copies for slug, report in copy.reports.items()}
    plans = tuple(copy.plan for copy in copies)
    theirs = {slug: report for copy in own for slug, report in copy.reports.items()}
    obstacles = obstacles_of(desk, plans, pages, (reports, theirs), fonts, proof=order.form in (Form.PROOF, Form.CLEAN))
    return ReadyPages(pages, plans, reports, (*(_as_ordered(obstacle, order) for obstacle in obstacles), *doubts), prints_of(own))


def prints_of(copies: Sequence[PageCopy]) -> dict[str, str]:
    """The fingerprint of each page by its number."""
    return {copy.plan.folio.number: page_fingerprint(copy.plan, copy.reports) for copy in copies}


def _as_ordered(obstacle: Obstacle, order: ExportOrder) -> Obstacle:
    """Text without room blocks nothing where it is wanted on a page of its own."""
    return replace(obstacle, blocks=False) if order.overset_page and obstacle.matter is Matter.OVERSET else obstacle


def stamp_files(desk: Desk, order: ExportOrder, files: Sequence[tuple[Path, Sequence[str]]], prints: Mapping[str, str]) -> None:
    """Write into each file of which pages it is and what is in it, and into the log that it was written.

    `prints`: the fingerprints of its pages.
    """
    from workstation.export.stamp import Stamp, put_stamp

    head, digests = desk.log.head_but_for_exports, {}
    for path, numbers in files:
        own = {number: prints[number] for number in numbers}
        digests[path.name] = put_stamp(path, Stamp(order.day, own, head, order.script))
    subjects = dict.fromkeys(f"{order.day.isoformat()} {number}" for _, numbers in files for number in numbers)
    desk.log.note_export(digests, subjects)


def export_issue(desk: Desk, order: ExportOrder, fonts: FontCase) -> Iterator[Progress[Exported]]:
    """Write a file a page, named by date and page, or one for all; the last step carries what was written.

    Every page is looked over before the first is written. Raises as `ready_pages` does.
    """
    files, notes, prints = _papers(desk, order, fonts) if order.form in (Form.GALLEY, Form.SLIP) else _pages(desk, order, fonts)
    for number, file in enumerate(files):
        for step in file.steps:
            yield Progress(number, len(files), step.text)
    stamp_files(desk, order, [(file.target, file.numbers) for file in files], prints)
    differences: list[Difference] = []
    lines = 0
    for number, file in enumerate(files if order.proven else ()):
        for proving in prove(file.pages, file.target):
            yield Progress(number, len(files), proving.text)
            if proving.result:
                differences += proving.result.differences
                lines += proving.result.lines
    done = tuple(file.target for file in files)
    result = Exported(done, notes, tuple(differences), lines)
    yield Progress(len(files), len(files), Told("已输出 {0} 个文件到 {1}", len(done), order.folder), result)


@dataclass(frozen=True, slots=True)
class _File:
    """A file to be written: where, the steps that write it, the set pages in it."""

    target: Path
    steps: Iterator[Progress[Path]]
    numbers: tuple[str, ...]
    pages: tuple[SetPage, ...] = ()


_Files = list[_File]
_Planned = tuple[_Files, tuple[str, ...], Mapping[str, str]]
"""Files to be written, notes, fingerprints of the pages."""


def _pages(desk: Desk, order: ExportOrder, fonts: FontCase) -> _Planned:
    ready = ready_pages(desk, order, fonts)
    files: _Files = []
    for pages, target in shares(ready.pages, order, ".docx"):
        steps = write_page(
            pages,
            desk.pictures.path,
            target,
            fonts=fonts,
            titles=ready.titles,
            day=order.day,
            overset_page=order.overset_page,
            embedding=Embedding(str(desk.options.get("export.embed"))),
            spare=Spare(str(desk.options.get("export.embed_spare"))),
            grey=desk.options.get("export.colour") == "grey",
            alongside=ready.pages,
            told=properties_of(ready, [page.number for page in pages], order),
            known="".join(person.name + person.traditional for person in people_of(desk)),
        )
        files.append(_File(target, steps, tuple(page.number for page in pages), pages))
    return files, ready.notes, ready.prints


def properties_of(ready: ReadyPages, numbers: Sequence[str], order: ExportOrder) -> Properties:
    """What a file of these pages says of itself: paper, day and pages; the issue's number; the titles of its reports."""
    plans = [plan for plan in ready.plans if plan.folio.number in numbers]
    folios = [plan.folio for plan in plans]
    named = "、".join(f"{folio.number} {folio.name}".strip() for folio in folios)
    issue_number = next((folio.words[0].format(folio.issue_number) for folio in folios if folio.issue_number is not None), "")
    titles = dict.fromkeys(ready.titles[slug] for plan in plans for slot in plan.slots for slug in slot.slugs if slug in ready.titles)
    title = " ".join(part for part in (folios[0].paper, order.day.isoformat(), named) if part)
    return Properties(title, issue_number, "；".join(titles), _LANGUAGES.get(order.script, "zh-CN"))


_LANGUAGES = {"hant-tw": "zh-TW", "hant-twp": "zh-TW", "hant-hk": "zh-HK"}


def shares(pages: tuple[SetPage, ...], order: ExportOrder, ending: str) -> list[tuple[tuple[SetPage, ...], Path]]:
    """Which pages go into which file."""
    if order.together:
        return [(pages, order.target("", ending))]
    return [((page,), order.target(page.number, ending)) for page in pages]


def _papers(desk: Desk, order: ExportOrder, fonts: FontCase) -> _Planned:
    copies, doubts = _copies(desk, order)
    files: _Files = []
    for copy in copies:
        folio, is_slip = copy.plan.folio, order.form is Form.SLIP
        target = order.target(folio.number, "-发稿签.docx" if is_slip else "-小样.docx")
        reports = [copy.reports[slug] for slot in copy.plan.slots for slug in slot.slugs if slug in copy.reports]
        said = {report.slug: desk.comments.listing(report.slug) for report in reports} if order.with_comments else {}
        if is_slip:
            steps = write_slips(folio, reports, target, fonts, {report.slug: _pictures(copy, report) for report in reports})
        else:
            steps = write_galley(folio, reports, target, fonts, said)
        files.append(_File(target, steps, (folio.number,)))
    notes = tuple(doubt.text for doubt in doubts)
    return files, notes, prints_of(copies if order.script == "hans" else _own_copies(desk, order))


def _pictures(copy: PageCopy, report: Report) -> int:
    """The report's own, and those that only its page has."""
    return len({*report.pictures, *(box.picture for box in copy.plan.pictures_of(report.slug))})


def _copies(desk: Desk, order: ExportOrder) -> tuple[list[PageCopy], tuple[Obstacle, ...]]:
    desk.gate.demand("page.export", order.day.isoformat())
    own = _own_copies(desk, order)
    return (own, ()) if order.script == "hans" else in_script(desk, order.script, own)


def _own_copies(desk: Desk, order: ExportOrder) -> list[PageCopy]:
    return [PageCopy(plan, reports_of(desk, plan)) for plan in _plans(desk, order)]


def _plans(desk: Desk, order: ExportOrder) -> list[PagePlan]:
    issue = desk.issues.get(order.day)
    plans = [desk.issues.plan(order.day, number) for number in order.pages or issue.pages]
    empty = [plan.folio.number for plan in plans if not plan.slots]
    if order.pages and empty:
        raise NotReady("{0} 还没有稿件，请先排版再输出", listed(empty))
    filled = [plan for plan in plans if plan.slots]
    if not filled:
        raise NotReady("{0} 这一期各版都还没有稿件，请先排版再输出", order.day.isoformat())
    return filled
