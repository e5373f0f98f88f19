"""What is right and must stay unflagged."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.checks.finding import Severity
from workstation.checks.manuscript import Manuscript
from workstation.checks.run import CheckContext, run_checks

RIGHT = [
    "全程时间由1小时30分缩短至40分钟，往返票价由3元5角降至2元。",
    "市广播电台将进行现场直播。河口网、云川新闻移动网等新闻网站将作实时报道。",
    "扎实推进“一窗受理”“一次办好”，“六稳”“六保”各项任务逐一落实。",
    "围绕“三区一高地”定位，第27次视频会在K04会议室召开，同比增长13%。",
    "本报讯 1月9日，湖滨区召开会议。",
    "各单位参加会议。记者 王佳宁 通讯员 邹一鹏 刘文杰 郭海 文/图",
    "本报记者 周明远 何　静 摄",
    "责编 周明远 校对 何　静 美编 方子衡",
    "上午8:30开会，比分为2:1，网址是http://www.example.cn/a.html?x=1,2，邮箱是news@example.com。",
    "增长8.5%，面积12.01平方米，编号A-3，电话0371-6600001，详见表3-1。",
    "会议要求：1)抓早；2)抓小；3)抓实。",
    "T恤、A4纸、5G手机、VR眼镜均在清单之列，GDP增速为7.3%，PMI读数50.6。",
    "苹果公司的口号是“Think different”，书名为The Art of War。",
    "他喜欢听《莫斯科郊外的晚上》，也读卡尔·马克思的《资本论》（第一卷）。",
    "湖南—广西一线、2010—2020年、8—13微米都用连接号。",
    "他说：“这是‘双减’的开始。”又说：“后面还有……”",
    "“真的吗？！”大家都问。",
    "第一，抓一、二等奖；第二，抓三、四季度；第三，抓二三百家企业。",
    "干了三四天，来了十几个人，约300人到场，5000名左右的学生在家。",
    "这正是我们参与与否的目的的由来，实实在在，和和美美，维和和扶贫都要做。",
    "乾隆年间的著作《瞭望》，作者姓於。",
    "二〇二一年一月十二日",
    "2021年1月13日（星期三），2020年2月29日，农历正月三十日。",
    "大家商定：一要……二要……还要……",
    "当天23时30分，比赛用了3小时75分。",
    "连续几段引用时，段首都有引号：“第一段的内容。\n“第二段的内容。”",
    "一、总则\n第一条 为了规范管理，制定本办法。\n（一）依法；\n（二）公开。",
    "研究研究再说，大家高高兴兴，慢慢来，一步一步走。",
    "张三丰 李四光 王五岳",
    "来函请寄市委宣传部，邮编450000，A股、B超、c位都可以说。",
    "开工率达41。25日起，将全面复工。",
    "截至12月31日24时，全市共有3，其中2例治愈。",
    "（下转第三版）",
    "▲▲▲ 上接K01版",
    "图为施工现场",
    "反对对外来企业设限，华为为园区建网，实事求是是一种作风。",
    "第一、二、三产业分别增长，工期为7月下旬—8月上旬，大阪、和歌山等地有雨，助学—就业全链条服务。",
    "1998—2003年 湖滨区委办公室科员，区政府办公室主任。",
    "首相马克.吕特到访，上下游企业3000多家上下游配套。",
    "可以经济实惠地解决，统一但不单一，企业迹象向好，自己经历过。",
]


@pytest.mark.parametrize("text", RIGHT, ids=[text[:14] for text in RIGHT])
def test_what_is_right_is_left_alone(text: str) -> None:
    findings = run_checks(Manuscript.of_text(text), CheckContext(day=date(2021, 1, 14)))
    assert [(f.rule, f.found) for f in findings if f.severity is not Severity.ADVICE] == []
