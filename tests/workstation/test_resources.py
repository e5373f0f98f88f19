"""The program's own data, changed by hand: whoever broke it reads which file, which place and what is wrong."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from workstation import resources
from workstation.errors import BadInput
from workstation.planning.headline_sizes import headline_sizes
from workstation.planning.presets import presets_read


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy that may be broken."""
    copy = tmp_path / "data"
    shutil.copytree(resources.data_path(""), copy)
    monkeypatch.setattr(resources, "RESOURCES", tmp_path)
    return copy


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("page_presets.toml", "columns = 5", "columns = ", r"page_presets\.toml 用不了：第 8 行第 11 个字符处写得不对"),
        ("headline_styles.toml", "[kicker]", "[kickers]", "headline_styles.toml 用不了：缺少 kicker"),
        ("headline_styles.toml", "share = 0.5", 'share = "半"', "不是数的值"),
        ("headline_styles.toml", "ladder = [", "ladder = []\nwas = [", "有缺项"),
    ],
)
def test_a_file_of_the_page_s_form_that_was_broken_by_hand_is_named_with_the_place(
    data: Path, name: str, old: str, new: str, words: str
) -> None:
    text = (data / name).read_text(encoding="utf-8")
    assert old in text
    (data / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    if name == "page_presets.toml":
        _, (fault,) = presets_read.__wrapped__()
        assert re.search(words, str(fault))
        return
    with pytest.raises(BadInput, match=words):
        headline_sizes.__wrapped__()


def test_a_file_of_presets_that_is_gone_is_said_and_the_programs_own_stand_in(data: Path) -> None:
    (data / "page_presets.toml").unlink()
    found, (fault,) = presets_read.__wrapped__()
    assert "page_presets.toml 用不了" in str(fault) and found["四开"].columns == 5


def test_the_presets_in_the_program_are_those_of_its_file(data: Path) -> None:
    delivered = presets_read.__wrapped__()
    (data / "page_presets.toml").write_text("", encoding="utf-8")
    assert presets_read.__wrapped__() == delivered
