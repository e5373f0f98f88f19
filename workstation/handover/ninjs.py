"""A report as IPTC ninjs 3.1 (news in JSON) and back; what the standard has no field for travels in roles that it leaves open.

Headlines have the roles kicker, main and sub; bodies the roles main (paragraphs parted by line breaks), standing-head,
attribution-head, attribution-tail and jump. Pictures are associations, in the captions' order. Everything that is printed comes back
as it was; repairs, readings and revisions are this desk's own and stay here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput
from workstation.report import AttributionLine, Headlines, JumpLine, Report
from workstation.text.count import printed_characters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from workstation.report import Attribution

Json = dict[str, Any]
STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}
PLAIN = "text/plain"
HEADLINES = (("kicker", "kicker"), ("main", "main"), ("sub", "deck"))
_UNDER = {"attribution-head": True, "attribution-tail": False}
_SLUG, _DESK = "slug", "desk"


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture as a receiver finds it: where, of which type, how large."""

    href: str
    kind: str
    width: int
    height: int
    size: int


_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
_LEAST_URGENT = 5


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a report's ninjs says besides the report: the paper, where it is printed, the script, the pictures' files by hash."""

    paper: str = ""
    domain: str = "paper.invalid"
    day: date | None = None
    page: str = ""
    language: str = "zh-Hans"
    pictures: Mapping[str, PictureFile] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)
    """IPTC's codes of those tags that are topics."""


def report_ninjs(report: Report, attributions: Iterable[Attribution], envelope: Envelope = Envelope()) -> Json:
    """A report as a ninjs 3.1 object; absent fields are left out, as the standard wants."""
    signed = list(attributions)
    item: Json = {
        "uri": uri_of(report.slug, envelope),
        "standard": STANDARD,
        "type": "text",
        "representationType": "full",
        "version": str(report.revision),
        "versionCreated": _moment(report.changed),
        "language": envelope.language,
        "title": report.title,
        "headlines": [_text(role, text) for role, name in HEADLINES if (text := getattr(report.headlines, name))],
        "by": "　".join(line.text for line in report.attribution_lines) or _inline_byline(signed),
        "located": next((a.dateline.place for a in signed if a.dateline and a.dateline.place), None),
        "bodies": [_body(role, text) for role, text in _bodies(report)],
        "descriptions": [_text("caption", text) for text in report.captions[len(report.pictures) :]],
        "subjects": [_subject(tag, envelope.topics.get(tag, "")) for tag in report.tags],
        "urgency": report.urgency,
        "infoSources": _sources(signed),
        "altIds": [{"role": role, "value": value} for role, value in _alternative_ids(report, envelope)],
        "associations": [_association(report, index, envelope) for index in range(len(report.pictures))],
        "edNote": report.note,
        "copyrightHolder": envelope.paper,
    }
    return {key: value for key, value in item.items() if value}


def _subject(tag: str, code: str) -> Json:
    return {"name": tag, "uri": f"{_TOPICS}{code}"} if code else {"name": tag}


def uri_of(slug: str, envelope: Envelope) -> str:
    """The report's name for all desks (RFC 3085): urn:newsml, the paper's domain, the date, the slug."""
    day = envelope.day.strftime("%Y%m%d") if envelope.day else "00000000"
    return f"urn:newsml:{envelope.domain}:{day}:{slug or 'unnamed'}"


def _moment(at: datetime | None) -> str | None:
    return at.astimezone().isoformat(timespec="seconds") if at else None


def _text(role: str, value: str) -> Json:
    return {"role": role, "contentType": PLAIN, "value": value}


def _body(role: str, value: str) -> Json:
    counted = {"charCount": printed_characters(value)} if role == "main" else {}
    return {**_text(role, value), **counted}


def _bodies(report: Report) -> Iterable[tuple[str, str]]:
    yield "main", "\n".join(report.body)
    if report.standing_head:
        yield "standing-head", report.standing_head
    for line in report.attribution_lines:
        yield ("attribution-head" if line.under_headline else "attribution-tail"), line.text
    if report.jump:
        yield "jump", "\n".join((report.jump.text, *report.jump.pages))


def _inline_byline(signed: list[Attribution]) -> str:
    return next((a.text for a in signed if a.credits), "")


def _sources(signed: list[Attribution]) -> list[Json]:
    people = [(name, credit.role or "") for a in signed for credit in a.credits for name in credit.names]
    agencies = [(a.source, "source") for a in signed if a.source]
    return [{"name": name, "role": role} if role else {"name": name} for name, role in dict.fromkeys([*people, *agencies])]


def _alternative_ids(report: Report, envelope: Envelope) -> Iterable[tuple[str, str]]:
    day = envelope.day.isoformat() if envelope.day else ""
    pairs = ((_SLUG, report.slug), (_DESK, report.desk), ("issueDate", day), ("page", envelope.page))
    return ((role, value) for role, value in pairs if value)


