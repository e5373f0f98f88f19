"""The newspaper's things as JSON and back, field by field, so that a renamed field can't silently change what lies on disk.

Reading is lenient (an absent field takes its default, as older rows need), writing is complete.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from workstation.page import EarlierPart, Folio, HeadlineStyle, PagePlan, PagePreset, PageReference, PictureBox, PullQuote, Slot
from workstation.report import AttributionLine, Headlines, JumpLine, Repair, Report
from workstation.store.plain import dumps as dumps
from workstation.store.plain import storable as storable
from workstation.units import Lines, Pt

Json = dict[str, Any]


def detail_to_dict(report: Report) -> Json:
    """A report's text apart from its body and standing head."""
    return {
        "kicker": report.headlines.kicker,
        "main": report.headlines.main,
        "deck": report.headlines.deck,
        "attribution_lines": [[line.text, line.under_headline] for line in report.attribution_lines],
        "captions": list(report.captions),
        "jump": report.jump and [report.jump.text, list(report.jump.pages)],
        "repairs": [[repair.kind, *repair.at, repair.before, repair.after] for repair in report.repairs],
        "pictures": list(report.pictures),
        "note": report.note,
        "room": report.room and list(report.room),
    }


def detail_from_dict(slug: str, detail: Json, body: list[str], **more: Any) -> Report:
    """The text of a report; its reading, tags and the like are the caller's to add, as fields of `Report`."""
    jump = detail.get("jump")
    return Report(
        slug=slug,
        headlines=Headlines(detail.get("kicker", ""), detail.get("main", ""), detail.get("deck", "")),
        body=tuple(body),
        attribution_lines=tuple(AttributionLine(text, under) for text, under in detail.get("attribution_lines", ())),
        captions=tuple(detail.get("captions", ())),
        jump=JumpLine(jump[0], tuple(jump[1])) if jump else None,
        repairs=tuple(Repair(kind, (start, end), before, after) for kind, start, end, before, after in detail.get("repairs", ())),
        pictures=tuple(detail.get("pictures", ())),
        note=detail.get("note", ""),
        room=_room(detail.get("room")),
        **more,
    )


def _room(stored: list[Any] | None) -> tuple[str, int, int] | None:
    return (str(stored[0]), int(stored[1]), int(stored[2])) if stored else None


def plan_to_dict(plan: PagePlan) -> Json:
    """A page plan without its revision, which is a column."""
    folio = plan.folio
    return {
        "folio": {"number": folio.number, "name": folio.name, "day": folio.day.isoformat(), "staff": [list(pair) for pair in folio.staff]},
        "preset": plan.preset,
        "pattern": plan.pattern,
        "section": plan.section,
        "standing_heads": list(plan.standing_heads),
        "slots": [slot_to_dict(slot) for slot in plan.slots],
        **({"own_preset": preset_to_dict(plan.own_preset)} if plan.own_preset else {}),
    }


def plan_from_dict(data: Json, revision: int = 0) -> PagePlan:
    """A page plan as it was stored."""
    folio = data["folio"]
    staff = tuple((role, name) for role, name in folio.get("staff", ()))
    return PagePlan(
        folio=Folio(folio["number"], folio.get("name", ""), date.fromisoformat(folio["day"]), staff),
        preset=data["preset"],
        slots=tuple(slot_from_dict(slot) for slot in data.get("slots", ())),
        pattern=data.get("pattern", ""),
        section=data.get("section", ""),
        standing_heads=tuple(data.get("standing_heads", ())),
        revision=revision,
        own_preset=preset_from_dict(data["own_preset"]) if data.get("own_preset") else None,
    )


def preset_to_dict(preset: PagePreset) -> Json:
    """A page preset."""
    return {name: value for name, value in asdict(preset).items() if name != "masthead" or value}


def preset_from_dict(data: Json) -> PagePreset:
    """A page preset; `KeyError` or `TypeError` where it isn't one."""
    whole = {name: int(data[name]) for name in ("columns", "lines")}
    measured = {name: float(data[name]) for name in ("width", "height", "measure", "gap", "size", "leading", "top", "folio")}
    rest = {"left": float(data.get("left", 0)), "masthead": int(data.get("masthead", 0))}
    return PagePreset(str(data["name"]), str(data["label"]), **whole, **measured, **rest)  # type: ignore[arg-type]


