"""Which line is what: the most likely sequence of labels over a page, by dynamic programming.

Each label has a fit to its line (`looks.suits`) and each step from one label to the next a score; a path remembers what the story
before it already has, so that a short line after a closed story is a headline and one in the middle of a feature a subhead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from workstation.filing import signs
from workstation.filing.lines import NEVER_FIRST
from workstation.filing.looks import Habits, Label, Look, suits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_RUNNING = frozenset({Label.BODY, Label.MORE})
_NEVER = -50.0
_FORCED = 100.0
_BEAM = 10.0
"""A way so much worse than the best is given up."""


@dataclass(frozen=True, slots=True)
class Path:
    """The best way to a label on a line, and what its last story has so far."""

    score: float
    label: Label | None
    look: Look | None
    before: Path | None
    last_body: Look | None = None
    heads: int = 0
    """Headline lines in the last block."""
    bodies: int = 0
    subheads: int = 0
    dateline: bool = False
    byline: bool = False
    signed: bool = False
    """Its dateline has a byline in it."""
    closed: bool = False
    """The story ended with an attribution or a jump."""
    scope: str = ""
    """Of the standing head over it."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line and what it is."""

    look: Look
    label: Label


def label_lines(looks: Sequence[Look], forced: Mapping[int, Label]) -> list[Labelled]:
    """Label every line; `forced` holds an editor's choices by a line's start in the source."""
    habits = Habits.of(looks)
    paths = [Path(0.0, None, None, None)]
    columns: list[list[Path]] = []
    for look in looks:
        fits = suits(look, habits)
        if look.line.start in forced:
            fits[forced[look.line.start]] = _FORCED
        paths = [path for label, fit in fits.items() for path in _bests(paths, look, label, fit, habits)]
        columns.append(paths)
    return _read_back(columns)


def _bests(paths: Sequence[Path], look: Look, label: Label, fit: float, habits: Habits) -> Iterable[Path]:
    """The best way to a label for each kind of story that may stand before it."""
    step = _STEPS[label]
    best: dict[tuple[bool, bool, bool, str], tuple[float, Path]] = {}
    for path in paths:
        score = path.score + step(path, look, habits)
        key = (path.byline, path.dateline, path.signed, path.scope)
        if key not in best or score > best[key][0]:
            best[key] = score, path
    top = max(score for score, _ in best.values())
    return [_extend(path, look, label, score + fit) for score, path in best.values() if score > top - _BEAM]


def _extend(path: Path, look: Look, label: Label, score: float) -> Path:
    return replace(path, score=score, label=label, look=look, before=path, **_changes(path, look, label))


def _changes(path: Path, look: Look, label: Label) -> dict[str, Any]:
    """What a further line changes in what its story has so far."""
    match label:
        case Label.STANDING:
            scope = look.standing.scope if look.standing else "label"
            return {"heads": 0, "scope": scope, "closed": False, "bodies": 0, "last_body": None}
        case Label.HEAD if path.label is not Label.HEAD:
            scope = path.scope if path.label is Label.STANDING or path.scope == "briefs" else ""
            return {**_NEW_STORY, "scope": scope}
        case Label.HEAD:
            return {"heads": path.heads + 1, "scope": "" if path.scope == "briefs" else path.scope}
        case Label.BYLINE:
            return {"byline": True, "scope": "" if path.scope == "briefs" else path.scope}
        case Label.BODY | Label.MORE:
            known = {"dateline": path.dateline or bool(look.dateline), "signed": path.signed or look.signed}
            return {"last_body": look, "bodies": path.bodies + 1, "closed": bool(look.tail), **known}
        case Label.SUBHEAD:
            return {"subheads": path.subheads + 1}
        case Label.CREDIT | Label.JUMP | Label.SIGN:
            return {"closed": True}
        case _:
            return {}


_NEW_STORY: Mapping[str, Any] = {
    "heads": 1,
    "bodies": 0,
    "subheads": 0,
    "dateline": False,
    "byline": False,
    "signed": False,
    "closed": False,
    "last_body": None,
}


def _read_back(columns: Sequence[Sequence[Path]]) -> list[Labelled]:
    if not columns:
        return []
    path: Path | None = max(columns[-1], key=lambda path: path.score + _END.get(path.label, 0.0))
    chain: list[Path] = []
    while path is not None and path.label is not None:
        chain.append(path)
        path = path.before
    return [Labelled(path.look, path.label) for path in reversed(chain) if path.look is not None and path.label is not None]


