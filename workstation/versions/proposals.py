"""A reviewer's tracked changes as proposals to the present text, each to be accepted or not, by person. Pure.

The file's text without the reviewers' changes (what was sent to them) is found by our own changes in it, known by name and hour; the
present text may have moved on since, so every proposal is carried from the one to the other, and clashes where its words were changed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.comments.anchoring import Course, part_texts
from workstation.filing.marked_up import By, Stretch, text_of
from workstation.text.difference import Change, text_changes
from workstation.versions.comparison import with_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from workstation.report import Report

UNTRACKED = By("", "")
"""Changes that were made while nothing was tracked."""
_CONTEXT = 16


@dataclass(frozen=True, slots=True)
class Edit:
    """`[start, end)` of a part becomes `new`."""

    part: str
    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change by one person; a move has two edits. They are in the present text; none where it clashes with what was written since."""

    id: int
    by: By
    part: str
    old: str
    new: str
    edits: tuple[Edit, ...]
    before: str = ""
    after: str = ""
    moved: bool = False

    @property
    def clashes(self) -> bool:
        """Whether its place was changed here meanwhile, so that it can't be taken over by a press."""
        return not self.edits


def sent_text(stretches: list[Stretch], is_ours: Callable[[By], bool]) -> str:
    """A part as it was sent: our own changes made, those of others not."""
    return text_of(stretches, lambda stretch: was_sent(stretch, is_ours))


def was_sent(stretch: Stretch, is_ours: Callable[[By], bool]) -> bool:
    """Whether a stretch stood in what was sent."""
    return (stretch.came is None or is_ours(stretch.came)) and not (stretch.went is not None and is_ours(stretch.went))


def proposals(
    parts: Mapping[str, list[Stretch]], is_ours: Callable[[By], bool], versions: Sequence[Mapping[str, str]], present: Mapping[str, str]
) -> tuple[Proposal, ...]:
    """What a file proposes, in the order of the text. `versions`: texts that may have been sent, the likeliest first."""
    found: list[Proposal] = []
    moves: defaultdict[str, list[tuple[By, Edit]]] = defaultdict(list)
    for part, stretches in parts.items():
        sent = sent_text(stretches, is_ours)
        course = Course(sent, present[part])
        base = _base(part, sent, versions)
        found += [_proposal(UNTRACKED, edit, Course(base, present[part]), base, present) for edit in _differences(part, base, sent)]
        for by, edit, move in _changes(part, stretches, is_ours):
            if move:
                moves[move].append((by, edit))
            found += [] if move else [_proposal(by, edit, course, sent, present)]
    found += [_moved(pair, parts, is_ours, present) for pair in moves.values()]
    ordered = sorted(found, key=lambda each: (list(parts).index(each.part), each.edits[0].start if each.edits else -1))
    news = [each for each in ordered if not _is_made(each, present)]
    return tuple(replace(each, id=number) for number, each in enumerate(news))


def _base(part: str, sent: str, versions: Sequence[Mapping[str, str]]) -> str:
    """The text that was sent, as we knew it: the same, or the nearest one, from which somebody departed without a trace."""
    texts = list(dict.fromkeys(version[part] for version in versions))
    if sent in texts or not texts:
        return sent
    return max(texts, key=lambda text: sum(len(piece.text) for piece in text_changes(text, sent) if piece.change is Change.SAME))


def _differences(part: str, old: str, new: str) -> Iterator[Edit]:
    at, gone = 0, ""
    for piece in text_changes(old, new):
        if piece.change is Change.GONE:
            gone = piece.text
            continue
        if gone or piece.change is Change.NEW:
            yield Edit(part, at, at + len(gone), gone, piece.text if piece.change is Change.NEW else "")
        at, gone = at + len(gone) + (len(piece.text) if piece.change is Change.SAME else 0), ""
    if gone:
        yield Edit(part, at, at + len(gone), gone, "")


