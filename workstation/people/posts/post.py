"""A post without its spelling: place, organ, 副, title; two ways to write one post agree, and two posts don't."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from workstation.attribution.lexicon import pattern
from workstation.people.posts.words import post_words

_LEAGUE = r"(.*?)(?:共青)?(?<![集兵社剧])团(.*[省市县区州旗])(工?委)"
_CONFERENCE = r"(?:中国人民)?(?:政治协商会议|政协)(.+[省市县区州旗园])(工作)?委员会"
"""政协云川市委员会 is the 云川市政协."""
_PARTIES = r"(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(.*[省市县区州])委(?:员会)?"
_NUMBERED = r"第([一二三四五六七八九十]{1,3})(中学|小学|幼儿园|(?:人民)?医院)"
_UNIT_ENDS = frozenset("局委会院部办处厅室组队府协所站社团联段")
_PLACE_ENDS = frozenset("省市县区旗盟镇乡州园")
_NARROWER = ("总", "党", "人大", "机关", "直", "政协", "分")
"""What makes another organ of an organ: 总工会 isn't 工会, 人大工委 isn't 工委."""
_ACTING = frozenset({"代", "代理"})
_IN_CHARGE = ("主持工作的副", "主持日常工作的副", "主持全面工作的副")
_UNDER = frozenset({"副", "常务副", "第一副", "专职副", "兼职副", "挂职副", "执行副", *_IN_CHARGE})
_LED = len("部长")
"""Of these titles the first character is the organ's last, and written once as often as twice: 组织部长, 财政局长."""
_PLACES_AT_FIRST = ("园区", "社区", "城区", "景区")
_LEADS = frozenset({"董事长", "总经理", "总裁", "厂长"})
_ANY_PLACE = ("园区", "开发区")
"""What a zone calls itself, whatever its name."""
_ONE_LEVEL = {"州", "市"}
"""郑州 ends like an autonomous prefecture and is a city."""
_COURTS = {"法院": ("中院", "高院")}
"""市法院 is the city's 中级人民法院: it has no other."""
_COMPANY = ("公司", "责任", "有限", "股份", "控股", "集团")
_COMPANY_WORDS = ("投资", "建设", "开发", "发展", "投资发展", "运营", "实业", "科技", "控股")
"""What a company's name ends with, and its short form not: 科投 for 科技投资."""
_ASSEMBLIES = ("人大", "政协")
"""Of these the short name stands for the standing committee, or a zone's working committee."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post as it is compared. `place` is 云川经开, `level` its last character, `unit` 管委会, `also` a second name board."""

    place: str
    level: str
    unit: str
    deputy: str
    title: str
    also: str = ""
    is_rank: bool = False

    @property
    def organ(self) -> str:
        """Place and organ, short."""
        return self.place + self.unit

    @property
    def is_single(self) -> bool:
        """Whether one person at a time holds it."""
        return not self.deputy.endswith("副") and not self.is_rank and self.title in post_words().heads and self.title != "组长"

    @property
    def leads_alone(self) -> bool:
        """Whether one person at a time leads a company by it."""
        return self.title in _LEADS and not self.deputy

    @property
    def is_plain(self) -> bool:
        """Whether it is no office of the state: 董事长, 教授, a delegate of the 政协."""
        if self.title == "委员" and self.unit.endswith("政协"):
            return True
        unit = self.unit.replace("农村", "").replace("乡村", "")
        return self.title in post_words().plain or any(word in unit for word in post_words().loose)


@lru_cache(maxsize=32768)
def parse_post(organ: str, title: str) -> Post:
    """The post of an organ as written and a title with its 副."""
    words = post_words()
    deputy = next((word for word in words.deputies if title.startswith(word) and words.title.fullmatch(title, len(word))), "")
    base = title[len(deputy) :]
    is_rank = words.ranks.fullmatch(title) is not None
    if is_rank:
        deputy, base = "", title
    main, also = _boards(organ)
    place, unit = split_organ(main)
    if base in words.of_government:
        place, unit = _government(place, unit, base)
    elif len(base) == _LED and base[1] == "长" and unit and unit[-1] not in (base[0], "委"):
        unit += base[0]
    level = place[-1:] if place[-1:] in _PLACE_ENDS else ""
    return Post(_short_place(place), level, unit, deputy, words.same.get(base, base), also, is_rank)


