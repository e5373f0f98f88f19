"""Lists of officials: their order, who stands in them twice, and whether a person's first mention has every post."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.attribution.segment import piece_cost
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Hit
from workstation.checks.name_findings import DIFFERENCES
from workstation.checks.official.posts import judged_people
from workstation.checks.official.reading import OfficialFinding
from workstation.checks.official.words import ALIKE, said, term
from workstation.people.posts.post import organs_agree, places_agree, posts_agree
from workstation.people.posts.words import post_words
from workstation.told import Told

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from workstation.checks.engine.proof import Proof
    from workstation.checks.official.posts import Judged
    from workstation.people.officials import Officials
    from workstation.people.posts.held import Held
    from workstation.people.posts.post import Post

_HAN = r"[\u3400-\u9fff]"
_NAME = rf"{_HAN}{{2,4}}(?:[·•]{_HAN}{{1,6}})?|{_HAN}[ \u3000]{{1,2}}{_HAN}"
_NOTE = r"(?:[（(][^（）()\n]{1,8}[）)])?"
_RUN = rf"(?:{_NAME}){_NOTE}(?:[ \u3000]*[、,，][ \u3000]*(?:{_NAME}){_NOTE}){{2,}}"
_INNER = (
    rf"[、,，](?<=[\u3400-\u9fff）) \u3000][、,，])[ \u3000]*(?:{_NAME}){_NOTE}[ \u3000]*[、,，]"
    rf"(?=[ \u3000]*{_HAN}(?:{_HAN}|[ \u3000]{{1,2}}{_HAN}))"
)
"""A name between two marks, beside which others may stand: every run has one, and it is found many times faster."""
_LONGEST_NOTED = 40
"""A name with its note in brackets is shorter."""
_UNORDERED = r"不分先后|姓氏笔[画划]|姓氏拼音|音序|以姓氏|按姓氏|当选|选举|获奖|得票"
"""What says that a list isn't in the order of rank."""
_PRESENT = r"出席|参加|陪同|列席|到会|在座|在主席台|揭牌|揭幕|剪彩|颁奖|调研|督查|观摩"
_SENTENCE = r"[^。！？!?\n]*"
_HEADS = "领导|的有|还有|包括|同志"
_LONGEST = len("司马相如")
_MAJORITY = 0.5
"""How much of a run must be the directory's people before a stranger in it is taken for one of them."""
_LIKELY = 3.3
"""What a piece costs at most to pass for a name in a run of names."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """A person in a list: the name's place, the whole mention's, and the entry by which the person is ranked."""

    name: str
    start: int
    end: int
    held: tuple[Held, ...]
    posts: tuple[Post, ...] = ()
    """As written."""


def list_findings(proof: Proof) -> Iterator[OfficialFinding]:
    """Order and repetitions, list by list."""
    for run in _mentioned(proof):
        yield from _twice(run)
        yield from _out_of_order(proof, run)
    for run in _bare(proof):
        if any(one.held for one in run) or "、" in proof.text[run[0].end : run[1].start]:
            yield from _twice(run)
        yield from _out_of_order(proof, run)
        yield from _nearly_listed(proof, run)


def _mentioned(proof: Proof) -> list[list[_Listed]]:
    lists: dict[int, list[_Listed]] = {}
    for judged in proof.once(judged_people):
        mention = judged.person.mention
        if mention.in_list is not None:
            lists.setdefault(mention.in_list, []).append(
                _Listed(mention.name, *mention.span, _ranked(proof, judged), tuple(written.post for written in judged.person.written))
            )
    return list(lists.values())


def _ranked(proof: Proof, judged: Judged) -> tuple[Held, ...]:
    """By which entries of the directory someone is ranked: nobody whose name or post is wrong already."""
    found = tuple(verdict.held for verdict in judged.verdicts if verdict.held)
    right = judged.near is None and all(verdict.kind == "" for verdict in judged.verdicts)
    return _current(proof, judged.person.name) if right and found else ()


def _current(proof: Proof, name: str) -> tuple[Held, ...]:
    officials, day = proof.context.officials, proof.context.day
    return tuple(held for held in officials.held.of(name) if held.is_current(day)) if officials is not None else ()


def _bare(proof: Proof) -> Iterator[list[_Listed]]:
    """Runs of names without posts, three and more."""
    taken = [judged.person.mention.span for judged in proof.once(judged_people)]
    for found in _runs(proof.text):
        if any(start < found.end() and found.start() < end for start, end in taken) or proof.is_attributed(*found.span()):
            continue
        pieces = list(pattern(_NAME).finditer(_without_notes(found[0])))
        if proof.context.officials is None and len({_name(piece[0]) for piece in pieces}) == len(pieces):
            continue  # without a directory, only a name that stands there twice is told
        run = [_one_of_run(proof, each.start(), each.group()) for each in pieces]
        run = [_Listed(one.name, one.start + found.start(), one.end + found.start(), one.held) for one in run]
        run = _without_head_and_tail(proof, run)
        if sum(_is_name(proof, one) for one in run) > len(run) * 0.6:
            yield run


def _runs(text: str) -> Iterator[re.Match[str]]:
    """Runs of names, which no line's end interrupts, looked for from just before the first name between two marks."""
    at = 0
    while inner := pattern(_INNER).search(text, at):
        start, end = _name_before(text, inner.start(), at), text.find("\n", inner.end())
        found = pattern(_RUN).search(text, start, end if end >= 0 else len(text))
        at = found.end() if found else end if end >= 0 else len(text)
        if found:
            yield found


