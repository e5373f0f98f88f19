"""Where titles stand in a text, and the organ before each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import pattern
from workstation.attribution.segment import piece_cost
from workstation.people.posts.words import post_words, titles_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONGEST = 40
"""No organ's name is longer, its bracketed second name included."""
_FORMER = ("原任", "前任", "时任", "曾任", "原")
_THEN = r"(?:当年|昔日|曾经|过去|那时|当时|以前)的|首任|历任|上一任|第.任"
"""What says before a post that it was held then."""
_BOARD = r"[（(][\u3400-\u9fff]{1,14}[局委办会院部处]?[)）]"
_NO_BOARD = ("女", "男", "族", "群众", "党员")
_AND = "以及|[和与及同]"
_NAME = 1.3
"""What a stretch before 和 costs at most to be a person's name."""
_FORMER_INSIDE = r"(?<=.)原(?=党|管委|人大|政协|纪|工会|办事处|街道)"
_CUTS = (
    "，日|上午|下午|晚上|当天|专访|对话|走近|致敬|欢迎|祝贺|拜访|看望|慰问|会见|会晤|约见|聘请|聘任|推荐|图为|委托|特邀|偕|携|暨|日前|近日|昨日|今日|今天|昨天|会上|会前|会后|随后|其中|包括|来自|陪同|会同|邀请|任命|当选|选举|推选|接任|出任|担任|兼任|现任|跟随|免去|采访|联系|介绍|听取|认为|感谢|"
    "还有|另有|共有|的有(?!线|关|机|色|限)|的|了|提名|决定|同意|分别由|经由|由|在|向|给|请|受|据|对|为|是|到|让|被|把|任|说|问|等|随|而"
)
_KEPT = (
    "大数据|数据|信息|主任|责任|对外|自由|参与|为民|受理|请示|据点|同心|大同|同济|为先|由来|理由|向阳|方向|导向|是非|政法|港澳|时任|曾任|原任|前任|与会|等级|平等|初等|高等|到位|报到|"
    "现在|存在|在线|在职|内在|传说|问题|问效|学问|访问|慰问|同志|合同|共同|协同|任务|供给|给排水|让区|请求|申请|受益|及时|普及|对口|对接|涉及|以及|经与|随州|随县|由里|任丘|任县|任城|让胡"
)


@dataclass(frozen=True, slots=True)
class TitleAt:
    """A post's stretch: organ `[start, dep)`, title with its 副 `[dep, end)`; `former` says that 原 or 前 stands with it."""

    start: int
    dep: int
    end: int
    organ: str
    title: str
    former: bool


def titles_in(text: str, is_name: Callable[[str, str], bool] | None = None) -> Iterator[TitleAt]:
    """Every title with the organ written before it, in order; an organ begins behind the title before. `is_name` is asked whether a
    stretch behind a title is a name, where it may be another word."""
    floor = 0
    for found in titles_of(text):
        if _is_other_word(text, found.group(), found.end(), is_name):
            continue
        title = _title(text, floor, found.start(), found.end())
        yield title
        floor = found.end()


def _is_other_word(text: str, title: str, end: int, is_name: Callable[[str, str], bool] | None) -> bool:
    """Whether the 长 of a 市长 is that of 长江, and of no known name that begins with 江."""
    words = post_words()
    if text[end : end + 1] not in words.surnames_too or title not in words.of_government:
        return False
    return is_name is None or not any(is_name(text[end : end + size], title) for size in (3, 2, 4))


def _title(text: str, floor: int, at: int, end: int) -> TitleAt:
    dep, former = _with_deputy(text, floor, at)
    start = organ_start(text, floor, dep)
    organ = text[start:dep]
    start, organ, also_former = _without_former(start, organ)
    then = pattern(_THEN + r"\Z").search(text, max(floor, start - 4), start)
    title = text[dep:end].lstrip("原前") if former else text[dep:end]
    return TitleAt(then.start() if then else start, dep, end, organ, title, former or also_former or then is not None)


def _with_deputy(text: str, floor: int, at: int) -> tuple[int, bool]:
    """Where 副, 代, 常务副 begin; and whether 原 stands before it: 管委会原副主任."""
    words = post_words()
    deputy = ""
    if at > floor and text[at - 1] in words.deputy_ends:
        deputy = next((word for word in words.deputies if text.endswith(word, floor, at)), "")
    at -= len(deputy)
    if text.endswith(("原", "前"), floor, at) and not text.endswith(("目前", "日前", "此前", "会前", "当前", "之前", "提前"), floor, at):
        return at - 1, True
    return at, False


def _without_former(start: int, organ: str) -> tuple[int, str, bool]:
    word = next((word for word in _FORMER if organ.startswith(word)), "")
    if not word and (inner := pattern(_FORMER_INSIDE).search(organ)):
        return start, organ[: inner.start()] + organ[inner.end() :], True
    return start, organ[len(word) :], bool(word)


def organ_start(text: str, floor: int, end: int) -> int:
    """Where the organ that ends at a place begins: behind a mark, or behind a word such as 由 or 陪同."""
    at = end
    limit = max(floor, end - _LONGEST)
    while at > limit:
        if _is_han(text[at - 1]) or text[at - 1] in "·〇0123456789":
            at -= 1
            continue
        board = _board_before(text, limit, at)
        if board is None:
            break
        at = board
    return _behind_words(text, at, end)


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or char >= "\U00020000"


def _board_before(text: str, limit: int, at: int) -> int | None:
    """Where a second name board in brackets begins, if one ends here."""
    if text[at - 1] not in "）)":
        return None
    begin = max(text.rfind("（", limit, at), text.rfind("(", limit, at))
    inner = text[begin + 1 : at - 1]
    if begin <= limit or not pattern(_BOARD).fullmatch(text, begin, at) or inner.endswith(_NO_BOARD):
        return None
    return begin


def _behind_words(text: str, at: int, end: int) -> int:
    """The organ without the words before it. Words that only look like one of these are kept: 大数据局, 任丘市."""
    kept = [found.span() for found in pattern(_KEPT).finditer(text, at, end)]
    start = at
    for found in pattern(_CUTS).finditer(text, at, end):
        if not any(begin < found.end() and found.start() < stop for begin, stop in kept):
            start = found.end()
    return _behind_and(text, start if start < end else end, end)


def _behind_and(text: str, at: int, end: int) -> int:
    """和 joins a person with the next, as well as 发展 with 改革."""
    for found in pattern(_AND).finditer(text, at, min(at + 6, end)):
        before = text[at : found.start()]
        if not before or (len(before) > 1 and piece_cost(before) < _NAME):
            return found.end() if found.end() < end else at
    return at