def _boards(organ: str) -> tuple[str, str]:
    """财政局（审计局） as 财政局 and 审计局."""
    organ = organ.replace("(", "（").replace(")", "）")
    head, bracket, rest = organ.partition("（")
    inner, _, tail = rest.partition("）")
    return (head + tail, inner) if bracket else (organ, "")


def _government(place: str, unit: str, title: str) -> tuple[str, str]:
    """区长 of 金河区, of 金河 (金河区长) and of 区政府 is one post."""
    level = title[0]
    if unit and unit != "政府":
        place = place or unit
    if title != "专员" and not place.endswith(level):
        place += level
    return place, "政府"


@lru_cache(maxsize=32768)
def split_organ(organ: str) -> tuple[str, str]:
    """Where the place ends and the organ begins, long names made short: 云川市, 人大常委会."""
    words = post_words()
    organ = _turned(organ)
    for long, short in words.replaced:
        if long in organ:
            organ = organ.replace(long, short)
    organ = _league(words.autonomous.sub(r"\1", organ) if "自治" in organ else organ)
    organ = pattern(_NUMBERED).sub(_numbered, organ) if "第" in organ else organ
    end = 0
    while found := words.place.match(organ, end):
        if not _ends_place(organ, end, found.start(2), found.end()):
            break
        end = found.end()
        if organ[end : end + 1] == organ[end - 1]:
            organ = organ[:end] + organ[end + 1 :]
    place, unit = organ[:end], organ[end:]
    if place in _ANY_PLACE and unit:
        place = ""
    return place, _short_unit(place, unit)


def _numbered(found: re.Match[str]) -> str:
    """第一中学 as 一中, 第二人民医院 as 二院."""
    return found[1] + ("院" if found[2].endswith("院") else found[2][0])


def _league(organ: str) -> str:
    """团市委 and 共青团云川市委 as 市团委, 云川市团委."""
    found = pattern(_LEAGUE).fullmatch(organ) if "团" in organ else None
    return f"{found[1]}{found[2]}团{found[3]}" if found else organ


def _turned(organ: str) -> str:
    """Organs that name themselves before their place, the place first."""
    if "政" in organ and (found := pattern(_CONFERENCE).fullmatch(organ)):
        return f"{found[1].replace('委员会', '')}政协{'工委' if found[2] else ''}"
    found = pattern(_PARTIES).fullmatch(organ) if organ[:1] in "民农致九台" else None
    return f"{found[2]}{found[1]}委" if found else organ


def _ends_place(organ: str, begin: int, at: int, end: int) -> bool:
    """Whether the 市 or 区 at a place is a place's last character, and not one of 城市管理局 or of 公安局金河分局."""
    if any(char in _UNIT_ENDS for char in organ[begin:at]):
        return False
    if begin == 0 and organ[at - 1 : end] in _PLACES_AT_FIRST:
        return True
    return not any(organ.startswith(word, at - word.index(organ[at])) for word in post_words().no_places if organ[at] in word[: at + 1])


def _short_unit(place: str, unit: str) -> str:
    """市委组织部, 党工委组织部 and 组织部 are one; a zone's 中共……工作委员会 is its 党工委."""
    if unit == "工委":
        return "党工委"
    for parent in ("党工委", "委"):
        rest = unit.removeprefix(parent)
        if rest != unit and rest.startswith(post_words().of_party):
            return rest
    return unit


def _short_place(place: str) -> str:
    """云川市经开区 and 云川经开区 are one; so are 东城街道 and 东城."""
    head, last = place[:-1], place[-1:]
    if place.endswith("街道"):
        head, last = place[:-2], ""
    return "".join(char for char in head if char not in "省市县") + last


def posts_agree(written: Post, held: Post) -> bool:
    """Whether a post as written may stand for one in the directory: what is left out is no fault, what is there must fit."""
    return titles_agree(written, held) and deputies_agree(written, held) and organs_agree(written, held)


def titles_agree(one: Post, other: Post) -> bool:
    """Whether the titles are one, leaving 副 aside."""
    return one.title == other.title and one.is_rank == other.is_rank


