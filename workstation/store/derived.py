"""What is computed from other rows and kept to search and list by: the text index, tags, placements."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workstation.store.followed import FOLLOWED, follow
from workstation.store.plain import storable
from workstation.store.tables import Placement, PlanTable, ReportTable, ReportTag
from workstation.store.terms import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from workstation.report import Report
    from workstation.store.engine import Engine
    from workstation.store.table import Table

_SEARCHED = frozenset({"removed", "standing_head", "detail", "body"})
Values = dict[str, Any]


def searchable(report: Report) -> str:
    """A report's words in order, one part a line: what the archive finds it by."""
    headlines = report.headlines
    heads = (report.standing_head, headlines.kicker, headlines.main, headlines.deck)
    lines = (line.text for line in report.attribution_lines)
    return _joined((*heads, *lines, *report.body, *report.captions, report.jump.text if report.jump else ""))


def stored_text(standing_head: str, detail: str, body: str) -> str:
    """The same from a row's JSON, without the report: a search looks into hundreds of texts."""
    held = json.loads(detail)
    heads = (held.get("kicker", ""), held.get("main", ""), held.get("deck", ""))
    lines, jump = (line[0] for line in held.get("attribution_lines", ())), held.get("jump")
    return _joined((standing_head, *heads, *lines, *json.loads(body), *held.get("captions", ()), jump[0] if jump else ""))


def _joined(parts: Iterable[str]) -> str:
    return storable("\n".join([part for part in parts if part]))


def text_of(row: Mapping[str, Any]) -> str:
    """The searchable text of a report's row; a removed one has none."""
    return "" if row["removed"] else stored_text(row["standing_head"], row["detail"], row["body"])


class Derived:
    """Collects during a transaction which rows changed, and brings the derived tables after them at its end."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._rows: dict[int, Values] = {}
        self._texts: dict[int, str] = {}
        self._tags: set[int] = set()
        self._plans: set[int] = set()
        self._renamed: list[tuple[str, int, str, str]] = []
        self.placed: set[str] = set()
        """Slugs of reports that came onto a page or left one, or whose tags followed a directory."""

    def added(self, table: type[Table], ident: int, values: Values) -> None:
        """A row is new."""
        if table is ReportTable:
            self._rows[ident] = {"removed": False, **values}
            self._texts.setdefault(ident, "")
            self._tags.add(ident)
        elif table is PlanTable:
            self._plans.add(ident)

    def changing(self, table: type[Table], ident: int, stood: Values, differing: Values) -> None:
        """A row is about to change; `stood` is what it holds till then."""
        if table is ReportTable:
            self._rows[ident] = {**stood, **differing}
            if _SEARCHED & differing.keys():
                self._texts.setdefault(ident, text_of(stood))
            if {"tags", "removed"} & differing.keys():
                self._tags.add(ident)
        elif table is PlanTable and {"plan", "removed"} & differing.keys():
            self._plans.add(ident)
        elif table in FOLLOWED and "name" in differing:
            self._renamed.append((FOLLOWED[table], ident, stood["name"], differing["name"]))

    def finish(self) -> None:
        """Bring index, tags and placements up to the rows; views must re-read reports whose page changed."""
        for ident in self._plans:
            self._place(ident)
        for ident in sorted(self._texts.keys() | self._tags):
            self._bring(ident, self._rows[ident])
        for renamed in self._renamed:
            self.placed |= follow(self._engine.database, *renamed)

    def _bring(self, ident: int, row: Values) -> None:
        if ident in self._texts:
            self._engine.index.replace(ident, self._texts[ident], text_of(row))
        if ident in self._tags:
            write_tags(self._engine, ident, row)

    def _place(self, ident: int) -> None:
        database = self._engine.database
        stood = Placement.select(Placement.slug).where(Placement.plan == ident).tuples().execute(database)
        old = {slug for (slug,) in stood}
        self.placed |= old ^ write_placements(self._engine, ident)


def write_tags(engine: Engine, ident: int, row: Mapping[str, Any]) -> None:
    """Bring a report's tag rows up to it."""
    ReportTag.delete().where(ReportTag.report == ident).execute(engine.database)
    tags = [] if row["removed"] else json.loads(row["tags"])
    if tags:
        ReportTag.insert_many([{"report": ident, "tag": storable(tag), "word": storable(folded(tag))} for tag in tags]).execute(
            engine.database
        )


def _slugs_on(plan: Mapping[str, Any]) -> set[str]:
    return {slug for slot in plan["slots"] for slug in (slot["slug"], *slot.get("briefs", ())) if slug}


def write_placements(engine: Engine, ident: int) -> set[str]:
    """Bring a plan's placements up to it; returns the slugs that stand on it."""
    Placement.delete().where(Placement.plan == ident).execute(engine.database)
    row = PlanTable.select().where(PlanTable.id == ident).dicts().execute(engine.database)
    plan = next(iter(row))
    slugs = set() if plan["removed"] else _slugs_on(json.loads(plan["plan"]))
    if slugs:
        rows = [{"plan": ident, "slug": slug, "day": plan["day"], "number": plan["number"]} for slug in sorted(slugs)]
        Placement.insert_many(rows).execute(engine.database)
    return slugs