def _name_before(text: str, mark: int, floor: int) -> int:
    """Where a name that stands before a mark, with its note, may begin; in the mark's line, and not before `floor`."""
    while mark > floor and text[mark - 1] in " \u3000":
        mark -= 1
    return max(floor, mark - _LONGEST_NOTED, text.rfind("\n", 0, mark) + 1)


def _without_notes(run: str) -> str:
    return pattern(r"[（(][^（）()\n]{1,8}[）)]").sub(lambda note: "＿" * len(note[0]), run)


def _one_of_run(proof: Proof, at: int, written: str) -> _Listed:
    name = _name(written)
    return _Listed(name, at, at + len(written), _current(proof, name))


def _name(written: str) -> str:
    return written.replace(" ", "").replace("\u3000", "")


def _is_name(proof: Proof, one: _Listed) -> bool:
    officials = proof.context.officials
    return (officials is not None and one.name in officials) or piece_cost(one.name) < _LIKELY or "·" in one.name


def _without_head_and_tail(proof: Proof, run: list[_Listed]) -> list[_Listed]:
    """The run's ends are glued to the sentence: 还有秦晓枫, 路宽等. A listed name is cut out of them."""
    officials = proof.context.officials
    if officials is None:
        return run
    return [_first(proof, run[0], officials), *run[1:-1], _last(proof, run[-1], officials)]


def _first(proof: Proof, first: _Listed, officials: Officials) -> _Listed:
    """A stranger is cut behind 市领导 and the like, which the pattern couldn't tell from the name."""
    if first.name in officials:
        return first
    for size in (3, 2, 4):
        if (name := proof.text[first.end - size : first.end]) in officials:
            return _Listed(name, first.end - size, first.end, _current(proof, name))
    begin = max(0, first.start - _LONGEST)
    heads = (begin + found.end() for found in pattern(_HEADS).finditer(proof.text[begin : first.end - 1]))
    at = next((at for at in heads if first.start < at <= first.end - len("李白")), first.start)
    return _Listed(proof.text[at : first.end], at, first.end, ())


def _last(proof: Proof, last: _Listed, officials: Officials) -> _Listed:
    """A stranger is cut before the verb behind."""
    if last.name in officials:
        return last
    for size in (3, 2, 4):
        if (name := last.name[:size]) in officials:
            return _Listed(name, last.start, last.start + size, _current(proof, name))
    for size in (3, 2):
        name = last.name[:size]
        if len(last.name) > size and post_words().follower.match(proof.text, last.start + size) and piece_cost(name) < _LIKELY:
            return _Listed(name, last.start, last.start + size, ())
    return last


