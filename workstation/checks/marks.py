"""标点: doubled and clashing marks, ellipses and dashes, marks between quotations, the full stop that is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks import speech
from workstation.checks.broken_lines import cuts, headlines
from workstation.checks.cut_bylines import in_cut_byline
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import CHINESE, CLOSING, END, HAN, STOPS, is_han, pattern
from workstation.checks.engine.registry import Example, Hit, pattern_rule, rule

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line

WIDE = str.maketrans(",;:!?", "，；：！？")
FULL = "，、；：。！？"


@rule(
    "marks.doubled",
    "点号重复或相撞",
    Example("会议开幕，，各界代表到会。", "会议开幕，各界代表到会。"),
    Example("任务已经完成，。", "任务已经完成。"),
    Example("白菜、萝卜，、土豆丰收。", "白菜、萝卜、土豆丰收。"),
    explanation="一处停顿只用一个点号。后一个是句末点号的，留句末点号；别的相撞，请看上下文定。问号、叹号叠用不在此列。",
    source="GB/T 15834—2011 5.1",
    signs=FULL,
)
def doubled(proof: Proof) -> Iterator[Hit]:
    """Two or more stops in a row, of which one at least is full-width."""
    for match in proof.matches(r"(?:[，、；：]|[。！？](?=[。，、；：,;])|[,;:](?=[，、；：。]))[，、；：。,;:！？]+"):
        run = match.group().translate(WIDE)
        if not re.fullmatch(r"。{3,}|[！？]+", run):
            yield Hit(*match.span(), _one_stop(run) or _pause_or_end(proof, run, *match.span()))


def _pause_or_end(proof: Proof, run: str, start: int, end: int) -> str | None:
    """The first of a sentence's end and a pause, at a line's end; of the two pauses, the one that the clause has elsewhere."""
    if run[0] in "。！？" and proof.after(end) in ("", "\n", "\r"):
        return run[0]
    if set(run) != set("，、"):
        return None
    clause = pattern(r"[^，。；：！？\n]*\Z").search(proof.text, max(0, start - 40), start)
    rest = pattern(r"[^，。；：！？\n]{0,40}").match(proof.text, end)
    return "、" if "、" in (clause.group() if clause else "") + (rest.group() if rest else "") else "，"


def _one_stop(run: str) -> str | None:
    kinds = set(run)
    if len(kinds) == 1:
        return "……" if len(run) > 2 and run[0] == "、" else run[0]
    if run[-1] in "。！？" and not kinds & set("。！？") - {run[-1]}:
        return run[-1]
    return run[0] if kinds <= set("！？。") and run[-1] == "。" else None


BETWEEN_QUOTES = (
    pattern_rule(
        "marks.between-quotes",
        "并列的引语之间不用顿号",
        r"、(?<=[”’]、)(?=[“‘])",
        "",
        Example("落实“六稳”、“六保”任务。", "落实“六稳”“六保”任务。"),
        explanation="标有引号的并列成分之间通常不用顿号；中间插了括注的可以用。",
        source="GB/T 15834—2011 4.5.3.5",
        severity=Severity.WARNING,
        signs="、",
    ),
    pattern_rule(
        "marks.between-titles",
        "并列的书名号之间不用顿号",
        r"、(?<=[》〉]、)(?=[《〈])",
        "",
        Example("学习《条例》、《细则》。", "学习《条例》《细则》。"),
        explanation="标有书名号的并列成分之间通常不用顿号；中间插了括注的可以用。",
        source="GB/T 15834—2011 4.5.3.5",
        severity=Severity.WARNING,
        signs="、",
    ),
    pattern_rule(
        "marks.after-quote",
        "引号内外重复用句号",
        r"[”’](?:(?<=[。！？…][”’])|(?<=[。！？…]’”))[。．.]|”(?<=。”)，",
        lambda match: match.group()[:-1],
        Example("他说：“明天开工。”。", "他说：“明天开工。”"),
        Example("她叮嘱：“路上当心。”，说完转身进屋。", "她叮嘱：“路上当心。”说完转身进屋。"),
        explanation="引语末尾已有句末点号，引号外面不再用句号。",
        source="GB/T 15834—2011 附录 B.2",
        signs="”’",
    ),
)

ELLIPSES = (
    pattern_rule(
        "marks.ellipsis-dots",
        "省略号写成了点或句号",
        rf"[.。．·•・](?:(?<=[{CHINESE}\d][.。．·•・])|(?<=^[.。．·•・])|(?=[.·]+[{CHINESE}]))(?:(?<=\.)\.{{2,}}|(?<=。)。{{2,}}|(?<=．)．{{2,}}|(?<=·)·{{2,}}|(?<=•)•{{2,}}|(?<=・)・{{2,}})",
        "……",
        Example("他想了想...还是走了。", "他想了想……还是走了。"),
        Example("果园里有桃。。。样样都甜。", "果园里有桃……样样都甜。"),
        explanation="省略号是六个连点“……”，占两个字，居中。",
        source="GB/T 15834—2011 4.11.2",
        signs=".。．·•・",
    ),
    pattern_rule(
        "marks.ellipsis-length",
        "省略号应是六个点",
        rf"(?<!…)…(?!…)(?=[{CHINESE}]|{END})|(?<!…)…{{3}}(?!…)|…{{5,}}",
        "……",
        Example("他想了想…还是走了。", "他想了想……还是走了。"),
        Example("他说………", "他说……"),
        explanation="省略号占两个字。成段省略可用十二个点，单独占一行。",
        source="GB/T 15834—2011 4.11.2、5.1.5",
        signs="…",
    ),
    pattern_rule(
        "marks.ellipsis-etc",
        "省略号不与“等”并用",
        r"……等等?(?=[^待于候级你我他她它到着一])",
        "等",
        Example("有桃、李、杏……等水果。", "有桃、李、杏等水果。"),
        explanation="省略号已表示列举未尽，与“等”“等等”只用一样。",
        source="GB/T 15834—2011 附录 A.10",
        severity=Severity.WARNING,
        signs="…",
    ),
    pattern_rule(
        "marks.ellipsis-stop",
        "省略号后面不用句号",
        r"(?<=……)。",
        "",
        Example("他没再说下去……。", "他没再说下去……"),
        explanation="省略号后面通常不再用点号；确要表示句子结束、后面又不连着说的可以用，所以只作建议。",
        source="GB/T 15834—2011 4.11.3",
        severity=Severity.ADVICE,
        signs="…",
    ),
)


def _dash_forms() -> str:
    """What stands for a dash between Chinese, before a Latin word, and at a line's head. Each way begins with its sign."""
    beside, word = f"[{CHINESE}]", "[A-Za-z\\d]"
    either = f"[{CHINESE}A-Za-z\\d]"
    ways = [
        *((sign, f"{sign}+", either, beside) for sign in "-－─―ー–"),
        ("—", "—*[-–－─]+", either, beside),
        *((sign, "—", either, beside) for sign in "-–－─"),
        *((sign, f"{sign}+", beside, word) for sign in "-－─"),
        *((sign, f"{sign}+", "^", f"[{HAN}]") for sign in "-－"),
    ]
    return "|".join(f"{sign}(?<={before}{sign}){more}(?={after})" for sign, more, before, after in ways)


