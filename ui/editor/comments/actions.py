"""Connects the comments' panel with the fields and the desk: places them, walks through them, and writes what is said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.editor.comments.places import FieldPlaces, Held, LivePlaces
from ui.half_written import WordKeeper
from workstation.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.actions import ActionBook
    from ui.editor.comments.panel import CommentsPanel
    from ui.editor.report_form import ReportForm, Snapshot
    from ui.editor.text.marked_text import MarkedText
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.comments.comment import Comment
    from workstation.desk import Desk
    from workstation.report import Report

CLAUSE_ENDS = "，。；：！？、,.;:!?\n\u2028\u2029"
ADDING = "comment {0}"
"""The place of a comment that is being written about a report's words; an answer's has the comment's number after it."""
Read = tuple["Report", "tuple[Comment, ...]", str, "tuple[str, ...]", str]


class CommentActions(QObject):
    """For one editor. `save` sends what was typed to the lane, so that what is commented on stands in the store before the comment."""

    shown_in = Signal(object)
    """A field whose words are shown."""
    wanted = Signal()
    """Bring the panel up."""

    def __init__(
        self,
        form: ReportForm,
        panel: CommentsPanel,
        desk: Desk,
        tasks: Tasks,
        page: QWidget,
        *,
        snapshot: Callable[[], Snapshot | None],
        save: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._form, self._panel, self._desk, self._tasks = form, panel, desk, tasks
        self._snapshot, self._save = snapshot, save
        self.places = LivePlaces(form)
        self._slug = ""
        self._comments: dict[int, Comment] = {}
        self._waiting: Read | None = None
        self._person = ""
        self._sought: tuple[str, int] | None = None
        self._about: Held | None = None
        self._then: Callable[[str, str, date | None], None] | None = None
        self._back_to: MarkedText | None = None
        self._keeper = WordKeeper(desk.half_written, tasks, panel.composer.text)
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.chosen.connect(self.show)
        panel.add_asked.connect(self.begin_adding)
        panel.reply_asked.connect(self.begin_reply)
        panel.settle_asked.connect(self.settle)
        panel.assign_asked.connect(self.begin_assigning)
        panel.withdraw_asked.connect(lambda comment: self._write(partial(self._desk.comments.withdraw, comment.id)))
        panel.composer.sent.connect(self._on_sent)
        panel.composer.left.connect(self._on_left)
        self._form.settled.connect(self._on_form_settled)
        self._tasks.changed.connect(self._on_changed)
        for field in self._form.fields.in_order():
            field.cursorPositionChanged.connect(partial(self._on_caret, field))
            field.comment_asked.connect(self.begin_adding)

    def bind(self, actions: ActionBook) -> None:
        """Say what the actions do."""
        actions.bind("comment.add", self.begin_adding)
        actions.bind("comment.next", partial(self.walk, 1))
        actions.bind("comment.previous", partial(self.walk, -1))
        actions.bind("comment.reply", lambda: self._with_current(self.begin_reply))
        actions.bind("comment.settle", lambda: self._with_current(self.settle))

    # -- what stands

    def show_report(self, report: Report | None) -> None:
        """Another report, or the same one with another text."""
        slug = report.slug if report else ""
        if slug != self._slug:
            self._slug, self._comments, self._waiting = slug, {}, None
            self.places.clear()
            self._put_aside()
            self._panel.show_comments((), self._person, self._desk.today)
            self._draw()
        self.refresh()

    def refresh(self) -> None:
        """Read the report's comments, with the text that they stand in."""
        if self._slug:
            self._tasks.read(partial(_read, self._desk, self._slug), self._on_read, key=(id(self), "comments"), failed=lambda _: None)

    def _put_aside(self) -> None:
        """What is half-written is another report's, or another person's: it is there again where he goes on."""
        self._keeper.end()
        self._panel.composer.hide()
        self._panel.composer.text.clear()

    def _on_changed(self, change: Change) -> None:
        if change.accounts and self._keeper.person != self._desk.half_written.person:
            self._put_aside()
        if self._slug in change.comments or (change.accounts or "paper.person" in change.options):
            self.refresh()

    def _on_read(self, read: Read) -> None:
        self._waiting = read
        if not self._form.is_busy and not self._form.is_filling:
            self._on_form_settled()

    def _on_form_settled(self) -> None:
        """The fields are whole: what was read can be placed."""
        read, self._waiting = self._waiting, None
        if read is None or read[0].slug != self._slug:
            return
        stored, comments, self._person, people, begun = read
        self._panel.show_begun(begun)
        snapshot = self._snapshot() if comments or self._comments else None  # which costs something in a long report
        self._comments = {comment.id: comment for comment in comments}
        self._panel.composer.show_people(people)
        if snapshot is None:
            return
        self.places.show(comments, stored, snapshot)
        self._list()
        self._show_sought()

    def pause(self) -> None:
        """The typing has paused: words that went out of sight may be back."""
        snapshot = self._snapshot() if self._comments else None
        if snapshot is not None and self.places.settle(snapshot):
            self._list()

    def _list(self) -> None:
        listed = [self._comments[ident] for ident in self.places.order()]
        told = [comment if self.places.of(comment.id) else _without_place(comment) for comment in listed]
        self._panel.show_comments(told, self._person, self._desk.today)
        self._draw()

    def _draw(self) -> None:
        picked = self._panel.current
        for field in self._form.fields.in_order():
            held = self.places.in_field(field)
            chosen = held.get(picked.id) if picked else None
            listed = ((one, self._comments[ident]) for ident, one in held.items())
            field.commented.show({one: _told(comment) for one, comment in listed if comment.is_open or one is chosen}, chosen)

    # -- walking

    def walk(self, step: int) -> None:
        """Show the comment after or before the caret's, and its words."""
        following = self._panel.next_of(self._walked_from(step), step)
        self.wanted.emit()
        if following is not None:
            self._panel.show_current(following.id)
            self.show(following)
            held = self.places.of(following.id)
            if held is not None:
                held.field.setFocus()

    def show(self, comment: Comment) -> None:
        """Select a comment's words; the keyboard stays where it is."""
        held = self.places.of(comment.id)
        if held is not None:
            self.shown_in.emit(held.field)
            held.field.select_span(*held.span)
        self._draw()

    def seek(self, slug: str, ident: int) -> None:
        """Pick a comment of a report out as soon as that report's comments are here."""
        self._sought = (slug, ident)
        self._show_sought()

    def _show_sought(self) -> None:
        if self._sought is None or self._sought[0] != self._slug or self._sought[1] not in self._comments:
            return
        ident, self._sought = self._sought[1], None
        self.wanted.emit()
        self._panel.show_current(ident)
        self.show(self._comments[ident])

    def _walked_from(self, step: int) -> int | None:
        """The comment at the caret; else one so that the next in this direction is the caret's neighbour."""
        field = self._focused
        if field is None:
            return self._here()
        at = field.textCursor().selectionStart()
        here = self.places.at(field, at)
        if here is not None:
            return here
        before = self.places.before(field, at)
        if step > 0:
            return before
        following = self._panel.next_of(before, 1)
        return following.id if following else None

    def _here(self) -> int | None:
        field = self._focused
        found = self.places.at(field, field.textCursor().selectionStart()) if field is not None else None
        current = self._panel.current
        return found if found is not None else (current.id if current else None)

    def _on_caret(self, field: MarkedText) -> None:
        """The caret went into commented words: their comment is picked."""
        if self._comments and field.hasFocus() and not field.textCursor().hasSelection():
            ident = self.places.at(field, field.textCursor().position())
            current = self._panel.current
            if ident is not None and (current is None or current.id != ident) and self._comments[ident].is_open:
                self._panel.show_current(ident)
                self._draw()

    @property
    def _focused(self) -> MarkedText | None:
        return next((field for field in self._form.fields.in_order() if field.hasFocus()), None)

    # -- saying

    def begin_adding(self) -> None:
        """Comment on the selection; without one, on the clause around the caret."""
        field = self._focused or self._form.fields.body
        snapshot = self._snapshot()
        if snapshot is None:
            return
        start, end = _words_at(field)
        if FieldPlaces(snapshot, self._form).anchor(field, start, end) is None:
            self._tasks.failed.emit(BadInput(self.tr("先选中要批注的文字；备注和空白不能批注")))
            return
        self._about, self._back_to = Held.of(field, start, end), field
        about = self.tr("批注 ⌜{0}⌟").format(_short(field.span_text(start, end)))
        self._open(about, self.tr("加上"), self.tr("想说什么？Ctrl+Enter 加上"), self._add, ADDING.format(self._slug))

    def _add(self, text: str, person: str, due: date | None) -> None:
        snapshot, held, self._about = self._snapshot(), self._about, None
        anchor = FieldPlaces(snapshot, self._form).anchor(held.field, *held.span) if snapshot and held else None
        if snapshot is None or held is None or anchor is None:
            self._tasks.failed.emit(BadInput(self.tr("要批注的文字刚刚删掉了，没有加上")))
            return
        from workstation.comments.anchoring import part_texts

        words = part_texts(snapshot.report)[anchor.part][anchor.start : anchor.end]
        self._save()
        self._send(partial(self._desk.comments.add, self._slug, anchor, text, words=words, assigned=person, due=due))

    def begin_reply(self, comment: Comment) -> None:
        """Answer in a thread."""
        self._back_to = self._focused
        about = self.tr("回复 {0}").format(comment.person) + f" ⌜{_short(comment.words)}⌟"
        self._open(
            about,
            self.tr("回复"),
            self.tr("Ctrl+Enter 回复"),
            partial(self._reply, comment.id),
            _answering(self._slug, comment),
            with_task=False,
        )

    def _reply(self, ident: int, text: str, _person: str, _due: date | None) -> None:
        self._send(partial(self._desk.comments.reply, ident, text))

    def begin_assigning(self, comment: Comment) -> None:
        """指给谁, until when."""
        about = self.tr("指给谁 ⌜{0}⌟").format(_short(comment.words))
        self._open(about, self.tr("指给"), "", partial(self._assign, comment.id), with_text=False)
        self._panel.composer.show_task(comment.assigned, comment.due)

    def _assign(self, ident: int, _text: str, person: str, due: date | None) -> None:
        self._write(partial(self._desk.comments.assign, ident, person, due))

    def settle(self, comment: Comment) -> None:
        """It is dealt with; or not after all."""
        service = self._desk.comments
        self._write(partial(service.settle if comment.is_open else service.reopen, comment.id))

    def _open(
        self,
        about: str,
        send: str,
        hint: str,
        then: Callable[[str, str, date | None], None],
        place: str = "",
        *,
        with_text: bool = True,
        with_task: bool = True,
    ) -> None:
        self.wanted.emit()
        self._then = then
        self._keeper.end()
        self._panel.composer.begin(about, send, hint, with_text=with_text, with_task=with_task, today=self._desk.today)
        self._keeper.begin(place)

    def _on_sent(self, text: str, person: str, due: date | None) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(text, person, due)
        self._on_left()

    def _on_left(self) -> None:
        self._keeper.end()
        self._tasks.when_written(self.refresh)
        if self._back_to is not None:
            self._back_to.setFocus()
        self._back_to = None

    def _with_current(self, do: Callable[[Comment], None]) -> None:
        ident = self._here()
        comment = self._comments.get(ident) if ident is not None else None
        if comment is not None:
            do(comment)

    def _write(self, step: Callable[[], Change]) -> None:
        if self._slug:
            self._tasks.write(step)

    def _send(self, step: Callable[[], Change]) -> None:
        self._write(self._keeper.sending(step))


def _read(desk: Desk, slug: str) -> Read:
    """Comments and the text they stand in, from one moment."""
    while True:
        stored, comments = desk.reports.get(slug), desk.comments.listing(slug)
        if desk.reports.get(slug).revision == stored.revision:
            return stored, comments, desk.comments.person, desk.comments.people(), desk.half_written.of(ADDING.format(slug))


def _answering(slug: str, comment: Comment) -> str:
    return f"{ADDING.format(slug)} {comment.id}"


def _told(comment: Comment) -> str:
    return "\n".join([f"{comment.person}：{comment.text}", *(f"{reply.person}：{reply.text}" for reply in comment.replies)])


def _without_place(comment: Comment) -> Comment:
    from dataclasses import replace

    return replace(comment, anchor=None)


def _words_at(field: MarkedText) -> tuple[int, int]:
    """The selection; else the clause around the caret."""
    cursor = field.textCursor()
    if cursor.hasSelection():
        return cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.block()
    text, at = block.text(), cursor.positionInBlock()
    start = max((place + 1 for place in range(at) if text[place] in CLAUSE_ENDS), default=0)
    end = next((place for place in range(at, len(text)) if text[place] in CLAUSE_ENDS), len(text))
    return block.position() + start, block.position() + end


def _short(words: str) -> str:
    return words if len(words) <= 16 else f"{words[:15]}…"
