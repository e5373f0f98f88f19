"""Comments, replies and waivers on their way: a thing of its own beside each report, joined row by row."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from workstation.comments.anchoring import part_texts, placed, standing_at
from workstation.comments.comment import Anchor
from workstation.errors import BadInput
from workstation.packets.carriers.whole import Whole
from workstation.packets.joining import Joined
from workstation.store.plain import dumps
from workstation.store.remark_shelf import COMMENT, SECTIONS, WAIVER, RemarkShelf
from workstation.store.report_shelf import ReportShelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.report import Report
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
PLACE = ("part", "first", "last", "words", "before", "after")
"""Where a comment stood when it first travelled; where it stands since then is each desk's own reckoning."""
CHANGING = ("settled", "settled_by", "assigned", "due", "removed")
"""What may become of a comment; all else is as it was made, and names it."""
_NAME = "批注 "
"""Before the slug, so that a report and what is said of it are two things."""


class RemarkCarrier(Whole):
    """Carries what is said of reports."""

    kind = "remarks"

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._shelf, self._reports = RemarkShelf(store), ReportShelf(store)

    def names(self) -> Sequence[str]:
        """Those of all reports that travel."""
        kept = {thing.name for thing in self._knots.things("remarks")}
        travelling = {thing.name for thing in self._knots.things("report")}
        return [_NAME + slug for slug in self._shelf.slugs() if slug in travelling and _NAME + slug not in kept]

    def uid(self, name: str) -> str:
        """By the report's."""
        report = self._knots.by_name("report", name.removeprefix(_NAME))
        if report is None:
            raise LookupError(name)
        return f"remarks {report.uid}"

    def place(self, lane: Writing, uid: str, content: Json, wanted: str) -> str:
        """Beside its report, which comes before it."""
        report = self._knots.by_uid(uid.removeprefix("remarks "))
        if report is None:
            raise BadInput("数据包里有批注，却没有它的稿件。稿库未动；请让对方做一份完整的数据包")
        return _NAME + report.name

    def title(self, name: str, content: Json) -> str:
        """By the report."""
        found = self._reports.any(name.removeprefix(_NAME))
        return found[1].title if found else name.removeprefix(_NAME)

    def content(self, name: str) -> Json | None:
        """Every comment and waiver by a name that is the same on every desk."""
        slug = name.removeprefix(_NAME)
        if self._reports.any(slug) is None:
            return None
        thing = self._knots.by_name("remarks", name)
        stood = self._knots.content(thing.stands) if thing and thing.stands else {section: {} for section in SECTIONS}
        waivers = {key: values for key, _, values in self._waivers(slug)}
        return {"comments": _told(self._comments(slug, stood["comments"]), stood["comments"]), "waivers": _told(waivers, stood["waivers"])}

    def _comments(self, slug: str, stood: Json) -> Json:
        found = {key: values for key, _, values in self._keyed(slug)}
        for key, values in found.items():
            if key in stood:
                values.update({name: stood[key].get(name) for name in PLACE})
        return found

    def _keyed(self, slug: str) -> list[tuple[str, int, Json]]:
        keys: dict[int, str] = {}
        found = []
        for ident, row in self._shelf.rows("comments", slug):
            values = {name: value for name, value in row.items() if name != "lost"} | {"removed": bool(row["removed"])}
            values["thread"] = keys.get(row["thread"] or 0, "")
            keys[ident] = _key(values[name] for name in ("thread", "person", "at", "text", "said_of"))
            found.append((keys[ident], ident, values))
        return found

    def _waivers(self, slug: str) -> list[tuple[str, int, Json]]:
        rows = [(ident, row | {"removed": bool(row["removed"])}) for ident, row in self._shelf.rows("waivers", slug)]
        return [(_key(row[name] for name in WAIVER if name != "removed"), ident, row) for ident, row in rows]

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Nothing clashes: each comment has what either side made of it, and stays settled where either settled it."""
        base = base or {section: {} for section in SECTIONS}
        return Joined({section: _section(base[section], one[section], other[section]) for section in SECTIONS})

    def is_signed(self, name: str, content: Json) -> bool:
        """Nobody signs what is said beside a text."""
        return False

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Add what isn't here, bring up what is, remove what isn't told any more."""
        slug = name.removeprefix(_NAME)
        found = self._reports.any(slug)
        if found is not None:
            idents = self._bring_up(lane, "comments", self._keyed(slug), content["comments"])
            self._add_comments(lane, found[0], found[1], content["comments"], idents)
            known = self._bring_up(lane, "waivers", self._waivers(slug), content["waivers"])
            for key, values in content["waivers"].items():
                if key not in known:
                    self._shelf.add(lane, "waivers", found[0], {field: values.get(field) for field in WAIVER})

    def _bring_up(self, lane: Writing, section: str, rows: Sequence[tuple[str, int, Json]], content: Json) -> dict[str, int]:
        changing = CHANGING if section == "comments" else ("removed",)
        for key, ident, _ in rows:
            told = content.get(key, {"removed": True})
            self._shelf.put(lane, section, ident, {field: told[field] for field in changing if field in told})
        return {key: ident for key, ident, _ in rows}

    def _add_comments(self, lane: Writing, ident: int, report: Report, content: Json, idents: dict[str, int]) -> None:
        texts = part_texts(report)
        waiting = {key: values for key, values in content.items() if key not in idents}
        for key, values in sorted(waiting.items(), key=lambda item: (bool(item[1]["thread"]), item[1]["at"], item[0])):
            row = {field: values.get(field) for field in COMMENT if field != "lost"} | {"thread": idents.get(values["thread"])}
            idents[key] = self._shelf.add(lane, "comments", ident, row | ({} if values["thread"] else _standing(values, texts)))


def _standing(values: Json, texts: dict[str, str]) -> Json:
    """Where the words stand in this desk's text; lost where they don't."""
    anchor = placed(Anchor(values["part"], values["first"], values["last"]), values["words"], texts)
    if anchor is None:
        return {"lost": True}
    now = standing_at(anchor, texts)
    return {"first": now.anchor.start, "last": now.anchor.end, "words": now.words, "before": now.before, "after": now.after}


def _told(rows: Json, stood: Json) -> Json:
    """Without those that nobody was told of before they were removed: a packet that was taken back removes nothing elsewhere."""
    return {key: values for key, values in rows.items() if key in stood or not values["removed"]}


def _key(parts: Iterable[Any]) -> str:
    return hashlib.sha256(dumps(list(parts)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _section(base: Json, one: Json, other: Json) -> Json:
    found = {}
    for key in sorted({*one, *other}):
        sides = [side[key] for side in (one, other) if key in side]
        if len(sides) == 2:
            found[key] = _values(base.get(key, {}), *sides)
        elif key not in base or sides[0] != base[key]:
            found[key] = sides[0]
    return found


def _values(base: Json, one: Json, other: Json) -> Json:
    found = dict(one)
    for name in CHANGING:
        mine, theirs, before = one.get(name), other.get(name), base.get(name)
        found[name] = theirs if mine == before else mine
    if bool(one.get("settled")) != bool(other.get("settled")) and not base.get("settled"):
        settled = one if one.get("settled") else other
        found.update({name: settled.get(name) for name in ("settled", "settled_by")})
    return found