DASHES = (
    pattern_rule(
        "marks.dash-form",
        "破折号应是“——”",
        _dash_forms(),
        "——",
        Example("改革--这是出路。", "改革——这是出路。"),
        explanation="破折号是两个字长的一条线，中间不断开。",
        source="GB/T 15834—2011 4.10.2",
        words=("--", "－－", "──", "――", "ーー", "––", *(f"{sign}—" for sign in "-–－─"), *(f"—{sign}" for sign in "-–－─")),
    ),
    pattern_rule(
        "marks.dash-length",
        "破折号过长",
        rf"—(?<=[{HAN}{CLOSING}{STOPS}A-Za-z\d]—)—{{2,}}|—(?<!——)—{{2,}}(?=[{HAN}“《])",
        "——",
        Example("改革———这是出路。", "改革——这是出路。"),
        explanation="破折号占两个字。",
        source="GB/T 15834—2011 4.10.2",
        words=("———",),
    ),
    pattern_rule(
        "marks.dash-blanks",
        "破折号两边不空格",
        rf"(?<=[{CHINESE}])(?:[ \u3000]+——[ \u3000]*|——[ \u3000]+)(?=[{CHINESE}])",
        "——",
        Example("改革 —— 这是出路。", "改革——这是出路。"),
        explanation="破折号本身已占两个字，两边不再空格。",
        source="GB/T 15834—2011 4.10",
        severity=Severity.WARNING,
        words=(" ——", "—— ", "\u3000——", "——\u3000"),
    ),
)

