"""署名与名录: names on attributions that aren't those of the roster, or not in that role, or not on that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, Rule
from workstation.people.roster import Staff

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

_STAFF = (
    Staff(None, "高明轩", "记者", "时政", date(2015, 3, 1)),
    Staff(None, "卫晓薇", "记者", "民生", date(2015, 3, 1), date(2022, 6, 30)),
    Staff(None, "方洁", "通讯员", "园林局", date(2018, 1, 1)),
    Staff(None, "罗一鸣", "见习记者", "科技", date(2024, 7, 1)),
    Staff(None, "萧启航", "编辑", "编辑中心", date(2012, 1, 1)),
)
_DAY = date(2024, 3, 18)
_SOURCE = "报社人员名录"


def _rule(kind: str, title: str, explanation: str, wrong: str, right: str = "") -> Rule:
    def find(proof: Proof) -> Iterator[Hit]:
        for finding in proof.name_findings:
            if finding.kind == kind:
                softer = None if finding.sure else Severity.WARNING
                yield Hit(finding.start, finding.end, finding.fix, finding.message, finding.expect, softer)

    example = Example(wrong, right or _RIGHT, day=_DAY, staff=_STAFF)
    return Rule(f"names.{kind}", title, explanation, (example,), find, _SOURCE)


_CLOSED = "记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。"
_RIGHT = "本报讯（记者 高明轩）"

RULES = (
    _rule("homophone", "署名与名录音同字不同", f"输入法选错同音字最常见。{_CLOSED}", "本报讯（记者 高铭轩）"),
    _rule("near-homophone", "署名与名录音近字不同", f"平翘舌、前后鼻音、n 与 l 不分时容易打错。{_CLOSED}", "本报讯（记者 高民轩）"),
    _rule("look-alike", "署名与名录形近字不同", f"五笔输入、手写识别和辨认手稿容易错成形近字。{_CLOSED}", "本报讯（记者 高朋轩）"),
    _rule("transposed", "署名字序颠倒", f"名字两个字打颠倒了。{_CLOSED}", "本报讯（记者 高轩明）"),
    _rule("missing-char", "署名少字", f"名字漏了一个字。{_CLOSED}", "本报讯（记者 高轩）"),
    _rule("extra-char", "署名多字", f"名字多了一个字。{_CLOSED}", "本报讯（记者 高明明轩）"),
    _rule("variant-form", "署名用了异体字", "名字以名录用字为准。", "本报讯（记者 高朙轩）"),
    _rule("traditional-form", "署名用了繁体字", "名字以名录用字为准；繁体报上的名字由转换时的名录决定。", "本报讯（记者 高明軒）"),
    _rule(
        "surname-variant", "姓氏用字不同", "萧与肖、傅与付、阎与闫等姓各是各的，以名录用字为准。", "责任编辑：肖启航", "责任编辑：萧启航"
    ),
    _rule(
        "wrong-role",
        "角色与名录不符",
        "见习记者、实习生、通讯员不署作记者；编辑与校对各署其职。",
        "本报讯（记者 方洁）",
        "本报讯（通讯员 方洁）",
    ),
    _rule("left", "署名的人已离岗", "稿件日期在离岗之后。旧稿重发请核对日期，返聘请更新名录。", "本报讯（记者 卫晓薇）"),
    _rule("not-yet", "署名的人尚未到岗", "稿件日期在到岗之前，多半是名录的日期或稿件的日期有误。", "本报讯（见习记者 罗一鸣 记者 高明轩）"),
    _rule("duplicate", "同一人署了两次", "同一处署名里一个人只写一次。", "本报讯（记者 高明轩 高明轩）"),
    _rule("unknown", "名录中没有这个人", _CLOSED, "本报讯（记者 吴梓涵）"),
)
