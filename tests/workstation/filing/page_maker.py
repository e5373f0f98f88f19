"""Makes pages with known answers: topics × headline forms × places of the credit × junk × wraps."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import TYPE_CHECKING

from tests.workstation.filing.topics import GIVEN, SURNAMES, TOPICS, Topic

if TYPE_CHECKING:
    from collections.abc import Callable

JUNK = (
    *("- 3 -", "第2版", "[图片1]", "图1", "（图片：植树现场）", "K03", "【图】", "03", "K03 柳河时报 2024年3月15日 星期五"),
    *("2024年3月15日 星期五 第3版 综合新闻", "责编 沈知夏 校对 何文静", "IMG_2031.jpg", "第 3 页 共 4 页", "————————"),
)


@dataclass
class Gold:
    """A report as a sub-editor would file it."""

    kicker: str = ""
    main: str = ""
    deck: str = ""
    standing: str = ""
    body: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    jump: bool = False

    def full_width(self) -> Gold:
        """The same with full-width commas."""
        swap = {name: getattr(self, name).replace(",", "，") for name in ("kicker", "main", "deck")}
        return replace(self, **swap, body=[text.replace(",", "，") for text in self.body])


@dataclass
class Made:
    text: str
    gold: list[Gold]
    form: str


@dataclass
class Habits:
    """How one paper pastes."""

    gap: str
    story_gap: str
    indent: str
    credit: str
    dateline: str
    wrap: int
    newline: str
    cut: Callable[[str, int], str]
    full_width: bool


class PageMaker:
    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._topics = list(TOPICS)
        self._random.shuffle(self._topics)

    def page(self) -> Made:
        random = self._random
        wrap = random.choice((0, 0, 0, 26, 32))
        gap = random.choice(("\n", "\n\n")) if not wrap else "\n"
        habits = Habits(
            gap,
            random.choice((gap, gap + "\n", "\n\n")),
            random.choice(("", "　　")),
            random.choice(("glued", "glued", "own", "first", "bracket", "dateline")),
            random.choice(("本报讯 ", "本报讯 ", "本报讯　", "none", "place")),
            wrap,
            random.choice(("\n", "\n", "\r\n")),
            random.choice((_cut, _cut, _cut_at_marks, _cut_by_width)),
            random.random() < 0.5,
        )
        golds: list[Gold] = []
        blocks: list[str] = []
        while self._topics and len(golds) < random.randint(3, 7):
            made = random.choices((self._news, self._feature, self._comment, self._briefs, self._photo), (6, 2, 1, 1, 1))[0]
            made(habits, golds, blocks)
        text = habits.story_gap.join(blocks)
        if random.random() < 0.3:
            text = "K02 柳河时报 2024年3月15日 星期五 责编 沈知夏 校对 何文静 美编 方小满" + habits.story_gap + text
        if habits.full_width:
            text, golds = text.replace(",", "，"), [gold.full_width() for gold in golds]
        if habits.wrap:
            text = "\n".join(habits.cut(line, habits.wrap) for line in text.split("\n"))
        return Made(text.replace("\n", habits.newline), golds, repr(habits))

    # stories

    def _news(self, habits: Habits, golds: list[Gold], blocks: list[str]) -> None:
        topic = self._topics.pop()
        gold = Gold()
        head = self._headline(topic, gold)
        credit = self._credit(gold)
        gold.body = self._paragraphs(topic, 2, 5)
        if habits.credit == "dateline" and habits.dateline not in ("none",):
            gold.body[0] = f"本报讯（{credit}） {gold.body[0]}"
            credit = ""
        elif habits.dateline == "place":
            gold.body[0] = f"本报{self._random.choice(('长亭', '青川', '柳河'))}3月{self._random.randint(1, 28)}日电 {gold.body[0]}"
        elif habits.dateline != "none":
            gold.body[0] = habits.dateline + gold.body[0]
        lines = self._body_lines(habits, gold, topic)
        if habits.credit == "glued":
            lines[-1] += credit
        elif habits.credit == "bracket":
            lines[-1] += f"（{credit}）"
        elif habits.credit == "first":
            lines[0] += credit
        elif credit:
            lines.append(credit)
        if self._random.random() < 0.15:
            gold.jump = True
            lines.append(self._random.choice(("更多报道见 K04~05", "（下转第三版）", "下转第二版", "▶相关报道见A03版")))
        blocks.append(habits.gap.join([*head, *lines]))
        golds.append(gold)

    def _feature(self, habits: Habits, golds: list[Gold], blocks: list[str]) -> None:
        topic = self._topics.pop()
        gold = Gold(main=topic.main)
        head = [topic.main]
        if self._random.random() < 0.6:
            gold.deck = topic.dash
            head.append(topic.dash)
        credit = self._credit(gold)
        head.append(self._random.choice(("□", "■", "", "□ ")) + "本报" + credit)
        paragraphs = self._paragraphs(topic, 4, 6)
        subheads = list(topic.subheads) if self._random.random() < 0.6 else []
        for at, paragraph in enumerate(paragraphs):
            if at and subheads:
                gold.body.append(subheads.pop(0))
            gold.body.append(paragraph)
        lines = self._body_lines(habits, gold, topic)
        blocks.append(habits.gap.join([*head, *lines]))
        golds.append(gold)

    def _comment(self, habits: Habits, golds: list[Gold], blocks: list[str]) -> None:
        topic = self._topics.pop()
        gold = Gold(main=topic.question if self._random.random() < 0.5 else f"{topic.main}的启示")
        name = self._name()
        gold.names = [name]
        head = []
        if self._random.random() < 0.6:
            gold.standing = self._random.choice(("短评", "今日谈", "时评"))
            head.append(gold.standing)
        gold.body = self._paragraphs(topic, 3, 4)
        author = self._random.choice((f"□{name}", name, f"□ {name}", f"本报评论员 {name}", f"特约评论员 {name}"))
        lines = [gold.main, author, *self._body_lines(habits, gold, topic)]
        blocks.append(habits.gap.join([*head, *lines]))
        golds.append(gold)

    def _briefs(self, habits: Habits, golds: list[Gold], blocks: list[str]) -> None:
        random = self._random
        standing = random.choice(("简讯", "要闻速览", "【简讯】", "■ 一周要闻", "一线传真"))
        lines = [standing]
        for _ in range(min(random.randint(2, 3), len(self._topics))):
            topic = self._topics.pop()
            gold = Gold(main=topic.short, standing=standing.strip("【】■ "))
            gold.body = ["".join(random.sample(topic.sentences, 2))]
            tail = ""
            if random.random() < 0.6:
                tail = f"（{self._credit(gold)}）"
            lines += [topic.short, habits.indent + gold.body[0] + tail]
            golds.append(gold)
        blocks.append(habits.gap.join(lines))

    def _photo(self, habits: Habits, golds: list[Gold], blocks: list[str]) -> None:
        topic = self._topics.pop()
        gold = Gold(main=topic.short, standing="图片新闻", body=["".join(self._random.sample(topic.sentences, 2))])
        name = self._name()
        gold.names = [name]
        credit = self._random.choice((f"本报记者 {name} 摄", f"（记者 {name} 摄）", f"通讯员 {name} 摄影报道"))
        lines = ["图片新闻", topic.short]
        if self._random.random() < 0.5:
            lines += [habits.indent + gold.body[0] + credit]
        else:
            lines += [habits.indent + gold.body[0], credit]
        if self._random.random() < 0.3:
            lines.insert(2, "[图片]")
        blocks.append(habits.gap.join(lines))
        golds.append(gold)

    # parts

    def _headline(self, topic: Topic, gold: Gold) -> list[str]:
        form = self._random.randint(0, 10)
        joined = " ".join(topic.slogans)
        match form:
            case 0:
                gold.main = topic.main
                return [topic.main]
            case 1:
                gold.kicker, gold.main = topic.fact, joined
                return [f"{topic.fact} {joined}"]
            case 2:
                gold.main = "".join(topic.broken)
                return [" ".join(topic.broken)]
            case 3:
                gold.kicker, gold.main = "".join(topic.broken), joined
                return [f"{' '.join(topic.broken)} {joined}"]
            case 4:
                gold.kicker, gold.main = topic.fact, topic.main
                return [topic.fact, topic.main]
            case 5:
                gold.kicker, gold.main, gold.deck = topic.fact, topic.main, topic.deck
                return [topic.fact, topic.main, topic.deck]
            case 6:
                gold.main, gold.deck = topic.main, topic.deck
                return [topic.main, topic.deck]
            case 7:
                gold.main, gold.deck = topic.main, topic.dash
                return [topic.main, topic.dash]
            case 8:
                gold.main = topic.question
                return [topic.question]
            case 9:
                gold.kicker, gold.main = topic.fact, joined
                return [topic.fact, joined]
            case _:
                gold.kicker, gold.main, gold.deck = topic.fact, joined, topic.deck
                return [topic.fact, joined, topic.deck]

    def _paragraphs(self, topic: Topic, least: int, most: int) -> list[str]:
        count = self._random.randint(least, most)
        sentences = list(topic.sentences)
        cuts = sorted(self._random.sample(range(1, len(sentences)), count - 1))
        return ["".join(sentences[a:b]) for a, b in zip([0, *cuts], [*cuts, len(sentences)], strict=True)]

    def _name(self) -> str:
        return self._random.choice(SURNAMES) + self._random.choice(GIVEN)

    def _credit(self, gold: Gold) -> str:
        first, second, third = self._name(), self._name(), self._name()
        form = self._random.randint(0, 6)
        gold.names = [[first], [first, second], [first, second, third], [first], [first, second], [first, second], [first]][form]
        return (
            f"记者 {first}",
            f"记者 {first} 通讯员 {second}",
            f"记者 {first} 通讯员 {second} {third} 文/图",
            f"全媒体记者 {first} 文/图",
            f"见习记者 {first} 记者 {second}",
            f"记者　{first}　通讯员　{second}",
            f"记者：{first}",
        )[form]

    def _body_lines(self, habits: Habits, gold: Gold, topic: Topic) -> list[str]:
        """The body as pasted: some paragraph broken, junk in a sentence, a caption between paragraphs."""
        random = self._random
        lines = []
        for paragraph in gold.body:
            line = habits.indent + paragraph
            chance = random.random()
            if not habits.wrap and len(paragraph) > 60 and chance < 0.25:
                at = self._middle(paragraph)
                broken = paragraph[:at] + self._break(habits) + paragraph[at:]
                line = habits.indent + broken
            elif habits.wrap and len(paragraph) > 80 and chance < 0.12:
                # junk between two full lines of the wrapped paragraph
                at = habits.wrap * 2 - len(habits.indent)
                line = habits.indent + paragraph[:at] + "\n" + self._junk() + "\n" + paragraph[at:]
            lines.append(line)
        if random.random() < 0.25:
            caption = topic.caption
            name = self._name()
            if random.random() < 0.6 or not caption.startswith(("图", "上", "下", "△", "▲")):
                caption += f"记者 {name} 摄" if random.random() < 0.5 else f" {name} 摄"
                gold.names.append(name)
            lines.insert(random.randint(1, max(1, len(lines) - 1)), caption)
            gold.captions.append(caption)
        return lines

    def _middle(self, paragraph: str) -> int:
        """A place inside a sentence: after a comma or in the middle of a word."""
        places = [
            at
            for at in range(25, len(paragraph) - 10)
            if paragraph[at - 1] not in "。？！”“：；" and paragraph[at] not in "，。、；：”？！,"
        ]
        return self._random.choice(places)

    def _break(self, habits: Habits) -> str:
        return self._random.choice(("\n", "\n\n", f"\n{self._junk()}\n", f"\n\n{self._junk()}\n\n"))

    def _junk(self) -> str:
        return self._random.choice(JUNK)


def _cut(line: str, width: int) -> str:
    """Cut at so many characters."""
    return "\n".join(line[at : at + width] for at in range(0, max(1, len(line)), width))


def _cut_at_marks(line: str, width: int) -> str:
    """Cut at so many characters, no mark at a line's head: it hangs on the line before."""
    lines = []
    while line:
        size = width + (line[width : width + 1] in tuple("，。、；：？！”）,"))
        lines.append(line[:size])
        line = line[size:]
    return "\n".join(lines)


def _cut_by_width(line: str, width: int) -> str:
    """Cut at a width where western characters count half."""
    lines, used = [""], 0.0
    for char in line:
        size = 0.5 if char.isascii() else 1.0
        if used + size > width:
            lines.append("")
            used = 0.0
        lines[-1] += char
        used += size
    return "\n".join(lines)
