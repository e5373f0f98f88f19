"""Handing an issue over from the desk, and taking one in: window and command line ask for it alike."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.attribution import find_attributions
from workstation.errors import BadInput, NotFound, NotReady
from workstation.handover.issue_file import IssueFileWriter, read_pictures
from workstation.handover.ninjs import Envelope, PictureFile, report_from_ninjs, report_ninjs
from workstation.handover.plain_text import report_text
from workstation.in_place import in_place
from workstation.planning.at_desk import reports_of
from workstation.progress import Progress
from workstation.store.archive_file import disk_faults
from workstation.store.codec import plan_to_dict
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.handover.issue_file import HandedIssue
    from workstation.handover.ninjs import Json
    from workstation.page import PagePlan, Slot
    from workstation.report import Attribution, Report

_KINDS = {".jpg": "image/jpeg", ".png": "image/png", ".tif": "image/tiff", ".gif": "image/gif", ".bmp": "image/bmp", ".webp": "image/webp"}


def desk_ninjs(desk: Desk, slug: str) -> Json:
    """One report of the desk as ninjs."""
    desk.gate.demand("report.hand_over", slug)
    report = desk.reports.get(slug)
    place = next(iter(desk.issues.places(slug).get(slug, ())), None)
    day, page = place or (None, "")
    return report_ninjs(report, _attributions(report), _envelope(desk, [report], day, page))


def hand_over(desk: Desk, day: date, target: Path) -> Iterator[Progress[Path]]:
    """Write an issue with its pictures into one ZIP; the last step carries its path. A picture that vanished raises `NotFound`."""
    desk.gate.demand("report.hand_over", day.isoformat())
    issue = desk.issues.get(day)
    plans = [desk.issues.plan(day, number) for number in issue.pages]
    if not any(plan.slots for plan in plans):
        raise NotReady("{0} 这一期各版都还没有稿件，没有可交出的内容", day.isoformat())
    with disk_faults(target, "写整期文件"), in_place(target) as beside:
        writer = IssueFileWriter(beside)
        written: set[str] = set()
        for number, plan in enumerate(plans):
            yield Progress(number, len(plans), Told("写入 {0}", plan.folio.number))
            _add_page(writer, desk, plan, written)
        names = {}
        for digest in _hashes(desk, plans):
            info = desk.pictures.info(digest)
            names[digest] = info.name
            writer.add(f"pictures/{digest}{info.suffix}", desk.pictures.path(digest).read_bytes(), stored=True)
        said = {"day": day.isoformat(), "number": issue.number, "pages": list(issue.pages), "paper": _paper(desk), "made": _now()}
        writer.close({**said, "picture_names": names})
    yield Progress(len(plans), len(plans), Told("整期已写入 {0}", target), target)


def _add_page(writer: IssueFileWriter, desk: Desk, plan: PagePlan, written: set[str]) -> None:
    """A page with its reports; one that runs on was written with the page where it begins."""
    writer.add_json(f"pages/{plan.folio.number}.json", plan_to_dict(plan))
    reports = {slug: report for slug, report in reports_of(desk, plan).items() if slug not in written}
    written.update(reports)
    envelope = _envelope(desk, reports.values(), plan.folio.day, plan.folio.number)
    for slug, report in reports.items():
        writer.add_json(f"reports/{slug}.ninjs.json", report_ninjs(report, _attributions(report), envelope))
        writer.add(f"reports/{slug}.txt", report_text(report).encode("utf-8", "replace"))


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _topics(desk: Desk) -> dict[str, str]:
    return {name: tag.code for name, tag in desk.tagging.kept().items() if tag.code}


def _paper(desk: Desk) -> str:
    return str(desk.options.get("paper.name"))


def _attributions(report: Report) -> tuple[Attribution, ...]:
    lines = [line.text for line in report.attribution_lines]
    return find_attributions("\n".join([*report.body, *lines]))


def _envelope(desk: Desk, reports: Iterable[Report], day: date | None, page: str) -> Envelope:
    hashes = {digest for report in reports for digest in report.pictures if desk.pictures.exists(digest)}
    return Envelope(
        _paper(desk), str(desk.options.get("paper.domain")), day, page, pictures={h: _file(desk, h) for h in hashes}, topics=_topics(desk)
    )


def _file(desk: Desk, digest: str) -> PictureFile:
    info = desk.pictures.info(digest)
    return PictureFile(f"file:///pictures/{digest}{info.suffix}", _KINDS[info.suffix], info.width, info.height, info.size)


def _hashes(desk: Desk, plans: Sequence[PagePlan]) -> list[str]:
    """Pictures of the issue: those in the plans' boxes, and those that the reports carry."""
    boxed = [box.picture for plan in plans for slot in plan.slots for box in slot.pictures if box.picture]
    carried = [digest for plan in plans for report in reports_of(desk, plan).values() for digest in report.pictures]
    return list(dict.fromkeys([*boxed, *carried]))