CLAUSE_WORDS = "面向|围绕|位于|来自|坐落|正是|不是|只要|只有|因为|为了|随着|通过|怎么|什么|如何|谁|哪|从.{1,8}到|以.{1,8}为"
CLAUSE_STARTS = f"[集即这那是把让既也]|就(?!业)|一[个本座张位条名支件所部项幅枚把群种](?!半)|(?:{CLAUSE_WORDS})"
"""After half a dash, these begin an explanation; after a connecting line (北京—上海) a name stands."""
NO_RANGE = (
    rf"—(?<=[{HAN}]—)(?!—)(?=“[^“”\n]{{2,}}”|[一二三四五六七八九十]{{1,2}}论|[再一]?论[学贯坚推全深进])"
    rf"|(?:^[ \u3000]*|(?<=[。！？]))(?<!—)—(?!—)(?=[{HAN}]{{2}})"
)
"""Half a dash where nothing can be connected: before words in quotation marks, “三论……”, and at the start of a line or a sentence."""
NAMED_AFTER = (
    r"之一|铁路|公路|隧道|大桥|第一[桥路楼村]|工程|项目|动物|植物|品种|城市|品牌|平台|企业|公司|机构|基地|节目|作品|产品|技术|装备|卫星|通道|动脉|"
    r"航母|公园|广场|赛事|运动|人物|代表|标志|名片|门户|枢纽|屏障|方式|模式|关键|核心|目标|问题|原因|结果|[地终起焦亮看节着]点|孩子|老人|朋友|学校|医院|书店|餐厅|酒店|景区|景点"
)
APPOSITION = (
    rf"(?:(?:[的最首]|第一|唯一|一[个项种条座份位名家支件场])[{HAN}、“”]{{0,12}}(?:{NAMED_AFTER})|之一)[—－](?![—－])"
    rf"(?=[{HAN}]{{2}})(?![{HAN}]{{2,5}}(?:之间|两地|合作|关系|航线|班列|高铁))"
)
"""Half a dash between what is described (我国最长的隧道) and its name."""
SHOWN = r"展|展览|[大特书画]展|艺术节|音乐会|演出|晚会|诗会|大赛|巡礼|纪实|侧记|综述|述评|启示|思考|故事|人生|[记传论谈]"
SUBTITLE = rf"[《“][{HAN}]{{3,20}}[^省市县区州国海洋疆港澳湾洲盟欧美亚非《“]—(?<![—]—)(?!—)(?=[{HAN}\d“《]{{4,38}}(?:{SHOWN})[》”])"
"""Half a dash between a title and its subtitle: neither side is a place."""
SUBHEAD = (
    r"^[^。；—\n]{6,30}[^省市县区州国海洋疆港澳湾洲盟欧美亚非—]—(?!—)"
    r"(?=[^。；—\n]{3,30}(?:见闻|纪实|侧记|巡礼|掠影|素描|观察|综述|述评|探访|追踪|扫描|启示|故事)$)"
)
"""The same on a line of its own."""


@rule(
    "marks.half-dash",
    "疑似只有半个破折号",
    Example("这是第一家体验店—集阅读、展览于一体。", "这是第一家体验店——集阅读、展览于一体。"),
    Example("村里种上了新品种—“海丰1号”。", "村里种上了新品种——“海丰1号”。"),
    Example("列车驶过全省最长的隧道—青石岭隧道。", "列车驶过全省最长的隧道——青石岭隧道。"),
    explanation="单条“—”是连接号，用在起止的时间、地点之间；引出解释、说明要用破折号“——”。两种写法只差半截，所以只查后面明显是说明、前面明显等着说出名称的，和句首、行首、引号前的。",
    source="GB/T 15834—2011 4.10、4.13",
    severity=Severity.WARNING,
    signs="—－",
)
def half_dash(proof: Proof) -> Iterator[Hit]:
    """A single line with an explanation after it."""
    if pattern("[—－](?<!——)(?!—)").search(proof.text) is None:
        return
    clause = rf"(?:{CLAUSE_STARTS})(?:[{HAN}]{{2,}}|[{HAN}]+[、，])|(?<=[^年月日时号分旬初底末]—)\d{{1,4}}[年月]"
    for match in proof.matches(rf"—(?<=[{HAN}”》）]—)(?!—)(?={clause})"):
        yield Hit(*match.span(), "——")
    for wanted in (NO_RANGE, APPOSITION, SUBTITLE, SUBHEAD):
        for match in proof.matches(wanted):
            yield Hit(match.end() - 1, match.end(), "——")