def deputies_agree(written: Post, held: Post) -> bool:
    """Whether the 副, 代, 常务副 written is right for the post held."""
    if written.deputy == held.deputy or (written.deputy in _ACTING and held.deputy in _ACTING):
        return True
    if written.deputy == "副":
        return held.deputy in _UNDER
    return held.deputy == "副" and written.deputy.startswith(("专职", "主持", "挂职"))


def only_deputy_differs(written: Post, held: Post) -> bool:
    """Whether one is the other's deputy: the 副 is lost, or one too many."""
    lost = written.deputy in ("", "常务") and held.deputy in _UNDER
    added = written.deputy in _UNDER and held.deputy == ""
    return (lost or added) and titles_agree(written, held) and organs_agree(written, held)


@lru_cache(maxsize=65536)
def organs_agree(one: Post, other: Post) -> bool:
    """Whether two organs are one, one of them written shorter or without its place."""
    if one.level and other.level and one.level != other.level and {one.level, other.level} != _ONE_LEVEL:
        return False
    if not one.organ or not other.organ or one.organ == other.organ:
        return True
    if _is_bare_party(one, other) or _is_bare_party(other, one):
        return False
    if one.is_rank and other.is_rank:
        return places_agree(one.place, other.place)
    if any(_is_tail(a, b) or _is_tail(b, a) for a in _names(one) for b in _names(other)):
        return True
    return places_agree(one.place, other.place) and units_agree(one, other)


def without_party(post: Post) -> Post:
    """The post's body itself, where the organ is its party committee: 县医院 of 县医院党委."""
    unit = next((post.unit.removesuffix(word) for word in post_words().party if post.unit.endswith(word)), post.unit)
    return replace(post, unit=unit)


def _is_bare_party(one: Post, other: Post) -> bool:
    """Whether one is a place's own party committee, and the other that of a body without a place: 园区党委, 城投集团党委."""
    return bool(one.place) and not other.place and one.unit in post_words().party and one.unit != other.unit


def _names(post: Post) -> list[str]:
    return [post.organ, *([post.place + post.also] if post.also else [])]


def _is_tail(long: str, short: str) -> bool:
    """Whether the longer organ is the shorter one with its place, or its parent, before it."""
    if not long.endswith(short):
        return False
    rest = long[: len(long) - len(short)]
    return len(short) > 1 and not rest.endswith(_NARROWER)


def places_agree(one: str, other: str) -> bool:
    """Whether two places may be one: 经开区 and 云川经开区, 云川 and 云川市, and any where one is left out."""
    if not one or not other or one.endswith(other) or other.endswith(one):
        return True
    bare, other_bare = one.rstrip("省市县"), other.rstrip("省市县")
    return len(bare) > 1 and len(other_bare) > 1 and (bare.endswith(other_bare) or other_bare.endswith(bare))


def units_agree(one: Post, other: Post) -> bool:
    """Whether two organs' names, places aside, are one: 发改委 and 发展和改革委."""
    boards = [(a, b) for a in (one.unit, one.also) if a for b in (other.unit, other.also) if b]
    if not boards:
        return not one.unit and not other.unit
    return any(_names_agree(a, b) or _names_agree(b, a) for a, b in boards)


def _names_agree(short: str, long: str) -> bool:
    return (
        _is_tail(long, short)
        or _is_short(short, long)
        or (short in _ASSEMBLIES and long.startswith(short))
        or long in _COURTS.get(short, ())
    )


def _is_short(short: str, long: str) -> bool:
    """Whether the shorter name is made of the longer's characters in their order: 人社局, 人力资源和社会保障局; 城投集团."""
    short, long = _without_company(short), _without_company(long)
    if short == long:
        return True
    is_company = long.endswith(_COMPANY_WORDS)
    if len(short) < (2 if is_company else 3) or len(short) >= len(long) or short[0] != long[0]:
        return False
    if short[-1] != long[-1] and not is_company:
        return False
    rest = iter(long)
    return all(char in rest for char in short)


def _without_company(unit: str) -> str:
    """科技投资 of 科技投资集团有限公司: each paper names a company in its own way."""
    for word in _COMPANY:
        unit = unit.removesuffix(word)
    return unit
