"""Comments and tasks: said about words of a report, answered, addressed to somebody, settled; the text itself is never touched."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from workstation.comments.anchoring import part_texts, placed, standing_at
from workstation.errors import BadInput, NotFound, Stale
from workstation.rights.gate import needs
from workstation.store.comment_shelf import CommentShelf
from workstation.store.report_shelf import ReportShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from workstation.changes import Change
    from workstation.comments.comment import Anchor, Comment
    from workstation.comments.taken import Taken, TakenReply
    from workstation.options import OptionsBook
    from workstation.reports import Reports
    from workstation.rights.log_book import LogBook
    from workstation.store.store import Store
    from workstation.store.writing import Writing

LONGEST = 4_000
"""Characters of a comment or reply."""


class Comments:
    """The only place where comments are written. Each write is an action that 撤销 takes back."""

    def __init__(self, store: Store, reports: Reports, options: OptionsBook, log: LogBook, clock: Callable[[], datetime]) -> None:
        self._store, self._reports, self._options, self._log, self._clock = store, reports, options, log, clock
        self._shelf, self._texts = CommentShelf(store), ReportShelf(store)

    # -- reading

    def listing(self, slug: str) -> tuple[Comment, ...]:
        """A report's comments, in the order in which they were made."""
        return self._shelf.of_report(slug)

    def open_counts(self, slugs: Iterable[str]) -> dict[str, int]:
        """How many comments of each of these reports are open; those without are left out."""
        return self._shelf.open_counts(slugs)

    def all_open_counts(self) -> dict[str, int]:
        """The same of every report that has any."""
        return self._shelf.all_open_counts()

    def tasks(self, person: str = "") -> tuple[Comment, ...]:
        """Open comments of all reports that are addressed to somebody, to who is at the desk by default; what is due first comes first."""
        wanted = person or self.person
        return tuple(sorted(self._shelf.waiting(wanted) if wanted else (), key=lambda comment: (comment.due or date.max, comment.id)))

    def unsettled(self, person: str = "", limit: int = 500) -> tuple[Comment, ...]:
        """The newest open comments of all reports; with a name those that he made."""
        return self._shelf.open_ones(limit, person)

    def people(self) -> tuple[str, ...]:
        """To whom a comment may be addressed: the accounts where there are some, else who was addressed before, and who is here."""
        if self._store.gate.is_kept:
            from workstation.store.account_shelf import AccountShelf

            return tuple(account.name for account in AccountShelf(self._store).listing() if account.left is None)
        return tuple(dict.fromkeys(filter(None, (self.person, *self._shelf.people()))))

    @property
    def person(self) -> str:
        """Who is at the desk."""
        return self._store.gate.actor.name or str(self._options.get("paper.person"))

    # -- writing

    @needs("comment.write")
    def add(self, slug: str, anchor: Anchor, text: str, *, words: str = "", assigned: str = "", due: date | None = None) -> Change:
        """Say something about words of a report; raises `Stale` where they don't stand in the store.

        `words`: what the editor saw there; they are sought nearby where the text has moved on meanwhile.
        """
        said = _demand_text(text)
        with self._store.writing("加批注") as lane:
            texts = part_texts(self._reports.get(slug))
            found = placed(anchor, words, texts)
            if found is None:
                raise Stale("稿件 {0} 里找不到要批注的文字“{1}”，没有写入；请重新选中再批注", slug, words or Told("（空）"))
            values = {"assigned": assigned.strip(), "due": due and due.isoformat(), **self._signed(said)}
            self._shelf.add(lane, self._texts.ident(slug), standing_at(found, texts), **values)
            self._note(lane, "comment", slug, said, assigned.strip())
        return lane.change

    @needs("comment.write")
    def take(
        self,
        slug: str,
        comments: Sequence[Taken],
        source: str,
        answers: Sequence[tuple[int, TakenReply]] = (),
        settled: Sequence[int] = (),
    ) -> Change:
        """Put in what stood in a reviewer's file, with names and times as they stood there: threads, answers to ours, what is settled."""
        with self._store.writing("收回批注") as lane:
            texts, report = part_texts(self._reports.get(slug)), self._texts.ident(slug)
            for comment in comments:
                values = {"person": comment.person, "at": _stamp(comment.at or self._clock()), "text": comment.text, "source": source}
                if comment.settled:
                    values |= {"settled": _stamp(self._clock()), "settled_by": comment.person}
                ident = self._shelf.add(lane, report, comment.standing(texts), **values)
                self._take_replies(lane, [(ident, reply) for reply in comment.replies])
            self._take_replies(lane, answers)
            for ident in settled:
                self._shelf.put(lane, ident, settled=_stamp(self._clock()), settled_by=source)
            if comments or answers or settled:
                self._log.note(lane, "comment.take", slug, self.person, files=[source])
        return lane.change

    def _take_replies(self, lane: Writing, replies: Iterable[tuple[int, TakenReply]]) -> None:
        for ident, reply in replies:
            at = _stamp(reply.at or self._clock())
            self._shelf.add_reply(lane, ident, person=reply.person, at=at, text=reply.text)

    @needs("comment.write")
    def reply(self, ident: int, text: str) -> Change:
        """Answer in a thread."""
        said = _demand_text(text)
        with self._store.writing("回复批注") as lane:
            comment = self._get(ident)
            self._shelf.add_reply(lane, ident, **self._signed(said))
            self._note(lane, "comment.reply", comment.slug, said)
        return lane.change

    def settle(self, ident: int) -> Change:
        """It is dealt with. One's own and what is addressed to oneself; others' by those who may."""
        with self._store.writing("解决批注") as lane:
            comment = self._get(ident)
            self._demand("comment.settle", comment, (comment.person, comment.assigned))
            if comment.is_open:
                self._shelf.put(lane, ident, settled=_stamp(self._clock()), settled_by=self.person)
                self._note(lane, "comment.settle", comment.slug, comment.text)
        return lane.change

    def reopen(self, ident: int) -> Change:
        """It isn't dealt with after all."""
        with self._store.writing("重开批注") as lane:
            comment = self._get(ident)
            self._demand("comment.settle", comment, (comment.person, comment.assigned))
            self._shelf.put(lane, ident, settled=None, settled_by="")
            self._note(lane, "comment.reopen", comment.slug, comment.text)
        return lane.change

    @needs("comment.write")
    def assign(self, ident: int, person: str, due: date | None = None) -> Change:
        """指给谁, until when; nobody for an empty name."""
        with self._store.writing("指派批注") as lane:
            comment = self._get(ident)
            self._shelf.put(lane, ident, assigned=person.strip(), due=due and due.isoformat())
            self._note(lane, "comment.assign", comment.slug, comment.text, person.strip())
        return lane.change

    def withdraw(self, ident: int) -> Change:
        """Take a comment out of sight, with its replies; one's own, or others' by those who may."""
        with self._store.writing("删除批注") as lane:
            comment = self._get(ident)
            self._demand("comment.remove", comment, (comment.person,))
            self._shelf.put(lane, ident, removed=True)
            self._note(lane, "comment.remove", comment.slug, comment.text)
        return lane.change

    def _demand(self, action: str, comment: Comment, own: Sequence[str]) -> None:
        """What concerns oneself takes no more than writing comments does."""
        is_own = bool(self.person) and self.person in own
        self._store.gate.demand("comment.write" if is_own else action, comment.slug)

    def _get(self, ident: int) -> Comment:
        comment = self._shelf.one(ident)
        if comment is None:
            raise NotFound("没有这条批注，可能已被删除；请刷新")
        return comment

    def _signed(self, text: str) -> dict[str, object]:
        return {"person": self.person, "at": _stamp(self._clock()), "text": text}

    def _note(self, lane: Writing, act: str, slug: str, text: str, person: str = "") -> None:
        self._log.note(lane, act, slug, self.person, label=text[:60], to=person)


def _demand_text(text: str) -> str:
    said = text.strip()
    if not said:
        raise BadInput("批注是空的；请写上要说的话")
    if len(said) > LONGEST:
        raise BadInput("批注有 {0:,} 字，太长了；请写在 {1:,} 字以内，长文另附", len(said), LONGEST)
    return said


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