def _changes(part: str, stretches: Iterable[Stretch], is_ours: Callable[[By], bool]) -> Iterator[tuple[By, Edit, str]]:
    """Neighbouring stretches that one person changed are one change: what he struck and what he wrote in its place."""
    at = 0
    open_one: tuple[By, Edit, str] | None = None
    for stretch in stretches:
        was, by = was_sent(stretch, is_ours), _by_another(stretch, is_ours)
        if by is None:
            if was and open_one is not None:
                yield open_one
                open_one = None
            at += len(stretch.text) if was else 0
            continue
        if open_one is not None and (open_one[0].person, open_one[2]) != (by.person, stretch.move):
            yield open_one
            open_one = None
        _, edit, _ = open_one or (by, Edit(part, at, at, "", ""), "")
        grown = (
            replace(edit, end=at + len(stretch.text), old=edit.old + stretch.text) if was else replace(edit, new=edit.new + stretch.text)
        )
        open_one = (by, grown, stretch.move)
        at += len(stretch.text) if was else 0
    if open_one is not None:
        yield open_one


def _by_another(stretch: Stretch, is_ours: Callable[[By], bool]) -> By | None:
    """The reviewer whose change this stretch is; null for none, and for what came and went again."""
    if was_sent(stretch, is_ours):
        return stretch.went
    return stretch.came if stretch.went is None else None


def _proposal(by: By, edit: Edit, course: Course, text: str, present: Mapping[str, str]) -> Proposal:
    carried = _carried(edit, course, text, present[edit.part])
    around = text[max(edit.start - _CONTEXT, 0) : edit.start], text[edit.end : edit.end + _CONTEXT]
    return Proposal(0, by, edit.part, edit.old, edit.new, (carried,) if carried else (), *around)


def _carried(edit: Edit, course: Course, text: str, present: str) -> Edit | None:
    if edit.start < edit.end:
        start, end = course.span(edit.start, edit.end)
        return replace(edit, start=start, end=end) if present[start:end] == edit.old else None
    at = course.place(edit.start)
    stands = present[:at].endswith(text[edit.start - 1 : edit.start]) if edit.start else at == 0
    goes_on = present[at : at + 1] == text[edit.start : edit.start + 1]
    return replace(edit, start=at, end=at) if stands or goes_on else None


def _moved(
    pair: list[tuple[By, Edit]], parts: Mapping[str, list[Stretch]], is_ours: Callable[[By], bool], present: Mapping[str, str]
) -> Proposal:
    """Both ends of a move, as one."""
    edits, texts = [], {part: sent_text(parts[part], is_ours) for part in {edit.part for _, edit in pair}}
    for _, edit in pair:
        edits.append(_carried(edit, Course(texts[edit.part], present[edit.part]), texts[edit.part], present[edit.part]))
    by, first = pair[0]
    old, new = next((edit.old for _, edit in pair if edit.old), ""), next((edit.new for _, edit in pair if edit.new), "")
    sound = tuple(edit for edit in edits if edit is not None) if None not in edits else ()
    return Proposal(0, by, first.part, old, new, sound, moved=True)


def _is_made(proposal: Proposal, present: Mapping[str, str]) -> bool:
    """Whether the present text has it already, by another hand."""
    return bool(proposal.edits) and all(edit.old == edit.new for edit in proposal.edits)


def accepted(report: Report, chosen: Collection[Proposal]) -> Report:
    """The report with these proposals made; of edits that overlap the first."""
    by_part: defaultdict[str, list[Edit]] = defaultdict(list)
    for proposal in chosen:
        for edit in proposal.edits:
            by_part[edit.part].append(edit)
    texts = part_texts(report)
    return with_parts(report, {part: _edited(texts[part], edits) for part, edits in by_part.items()})


def _edited(text: str, edits: list[Edit]) -> str:
    end = len(text) + 1
    for edit in sorted(edits, key=lambda each: (each.start, each.end), reverse=True):
        if edit.end <= end:
            text, end = text[: edit.start] + edit.new + text[edit.end :], edit.start
    return text