def _twice(run: list[_Listed]) -> Iterator[OfficialFinding]:
    seen: dict[str, _Listed] = {}
    for one in run:
        before = seen.setdefault(one.name, one)
        if before is not one and _is_same(before, one):
            message = Told("“{0}”在这份名单里出现两次；同名的两人请括注单位或性别", one.name)
            yield OfficialFinding("duplicate", Hit(one.start, one.end, None, message))


def _nearly_listed(proof: Proof, run: list[_Listed]) -> Iterator[OfficialFinding]:
    """A stranger among the directory's people whose name is spelt like that of one in office: 仇海量 for 仇海亮."""
    officials = proof.context.officials
    if officials is None or sum(bool(one.held) for one in run) < max(2, len(run) * _MAJORITY):
        return
    listed = {one.name for one in run}
    for one in run:
        near = None if one.name in officials else officials.nearness.of(one.name, among_strangers=True)
        if near and near.kind in ALIKE and near.name not in listed and (held := _current(proof, near.name)):
            message = Told("干部名录中{0}，没有“{1}”，{2}", said(held[0]), one.name, DIFFERENCES[near.kind])
            yield OfficialFinding("name", Hit(one.start, one.end, near.name, message, near.name, Severity.WARNING))


def _is_same(one: _Listed, other: _Listed) -> bool:
    """Whether two of one name are one person: two posts that have nothing in common are two namesakes', or another rule's matter."""
    return not one.posts or not other.posts or any(posts_agree(a, b) or posts_agree(b, a) for a in one.posts for b in other.posts)


def _out_of_order(proof: Proof, run: list[_Listed]) -> Iterator[OfficialFinding]:
    names = dict.fromkeys(one.name for one in run)
    known = [next(one for one in run if one.name == name) for name in names]
    known = [one for one in known if one.held]
    if len(known) < 2 or _has_its_own_order(proof, run) or _are_two_sides(proof, run):
        return
    for before, after in pairwise(known):
        if why := _before(proof, after, before):
            yield OfficialFinding("order", Hit(before.start, after.end, None, why))
            return


def _has_its_own_order(proof: Proof, run: list[_Listed]) -> bool:
    begin = max(proof.text.rfind(mark, 0, run[0].start) for mark in "。！？\n") + 1
    sentence = pattern(_SENTENCE).match(proof.text, begin)
    whole = sentence[0] if sentence else ""
    is_bare = bool(run[0].end - run[0].start == len(run[0].name))
    return pattern(_UNORDERED).search(whole) is not None or (is_bare and pattern(_PRESENT).search(whole) is None)


def _are_two_sides(proof: Proof, run: list[_Listed]) -> bool:
    """Whether two meet, each for a side of its own: 管委会主任某与集团总经理某签约."""
    return len(run) == len(("one", "other")) and "与" in proof.text[run[0].end : run[1].start]


def _before(proof: Proof, one: _Listed, other: _Listed) -> str:
    """Why one comes before another; empty where nothing says so."""
    mine, theirs = _rank(one), _rank(other)
    if mine is not None and theirs is not None:
        return _reason(one, other, Told("排名 {0} 在 {1} 之前", mine, theirs)) if mine < theirs else ""
    places = (_organ_rank(proof, one), _organ_rank(proof, other))
    if places[0] is not None and places[1] is not None and places[0] != places[1]:
        return _reason(one, other, Told("机构次序在前")) if places[0] < places[1] else ""
    mine, theirs = _usual(one), _usual(other)
    same_place = places_agree(one.held[0].post.place, other.held[0].post.place)
    if mine is not None and theirs is not None and same_place and mine < theirs:
        return _reason(one, other, Told("按党委、政府、人大、政协的次序在前"))
    return ""


def _reason(one: _Listed, other: _Listed, why: str) -> str:
    return Told("次序：“{0}”（{1}）应在“{2}”（{3}）之前，{4}", one.name, one.held[0].label, other.name, other.held[0].label, why)


def _rank(one: _Listed) -> int | None:
    return min((held.row.rank for held in one.held if held.row.rank is not None), default=None)


