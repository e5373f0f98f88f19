from __future__ import annotations

import pytest

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import mend, run_checks
from workstation.report import Report

CUT = [
    ("湖滨区召开会议，落实各项部署，\n\n安排下一阶段工作。", "湖滨区召开会议，落实各项部署，安排下一阶段工作。"),
    ("参加会议的有区委副书记周明远，副区长何静\n\n出席会议。", "参加会议的有区委副书记周明远，副区长何静出席会议。"),
    ("他们已经签了合\n　　同，不能反悔。", "他们已经签了合同，不能反悔。"),
    ("老人说，这条路是\r\n\r\n大家一起修的。", "老人说，这条路是大家一起修的。"),
    ("全区三十所学校\n，同日开学。", "全区三十所学校，同日开学。"),
    ("老街上卖了多年花的小店陆\n\n续搬进新市场。", "老街上卖了多年花的小店陆续搬进新市场。"),
    ("村委会班子今年先后多次召开\n　　会议研究，最终定下种树的路子。", "村委会班子今年先后多次召开会议研究，最终定下种树的路子。"),
    ("老人们围坐在院子里，听镇上来的宣讲员讲解\r\n养老政策，不时点头。", "老人们围坐在院子里，听镇上来的宣讲员讲解养老政策，不时点头。"),
]
HEADED = [
    "湖滨区召开经济工作会议\n今年以来，湖滨区认真贯彻落实各项部署，新开工项目三十二个，总投资一百二十亿元。",
    "抓项目，促发展\n湖滨区把项目建设作为头等大事来抓，成立专班，挂图作战，一个个好项目落地生根。",
    "春到湖滨处处忙\n三月的湖滨，草长莺飞。走进湖滨镇的田间地头，到处是一派繁忙的景象。",
    "老街里的修表匠\n周师傅的铺子在老街的拐角处，只有六平方米，一张木桌、一盏台灯，就是他的全部家当。",
    "让群众少跑腿\n“没想到这么快就办好了。”昨日上午，市民何女士在区政务服务中心领到了营业执照。",
    "湖滨区全面推进老旧小区改造\n小区变了样，居民笑开颜。家住阳光小区的周大爷最近逢人就夸小区的变化。",
    "一条路带富一个村\n水泥路修到了家门口，山货运得出去了。湖滨镇石桥村的村民们算起了致富账。",
    "湖滨区启动春季植树活动\n志愿者们挥锹铲土、扶苗浇水，干得热火朝天，不到半天就栽下了两千株树苗。",
    "以实干践行初心\n干部干部，干是当头的。空谈误国，实干兴邦，说到底就是要真抓实干。",
    "把好事办实，把实事办好\n民生无小事，枝叶总关情。湖滨区今年安排的十件民生实事，件件都有回音。",
    "谁来管管这些噪音？\n夜里十一点，家住湖滨路的王女士又一次被楼下的音响声吵醒。",
    "湖滨区新增三所幼儿园\n九月新学期，家住城东的孩子们将有更多入园选择。区教育局介绍，三所公办园均已完工。",
    "市民热议新公交线路\n公交开到家门口，出门方便多了。家住北湖社区的刘女士这样评价新开通的线路。",
    "湖滨区人大常委会举行会议\n会议听取和审议了区政府关于上半年国民经济和社会发展计划执行情况的报告。",
    "全区防汛工作会议强调 压实责任 严阵以待\n区长周明远出席会议并讲话，副区长何静主持会议。",
    "他用三十年守护一座山\n天刚蒙蒙亮，护林员方子衡就背上水壶和干粮，沿着熟悉的小路往山上走。",
    "湖滨区“一站式”服务获点赞\n办事大厅里秩序井然，叫号声此起彼伏，工作人员耐心解答着群众的咨询。",
    "冬日里的一碗热粥\n清晨六点，老城区的爱心粥屋准时开门，热气腾腾的小米粥端上了桌。",
    "我区两项目入选省重点\n省发改委日前公布今年的重点建设项目名单，我区有两个项目榜上有名。",
    "这个春天，我们在路上\n高铁站里人来人往，行囊里装着家乡的味道，也装着新一年的希望。",
    "湖滨区多举措保供水\n供水公司抢修队全员上岗，二十四小时值守，确保群众用水不受影响。",
    "致富路上的领头雁\n石桥村党支部书记刘文杰，是村里人人夸的能人。",
    "湖滨区举办职工运动会\n项目设有拔河、跳绳、接力跑等，六百余名职工参加。",
    "经开区召开年度总结会\n会议由区委副书记主持。",
    "家门口就业，幸福感满满\n缝纫机嗒嗒作响，女工们手法娴熟，一件件成衣从流水线上下来。",
]
WHOLE = [
    *HEADED,
    "全区三季度重点项目推进情况通报会在云川会堂举行并作出部署\n\n全区三季度重点项目推进情况通报会昨日在云川会堂举行，各镇街负责人到会。",
    "抓住机遇再出发——看石桥村怎样把小山货卖到山外大市场\n\n走进石桥村的电商服务站，二十多名村民正忙着打包山货。",
    "【民生实事看进展】老街公厕改造全部完成\n\n连日来，湖滨区城管部门加紧施工，老街上的公厕换了新模样。",
    "湖滨区多举措保供水 抢修队全员上岗\n供水公司抢修队全员上岗，二十四小时值守，确保群众用水不受影响。",
    "湖滨区召开经济工作会议\n\n本报讯 1月12日，湖滨区召开经济工作会议。",
    "抓项目，促发展\n\n本报讯 今年以来，湖滨区新开工项目三十二个，总投资一百二十亿元，为近五年来最多。",
    "春到湖滨处处忙\n\n今年的春天来得早，湖滨区的田间地头早早就忙开了，机声阵阵，人影绰绰，一派生机。",
    "会议要求：\n\n一要抓早，\n二要抓小。"[:7] + "\n\n（一）抓早；\n\n（二）抓小。",
    "各单位负责人参加会议。记者 王佳宁 通讯员 邹一鹏 文/图\n\n会议指出，要抓好落实。",
    "会议到此结束。\n\n记者 王佳宁\n\n湖滨区举行培训会",
    "他在全区大会上作了题为《三年行动》的报告。\n更多报道见K02版\n湖滨区举行培训会",
    "家长们说：“孩子盼了很久。”\n\n学校早就做好了准备。",
]
NO_STOP_WANTED = [
    "湖滨区印发《关于加强校外托管机构管理、保障学生安全的若干意见》\n\n近日，湖滨区印发《关于加强校外托管机构管理、保障学生安全的若干意见》。",
]


