from __future__ import annotations

import pytest

from workstation.attribution import format_attribution
from workstation.desk import Desk
from workstation.errors import BadInput, NotFound
from workstation.house import house_form
from workstation.options import declared_options
from workstation.report import Attribution, Credit, Position


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


@pytest.mark.parametrize("chosen", dict(declared_options()["attribution.form"].choices))
def test_each_house_form_writes_the_example_that_its_choice_shows(desk: Desk, chosen: str) -> None:
    desk.options.set("attribution.form", chosen)
    byline = Attribution((0, 0), "", Position.STANDALONE, credits=(Credit("记者", ("张三", "李四")),))
    assert format_attribution(byline, house_form(desk.options)) == dict(declared_options()["attribution.form"].choices)[chosen]
