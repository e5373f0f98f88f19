"""Names against the directories: 2,000 staff, 3,000 officials in 5,000 posts."""

from __future__ import annotations

from datetime import date

from tests.benchmarks.timing import Row, median_ms
from tests.builders import SENTENCE
from workstation.checks.manuscript import Manuscript
from workstation.checks.proof import CheckContext, Proof
from workstation.checks.registry import all_rules
from workstation.people.officials import Official, Officials
from workstation.people.roster import Roster, Staff

_SURNAMES, _GIVEN = "周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华", "明远以衡帆静子舟望舒知白启航晓薇一鸣若谷云川清和景行思齐"
_NAMES = [surname + one + two for surname in _SURNAMES for one in _GIVEN[:13] for two in _GIVEN[13:]]
_ORGANS = [f"{place}{organ}" for place in ("云川市", "河口新区", "金河区", "柳河镇") for organ in ("财政局", "教育局", "管委会", "党工委")]


def measure() -> list[Row]:
    context = _context()
    officials = context.officials
    assert officials is not None
    named = "".join(f"{row.organ}{row.post}{row.name}、" for row in officials.rows[:14])
    manuscript = Manuscript.of_text(f"本报讯（记者 {_NAMES[3]}） {named}参加会议。{SENTENCE * 20}"[:1000])
    return [
        Row("directories ready for questions", median_ms(lambda: _ready(_context()), 5), None, "", 150),
        Row("names of a 1,000 characters", median_ms(lambda: _read(manuscript, context)), None, "", 5),
    ]


def _context() -> CheckContext:
    titles = ("局长", "副局长", "主任", "副主任", "书记")
    rows = [Official(_NAMES[n % 3000], titles[n % 5], _ORGANS[n % 16], n % 300 + 1, date(2020, 1, 1)) for n in range(5000)]
    staff = [Staff(None, name, "记者", "要闻") for name in _NAMES[1000:3000]]
    return CheckContext(Roster(staff), date(2024, 1, 1), officials=Officials(rows))


def _ready(context: CheckContext) -> None:
    assert context.roster is not None
    assert context.officials is not None
    context.roster.nearest("周明苑")
    context.officials.prepare()


def _read(manuscript: Manuscript, context: CheckContext) -> None:
    proof = Proof(manuscript, context)
    for rule in all_rules():
        if rule.family in ("officials", "names"):
            list(rule.findings(proof))
