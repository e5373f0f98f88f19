"""From credits as scanned to an attribution as data, and whether a stretch that reads as credits is meant as such."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import words
from workstation.attribution.name_runs import is_body, is_medium
from workstation.attribution.segment import UNLIKELY
from workstation.report import Attribution, Credit, Media, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.attribution.datelines import DatelineAt
    from workstation.attribution.name_runs import NameAt
    from workstation.attribution.scanner import Credits, Group

_LIKELY = 3.0
"""What a name with a rare surname costs at most."""


@dataclass(frozen=True, slots=True)
class NameSlot:
    """A name on an attribution, with its half-open place and the role it stands under. `outlet` is the other medium it works for."""

    name: str
    group: int
    """Names of one role have one number."""
    start: int
    end: int
    role: str | None
    word: str | None
    outlet: str | None


@dataclass(frozen=True, slots=True)
class ReadAttribution:
    """An attribution with the places of its names."""

    attribution: Attribution
    slots: tuple[NameSlot, ...]
    glued: bool = False
    """A role stands against its name without a space."""


def moved(read: ReadAttribution, by: int) -> ReadAttribution:
    """The same, in a text in which it stands further on."""
    start, end = read.attribution.span
    slots = tuple(replace(slot, start=slot.start + by, end=slot.end + by) for slot in read.slots)
    return replace(read, attribution=replace(read.attribution, span=(start + by, end + by)), slots=slots)


def made_of(text: str, span: tuple[int, int], position: Position, credits: Credits | None, dateline: DatelineAt | None) -> ReadAttribution:
    """The attribution of a span, from what was read in it."""
    groups = [g for g in credits.groups if g.role or g.names or g.word] if credits else []
    head = dateline.dateline if dateline else None
    source = (credits.source if credits else None) or (head.agency if head and head.via else None)
    if head and position is Position.STANDALONE and text[span[0]] not in "（(":
        position = Position.HEAD
    attribution = Attribution(
        span,
        text[slice(*span)],
        position,
        head,
        tuple(Credit(g.role, tuple(n.name for n in g.names), g.org, g.word) for g in groups),
        source,
        _media(groups, dateline=head is not None),
    )
    return ReadAttribution(attribution, tuple(_slots(groups, head.agency if head else None, source)), any(g.glued for g in groups))


def _slots(groups: list[Group], agency: str | None, source: str | None) -> Iterator[NameSlot]:
    """Who writes for whom: a role's outlet, else that of the role before, the dateline's, or the source's; editors are our own."""
    own = words().own
    outlet = agency if agency and agency not in own else None
    origin = source if source and source not in own and is_medium(source.strip("《》")) else None
    for number, group in enumerate(groups):
        if group.org:
            outlet = None if group.org in own else group.org
        theirs = outlet or (None if group.role in words().duties else origin)
        yield from (NameSlot(n.name, number, n.start, n.end, group.role, group.word, theirs) for n in group.names)


def all_unlikely(credits: Credits) -> bool:
    """Whether none of the names looks like one, not even like a noun that may be one (记者江山报道)."""
    return all(name.cost > UNLIKELY for name in credits.names)


def accepted(credits: Credits, *, bare: bool, loose: bool) -> bool:
    """Whether a stretch that reads as credits is meant as credits. `bare`: names alone will do; `loose`: unusual names will do."""
    named = credits.names
    if not named:
        return _accepted_nameless(credits)
    evidence = any(group.role or group.word for group in credits.groups) or credits.source is not None
    if not evidence:
        return bare and (_of_unit(credits) if credits.groups[0].org else _bare_names(named))
    if any(_is_clause(group) for group in credits.groups):
        return False
    strong = loose or credits.source is not None or any(_is_named_outlet(g, credits) or (g.marked and g.role) for g in credits.groups)
    return strong or all(name.cost < UNLIKELY for name in named) or _correspondents(credits)


def _of_unit(credits: Credits) -> bool:
    """（第三中学 甲）: likely names behind the body that they are of."""
    first = credits.groups[0]
    return len(credits.groups) == 1 and first.org is not None and len(first.names) <= 3 and all(n.cost < _LIKELY for n in first.names)


def _is_clause(group: Group) -> bool:
    """本报记者深入一线报道: four characters against the role that are no name; and 县人大常委会主任某某出席会议."""
    if group.glued and group.role == "主任":
        return True
    return group.glued and any(len(name.name) == 4 and name.cost > UNLIKELY and "·" not in name.name for name in group.names)


def _is_named_outlet(group: Group, credits: Credits) -> bool:
    """Whether a role has its outlet: ours, a wire, what ends like one, or anything before a name that looks like one."""
    org = group.org
    return org is not None and (org in words().own or org in words().wires or is_body(org) or not all_unlikely(credits))


def _accepted_nameless(credits: Credits) -> bool:
    if credits.source or credits.issued_by:
        return True
    return any(_stands_alone(group) for group in credits.groups)


def _stands_alone(group: Group) -> bool:
    """资料图片, 市公安局供图, 图/视觉中国, 本报评论员: credits that need no name."""
    provided = group.word in words().photo or group.word == "供稿"
    picture = group.word in words().pictures or (provided and (group.org or group.role)) or (group.role or "").startswith("供稿")
    return bool(picture) or (group.org is not None and ((group.role or "").endswith("评论员") or group.org in words().agencies))


def _correspondents(credits: Credits) -> bool:
    """Correspondents sign with pen-names too: those of press offices (穗卫健宣), or any beside a name that looks like one."""
    tidy = any(name.cost < UNLIKELY for name in credits.names)
    return all(
        n.cost < UNLIKELY or ((g.role or "").endswith("通讯员") and (tidy or n.name.endswith(words().offices)))
        for g in credits.groups
        for n in g.names
    )


def _bare_names(named: list[NameAt]) -> bool:
    return len(named) <= 6 and not _is_pointing(named[0].name) and all(_bare_name(name) for name in named)


def signs_alone(credits: Credits, word: str | None = None) -> bool:
    """Whether names without a role do: after a box under the headline (□　甲), between a dateline and 报道. Likely ones, three at most."""
    named = credits.names
    evidence = any(group.role or group.org or group.word not in (None, word) for group in credits.groups) or credits.source
    return bool(named) and not evidence and len(named) <= 3 and all(name.cost < _LIKELY for name in named)


def _is_pointing(word: str) -> bool:
    """左为, 右起: what points at someone in a picture."""
    return word[0] in "左右中前后上下图" and word[1:] in ("为", "起", "侧", "图", "一", "二", "三", "四")


def _bare_name(name: NameAt) -> bool:
    return name.name[-1] not in words().never_last and (name.cost < _LIKELY or len(name.name) == 2)


def _media(groups: list[Group], *, dateline: bool) -> Media:
    kinds = {_group_media(group) for group in groups}
    if dateline:
        kinds.add(Media.TEXT)
    if Media.BOTH in kinds or kinds >= {Media.TEXT, Media.PHOTO}:
        return Media.BOTH
    return next(iter(kinds), Media.UNSPECIFIED)


def _group_media(group: Group) -> Media:
    data = words()
    word = group.word or ""
    if word.removesuffix("/") in data.both:
        return Media.BOTH
    if word in data.photo or word in data.pictures or (not word and group.role in data.photo_roles):
        return Media.PHOTO
    return Media.TEXT
