"""机构名称: what stands at which level, and who heads it: 省教育厅 and 市教育局, 检察长 and not 检察院院长."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

SOURCE = "地方各级人民代表大会和地方各级人民政府组织法；人民法院组织法；人民检察院组织法；监察法"
OF_PROVINCE = (
    "教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|"
    "文化和旅游|退役军人事务|应急管理|审计"
)
"""Departments that are a 厅 under a province and a 局 under a city or county."""
NO_BUREAU = rf"省(?P<name>{OF_PROVINCE})(?P<found>局)(?![长属级党系机])"
NO_DEPARTMENT = rf"(?<!自治)[市县](?P<name>{OF_PROVINCE})(?P<found>厅)(?![长局级])"
NOT_OF_PROVINCE = r"省(?P<name>市场监督管理|体育|统计|医疗保障|药品监督管理|广播电视|机关事务管理)(?P<found>厅)"
PARTY = r"[省市县区州](?<!自治区)委(?P<name>宣传|组织|统战|统一战线工作|社会工作|政法|巡察)(?P<found>[局厅])"
COURTS = (
    (r"县(?P<found>(?:中级|高级)人民法院)", "人民法院"),
    (r"(?<!自治)(?<!地)区(?P<found>(?:中级|高级)人民法院)", "人民法院"),
    (r"省(?P<found>中级人民法院)", "高级人民法院"),
    (r"市(?<![京海津庆辖]市)(?P<found>高级人民法院)", "中级人民法院"),
)
ANY_HEAD = r"[会协院委局厅支](?:党组书记、)?副?(?:主席|主任|院长|书记|检察长|会长|厅长|部长|局长)"
HEADS = (
    (r"(?:人大|人民代表大会)常(?:务)?委(?:员)?会(?:党组书记、)?副?(?P<found>主席)", "主任"),
    (r"政协(?:党组书记、)?副?(?P<found>主任)(?!委员|会议)", "主席"),
    (r"(?<!最高人民)检察院(?:党组书记、)?副?(?P<found>院长|主任|书记)", "检察长"),
    (r"法院(?:党组书记、)?副?(?P<found>检察长|主任(?!科员))", "院长"),
    (r"(?:监察委员会|(?<!纪委)监委)副?(?P<found>书记|主席)", "主任"),
    (r"(?<!监)(?:纪律检查委员会|纪委)副?(?P<found>主席|主任(?!科员))", "书记"),
    (r"[省市县区](?:委(?!员)|党委)副?(?P<found>主席|主任(?!科员|委员))", "书记"),
    (r"总工会副?(?P<found>主任|会长|书记(?!处))", "主席"),
    (r"团[省市县区]?委副?(?P<found>主任|主席)", "书记"),
    (r"(?:村民|居民)?(?:村委会|居委会|村民委员会|居民委员会)副?(?P<found>书记|主席)", "主任"),
    (r"[村社区]党(?:支部|总支)副?(?P<found>主任|主席)", "书记"),
    (r"(?:公安|教育|民政|财政|水利|税务|统计|审计|司法|应急管理|农业农村)局副?(?P<found>主任(?!科员)|厅长|部长)", "局长"),
    (r"(?:公安|教育|民政|财政|水利|司法|应急管理|农业农村)厅副?(?P<found>局长|部长)", "厅长"),
    (r"(?:发展和改革委员会|发展改革委|发改委|卫生健康委员会|卫生健康委|卫健委)副?(?P<found>局长|书记|主席)", "主任"),
)


@rule(
    "organs.level",
    "机构名称与级别不合",
    Example("省教育局公布办法。", "省教育厅公布办法。"),
    Example("县中级人民法院开庭审理此案。", "县人民法院开庭审理此案。"),
    explanation="省政府的部门多称“厅”，市、县的称“局”；党委的部门称“部”；县、区一级没有中级法院，省一级是高级法院。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="局厅院",
)
def level(proof: Proof) -> Iterator[Hit]:
    """A department or court that its level hasn't."""
    for wanted, right in ((NO_BUREAU, "厅"), (NO_DEPARTMENT, "局"), (NOT_OF_PROVINCE, "局"), (PARTY, "部"), *COURTS):
        for match in proof.matches(wanted):
            expect = "委" if wanted == PARTY and match["name"] == "政法" else right
            fix = expect if wanted != PARTY else None
            yield Hit(*match.span("found"), fix, Told("这一级应为“{0}”，请核对", expect), expect)


@rule(
    "organs.head",
    "职务与机构不合",
    Example("市人大常委会主席何文出席。", "市人大常委会主任何文出席。"),
    Example("县人民检察院院长王立功到会。", "县人民检察院检察长王立功到会。"),
    explanation="人大常委会、监委、居委会的负责人称主任，政协、总工会的称主席，纪委、党委的称书记，检察院的称检察长，法院的称院长，局的称局长。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def head(proof: Proof) -> Iterator[Hit]:
    """A post that isn't the one at the head of such an organ."""
    for wanted, right in HEADS if pattern(ANY_HEAD).search(proof.text) else ():
        for match in proof.matches(wanted):
            yield Hit(*match.span("found"), message=Told("这个机构的负责人称“{0}”，请核对", right), expect=right)