def _organ_rank(proof: Proof, one: _Listed) -> int | None:
    officials = proof.context.officials
    ranks = officials.held.organ_ranks if officials is not None else ()
    return min((rank for rank, organ in ranks for held in one.held if organs_agree(organ, held.post)), default=None)


def _usual(one: _Listed) -> int | None:
    return min((place for held in one.held if (place := usual_place(held.post)) is not None), default=None)


def usual_place(post: Post) -> int | None:
    """Where a post stands in the usual order of 党委, 政府, 人大, 政协; null for any other."""
    key = f"{post.unit}:{'副' if post.deputy.endswith('副') else ''}{post.title}"
    for place, group in enumerate(post_words().order):
        if any(key == entry or (entry.endswith((":", ":副")) and _fits(key, entry)) for entry in group):
            return place
    return None


def _fits(key: str, entry: str) -> bool:
    return key.startswith(entry) and (entry.endswith("副") or not key[len(entry) :].startswith("副"))


def first_mentions(proof: Proof) -> Iterator[OfficialFinding]:
    """Posts that a first mention in the text leaves out; headlines and captions may be short."""
    seen: set[str] = set()
    for judged in proof.once(judged_people):
        name = judged.person.name
        line = proof.line_at(judged.person.mention.name_span[0])
        if name in seen or line is None or line.part is not Part.BODY:
            continue
        seen.add(name)
        if judged.is_right:
            yield from _left_out(proof, judged)


def _left_out(proof: Proof, judged: Judged) -> Iterator[OfficialFinding]:
    phrase = judged.person.mention.posts[0]
    if any(verdict.written.phrase.former for verdict in judged.verdicts):
        return
    right = [verdict.held for verdict in judged.verdicts if verdict.held]
    yield from _less(judged)
    missing = [held for held in _current(proof, judged.person.name) if _is_due(held, right) and not _is_written(held, judged)]
    if missing:
        labels = "、".join(held.label for held in missing)
        message = Told("首次出现职务不全：“{0}”还任{1}{2}", judged.person.name, labels, term(missing[0].row))
        yield judged.person.finding("incomplete", phrase, message, labels)


def _less(judged: Judged) -> Iterator[OfficialFinding]:
    """副市长 of one who is 常务副市长: no fault, and less than the post."""
    for verdict in judged.verdicts:
        held = verdict.held
        if held and verdict.written.post.deputy == "副" and held.post.deputy == "常务副":
            message = Told("首次出现职务不全：{0}", said(held))
            yield judged.person.finding("incomplete", verdict.written.phrase, message, held.label)
        if held and held.post.also and not verdict.written.post.also and not verdict.written.phrase.former:
            message = Told("首次出现写全两块牌子：{0}", said(held))
            yield judged.person.finding("brackets", verdict.written.phrase, message, held.label, Severity.ADVICE)


def _is_due(held: Held, right: list[Held]) -> bool:
    """Whether an entry is about the person that the text means, who may have a namesake, and is a post and no 职级."""
    same = any(
        (held.row.rank == one.row.rank and held.row.rank is not None) or places_agree(held.post.place, one.post.place) for one in right
    )
    return same and not held.post.is_rank and not held.post.is_plain


def _is_written(held: Held, judged: Judged) -> bool:
    return any(posts_agree(verdict.written.post, held.post) for verdict in judged.verdicts)


def post_order(proof: Proof) -> Iterator[OfficialFinding]:
    """One person's posts where a lower one stands before a higher: 管委会主任、党工委副书记."""
    for judged in proof.once(judged_people):
        for before, after in pairwise(judged.verdicts):
            one, other = usual_place(before.written.post), usual_place(after.written.post)
            if before.held and after.held and one is not None and other is not None and _party_last(before.held, after.held):
                start, end = before.written.phrase.span[0], after.written.phrase.span[1]
                message = Told("同一人的职务先党内、后行政：{0}应写在前", said(after.held))
                yield OfficialFinding("order-in-post", Hit(start, end, None, message))


def _party_last(before: Held, after: Held) -> bool:
    party = ("委", "党工委", "党委")
    return after.post.unit in party and before.post.unit not in party and before.post.place == after.post.place