_FIRST_SUBHEAD, _NEXT_SUBHEAD = -1.2, 0.6
"""Subheads come in twos and more."""
_END: Mapping[Label | None, float] = {Label.HEAD: -3.0, Label.SUBHEAD: -5.0, Label.STANDING: -3.0, Label.BYLINE: -3.0}


def _gap(look: Look, habits: Habits) -> float:
    """A wider gap than usual speaks for a new story."""
    if look.line.blank_before > habits.gap:
        return 1.2
    return -0.4 if look.line.blank_before < habits.gap else 0.0


def _to_standing(path: Path, look: Look, habits: Habits) -> float:
    base = {
        None: 1.0,
        Label.HEAD: -5.0,
        Label.BYLINE: -5.0,
        Label.SUBHEAD: -5.0,
        Label.STANDING: -2.0,
        Label.CREDIT: 1.0,
        Label.JUMP: 1.0,
        Label.SIGN: 1.0,
    }
    score = base.get(path.label, 0.0) + _gap(look, habits)
    return score - (3.0 if path.label in _RUNNING and path.last_body and not path.last_body.finished else 0)


def _to_head(path: Path, look: Look, habits: Habits) -> float:
    if path.label is Label.HEAD:
        return _within_head(path, look)
    if path.label in _RUNNING:
        return _head_after_body(path, habits) + _gap(look, habits)
    base = {
        None: 1.0,
        Label.STANDING: 3.0,
        Label.CREDIT: 2.0,
        Label.SIGN: 2.0,
        Label.JUMP: 1.0,
        Label.CAPTION: 0.0,
        Label.BYLINE: -2.5,
        Label.SUBHEAD: -4.0,
    }
    deck = 1.5 if path.label is Label.BYLINE and look.text.startswith("—") else 0
    return base.get(path.label, 0.0) + deck + _gap(look, habits)


def _within_head(path: Path, look: Look) -> float:
    score = -0.3 * path.heads - (4.0 if path.heads >= 5 else 0)
    score += 3.0 if look.text.startswith(("—", "-")) else 0
    if path.look and look.line.blank_before > path.look.line.blank_before and path.heads > 1:
        score -= 1.0
    return score


def _head_after_body(path: Path, habits: Habits) -> float:
    body = path.last_body
    if body is not None and not body.finished:
        return -3.0
    if path.closed:
        return 1.5
    if path.scope == "briefs":
        return 0.5
    return -0.5 - (1.0 if habits.closings >= 2 and not path.signed else 0) - (1.0 if path.byline else 0)


def _to_byline(path: Path, look: Look, habits: Habits) -> float:
    return {Label.HEAD: 2.0, Label.BYLINE: 1.0, Label.STANDING: -6.0}.get(path.label, -8.0) if path.label else -4.0


def _to_body(path: Path, look: Look, habits: Habits) -> float:
    score = _second_credit(path, look)
    if look.dateline:
        return score + _dateline_after(path)
    if path.label in _RUNNING:
        unfinished = path.last_body is not None and not path.last_body.finished and path.last_body.is_sentence
        return score + (-2.0 if unfinished else 0.3)
    score += _BODY_AFTER.get(path.label, 0.0)
    if signs.addresses(look.text):
        return score + (2.0 if path.label in (Label.HEAD, Label.BYLINE) else -3.0 if path.label is Label.SUBHEAD else 0.0)
    if look.opens:
        return score + (1.5 if path.label in (Label.HEAD, Label.STANDING) else -1.0 if path.label is Label.SUBHEAD else 0.0)
    return score - (1.0 if path.label is Label.HEAD and habits.datelines >= 2 else 0)


_BODY_AFTER: Mapping[Label | None, float] = {
    None: -0.5,
    Label.HEAD: 1.0,
    Label.BYLINE: 1.5,
    Label.SUBHEAD: 1.5,
    Label.CREDIT: -1.0,
    Label.SIGN: -2.0,
    Label.JUMP: -0.3,
}


def _dateline_after(path: Path) -> float:
    """A dateline opens a story: right after its headline, else a story without one."""
    base = {None: 0.5, Label.HEAD: 2.5, Label.BYLINE: 1.5, Label.STANDING: 1.5, Label.SUBHEAD: -4.0, Label.CREDIT: 0.0, Label.JUMP: 0.0}
    return base.get(path.label, 0.0) - (2.5 if path.label in _RUNNING and not path.closed else 0)