def _association(report: Report, index: int, envelope: Envelope) -> Json:
    digest = report.pictures[index]
    caption = report.captions[index] if index < len(report.captions) else None
    picture: Json = {"name": f"picture{index + 1}", "uri": f"urn:sha256:{digest}", "type": "picture"}
    if caption is not None:
        picture["descriptions"] = [_text("caption", caption)]
    file = envelope.pictures.get(digest)
    if file:
        size = {"width": file.width, "height": file.height, "sizeInBytes": file.size}
        picture["renditions"] = [{"name": "original", "href": file.href, "contentType": file.kind, **size}]
    return picture


def report_from_ninjs(item: object) -> Report:
    """The report in a ninjs object of version 3, ours or another system's; raises `BadInput` where there is nothing to print.

    Its `slug` is the one it had there; `pictures` are the hashes that its associations name, as far as they name any.
    """
    if not isinstance(item, dict) or not isinstance(item.get("uri"), str):
        raise BadInput("不是 ninjs 稿件：缺少 uri。请向对方要 ninjs 3 格式的文件")
    bodies = _by_role(item, "bodies")
    pictures, captions = _pictures(item)
    report = Report(
        slug=_alternative(item, _SLUG),
        headlines=_headlines(item),
        body=_paragraphs(_main_text(bodies)),
        standing_head="".join(bodies.get("standing-head", ())),
        attribution_lines=tuple(_attribution_lines(item, bodies)),
        captions=(*captions, *_by_role(item, "descriptions").get("caption", ())),
        jump=next((JumpLine(lines[0], tuple(lines[1:])) for lines in (text.split("\n") for text in bodies.get("jump", ()))), None),
        tags=tuple(_words(item, "subjects", "name")),
        urgency=_urgency(item.get("urgency")),
        pictures=tuple(pictures),
        desk=_alternative(item, _DESK),
        note=_word(item, "edNote"),
    )
    if not report.body and not report.title:
        raise BadInput("ninjs 稿件 {0} 没有标题也没有正文", item["uri"])
    return report


def _objects(item: Json, key: str) -> list[Json]:
    found = item.get(key)
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def _word(item: Json, key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""


def _words(item: Json, key: str, name: str) -> list[str]:
    return [word for entry in _objects(item, key) if (word := _word(entry, name))]


def _alternative(item: Json, role: str) -> str:
    return next((_word(entry, "value") for entry in _objects(item, "altIds") if entry.get("role") == role), "")


def _by_role(item: Json, key: str) -> dict[str, list[str]]:
    """Plain texts by their role. Other systems' HTML is not taken for text: their plain text is, where they give it."""
    found: dict[str, list[str]] = {}
    for entry in _objects(item, key):
        role = _word(entry, "role")
        if entry.get("contentType", PLAIN) == PLAIN:
            found.setdefault(role, []).append(_word(entry, "value"))
    return found


def _headlines(item: Json) -> Headlines:
    texts = _by_role(item, "headlines")
    own = {name: "\n".join(texts.get(role, ())) for role, name in HEADLINES}
    if not own["main"]:
        other = [text for role, values in texts.items() if role not in {"kicker", "sub"} for text in values]
        own["main"] = other[0] if other else ("" if texts or "bodies" in item else _word(item, "title"))
    return Headlines(**own)


def _main_text(bodies: dict[str, list[str]]) -> str:
    """The text itself: the body that is called main, or else the first."""
    ours = {"standing-head", "attribution-head", "attribution-tail", "jump"}
    return next(iter(bodies.get("main", ())), next((texts[0] for role, texts in bodies.items() if role not in ours), ""))


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(text.replace("\r\n", "\n").split("\n")) if text else ()


def _attribution_lines(item: Json, bodies: dict[str, list[str]]) -> Iterable[AttributionLine]:
    """Ours say where each stands; of another system's the byline goes to the end."""
    kept = [
        AttributionLine(_word(entry, "value"), _UNDER[entry["role"]])
        for entry in _objects(item, "bodies")
        if entry.get("role") in _UNDER and _word(entry, "value")
    ]
    if kept or not _word(item, "by"):
        return kept
    return [] if _word(item, "by") in _main_text(bodies) else [AttributionLine(_word(item, "by"))]


def _pictures(item: Json) -> tuple[list[str], list[str]]:
    pictures: list[str] = []
    captions: list[str] = []
    for entry in _objects(item, "associations"):
        if entry.get("type") in {"picture", "graphic"}:
            digest = _word(entry, "uri").removeprefix("urn:sha256:")
            if len(digest) == 64:
                pictures.append(digest)
            captions.extend(_by_role(entry, "descriptions").get("caption", ()))
    return pictures, captions


def _urgency(stated: object) -> int:
    """ninjs knows nine degrees, the desk five; what is no degree says nothing."""
    return min(stated, _LEAST_URGENT) if isinstance(stated, int) and not isinstance(stated, bool) and stated > 0 else 0