@rule(
    "marks.no-full-stop",
    "段末缺句末点号",
    Example(
        "会议强调，要抓好安全生产，把各项措施落实到每一个班组、每一个岗位",
        "会议强调，要抓好安全生产，把各项措施落实到每一个班组、每一个岗位。",
    ),
    explanation="一段话说完要有句号、问号或叹号。标题、署名、图注、小标题不在此列。",
    source="GB/T 15834—2011 4.1",
    severity=Severity.WARNING,
    beyond=True,
)
def no_full_stop(proof: Proof) -> Iterator[Hit]:
    """Running text that ends without a stop."""
    cut, heads = {last.end for last, _ in proof.once(cuts)}, proof.once(headlines)
    for line in proof.lines:
        last = line.text[-1]
        is_open = (line.is_prose or line.raw) and (is_han(last) or last in "”》%℃" or last.isdecimal())
        if (
            is_open
            and line.end not in cut
            and line.end not in heads
            and _wants_stop(line, is_last=line is proof.lines[-1])
            and not in_cut_byline(proof, line.end - 1)
        ):
            yield Hit(line.end - 1, line.end, last + "。")


def _wants_stop(line: Line, *, is_last: bool) -> bool:
    """Whether it is surely running text, and no list of names or headline with a comma in it."""
    text = line.text
    if (text[-1] == "”" and text[-2:-1] in "。！？…—”’.!?") or line.is_signed or text.count("（") > text.count("）"):
        return False
    if not line.raw:
        return any(sign in text for sign in "，。；") or len(text) > 60
    if line.part.value not in ("body", "main") or pattern(r"[—•·★]|(?:19|20)\d\d[年.]?\d{0,2}月?[—－–-]").match(text):
        return False
    return "。" in text or _is_sentence(text, is_last)


def _is_sentence(text: str, is_last: bool) -> bool:
    """A headline is shorter, set apart by blanks, or at least not the text's last line."""
    parts = text.split("，")
    has_comma = len(parts) > 1
    if len(parts) > 2 and is_last and len(text) >= 18 and max(map(len, parts)) - min(map(len, parts)) > 3:
        return True
    if is_last and len(text) >= 12 and pattern(OF_A_REPORT).match(text):
        return True
    if has_comma and is_last and len(text) >= 12 and pattern(OPENING).match(text):
        return True
    if is_last and sum(map(text.count, SENTENCE_WORDS)) >= 2 and len(text) >= (18 if has_comma else 24):
        return True
    return len(text) >= 28 if has_comma else len(text) >= 36 and not pattern(r"[ \u3000]").search(text)


OF_A_REPORT = r"(?:该|此[次外举]|本次)[^，：！？]{2,}[将已正在由共有]"
"""How a sentence goes on about what was said before."""
OPENING = (
    r"(?:\d{4}年|\d{1,2}月\d{1,2}日|本报|新华社|据|根据|截至|近日|日前|昨|今天|记者|"
    r"当[天晚日]|目前|经过|随着|此外|同时|其中|会上|现场|如今|接下来|下一步)"
)
"""Words that open a report's sentence, before a comma."""
SENTENCE_WORDS = "了的是在把被将说就都也还着很这那我他她"
"""Words that make a sentence rather than a headline."""

MIDDLE_DOT = (
    pattern_rule(
        "marks.middle-dot",
        "间隔号用错字符",
        rf"(?<=[{HAN}])[•・‧∙⋅●](?=[{HAN}])",
        "·",
        Example("卡尔•马克思", "卡尔·马克思"),
        explanation="外国人名、少数民族人名中间用间隔号“·”（U+00B7），别的圆点大小、位置都不对。",
        source="GB/T 15834—2011 4.14.2",
        signs="•・‧∙⋅●",
    ),
)

OTHERS = (*speech.SPEECH, *speech.TITLES, *speech.LISTS, *speech.NAMES)