def _second_credit(path: Path, look: Look) -> float:
    """A story signed under its headline or in its dateline isn't signed again by a writer at its end."""
    again = look.tail is not None and bool(look.tail.credits) and not signs.is_photo_credit(look.tail)
    return -4.0 if again and (path.byline or path.signed) else 0.0


def _to_more(path: Path, look: Look, habits: Habits) -> float:
    body = path.last_body
    if body is None or path.label not in _AFTER_BODY:
        return _NEVER
    if look.text[0] in NEVER_FIRST:
        return 6.0
    if body.finished and not body.opens_list:
        return -8.0
    if len(body.text) == body.dateline:
        return 4.0
    score = _AFTER_BODY[path.label]
    if body.opens_list:
        score -= 4.0
    if body.text[-1] in "；;：:":
        score += 0.3 - (3.0 if signs.numbered(look.text) or look.text[0] in '“"「' else 0)
    elif body.breaks_off:
        score += 3.0
    else:
        score += 2.0 if body.is_sentence else -3.0
    return score - (2.5 if habits.indents and look.line.indented else 0) - (1.0 if signs.numbered(look.text) else 0)


_AFTER_BODY: Mapping[Label | None, float] = {Label.BODY: 0.0, Label.MORE: 0.0, Label.CAPTION: -0.3, Label.JUMP: -2.0, Label.CREDIT: -3.0}


def _to_subhead(path: Path, look: Look, habits: Habits) -> float:
    base = {
        Label.HEAD: -3.0,
        Label.BYLINE: -0.5,
        Label.CREDIT: -3.0,
        Label.SIGN: -3.0,
        Label.CAPTION: -0.3,
        Label.SUBHEAD: -2.0,
        Label.STANDING: -3.0,
    }
    score = base.get(path.label, -6.0) if path.label and path.label not in _RUNNING else 0.0
    score -= 3.0 if path.scope == "briefs" else 0
    if path.label in _RUNNING and path.last_body is not None and not path.last_body.finished:
        score -= 3.0
    if path.label is None:
        score = -6.0
    if not look.is_subhead_by_form:
        score += 1.0 if path.byline else -1.0 if path.signed else 0.0
        score += (_NEXT_SUBHEAD if path.subheads else _FIRST_SUBHEAD) * (1.0 if path.byline else 1.6)
    return score - (2.0 if path.closed else 0) - max(0.0, _gap(look, habits))


def _to_sign(path: Path, look: Look, habits: Habits) -> float:
    signed = 3.0 if path.byline or path.signed else 0.0
    if path.label in _RUNNING:
        return (1.0 if path.last_body and path.last_body.finished else -2.0) - signed
    return {Label.SIGN: 1.0, Label.CREDIT: -1.0, Label.JUMP: -1.0, Label.CAPTION: -1.0}.get(path.label, -6.0) if path.label else -6.0


def _to_credit(path: Path, look: Look, habits: Habits) -> float:
    base = {None: -1.0, Label.HEAD: -5.0, Label.BYLINE: -1.0, Label.SUBHEAD: -4.0, Label.STANDING: -3.0, Label.BODY: 1.0, Label.MORE: 1.0}
    signed = path.byline or (path.closed and path.label not in (Label.BODY, Label.MORE))
    again = path.signed and look.credit is not None and bool(look.credit.credits) and not signs.is_photo_credit(look.credit)
    return base.get(path.label, 0.0) - (5.0 if signed and path.label is not Label.BYLINE else 0) - (4.0 if again else 0)


def _to_jump(path: Path, look: Look, habits: Habits) -> float:
    return {Label.BODY: 1.0, Label.MORE: 1.0, Label.CREDIT: 1.0, Label.CAPTION: 0.5}.get(path.label, 0.0) if path.label else 0.0


def _to_caption(path: Path, look: Look, habits: Habits) -> float:
    if path.scope == "photo" and not path.bodies:
        return -4.0
    if look.credit:
        return 1.5 if path.label is Label.CAPTION else 0.0
    return {None: -1.0, Label.HEAD: -1.5, Label.BYLINE: -0.5}.get(path.label, 0.0)


_STEPS: Mapping[Label, Callable[[Path, Look, Habits], float]] = {
    Label.STANDING: _to_standing,
    Label.HEAD: _to_head,
    Label.BYLINE: _to_byline,
    Label.BODY: _to_body,
    Label.MORE: _to_more,
    Label.SUBHEAD: _to_subhead,
    Label.SIGN: _to_sign,
    Label.CREDIT: _to_credit,
    Label.JUMP: _to_jump,
    Label.CAPTION: _to_caption,
}