def slot_to_dict(slot: Slot) -> Json:
    """One slot."""
    headline = slot.headline
    return {
        "slug": slot.slug,
        "at": [slot.column, slot.line, slot.columns, slot.lines],
        "headline": {
            "columns": headline.columns,
            "sizes": [headline.kicker, headline.main, headline.deck],
            "lines": headline.lines,
            "vertical": headline.vertical,
        },
        "text_columns": slot.text_columns,
        "boxed": slot.boxed,
        "tinted": slot.tinted,
        "pictures": [picture_to_dict(box) for box in slot.pictures],
        "rule_below": slot.rule_below,
        **_furnishings(slot),
        **_running_on(slot),
    }


def _running_on(slot: Slot) -> Json:
    """What ties a slot to other pages; nothing for the many that are not tied."""
    if not (slot.part or slot.short_title or slot.turns_to or slot.reference or slot.before):
        return {}
    reference, before = slot.reference, slot.before
    return {
        "part": slot.part,
        "short_title": slot.short_title,
        "turns_to": slot.turns_to,
        "before": before and {"page": before.page, "preset": preset_to_dict(before.preset), "slot": slot_to_dict(before.slot)},
        "reference": reference
        and {
            "opening": reference.opening,
            "pages": list(reference.pages),
            "reports": list(reference.reports),
            "closing": reference.closing,
            "source": reference.source,
            "printed": reference.printed,
        },
    }


def _furnishings(slot: Slot) -> Json:
    """What few slots have; absent where it is, so that a page's fingerprint doesn't change with the program."""
    quotes = [{"text": quote.text, "at": [quote.column, quote.line, quote.columns, quote.lines]} for quote in slot.quotes]
    told = {"column_rules": slot.column_rules, "quotes": quotes, "briefs": list(slot.briefs), "block_head": slot.block_head}
    return {name: value for name, value in told.items() if value}


def slot_from_dict(data: Json) -> Slot:
    """One slot."""
    column, line, columns, lines = data["at"]
    return Slot(
        slug=data["slug"],
        column=column,
        line=Lines(line),
        columns=columns,
        lines=Lines(lines),
        headline=_headline_from(data.get("headline", {})),
        text_columns=data.get("text_columns", 0),
        boxed=data.get("boxed", False),
        tinted=data.get("tinted", False),
        pictures=tuple(picture_from_dict(box) for box in data.get("pictures", ())),
        rule_below=data.get("rule_below", True),
        column_rules=data.get("column_rules", False),
        quotes=tuple(_quote_from(quote) for quote in data.get("quotes", ())),
        briefs=tuple(data.get("briefs", ())),
        block_head=data.get("block_head", ""),
        part=data.get("part", 0),
        short_title=data.get("short_title", ""),
        reference=_reference_from(data.get("reference")),
        before=_earlier_from(data.get("before")),
        turns_to=data.get("turns_to", ""),
    )


def _quote_from(data: Json) -> PullQuote:
    column, line, columns, lines = data["at"]
    return PullQuote(data["text"], column, Lines(line), columns, Lines(lines))


def _earlier_from(data: Json | None) -> EarlierPart | None:
    return EarlierPart(data["page"], preset_from_dict(data["preset"]), slot_from_dict(data["slot"])) if data else None


def _reference_from(data: Json | None) -> PageReference | None:
    if data is None:
        return None
    pages, reports = tuple(data.get("pages", ())), tuple(data.get("reports", ()))
    words = (data.get("closing", ""), data.get("source", ""), data.get("printed", ""))
    return PageReference(data.get("opening", ""), pages, reports, *words)


def _headline_from(data: Json) -> HeadlineStyle:
    kicker, main, deck = data.get("sizes", (0, 0, 0))
    return HeadlineStyle(
        data.get("columns", 0), Pt(kicker), Pt(main), Pt(deck), Lines(data.get("lines", 0)), vertical=data.get("vertical", False)
    )


def picture_to_dict(box: PictureBox) -> Json:
    """One picture box."""
    return {
        "picture": box.picture,
        "at": [box.column, box.line, box.columns, box.lines],
        "caption": box.caption,
        "credit": box.credit,
        "focus": list(box.focus),
    }


def picture_from_dict(data: Json) -> PictureBox:
    """One picture box."""
    column, line, columns, lines = data["at"]
    x, y = data.get("focus", (0.5, 0.5))
    return PictureBox(data["picture"], column, Lines(line), columns, Lines(lines), data.get("caption", ""), data.get("credit", ""), (x, y))