def take_over(desk: Desk, handed: HandedIssue, *, reports_only: bool = False) -> Iterator[Progress[Change]]:
    """Take an issue's file in as one action: reports under new slugs, the issue with its plans. The last step carries the change.

    Raises `NotReady` where an issue of this date stands already, unless only the reports are wanted.
    """
    if not reports_only:
        _demand_free(desk, handed.day)
    total = len(handed.pictures) + 1
    for number, (digest, data) in enumerate(read_pictures(handed)):
        yield Progress(number, total, Told("取入图片"))
        if desk.pictures.add(data, handed.picture_names.get(digest, "")) != digest:
            raise BadInput("{0} 里的图片与清单不符。稿库未动；请让对方重新导出", handed.path.name)
    change = desk.act("接收整期", lambda: _take(desk, handed, reports_only=reports_only))
    yield Progress(total, total, Told("已接收 {0} 篇", len(handed.reports)), change)


def _demand_free(desk: Desk, day: date) -> None:
    try:
        desk.issues.get(day)
    except NotFound:
        return
    raise NotReady("{0} 这一期已经有了；可以只接收稿件，或先把这一期删去", day.isoformat())


def _take(desk: Desk, handed: HandedIssue, *, reports_only: bool) -> None:
    filed = desk.reports.file(handed.reports, f"整期文件 {handed.path.name}") if handed.reports else None
    slugs = dict(zip((report.slug for report in handed.reports), sorted(filed.reports) if filed else (), strict=True))
    for report in handed.reports:
        if report.tags:
            desk.reports.set_tags([slugs[report.slug]], report.tags)
    if reports_only:
        return
    desk.issues.new(handed.day, handed.pages, handed.number)
    desk.issues.put_plans(handed.day, [_renamed(plan, slugs) for plan in handed.plans], "接收整期")


def _renamed(plan: PagePlan, slugs: Mapping[str, str]) -> PagePlan:
    """The plan with the slugs that the reports have here; a slot without its report is left out."""
    return replace(plan, slots=tuple(_renamed_slot(slot, slugs) for slot in plan.slots if slot.slug in slugs))


def _renamed_slot(slot: Slot, slugs: Mapping[str, str]) -> Slot:
    reference = slot.reference
    if reference is not None:
        reference = replace(reference, reports=tuple(slugs[slug] for slug in reference.reports if slug in slugs))
    briefs = tuple(slugs[slug] for slug in slot.briefs if slug in slugs)
    return replace(slot, slug=slugs[slot.slug], briefs=briefs, reference=reference)


def read_ninjs(path: Path) -> tuple[Report, ...]:
    """The reports in a ninjs file: one object, or a list of them. Raises `BadInput`."""
    from workstation.text.encoding import decode

    try:
        found = json.loads(decode(path.read_bytes(), path.name).text)
    except (OSError, ValueError, RecursionError) as fault:
        raise BadInput("{0} 不是能读的 ninjs 文件（{1}）；请向对方要 ninjs 3 格式的 JSON", path.name, fault) from fault
    return tuple(report_from_ninjs(item) for item in (found if isinstance(found, list) else [found]))