@pytest.mark.parametrize(("text", "joined"), CUT, ids=[text[:10] for text, _ in CUT])
def test_a_cut_sentence_is_told_and_joined(text: str, joined: str) -> None:
    findings = run_checks(Manuscript.of_text(text))
    assert {finding.rule.partition(".")[0] for finding in findings} == {"broken-lines"}
    assert mend(text, findings) == joined


@pytest.mark.parametrize("text", WHOLE, ids=[text[:10] for text in WHOLE])
def test_headlines_bylines_lists_and_whole_paragraphs_are_no_cut_sentences(text: str) -> None:
    assert [f for f in run_checks(Manuscript.of_text(text)) if f.rule.startswith("broken-lines")] == []


@pytest.mark.parametrize("text", NO_STOP_WANTED, ids=[text[:10] for text in NO_STOP_WANTED])
def test_a_headline_that_its_text_says_again_wants_no_full_stop(text: str) -> None:
    assert run_checks(Manuscript.of_text(text)) == ()


def test_every_line_of_a_hard_wrapped_paragraph_is_joined() -> None:
    paragraph = "湖滨区今年把民生工程放在首位，新建学校三所、改造老旧小区十二个，群众的获得感和幸福感进一步提升，全区上下信心更足。"
    wrapped = "\n".join(paragraph[at : at + 13] for at in range(0, len(paragraph), 13))
    assert mend(wrapped, run_checks(Manuscript.of_text(wrapped))) == paragraph


def test_a_sentence_cut_between_two_paragraphs_of_a_report_is_told() -> None:
    report = Report(slug="1", body=("湖滨区召开会议，落实各项部署，", "并要求各单位把措施落实到位。"))
    assert [f.fix for f in run_checks(Manuscript.of_report(report)) if f.rule.startswith("broken-lines")] == ["并要"]


def test_subheads_and_whole_paragraphs_of_a_report_are_left_as_the_editor_parted_them() -> None:
    report = Report(slug="1", body=("湖滨区召开会议，落实各项部署。", "把措施落到实处", "各单位分头落实。"))
    assert [f.rule for f in run_checks(Manuscript.of_report(report)) if f.rule.startswith("broken-lines")] == []


def test_a_line_break_inside_a_paragraph_of_a_report_is_told() -> None:
    report = Report(slug="1", body=("湖滨区召开会议，落实各项部署，\n安排下一阶段工作。",))
    assert [f.rule for f in run_checks(Manuscript.of_report(report))] == ["broken-lines.after-comma"]
