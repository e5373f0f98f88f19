"""Tags on the desk: set on many reports at once, tied to topics and directories, renamed and merged, suggested from a text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.rights.gate import needs
from workstation.store.tag_shelf import TagShelf
from workstation.tagging.kinds import FLAGS, KIND_WORDS, Tag, TagKind, read_tag
from workstation.tagging.suggesting import Suggesting
from workstation.tagging.topics import Topic, Topics, read_topics, topics

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from workstation.archive.archive import Archive
    from workstation.changes import Change
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store
    from workstation.store.writing import Writing
    from workstation.tagging.entries import Entries
    from workstation.tagging.suggesting import TagSuggestion


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag and how many reports have it."""

    tag: Tag
    reports: int


class Tagging:
    """The only place where tags are written as more than words."""

    def __init__(self, store: Store, reports: Reports, archive: Archive, entries: Entries) -> None:
        self._store, self._reports, self._entries = store, reports, entries
        self._shelf = TagShelf(store)
        self._suggesting = Suggesting(self, reports, archive, entries)

    # -- what there is

    def kept(self) -> dict[str, Tag]:
        """Every tag that is more than a word, by name."""
        return {row[1]: _tag(row[1:]) for row in self._shelf.rows()}

    def uses(self) -> tuple[TagUse, ...]:
        """All tags with how many reports have them, the most used first; those that no report has at the end."""
        kept, counts = self.kept(), self._shelf.usage()
        names = dict.fromkeys((*counts, *kept))
        return tuple(TagUse(kept.get(name, Tag(name)), counts.get(name, 0)) for name in names)

    def offers(self) -> tuple[Tag, ...]:
        """What a field may complete: tags in use, flags, topics, people and organs, each name once."""
        tree = self.topics()
        flags = (Tag(name, TagKind.FLAG) for name in FLAGS)
        listed = (*(use.tag for use in self.uses()), *flags, *(_of_topic(tree, topic) for topic in tree.listed), *self._entries.all())
        return tuple({tag.name: tag for tag in reversed(listed)}.values())[::-1]

    def topics(self) -> Topics:
        """The list that the paper imported, else the one that comes along."""
        own = self._shelf.topics()
        return Topics(Topic(*row) for row in own) if own else Topics(topics())

    def counts(self) -> dict[str, int]:
        """How many reports have each tag, the most used first."""
        return self._shelf.usage()

    def suggest(self, report: Report, most: int = 8) -> tuple[TagSuggestion, ...]:
        """Tags that this text may want, from the paper's tagging, topics, people, organs, places. For a worker thread."""
        return self._suggesting.tags_for(report, most)

    def resolve(self, typed: str) -> Tag:
        """What a typed tag stands for: one that is kept, else a flag, a topic, the one entry of that name; else it is a word.

        人物：何以安 says the kind, and then the first entry of that name is taken, or none. Raises `BadInput` for an unlisted topic.
        """
        name, kind = read_tag(typed)
        kept = self.kept().get(name)
        if kept is not None and kind in (None, kept.kind):
            return kept
        if kind is None:
            return self._guessed(name)
        found = next((tag for tag in self._candidates(name) if tag.kind is kind), None)
        if found is None and kind is TagKind.TOPIC:
            raise BadInput("主题表里没有“{0}”；请从表里选一个，或先导入全表，或把它当普通标签", name)
        return found or Tag(name, kind)

    def _guessed(self, name: str) -> Tag:
        found = self._candidates(name)
        certain = [tag for tag in found if tag.kind in (TagKind.FLAG, TagKind.TOPIC)] or (found if len(found) == 1 else [])
        return certain[0] if certain else Tag(name)

    def _candidates(self, name: str) -> list[Tag]:
        flag = [Tag(name, TagKind.FLAG)] if name in FLAGS else []
        tree = self.topics()
        topic = tree.named(name)
        entries = [replace(entry, name=name) if "（" in name else entry for entry in self._entries.of(name)]
        return [*flag, *([_of_topic(tree, topic)] if topic else []), *entries]

    # -- what is written

    @needs("report.sort")
    def add(self, slugs: Iterable[str], typed: Iterable[str]) -> Change:
        """Give each report these tags besides its own."""
        with self._store.writing("加标签") as lane:
            wanted = self._named(lane, typed)
            self._each(slugs, lambda own: (*own, *wanted))
        return lane.change

    @needs("report.sort")
    def take_off(self, slugs: Iterable[str], tags: Iterable[str]) -> Change:
        """Take these tags off each report."""
        unwanted = frozenset(read_tag(tag)[0] for tag in tags)
        with self._store.writing("去标签") as lane:
            self._each(slugs, lambda own: tuple(tag for tag in own if tag not in unwanted))
        return lane.change

    @needs("report.sort")
    def rename(self, tag: str, name: str) -> Change:
        """Call a tag otherwise on every report; where there is a tag of the new name already, the two become one, of that one's kind.

        Raises `BadInput` without a name, and for a tag that has its name from a directory or the list of topics.
        """
        name = name.strip()
        if not name:
            raise BadInput("标签不能没有名字；请写一个名字，要去掉它请用“去标签”")
        kept = self.kept()
        own = kept.get(tag)
        if own is not None and name not in kept and (own.is_linked or own.kind is TagKind.TOPIC):
            book = "主题表" if own.kind is TagKind.TOPIC else "名录"
            raise BadInput("“{0}”的名字随{1}，不能在这里改；请改{1}里的名字，或先把它改为普通标签", tag, book)
        with self._store.writing("标签改名" if name not in self._shelf.usage() else "合并标签") as lane:
            self._each(self._holders(tag), lambda tags: tuple(name if each == tag else each for each in tags))
            self._move(lane, tag, name, merged=name in kept)
        return lane.change

    @needs("report.sort")
    def delete(self, tag: str) -> Change:
        """Take a tag off every report and keep it no longer."""
        with self._store.writing("删除标签") as lane:
            self._each(self._holders(tag), lambda tags: tuple(each for each in tags if each != tag))
            self._forget(lane, tag)
        return lane.change

    @needs("report.sort")
    def tie(self, tag: str, kind: TagKind) -> Change:
        """Say what a tag stands for; it is tied to the topic or the entry of its name where there is one. 普通标签 is tied to nothing."""
        with self._store.writing("标签归类") as lane:
            self._forget(lane, tag)
            if kind is not TagKind.FREE:
                self._keep(lane, self.resolve(f"{KIND_WORDS[kind]}：{tag}"))
        return lane.change

    @needs("report.sort")
    def tie_all(self) -> Change:
        """Look through all tags that are mere words, and tie those that the topics or the directories have beyond doubt."""
        with self._store.writing("标签归类") as lane:
            kept = self.kept()
            for name in self._shelf.usage():
                if name not in kept:
                    self._keep(lane, self._guessed(name))
        return lane.change

    @needs("report.sort")
    def import_topics(self, path: Path) -> Change:
        """Use a longer list of topics from now on (`read_topics`). Tags that are topics keep their codes."""
        read = read_topics(path)
        with self._store.writing("导入主题表") as lane:
            self._shelf.put_topics(lane, ((topic.code, topic.parent, topic.name, topic.english) for topic in read))
        return lane.change

    def _named(self, lane: Writing, typed: Iterable[str]) -> tuple[str, ...]:
        """The names of typed tags; what they stand for is kept."""
        names: dict[str, None] = {}
        for each in typed:
            if each.strip():
                tag = self.resolve(each)
                self._keep(lane, tag)
                names[tag.name] = None
        return tuple(names)

    def _keep(self, lane: Writing, tag: Tag) -> None:
        if tag.kind is TagKind.FREE:
            return
        values = {"name": tag.name, "kind": tag.kind.value, "code": tag.code, "broader": "\n".join(tag.broader)}
        self._shelf.put(lane, self._ident(tag.name), **values, book=tag.book, entry=tag.entry, note=tag.note)

    def _forget(self, lane: Writing, tag: str) -> None:
        ident = self._ident(tag)
        if ident is not None:
            self._shelf.put(lane, ident, removed=True)

    def _move(self, lane: Writing, tag: str, name: str, *, merged: bool) -> None:
        ident = self._ident(tag)
        if ident is not None:
            self._shelf.put(lane, ident, **({"removed": True} if merged else {"name": name}))

    def _ident(self, tag: str) -> int | None:
        return next((row[0] for row in self._shelf.rows() if row[1] == tag), None)

    def _holders(self, tag: str) -> list[str]:
        return [row.slug for row in self._reports.listing(tag=tag, limit=1_000_000)]

    def _each(self, slugs: Iterable[str], become: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
        for slug in slugs:
            own = self._reports.get(slug).tags
            tags = tuple(dict.fromkeys(become(own)))
            if tags != own:
                self._reports.set_tags([slug], tags)


def _of_topic(tree: Topics, topic: Topic) -> Tag:
    return Tag(topic.name, TagKind.TOPIC, topic.code, tree.above(topic))


def _tag(row: tuple[str, str, str, str, str, int | None, str]) -> Tag:
    name, kind, code, broader, book, entry, note = row
    return Tag(name, TagKind(kind), code, tuple(broader.split("\n")) if broader else (), book, entry, note)
