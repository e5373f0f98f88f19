"""标点（二）：引语、书名、连接号、月日名称的标点. Part of the family `marks`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import HAN, pattern
from workstation.checks.engine.registry import Example, Hit, pattern_rule, rule

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

EVENTS = "活动|大赛|论坛|培训班|比赛|运动会|博览会|讲座|证书|奖|证"
LINES = "高铁|铁路|航线|航班|列车|高速公路|客运专线|专列|班列"
DAYS = {"一二八": "一·二八", "一二九": "一二·九", "315": "3·15", "911": "9·11", "618": "6·18", "512": "5·12", "626": "6·26"}


def _dotted(match: re.Match[str]) -> str:
    name = match.group().strip("“”")
    return match.group().replace(name, DAYS[name])


def _undotted(match: re.Match[str]) -> str:
    return match.group().replace("·", "")


SPEECH = (
    pattern_rule(
        "marks.said-colon",
        "引语在前，“说”后不用冒号",
        r"([。！？，]”[\u4e00-\u9fff]{1,8}(?:说|表示|介绍|告诉记者))：(?=[\r\n]|\Z)(?=\s*(?:\Z|[^\s“]))",
        r"\1。",
        Example("“能按时完工。”李工说：", "“能按时完工。”李工说。"),
        explanation="引语已经说完，“某某说”收住全句，后面用句号；冒号要管着后面的话。",
        source="GB/T 15834—2011 4.7",
        severity=Severity.WARNING,
        signs="：",
    ),
    pattern_rule(
        "marks.said-between",
        "引语断成两截，“说”后宜用逗号",
        r"([。！？，]”[\u4e00-\u9fff]{1,6}(?:说|表示|介绍))：(?=“)",
        r"\1，",
        Example("“好。”老王说：“那就干。”", "“好。”老王说，“那就干。”"),
        explanation="一段话被“某某说”隔开，前后都是引语，“说”后用逗号。",
        source="GB/T 15834—2011 4.7、附录 B",
        severity=Severity.ADVICE,
        signs="：",
    ),
    pattern_rule(
        "marks.quote-stop",
        "独立引语的句号放在引号里",
        r"(：“[^“”。！？\n]{2,80})”。",
        r"\1。”",
        Example("他说：“后天全部完工”。", "他说：“后天全部完工。”"),
        explanation="引语前有冒号、本身成句的，句末点号在引号里；只是句子成分的（强调“要实干”。）在引号外。报纸上两种都常见，所以只作建议，默认关着。",
        source="GB/T 15834—2011 附录 B.2",
        severity=Severity.ADVICE,
        signs="”",
        switched_on=False,
    ),
    pattern_rule(
        "marks.colon-twice",
        "一句里套用冒号",
        rf"：(?<=[{HAN}]：)(?=[{HAN}、]{{1,12}}如下：)",
        "，",
        Example("他说：有关要求如下：抓紧动工。", "他说，有关要求如下：抓紧动工。"),
        explanation="一句话里不套用冒号，外层改用逗号。",
        source="GB/T 15834—2011 附录 A.6",
        severity=Severity.WARNING,
        signs="：",
    ),
    pattern_rule(
        "marks.outer-single",
        "最外层引号用双引号",
        r"^[^“”‘’\n]{0,60}‘[^‘’“”\n]{1,20}’[^“”‘’\n]*$",
        lambda match: match.group().replace("‘", "“").replace("’", "”"),
        Example("这就叫‘一窗通办’。", "这就叫“一窗通办”。"),
        explanation="横排时外层用双引号，引号里面再用引号才用单引号。标题里有的报纸用单引号，所以只作建议。",
        source="GB/T 15834—2011 4.8.3.2",
        severity=Severity.ADVICE,
        signs="‘",
    ),
    pattern_rule(
        "marks.inner-double",
        "双引号里面用单引号",
        r"“[^“”‘’\n]{0,40}“[^“”‘’\n]{1,30}”[^“”‘’。\n]{0,40}”",
        lambda match: "“" + match.group()[1:-1].replace("“", "‘").replace("”", "’") + "”",
        Example("他喊：“这是“一件事”改革！”", "他喊：“这是‘一件事’改革！”"),
        explanation="引号里面还要用引号时，里层用单引号。",
        source="GB/T 15834—2011 4.8.3.2",
        severity=Severity.WARNING,
        signs="“",
    ),
)

TITLES = (
    pattern_rule(
        "marks.angle-title",
        "小于号、大于号当书名号",
        r"(?:<<|＜＜)([^<>＜＞\n]{1,60})(?:>>|＞＞)",
        r"《\1》",
        Example("学习<<条例>>。", "学习《条例》。"),
        explanation="书名号是《》，不用数学符号代替。",
        source="GB/T 15834—2011 4.15.2",
        signs="<＜",
    ),
    pattern_rule(
        "marks.outer-title",
        "最外层用双书名号",
        r"〈([^《》〈〉\n]{1,40})〉(?![^《》\n]{0,40}》)",
        r"《\1》",
        Example("他在读〈论语〉。", "他在读《论语》。"),
        explanation="书名号外层用《》，里层才用〈〉。",
        source="GB/T 15834—2011 4.15.3.5",
        severity=Severity.ADVICE,
        signs="〈",
    ),
    pattern_rule(
        "marks.title-organ",
        "机构名不用书名号",
        r"《([\u4e00-\u9fff]{2,8}(?:报社|杂志社|出版社|通讯社|电视台|广播电台))》",
        r"\1",
        Example("《湖滨日报社》主办了活动。", "湖滨日报社主办了活动。"),
        explanation="报名、刊名加书名号，报社、杂志社、电视台是机构，不加。",
        source="GB/T 15834—2011 附录 A.13",
        severity=Severity.WARNING,
        words=("社》", "台》"),
    ),
    pattern_rule(
        "marks.title-event",
        "活动、会议、奖项不用书名号",
        rf"《([^《》关的\n]{{2,10}}(?:{EVENTS}))》(?=启动|开幕|闭幕|举行|举办|颁奖|现场|在|于)",
        r"“\1”",
        Example("参加《春风行动招聘活动》启动仪式。", "参加“春风行动招聘活动”启动仪式。"),
        explanation="书名号用于作品、报刊、文件、栏目；课程、奖项、活动、会议用引号或不加。",
        source="GB/T 15834—2011 附录 A.13",
        severity=Severity.ADVICE,
        signs="《",
    ),
    pattern_rule(
        "marks.between-remarks",
        "书名之间有括注的加顿号",
        r"(》（[^（）\n]{1,20}）)(?=《)",
        r"\1、",
        Example("订阅《湖滨日报》（周末版）《湖滨晚报》。", "订阅《湖滨日报》（周末版）、《湖滨晚报》。"),
        explanation="书名号、引号并列通常不加顿号，中间插了括注的宜加。",
        source="GB/T 15834—2011 4.5.3.5",
        severity=Severity.ADVICE,
        signs="）",
    ),
)

AND = (
    rf"、(?<=[{HAN}”》]、)(?=和[{HAN}“《])(?!和(?:谈(?![话判])|平|谐|合|睦|解|田|蔼|善|气|风|声|会|县|顺|林|静|政|硕|布克|龙|尚|服|弦|面|美|乐|衷|煦|暖|鸣|约|文|棋|局|缓|而|歌|苑|园|馨|润|盛|[安泰兴丰][县市区镇乡村]))"
    r"(?=和[^，。、；\n]{1,14}(?:[，。；等]|的))"
)
LISTED = r"、[^，。；：！？、\n]{1,14}$"


@rule(
    "marks.before-and",
    "“和”前不用顿号",
    Example("整修了道路、桥梁、和管网。", "整修了道路、桥梁和管网。"),
    explanation="“和”已表示并列，前面不再用顿号。前面只有一项的，“和”可能是介词（和群众在一起），只作建议。",
    source="GB/T 15834—2011 4.5.3",
    severity=Severity.WARNING,
    words=("、和",),
)
def before_and(proof: Proof) -> Iterator[Hit]:
    """A mark between a list and the 和 before its last item."""
    for match in proof.matches(AND):
        is_list = pattern(LISTED).search(proof.text[max(0, match.start() - 15) : match.start()]) is not None
        yield Hit(*match.span(), "", severity=None if is_list else Severity.ADVICE)


LISTS = (
    before_and,
    pattern_rule(
        "marks.exact-pairs",
        "省略的并列数之间要用顿号",
        r"(?<![十百第\d])([一二三])([二三四])(?=等奖|季度|期工程)",
        r"\1、\2",
        Example("评出一二等奖各三名。", "评出一、二等奖各三名。"),
        explanation="“一等奖、二等奖”省作“一、二等奖”，不是概数，中间用顿号。",
        source="GB/T 15834—2011 4.5.3.4",
        severity=Severity.WARNING,
        words=("等奖", "季度", "期工程"),
    ),
    pattern_rule(
        "marks.ordinal-comma",
        "序号“一”后用顿号",
        rf"^([ \u3000]*[一二三四五六七八九十])[，.．](?=[{HAN}]{{2,20}}[。：\n\r])",
        r"\1、",
        Example("一，加强领导。", "一、加强领导。"),
        explanation="单独的汉字序号后用顿号，“第一”“首先”后才用逗号。",
        source="GB/T 15834—2011 附录 B.3",
        severity=Severity.WARNING,
        signs="，.．",
    ),
    pattern_rule(
        "marks.digit-ordinal",
        "阿拉伯数字序号后用点",
        rf"^([ \u3000]*\d{{1,2}})、(?=[{HAN}])",
        r"\1.",
        Example("1、加强领导。", "1.加强领导。"),
        explanation="阿拉伯数字作序号，后面用下脚点“.”。许多来稿习惯用顿号，所以只作建议。",
        source="GB/T 15834—2011 附录 B.3",
        severity=Severity.ADVICE,
        signs="、",
    ),
    pattern_rule(
        "marks.question-first",
        "问叹并用先问后叹",
        r"！？",
        "？！",
        Example("“真的能按期通车吗！？”", "“真的能按期通车吗？！”"),
        explanation="问号、叹号并用，先问号后叹号。",
        source="GB/T 15834—2011 4.3.3.3",
        severity=Severity.ADVICE,
        words=("！？",),
    ),
    pattern_rule(
        "marks.caption-stop",
        "短语式图注末尾不用句号",
        r"^(图为[^，。；！？\n]{2,20})。$",
        r"\1",
        Example("图为施工现场（资料图片）。", "图为施工现场（资料图片）"),
        explanation="图注只是一个短语的，末尾不用句号；成句的可以用。",
        source="GB/T 15834—2011 附录 A.1",
        severity=Severity.ADVICE,
        words=("图为",),
    ),
)

NAMES = (
    pattern_rule(
        "marks.place-line",
        "起止地点用一字线",
        rf"-(?<=[{HAN}]{{2}}-)(?=[{HAN}]{{2,4}}(?:{LINES}))",
        "—",
        Example("北京-上海高铁今天开行。", "北京—上海高铁今天开行。"),
        explanation="起止地点之间用一字线“—”；短横线“-”用于复合名词、型号、编号。",
        source="GB/T 15834—2011 4.13.3",
        severity=Severity.WARNING,
        signs="-",
    ),
    pattern_rule(
        "marks.day-line",
        "起止日期用一字线",
        r"-(?<=[日月年]-)(?=\d{1,4}[年月日])",
        "—",
        Example("5月1日-3日放假。", "5月1日—3日放假。"),
        explanation="起止日期之间用一字线“—”，也可以写“至”。",
        source="GB/T 15834—2011 4.13.3",
        severity=Severity.WARNING,
        signs="-",
    ),
    pattern_rule(
        "marks.named-day",
        "月日名称要加间隔号",
        r"(?:“(?:315|911|618|512|626)”|(?:315|911|618|512|626))(?=晚会|事件|地震|大地震|汶川|购物节|国际禁毒|消费者权益)(?<!\d{4})|“?(?:一二八|一二九)”?(?=运动|事变|抗战)",
        _dotted,
        Example("重温“一二九”运动历史。", "重温“一二·九”运动历史。"),
        Example("“315”晚会今晚播出。", "“3·15”晚会今晚播出。"),
        explanation="用月、日作名称的，汉字写法只在一月、十一月、十二月加间隔号，阿拉伯数字一律加。",
        source="GB/T 15834—2011 4.14.3.5",
        severity=Severity.WARNING,
        words=("315", "911", "618", "512", "626", "一二八", "一二九"),
    ),
    pattern_rule(
        "marks.named-day-dot",
        "月日名称不加间隔号",
        r"(?:五·四|七·七|五·一|六·一)(?=[”运动事变国际儿童劳动节假])|八·一(?=[”建军南昌])|十·一(?=[”国庆长假黄])",
        _undotted,
        Example("纪念“五·四”运动。", "纪念“五四”运动。"),
        explanation="汉字写的月日名称，只有一月、十一月、十二月加间隔号（“一二·九”），别的不加。",
        source="GB/T 15834—2011 4.14.3.5",
        severity=Severity.WARNING,
        signs="·",
    ),
    pattern_rule(
        "marks.nested-brackets",
        "同形括号不套用",
        r"（(?=[^（）\n]*（[^（）\n]*）[^（）\n]*）)",
        None,
        Example("（见附件（一））", "〔见附件（一）〕"),
        explanation="括号里还要用括号，外层换方括号或六角括号。报纸上常从简，所以只作建议。",
        source="GB/T 15834—2011 4.9.3.5",
        severity=Severity.ADVICE,
        signs="（",
    ),
    pattern_rule(
        "marks.point-in-list",
        "分项里有句号，项末又用分号",
        r"一是[^；。\n]{2,60}。[^；。\n]{2,60}；(?=二是)",
        None,
        Example("一是抓早。抓实各项准备；二是抓细。", "一是抓早，抓实各项准备；二是抓细。"),
        explanation="分号管的一层里不出现句号；有句号的，各项都用句号。",
        source="GB/T 15834—2011 附录 A.5",
        severity=Severity.ADVICE,
        words=("二是",),
    ),
)
