from __future__ import annotations

import pytest

from workstation.attribution import format_attribution
from workstation.desk import Desk
from workstation.errors import BadInput, NotFound
from workstation.house.byline_form import example_lines, house_form
from workstation.options import declared_options
from workstation.report import Attribution, Credit, Dateline, Position


def test_every_declared_default_is_a_value_that_the_option_takes() -> None:
    for option in declared_options().values():
        assert option.checked(option.default) == option.default
        assert option.label
        assert option.help
        assert option.group


def test_a_value_outlives_a_restart(desk: Desk) -> None:
    assert desk.options.set("edit.size", 20).options == {"edit.size"}
    desk.close()
    with Desk.open(desk.path) as again:
        assert again.options.get("edit.size") == 20
        assert again.options.get("view.theme") == "system"


@pytest.mark.parametrize(
    ("key", "value"), [("edit.size", "big"), ("edit.size", 500), ("edit.size", True), ("view.theme", "pink"), ("paper.name", 3)]
)
def test_an_impossible_value_is_refused(desk: Desk, key: str, value: object) -> None:
    with pytest.raises(BadInput):
        desk.options.set(key, value)


def test_an_option_that_nobody_declared_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.options.get("no.such")


BYLINES = {
    "attribution.form": ((Credit("记者", ("张三", "李四")),), None),
    "attribution.role_space": ((Credit("记者", ("张三",)),), None),
    "attribution.groups": ((Credit("记者", ("张三",)), Credit("通讯员", ("李四",))), None),
    "attribution.brackets": ((Credit("记者", ("张三",)),), Dateline("本报", "讯")),
    "attribution.box": ((Credit("记者", ("张三",)),), None),
    "attribution.staff_mark": ((Credit("责编", ("张三",)),), None),
}
CHOICES = [(key, chosen, words) for key in BYLINES for chosen, words in declared_options()[key].choices]


@pytest.mark.parametrize(("key", "chosen", "words"), CHOICES)
def test_each_choice_of_the_house_form_writes_the_example_that_it_shows(desk: Desk, key: str, chosen: str, words: str) -> None:
    desk.options.set(key, chosen)
    credits, dateline = BYLINES[key]
    byline = Attribution((0, 0), "", Position.STANDALONE, dateline, credits)
    assert format_attribution(byline, house_form(desk.options)) == words


def test_the_example_of_the_settings_follows_every_option(desk: Desk) -> None:
    seen = {example_lines(house_form(desk.options))}
    for key, chosen in (
        ("attribution.order", "trainees-first"),
        ("attribution.place", "under-headline"),
        ("attribution.box", "white"),
        ("attribution.pad_two", True),
        ("attribution.place", "dateline"),
        ("attribution.dateline_box", True),
        ("attribution.brackets", "square"),
    ):
        desk.options.set(key, chosen)
        lines = example_lines(house_form(desk.options))
        assert lines not in seen, key
        seen.add(lines)
