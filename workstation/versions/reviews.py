"""A reviewer's Word file merged: each change a proposal that is accepted or not, comments into their threads, all of it a version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.comments.anchoring import Course, part_texts
from workstation.comments.comment import Anchor
from workstation.comments.taken import Taken, TakenReply
from workstation.errors import Stale
from workstation.filing.marked_up import moment, stands_in_the_end, text_of
from workstation.rights.gate import needs
from workstation.versions.proposals import accepted, proposals, sent_text, was_sent

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from workstation.changes import Change
    from workstation.comments.comment import Comment
    from workstation.comments.comments import Comments
    from workstation.filing.marked_up import By, Said, Stretch
    from workstation.filing.review import Review
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store
    from workstation.versions.proposals import Proposal
    from workstation.versions.versions import Versions

NAMELESS = "采编工作站"
"""Who did what nobody's name is on, in files that we write."""
_LOOKED_AT = 20
"""Versions among which the text that was sent is sought."""


@dataclass(frozen=True, slots=True)
class Merge:
    """A file that was read against a report, before anything is decided."""

    slug: str
    revision: int
    review: Review
    proposals: tuple[Proposal, ...]
    comments: int
    """How many new comments and answers there are."""

    @property
    def hands(self) -> tuple[str, ...]:
        """Who proposes something, in the order of the text."""
        return tuple(dict.fromkeys(proposal.by.person for proposal in self.proposals))


class Reviews:
    """Reads reviewers' files and takes over what was accepted."""

    def __init__(self, store: Store, reports: Reports, versions: Versions, comments: Comments) -> None:
        self._store, self._reports, self._versions, self._comments = store, reports, versions, comments

    def read(self, slug: str, path: Path) -> Merge:
        """Read a file against a report as it stands; raises `BadInput` for one that wasn't written here, or is damaged."""
        from workstation.filing.review import read_review

        review, now = read_review(path), self._reports.get(slug)
        ours = self._ours(slug)
        found = proposals(review.marked.parts, ours, self._texts(slug, now), part_texts(now))
        fresh = _Threads(review, self._comments.listing(slug), ours, now)
        return Merge(slug, now.revision, review, found, len(fresh.taken) + len(fresh.answers))

    @needs("report.write")
    def take(self, merge: Merge, chosen: Collection[int]) -> Change:
        """Make the proposals of these ids, put the comments into their threads, and keep the whole file's text as a version.

        Raises `Stale` when the report was written since the file was read.
        """
        with self._store.writing() as lane:
            now = self._reports.get(merge.slug)
            if now.revision != merge.revision:
                raise Stale("稿件 {0} 刚刚改过，审改没有并入；请再收一次", merge.slug)
            self._versions.take_review(merge.slug, merge.review)
            edited = accepted(now, [proposal for proposal in merge.proposals if proposal.id in chosen])
            if edited != now:
                self._reports.save(edited)
            ours = self._ours(merge.slug)
            fresh = _Threads(merge.review, self._comments.listing(merge.slug), ours, self._reports.get(merge.slug))
            self._comments.take(merge.slug, fresh.taken, merge.review.name, fresh.answers, fresh.settled)
        return replace(lane.change, label="收回审改稿", reports=lane.change.reports | {merge.slug})

    def _texts(self, slug: str, now: Report) -> list[Mapping[str, str]]:
        kept = self._versions.listing(slug)[:_LOOKED_AT]
        return [part_texts(now), *(part_texts(self._versions.text(version.id)) for version in kept)]

    def _ours(self, slug: str) -> Callable[[By], bool]:
        """A change is ours when its person was at work here in that hour."""
        spans = [(v.person or NAMELESS, v.begun, v.at) for v in self._versions.listing(slug) if v.revision]
        changed = self._reports.get(slug).changed
        spans += [(self._comments.person or NAMELESS, changed, changed)] if changed else []

        def is_ours(by: By) -> bool:
            at = moment(by.at)
            return at is not None and any(by.person == person and begun <= at <= end for person, begun, end in spans)

        return is_ours


class _Threads:
    """What a file's comments say that the store doesn't have: new threads, answers to ours, and which of ours are settled there."""

    def __init__(self, review: Review, comments: tuple[Comment, ...], ours: Callable[[By], bool], now: Report) -> None:
        self._review, self._ours, self._texts = review, ours, part_texts(now)
        known = {said.id: comment for said in review.said for comment in comments if _is_the_same(said, comment)}
        told = {(r.person or NAMELESS, f"{r.at:%Y-%m-%dT%H:%M:%S}", r.text) for comment in comments for r in comment.replies}
        tops = [
            said for said in review.said if not said.under and (said.person, said.at, said.text) not in told
        ]  # some drop who answers whom
        answers = [said for said in review.said if said.under and (said.person, said.at, said.text) not in told]
        self.taken = tuple(self._taken(said) for said in tops if said.id not in known)
        self.answers = tuple((known[said.under].id, _reply(said)) for said in answers if said.under in known)
        self.settled = tuple(known[said.id].id for said in tops if said.id in known and said.done and known[said.id].is_open)

    def _taken(self, said: Said) -> Taken:
        replies = tuple(_reply(other) for other in self._review.said if other.under == said.id)
        anchor, words = self._place(said)
        return Taken(said.person, moment(said.at), said.text, anchor, words, replies, said.done)

    def _place(self, said: Said) -> tuple[Anchor | None, str]:
        """Its words in the present text: as the reviewer left them, else as they were sent to him."""
        stretches = self._review.marked.parts.get(said.part, [])
        seen = ""
        for stands, whole in (
            (stands_in_the_end, text_of(stretches, stands_in_the_end)),
            (lambda stretch: was_sent(stretch, self._ours), sent_text(stretches, self._ours)),
        ):
            start, end = (_offset(stretches, place, stands) for place in said.span or (0, 0))
            words = whole[start:end].strip("\n")
            seen = seen or words
            if words:
                first, last = Course(whole, self._texts[said.part]).span(start, start + len(words))
                if first < last:
                    return Anchor(said.part, first, last), words
        return None, seen


def _offset(stretches: list[Stretch], place: int, stands: Callable[[Stretch], bool]) -> int:
    """A place among all stretches as one among those that stand."""
    at = found = 0
    for stretch in stretches:
        length = min(len(stretch.text), place - at)
        if length <= 0:
            break
        found += length if stands(stretch) else 0
        at += len(stretch.text)
    return found


def _is_the_same(said: Said, comment: Comment) -> bool:
    same = said.at == f"{comment.at:%Y-%m-%dT%H:%M:%S}" and said.person == (comment.person or NAMELESS)
    return same and said.text.endswith(comment.text)


def _reply(said: Said) -> TakenReply:
    return TakenReply(said.person, moment(said.at), said.text)
