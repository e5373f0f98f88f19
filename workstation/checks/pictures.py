"""图与署名: what the text says of pictures, against how many the report has. Quiet where that isn't known (raw text)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.report import Media
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.attribution import ReadAttribution
    from workstation.checks.engine.manuscript import Region
    from workstation.checks.engine.proof import Proof

SOURCE = "报纸体例"
CIRCLES = "①②③④⑤⑥⑦⑧⑨"
PHOTO_WORD = r"文[/／]图|图[/／]文|文[/／]摄影|文[/／]摄|摄影报道|供图|摄影|摄|[\u4e00-\u9fff]+[ 　]图$"
SHOWN = r"^(?:▲|△|●)?(图为|资料图片?$)|[（(](见图|见[上下左右]图|[上下左右]图|如图|图[①-⑨])[^）)\n]{0,6}[）)]"
SIDE = r"(?<![\u4e00-\u9fff])([上下左右])图(?=[：:为是，）)])"
ORIGIN = r"资料图|供图|[\u4e00-\u9fff]社发|报道组发|[摄发]$|图源|示意图|效果图|生成"


@rule(
    "pictures.none",
    "说到图片而没有配图",
    Example("记者 高明轩 文/图", "记者 高明轩", part=Part.ATTRIBUTION, pictures=0),
    explanation="署了“文/图”“摄”或写了“图为”“见图”，稿件却没有图片：补上图片，或改署名、删去“见图”。",
    source=SOURCE,
    severity=Severity.ADVICE,
    signs="图摄",
)
def none(proof: Proof) -> Iterator[Hit]:
    """A picture is spoken of, and there is none."""
    if _count(proof) != 0 or _captions(proof):
        return
    severity = _graver(proof)
    for read in proof.attributions:
        span = read.attribution.span
        found = pattern(PHOTO_WORD).search(proof.text, *span) if _is_of_photo(read) else None
        if found:
            yield Hit(*found.span(), severity=severity)
    for match in proof.matches(SHOWN):
        yield Hit(*match.span(match.lastindex or 0), severity=severity)


def _count(proof: Proof) -> int | None:
    """The report's pictures, and those that only its page has; null where nobody knows."""
    own = proof.manuscript.pictures
    return own if own is None else own + len({box.picture for box in proof.context.placed} - {*proof.manuscript.digests})


def _graver(proof: Proof) -> Severity | None:
    """On a page it is no longer a matter of what is still to come."""
    return Severity.WARNING if proof.context.page else None


def _is_of_photo(read: ReadAttribution) -> bool:
    return read.attribution.media in (Media.PHOTO, Media.BOTH) and "本版" not in read.attribution.text


def _captions(proof: Proof) -> list[Region]:
    return [region for region in proof.manuscript.regions if region.part is Part.CAPTION]


@rule(
    "pictures.uncredited",
    "有图片而没有署来源",
    Example("记者 高明轩", "记者 高明轩 文/图", part=Part.ATTRIBUTION, pictures=1),
    explanation="稿件配了图，署名里没有“文/图”“摄”“供图”，也没有图片说明：请署图片来源。",
    source=SOURCE,
    severity=Severity.ADVICE,
)
def uncredited(proof: Proof) -> Iterator[Hit]:
    """Pictures, and nobody to vouch for them."""
    if not _count(proof) or _captions(proof) or any(box.credit or box.caption for box in proof.context.placed):
        return
    if any(read.attribution.media in (Media.PHOTO, Media.BOTH) for read in proof.attributions):
        return
    if not pattern(ORIGIN).search(proof.text):
        signed = [read.attribution.span for read in proof.attributions if read.attribution.credits]
        span = signed[-1] if signed else (max(0, len(proof.text) - 1), len(proof.text))
        yield Hit(*span, severity=_graver(proof))


@rule(
    "pictures.captions",
    "图片说明多于图片",
    Example(
        "桥上嬉戏的孩子。卫薇 摄\n桥头散步的市民。卫薇 摄",
        "桥上嬉戏的孩子。卫薇 摄\n卫薇 摄",
        parts=(Part.CAPTION, Part.CAPTION),
        pictures=1,
    ),
    explanation="图片说明的条数比图片多：漏了图片，或撤图后忘了删说明。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def captions(proof: Proof) -> Iterator[Hit]:
    """More captions than pictures; a line that only credits is none."""
    count = _count(proof)
    if count is None or not (count or proof.context.page):
        return
    told = [region for region in _captions(proof) if not proof.is_attributed(region.start, region.start)]
    sided = any(pattern(SIDE).match(proof.text, region.start) for region in told)
    message = Told("稿件有{0}张图片，图片说明却多于此数", count) if count else Told("有图片说明，版面上却没有配图")
    for region in told[count:] if not sided or not count else ():
        yield Hit(region.start, region.end, message=message)


@rule(
    "pictures.numbering",
    "图号与图片不符",
    Example("新桥通车（图①、图②）。卫薇 摄", "新桥通车（图①）。卫薇 摄", pictures=1),
    Example("图①：新桥全景。卫薇 摄\n图①：桥面。卫薇 摄", "图①：新桥全景。卫薇 摄\n图②：桥面。卫薇 摄", parts=(Part.CAPTION, Part.CAPTION)),
    explanation="图①、图②的号不会超过图片的张数；图片说明的号应依次连续，不重不漏。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs=CIRCLES,
)
def numbering(proof: Proof) -> Iterator[Hit]:
    """A picture's number beyond the last picture, or out of order among the captions."""
    count, seen = _count(proof), set()
    for start, end, number in _numbered(proof):
        wrong = bool(count) and number > (count or 0)
        if wrong and number not in seen:
            yield Hit(start, end, message=Told("稿件只有{0}张图片", count))
        seen |= {number} if wrong else set()
    yield from _out_of_order(proof, seen)


def _numbered(proof: Proof) -> Iterator[tuple[int, int, int]]:
    """Every 图① with its number; in 图①② each circle by itself."""
    for match in proof.matches(r"图[①-⑨]+(?!号)"):
        for at in range(match.start() + 1, match.end()):
            yield match.start() if at == match.start() + 1 else at, at + 1, CIRCLES.index(proof.text[at]) + 1


def _out_of_order(proof: Proof, told: set[int]) -> Iterator[Hit]:
    last = 0
    for region in _captions(proof):
        match = pattern(r"[▲△●]?(图([①-⑨]))(?![①-⑨号])").match(proof.text, region.start)
        number = CIRCLES.index(match[2]) + 1 if match else last
        if match and last and number != last + 1 and number not in told:
            yield Hit(*match.span(1), message=Told("前一条是图{0}，请核对图号", CIRCLES[last - 1]))
        last = number


@rule(
    "pictures.pair",
    "左图、右图而只有一张图",
    Example("左图：新桥全景。右图：市民散步。卫薇 摄", "图为新桥全景和散步的市民。卫薇 摄", part=Part.CAPTION, pictures=1),
    explanation="说“左图、右图”“上图、下图”，至少要有两张图片。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="左右上下",
)
def pair(proof: Proof) -> Iterator[Hit]:
    """Two sides, and one picture."""
    if _count(proof) == 1:
        first = None
        for match in proof.matches(SIDE):
            if first is not None and match[1] != first:
                yield Hit(match.start(), match.start() + 2)
                return
            first = match[1]
