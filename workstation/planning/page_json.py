"""A page as scripts read it. Columns and lines are counted from 1, as editors count."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from workstation.pictures.captions import split_caption
from workstation.planning.at_desk import fit_words
from workstation.planning.copy import caption_text
from workstation.planning.placed_pictures import worded_box

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workstation.issue import Issue
    from workstation.page import Folio, PagePlan, PictureBox, Slot
    from workstation.planning.make_up import Proposal
    from workstation.planning.set_page import Fit, SetPage, SetSlot
    from workstation.report import Report

Json = dict[str, Any]


def page_json(plan: PagePlan, page: SetPage, reports: Mapping[str, Report]) -> Json:
    """A page with every slot's fit."""
    return {
        "day": plan.folio.day.isoformat(),
        "page": plan.folio.number,
        "preset": plan.preset,
        "pattern": plan.pattern or None,
        "folio": folio_json(plan.folio),
        "fits": page.fits,
        "slots": [slot_json(slot, done, reports.get(slot.slug)) for slot, done in zip(plan.slots, page.slots, strict=True)],
    }


def folio_json(folio: Folio) -> Json:
    """The folio's name and people."""
    return {"name": folio.name, "staff": [{"role": role, "name": name} for role, name in folio.staff]}


def slot_json(slot: Slot, done: SetSlot, report: Report | None) -> Json:
    """A slot, where it stands and how its text fits."""
    headline = done.headline
    sizes = {p.style.name: p.style.size for p in headline.paragraphs} if headline else {}
    return {
        "slug": slot.slug,
        "title": report.title if report else None,
        "column": slot.column + 1,
        "line": slot.line + 1,
        "columns": slot.columns,
        "lines": slot.lines,
        "text_columns": slot.text_columns or None,
        "boxed": slot.boxed,
        "vertical": slot.headline.vertical,
        "sizes": {"kicker": sizes.get("引题"), "main": sizes.get("主题"), "deck": sizes.get("副题")},
        "pictures": [picture_json(box, report) for box in slot.pictures],
        "fits": done.fits,
        "fit": {**fit_json(done.story.fit), "words": fit_words(done)},
        "headline_fit": fit_json(headline.fit) if headline else None,
    }


def picture_json(box: PictureBox, report: Report | None) -> Json:
    """A picture's box inside its slot, with the words that it is printed with."""
    if report is not None and not caption_text(box):
        caption, credit = split_caption(worded_box(box, report).caption)
        box = replace(box, caption=caption, credit=credit)
    return {**asdict(box), "column": box.column + 1, "line": box.line + 1, "focus": list(box.focus), "picture": box.picture or None}


def fit_json(fit: Fit) -> Json:
    """Lines that the text takes, is over, or is short."""
    return {
        "lines": fit.lines,
        "overset": {"lines": fit.overset_lines, "characters": fit.overset_characters},
        "short": fit.short_lines,
    }


def proposal_json(proposal: Proposal) -> Json:
    """A proposed make-up: its score, and where each report would stand."""
    slots = [
        {"slug": s.slug, "column": s.column + 1, "line": s.line + 1, "columns": s.columns, "lines": s.lines} for s in proposal.plan.slots
    ]
    return {"score": proposal.score, "reasons": list(proposal.reasons), "unplaced": list(proposal.unplaced), "slots": slots}


def issue_json(issue: Issue, plans: Sequence[PagePlan]) -> Json:
    """An issue with its pages and what stands on them."""
    pages = [{"page": p.folio.number, "name": p.folio.name, "preset": p.preset, "slugs": [slot.slug for slot in p.slots]} for p in plans]
    return {"day": issue.day.isoformat(), "number": issue.number, "pages": pages}
